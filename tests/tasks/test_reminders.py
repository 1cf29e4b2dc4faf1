"""Tests of reminders: before a due date, at it, once each; moved dates, wake times, downtime, untouched tasks."""

from __future__ import annotations

import pytest

from inbox import clock, timers
from inbox.clock import DAY, HOUR, MINUTE
from tasks import followers, news, settings
from tasks.settings import TaskSettings
from tasks.statuses import BUILT_IN
from tests.conftest import Cast
from tests.tasks.conftest import Tasks


class Time:
    """Moves the clock of this process; what is due runs at each step."""

    def __init__(self, patch: pytest.MonkeyPatch, tasks: Tasks) -> None:
        self.patch, self.tasks = patch, tasks
        self.at = clock.now()

    async def to(self, at: int) -> None:
        self.at = at
        self.patch.setattr(clock, "now", lambda: at)
        self.patch.setattr(timers, "now", lambda: at)
        await self.tasks.run_due()
        await self.tasks.run_due()


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch, tasks: Tasks) -> Time:
    return Time(monkeypatch, tasks)


async def test_assignee_is_told_at_assignment_before_and_at_the_due_date_once_each(
    cast: Cast, tasks: Tasks, time: Time
) -> None:
    due = time.at + HOUR
    made = await tasks.make(title="Отчёт", due_at=due, assignee_id=cast.boris.id)
    for at in (due - 16 * MINUTE, due - 15 * MINUTE, due - MINUTE):
        await time.to(at)
    assert await tasks.notices(cast.boris, "taskdue") == [("soon", made, 1)]
    events = await cast.store.rows("select count(*) from event where kind = 'task.changed'")
    for at in (due, due + MINUTE, due + 3 * DAY):
        await time.to(at)
    assert await tasks.notices(cast.boris, "taskdue") == [("soon", made, 1), ("late", made, 1)]
    assert await tasks.notices(cast.boris) == [("assigned", made, 1), ("untouched", made, 1)]
    assert await cast.store.rows("select count(*) from event where kind = 'task.changed'") != events


async def test_moved_date_reminds_again_and_the_reminder_of_its_own_moves_along(
    cast: Cast, tasks: Tasks, time: Time
) -> None:
    due = time.at + HOUR
    made = await tasks.make(title="План", due_at=due, remind_at=due - 30 * MINUTE, assignee_id=cast.boris.id)
    await time.to(due)
    assert await tasks.notices(cast.boris, "taskdue") == [("late", made, 1)]
    moved = due + 2 * HOUR
    await tasks.change(made, due_at=moved)
    assert (await tasks.row(made))["remind_at"] == moved - 30 * MINUTE
    await time.to(moved - 31 * MINUTE)
    assert len(await tasks.notices(cast.boris, "taskdue")) == 1
    await time.to(moved - 30 * MINUTE)
    await time.to(moved)
    assert await tasks.notices(cast.boris, "taskdue") == [
        ("late", made, 2),
        ("soon", made, 1),
    ]
    await tasks.change(made, due_at=None)
    await time.to(moved + DAY)
    assert len(await tasks.notices(cast.boris, "taskdue")) == 2


async def test_three_days_of_downtime_announce_the_due_date_alone(cast: Cast, tasks: Tasks, time: Time) -> None:
    made = await tasks.make(title="План", due_at=time.at + HOUR, assignee_id=cast.boris.id)
    await time.to(time.at + 3 * DAY)
    assert await tasks.notices(cast.boris, "taskdue") == [("late", made, 1)]
    done = await tasks.make(title="Готова", due_at=time.at + HOUR, assignee_id=cast.boris.id)
    await tasks.change(done, status_id=BUILT_IN["done"])
    assert await cast.store.rows("select * from due where kind = 'task' and object_id = :id", id=done) == []


async def test_date_that_is_nearer_than_the_reminder_is_announced_only_when_it_comes(
    cast: Cast, tasks: Tasks, time: Time
) -> None:
    due = time.at + 5 * MINUTE
    made = await tasks.make(title="Сейчас", due_at=due, assignee_id=cast.boris.id)
    await time.to(due - MINUTE)
    assert await tasks.notices(cast.boris, "taskdue") == []
    await time.to(due)
    assert await tasks.notices(cast.boris, "taskdue") == [("late", made, 1)]


