"""Reads the due dates of a person: open tasks that a calendar shows."""

from dataclasses import dataclass

from inbox.access import Actor
from inbox.store import Reader
from tasks.scope import visible_tasks

MOST = 500  # tasks of a calendar, the earliest due dates first


@dataclass(frozen=True, slots=True)
class DueDate:
    """An open task with a due date, as a calendar shows it."""

    id: int
    number: int
    title: str
    due_at: int
    priority: int
    changed_at: int
    created_at: int
    last_no: int


async def read(reader: Reader, actor: Actor) -> list[DueDate]:
    """Return the actor's open tasks with a due date that the actor may see now."""
    rows = await reader.rows(
        "select t.id, t.number, t.title, t.due_at, t.priority, t.changed_at, t.created_at, t.last_no from task t"
        " where t.open = 1 and t.assignee_id = :me and t.due_at is not null"
        f" and {visible_tasks(actor, 't')} order by t.due_at, t.id limit {MOST}",
        me=actor.id,
    )
    return [DueDate(*row) for row in rows]
