"""A process that is killed while it announces due tasks announces each of them once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import orjson
import pytest

from inbox.clock import MINUTE, now
from inbox.store import open_store
from tasks import creation
from tests.conftest import Cast
from tests.faults.installations import ROOT

TICK = """
import asyncio, sys
from inbox import timers
from inbox.store import open_store
from web import composition

async def main():
    store = open_store(sys.argv[1], strict=True)
    await store.start()
    await timers.run_due(store, composition.TIMERS)
    await store.stop()

asyncio.run(main())
"""


def tick(database: str, failpoint: str = "") -> int:
    """Run what is due in a process of its own; return how the process ended."""
    environment = {**os.environ, "OKNO_FAULTS": "1", "OKNO_FAILPOINT": failpoint, "PYTHONPATH": str(ROOT)}
    return subprocess.run([sys.executable, "-c", TICK, database], env=environment, timeout=120).returncode


@pytest.mark.parametrize("visit", [1, 3])
async def test_killed_while_announcing_each_due_task_is_announced_once(cast: Cast, database: str, visit: int) -> None:
    store = cast.store
    due = now() - MINUTE
    for number in range(5):
        await store.write(
            lambda tx, number=number: creation.make(
                tx, cast.anna, title=f"{number}", due_at=due, assignee_id=cast.boris.id
            )
        )
    await store.stop()
    assert tick(database, f"task.moment:{visit}") == -signal.SIGKILL
    assert tick(database) == 0
    assert tick(database) == 0
    store = open_store(database)
    await store.start()
    rows = await store.rows(
        "select task_id, data from notice where operator_id = :who and kind = 'taskdue' order by task_id",
        who=cast.boris.id,
    )
    assert [(task_id, orjson.loads(data)["what"]) for task_id, data in rows] == [(one, "late") for one in range(1, 6)]
    await store.stop()
