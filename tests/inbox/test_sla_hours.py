"""SLA targets under working hours: recounts, handovers between teams, and the stretches behind the number."""

from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbox import calendars, clock, timers
from inbox.access import CLI
from inbox.calendars import ALWAYS, Calendar, due, worked
from inbox.clock import DAY, HOUR, MINUTE
from inbox.company import hours
from inbox.company.schedules import Schedule
from inbox.dialogs import sla_recount
from inbox.dialogs.wait_clock import WaitClock
from inbox.errors import NotFound
from inbox.listing.sla_strip import read_clock
from inbox.messages import replies
from tests.conftest import Cast
from tests.inbox.test_sla import announced, due_in, pass_time, set_target, target, waits_with

NEVER_CLOSED = ((0, 1440),)
WORKDAYS = ((540, 1080),)
OFFICE = Calendar("Europe/Moscow", (WORKDAYS,) * 5 + ((),) * 2)
NIGHT = Calendar("Europe/Moscow", (((1200, 1440),),) * 7)


def at(day: int, hour: int, minute: int = 0) -> int:
    """Return an instant of a week that begins on Monday, 2 March 2026, by the clocks of Moscow."""
    return int(datetime(2026, 3, 2, hour, minute, tzinfo=UTC).timestamp() * 1000) + day * DAY - 3 * HOUR


@pytest.mark.parametrize(
    ("former", "start", "minutes", "expected"),
    [
        ((), at(0, 10), 60, at(0, 11)),
        ((), at(4, 17, 50), 15, at(7, 9, 5)),
        (((ALWAYS, at(0, 10, 20)),), at(0, 10), 60, at(0, 11)),
        (((ALWAYS, at(0, 7)),), at(0, 6, 30), 60, at(0, 9, 30)),
        (((ALWAYS, at(0, 7)),), at(0, 6, 30), 20, at(0, 6, 50)),
        (((NIGHT, at(0, 21)), (ALWAYS, at(0, 22))), at(0, 20, 30), 120, at(1, 9, 30)),
    ],
)
def test_minutes_that_were_counted_before_a_handover_stay(
    former: tuple[tuple[Calendar, int], ...], start: int, minutes: int, expected: int
) -> None:
    """S9."""
    timed = WaitClock(start, OFFICE, former)
    assert timed.reaches(minutes * MINUTE) == expected
    assert timed.worked(expected) == minutes * MINUTE


@given(
    start=st.integers(at(0, 0), at(30, 0)),
    cuts=st.lists(st.tuples(st.sampled_from([ALWAYS, OFFICE, NIGHT]), st.integers(0, 3 * DAY)), max_size=3),
    length=st.integers(0, 5 * DAY),
)
def test_working_time_of_a_wait_never_runs_backwards_and_meets_its_due_instant(
    start: int, cuts: list[tuple[Calendar, int]], length: int
) -> None:
    former, end = [], start
    for calendar, ms in cuts:
        end += ms
        former.append((calendar, end))
    timed = WaitClock(start, OFFICE, tuple(former))
    assert timed.worked(start + length) <= timed.worked(start + length + HOUR)
    reached = timed.reaches(40 * MINUTE)
    assert reached is not None and timed.worked(reached) == 40 * MINUTE


