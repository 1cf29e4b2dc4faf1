"""Runs consumers of the event log: durable readers whose effects and position commit in one transaction.

A consumer makes derived rows equal to the present rows that an event names, so an event may arrive twice, late or out
of date. An event that cannot be applied is parked with its error and retried; it does not stop later events.
"""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import structlog

from inbox import eventlog, timers
from inbox.clock import DAY, MINUTE, now
from inbox.events import Event
from inbox.models import ConsumerFault, Dialog
from inbox.store import Row, Store, Tx
from inbox.store.failures import is_database_failure
from inbox.store.tx import NO_CAUSE, Cause

READ_BATCH = 500
DIALOGS = 20  # in one transaction
# A transaction applies no further event after this time: commands and intake wait for the dialogs that it has locked.
LONGEST_SECONDS = 0.05
SKIP_MS = 5_000  # how often the stored position moves while no wanted event comes
RETRY_AFTER_MS = tuple(minutes * MINUTE for minutes in (1, 5, 15, 60, 240))
STALE_AFTER_MS = DAY  # an unknown consumer that has not moved for so long was removed from Okno
RETRY = "consumer-fault"  # kind of the timer
log = structlog.get_logger("consumers")


class Step(Protocol):
    """Applies one event inside the consumer's transaction."""

    def __call__(self, tx: Tx, event: Event) -> None: ...


class Prepare(Protocol):
    """Reads what the steps of several events need in few statements, for `Tx.once`; it changes nothing."""

    def __call__(self, tx: Tx, events: Sequence[Event]) -> None: ...


@dataclass(frozen=True, slots=True)
class Fault:
    """An event that a consumer could not apply. retry_at: None after the last retry; then an administrator must act."""

    id: int
    consumer: str
    event_id: int
    dialog_id: int | None
    tries: int
    error: str
    retry_at: int | None


class _Moved(NamedTuple):
    """The result of a transaction: its new position, and the number of wanted events that it applied."""

    position: int
    applied: int


class _StepFailed(Exception):
    """An event of the transaction could not be applied; its error is the cause."""


