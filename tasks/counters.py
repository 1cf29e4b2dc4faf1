"""Counts the open tasks of each operator, those that are late, and those without an assignee."""

from collections.abc import Mapping, Sequence

from inbox import clock
from inbox.access import Actor
from inbox.store import Reader
from tasks.scope import visible_tasks


async def count(reader: Reader, actor: Actor, people: Sequence[int]) -> Mapping[int, dict[str, int]]:
    """Return {open, late, mine, mine_late, free} of operators who see the same channels as the actor."""
    rows = await reader.rows(
        "select t.assignee_id, count(*), sum(case when t.due_at <= :now then 1 else 0 end) from task t"
        f" where t.open = 1 and {visible_tasks(actor, 't')} group by t.assignee_id",
        now=clock.now(),
    )
    held = {assignee_id: (int(number), int(late or 0)) for assignee_id, number, late in rows}
    shared = {
        "open": sum(number for number, _ in held.values()),
        "late": sum(late for _, late in held.values()),
        "free": held.get(None, (0, 0))[0],
    }
    return {
        person: shared | dict(zip(("mine", "mine_late"), held.get(person, (0, 0)), strict=True)) for person in people
    }
