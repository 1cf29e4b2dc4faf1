"""Keeps the SLA target of a wait: when its reply is due, what was announced, and the timer that announces the rest.

The timer announces the highest stage that has passed, so that a server that was down announces a missed target once and
no warning beside it. A wait that continues after its reply failed keeps what was announced. An overdue wait keeps the
target that it missed, whatever the policy says later (S5).
"""

from collections.abc import Sequence
from dataclasses import replace

import orjson

from inbox import calendars, failpoints, timers
from inbox.access import SYSTEM
from inbox.calendars import Calendar
from inbox.clock import MINUTE
from inbox.company import hours
from inbox.dialogs.locked import LockedDialog, lock_dialog
from inbox.dialogs.sla_target import COLUMNS, MISSED, Alarm, Target, TargetRow
from inbox.dialogs.timeline import append_event, emit_dialog
from inbox.dialogs.wait_clock import WaitClock
from inbox.events import EventKind
from inbox.models import Dialog
from inbox.store import Tx

__all__ = ["TIMERS", "Alarm", "Target", "set_target"]

TIMER = "sla"
LATE_MS = MINUTE  # an announcement that comes later than this says so
# SQL of the mark of a wait that ends at :at: it is late if the reply came after the due instant.
BREACHED = "case when due_at < :at then due_at end"
Former = Sequence[tuple[int | None, int]]


def set_target(tx: Tx, dialog: LockedDialog, wait_id: int, target: Target | None) -> bool:
    """Set the target of the dialog's open wait, or remove it; return whether it is another one now.

    It counts from the start of the wait. After a change of hours the minutes that were counted before stay (S9). A wait
    that is overdue keeps its target; removing it takes the marks away (S6). A wait that has ended is left alone.
    """
    row = _open_wait(tx, dialog)
    if row is None or row.id != wait_id or row.target == target:
        return False
    if target is None:
        _remove(tx, dialog, row)
    elif row.is_overdue(tx.now):
        return False
    else:
        former = row.former
        if row.norm_ms is not None and _other_hours(tx, row.hours_version_id, target.hours_version_id):
            former.append((row.hours_version_id, tx.now))
        _store(tx, dialog, row, target, former)
    emit_dialog(tx, EventKind.wait_targeted, SYSTEM, dialog, wait_id=wait_id)
    return True


def end(tx: Tx, dialog: LockedDialog) -> None:
    """Stop the target of a wait that has ended; its row keeps it."""
    if dialog.due_at is not None:
        dialog.due_at = None
        timers.drop(tx, TIMER, dialog.id)


def resume(tx: Tx, dialog: LockedDialog) -> None:
    """Continue the target of a wait that continues: after a failed reply, a reopening, or an unblocking.

    Hours that were changed since the wait had ended count now, unless the reply is overdue already.
    """
    row = _open_wait(tx, dialog)
    if row is None or (target := row.target) is None:
        return
    if target.hours_version_id is not None and not row.is_overdue(tx.now):
        target = replace(target, hours_version_id=hours.newest(tx, target.hours_version_id))
    _store(tx, dialog, row, target, row.former)


def recount(tx: Tx, dialog: LockedDialog, version_id: int) -> None:
    """Count the open target of a dialog again, from the start of the wait, by a newer version of its hours."""
    row = _open_wait(tx, dialog)
    if row is None or (target := row.target) is None or row.is_overdue(tx.now):
        return
    _store(tx, dialog, row, replace(target, hours_version_id=version_id), row.former)
    emit_dialog(tx, EventKind.wait_targeted, SYSTEM, dialog, wait_id=row.id)


def merge(tx: Tx, ended_id: int, open_id: int) -> None:
    """Give the open wait the target of an ended one that it continues, with what was announced of either."""
    told = tx.sql("select norm_ms, told from wait where id in (:ended, :open)", ended=ended_id, open=open_id)
    if all(norm_ms is None for norm_ms, _ in told):
        return
    names = "norm_ms, due_at, stages, alarm, rule_id, rule_version, hours_version_id, former_hours"
    tx.sql(
        f"update wait set told = :told, ({names}) = (select {names} from wait w where w.id = (select id from wait o"
        " where o.id in (:ended, :open) and o.norm_ms is not null order by o.started_at, o.id limit 1))"
        " where id = :open",
        told=max(stage for _, stage in told),
        ended=ended_id,
        open=open_id,
    )