class Consumer:
    """A durable, named reader of the log.

    wants: event kinds that reach the step, None for all. from_now: a new consumer starts at the end of the log and not
    at its oldest kept event. dialogs: greatest number of dialogs in one transaction. It waits for the lock of the first
    one only, while it holds no other: dialogs that others have locked are left to the next transaction. prepare: called
    in each transaction before the first step; a step works without it as well. began: called with the stored position
    when the consumer begins; it may return another one to begin at.

    When several processes run the same consumer, one of them works at a time.
    """

    def __init__(
        self,
        store: Store,
        name: str,
        step: Step,
        *,
        wants: Collection[str] | None = None,
        from_now: bool = False,
        dialogs: int = DIALOGS,
        prepare: Prepare | None = None,
        began: Callable[[Tx, int], int | None] | None = None,
    ) -> None:
        self.name, self.step = name, step
        self._prepare = prepare
        self._store, self._wants, self._from_now = store, wants, from_now
        self._began = began
        self._dialogs = dialogs
        self._stored = -1  # position in the database; -1 before it was read
        self._read = -1  # end of the skipped stretch behind that position
        self._moved_at = 0
        self.is_refused = False  # whether another process worked: it may end before it has applied everything
        self.is_behind = False  # whether the last drain had no time for all events

    @property
    def has_skipped(self) -> bool:
        """Return whether events were skipped whose position is not stored yet."""
        return self._read > self._stored

    async def drain(self, seconds: float | None = None) -> int:
        """Apply all events of the log, or those for which the time suffices; return the number of wanted events."""
        done = 0
        began = time.monotonic()
        self.is_behind = self.is_refused = False
        while (taken := await self._advance()) is not None:
            done += taken
            if seconds is not None and time.monotonic() - began > seconds:
                self.is_behind = True
                break
        return done

    async def _advance(self) -> int | None:
        """Apply the next piece of the log; return None at its end, or while another process works."""
        if self._stored < 0:
            self._stored = self._read = await self._store.write(self._begin)
        events = await eventlog.after(self._store, self._read, READ_BATCH)
        if not events and not self.has_skipped:
            return None
        piece, upto = self._cut(events)
        if not piece and now() - self._moved_at < SKIP_MS:
            self._read = upto
            return 0 if events else None
        try:
            moved = await self._store.write(lambda tx: self._apply(tx, piece, upto, careful=False))
        except _StepFailed:
            moved = await self._store.write(lambda tx: self._apply(tx, piece, upto, careful=True))
        if moved is None:
            self._stored = -1  # another process moved it, or the log was replaced
            self.is_refused = True
            return None
        self._stored = self._read = moved.position
        self._moved_at = now()
        return moved.applied

    def _cut(self, events: Sequence[Event]) -> tuple[list[Event], int]:
        """Return (wanted events of the next few dialogs, position behind them).

        An event without a dialog is a piece of its own.
        """
        piece: list[Event] = []
        dialogs: set[int] = set()
        upto = self._read
        for event in events:
            if self._wants is None or event.kind in self._wants:
                if event.dialog_id is None:
                    if piece:
                        break
                    return [event], event.id
                if len(dialogs | {event.dialog_id}) > self._dialogs:
                    break
                dialogs.add(event.dialog_id)
                piece.append(event)
            upto = event.id
        return piece, upto

    def _begin(self, tx: Tx) -> int:
        """Return the stored position; start at a new one when a restored or copied database began a new generation."""
        for generation, stored in tx.sql(
            "select generation, position from consumer where name = :name", name=self.name
        ):
            if generation == tx.generation:
                return self._move_to_beginning(tx, int(stored))
        position = int(tx.sql("select coalesce(max(id), 0) from event")[0][0]) if self._from_now else 0
        tx.sql(
            "insert into consumer (name, generation, position, at) values (:name, :generation, :position, :now)"
            " on conflict (name) do update set generation = excluded.generation, position = excluded.position,"
            " at = excluded.at where consumer.generation <> excluded.generation",
            name=self.name,
            generation=tx.generation,
            position=position,
            now=tx.now,
        )
        # Another process that began in the same moment may already have moved the position: that position counts.
        return self._move_to_beginning(
            tx, int(tx.sql("select position from consumer where name = :name", name=self.name)[0][0])
        )

    def _move_to_beginning(self, tx: Tx, stored: int) -> int:
        """Return the position to begin at; store it when it is not the stored one."""
        if self._began is None or not tx.try_advisory_lock(f"consumer/{self.name}"):
            return stored
        chosen = self._began(tx, stored)
        if chosen is None or chosen == stored:
            return stored
        tx.sql(
            "update consumer set position = :position, at = :now where name = :name",
            position=chosen,
            now=tx.now,
            name=self.name,
        )
        return chosen

    def _apply(self, tx: Tx, piece: Sequence[Event], upto: int, *, careful: bool) -> _Moved | None:
        """Apply the beginning of a piece and move the position; return None when another process works or has moved it.

        careful: each event has a savepoint of its own, and one that cannot be applied is parked. Without it, such an
        event raises _StepFailed; savepoints are two round trips for each of the many events that can be applied.
        """
        if not tx.try_advisory_lock(f"consumer/{self.name}"):
            return None
        row = tx.sql("select generation, position from consumer where name = :name", name=self.name)
        if not row or tuple(row[0]) != (tx.generation, self._stored):
            return None
        free = _lock_free(tx, piece)
        applied = 0
        began = time.monotonic()
        if self._prepare is not None and not careful:
            _prepare_hopefully(tx, self._prepare, [event for event in piece if event.dialog_id in free])
        for event in piece:
            if event.dialog_id not in free or (applied and time.monotonic() - began > LONGEST_SECONDS):
                upto = piece[applied - 1].id
                break
            if careful:
                error = apply_one(tx, self.step, event)
                if error is not None:
                    _park(tx, self.name, event, error)
            else:
                _apply_hopefully(tx, self.step, event)
            applied += 1
        tx.sql(
            "update consumer set position = :position, at = :now where name = :name",
            position=upto,
            now=tx.now,
            name=self.name,
        )
        return _Moved(upto, applied)


def _lock_free(tx: Tx, piece: Sequence[Event]) -> frozenset[int | None]:
    """Lock the first dialog of a piece, and those of the others that are free; return whose events may be applied.

    It waits while it holds no lock on a dialog, so no transaction of intake or of a person waits for it in a circle.
    """
    first, *others = dict.fromkeys(event.dialog_id for event in piece) or [None]
    if first is None:
        return frozenset({None})
    tx.lock(Dialog, first)
    return frozenset({first, *tx.lock_free(Dialog, *(one for one in others if one is not None))})


def _prepare_hopefully(tx: Tx, prepare: Prepare, events: Sequence[Event]) -> None:
    """Prepare a transaction. Raises _StepFailed: the careful transaction that follows does without it."""
    try:
        prepare(tx, events)
    except Exception as error:
        if is_database_failure(error):
            raise
        raise _StepFailed from error


def _apply_hopefully(tx: Tx, step: Step, event: Event) -> None:
    """Apply one event without a savepoint. Raises _StepFailed, which undoes the whole transaction."""
    tx.cause = Cause(event.id, event.cause_depth + 1)
    try:
        step(tx, event)
    except Exception as error:
        if is_database_failure(error):
            raise
        raise _StepFailed from error
    finally:
        tx.cause = NO_CAUSE


