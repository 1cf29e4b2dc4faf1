"""Working time follows the clocks of the zone: tables of named cases, and random cases against a minute-wise reference.

OKNO_TEST_THOROUGH=1 makes 100,000 random cases in 40 zones.
"""

from __future__ import annotations

import random
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import accumulate, pairwise
from zoneinfo import ZoneInfo

import pytest

from inbox import calendars
from inbox.calendars import ALWAYS, WHOLE_DAY, Calendar, Spans
from inbox.clock import DAY, HOUR, MINUTE, SECOND
from tests.conftest import THOROUGH

WORK: Spans = ((600, 1260),)
LUNCH: Spans = ((540, 780), (840, 1080))
CLOSED: Spans = ()


def week(weekday: Spans = WORK, saturday: Spans = WORK, sunday: Spans = CLOSED) -> calendars.Week:
    return (weekday, weekday, weekday, weekday, weekday, saturday, sunday)


def at(zone: str, text: str, fold: int = 0) -> int:
    local = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold)
    return int(local.timestamp()) * SECOND


MOSCOW = Calendar("Europe/Moscow", week())
OFFICE = Calendar("Europe/Moscow", week(LUNCH, CLOSED))
NIGHT = Calendar("Europe/Moscow", (((1320, 1440),), ((0, 360), (1320, 1440)), *(((0, 360), (1320, 1440)),) * 5))


@pytest.mark.parametrize(
    ("calendar", "start", "minutes", "expected"),
    [
        (MOSCOW, "2026-11-27 20:50", 15, "2026-11-28 10:05"),
        (MOSCOW, "2026-11-27 20:50", 10, "2026-11-27 21:00"),
        (MOSCOW, "2026-11-28 20:50", 15, "2026-11-30 10:05"),
        (MOSCOW, "2026-11-29 03:00", 0, "2026-11-29 03:00"),
        (MOSCOW, "2026-11-29 03:00", 60, "2026-11-30 11:00"),
        (OFFICE, "2026-11-26 12:30", 60, "2026-11-26 14:30"),
        (OFFICE, "2026-11-26 13:20", 60, "2026-11-26 15:00"),
        (OFFICE, "2026-11-27 17:30", 60, "2026-11-30 09:30"),
        (NIGHT, "2026-11-26 23:30", 60, "2026-11-27 00:30"),
        (NIGHT, "2026-11-26 23:30", 30, "2026-11-27 00:00"),
        (NIGHT, "2026-11-26 05:50", 20, "2026-11-26 22:10"),
    ],
)
def test_a_deadline_counts_only_working_minutes(calendar: Calendar, start: str, minutes: int, expected: str) -> None:
    found = calendars.due(calendar, at(calendar.zone, start), minutes * MINUTE)
    assert found == at(calendar.zone, expected)


def test_holidays_moved_and_shortened_days_replace_their_weekday() -> None:
    days = {date(2027, 1, 1): CLOSED, date(2026, 12, 31): ((540, 780), (840, 1020)), date(2027, 1, 2): LUNCH}
    calendar = Calendar("Europe/Moscow", week(LUNCH, CLOSED), days)
    start = at(calendar.zone, "2026-12-31 16:50")
    assert calendars.due(calendar, start, 20 * MINUTE) == at(calendar.zone, "2027-01-02 09:10")
    assert calendars.opens(calendar, start + 20 * MINUTE) == at(calendar.zone, "2027-01-02 09:00")


@dataclass(frozen=True)
class Change:
    zone: str
    from_: str
    to: str
    spans: Spans
    hours: float


@pytest.mark.parametrize(
    "change",
    [
        # Spring: 02:00 to 03:00 does not exist; autumn: 02:00 to 03:00 comes twice.
        Change("Europe/Berlin", "2026-03-29 00:00", "2026-03-30 00:00", WHOLE_DAY, 23),
        Change("Europe/Berlin", "2026-03-29 00:00", "2026-03-30 00:00", ((60, 240),), 2),
        Change("Europe/Berlin", "2026-10-25 00:00", "2026-10-26 00:00", WHOLE_DAY, 25),
        Change("Europe/Berlin", "2026-10-25 00:00", "2026-10-26 00:00", ((120, 150),), 1),
        Change("America/New_York", "2026-03-08 00:00", "2026-03-09 00:00", ((120, 180),), 0),
        # Lord Howe moves its clocks by half an hour.
        Change("Australia/Lord_Howe", "2026-10-04 00:00", "2026-10-05 00:00", ((60, 240),), 2.5),
        Change("Australia/Lord_Howe", "2026-04-05 00:00", "2026-04-06 00:00", ((60, 240),), 3.5),
        # Midnight does not exist: the day begins at 01:00.
        Change("Africa/Cairo", "2026-04-24 01:00", "2026-04-25 00:00", ((0, 120),), 1),
        Change("America/Asuncion", "2023-10-01 01:00", "2023-10-02 00:00", ((0, 120),), 1),
        # Samoa had no 30 December 2011.
        Change("Pacific/Apia", "2011-12-29 00:00", "2012-01-01 00:00", WORK, 22),
        Change("Asia/Kathmandu", "2026-06-01 00:00", "2026-06-02 00:00", WORK, 11),
    ],
)
def test_working_time_follows_the_clocks_of_the_zone(change: Change) -> None:
    calendar = Calendar(change.zone, (change.spans,) * 7)
    a, b = at(change.zone, change.from_), at(change.zone, change.to)
    assert calendars.worked(calendar, a, b) == change.hours * HOUR


