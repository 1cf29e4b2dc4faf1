"""A process that is killed between an offer and its assignment gives each dialog once, in the order of the round."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from automation import engine, rules
from inbox.store import open_store
from tests.conftest import Cast
from tests.faults.installations import ROOT

SETTLE = """
import asyncio, sys
from automation import distribution, engine
from inbox.store import open_store
from web import composition

async def main():
    store = open_store(sys.argv[1], strict=True)
    await store.start()
    await engine.consumer(store).drain()
    while (await store.write(lambda tx: distribution.settle(tx, again=True))).given:
        pass
    await store.stop()

asyncio.run(main())
"""


def settle(database: str, failpoint: str = "") -> int:
    """Give the offered dialogs in a process of its own; return how the process ended."""
    environment = {**os.environ, "OKNO_FAULTS": "1", "OKNO_FAILPOINT": failpoint, "PYTHONPATH": str(ROOT)}
    return subprocess.run([sys.executable, "-c", SETTLE, database], env=environment, timeout=120).returncode


@pytest.mark.parametrize("visit", [1, 4])
async def test_killed_before_an_assignment_each_dialog_is_given_once_and_in_order(
    cast: Cast, database: str, visit: int
) -> None:
    store, people = cast.store, [cast.anna.id or 0, cast.boris.id or 0, cast.vera.id or 0]
    await engine.consumer(store).drain()
    made = await store.write(lambda tx: rules.create(tx, cast.anna, "distribution", {"operators": people}))
    await store.write(lambda tx: rules.set_active(tx, cast.anna, made["rule_id"], active=True))
    dialogs = [await cast.writes("Здравствуйте!", who=f"client{number}") for number in range(6)]
    await store.stop()
    assert settle(database, f"distribution.before_assign:{visit}") == -signal.SIGKILL
    assert settle(database) == 0
    store = open_store(database)
    await store.start()
    assigned = await store.rows("select dialog_id, operator_id from assignment where by_kind = 'rule' order by id")
    assert [tuple(row) for row in assigned] == list(zip(dialogs, people * 2, strict=True))
    runs = await store.rows("select dialog_id from rule_run where outcome = 'did' order by id")
    assert [row[0] for row in runs] == dialogs
    assert not await store.rows("select 1 from offer")
    await store.stop()