def apply_one(tx: Tx, step: Step, event: Event) -> Exception | None:
    """Apply one event in a savepoint; return the error that undid it, or None.

    Raises errors of the database itself: they are not the event's fault.
    """
    tx.cause = Cause(event.id, event.cause_depth + 1)
    try:
        with tx.savepoint():
            step(tx, event)
    except Exception as error:
        if is_database_failure(error):
            raise
        return error
    finally:
        tx.cause = NO_CAUSE
    return None


def _park(tx: Tx, consumer: str, event: Event, error: Exception) -> None:
    text = f"{type(error).__name__}: {error}"[:500]
    log.error("event could not be applied", consumer=consumer, event_id=event.id, kind=event.kind, error=text)
    fault_id = tx.insert(
        ConsumerFault,
        consumer=consumer,
        generation=tx.generation,
        event_id=event.id,
        dialog_id=event.dialog_id,
        at=tx.now,
        tries=1,
        error=text,
    )
    timers.put(tx, RETRY, fault_id, tx.now + RETRY_AFTER_MS[0])


def retry_timer(steps: Mapping[str, Step]) -> timers.TimerHandler:
    """Return a timer handler that retries parked events. steps: the step of each consumer of this process, by name."""

    def act(tx: Tx, fault_id: int, at: int) -> None:
        retry(tx, steps, fault_id)

    return timers.TimerHandler(ConsumerFault, act)


def retry(tx: Tx, steps: Mapping[str, Step], fault_id: int) -> bool:
    """Apply a parked event again; return whether that worked.

    After the last retry, the event stays parked without a timer.
    """
    found = tx.sql("select consumer, generation, event_id, tries from consumer_fault where id = :id", id=fault_id)
    if not found:
        return True
    name, generation, event_id, tries = found[0]
    rows = tx.sql(f"select {eventlog.COLUMNS} from event where id = :id", id=event_id)
    if generation != tx.generation or not rows or name not in steps:
        return False
    error = apply_one(tx, steps[name], eventlog.read_event(rows[0]))
    if error is None:
        tx.sql("delete from consumer_fault where id = :id", id=fault_id)
        timers.drop(tx, RETRY, fault_id)
        return True
    text = f"{type(error).__name__}: {error}"[:500]
    tx.sql(
        "update consumer_fault set tries = tries + 1, error = :error, at = :now where id = :id",
        error=text,
        now=tx.now,
        id=fault_id,
    )
    if tries < len(RETRY_AFTER_MS):
        timers.put(tx, RETRY, fault_id, tx.now + RETRY_AFTER_MS[tries])
    return False


def retry_waiting(tx: Tx) -> int:
    """Try once more, after a start, what waits for a person: a newer version may be able to apply it."""
    rows = tx.sql(
        "select f.id from consumer_fault f where f.generation = :generation"
        " and not exists (select 1 from due t where t.kind = :kind and t.object_id = f.id) order by f.id limit 1000",
        generation=tx.generation,
        kind=RETRY,
    )
    for (fault_id,) in rows:
        timers.put(tx, RETRY, fault_id, tx.now)
    return len(rows)


def forget_lost(tx: Tx) -> int:
    """Delete faults whose event is no longer in the log, so that no retry can ever apply it."""
    rows: list[Row] = tx.sql(
        "delete from consumer_fault where generation <> :generation"
        " or event_id < (select coalesce(min(id), 0) from event) returning id",
        generation=tx.generation,
    )
    for (fault_id,) in rows:
        timers.drop(tx, RETRY, fault_id)
    return len(rows)


async def faults(store: Store) -> list[Fault]:
    """Return all parked events, oldest first."""
    return [
        Fault(*row)
        for row in await store.rows(
            "select f.id, f.consumer, f.event_id, f.dialog_id, f.tries, f.error, t.at from consumer_fault f"
            " left join due t on t.kind = :kind and t.object_id = f.id order by f.id limit 1000",
            kind=RETRY,
        )
    ]


def forget_stale(tx: Tx, names: Collection[str]) -> int:
    """Delete positions of consumers that this version does not have, once they have not moved for a day."""
    stale: list[Row] = [
        row
        for row in tx.sql("select name from consumer where at < :before", before=tx.now - STALE_AFTER_MS)
        if row[0] not in names
    ]
    for (name,) in stale:
        tx.sql("delete from consumer where name = :name", name=name)
        tx.sql("delete from consumer_fault where consumer = :name", name=name)
    return len(stale)
