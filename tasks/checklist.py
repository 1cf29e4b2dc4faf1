"""The checklist of a task: items are added, ticked, renamed, ordered and removed."""

from collections.abc import Sequence
from typing import Any

from inbox.access import Actor
from inbox.errors import Invalid, NotFound
from inbox.store import Tx
from inbox.text import clean
from tasks import history
from tasks.locked import open_task
from tasks.models import TaskCheck
from tasks.update import save

TEXT_LIMIT = 500
MOST = 100


def insert_items(tx: Tx, task_id: int, texts: Sequence[str]) -> list[int]:
    """Append items; return their ids. Raises Invalid for an empty one and for too many."""
    count, last = tx.sql("select count(*), coalesce(max(place), 0) from task_check where task_id = :id", id=task_id)[0]
    if count + len(texts) > MOST:
        raise Invalid("The checklist is too long.", code="too-many", field="checks", limit=MOST)
    return [
        tx.insert(TaskCheck, task_id=task_id, place=place, text=_checked(text))
        for place, text in enumerate(texts, last + 1)
    ]


def add(tx: Tx, actor: Actor, task_id: int, texts: Sequence[str]) -> dict[str, Any]:
    """Add items at the end. Returns {task_id, ids}."""
    task = open_task(tx, actor, "task.change", task_id)
    ids = insert_items(tx, task_id, texts)
    history.append_line(tx, actor, task, "system", what="checks-added", texts=list(texts))
    save(tx, actor, task, ["checks"])
    return {"task_id": task_id, "ids": ids}


def change(
    tx: Tx,
    actor: Actor,
    task_id: int,
    check_id: int,
    *,
    text: str | None = None,
    done: bool | None = None,
    before: int | None = None,
    moved: bool = False,
) -> dict[str, Any]:
    """Rename or tick an item, or move it (moved) before another one or to the end (before None). Returns {task_id}."""
    task = open_task(tx, actor, "task.change", task_id)
    held = {row[0]: row for row in tx.sql("select id, text, done_at from task_check where task_id = :id", id=task_id)}
    if check_id not in held:
        raise NotFound
    _, old_text, done_at = held[check_id]
    if text is not None and (words := _checked(text)) != old_text:
        tx.sql("update task_check set text = :text where id = :id", text=words, id=check_id)
        history.append_line(tx, actor, task, "system", what="check-renamed", **{"from": old_text, "to": words})
    if done is not None and done != (done_at is not None):
        tx.sql(
            "update task_check set done_at = :at, done_by = :by where id = :id",
            at=tx.now if done else None,
            by=actor.operator_id if done else None,
            id=check_id,
        )
        history.append_line(tx, actor, task, "system", what="checked" if done else "unchecked", text=text or old_text)
    if moved:
        _move(tx, task_id, check_id, before)
    save(tx, actor, task, ["checks"])
    return {"task_id": task_id}


def _move(tx: Tx, task_id: int, check_id: int, before: int | None) -> None:
    rows = tx.sql("select id from task_check where task_id = :id order by place, id", id=task_id)
    order = [row[0] for row in rows if row[0] != check_id]
    if before is not None and before not in order:
        raise Invalid("The other item is not in this checklist.", field="before")
    order.insert(len(order) if before is None else order.index(before), check_id)
    for place, one in enumerate(order, 1):
        tx.sql("update task_check set place = :place where id = :id", place=place, id=one)


def remove(tx: Tx, actor: Actor, task_id: int, check_id: int) -> dict[str, Any]:
    """Remove an item. Returns {task_id}."""
    task = open_task(tx, actor, "task.change", task_id)
    rows = tx.sql("delete from task_check where id = :id and task_id = :task returning text", id=check_id, task=task_id)
    if not rows:
        raise NotFound
    history.append_line(tx, actor, task, "system", what="check-removed", text=rows[0][0])
    save(tx, actor, task, ["checks"])
    return {"task_id": task_id}


def _checked(text: str) -> str:
    words = clean(text, field="text", limit=TEXT_LIMIT)
    if not words:
        raise Invalid("An item needs a text.", code="empty", field="text")
    return words
