"""Appends lines to a task's history: comments, changed fields with both values, and what happened by itself."""

from typing import Any

import orjson

from inbox.access import Actor
from inbox.store import Tx
from tasks.events import TaskEvent
from tasks.locked import LockedTask
from tasks.models import TaskLine


def append_line(tx: Tx, actor: Actor, task: LockedTask, kind: str, *, text: str = "", **data: Any) -> int:
    """Append a line and emit its event; return its number. The caller saves the task afterwards."""
    task.last_no += 1
    tx.insert(
        TaskLine,
        task_id=task.id,
        no=task.last_no,
        kind=kind,
        text=text,
        data=orjson.dumps(data).decode(),
        author_kind=actor.kind,
        author_id=actor.id,
        at=tx.now,
    )
    emit_task(tx, TaskEvent.line, actor, task, no=task.last_no, line=kind)
    return task.last_no


def record_change(tx: Tx, actor: Actor, task: LockedTask, field: str, before: Any, after: Any, **data: Any) -> None:
    """Append the line of one changed field."""
    append_line(tx, actor, task, "change", field=field, **{"from": before, "to": after}, **data)


def emit_task(tx: Tx, kind: TaskEvent, actor: Actor, task: LockedTask, *, fresh: bool = False, **data: Any) -> None:
    """Emit an event about a task; its dialog's row is sent with it. fresh: this transaction made the task."""
    tx.emit(
        kind,
        actor,
        object_kind="task",
        object_id=task.id,
        dialog_id=task.dialog_id,
        place=task.place,
        place_before=None if fresh else task.stored_place,
        **data,
    )
