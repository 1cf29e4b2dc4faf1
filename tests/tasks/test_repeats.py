"""Tests of recurring tasks: dates and instants over changes of the clock, downtime, templates."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inbox import clock, timers
from inbox.access import CLI
from inbox.clock import DAY, HOUR, MINUTE
from inbox.errors import Forbidden, Invalid
from inbox.people import operators
from tasks import repeats
from tasks.recurrence import Recurrence
from tests.conftest import Cast, examples
from tests.tasks.conftest import Tasks

BERLIN = "Europe/Berlin"


def local(instant: int, zone: str = BERLIN) -> str:
    return datetime.fromtimestamp(instant / 1000, ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


def at(text: str, zone: str = BERLIN) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


def test_weekly_task_keeps_its_local_time_over_both_changes_of_the_clock() -> None:
    weekly = Recurrence("week", 1, date(2026, 3, 15), 9 * 60, BERLIN)
    spring = weekly.after(at("2026-03-21T00:00"), 3)
    assert [local(one) for one in spring] == ["2026-03-22 09:00", "2026-03-29 09:00", "2026-04-05 09:00"]
    assert spring[1] - spring[0] == 7 * DAY - HOUR
    autumn = weekly.after(at("2026-10-17T00:00"), 3)
    assert [local(one) for one in autumn] == ["2026-10-18 09:00", "2026-10-25 09:00", "2026-11-01 09:00"]
    assert autumn[1] - autumn[0] == 7 * DAY + HOUR


def test_skipped_hour_goes_forward_and_of_a_doubled_one_the_first_is_taken() -> None:
    nightly = Recurrence("day", 1, date(2026, 3, 1), 2 * 60 + 30, BERLIN)
    spring = nightly.after(at("2026-03-28T12:00"), 2)
    assert [local(one) for one in spring] == ["2026-03-29 03:30", "2026-03-30 02:30"]
    [autumn] = nightly.after(at("2026-10-24T12:00"))
    assert local(autumn) == "2026-10-25 02:30" and local(autumn + HOUR) == "2026-10-25 02:30"
    assert local(nightly.after(autumn)[0]) == "2026-10-26 02:30", "the second 2:30 of that night is no occurrence"


def test_months_end_on_their_last_day_weekdays_leave_out_the_weekend_and_until_ends() -> None:
    monthly = Recurrence("month", 1, date(2027, 1, 31), 0, "UTC")
    assert [local(one, "UTC")[:10] for one in monthly.after(at("2027-01-01T00:00", "UTC"), 4)] == [
        *("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30")
    ]
    workdays = Recurrence("weekdays", 1, date(2026, 11, 27), 0, "UTC", until=date(2026, 12, 1))
    assert [local(one, "UTC")[:10] for one in workdays.after(0, 9)] == ["2026-11-27", "2026-11-30", "2026-12-01"]
    assert Recurrence("day", 1, date(9999, 12, 30), 0, "UTC").after(0, 9)[-1] > 0


def test_chosen_weekdays_come_in_every_second_week_counted_from_the_week_of_the_start() -> None:
    fortnightly = Recurrence("week", 2, date(2026, 12, 2), 0, "UTC", days=(4, 0, 2))  # a Wednesday
    assert [local(one, "UTC")[:10] for one in fortnightly.after(at("2026-11-01T00:00", "UTC"), 5)] == [
        *("2026-12-02", "2026-12-04", "2026-12-14", "2026-12-16", "2026-12-18")
    ]


@settings(max_examples=examples(200), deadline=None)
@given(
    days=st.lists(st.integers(0, 6), max_size=3),
    every=st.sampled_from(["day", "week", "month", "weekdays"]),
    step=st.integers(1, 40),
    start=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    first=st.dates(date(2019, 1, 1), date(2040, 1, 1)),
)
def test_dates_do_not_depend_on_where_the_count_begins(
    days: list[int], every: str, step: int, start: date, first: date
) -> None:
    recurrence = Recurrence(every, step, start, 0, "UTC", days=tuple(days))  # type: ignore[arg-type]
    counted = recurrence.dates(start)
    wanted = next(day for day in counted if day >= first)
    assert next(iter(recurrence.dates(first))) == wanted


async def later(monkeypatch: pytest.MonkeyPatch, tasks: Tasks, instant: int) -> list[tuple[str, int | None]]:
    """Move the clock, run what is due, and return the titles and due dates of all tasks."""
    monkeypatch.setattr(clock, "now", lambda: instant)
    monkeypatch.setattr(timers, "now", lambda: instant)
    await tasks.run_due()
    rows = await tasks.cast.store.rows("select title, due_at from task order by number")
    return [(title, due_at) for title, due_at in rows]


@pytest.mark.parametrize("catch_up", [True, False])
async def test_task_of_each_day_is_made_on_time_once_and_after_downtime_as_chosen(
    cast: Cast, tasks: Tasks, monkeypatch: pytest.MonkeyPatch, catch_up: bool
) -> None:
    begin = at("2026-12-01T08:00")
    await later(monkeypatch, tasks, begin)
    template = {"title": "Сверка", "checks": ["Касса"], "due_after": 60, "assignee_id": cast.boris.id}
    await cast.store.write(
        lambda tx: repeats.create(
            tx,
            cast.anna,
            template=template,
            every="day",
            start="2026-11-01",
            minute=9 * 60,
            zone=BERLIN,
            catch_up=catch_up,
        )
    )
    nine = begin + HOUR
    assert await later(monkeypatch, tasks, nine - MINUTE) == []
    assert await later(monkeypatch, tasks, nine) == [("Сверка", nine + HOUR)]
    assert len(await later(monkeypatch, tasks, nine + MINUTE)) == 1
    assert await tasks.notices(cast.boris) == [("assigned", 1, 1)]
    row = await tasks.row(1)
    assert row["repeat_id"] == 1 and row["checks"]["total"] == 1
    days = range(1, 31) if catch_up else [30]
    made = await later(monkeypatch, tasks, nine + 30 * DAY + HOUR)
    assert made[1:] == [("Сверка", nine + day * DAY + HOUR) for day in days]
    assert len(await later(monkeypatch, tasks, nine + 30 * DAY + 2 * HOUR)) == len(made)


async def test_template_leaves_out_people_who_are_gone_and_a_switched_off_one_makes_nothing(
    cast: Cast, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = clock.now()
    given = {"every": "day", "start": "2026-01-01", "minute": 0, "zone": "UTC"}
    template = {"title": "Полив", "assignee_id": cast.boris.id}
    made = await cast.store.write(lambda tx: repeats.create(tx, cast.anna, template=template, **given))
    await cast.store.write(lambda tx: operators.disable(tx, CLI, cast.boris.id or 0))
    assert len(await later(monkeypatch, tasks, begin + DAY)) == 1
    assert (await tasks.row(1))["assignee_id"] is None
    await cast.store.write(lambda tx: repeats.change(tx, cast.anna, made["repeat_id"], {"active": False}))
    assert len(await later(monkeypatch, tasks, begin + 9 * DAY)) == 1
    await cast.store.write(lambda tx: repeats.change(tx, cast.anna, made["repeat_id"], {"active": True}))
    assert len(await later(monkeypatch, tasks, begin + 9 * DAY)) == 1, "what was off is not made up for"
    await cast.store.write(lambda tx: repeats.set_removed(tx, cast.anna, made["repeat_id"], removed=True))
    assert len(await later(monkeypatch, tasks, begin + 12 * DAY)) == 1
    with pytest.raises(Invalid):
        await cast.store.write(
            lambda tx: repeats.create(tx, cast.anna, template=template, **(given | {"zone": "Mars/Base"}))
        )


async def test_only_the_author_and_supervisors_change_a_recurring_task(cast: Cast) -> None:
    given = {"every": "week", "days": [4, 0, 0], "start": "2026-12-01", "minute": 0, "zone": "UTC"}
    made = await cast.store.write(lambda tx: repeats.create(tx, cast.boris, template={"title": "Полив"}, **given))
    number = made["repeat_id"]
    for deed in (
        lambda tx: repeats.change(tx, cast.olga, number, {"active": False}),
        lambda tx: repeats.set_removed(tx, cast.olga, number, removed=True),
    ):
        with pytest.raises(Forbidden):
            await cast.store.write(deed)
    for actor in (cast.boris, cast.vera, cast.anna):
        await cast.store.write(lambda tx, actor=actor: repeats.change(tx, actor, number, {"days": [1, 3]}))
    rows = orjson.loads(await repeats.listed(cast.store))["repeats"]
    assert [(row["days"], row["created_by"], len(row["next"])) for row in rows] == [([1, 3], cast.boris.id, 5)]


def test_preview_has_the_next_five_dates_over_a_change_of_the_clock_and_refuses_nonsense() -> None:
    weekly: dict[str, Any] = {"every": "week", "start": "2026-03-09", "minute": 150, "zone": BERLIN, "days": [6]}
    shown = repeats.preview(at("2026-03-12T00:00"), **weekly)
    assert [local(one) for one in shown] == [
        *("2026-03-15 02:30", "2026-03-22 02:30", "2026-03-29 03:30", "2026-04-05 02:30", "2026-04-12 02:30")
    ]
    assert repeats.preview(at("2026-03-12T00:00"), **weekly, until="2026-03-14") == []
    for wrong in ({"zone": "Mars/Base"}, {"until": "2026-02-31"}, {"days": [9]}, {"step": 0}):
        with pytest.raises(Invalid):
            repeats.preview(0, **(weekly | wrong))
