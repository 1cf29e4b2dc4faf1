"""Changes many tasks with one command."""

from __future__ import annotations

from typing import Annotated, Any

import orjson
from pydantic import Field

from tasks import bulk
from web.api.schemas import Id, Out
from web.api.tasks import Silent, TaskFields, TaskWas
from web.http.router import Api, Call, In, Keyed

api = Api()


class BulkStep(In):
    """The same change of some tasks, or their removal."""

    ids: Annotated[tuple[Id, ...], Field(min_length=1, max_length=bulk.LIMIT)]
    change: TaskFields = TaskFields()
    removed: bool | None = None


class BulkSteps(Keyed):
    steps: Annotated[tuple[BulkStep, ...], Field(min_length=1, max_length=bulk.LIMIT)]

    def compared(self) -> str:
        steps = [[step.ids, step.change.given(), step.removed] for step in self.steps]
        return orjson.dumps(steps, option=orjson.OPT_SORT_KEYS).decode()


class UndoStep(Out):
    ids: list[int]
    change: TaskWas
    removed: bool | None


class RefusedTask(Out):
    id: int
    code: str


class LastTask(Out):
    id: int
    silent: Silent | None


class BulkDone(Out):
    """last_open: tasks that were the last open ones of their conversations, and why their clients cannot be told."""

    done: list[int]
    failed: list[RefusedTask]
    undo: list[UndoStep]
    last_open: list[LastTask]


@api.route("POST", "/api/tasks/bulk", access="task.change", answers=BulkDone)
async def change_many(call: Call, body: BulkSteps) -> dict[str, Any]:
    """Change or remove many tasks; `undo` holds the steps that reverse it."""
    steps = [bulk.Step(step.ids, step.change.given(), step.removed) for step in body.steps]
    return await bulk.run(call.okno.store, call.actor, steps, key=body.key)
