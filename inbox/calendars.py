"""Calendars of working hours: which instants are open, how much working time passed, and when a deadline falls.

An instant is open if its local date and minute lie in a span of that date. Instants are milliseconds UTC, spans are
minutes of the local day (24:00 is 1440). A day of UTC is cut into pieces of constant offset; inside a piece local time
is linear, so the spans of the local date are intersected with the piece and shifted back. Clock changes, dates that a
zone skipped and hours that came twice need no further cases.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import Literal
from zoneinfo import ZoneInfo

from inbox.clock import DAY, HOUR, MINUTE, SECOND

Spans = tuple[tuple[int, int], ...]
Week = tuple[Spans, Spans, Spans, Spans, Spans, Spans, Spans]

WHOLE_DAY: Spans = ((0, 1440),)
# A calendar that has no open minute for so many days in a row is taken for one that never opens again.
SEARCH_DAYS = 400
LONGEST_DAYS = 3_660
# Open spans of so many days are kept in each calendar; a longer history is computed again.
_CACHED_DAYS = 2_000
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class Calendar:
    """Working hours: a zone, seven weekdays from Monday on, and dates whose spans replace those of their weekday.

    Spans of a day are sorted and do not overlap. A holiday is a date with no spans.
    """

    zone: str
    week: Week
    days: Mapping[date, Spans] = field(default_factory=lambda: MappingProxyType({}))
    _open: dict[int, Spans] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if len(self.week) != 7:
            raise ValueError("A week has seven days.")
        for spans in (*self.week, *self.days.values()):
            ends = [minute for span in spans for minute in span]
            if any(a > b for a, b in pairwise(ends)) or any(a >= b for a, b in spans):
                raise ValueError("Spans of a day must be sorted and must not overlap.")
            if ends and (ends[0] < 0 or ends[-1] > 1440):
                raise ValueError("Spans lie between 0 and 1440 minutes.")

    @property
    def is_always_open(self) -> bool:
        """Say whether no instant is closed, in which case working time is time."""
        return all(spans == WHOLE_DAY for spans in (*self.week, *self.days.values()))


ALWAYS = Calendar("UTC", (WHOLE_DAY,) * 7)

Part = Literal["open", "closed", "holiday"]


def spans(calendar: Calendar, a: int, b: int) -> list[tuple[int, int]]:
    """Return the open stretches between two instants, in order, those that touch joined."""
    found: list[tuple[int, int]] = []
    for start, end in _clipped(calendar, a, b):
        if found and found[-1][1] == start:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def worked(calendar: Calendar, a: int, b: int) -> int:
    """Return how much working time lies between two instants."""
    if calendar.is_always_open:
        return max(0, b - a)
    return sum(end - start for start, end in _clipped(calendar, a, b))


def due(calendar: Calendar, start: int, ms: int) -> int | None:
    """Return the first instant at which so much working time has passed since the start.

    The end of a span counts: 10 minutes from 20:50 with hours until 21:00 end at 21:00. Returns None if the calendar
    does not open for 400 days, or if the deadline lies more than ten years ahead.
    """
    if ms <= 0 or calendar.is_always_open:
        return start + max(0, ms)
    for opened, closed in _from(calendar, start):
        if closed - opened >= ms:
            return opened + ms
        ms -= closed - opened
    return None


def is_open(calendar: Calendar, t: int) -> bool:
    """Say whether an instant lies in the working hours."""
    return any(start <= t < end for start, end in _open_spans(calendar, t // DAY))


def opens(calendar: Calendar, t: int) -> int | None:
    """Return the first open instant from t on, t itself if it is open; None if the calendar does not open again."""
    return next((start for start, _ in _from(calendar, t)), None)


def parts(calendar: Calendar, a: int, b: int) -> list[tuple[int, int, Part]]:
    """Cut the time between two instants into open stretches, closed ones, and holidays (dates without any span)."""
    holidays: list[tuple[int, int, Part]] = [
        (max(start, a), min(end, b), "holiday")
        for day in range(a // DAY, -(-b // DAY))
        for start, end in _shifted(calendar.zone, day, lambda n: WHOLE_DAY if _is_holiday(calendar, n) else ())
        if start < b and end > a
    ]
    taken = sorted([*holidays, *((start, end, _OPEN) for start, end in spans(calendar, a, b))])
    found: list[tuple[int, int, Part]] = []
    at = a
    for start, end, part in [*taken, (max(a, b), b, _CLOSED)]:
        if at < start:
            found.append((at, start, _CLOSED))
        if start < end and found and found[-1][1:] == (start, part):
            found[-1] = (found[-1][0], end, part)
        elif start < end:
            found.append((start, end, part))
        at = end
    return found


def local_date(zone: str, t: int) -> date:
    """Return the date that the clocks of a zone show at an instant."""
    return datetime.fromtimestamp(t // SECOND, ZoneInfo(zone)).date()


def local_midnight(zone: str, t: int) -> int:
    """Return the instant at which the local date of an instant begins."""
    midnight = datetime.combine(local_date(zone, t), time(), ZoneInfo(zone))
    return int(midnight.timestamp()) * SECOND


_OPEN: Part = "open"
_CLOSED: Part = "closed"


def _clipped(calendar: Calendar, a: int, b: int) -> Iterator[tuple[int, int]]:
    for day in range(a // DAY, -(-b // DAY)):
        for start, end in _open_spans(calendar, day):
            if start < b and end > a:
                yield max(start, a), min(end, b)


def _from(calendar: Calendar, start: int) -> Iterator[tuple[int, int]]:
    """Yield open stretches from an instant on until none was found for SEARCH_DAYS, or for LONGEST_DAYS in all."""
    first = day = last = start // DAY
    while day - last <= SEARCH_DAYS and day - first <= LONGEST_DAYS:
        for opened, closed in _open_spans(calendar, day):
            if closed > start:
                yield max(opened, start), closed
                last = day
        day += 1


def _open_spans(calendar: Calendar, day: int) -> Spans:
    """Return the open stretches of a day of UTC, as instants."""
    known = calendar._open.get(day)
    if known is None:
        if len(calendar._open) >= _CACHED_DAYS:
            calendar._open.clear()
        known = calendar._open[day] = tuple(_shifted(calendar.zone, day, lambda n: _of_date(calendar, n)))
    return known


def _of_date(calendar: Calendar, number: int) -> Spans:
    """Return the spans of a local date, given as days since 1970; 1970-01-01 was a Thursday."""
    replaced = calendar.days.get(date.fromordinal(number + _EPOCH)) if calendar.days else None
    return calendar.week[(number + 3) % 7] if replaced is None else replaced


def _is_holiday(calendar: Calendar, number: int) -> bool:
    return calendar.days.get(date.fromordinal(number + _EPOCH)) == ()


def _shifted(zone: str, day: int, of_date: Callable[[int], Spans]) -> Iterator[tuple[int, int]]:
    """Yield the spans of local dates as instants of a day of UTC."""
    for start, end, offset in _pieces(zone, day):
        for number in range((start + offset) // DAY, -(-(end + offset) // DAY)):
            midnight = number * DAY - offset
            for a, b in of_date(number):
                opened, closed = max(start, midnight + a * MINUTE), min(end, midnight + b * MINUTE)
                if opened < closed:
                    yield opened, closed


@lru_cache(maxsize=8_192)
def _pieces(zone: str, day: int) -> tuple[tuple[int, int, int], ...]:
    """Cut a day of UTC where the zone's offset changes: (from, to, offset), all in milliseconds.

    The offset is looked up every 6 hours and bisected to the second: no zone changed twice within 6 hours.
    """
    clock = ZoneInfo(zone)
    found: list[tuple[int, int, int]] = []
    start, offset = day * DAY, _offset(clock, day * DAY)
    for step in range(1, 5):
        low, high = day * DAY + (step - 1) * 6 * HOUR, day * DAY + step * 6 * HOUR
        after = _offset(clock, high)
        if after == offset:
            continue
        while high - low > SECOND:
            middle = (low + high) // 2 // SECOND * SECOND
            low, high = (middle, high) if _offset(clock, middle) == offset else (low, middle)
        if high < (day + 1) * DAY:
            found.append((start, high, offset))
            start, offset = high, after
    return (*found, (start, (day + 1) * DAY, offset))


def _offset(clock: ZoneInfo, t: int) -> int:
    offset = datetime.fromtimestamp(t // SECOND, clock).utcoffset()
    assert offset is not None
    return round(offset.total_seconds()) * SECOND
