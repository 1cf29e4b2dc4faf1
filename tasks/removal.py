"""Removes tasks and restores them; a removed task is absent everywhere and keeps its number."""

from typing import Any

from inbox.access import Actor
from inbox.clock import MINUTE
from inbox.store import Tx
from tasks import history, statuses
from tasks.locked import LockedTask, open_task, require_place
from tasks.update import save

OWN_MS = 10 * MINUTE  # how long the author of a task may remove it, as an undo of making it


def set_removed(tx: Tx, actor: Actor, task_id: int, *, removed: bool) -> dict[str, Any]:
    """Remove a task or restore it; supervisors may, and its author within some minutes. Returns {task_id}."""
    task = open_task(tx, actor, "task.change", task_id, removed=True)
    if not _is_own_slip(tx, actor, task):
        require_place(actor, "task.remove", task.place)
    if (task.removed_at is not None) == removed:
        return {"task_id": task_id}
    status = statuses.find(tx, task.status_id)
    assert status is not None
    task.removed_at = tx.now if removed else None
    task.open = -1 if removed else int(status.is_open)
    history.append_line(tx, actor, task, "system", what="removed" if removed else "restored")
    save(tx, actor, task, ["removed"])
    return {"task_id": task_id}


def _is_own_slip(tx: Tx, actor: Actor, task: LockedTask) -> bool:
    is_own = actor.kind == "operator" and (task.author_kind, task.author_id) == ("operator", actor.id)
    return is_own and tx.now - task.created_at <= OWN_MS
