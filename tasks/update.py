"""Saves a changed task: its row, its events, the chips of its messages, the search index and the timer."""

from collections.abc import Iterable, Sequence

from inbox.access import Actor, Place
from inbox.store import Tx
from inbox.store.sql import in_list
from tasks import deadlines, search_index
from tasks.events import TaskEvent
from tasks.history import emit_task
from tasks.locked import LockedTask

CHIP_FIELDS = frozenset({"status_id", "title", "due_at", "removed", "sources", "dialog_id"})
INDEXED_FIELDS = frozenset({"title", "text", "dialog_id", "contact_id"})


def save(tx: Tx, actor: Actor, task: LockedTask, fields: Iterable[str]) -> None:
    """Write the changed fields of a task and tell everybody who may see it."""
    names = sorted(set(fields))
    task.changed_at = tx.now
    emit_task(tx, TaskEvent.changed, actor, task, fields=names)
    if CHIP_FIELDS & set(names):
        emit_chips(tx, actor, task)
    if INDEXED_FIELDS & set(names):
        search_index.reindex(tx, task)
    task.write(tx)
    deadlines.schedule(tx, task)


def emit_chips(tx: Tx, actor: Actor, task: LockedTask, *, also: Sequence[int] = ()) -> None:
    """Emit that the chips of the task's source messages changed, so that browsers get those messages again.

    also: messages that were unlinked just now.
    """
    if task.channel_id is None:
        return
    rows = tx.sql(
        "select m.id, m.dialog_id from message m where m.id in (select s.message_id from task_source s"
        f" where s.task_id = :id) or m.id in ({in_list(also)}) order by 1",
        id=task.id,
    )
    for message_id, dialog_id in rows:
        tx.emit_message(
            TaskEvent.linked, actor, message_id=message_id, dialog_id=dialog_id, place=Place(task.channel_id)
        )
