"""Kill -9 at the crash points of rules: no run twice, none lost, and the harness notices a missing key of runs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import orjson
import pytest

from automation import engine, rules
from inbox import clock
from inbox.store import Store, open_store
from tests.conftest import Cast
from tests.faults import counting_rule
from tests.faults.installations import ROOT

CLIENTS = 6
FAILING = ("count", '{"fails":true}')
WORK = """
import asyncio, sys
from automation import engine
from inbox import timers
from inbox.store import open_store
from tests.faults import counting_rule
from web.composition import TIMERS

async def main():
    counting_rule.register()
    store = open_store(sys.argv[1], strict=True)
    await store.start()
    await engine.consumer(store).drain()
    await timers.run_due(store, TIMERS)
    await store.stop()

asyncio.run(main())
"""


def work(database: str, *, failpoint: str = "", sabotage: str = "") -> int:
    """Let the rules do all that is due in a process of its own; return how the process ended."""
    environment = {
        **os.environ,
        "OKNO_FAULTS": "1",
        "OKNO_FAILPOINT": failpoint,
        "OKNO_SABOTAGE": sabotage,
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run([sys.executable, "-c", WORK, database], env=environment, timeout=120).returncode


@pytest.fixture(autouse=True)
def counting() -> Iterator[None]:
    """Know the counting kind during a test only."""
    counting_rule.register()
    yield
    counting_rule.unregister()


async def prepare(cast: Cast) -> None:
    """Switch the rules on, and let clients write whose SLA stage has passed when the timers are set."""
    store = cast.store
    await engine.consumer(store).drain()
    await store.write(lambda tx: tx.sql(counting_rule.TABLE))
    for kind, body in (
        ("sla", {"first_minutes": 1, "stages": [50]}),
        ("count", {}),
        ("count", {"fails": True}),
        ("words", {"entries": [{"words": ["здравствуйте"], "task": {"title": "Ответить"}}]}),
    ):
        made = await store.write(lambda tx, kind=kind, body=body: rules.create(tx, cast.anna, kind, body))
        await store.write(lambda tx, made=made: rules.set_active(tx, cast.anna, made["rule_id"], active=True))
    for number in range(CLIENTS):
        await cast.writes("Здравствуйте!", who=f"client{number}", sent_at=clock.now() - clock.MINUTE)


async def rewind(store: Store) -> None:
    await store.write(lambda tx: tx.sql("update consumer set position = 0 where name = 'automation'"))


async def times(store: Store) -> Counter[tuple[str, int]]:
    """Return how many effects of the counting rules were carried out how often."""
    rows = await store.rows("select r.body, f.times from fault_count f join rule r on r.id = f.rule_id")
    return Counter((body, count) for body, count in rows)


@asynccontextmanager
async def opened(database: str) -> AsyncIterator[Store]:
    """Open the database between two processes."""
    store = open_store(database)
    await store.start()
    try:
        yield store
    finally:
        await store.stop()


async def tasks(store: Store) -> Counter[int]:
    """Return how many dialogs have how many tasks, each of which a run names."""
    made = await store.rows("select id, dialog_id from task")
    named = await store.rows("select done from rule_run where done like '%\"do\":\"task\"%' and outcome = 'did'")
    assert sorted(task_id for (done,) in named for task_id in orjson.loads(done)[0]["tasks"]) == sorted(
        task_id for task_id, _ in made
    )
    return Counter(Counter(dialog_id for _, dialog_id in made).values())


async def test_killed_at_each_crash_point_every_rule_runs_once_and_a_missing_key_is_noticed(
    cast: Cast, database: str
) -> None:
    await prepare(cast)
    await cast.store.stop()
    # Of each message's three runs the first one makes a task: the second crash comes right behind such a run.
    for failpoint in ("rule.before_run:3", "rule.after_effects:4", "rule.after_effects:8", "sla.before_alarm:2"):
        assert work(database, failpoint=failpoint) == -signal.SIGKILL
    assert work(database) == 0
    async with opened(database) as store:
        await rewind(store)
    assert work(database) == 0  # reads every event again
    async with opened(database) as store:
        runs = await store.rows(
            "select r.kind, r.body, u.dialog_id, u.outcome from rule_run u join rule r on r.id = u.rule_id"
        )
        assert Counter(Counter((kind, body, dialog) for kind, body, dialog, _ in runs).values()) == {1: 4 * CLIENTS}
        assert await tasks(store) == {1: CLIENTS}
        failed = sum(counting_rule.fails_in(dialog) for kind, body, dialog, _ in runs if (kind, body) == FAILING)
        assert 0 < failed == sum(outcome == "failed" for *_, outcome in runs)
        assert await times(store) == {('{"fails":false}', 1): CLIENTS, ('{"fails":true}', 1): CLIENTS - failed}
        alarms = await store.rows("select dialog_id from event where kind = 'wait.late'")
        assert len(alarms) == len({row[0] for row in alarms}) == CLIENTS
        await rewind(store)
    assert work(database, sabotage="no-run-key") == 0
    async with opened(database) as store:
        counts = await times(store)
        assert await tasks(store) == {1: CLIENTS}, "an order has a key of its own in an episode"
    assert counts == {('{"fails":false}', 2): CLIENTS, ('{"fails":true}', 2): CLIENTS - failed}
