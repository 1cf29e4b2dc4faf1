"""Facts are rebuilt by themselves where the log cannot give them, and `okno check` notices wrong ones."""

from __future__ import annotations

from typing import Any

import pytest

from inbox.clock import DAY
from inbox.company import profile
from inbox.store import Tx
from reports import checks, progress, rebuild
from reports.consumer import consumer
from tasks import creation
from tests.reports.conftest import SQLITE, Stage

START = 1_772_440_000_000


async def state(stage: Stage) -> progress.State:
    found = await progress.read(stage.cast.store)
    assert found is not None
    return found


async def execute(stage: Stage, *statements: str) -> None:
    def act(tx: Tx) -> None:
        for statement in statements:
            tx.sql(statement)

    await stage.cast.store.write(act)


async def played(stage: Stage) -> dict[str, Any]:
    dialog = await stage.client("kate")
    await stage.reply(stage.cast.anna, dialog)
    await stage.client("oleg")
    await stage.cast.store.write(lambda tx: creation.make(tx, stage.cast.anna, title="x"))
    await stage.keep()
    return await stage.facts()


@SQLITE
async def test_history_from_before_the_facts_is_rebuilt_at_the_first_start(stage: Stage) -> None:
    stage.now = START
    for number in range(5):
        await stage.client(f"c{number}")
    await stage.cast.store.write(lambda tx: creation.make(tx, stage.cast.anna, title="x"))
    stage.consumer = consumer(stage.cast.store)
    await stage.consumer.drain()
    assert (await state(stage)).is_building
    shown = await progress.freshness(stage.cast.store)
    assert shown["building"] == {"done": 0, "of": 5}
    assert await checks.find_differences(stage.cast.store) == []
    await stage.keep()
    assert (await progress.freshness(stage.cast.store))["building"] is None
    assert len((await stage.facts())["fact_episode"]) == 5
    assert len((await stage.facts())["fact_task"]) == 1


async def test_gap_in_the_log_begins_a_rebuild(stage: Stage) -> None:
    await stage.begin("UTC", START)
    before = await played(stage)
    await stage.client("late")
    # The log was trimmed beyond the position: events of the new dialog are lost.
    await execute(stage, "delete from event where id < (select max(id) from event)")
    stage.consumer = consumer(stage.cast.store)
    await stage.keep()
    after = await stage.facts()
    assert len(after["fact_episode"]) == len(before["fact_episode"]) + 1
    assert after == await stage.rebuilt()


@pytest.mark.parametrize("column", ["version", "generation"])
@SQLITE
async def test_facts_of_another_version_or_generation_are_rebuilt(stage: Stage, column: str) -> None:
    await stage.begin("UTC", START)
    before = await played(stage)
    other = (await state(stage))._replace(**{column: 0 if column == "version" else "other"})
    await stage.cast.store.write(lambda tx: progress.store(tx, other))
    await execute(stage, "delete from fact_wait")
    stage.consumer = consumer(stage.cast.store)
    await stage.keep()
    assert await stage.facts() == before


@SQLITE
async def test_changed_time_zone_rebuilds_and_another_change_of_the_company_does_not(stage: Stage) -> None:
    await stage.begin("UTC", START)
    before = await played(stage)
    anna = stage.cast.anna
    await stage.cast.store.write(lambda tx: profile.change(tx, anna, name="Ольха"))
    await stage.consumer.drain()
    assert not (await state(stage)).is_building
    await stage.cast.store.write(lambda tx: profile.change(tx, anna, zone="Pacific/Kiritimati"))
    await stage.consumer.drain()
    assert (await state(stage)).is_building
    await stage.keep()
    after = await stage.facts()
    assert after != before
    await stage.cast.store.write(lambda tx: profile.change(tx, anna, zone="UTC"))
    await stage.keep()
    assert await stage.facts() == before


@SQLITE
async def test_rebuild_continues_where_it_was_interrupted(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    await stage.begin("UTC", START)
    for number in range(7):
        await stage.client(f"c{number}")
    await stage.keep()
    whole = await stage.facts()
    monkeypatch.setattr(rebuild, "PIECE", 2)
    await execute(stage, "delete from fact_episode")
    await stage.cast.store.write(rebuild.begin)
    await stage.cast.store.write(rebuild.step)
    assert (await state(stage)).done == 2
    stage.consumer = consumer(stage.cast.store)  # after a restart
    await stage.client("meanwhile")
    await stage.keep()
    assert (await state(stage)).done == 7
    assert (await stage.facts())["fact_episode"][:7] == whole["fact_episode"]


async def test_check_names_what_is_wrong(stage: Stage) -> None:
    await stage.begin("UTC", START)
    await played(stage)
    assert await checks.find_differences(stage.cast.store) == []
    await execute(
        stage,
        "update fact_wait set lasted = 5 where ended_at is not null",
        "delete from fact_episode where dialog_id = 2",
        "update fact_task set late = 1",
    )
    wrong = await checks.find_differences(stage.cast.store)
    assert [line.partition(":")[0] for line in wrong] == ["conversation 1", "conversation 2", "task 1"]
    assert len(await checks.find_differences(stage.cast.store)) == 3, "looking changes nothing"
    await stage.client("new")
    assert await checks.find_differences(stage.cast.store) == [], "facts that lag are not wrong"


@SQLITE
async def test_as_of_is_the_first_event_that_facts_do_not_contain(stage: Stage) -> None:
    await stage.begin("UTC", START)
    await played(stage)
    stage.now += DAY
    assert (await progress.freshness(stage.cast.store))["as_of"] == stage.now
    await stage.client("late")
    written = stage.now
    stage.now += DAY
    assert (await progress.freshness(stage.cast.store))["as_of"] == written
    await stage.keep()
    assert (await progress.freshness(stage.cast.store))["as_of"] == stage.now
