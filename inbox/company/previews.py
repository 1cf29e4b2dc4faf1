"""Examples of deadlines, which show an administrator what unsaved working hours mean."""

from dataclasses import dataclass
from itertools import pairwise

from inbox.calendars import Calendar, due, is_open, local_date, local_midnight, opens, spans
from inbox.clock import DAY, HOUR, MINUTE

_AHEAD = 15 * DAY
_NIGHT = 4 * HOUR  # shorter breaks are lunches
_HOLIDAY_DAYS = 400


@dataclass(frozen=True, slots=True)
class Example:
    """A client writes at `at`; the answer is due at `due`. parts: the working time between them."""

    at: int
    due: int
    parts: list[tuple[int, int]]


def example(calendar: Calendar, at: int, norm_ms: int) -> Example | None:
    """Return what a message at an instant leads to, None if no deadline can be computed."""
    deadline = due(calendar, at, norm_ms)
    return None if deadline is None else Example(at, deadline, spans(calendar, at, deadline))


def examples(calendar: Calendar, now: int, norm_ms: int) -> list[Example]:
    """Return instructive examples in order of time: before the longest break of the week, at night, on a holiday."""
    start = local_midnight(calendar.zone, now + DAY)
    instants = {*_before_the_longest_break(calendar, start), *_at_night(calendar, start), *_on_a_holiday(calendar, now)}
    found = [example(calendar, at, norm_ms) for at in sorted(instants or {start + 3 * HOUR})]
    return [one for one in found if one is not None]


def _breaks(calendar: Calendar, start: int) -> list[tuple[int, int, int]]:
    """Return the breaks of the next two weeks: (begin of the span before, its end, begin of the next span)."""
    open_spans = spans(calendar, start, start + _AHEAD)
    return [(left[0], left[1], right[0]) for left, right in pairwise(open_spans) if right[0] - left[1] >= _NIGHT]


def _before_the_longest_break(calendar: Calendar, start: int) -> list[int]:
    breaks = _breaks(calendar, start)
    if not breaks:
        return []
    opened, closed, _ = max(breaks, key=lambda found: (found[2] - found[1], -found[1]))
    return [max(opened, closed - 10 * MINUTE)]


def _at_night(calendar: Calendar, start: int) -> list[int]:
    """Return an instant in the middle of the first night, at a full hour."""
    return [(closed + opening) // 2 // HOUR * HOUR for _, closed, opening in _breaks(calendar, start)[:1]]


def _on_a_holiday(calendar: Calendar, now: int) -> list[int]:
    """Return noon of the next holiday that falls on a weekday with working hours."""
    today = local_date(calendar.zone, now)
    coming = sorted(
        day
        for day, day_spans in calendar.days.items()
        if not day_spans and calendar.week[day.weekday()] and 0 < (day - today).days < _HOLIDAY_DAYS
    )
    noons = [local_midnight(calendar.zone, now + (day - today).days * DAY) + 12 * HOUR for day in coming[:1]]
    return [noon for noon in noons if not is_open(calendar, noon) and opens(calendar, noon) is not None]
