"""Schedules of working hours as administrators enter them: a zone, a week, and days with names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import orjson

from inbox.calendars import WHOLE_DAY, Calendar, Spans, Week
from inbox.company import zones
from inbox.errors import Invalid
from inbox.text import storable

DAYS_LIMIT = 2_000
SPANS_LIMIT = 12
NAME_LIMIT = 120


@dataclass(frozen=True, slots=True)
class Day:
    """A date whose spans replace those of its weekday; without spans it is a holiday."""

    spans: Spans = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Schedule:
    """The content of a version of working hours."""

    zone: str
    week: Week
    days: Mapping[date, Day]

    def calendar(self) -> Calendar:
        """Return the calendar that counts by this schedule."""
        return Calendar(self.zone, self.week, {day: entry.spans for day, entry in self.days.items()})

    def as_row(self) -> dict[str, str]:
        """Return the columns zone, week and days; equal schedules give equal texts."""
        days = {day.isoformat(): {"spans": self.days[day].spans, "name": self.days[day].name} for day in self.days}
        return {
            "zone": self.zone,
            "week": orjson.dumps(self.week).decode(),
            "days": orjson.dumps(days, option=orjson.OPT_SORT_KEYS).decode(),
        }


ALWAYS_OPEN = Schedule(zones.UTC, (WHOLE_DAY,) * 7, {})


def check(schedule: Schedule) -> Schedule:
    """Return the schedule with clean names, and spans in order. Raises Invalid, which names the weekday or the date."""
    if len(schedule.days) > DAYS_LIMIT:
        raise Invalid("Too many days. Remove those of former years.", field="days", limit=DAYS_LIMIT)
    week = _week(_clean_spans(spans, f"week.{number}") for number, spans in enumerate(schedule.week))
    days = {day: _clean_day(entry, f"days.{day.isoformat()}") for day, entry in schedule.days.items()}
    return Schedule(zones.check(schedule.zone), week, days)


def _week(days: Iterable[Spans]) -> Week:
    """Return seven days as a week. Raises ValueError for another number."""
    monday, tuesday, wednesday, thursday, friday, saturday, sunday = days
    return monday, tuesday, wednesday, thursday, friday, saturday, sunday


def _clean_day(day: Day, field: str) -> Day:
    name = " ".join(storable(day.name).split())
    if len(name) > NAME_LIMIT:
        raise Invalid("The name of a day is too long.", field=field, limit=NAME_LIMIT)
    return Day(_clean_spans(day.spans, field), name)


def _clean_spans(spans: Spans, field: str) -> Spans:
    """Return the spans in order, those that touch joined."""
    if len(spans) > SPANS_LIMIT:
        raise Invalid("A day has at most 12 working spans.", code="too-many-spans", field=field, limit=SPANS_LIMIT)
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if not 0 <= start < end <= 1440:
            raise Invalid("A working span ends after it begins, at 24:00 at the latest.", code="bad-span", field=field)
        if joined and start < joined[-1][1]:
            raise Invalid("Working spans of a day may not overlap.", code="spans-overlap", field=field)
        if joined and start == joined[-1][1]:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


@lru_cache(maxsize=512)
def parse(zone: str, week: str, days: str) -> Schedule:
    """Return the schedule of a row. The same text gives the same object, whose calendar keeps what it computed."""
    entries = orjson.loads(days).items()
    return Schedule(
        zone,
        _week(_spans(spans) for spans in orjson.loads(week)),
        {date.fromisoformat(day): Day(_spans(entry["spans"]), entry["name"]) for day, entry in entries},
    )


@lru_cache(maxsize=512)
def calendar(zone: str, week: str, days: str) -> Calendar:
    """Return the calendar of a row; the same text gives the same object."""
    return parse(zone, week, days).calendar()


def _spans(stored: list[list[int]]) -> Spans:
    return tuple((start, end) for start, end in stored)