def test_an_hour_that_comes_twice_is_open_twice_and_joined() -> None:
    calendar = Calendar("Europe/Berlin", (((120, 180),),) * 7)
    first, second = (at("Europe/Berlin", "2026-10-25 02:30", fold) for fold in (0, 1))
    assert calendars.is_open(calendar, first) and calendars.is_open(calendar, second)
    assert calendars.spans(calendar, first - DAY // 4, second + DAY // 4) == [(first - HOUR // 2, second + HOUR // 2)]
    assert calendars.due(calendar, first, 45 * MINUTE) == second - 15 * MINUTE


def test_a_holiday_that_a_zone_skipped_does_no_harm() -> None:
    calendar = Calendar("Pacific/Apia", week(WORK), {date(2011, 12, 30): CLOSED})
    a, b = at("Pacific/Apia", "2011-12-29 00:00"), at("Pacific/Apia", "2012-01-01 00:00")
    assert calendars.worked(calendar, a, b) == 22 * HOUR
    assert [part for *_, part in calendars.parts(calendar, a, b)] == ["closed", "open", "closed", "open", "closed"]


def test_always_open_counts_every_millisecond() -> None:
    assert calendars.due(ALWAYS, 17, 5) == 22 and calendars.worked(ALWAYS, 17, 22) == 5
    assert calendars.opens(ALWAYS, 17) == 17 and calendars.spans(ALWAYS, 17, 3 * DAY) == [(17, 3 * DAY)]


def test_a_calendar_that_never_opens_has_no_deadline() -> None:
    never = Calendar("UTC", (CLOSED,) * 7)
    assert calendars.due(never, 0, 1) is None and calendars.opens(never, 0) is None
    once = Calendar("UTC", (CLOSED,) * 7, {date(1970, 2, 1): ((0, 1),)})
    assert calendars.due(once, 0, MINUTE) == 31 * DAY + MINUTE and calendars.due(once, 0, MINUTE + 1) is None


def test_parts_tell_a_holiday_from_a_closed_night_and_add_up() -> None:
    calendar = Calendar("Europe/Moscow", week(WORK), {date(2027, 1, 1): CLOSED})
    a, b = at(calendar.zone, "2026-12-31 20:00"), at(calendar.zone, "2027-01-02 11:00")
    assert [((end - start) // HOUR, part) for start, end, part in calendars.parts(calendar, a, b)] == [
        (1, "open"), (3, "closed"), (24, "holiday"), (10, "closed"), (1, "open"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "spans", [((600, 500),), ((600, 600),), ((0, 100), (50, 200)), ((0, 1441),), ((-1, 5),), ((700, 800), (100, 200))]
)
def test_spans_that_are_not_a_day_are_refused(spans: Spans) -> None:
    with pytest.raises(ValueError, match=r"[Ss]pans"):
        Calendar("UTC", (spans, *(CLOSED,) * 6))


LISTED_ZONES = """
Europe/Moscow Europe/Berlin Europe/London Europe/Dublin Europe/Lisbon Europe/Kaliningrad Europe/Samara Europe/Chisinau
Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Vladivostok Asia/Kamchatka Asia/Almaty Asia/Tashkent Asia/Tbilisi
Asia/Kolkata Asia/Kathmandu Asia/Tehran Asia/Gaza Asia/Beirut Asia/Jerusalem Asia/Tokyo Africa/Cairo Africa/Casablanca
Africa/Johannesburg America/New_York America/Los_Angeles America/St_Johns America/Sao_Paulo America/Asuncion
America/Havana America/Santiago Australia/Lord_Howe Australia/Adelaide Pacific/Auckland Pacific/Chatham Pacific/Apia
Antarctica/Troll Atlantic/Azores
"""
ZONES = LISTED_ZONES.split()
CASES = 100_000 if THOROUGH else 400
CASES_OF_A_WINDOW = 25 if THOROUGH else 10
WINDOW_DAYS = 3


def random_spans(rng: random.Random) -> Spans:
    ends = sorted(rng.sample(range(0, 1441, rng.choice((1, 5, 30))), 2 * rng.randint(0, 3)))
    return tuple(zip(ends[::2], ends[1::2], strict=True))


def has_changed(clock: ZoneInfo, day: int) -> bool:
    """Say whether the offset differs at both ends of a day of UTC."""
    first, last = (datetime.fromtimestamp(n * 86_400, clock).utcoffset() for n in (day, day + 1))
    return first != last


def transitions(zone: str) -> list[int]:
    """Instants at the beginning of the days of UTC on which the zone changed its clocks."""
    clock = ZoneInfo(zone)
    weeks = [datetime.fromtimestamp(day * 86_400, clock).utcoffset() for day in range(14_000, 21_000, 7)]
    return [
        next(day for day in range(14_000 + week * 7, 14_007 + week * 7) if has_changed(clock, day)) * DAY
        for week, (before, after) in enumerate(pairwise(weeks))
        if before != after
    ]


class Reference:
    """Local time of each minute of a few days, looked up minute by minute."""

    def __init__(self, zone: str, start: int) -> None:
        self.zone, self.start = zone, start
        clock = ZoneInfo(zone)
        moments = (datetime.fromtimestamp(start // SECOND + 60 * n, clock) for n in range(WINDOW_DAYS * 1440))
        minutes = [(moment.date(), moment.hour * 60 + moment.minute) for moment in moments]
        self.first = minutes[0][0]
        # Minutes in a row on one date: (date, first minute, minute after the last).
        self.runs: list[tuple[date, int, int]] = []
        for day, minute in minutes:
            if self.runs and self.runs[-1][0] == day and self.runs[-1][2] == minute:
                self.runs[-1] = (day, self.runs[-1][1], minute + 1)
            else:
                self.runs.append((day, minute, minute + 1))

    def open_minutes(self, calendar: Calendar) -> list[bool]:
        known: dict[date, list[bool]] = {}
        for day, _, _ in self.runs:
            known[day] = [False] * 1440
            for a, b in calendar.days.get(day, calendar.week[day.weekday()]):
                known[day][a:b] = [True] * (b - a)
        return [is_open for day, a, b in self.runs for is_open in known[day][a:b]]


def check_case(reference: Reference, calendar: Calendar, rng: random.Random) -> None:
    is_open = reference.open_minutes(calendar)
    sums = [0, *accumulate(is_open)]
    a, b = sorted(rng.sample(range(len(is_open) + 1), 2))
    start, end = reference.start + a * MINUTE, reference.start + b * MINUTE
    assert calendars.worked(calendar, start, end) == (sums[b] - sums[a]) * MINUTE
    found = calendars.spans(calendar, start, end)
    assert all(left[1] < right[0] for left, right in pairwise(found))
    edges = {reference.start + n * MINUTE for n in range(a + 1, b) if is_open[n] != is_open[n - 1]}
    assert {edge for span in found for edge in span} - {start, end} == edges - {start, end}
    if a < len(is_open):
        assert calendars.is_open(calendar, start + rng.randrange(MINUTE)) == is_open[a]
    wanted = rng.randint(1, 600)
    if sums[-1] - sums[a] >= wanted:
        expected = reference.start + bisect_left(sums, sums[a] + wanted) * MINUTE
        assert calendars.due(calendar, start, wanted * MINUTE) == expected
    if sums[-1] > sums[a]:
        first = next(n for n in range(a, len(is_open)) if is_open[n])
        assert calendars.opens(calendar, start) == reference.start + first * MINUTE
    assert (
        sum(part_end - part_start for part_start, part_end, _ in calendars.parts(calendar, start, end)) == end - start
    )


@pytest.mark.parametrize("zone", ZONES)
def test_random_calendars_equal_a_reference_that_looks_at_every_minute(zone: str) -> None:
    rng = random.Random(f"{zone} 20261130")
    changes = transitions(zone)
    for _ in range(CASES // len(ZONES) // CASES_OF_A_WINDOW):
        near = rng.choice(changes) if changes and rng.random() < 0.7 else rng.randrange(14_000, 21_000) * DAY
        reference = Reference(zone, near - rng.randrange(2 * 1440) * MINUTE)
        first = reference.first
        for _ in range(CASES_OF_A_WINDOW):
            replaced = {first + timedelta(rng.randrange(6)): random_spans(rng) for _ in range(rng.randint(0, 2))}
            weekdays = tuple(random_spans(rng) for _ in range(7))
            check_case(reference, Calendar(zone, weekdays, replaced), rng)  # type: ignore[arg-type]


def test_there_are_forty_zones() -> None:
    assert len(set(ZONES)) == 40
