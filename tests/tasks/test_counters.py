"""Tests of the counters of tasks: sums of rows that are only inserted, the same as what the tasks say."""

from __future__ import annotations

import random

import pytest

from inbox import clock, timers
from inbox.clock import HOUR
from tasks import counters, removal
from tasks.statuses import BUILT_IN
from tests.conftest import Cast
from tests.tasks.conftest import Tasks


async def counted(cast: Cast, *people: int) -> dict[int, dict[str, int]]:
    async with cast.store.snapshot() as reader:
        assert await counters.find_differences(reader) == []
        return dict(await counters.count(reader, cast.anna, people))


async def test_counters_follow_every_change_of_a_task_and_are_the_same_after_their_rows_were_merged(
    cast: Cast, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, boris = cast.anna.id or 0, cast.boris.id or 0
    monkeypatch.setattr(counters, "MERGED_FROM", 2)
    soon = clock.now() + HOUR
    first = await tasks.make(title="Первая", due_at=soon, assignee_id=boris)
    second = await tasks.make(title="Вторая")
    done = await tasks.make(title="Готовая", status_id=BUILT_IN["done"], assignee_id=boris)
    assert await counted(cast, anna, boris) == {
        anna: {"open": 2, "late": 0, "free": 1, "mine": 0, "mine_late": 0},
        boris: {"open": 2, "late": 0, "free": 1, "mine": 1, "mine_late": 0},
    }
    monkeypatch.setattr(clock, "now", lambda: soon)
    monkeypatch.setattr(timers, "now", lambda: soon)
    await tasks.run_due()
    await tasks.change(second, assignee_id=anna)
    await tasks.change(done, status_id=BUILT_IN["active"])
    expected = {
        anna: {"open": 3, "late": 1, "free": 0, "mine": 1, "mine_late": 0},
        boris: {"open": 3, "late": 1, "free": 0, "mine": 2, "mine_late": 1},
    }
    assert await counted(cast, anna, boris) == expected
    assert await cast.store.write(counters.merge) > 0
    assert await counted(cast, anna, boris) == expected
    await tasks.change(first, due_at=soon + HOUR)
    await cast.store.write(lambda tx: removal.set_removed(tx, cast.anna, second, removed=True))
    assert await counted(cast, boris) == {boris: {"open": 2, "late": 0, "free": 0, "mine": 2, "mine_late": 0}}


async def test_counters_are_right_after_any_changes(cast: Cast, tasks: Tasks) -> None:
    chance = random.Random(7)
    made = [await tasks.make(title=f"Задача {number}") for number in range(5)]
    people = [None, cast.anna.id, cast.boris.id]
    for _ in range(40):
        task_id = chance.choice(made)
        await tasks.change(
            task_id,
            assignee_id=chance.choice(people),
            status_id=BUILT_IN[chance.choice(("new", "active", "done"))],
            due_at=chance.choice((None, clock.now() - HOUR, clock.now() + HOUR)),
        )
        if chance.random() < 0.3:
            await tasks.run_due()
    await counted(cast, cast.anna.id or 0)
    await cast.store.write(counters.merge)


async def test_wrong_counter_is_named_by_the_check(cast: Cast, tasks: Tasks) -> None:
    await tasks.make(title="Задача")
    await cast.store.write(lambda tx: tx.sql("update task_count set number = 3"))
    async with cast.store.snapshot() as reader:
        [sentence] = await counters.find_differences(reader)
    assert sentence == "the counters of tasks of channel None and operator None (late: 0) differ by 2"
