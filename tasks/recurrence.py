"""Counts the instants of a recurrence: local dates by day, weekday, week or month, each at a local time (pure).

An hour that a change of the clock skips goes forward; of a doubled one the first is taken.
"""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal, get_args
from zoneinfo import ZoneInfo

Every = Literal["day", "weekdays", "week", "month"]
EVERY: tuple[Every, ...] = get_args(Every)
WEEKEND = (5, 6)


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Local dates from `start` on, each `step` days, weeks or months, at `minute` of the day, until a date (inclusive).

    weekdays: each Monday to Friday. month: the day of `start`, in shorter months their last day. days: weekdays of a
    weekly recurrence, 0 for Monday; none of them: the weekday of `start`.
    """

    every: Every
    step: int
    start: date
    minute: int
    zone: str
    until: date | None = None
    days: tuple[int, ...] = ()

    def dates(self, first: date) -> Iterator[date]:
        """Yield the dates that are not before `first`, in order."""
        index = self._index(first)
        while (period := self._period(index)) is not None:
            index += 1
            for day in period:
                if self.until is not None and day > self.until:
                    return
                if day >= max(first, self.start) and not (self.every == "weekdays" and day.weekday() in WEEKEND):
                    yield day

    def _index(self, first: date) -> int:
        """Return the number of a period that does not begin behind the first date that is wanted."""
        if first <= self.start:
            return 0
        days = (first - self.start).days
        match self.every:
            case "day":
                return days // self.step
            case "weekdays":
                return days
            case "week":
                return (first - self._monday()).days // (7 * self.step)
            case "month":
                months = (first.year - self.start.year) * 12 + first.month - self.start.month
                return max(0, months // self.step)

    def _monday(self) -> date:
        """Return the Monday of the week of `start`; weeks are counted from it."""
        return self.start - timedelta(days=self.start.weekday())

    def _period(self, index: int) -> list[date] | None:
        """Return the dates of the period with this number, in order; None beyond the end of the calendar."""
        try:
            match self.every:
                case "day":
                    return [self.start + timedelta(days=index * self.step)]
                case "weekdays":
                    return [self.start + timedelta(days=index)]
                case "week":
                    monday = self._monday() + timedelta(weeks=index * self.step)
                    return [monday + timedelta(days=day) for day in sorted(self.days or (self.start.weekday(),))]
                case "month":
                    year, month = divmod(self.start.month - 1 + index * self.step, 12)
                    last = calendar.monthrange(self.start.year + year, month + 1)[1]
                    return [date(self.start.year + year, month + 1, min(self.start.day, last))]
        except (OverflowError, ValueError):
            return None

    def instant(self, day: date) -> int:
        """Return the instant of a date in milliseconds UTC."""
        local = datetime.combine(day, time(self.minute // 60, self.minute % 60), ZoneInfo(self.zone))
        return int(local.timestamp() * 1000)

    def after(self, at: int, most: int = 1) -> list[int]:
        """Return the next instants behind an instant, at most `most`."""
        local = datetime.fromtimestamp(at / 1000, ZoneInfo(self.zone)).date()
        found: list[int] = []
        for day in self.dates(local - timedelta(days=1)):
            if (instant := self.instant(day)) > at:
                found.append(instant)
            if len(found) >= most:
                break
        return found
