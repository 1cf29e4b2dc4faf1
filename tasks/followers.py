"""Stores which operators follow a task, and how far each has seen its history."""

from typing import Any

from inbox.access import Actor
from inbox.store import Tx
from tasks.locked import open_task
from tasks.update import save


def follow(tx: Tx, actor: Actor, task_id: int, *, on: bool) -> dict[str, Any]:
    """Start or stop following a task. Returns {task_id, on}."""
    task = open_task(tx, actor, "task.read", task_id)
    if set_follower(tx, actor.id or 0, task_id, on=on):
        save(tx, actor, task, ["followers"])
    return {"task_id": task_id, "on": on}


def set_follower(tx: Tx, operator_id: int, task_id: int, *, on: bool) -> bool:
    """Store or delete a follower; return whether anything changed."""
    given = {"me": operator_id, "task": task_id}
    if not on:
        return bool(
            tx.sql("delete from task_follow where operator_id = :me and task_id = :task returning task_id", **given)
        )
    return bool(
        tx.sql(
            "insert into task_follow (operator_id, task_id, at) values (:me, :task, :now)"
            " on conflict do nothing returning task_id",
            **given,
            now=tx.now,
        )
    )


def mark_seen(tx: Tx, actor: Actor, task_id: int, *, no: int) -> dict[str, Any]:
    """Record that the actor has looked at a task and has seen its history up to this number.

    When the assignee looks, or anybody at a task without one, the client's messages are no news any more.
    """
    task = open_task(tx, actor, "task.read", task_id)
    tx.sql(
        "insert into task_seen (operator_id, task_id, no) values (:me, :task, :no) on conflict (operator_id, task_id)"
        " do update set no = excluded.no where task_seen.no < excluded.no",
        me=actor.id or 0,
        task=task_id,
        no=min(no, task.last_no),
    )
    if task.dialog_id is not None and task.assignee_id in (None, actor.id):
        count = tx.sql("select client_count from dialog where id = :id", id=task.dialog_id)[0][0]
        if task.news or task.client_no < count:
            task.news, task.client_no = 0, count
            save(tx, actor, task, ["news"])
    return {"task_id": task_id}