def announce_due(tx: Tx, dialog_id: int, at: int) -> None:
    """Announce the highest stage of a dialog's target that has passed, and set the timer of the next one."""
    dialog = lock_dialog(tx, dialog_id)
    row = _open_wait(tx, dialog)
    if row is None or (target := row.target) is None or dialog.blocked_at is not None:
        return
    clock = clock_of(tx, row.started_at, row.hours_version_id, row.former)
    moments = _moments(clock, target)
    passed = [stage for stage, instant in moments.items() if row.told < stage and instant <= tx.now]
    if row.breached_at is None and row.is_overdue(tx.now):
        tx.sql("update wait set breached_at = due_at where id = :id", id=row.id)
    if passed:
        stage = max(passed)
        _announce(tx, dialog, row, stage, waited=clock.worked(tx.now), late=tx.now - moments[stage] > LATE_MS)
    _set_timer(tx, dialog, moments, max([row.told, *passed]))


TIMERS = {TIMER: timers.TimerHandler(Dialog, announce_due)}


def clock_of(tx: Tx, start: int, version_id: int | None, former: Former) -> WaitClock:
    """Return the clock of a wait under the version of hours that counts now and those that counted before."""
    return WaitClock(start, _calendar(tx, version_id), tuple((_calendar(tx, id_), until) for id_, until in former))


def _announce(tx: Tx, dialog: LockedDialog, row: TargetRow, stage: int, *, waited: int, late: bool) -> None:
    failpoints.hit("sla.before_alarm")
    tx.sql("update wait set told = :stage where id = :id", stage=stage, id=row.id)
    if stage >= MISSED > row.told:
        why = {"rule": row.rule_id} if row.rule_id is not None else {}
        marks = {"late": True} if late else {}
        append_event(tx, SYSTEM, dialog, "sla_breached", norm=row.norm_ms, due_at=row.due_at, **why, **marks)
    emit_dialog(tx, EventKind.wait_late, SYSTEM, dialog, wait_id=row.id, stage=stage, waited=waited, late=late)


def _open_wait(tx: Tx, dialog: LockedDialog) -> TargetRow | None:
    statement = f"select {COLUMNS} from wait where dialog_id = :dialog and ended_at is null"
    return tx.row(TargetRow, statement, dialog=dialog.id)


def _store(tx: Tx, dialog: LockedDialog, row: TargetRow, target: Target, former: Former) -> None:
    moments = _moments(clock_of(tx, row.started_at, target.hours_version_id, former), target)
    # A stage that was announced and lies ahead again is announced again: its instant is another one now.
    told = max((stage for stage, instant in moments.items() if stage <= row.told and instant <= tx.now), default=0)
    due_at = moments.get(MISSED)
    values = target.columns() | {"due_at": due_at, "told": told, "former_hours": orjson.dumps(former).decode()}
    values["breached_at"] = row.breached_at if due_at is not None and due_at <= tx.now else None
    tx.sql(f"update wait set {', '.join(f'{name} = :{name}' for name in values)} where id = :id", id=row.id, **values)
    # A client who blocked us cannot be answered: the target stands still and keeps the dialog from no other place.
    dialog.due_at = due_at if dialog.blocked_at is None else None
    _set_timer(tx, dialog, moments, told)


def _remove(tx: Tx, dialog: LockedDialog, row: TargetRow) -> None:
    tx.sql(
        "update wait set norm_ms = null, due_at = null, stages = '[]', told = 0, breached_at = null, alarm = '{}',"
        " rule_id = null, rule_version = null, hours_version_id = null, former_hours = '[]' where id = :id",
        id=row.id,
    )
    dialog.due_at = None
    timers.drop(tx, TIMER, dialog.id)


def _moments(clock: WaitClock, target: Target) -> dict[int, int]:
    """Return the instant of each stage, without those that no working hour ever reaches."""
    instants = {stage: clock.reaches(target.norm_ms * stage // 100) for stage in target.moments}
    return {stage: instant for stage, instant in instants.items() if instant is not None}


def _set_timer(tx: Tx, dialog: LockedDialog, moments: dict[int, int], told: int) -> None:
    next_at = min((instant for stage, instant in moments.items() if stage > told), default=None)
    if next_at is None or dialog.blocked_at is not None:
        timers.drop(tx, TIMER, dialog.id)
    else:
        timers.put(tx, TIMER, dialog.id, next_at)


def _other_hours(tx: Tx, one: int | None, other: int | None) -> bool:
    """Return whether two versions belong to different hours; a new version of the same hours counts from the start."""
    if one is None or other is None:
        return one != other
    rows = tx.sql("select distinct hours_id from hours_version where id in (:one, :other)", one=one, other=other)
    return len(rows) > 1


def _calendar(tx: Tx, version_id: int | None) -> Calendar:
    return calendars.ALWAYS if version_id is None else hours.load(tx, version_id)
