"""A filled database of an early version is migrated to the newest schema without losses or inconsistencies."""

import argparse
import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from inbox import listing
from inbox.access import Actor
from inbox.inbound import Arrival
from inbox.intake import receive
from inbox.listing.search_results import search
from inbox.store import Tx, open_store
from tests.conftest import client_message
from tests.support.postgres import server
from web.cli.check import database_findings
from web.migrations import config, upgrade

BEGAN = 1_700_000_000_000
DIALOGS = 40
ANNA = Actor("operator", 1, "Anna", "administrator", None)


@pytest.fixture(params=["sqlite", "postgresql"])
def early(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Return the address of a filled database at the second migration."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/okno.db"
    else:
        url = server.create_database(None)
        yield url
        server.drop_database(url)


def inside(url: str, work: Callable[[Connection], None]) -> None:
    """Run one transaction of plain SQL."""
    if url.startswith("sqlite"):
        engine = create_engine(url, poolclass=NullPool)
        with engine.begin() as connection:
            work(connection)
        engine.dispose()
        return

    async def there() -> None:
        elsewhere = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://", 1), poolclass=NullPool)
        async with elsewhere.begin() as connection:
            await connection.run_sync(work)
        await elsewhere.dispose()

    asyncio.run(there())


def fill(connection: Connection) -> None:
    """Insert two operators, a channel and dialogs: a third replied and closed, a quarter replied, the others
    waiting.
    """
    command.upgrade(config(connection), "0002")

    def add(table: str, **row: Any) -> None:
        names = ", ".join(row)
        places = ", ".join(f":{name}" for name in row)
        connection.execute(text(f"insert into {table} ({names}) values ({places})"), row)

    for one, name in enumerate(("Anna", "Boris"), 1):
        email = f"{name}@shop.example"
        add("operator", id=one, email=email, name=name, role="administrator", password_hash="-", created_at=BEGAN)
    add("channel", id=1, kind="telegram", name="Shop bot", created_at=BEGAN)
    for one in range(1, DIALOGS + 1):
        talk(add, one)
    if connection.dialect.name == "postgresql":
        tables = ("operator", "channel", "contact", "identity", "dialog", "episode", "wait", "message", "delivery")
        for table in tables:  # the ids above were given explicitly, so the sequences must follow
            connection.execute(
                text(f"select setval(pg_get_serial_sequence('{table}', 'id'), (select max(id) from {table}))")
            )
        connection.execute(text("select setval('episode_number_seq', (select max(number) from episode))"))


def talk(add: Callable[..., None], one: int) -> None:
    closed, answered = one % 3 == 0, one % 3 == 0 or one % 4 == 0
    at = BEGAN + one * 1_000
    count = 3 + answered
    waiting = None if answered else at + 1
    last_at = at + count
    add("contact", id=one, name=f"Клиент {one}", created_at=at)
    add("identity", id=one, contact_id=one, kind="telegram", external_id=f"who{one}", label=f"@who{one}", created_at=at)
    add(
        "dialog",
        id=one,
        channel_id=1,
        thread_key=f"chat:who{one}",
        contact_id=one,
        episode_id=one,
        assignee_id=1 if answered else None,
        open=0 if closed else 1,
        last_no=count,
        client_count=3,
        waiting_since=waiting,
        last_at=last_at,
        urgency=10**14 - last_at if waiting is None else waiting,
        last_message_id=one * 10 + count,
        created_at=at,
    )
    closed_at = last_at if closed else None
    add("episode", id=one, number=one, dialog_id=one, title="Где посылка", opened_at=at, closed_at=closed_at)
    for no in range(1, count + 1):
        row = {"id": one * 10 + no, "dialog_id": one, "episode_id": one, "no": no, "sent_at": at, "created_at": at + no}
        if no <= 3:
            row |= {"kind": "in", "client_no": no, "author_kind": "client", "identity_id": one}
            add("message", **row, external_id=f"who{one}:{no}", text=f"Где посылка номер {one}?")
        else:
            add("message", **row, kind="out", author_kind="operator", operator_id=1, text="Уже в пути")
            about = {"message_id": row["id"], "dialog_id": one, "channel_id": 1, "no": no, "random_id": one}
            add("delivery", **about, state="sent", not_before=at, queued_at=at, sent_at=at + no)
    wait = {"dialog_id": one, "episode_id": one, "message_id": one * 10 + 1, "started_at": at + 1}
    if answered:
        wait |= {"ended_at": last_at, "ended_by": "reply", "reply_message_id": one * 10 + count, "operator_id": 1}
        add("read_mark", operator_id=1, dialog_id=one, read_no=3)
    add("wait", **wait)


def test_full_database_of_version_two_is_migrated_completely(early: str, tmp_path: Path) -> None:
    inside(early, fill)
    upgrade(early)
    if early.startswith("postgresql"):
        (tmp_path / "okno.toml").write_text(f'[database]\nurl = "{early}"\n')
    assert findings(tmp_path) == []
    asyncio.run(goes_on(early))
    assert findings(tmp_path) == []


def findings(data: Path) -> list[str]:
    """Return the findings of `okno check`, except about the token that the bot never had."""
    found = asyncio.run(database_findings(argparse.Namespace(data=data, config=None)))
    return [one for one in found if not one.startswith("channel Shop bot: ")]


async def goes_on(url: str) -> None:
    """Check lists, counters and search, and that a returning client gets a reply in the same dialog."""
    store = open_store(url, strict=True)
    await store.start()
    try:
        still_open = DIALOGS - DIALOGS // 3
        page = json.loads(await listing.dialogs(store, ANNA, view="all", limit=100))
        assert len(page["items"]) == still_open
        assert page["items"][0]["id"] == 1  # the longest wait
        counts = await store.read(lambda reader: listing.counts(reader, ANNA))
        assert (counts["all"], counts["mine"]) == (still_open, sum(row["assignee_id"] == 1 for row in page["items"]))
        assert len(json.loads(await search(store, ANNA, "посылки"))["messages"]) == 50

        def comes_back(tx: Tx) -> None:
            message = client_message("Посылка пришла", who="who1", number=9)
            receive(tx, 1, [Arrival("update:9", "{}", message)], "9")

        await store.write(comes_back)
        opened = json.loads(await listing.dialog(store, ANNA, 1))
        assert [row["text"] for row in opened["messages"]] == ["Где посылка номер 1?"] * 3 + ["Посылка пришла"]
    finally:
        await store.stop()
