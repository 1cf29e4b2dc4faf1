"""Local days of the company: the day of an instant, periods of days, and the period before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from inbox.clock import SECOND

MOST_DAYS = 366  # of a period


class Local(NamedTuple):
    """Local day, weekday and hour of an instant. day: 20261130; weekday: 0 for Monday."""

    day: int
    weekday: int
    hour: int


def local(zone: str, t: int) -> Local:
    """Return the local day, weekday and hour of an instant."""
    shown = datetime.fromtimestamp(t // SECOND, _zone(zone))
    return Local(number_of(shown), shown.weekday(), shown.hour)


def number_of(day: date) -> int:
    """Return a date as a number, 20261130."""
    return day.year * 10_000 + day.month * 100 + day.day


def date_of(day: int) -> date:
    """Return the date of a number. Raises ValueError for a date that does not exist."""
    return date(day // 10_000, day // 100 % 100, day % 100)


def start_of(zone: str, day: date) -> int:
    """Return the instant at which a local day begins."""
    return int(datetime.combine(day, time(), _zone(zone)).timestamp()) * SECOND


@dataclass(frozen=True, slots=True)
class Period:
    """Local days from the first to the last one, both included."""

    first: date
    last: date

    @property
    def days(self) -> list[date]:
        return [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]

    @property
    def before(self) -> Period:
        """Return the period of the same number of days that ends where this one begins."""
        length = self.last - self.first
        last = self.first - timedelta(days=1)
        return Period(last - length, last)

    def bounds(self) -> dict[str, int]:
        """Return the first and the last day as values of a statement."""
        return {"first": number_of(self.first), "last": number_of(self.last)}

    def instants(self, zone: str) -> tuple[int, int]:
        """Return the instants at which the period begins and ends."""
        return start_of(zone, self.first), start_of(zone, self.last + timedelta(days=1))


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
