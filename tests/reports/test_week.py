"""A week of dialogs as a person would write it down: each figure of the reports is worked out in a comment beside it.

The shop works Monday to Friday, 9:00 to 18:00 in Moscow. Monday is 2 March 2026. Times are h:mm of that week.

| Dialog | What happens |
|---|---|
| kate (Shop bot) | Mon 10:00 asks; Anna replies 10:20; 11:00 asks again; Anna replies 11:05; Anna closes 11:30 |
| oleg (Shop bot) | Mon 17:50 asks; assigned to Boris Tue 9:05; Boris replies Tue 9:10, closes 9:30; Oleg writes Wed |
|                 | 10:00, which opens the same request again; Anna gets it 10:30, replies 10:40, closes 11:00 |
| lena (Shop bot) | Wed 12:00 asks; a reply of Boris at 12:10 fails at 12:20; Vera replies 13:00; stays open |
| ivan (Repair)   | Thu 9:00 asks; closed by Vera at 9:30 without a reply |
| ira (Repair)    | Fri 17:00 asks; no reply so far |
| nina (Repair)   | Fri 10:00 an automatic message comes, which begins an episode and asks for nothing |
"""

from __future__ import annotations

from datetime import date

import pytest

from inbox import timers
from inbox.clock import HOUR, MINUTE
from inbox.company import hours
from inbox.company.schedules import Schedule
from inbox.dialogs import sla
from inbox.dialogs.locked import lock_dialog
from inbox.dialogs.sla_target import NOBODY, Target
from inbox.people import operators
from inbox.store import Tx
from reports import operators as operator_numbers
from reports import overview
from reports.filters import ReportFilter
from reports.periods import Period
from tests.reports.conftest import SQLITE, Stage

MON, TUE, WED, THU, FRI, SAT, SUN = (date(2026, 3, day) for day in range(2, 9))
WEEK = (MON, SUN)
OFFICE = Schedule("Europe/Moscow", ((((540, 1080),),) * 5 + ((), ())), {})
NORM = 15 * MINUTE  # the SLA target of the Shop bot's waits


async def set_target(stage: Stage, dialog_id: int) -> None:
    """Give the open wait a target of 15 minutes of working time."""

    def act(tx: Tx) -> None:
        [(wait_id,)] = tx.sql("select id from wait where dialog_id = :id and ended_at is null", id=dialog_id)
        target = Target(NORM, hours.current(tx)[0], (100,), None, None, NOBODY)
        sla.set_target(tx, lock_dialog(tx, dialog_id), wait_id, target)

    await stage.cast.store.write(act)


async def announce(stage: Stage) -> None:
    await timers.run_due(stage.cast.store, sla.TIMERS)


@pytest.fixture
async def week(stage: Stage) -> Stage:
    """Play the week."""
    cast = stage.cast
    stage.zone = "Europe/Moscow"
    stage.at(date(2026, 2, 27), 12)
    await stage.begin("Europe/Moscow", stage.now)

    def arrange(tx: Tx) -> None:
        hours.change(tx, cast.anna, 1, version=1, schedule=OFFICE)
        operators.set_role(tx, cast.anna, cast.boris.id or 0, "operator")

    await cast.store.write(arrange)

    stage.at(MON, 10)
    kate = await stage.client("kate")
    await set_target(stage, kate)
    stage.at(MON, 10, 16)
    await announce(stage)  # 10:15 was the target
    stage.at(MON, 10, 20)
    await stage.reply(cast.anna, kate)
    stage.at(MON, 11)
    await stage.client("kate")
    await set_target(stage, kate)
    stage.at(MON, 11, 5)
    await stage.reply(cast.anna, kate)
    stage.at(MON, 11, 30)
    await stage.close(cast.anna, kate)

    stage.at(MON, 17, 50)
    oleg = await stage.client("oleg")
    await set_target(stage, oleg)
    stage.at(TUE, 9, 5)  # ten minutes of Monday and five of Tuesday: the target is this minute
    await stage.assign(cast.anna, oleg, cast.boris)
    stage.at(TUE, 9, 10)
    await announce(stage)
    await stage.reply(cast.boris, oleg)
    stage.at(TUE, 9, 30)
    await stage.close(cast.boris, oleg)
    stage.at(WED, 10)
    await stage.client("oleg")
    await set_target(stage, oleg)
    stage.at(WED, 10, 30)
    await announce(stage)
    await stage.assign(cast.anna, oleg, cast.anna)
    stage.at(WED, 10, 40)
    await stage.reply(cast.anna, oleg)
    stage.at(WED, 11)
    await stage.close(cast.anna, oleg)

    stage.at(WED, 12)
    lena = await stage.client("lena")
    stage.at(WED, 12, 10)
    failing = await stage.reply(cast.boris, lena)
    stage.at(WED, 12, 20)
    await stage.fail(failing)
    stage.at(WED, 13)
    await stage.reply(cast.vera, lena)

    stage.at(THU, 9)
    ivan = await stage.client("ivan", channel=cast.second)
    stage.at(THU, 9, 30)
    await stage.close(cast.vera, ivan)

    stage.at(FRI, 10)
    await stage.client("nina", channel=cast.second, automatic="auto-replied")
    stage.at(FRI, 17)
    await stage.client("ira", channel=cast.second)
    stage.at(SUN, 20)
    await stage.keep()
    return stage


