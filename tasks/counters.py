"""Counts the open tasks of each operator, those that are late, and those without an assignee."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from inbox.access import Actor
from inbox.store import Reader, Tx
from tasks.models import TaskCount
from tasks.scope import visible_tasks

MERGED_FROM = 500  # rows


class Standing(NamedTuple):
    """The group in which an open task is counted. late: 1 once its due date was announced."""

    channel_id: int | None
    assignee_id: int | None
    late: int


def standing_of(task: Mapping[str, Any]) -> Standing | None:
    """Return as what a task with these columns is counted, None for one that is not open."""
    if task["open"] != 1:
        return None
    is_late = task["due_at"] is not None and task["late_for"] == task["due_at"]
    return Standing(task["channel_id"], task["assignee_id"], int(is_late))


def record(tx: Tx, before: Standing | None, after: Standing | None) -> None:
    """Count a task as what it is now, and no longer as what it was before the transaction."""
    if before == after:
        return
    for standing, number in ((before, -1), (after, 1)):
        if standing is not None:
            tx.insert(TaskCount, **standing._asdict(), number=number)


async def count(reader: Reader, actor: Actor, people: Sequence[int]) -> Mapping[int, dict[str, int]]:
    """Return {open, late, mine, mine_late, free} of operators who see the same channels as the actor."""
    rows = await reader.rows(
        "select t.assignee_id, sum(t.number), sum(t.number * t.late) from task_count t"
        f" where {visible_tasks(actor, 't')} group by t.assignee_id"
    )
    held = {assignee_id: (int(number), int(late)) for assignee_id, number, late in rows}
    shared = {
        "open": sum(number for number, _ in held.values()),
        "late": sum(late for _, late in held.values()),
        "free": held.get(None, (0, 0))[0],
    }
    return {
        person: shared | dict(zip(("mine", "mine_late"), held.get(person, (0, 0)), strict=True)) for person in people
    }


def merge(tx: Tx) -> int:
    """Add up the rows of the same tasks when there are many; returns how many rows that removes."""
    if tx.sql("select count(*) from task_count")[0][0] < MERGED_FROM:
        return 0
    rows = tx.sql("delete from task_count returning channel_id, assignee_id, late, number")
    sums: dict[Standing, int] = {}
    for channel_id, assignee_id, late, number in rows:
        standing = Standing(channel_id, assignee_id, late)
        sums[standing] = sums.get(standing, 0) + number
    kept = {standing: number for standing, number in sums.items() if number}
    for standing, number in kept.items():
        tx.insert(TaskCount, **standing._asdict(), number=number)
    return len(rows) - len(kept)


async def find_differences(reader: Reader) -> list[str]:
    """Return a sentence for each counter that does not follow from the tasks, for `okno check`."""
    rows = await reader.rows(
        "select x.channel_id, x.assignee_id, x.late, sum(x.number) from"
        " (select channel_id, assignee_id, late, number from task_count union all"
        " select channel_id, assignee_id, case when late_for = due_at then 1 else 0 end, -1 from task where open = 1) x"
        " group by x.channel_id, x.assignee_id, x.late having sum(x.number) <> 0"
    )
    return [
        f"the counters of tasks of channel {channel_id} and operator {assignee_id} (late: {late}) differ by {number}"
        for channel_id, assignee_id, late, number in rows
    ]