def schedule(*, closed_now: bool = False) -> Schedule:
    """Return a schedule that is open all week, or closed for the hours around the present one."""
    if not closed_now:
        return Schedule("UTC", (NEVER_CLOSED,) * 7, {})
    minute = (clock.now() // MINUTE) % 1440
    opens = (minute + 720) % 1440
    spans = ((opens, opens + 60),) if opens <= 1380 else ((0, 60),)
    return Schedule("UTC", (spans,) * 7, {})


async def new_hours(cast: Cast, name: str, wanted: Schedule) -> tuple[int, int]:
    """Create working hours; return (hours id, version id)."""

    def make(tx: Any) -> tuple[int, int]:
        made = hours.create(tx, CLI, name=name, schedule=wanted)["hours_id"]
        return made, hours.current(tx, made)[0]

    return await cast.store.write(make)


async def change_hours(cast: Cast, hours_id: int, version: int, wanted: Schedule) -> None:
    await cast.store.write(lambda tx: hours.change(tx, CLI, hours_id, version=version, schedule=wanted))
    await timers.run_due(cast.store, sla_recount.TIMERS)


async def test_changed_hours_recount_open_targets_from_their_start_and_leave_missed_ones(cast: Cast) -> None:
    """S5: also when there are more than one transaction takes."""
    hours_id, version_id = await new_hours(cast, "Shop", schedule())
    missed = await waits_with(cast, target(10, hours_version_id=version_id), who="paul")
    await pass_time(cast, 20 * MINUTE)
    others = [
        await waits_with(cast, target(60, hours_version_id=version_id), who=f"who{n}")
        for n in range(sla_recount.PIECE + 2)
    ]
    assert await sla_recount.count_targets(cast.store, hours_id, clock.now()) == len(others)
    await change_hours(cast, hours_id, 1, schedule(closed_now=True))
    newest = (await cast.store.rows("select max(id) from hours_version where hours_id = :id", id=hours_id))[0][0]
    assert await due_in(cast, missed) == 10
    for dialog_id in others:
        start, due_at, version = (
            await cast.store.rows(
                "select started_at, due_at, hours_version_id from wait where dialog_id = :id", id=dialog_id
            )
        )[0]
        calendar = await hours.read(cast.store, newest)
        assert (version, due_at) == (newest, due(calendar, start, HOUR))
    assert await announced(cast) == [(100, True)]
    assert await cast.store.rows("select 1 from due where kind = 'recount'") == []
    assert await sla_recount.count_targets(cast.store, hours_id, clock.now()) == len(others)


async def test_team_with_other_hours_keeps_the_minutes_that_were_counted(cast: Cast) -> None:
    """S9."""
    _, day = await new_hours(cast, "Day", schedule())
    _, night = await new_hours(cast, "Night", schedule(closed_now=True))
    dialog_id = await waits_with(cast, target(60, hours_version_id=day))
    await pass_time(cast, 25 * MINUTE)
    await set_target(cast, dialog_id, target(60, hours_version_id=night, rule_id=6))
    clock_now = await read_clock(cast.store, cast.anna, dialog_id)
    assert clock_now["waited"] // MINUTE == 25
    calendar = await hours.read(cast.store, night)
    left = worked(calendar, clock.now(), clock_now["due_at"])
    assert abs(left - 35 * MINUTE) < MINUTE
    assert (clock_now["rule_id"], clock_now["rule_version"]) == (6, 1), "S8: the clock says which policy it is"


async def test_clock_is_cut_into_stretches_that_make_up_its_number(cast: Cast) -> None:
    """S10: the strip, the chip and the notice count the same working time."""
    hours_id, version_id = await new_hours(cast, "Shop", schedule(closed_now=True))
    dialog_id = await waits_with(cast, target(60, hours_version_id=version_id))
    await pass_time(cast, 3 * DAY)
    seen = await read_clock(cast.store, cast.anna, dialog_id)
    start = (await cast.store.rows("select started_at from wait"))[0][0]
    parts = seen["parts"]
    assert [what for _, _, what in parts].count("waited") == 3
    assert sum(b - a for a, b, what in parts if what == "waited") == seen["waited"] == 180 * MINUTE
    calendar = await hours.read(cast.store, version_id)
    assert seen["waited"] == worked(calendar, start, parts[-1][1])
    assert (parts[0][0], all(one[1] == other[0] for one, other in pairwise(parts))) == (start, True)
    assert seen["late"] == 120 * MINUTE
    assert seen["hours_id"] == hours_id


async def test_clock_shows_our_reply_and_that_we_wait_for_the_client(cast: Cast) -> None:
    dialog_id = await waits_with(cast, target(60))
    await pass_time(cast, 7 * MINUTE)
    last = (await cast.store.rows("select last_no from dialog"))[0][0]
    await cast.store.write(lambda tx: replies.reply(tx, cast.boris, dialog_id, text="hi", seen=last))
    seen = await read_clock(cast.store, cast.anna, dialog_id)
    assert [what for _, _, what in seen["parts"]][:2] == ["waited", "answer"]
    assert seen["first"]["waited"] // MINUTE == 7 and seen["first"]["late"] is False
    await cast.writes("thanks, but", sent_at=clock.now())
    again = await read_clock(cast.store, cast.anna, dialog_id)
    assert again["norm"] is None and again["first"] == seen["first"]
    assert {what for _, _, what in again["parts"]} <= {"client", "waited"}


async def test_clock_of_a_past_wait_can_be_asked_for_by_its_id(cast: Cast) -> None:
    dialog_id = await waits_with(cast, target(60))
    await pass_time(cast, 70 * MINUTE)
    last = (await cast.store.rows("select last_no from dialog"))[0][0]
    await cast.store.write(lambda tx: replies.reply(tx, cast.boris, dialog_id, text="hi", seen=last))
    first = (await read_clock(cast.store, cast.anna, dialog_id))["wait_id"]
    await cast.writes("thanks, but", sent_at=clock.now())
    assert (await read_clock(cast.store, cast.anna, dialog_id))["wait_id"] != first
    seen = await read_clock(cast.store, cast.anna, dialog_id, wait_id=first)
    assert (seen["wait_id"], seen["late"] // MINUTE) == (first, 10)
    assert [what for _, _, what in seen["parts"]] == ["waited", "answer"], "what came later is no part of it"
    other = await cast.writes("hello", who="dina")
    with pytest.raises(NotFound):
        await read_clock(cast.store, cast.anna, other, wait_id=first)
    with pytest.raises(NotFound):
        await read_clock(cast.store, cast.olga, dialog_id, wait_id=first)


async def test_clock_is_for_those_who_see_the_dialog(cast: Cast) -> None:
    dialog_id = await waits_with(cast, target(60))
    with pytest.raises(NotFound):
        await read_clock(cast.store, cast.olga, dialog_id)
    quiet = await cast.writes("lunch?", who="group", thread_kind="group", addressed=False)
    assert (await read_clock(cast.store, cast.anna, quiet))["parts"] == []


def test_short_days_lunch_breaks_and_moved_working_days_move_the_due_instant(cast: Cast) -> None:
    """S4: by the calendar that the target names."""
    lunch = Calendar("Europe/Moscow", (((540, 780), (840, 1080)),) * 7)
    assert WaitClock(at(0, 12, 50), lunch).reaches(15 * MINUTE) == at(0, 14, 5)
    midnight = Calendar("Europe/Moscow", (((1200, 1440),),) * 7)
    assert WaitClock(at(0, 23, 50), midnight).reaches(15 * MINUTE) == at(1, 20, 5)
    monday = datetime(2026, 3, 9).date()  # a day off after 8 March; Sunday the 8th is worked instead
    moved = Calendar("Europe/Moscow", OFFICE.week, {monday: (), datetime(2026, 3, 8).date(): ((540, 960),)})
    assert WaitClock(at(4, 17, 50), moved).reaches(15 * MINUTE) == at(6, 9, 5)
    assert calendars.worked(moved, at(6, 0), at(8, 0)) == 7 * HOUR
