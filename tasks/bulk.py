"""Changes many tasks with one command, and returns the steps that undo it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from inbox import bulk
from inbox.access import Actor
from inbox.bulk import LIMIT, Answer
from inbox.errors import Invalid
from inbox.store import Store, Tx
from tasks import changes, removal
from tasks.models import Task


@dataclass(frozen=True)
class Step:
    """A change of some tasks: the same fields for each, or their removal (removed)."""

    ids: Sequence[int]
    change: Mapping[str, Any]
    removed: bool | None = None


async def run(store: Store, actor: Actor, steps: Sequence[Step], *, key: str) -> Answer:
    """Run the steps: {done: ids, failed: [{id, code}], undo: steps, last_open: [{id, silent}]}.

    The command is repeatable under its key.
    last_open: tasks that were the last open ones of their dialogs, and why their clients cannot be told.

    Raises Invalid for no tasks and for more than LIMIT tasks.
    """
    if not 0 < sum(len(step.ids) for step in steps) <= LIMIT:
        raise Invalid("Select at least one task and not more than the limit.", field="ids", limit=LIMIT)
    pieces = [Step(step.ids[part], step.change, step.removed) for step in steps for part in bulk.cuts(len(step.ids))]
    return await bulk.run(store, actor, pieces, key=key, what=_what, act=lambda tx, step: _act(tx, actor, step))


def _what(step: Step) -> tuple[str, ...]:
    return "task bulk", orjson.dumps([list(step.ids), dict(step.change), step.removed]).decode()


def _act(tx: Tx, actor: Actor, step: Step) -> Answer:
    tx.lock(Task, *step.ids)
    last: list[Answer] = []
    answer = bulk.each(tx, step.ids, lambda _, task_id: _one(tx, actor, step, task_id, last))
    return answer | {"last_open": last}


def _one(tx: Tx, actor: Actor, step: Step, task_id: int, last: list[Answer]) -> list[Answer]:
    """Change or remove one task; return the steps that undo it. last gets the task if it was the last of its dialog."""
    if step.removed is not None:
        removal.set_removed(tx, actor, task_id, removed=step.removed)
        return [{"ids": [task_id], "change": {}, "removed": not step.removed}]
    done = changes.change(tx, actor, task_id, step.change)
    if done["last_open_of_dialog"]:
        last.append({"id": task_id, "silent": done["silent"]})
    return [{"ids": [task_id], "change": done["was"], "removed": None}] if done["was"] else []
