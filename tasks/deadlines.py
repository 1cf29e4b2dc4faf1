"""Says at which instants a task is looked at: reminder, due date, wake time, an untouched task, a silent client."""

from typing import NamedTuple

from inbox import timers
from inbox.clock import DAY, MINUTE
from inbox.store import Tx
from tasks import settings, statuses
from tasks.locked import LockedTask
from tasks.settings import TaskSettings

TIMER = "task"


class Instants(NamedTuple):
    """The instants that are still to come or to be announced; None for those that a task does not have."""

    remind: int | None
    due: int | None
    wake: int | None
    untouched: int | None
    silent: int | None


def reminder_of(task: LockedTask, chosen: TaskSettings) -> int | None:
    """Return when the assignee is reminded of the due date: the task's own instant, else the company's time before."""
    if task.remind_at is not None:
        return task.remind_at
    return task.due_at - chosen.remind * MINUTE if task.due_at is not None and chosen.remind else None


def instants(task: LockedTask, base: str, chosen: TaskSettings) -> Instants:
    """Return what is still to be done about a task, and when."""
    if task.open != 1:
        return Instants(None, None, None, None, None)
    remind = reminder_of(task, chosen)
    due = task.due_at if task.late_for != task.due_at else None
    # After the due date was announced, a reminder before it is no news.
    if remind == task.reminded_for or (task.due_at is not None and due is None):
        remind = None
    untouched = None
    if base == "new" and task.assignee_id and task.assigned_at != task.untouched_for and chosen.untouched:
        untouched = (task.assigned_at or task.created_at) + chosen.untouched * MINUTE
    silent = task.asked_at + chosen.asking * DAY if base == "asking" and task.asked_at and chosen.asking else None
    return Instants(remind, due, task.wake_at if base == "waiting" else None, untouched, silent)


def schedule(tx: Tx, task: LockedTask) -> None:
    """Set the timer of a task to its next instant, or drop it."""
    status = statuses.find(tx, task.status_id)
    assert status is not None
    wanted = [at for at in instants(task, status.base, settings.load(tx)) if at is not None]
    if wanted:
        timers.put(tx, TIMER, task.id, min(wanted))
    else:
        timers.drop(tx, TIMER, task.id)
