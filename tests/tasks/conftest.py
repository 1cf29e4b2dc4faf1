"""Fixture of task tests: make, change and read tasks on the store of a test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson
import pytest

from inbox import timers
from inbox.access import Actor
from tasks import changes, creation, rows
from tests.conftest import Cast
from web.composition import TIMERS


@dataclass
class Tasks:
    """Runs commands on tasks."""

    cast: Cast

    async def make(self, actor: Actor | None = None, **fields: Any) -> int:
        """Make a task; return its id."""
        who = actor or self.cast.anna
        done = await self.cast.store.write(lambda tx: creation.make(tx, who, **fields))
        return int(done["task_id"])

    async def change(self, task_id: int, actor: Actor | None = None, **fields: Any) -> dict[str, Any]:
        """Change fields of a task; return the answer."""
        seen = fields.pop("seen", None)
        who = actor or self.cast.anna
        return await self.cast.store.write(lambda tx: changes.change(tx, who, task_id, fields, seen=seen))

    async def row(self, task_id: int) -> dict[str, Any]:
        """Return the row of a task as lists show it."""
        async with self.cast.store.snapshot() as reader:
            return dict(orjson.loads((await rows.rows(reader, [task_id]))[task_id]))

    async def lines(self, task_id: int) -> list[tuple[str, dict[str, Any]]]:
        """Return (kind, data) of the history, oldest first."""
        found = await self.cast.store.rows(
            "select kind, data from task_line where task_id = :id order by no", id=task_id
        )
        return [(kind, orjson.loads(data)) for kind, data in found]

    async def notices(self, operator: Actor, kind: str = "task") -> list[tuple[str, int, int]]:
        """Return (what, task, count) of an operator's notifications of one kind, oldest first."""
        found = await self.cast.store.rows(
            "select data, task_id, count from notice where operator_id = :who and kind = :kind order by id",
            who=operator.id,
            kind=kind,
        )
        return [(orjson.loads(data)["what"], task_id, count) for data, task_id, count in found]

    async def run_due(self) -> int:
        """Run what is due; return how many timers ran."""
        return await timers.run_due(self.cast.store, TIMERS)


@pytest.fixture
def tasks(cast: Cast) -> Tasks:
    return Tasks(cast)
