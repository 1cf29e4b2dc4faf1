"""Outages of channels are announced once, across restarts and short recoveries, and once more at their end."""

from __future__ import annotations

from typing import Any

import orjson

from inbox import channels, outages
from inbox.access import CLI, Actor
from inbox.clock import MINUTE, SECOND
from inbox.listing.notifications import page
from inbox.listing.rows import channel_rows
from inbox.notifications import mail_queue
from inbox.store import Tx
from tests.conftest import Cast


async def told(cast: Cast, person: Actor) -> list[dict[str, Any]]:
    rows = orjson.loads(await page(cast.store, person))["items"]
    return [row["data"] for row in reversed(rows) if row["kind"] == "channel"]


async def health(cast: Cast, state: str, code: str | None = None) -> None:
    await cast.store.write(lambda tx: channels.set_health(tx, cast.telegram, state=state, code=code))


async def passes(cast: Cast, ms: int) -> None:
    """Let time pass for the channel, then do what the ticker does."""

    def earlier(tx: Tx) -> None:
        tx.sql(
            "update channel set health_at = health_at - :ms, down_since = down_since - :ms where id = :id",
            ms=ms,
            id=cast.telegram,
        )
        channels.renew(tx, {"telegram": {"files": False}})  # emits a change of the channel, which every writer must do
        tx.sql("update channel set can = '{}' where id = :id", id=cast.telegram)

    await cast.store.write(earlier)
    if await outages.has_news(cast.store):
        await cast.store.write(outages.step)
    assert not await outages.has_news(cast.store), "a quiet tick opens no write transaction"


async def shown(cast: Cast) -> tuple[str, bool]:
    row = orjson.loads((await channel_rows(cast.store))[cast.telegram])
    return row["health"], row["down_since"] is not None


async def test_outage_is_announced_once_after_the_grace_and_once_at_its_end(cast: Cast) -> None:
    await health(cast, "working")
    await health(cast, "trouble", "token-wrong")
    await cast.store.write(outages.step)
    assert (await told(cast, cast.anna), await shown(cast)) == ([], ("trouble", False))
    await passes(cast, 31 * SECOND)
    await passes(cast, MINUTE)
    [down] = await told(cast, cast.anna)
    assert (down["state"], down["code"], down["channel_id"]) == ("down", "token-wrong", cast.telegram)
    assert await told(cast, cast.boris) == []  # an operator sees the line above the list, but gets no notification
    assert await shown(cast) == ("trouble", True)

    await health(cast, "working")  # only for a moment: the same outage continues
    await passes(cast, 30 * SECOND)
    await health(cast, "trouble", "network")
    await passes(cast, 10 * MINUTE)
    assert len(await told(cast, cast.anna)) == 1
    await health(cast, "working")
    await passes(cast, 3 * MINUTE)
    up = (await told(cast, cast.anna))[-1]
    assert (up["state"], up["until"] > up["since"]) == ("up", True)
    assert await shown(cast) == ("working", False)
    await passes(cast, MINUTE)
    assert len(await told(cast, cast.anna)) == 2


async def test_short_failure_or_paused_channel_is_no_outage(cast: Cast) -> None:
    await health(cast, "trouble", "network")
    await passes(cast, 10 * SECOND)
    await health(cast, "working")
    await passes(cast, 3 * MINUTE)
    await health(cast, "trouble", "network")
    await cast.store.write(lambda tx: channels.pause(tx, CLI, cast.telegram, paused=True))
    await passes(cast, 10 * MINUTE)
    assert await told(cast, cast.anna) == []
    assert await shown(cast) == ("paused", False)


async def test_outage_email_is_sent_at_once_even_to_online_administrators(cast: Cast) -> None:
    def mailbox(tx: Tx) -> int:
        made = channels.connect(tx, CLI, kind="email", name="Mail", settings={}, sealed="", can={})
        mail_queue.choose_mailbox(tx, cast.anna, made.id)
        return made.id

    await cast.store.write(mailbox)
    await health(cast, "trouble", "token-wrong")
    await passes(cast, 31 * SECOND)
    now = (await cast.store.rows("select max(at) from notice"))[0][0]
    assert await mail_queue.list_waiting(cast.store, now) == [(cast.anna.id, True)]
    claimed = await cast.store.write(lambda tx: mail_queue.claim(tx, cast.anna.id or 0, present=True))
    assert claimed is not None and len(claimed.notice_ids) == 1