async def test_waiting_task_comes_back_at_its_time_with_its_reason(cast: Cast, tasks: Tasks, time: Time) -> None:
    made = await tasks.make(title="Деталь", assignee_id=cast.boris.id)
    wake = time.at + HOUR
    await tasks.change(made, status_id=BUILT_IN["waiting"], wake_at=wake, wake_reason="Ждём деталь")
    await time.to(wake - MINUTE)
    assert (await tasks.row(made))["base"] == "waiting"
    await time.to(wake)
    row = await tasks.row(made)
    assert (row["base"], row["wake_at"], row["wake_reason"]) == ("active", None, "")
    found = await cast.store.rows(
        "select data from notice where operator_id = :who order by id desc", who=cast.boris.id
    )
    assert "Ждём деталь" in found[0][0]
    assert (await tasks.lines(made))[-1][1]["cause"] == "time"


async def test_untouched_task_reminds_once_and_again_after_another_assignment(
    cast: Cast, tasks: Tasks, time: Time
) -> None:
    made = await tasks.make(title="Взять", assignee_id=cast.boris.id)
    await time.to(time.at + 31 * MINUTE)
    await time.to(time.at + HOUR)
    assert (await tasks.notices(cast.boris)).count(("untouched", made, 1)) == 1
    await tasks.change(made, assignee_id=cast.vera.id)
    await time.to(time.at + HOUR)
    assert ("untouched", made, 1) in await tasks.notices(cast.vera)
    await tasks.change(made, cast.vera, status_id=BUILT_IN["active"])
    await tasks.change(made, assignee_id=cast.boris.id)
    await time.to(time.at + HOUR)
    assert (await tasks.notices(cast.boris)).count(("untouched", made, 1)) == 1


async def test_silent_client_confirms_after_three_days_and_one_who_writes_does_not(
    cast: Cast, tasks: Tasks, time: Time
) -> None:
    dialog = await cast.writes("Сломалось")
    consumer = news.consumer(cast.store)
    await consumer.drain()
    silent, heard = [
        await tasks.make(title="x", status_id=BUILT_IN["new"]),
        await tasks.make(title="y", dialog_id=dialog),
    ]
    for one in (silent, heard):
        await tasks.change(one, status_id=BUILT_IN["asking"])
    await cast.writes("Не помогло")
    await consumer.drain()
    await time.to(time.at + 3 * DAY + MINUTE)
    assert [(await tasks.row(one))["base"] for one in (silent, heard)] == ["done", "asking"]


async def test_client_message_is_news_until_the_assignee_looks_and_tells_once(cast: Cast, tasks: Tasks) -> None:
    dialog = await cast.writes("Сломалось")
    consumer = news.consumer(cast.store)
    await consumer.drain()
    made = await tasks.make(title="Починить", dialog_id=dialog, assignee_id=cast.boris.id)
    done = await tasks.make(title="Готова", dialog_id=dialog, status_id=BUILT_IN["done"])
    for text in ("Ну как?", "Есть новости?"):
        await cast.writes(text)
        await consumer.drain()
    assert (await tasks.row(made))["news"] == 2 and (await tasks.row(done))["news"] == 0
    assert await tasks.notices(cast.boris) == [("assigned", made, 1), ("news", made, 1)]
    await cast.store.write(lambda tx: followers.mark_seen(tx, cast.anna, made, no=9))
    assert (await tasks.row(made))["news"] == 2, "a colleague's look changes nothing"
    await cast.store.write(lambda tx: followers.mark_seen(tx, cast.boris, made, no=9))
    assert (await tasks.row(made))["news"] == 0
    await cast.writes("Спасибо", automatic="autoreply")
    await consumer.drain()
    assert (await tasks.row(made))["news"] == 0


async def test_task_without_a_date_gets_the_default_one(cast: Cast, tasks: Tasks) -> None:
    chosen = TaskSettings(default_due=30)
    await cast.store.write(lambda tx: settings.save(tx, cast.anna, chosen) or tx.advisory_lock("x"))
    made = await tasks.make(title="Позвонить")
    assert abs((await tasks.row(made))["due_at"] - clock.now() - 30 * MINUTE) < MINUTE
