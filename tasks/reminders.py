"""Does what is due in a task: reminder, due date, wake time, an untouched task, a client who does not answer.

One timer for each task. A task remembers the instant that was announced, so that each is announced once, also after a
restart and after days without the program, and a moved date is announced again.
"""

from inbox import failpoints, timers
from inbox.access import SYSTEM
from inbox.store import Tx
from tasks import deadlines, notifications, settings, statuses
from tasks.deadlines import TIMER, Instants
from tasks.locked import LockedTask, lock_task
from tasks.models import Task
from tasks.status_changes import set_status
from tasks.statuses import BUILT_IN
from tasks.update import save


def act(tx: Tx, task_id: int, at: int) -> None:
    """Do everything that is due in a task, and set the timer again."""
    task = lock_task(tx, task_id, removed=True)
    status = statuses.find(tx, task.status_id)
    assert status is not None
    chosen = settings.load(tx)
    wanted = deadlines.instants(task, status.base, chosen)
    fields = _announce_due(tx, task, wanted) + _move_by_itself(tx, task, wanted)
    if wanted.untouched is not None and wanted.untouched <= tx.now:
        task.untouched_for = task.assigned_at
        notifications.notify(tx, SYSTEM, task, {task.assignee_id}, "untouched")
        fields.append("untouched")
    if fields:
        save(tx, SYSTEM, task, fields)
    else:
        deadlines.schedule(tx, task)
    failpoints.hit("task.moment")


def _announce_due(tx: Tx, task: LockedTask, wanted: Instants) -> list[str]:
    """Announce the due date, or the reminder before it; after a downtime the due date alone."""
    people = notifications.responsible(tx, task)
    if wanted.due is not None and wanted.due <= tx.now:
        task.late_for, task.reminded_for = task.due_at, wanted.remind or task.reminded_for
        everybody = people | notifications.followers(tx, task)
        notifications.notify(tx, SYSTEM, task, everybody, "late", "taskdue", due_at=task.due_at)
        return ["late"]
    if wanted.remind is not None and wanted.remind <= tx.now:
        task.reminded_for = wanted.remind
        notifications.notify(tx, SYSTEM, task, people, "soon", "taskdue", due_at=task.due_at or wanted.remind)
        return ["reminded"]
    return []


def _move_by_itself(tx: Tx, task: LockedTask, wanted: Instants) -> list[str]:
    """Wake a waiting task, and finish one whose client was asked and has not objected."""
    if wanted.wake is not None and wanted.wake <= tx.now:
        reason = task.wake_reason
        set_status(tx, SYSTEM, task, status_id=BUILT_IN["active"], cause="time")
        notifications.notify(tx, SYSTEM, task, notifications.responsible(tx, task), "woke", reason=reason)
        return ["status_id"]
    if wanted.silent is not None and wanted.silent <= tx.now:
        set_status(tx, SYSTEM, task, status_id=BUILT_IN["done"], cause="silence")
        return ["status_id"]
    return []


TIMERS = {TIMER: timers.TimerHandler(Task, act)}
