"""Two servers on one PostgreSQL give new dialogs to operators in turn, also when one of them is killed."""

from __future__ import annotations

import asyncio
import copy
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from automation import rules
from inbox.access import CLI
from inbox.people import operators
from inbox.store import Store, Tx
from tests.conftest import server as postgres
from tests.faults.installations import Place, Telegram, Zygote, free_port
from web.auth.vault import open_vault
from web.cli.admin import Admin

DEALT = "select operator_id, dialog_id from assignment where by_kind = 'rule' order by id"
SECOND_BOT = "200:second"


async def arrange(place: Place, store: Store, people: list[int]) -> None:
    """Connect a second bot, and deal new dialogs to three operators in turn."""
    bot = await place.platform.do("bot", token=SECOND_BOT, username="second_bot")
    settings, _ = place.platform.account()
    channel = {"kind": "telegram", "name": "second", "settings": settings, "secrets": {"token": bot["token"]}}
    await Admin(store, open_vault(place.data)).run("channel add", channel)

    def deal(tx: Tx) -> None:
        for name in ("a", "b", "c"):
            made = operators.create(tx, CLI, email=f"{name}@two.test", name=name, role="operator", password_hash="-")
            people.append(made)
        rule = rules.create(tx, CLI, "distribution", {"operators": people})["rule_id"]
        rules.set_active(tx, CLI, rule, active=True)

    await store.write(deal)


@asynccontextmanager
async def two_servers(people: list[int]) -> AsyncIterator[tuple[Place, Place]]:
    """Run two servers on one database; each receives for a bot of its own."""
    zygote = Zygote()
    first = Place("postgresql", zygote, postgres, Telegram)
    second = copy.copy(first)
    try:
        await first.furnish(arrange=lambda store: arrange(first, store, people))
        second.port, second.log, second.data = free_port(), first.folder / "second.log", first.folder / "second"
        second.base = f"http://127.0.0.1:{second.port}"
        shutil.copytree(first.data, second.data)
        for channel, place in enumerate((first, second), 1):
            place.start(
                pure=True, OKNO_TEST_MODULE="tests.faults.one_channel", OKNO_TEST_CHANNEL=str(channel), PYTHONPATH="."
            )
        await first.ready(60)
        await second.ready(60)
        yield first, second
    finally:
        await second.kill()
        await first.close()
        zygote.close()


async def write(place: Place, number: int, bot: str) -> None:
    await place.platform.do("message", bot=bot, chat=4000 + number, text=f"Question {number}")


async def dealt(place: Place, count: int) -> list[int]:
    """Wait until so many dialogs are given; return to whom, in order."""
    async with asyncio.timeout(90):
        while len(rows := await place.rows(DEALT)) < count:
            await asyncio.sleep(0.05)
    assert len({dialog for _, dialog in rows}) == len(rows) == count
    return [operator for operator, _ in rows]


async def test_new_dialogs_of_two_servers_go_to_operators_in_turn_also_when_one_is_killed() -> None:
    people: list[int] = []
    async with two_servers(people) as (first, second):
        bots = [first.platform.told[0], SECOND_BOT]
        for number in range(6):
            await write(first, number, bots[number % 2])
        assert await dealt(first, 6) == people * 2
        holders = await first.rows("select holder from channel_lease")
        assert len(set(holders)) == len(holders) == 2, "each server receives for its own channel"
        for number in range(6, 10):
            await write(first, number, bots[number % 2])
        assert await dealt(first, 10) == [*people * 3, people[0]]
        await second.kill()
        for number in (10, 11):
            await write(first, number, bots[0])
        assert await dealt(first, 12) == people * 4
        arrived = await first.rows("select channel_id, count(*) from dialog group by 1 order by 1")
        assert (arrived, second.deaths) == ([(1, 7), (2, 5)], 1)
