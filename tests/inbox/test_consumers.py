"""Consumers apply each event once, survive a failing one, and never block trimming of the log for ever."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence

import pytest
from sqlalchemy.util import await_only

from inbox import clock, consumers, eventlog, timers
from inbox.access import SYSTEM, Place
from inbox.clock import DAY, MINUTE
from inbox.consumers import Consumer
from inbox.dialogs import assignment
from inbox.events import Event, EventKind
from inbox.models import Dialog
from inbox.store import Tx, open_store
from tests.conftest import Cast


async def ids(cast: Cast) -> list[int]:
    return [row[0] for row in await cast.store.rows("select id from event order by id")]


async def position(cast: Cast, name: str) -> int:
    return int((await cast.store.rows("select position from consumer where name = :name", name=name))[0][0])


def collector(applied: list[int], fails: Callable[[Event], bool] = lambda event: False) -> consumers.Step:
    """Return a step that writes one row per event and raises afterwards for the events in `fails`."""

    def step(tx: Tx, event: Event) -> None:
        tx.sql("insert into meta (key, value) values (:key, '1')", key=f"applied/{event.id}")
        if fails(event):
            raise RuntimeError("poisoned")
        applied.append(event.id)

    return step


async def rows_written(cast: Cast) -> set[int]:
    return {
        int(row[0].split("/")[1]) for row in await cast.store.rows("select key from meta where key like 'applied/%'")
    }


async def test_each_event_is_applied_once_in_order(cast: Cast) -> None:
    for number in range(4):
        await cast.writes(f"message {number}", who=str(number))
    applied: list[int] = []
    consumer = Consumer(cast.store, "tester", collector(applied), dialogs=1)
    await consumer.drain()
    assert applied == await ids(cast)
    assert await consumer.drain() == 0
    assert await position(cast, "tester") == applied[-1]


async def test_preparation_that_fails_holds_no_event_up(cast: Cast) -> None:
    def prepare(tx: Tx, events: Sequence[Event]) -> None:
        prepared.append([event.id for event in events])
        raise RuntimeError("poisoned")

    for number in range(3):
        await cast.writes(f"message {number}")
    prepared: list[list[int]] = []
    applied: list[int] = []
    consumer = Consumer(cast.store, "tester", collector(applied), prepare=prepare)
    await consumer.drain()
    assert applied == await ids(cast)
    assert [one for piece in prepared for one in piece] == applied
    assert await consumers.faults(cast.store) == []


async def test_failing_event_is_undone_and_parked_and_later_ones_are_applied(cast: Cast) -> None:
    for number in range(3):
        await cast.writes(f"message {number}")
    poisoned = (await ids(cast))[2]
    applied: list[int] = []
    consumer = Consumer(cast.store, "tester", collector(applied, lambda event: event.id == poisoned))
    await consumer.drain()
    everything = await ids(cast)
    assert applied == [one for one in everything if one != poisoned]
    assert await rows_written(cast) == set(applied)
    assert await position(cast, "tester") == everything[-1]
    (fault,) = await consumers.faults(cast.store)
    assert (fault.consumer, fault.event_id, fault.tries) == ("tester", poisoned, 1)
    assert fault.error == "RuntimeError: poisoned"
    assert fault.retry_at is not None


async def test_event_that_fails_behind_others_of_its_transaction_leaves_each_of_them_applied_once(cast: Cast) -> None:
    for number in range(6):
        await cast.writes(f"message {number}", who=str(number))
    everything = await ids(cast)
    poisoned = everything[-2]
    consumer = Consumer(cast.store, "tester", collector([], lambda event: event.id == poisoned))
    await consumer.drain()
    assert await rows_written(cast) == set(everything) - {poisoned}  # a second row of an event would break its key
    assert [fault.event_id for fault in await consumers.faults(cast.store)] == [poisoned]


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_consumer_waits_for_a_locked_dialog_only_while_it_holds_no_other(cast: Cast, database: str) -> None:
    dialogs = [await cast.writes("message", who=who) for who in ("kate", "oleg", "lena")]
    events = await cast.store.rows("select id, dialog_id from event where dialog_id is not null order by id")
    applied: list[int] = []
    consumer = Consumer(cast.store, "tester", collector(applied))
    person = open_store(database)
    await person.start()
    held, release = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def act(tx: Tx) -> None:
        """Lock the second dialog, and the third once the consumer waits: it must not hold that one meanwhile."""
        tx.lock(Dialog, dialogs[1])
        loop.call_soon(held.set)
        await_only(release.wait())
        tx.lock(Dialog, dialogs[2])

    writing = asyncio.create_task(person.write(act))
    await held.wait()
    draining = asyncio.create_task(consumer.drain())
    firsts = {event_id for event_id, dialog_id in events if dialog_id == dialogs[0]}
    async with asyncio.timeout(20):
        while not firsts <= await rows_written(cast):
            await asyncio.sleep(0.01)
        while not await cast.store.rows("select 1 from pg_locks where not granted"):
            await asyncio.sleep(0.01)
        assert await rows_written(cast) & {event_id for event_id, _ in events} == firsts
        release.set()
        await writing
        await draining
    await person.stop()
    assert applied == await ids(cast)


async def test_drain_stops_after_its_time_and_the_next_one_continues(cast: Cast) -> None:
    for number in range(4):
        await cast.writes("message", who=str(number))
    applied: list[int] = []
    consumer = Consumer(cast.store, "tester", collector(applied), dialogs=1)
    await consumer.drain(0)
    assert consumer.is_behind and applied == (await ids(cast))[: len(applied)]
    while consumer.is_behind:
        await consumer.drain(0)
    assert applied == await ids(cast)


async def test_parked_event_is_retried_by_a_timer_until_applied(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    await cast.writes("message")
    poisoned = (await ids(cast))[0]
    broken, applied = [True], list[int]()
    step = collector(applied, lambda event: event.id == poisoned and broken[0])
    await Consumer(cast.store, "tester", step).drain()
    handlers = {consumers.RETRY: consumers.retry_timer({"tester": step})}
    assert await timers.run_due(cast.store, handlers) == 0
    start = clock.now()
    monkeypatch.setattr(clock, "now", lambda: start + 2 * MINUTE)
    monkeypatch.setattr(timers, "now", lambda: start + 2 * MINUTE)
    assert await timers.run_due(cast.store, handlers) == 1
    assert [fault.tries for fault in await consumers.faults(cast.store)] == [2]
    broken[0] = False
    monkeypatch.setattr(clock, "now", lambda: start + 10 * MINUTE)
    monkeypatch.setattr(timers, "now", lambda: start + 10 * MINUTE)
    assert await timers.run_due(cast.store, handlers) == 1
    assert await consumers.faults(cast.store) == []
    assert poisoned in applied


async def test_parked_event_stays_after_the_last_retry(cast: Cast) -> None:
    await cast.writes("message")
    poisoned = (await ids(cast))[0]
    step = collector([], lambda event: event.id == poisoned)
    await Consumer(cast.store, "tester", step).drain()
    (fault,) = await consumers.faults(cast.store)
    for _ in consumers.RETRY_AFTER_MS:
        await cast.store.write(lambda tx: timers.drop(tx, consumers.RETRY, fault.id))
        assert not await cast.store.write(lambda tx: consumers.retry(tx, {"tester": step}, fault.id))
    (fault,) = await consumers.faults(cast.store)
    assert fault.tries == 1 + len(consumers.RETRY_AFTER_MS)
    assert fault.retry_at is None


async def test_database_failure_stops_the_consumer_and_keeps_its_position(cast: Cast) -> None:
    await cast.writes("message")
    full = [True]

    def step(tx: Tx, event: Event) -> None:
        if full[0]:
            raise sqlite3.OperationalError("database or disk is full")

    consumer = Consumer(cast.store, "tester", step)
    with pytest.raises(sqlite3.OperationalError):
        await consumer.drain()
    assert await position(cast, "tester") == 0
    assert await consumers.faults(cast.store) == []
    full[0] = False
    assert await consumer.drain() == len(await ids(cast))


async def test_only_wanted_event_kinds_reach_the_step(cast: Cast) -> None:
    await cast.writes("message")
    await cast.store.write(
        lambda tx: tx.sql(
            "insert into event (id, at, kind, object_kind, object_id, actor_kind, data)"
            " select max(id) + 1, 1, 'comet.seen', 'comet', 1, 'system', '{}' from event"
        )
    )
    seen: list[str] = []
    consumer = Consumer(
        cast.store, "tester", lambda tx, event: seen.append(event.kind), wants={EventKind.message_received}
    )
    await consumer.drain()
    assert seen == ["message.received"]


async def test_emitted_event_has_its_cause_and_depth(cast: Cast) -> None:
    dialog_id = await cast.writes("message")
    cause = (await ids(cast))[0]

    def step(tx: Tx, event: Event) -> None:
        if event.id == cause:
            tx.emit(
                EventKind.dialog_changed,
                SYSTEM,
                object_kind="dialog",
                object_id=dialog_id,
                dialog_id=dialog_id,
                place=Place(cast.telegram),
            )

    await Consumer(cast.store, "tester", step).drain()
    made = await cast.store.rows("select cause_id, cause_depth from event where kind = 'dialog.changed'")
    assert [tuple(row) for row in made] == [(cause, 1)]
    by_hand = await cast.store.rows("select 1 from event where id = :id and cause_id is null", id=cause)
    assert by_hand


async def test_log_is_trimmed_past_stale_consumers_but_not_past_live_ones(cast: Cast) -> None:
    for number in range(6):
        await cast.writes(f"message {number}")
    store = cast.store
    living = Consumer(store, "living", lambda tx, event: None)
    await living.drain()
    await store.write(
        lambda tx: tx.sql(
            "insert into consumer (name, generation, position, at) values ('gone', :generation, 1, :at)",
            generation=tx.generation,
            at=tx.now - 2 * DAY,
        )
    )
    await store.write(lambda tx: eventlog.trim(tx, keep_ms=10**9, keep_rows=2))
    assert len(await ids(cast)) > 2
    assert await store.write(lambda tx: consumers.forget_stale(tx, {"living"})) == 1
    await store.write(lambda tx: eventlog.trim(tx, keep_ms=10**9, keep_rows=2))
    assert len(await ids(cast)) == 2
    assert await position(cast, "living") > 0


async def test_moving_position_of_a_newer_version_is_kept(cast: Cast) -> None:
    await cast.writes("message")
    await Consumer(cast.store, "newer", lambda tx, event: None).drain()
    assert await cast.store.write(lambda tx: consumers.forget_stale(tx, set())) == 0


async def test_operators_command_has_no_cause(cast: Cast) -> None:
    dialog_id = await cast.writes("message")
    await cast.store.write(lambda tx: assignment.assign(tx, cast.anna, dialog_id, operator_id=cast.anna.id))
    found = await cast.store.rows("select cause_id, cause_depth from event where kind = 'dialog.assigned'")
    assert [tuple(row) for row in found] == [(None, 0)]