async def test_every_figure_of_the_week(week: Stage) -> None:
    # Requests: kate, oleg, lena, ivan, ira. Nina's automatic message asks for nothing.
    assert await week.value("requests", *WEEK) == (5, 5, 0)
    assert (await week.value("clients", *WEEK)).value == 5
    # Waits: kate 2, oleg 2, lena 1, ivan 1, ira 1. Answered: kate 2 + oleg 2 + lena 1.
    assert (await week.value("answered", *WEEK)).value == 5
    assert (await week.value("unanswered", *WEEK)).value == 1  # ivan
    assert (await week.value("still_open", *WEEK)).value == 1  # ira
    # First responses, working time: kate 20 min; oleg 17:50-18:00 + 9:00-9:10 = 20 min; lena 60 min (Boris's failed).
    # Sorted 20, 20, 60: the median is the 2nd, the 90th percentile the 3rd (0.9 * 3 = 2.7, rounded up).
    assert await week.value("first_response_median", *WEEK) == (20 * MINUTE, 3, 0)
    assert await week.value("first_response_p90", *WEEK) == (60 * MINUTE, 3, 0)
    # The same in calendar time: oleg waited 17:50 to 9:10 = 15 h 20 min. Sorted 20 min, 60 min, 15 h 20 min.
    assert (await week.value("first_response_median", *WEEK, hours="calendar")).value == 60 * MINUTE
    assert (await week.value("first_response_p90", *WEEK, hours="calendar")).value == 15 * HOUR + 20 * MINUTE
    # Since their own assignment: Boris had oleg's dialog from 9:05 to 9:10 = 5 min. Kate's and lena's dialogs were
    # assigned by the reply itself: they are not counted.
    assert await week.value("own_first_response_median", *WEEK) == (5 * MINUTE, 1, 0)
    # Next responses: kate 11:00-11:05 = 5 min, oleg 10:00-10:40 = 40 min. Median the 1st of 2, p90 the 2nd.
    assert await week.value("next_response_median", *WEEK) == (5 * MINUTE, 2, 0)
    assert await week.value("next_response_p90", *WEEK) == (40 * MINUTE, 2, 0)
    # Resolution: kate 10:00-11:30 = 90 min; ivan 30 min; oleg from Mon 17:50 to Wed 11:00:
    # 10 min + 9 h + 2 h = 11 h 10 min.
    assert await week.value("resolution_median", *WEEK) == (90 * MINUTE, 3, 0)
    assert await week.value("resolution_p90", *WEEK) == (11 * HOUR + 10 * MINUTE, 3, 0)
    # Targets of 15 min: kate 20 (late), kate 5 (in time), oleg 20 (late), oleg 40 (late): 1 of 4.
    assert await week.value("on_time", *WEEK) == (0.25, 4, 1)
    assert (await week.value("breached", *WEEK)).value == 3
    assert (await week.value("reopened", *WEEK)).value == 1  # oleg
    # Solved at first contact: of the closed requests with a reply, kate (2 replies) no, oleg (reopened) no: 0 of 2.
    assert await week.value("first_contact", *WEEK) == (0.0, 2, 0)
    assert (await week.value("closed", *WEEK)).value == 3
    assert (await week.value("handed_over", *WEEK)).value == 1  # Boris to Anna
    # Replies: Anna 2 + 1, Boris 1 (the other one failed), Vera 1.
    assert (await week.value("replies", *WEEK)).value == 5


