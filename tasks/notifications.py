"""Notifies operators of tasks: assignment, change of plan, comments, due dates. Operators are not told of own acts."""

from collections.abc import Iterable
from typing import Any, Literal

from inbox.access import Actor
from inbox.notifications.store import notify_about_task
from inbox.store import Tx
from tasks.locked import LockedTask

JOIN: dict[str, Literal["person", "never"]] = {"assigned": "person", "mention": "never"}


def notify(
    tx: Tx, actor: Actor, task: LockedTask, people: Iterable[int | None], what: str, kind: str = "task", **data: Any
) -> None:
    """Store a notification for each of these operators, except the actor.

    what: assigned, plan (a moved due date), status, changed, comment, mention, news, woke, untouched; of kind taskdue:
    soon, late.
    """
    for person in sorted({one for one in people if one is not None} - {actor.operator_id}):
        notify_about_task(
            tx,
            person,
            kind,
            task_id=task.id,
            channel_id=task.channel_id,
            by_id=actor.operator_id,
            data={"what": what, **data},
            join=JOIN.get(what, "task"),
        )


def followers(tx: Tx, task: LockedTask) -> set[int]:
    """Return the operators who follow a task."""
    return {row[0] for row in tx.sql("select operator_id from task_follow where task_id = :id", id=task.id)}


def responsible(tx: Tx, task: LockedTask) -> set[int]:
    """Return whom a due date concerns: the assignee, else the members of the team, else the author."""
    if task.assignee_id is not None:
        return {task.assignee_id}
    team = {row[0] for row in tx.sql("select operator_id from team_member where team_id = :id", id=task.team_id or 0)}
    if team:
        return team
    return {task.author_id} if task.author_kind == "operator" and task.author_id else set()
