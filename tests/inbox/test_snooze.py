"""Snoozed dialogs come back at their time, once, or when the client writes (E33; decisions 1.14, 2.4)."""

import asyncio

import pytest

from inbox import clock, consistency, timers
from inbox.delivery import claims, outbox
from inbox.dialogs import episodes, snooze
from inbox.errors import Conflict, Invalid, NotFound
from inbox.messages import replies
from inbox.store import Store, Tx, open_store
from tests.conftest import Cast

HOUR = clock.HOUR


async def put_aside(cast: Cast, dialog_id: int, until: int | None = None, reason: str = "") -> None:
    await cast.store.write(lambda tx: snooze.snooze(tx, cast.anna, dialog_id, until=until, reason=reason))


async def fields(store: Store) -> tuple[object, ...]:
    found = await store.rows("select snoozed_at is not null, snooze_until, snooze_reason, snoozed_by from dialog")
    return (bool(found[0][0]), *found[0][1:])


async def lines(store: Store) -> list[str]:
    return [row[0] for row in await store.rows("select content from message order by no")]


async def causes(store: Store) -> list[str]:
    return [row[0] for row in await store.rows("select data from event where kind = 'dialog.unsnoozed' order by id")]


async def test_snooze_hides_the_wait_and_does_not_end_it(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    until = clock.now() + HOUR
    await put_aside(cast, dialog_id, until, "waits for the warehouse")
    assert await fields(cast.store) == (True, until, "waits for the warehouse", cast.anna.id)
    assert (await cast.store.rows("select waiting_since is not null from dialog"))[0][0]
    assert await lines(cast.store) == ["text", "snoozed"]
    assert "warehouse" not in str(await cast.store.rows("select data from event")), "events carry no text"
    await cast.store.write(lambda tx: snooze.unsnooze(tx, cast.anna, dialog_id))
    assert (await fields(cast.store))[0] is False
    assert await cast.store.rows("select 1 from due") == []
    assert await lines(cast.store) == ["text", "snoozed", "unsnoozed"]
    assert await consistency.find_differences(cast.store) == []


@pytest.mark.parametrize("until", [-1, 0, 367 * clock.DAY])
async def test_invalid_snooze_time_is_refused(cast: Cast, until: int) -> None:
    dialog_id = await cast.writes("hello")
    with pytest.raises(Invalid):
        await put_aside(cast, dialog_id, clock.now() + until)
    with pytest.raises(Invalid):
        await put_aside(cast, dialog_id, None, "x" * 501)
    assert await lines(cast.store) == ["text"]


async def test_snooze_needs_access_and_an_open_dialog(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    for act in (
        lambda tx: snooze.snooze(tx, cast.olga, dialog_id, until=None),
        lambda tx: snooze.unsnooze(tx, cast.olga, dialog_id),
    ):
        with pytest.raises(NotFound):
            await cast.store.write(act)
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id))
    with pytest.raises(Conflict):
        await put_aside(cast, dialog_id)


async def test_client_message_ends_the_snooze_but_autoreplies_and_our_replies_do_not(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await put_aside(cast, dialog_id)
    await cast.writes("I am on holiday", automatic="auto-replied")
    last = (await cast.store.rows("select last_no from dialog"))[0][0]
    await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text="hi", seen=last))
    assert (await fields(cast.store))[0] is True
    await cast.writes("Thanks")
    assert (await fields(cast.store))[0] is False
    assert await causes(cast.store) == ['{"cause":"client"}']
    assert await consistency.find_differences(cast.store) == []


async def test_undelivered_reply_ends_the_snooze(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    sent = await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text="hi", seen=1))
    await put_aside(cast, dialog_id)

    def refuse(tx) -> None:
        claims.claim(tx, holder="me", channels=[cast.telegram])
        outbox.mark_failed(tx, sent["delivery_id"], holder="me", code="chat-not-found")

    await cast.store.write(refuse)
    assert (await fields(cast.store))[0] is False
    assert await causes(cast.store) == ['{"cause":"delivery"}']
    assert await consistency.find_differences(cast.store) == []


async def test_closing_ends_the_snooze_and_undo_restores_it(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    until = clock.now() + HOUR
    await put_aside(cast, dialog_id, until, "later")
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id))
    assert (await fields(cast.store))[0] is False
    assert await cast.store.rows("select 1 from due") == []
    await cast.store.write(lambda tx: episodes.reopen(tx, cast.anna, dialog_id))
    assert await fields(cast.store) == (True, until, "later", cast.anna.id)
    assert (await cast.store.rows("select at from due"))[0][0] == until


async def passed(store: Store, count: int = 1) -> None:
    """Let the time of all snoozes come."""
    moved = await store.write(lambda tx: tx.sql("update due set at = :now returning id", now=tx.now - 1))
    assert len(moved) == count


async def test_snooze_ends_at_its_time_and_not_before(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await put_aside(cast, dialog_id, clock.now() + HOUR)
    assert await timers.run_due(cast.store, snooze.TIMERS) == 0
    await passed(cast.store)
    assert await timers.run_due(cast.store, snooze.TIMERS) == 1
    assert await timers.run_due(cast.store, snooze.TIMERS) == 0
    assert (await fields(cast.store))[0] is False
    assert await causes(cast.store) == ['{"cause":"time"}']
    assert await consistency.find_differences(cast.store) == []


async def test_two_processes_end_each_snooze_once(cast: Cast, database: str) -> None:
    for number in range(12):
        await put_aside(cast, await cast.writes("hello", who=f"client{number}"), clock.now() + HOUR)
    await passed(cast.store, 12)
    other = cast.store
    if database.startswith("postgresql"):
        other = open_store(database, strict=True)
        await other.start()
    done = await asyncio.gather(timers.run_due(cast.store, snooze.TIMERS), timers.run_due(other, snooze.TIMERS))
    if other is not cast.store:
        await other.stop()
    assert sum(done) == 12
    assert len(await causes(cast.store)) == 12
    assert await cast.store.rows("select 1 from due") == []


async def test_failing_timer_delays_no_other_and_is_retried(cast: Cast) -> None:
    first, second = await cast.writes("a", who="kate"), await cast.writes("b", who="john")
    for dialog_id in (first, second):
        await put_aside(cast, dialog_id, clock.now() + HOUR)
    await passed(cast.store, 2)

    def act(tx, dialog_id: int, at: int) -> None:
        if dialog_id == first:
            raise RuntimeError("broken")
        snooze.end_due_snooze(tx, dialog_id, at)

    deed = timers.TimerHandler(snooze.TIMERS["snooze"].holds, act)
    assert await timers.run_due(cast.store, {"snooze": deed}) == 1
    assert [tuple(row) for row in await cast.store.rows("select object_id, at > 0 from due")] == [(first, 1)]
    await passed(cast.store)
    assert await timers.run_due(cast.store, snooze.TIMERS) == 1


async def test_timers_of_unknown_kinds_delay_no_other(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    def plan(tx: Tx) -> None:
        for number in range(timers.PIECE + 1):
            timers.put(tx, "of a newer version", number, 1)
        snooze.snooze(tx, cast.anna, dialog_id, until=tx.now + clock.HOUR)
        tx.sql("update due set at = 2 where kind = 'snooze'")

    await cast.store.write(plan)
    assert await timers.run_due(cast.store, snooze.TIMERS) == 1
    assert await cast.store.rows("select count(*) from due") == [(timers.PIECE + 1,)]