@SQLITE
async def test_days_of_the_week(week: Stage) -> None:
    async def by_day(metric: str) -> list[object]:
        return [(await week.value(metric, day)).value for day in (MON, TUE, WED, THU, FRI, SAT, SUN)]

    assert await by_day("requests") == [2, 0, 1, 1, 1, 0, 0]
    assert await by_day("answered") == [3, 0, 2, 0, 0, 0, 0]  # by the day on which the client wrote
    assert await by_day("closed") == [1, 0, 1, 1, 0, 0, 0]  # oleg's last closing is Wednesday's
    assert await by_day("replies") == [2, 1, 2, 0, 0, 0, 0]
    # Monday: kate 20 min, oleg 20 min; Wednesday: lena 60 min.
    assert await by_day("first_response_median") == [20 * MINUTE, None, 60 * MINUTE, None, None, None, None]
    shown = await overview.days(
        week.cast.store, week.cast.anna, ReportFilter(Period(*WEEK)), ["requests", "first_response_median"]
    )
    assert shown["series"]["requests"] == await by_day("requests"), "a day is the same in a longer period"
    assert shown["series"]["first_response_median"] == await by_day("first_response_median")
    assert shown["norm"] == NORM
    heat = await overview.heatmap(week.cast.store, week.cast.anna, ReportFilter(Period(*WEEK)))
    busy = {(day, hour): n for day, row in enumerate(heat["cells"]) for hour, n in enumerate(row) if n}
    assert busy == {(0, 10): 1, (0, 17): 1, (2, 12): 1, (3, 9): 1, (4, 17): 1}


async def test_rows_of_operators_channels_and_filters(week: Stage) -> None:
    cast = week.cast
    shown = await operator_numbers.operators(cast.store, cast.anna, ReportFilter(Period(*WEEK)))
    rows = {row["operator_id"]: row for row in shown["rows"]}
    names = ("answered", "first_median", "next_median", "met", "all", "handovers", "closed", "replies")

    def row_of(operator_id: int | None) -> list[object]:
        return [rows[operator_id][name] for name in names]  # type: ignore[index]

    # Anna answered kate twice and oleg's second message: first 20 min, next 5 and 40 min; 20 and 40 are late.
    assert row_of(cast.anna.id) == [3, 20 * MINUTE, 5 * MINUTE, 1, 3, 0, 2, 3]
    assert row_of(cast.boris.id) == [1, 20 * MINUTE, None, 0, 1, 1, 0, 1]  # oleg's closing was undone by the client
    assert row_of(cast.vera.id) == [1, 60 * MINUTE, None, 0, 0, 0, 1, 1]
    assert shown["team"]["first_median"] == 20 * MINUTE
    assert shown["team"]["answered"] == pytest.approx(5 / 3, abs=0.05)
    by_channel = (await operator_numbers.channels(cast.store, cast.anna, ReportFilter(Period(*WEEK))))["rows"]
    assert [(row["channel_id"], row["answered"]) for row in by_channel] == [(cast.telegram, 5), (cast.second, 0)]
    assert (await week.value("requests", *WEEK, channels=(cast.second,))).value == 2  # ivan, ira
    assert (await week.value("requests", *WEEK, operators=(cast.anna.id or 0,))).value == 2  # kate, oleg
    # Lena's dialog became Boris's with the reply that failed, and Vera answered in it.
    assert (await week.value("requests", *WEEK, operators=(cast.boris.id or 0,))).value == 1
    assert (await week.value("requests", *WEEK, operators=(cast.boris.id or 0, cast.anna.id or 0))).value == 3
    assert (await week.value("answered", *WEEK, operators=(cast.boris.id or 0,))).value == 1


@SQLITE
async def test_numbers_stay_when_hours_are_edited_later(week: Stage) -> None:
    before = await week.facts()

    def act(tx: Tx) -> None:
        open_all_night = Schedule("Asia/Tokyo", ((((0, 1440),),) * 7), {})
        hours.change(tx, week.cast.anna, 1, version=2, schedule=open_all_night)

    await week.cast.store.write(act)
    assert await week.rebuilt() == before


@SQLITE
async def test_another_zone_gives_other_days_and_the_same_times(week: Stage) -> None:
    from inbox.company import profile

    await week.cast.store.write(lambda tx: profile.change(tx, week.cast.anna, zone="Asia/Vladivostok"))
    await week.keep()
    # 17:50 in Moscow is 0:50 of the next day in Vladivostok, seven hours ahead.
    assert [(await week.value("requests", day)).value for day in (MON, TUE)] == [1, 1]
    assert (await week.value("first_response_p90", *WEEK)).value == 60 * MINUTE
