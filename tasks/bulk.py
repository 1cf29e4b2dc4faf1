"""Changes many tasks with one command, and returns the steps that undo it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

import orjson

from inbox.access import Actor
from inbox.errors import Invalid, Problem
from inbox.idempotency import idempotent
from inbox.store import Store, Tx
from tasks import changes, removal
from tasks.models import Task

LIMIT = 200
PIECE = 20  # tasks of one transaction: small, so that other writers do not wait
Answer = dict[str, Any]


@dataclass(frozen=True)
class Step:
    """A change of some tasks: the same fields for each, or their removal (removed)."""

    ids: Sequence[int]
    change: Mapping[str, Any]
    removed: bool | None = None


async def run(store: Store, actor: Actor, steps: Sequence[Step], *, key: str) -> Answer:
    """Run the steps: {done: ids, failed: [{id, code}], undo: steps}; repeatable under its key.

    Raises Invalid for no tasks and for more than LIMIT tasks.
    """
    if not 0 < sum(len(step.ids) for step in steps) <= LIMIT:
        raise Invalid("Select at least one task and not more than the limit.", field="ids", limit=LIMIT)
    whole: Answer = {"done": [], "failed": [], "undo": []}
    for number, piece in enumerate(_pieces(steps)):
        part = await store.write(_piece(actor, piece, str(uuid5(UUID(key), f"{number}"))))
        for name in whole:
            whole[name] += part[name]
    whole["undo"] = _joined(whole["undo"])
    return whole


def _pieces(steps: Sequence[Step]) -> list[Step]:
    return [
        Step(step.ids[begin : begin + PIECE], step.change, step.removed)
        for step in steps
        for begin in range(0, len(step.ids), PIECE)
    ]


def _piece(actor: Actor, step: Step, key: str) -> Callable[[Tx], Answer]:
    what = ("task bulk", orjson.dumps([list(step.ids), dict(step.change), step.removed]).decode())

    def work(tx: Tx) -> Answer:
        return idempotent(tx, actor, key, what, lambda: _act(tx, actor, step))

    return work


def _act(tx: Tx, actor: Actor, step: Step) -> Answer:
    tx.lock(Task, *step.ids)
    answer: Answer = {"done": [], "failed": [], "undo": []}
    for task_id in step.ids:
        try:
            with tx.savepoint():
                undo = _one(tx, actor, step, task_id)
        except Problem as refusal:
            answer["failed"].append({"id": task_id, "code": refusal.code})
        else:
            answer["done"].append(task_id)
            answer["undo"] += undo
    return answer


def _one(tx: Tx, actor: Actor, step: Step, task_id: int) -> list[Answer]:
    if step.removed is not None:
        removal.set_removed(tx, actor, task_id, removed=step.removed)
        return [{"ids": [task_id], "change": {}, "removed": not step.removed}]
    was = changes.change(tx, actor, task_id, step.change)["was"]
    return [{"ids": [task_id], "change": was, "removed": None}] if was else []


def _joined(steps: list[Answer]) -> list[Answer]:
    """Merge steps that are equal except for their ids."""
    alike: dict[str, Answer] = {}
    for step in steps:
        name = orjson.dumps([step["change"], step["removed"]], option=orjson.OPT_SORT_KEYS).decode()
        alike.setdefault(name, step | {"ids": []})["ids"] += step["ids"]
    return list(alike.values())
