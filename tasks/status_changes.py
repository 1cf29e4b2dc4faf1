"""Moves a task to another status: waiting asks for a wake time, closing without a solution for a reason."""

from typing import Any

from inbox.access import Actor
from inbox.errors import Invalid
from inbox.store import Tx
from tasks import history, statuses
from tasks.fields import check_instant, check_reason
from tasks.locked import LockedTask
from tasks.statuses import Status

STATUS_FIELDS = ("status_id", "wake_at", "wake_reason", "close_reason")


def state_of(task: LockedTask) -> dict[str, Any]:
    """Return what brings a task back to its present status."""
    return {name: getattr(task, name) for name in STATUS_FIELDS}


def set_status(
    tx: Tx,
    actor: Actor,
    task: LockedTask,
    *,
    status_id: int,
    wake_at: int | None = None,
    wake_reason: str = "",
    close_reason: str = "",
    cause: str = "person",
) -> None:
    """Set the status with its details and append the line of the history; the caller saves the task.

    Raises Invalid("wake-needed") for waiting without a wake time, Invalid("reason-needed") for closing without a
    solution and without a reason (R25).
    """
    status = statuses.find_usable(tx, status_id) if status_id != task.status_id else _present(tx, task)
    if status.base == "waiting" and wake_at is None:
        raise Invalid("Say when the task should come back.", code="wake-needed", field="wake_at")
    close_reason = check_reason(close_reason, "close_reason")
    if status.base == "dropped" and not close_reason:
        raise Invalid("Say why the task is closed without a solution.", code="reason-needed", field="close_reason")
    details: dict[str, Any] = {"cause": cause} if cause != "person" else {}
    before = task.status_id
    task.status_id = status.id
    task.wake_at = check_instant(wake_at, "wake_at") if status.base == "waiting" else None
    task.wake_reason = check_reason(wake_reason, "wake_reason") if status.base == "waiting" else ""
    task.close_reason = close_reason if not status.is_open else ""
    task.asked_at = tx.now if status.base == "asking" else None
    _set_open(tx, task, status)
    if status.base == "waiting":
        details |= {"wake_at": task.wake_at, "reason": task.wake_reason}
    elif task.close_reason:
        details |= {"reason": task.close_reason}
    history.record_change(tx, actor, task, "status_id", before, status.id, **details)


def _present(tx: Tx, task: LockedTask) -> Status:
    status = statuses.find(tx, task.status_id)
    assert status is not None
    return status


def _set_open(tx: Tx, task: LockedTask, status: Status) -> None:
    if status.is_open:
        task.open, task.closed_at = 1, None
    else:
        task.open, task.closed_at = 0, task.closed_at if task.open == 0 else tx.now


def is_last_of_dialog(tx: Tx, task: LockedTask) -> bool:
    """Return whether a closed task was the last open one of its dialog, so that the client may be told (E30)."""
    if task.open or task.dialog_id is None:
        return False
    return not tx.sql("select 1 from task where dialog_id = :dialog and open = 1 limit 1", dialog=task.dialog_id)


def why_silent(tx: Tx, dialog_id: int) -> str | None:
    """Return why no message can reach the client of a dialog: blocked or channel-removed; None when one can."""
    [(blocked_at, removed_at)] = tx.sql(
        "select d.blocked_at, c.removed_at from dialog d join channel c on c.id = d.channel_id where d.id = :id",
        id=dialog_id,
    )
    if removed_at is not None:
        return "channel-removed"
    return None if blocked_at is None else "blocked"
