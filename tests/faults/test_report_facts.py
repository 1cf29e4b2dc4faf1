"""A process that is killed while it makes facts of reports leaves none wrong: facts equal those of a rebuild."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from inbox.store import open_store
from reports import checks, progress
from tests.conftest import Cast
from tests.faults.installations import ROOT

KEEP = """
import asyncio, sys
from inbox.store import open_store
from reports import consumer, rebuild

async def main():
    store = open_store(sys.argv[1], strict=True)
    await store.start()
    facts = consumer.consumer(store)
    await facts.drain()
    while await rebuild.run(store):
        pass
    await facts.drain()
    await store.stop()

asyncio.run(main())
"""


def keep(database: str, failpoint: str = "") -> int:
    """Keep the facts in a process of its own; return how the process ended."""
    environment = {**os.environ, "OKNO_FAULTS": "1", "OKNO_FAILPOINT": failpoint, "PYTHONPATH": str(ROOT)}
    return subprocess.run([sys.executable, "-c", KEEP, database], env=environment, timeout=120).returncode


@pytest.mark.parametrize(("failpoint", "is_known"), [("facts.step:7", True), ("facts.rebuild:5", False)])
async def test_killed_while_making_facts_they_equal_those_of_a_rebuild(
    cast: Cast, database: str, failpoint: str, is_known: bool
) -> None:
    """is_known: the consumer has begun before the dialogs came, so the log gives the facts and not a rebuild."""
    store = cast.store
    if is_known:
        await store.stop()
        assert keep(database) == 0
        cast.store = store = open_store(database)
        await store.start()
    sent_at = int(datetime(2026, 3, 2, 9, tzinfo=UTC).timestamp() * 1000)
    for number in range(12):
        await cast.writes("Где заказ?", who=f"client{number}", sent_at=sent_at + number)
    await store.stop()
    assert keep(database, failpoint) == -signal.SIGKILL
    assert keep(database) == 0
    store = open_store(database)
    await store.start()
    state = await progress.read(store)
    assert state is not None and not state.is_building
    assert [tuple(row) for row in await store.rows("select count(*), sum(by_client) from fact_episode")] == [(12, 12)]
    assert await checks.find_differences(store) == []
    await store.stop()
