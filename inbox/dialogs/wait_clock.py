"""Computes how much of a wait counts: working time under one calendar after another, when it reaches a length."""

from collections.abc import Iterator
from dataclasses import dataclass

from inbox import calendars
from inbox.calendars import Calendar


@dataclass(frozen=True, slots=True)
class WaitClock:
    """The clock of a wait: its start, the calendar that counts now, and former calendars with the end of each.

    A dialog that moves to a team with other hours keeps the minutes that were counted until then.
    """

    start: int
    calendar: Calendar
    former: tuple[tuple[Calendar, int], ...] = ()

    def stretches(self, until: int | None = None) -> Iterator[tuple[Calendar, int, int | None]]:
        """Yield (calendar, from, to) in order; the last one ends at `until`."""
        start = self.start
        for calendar, end in self.former:
            end = max(start, end if until is None else min(end, until))
            yield calendar, start, end
            start = end
        yield self.calendar, start, until if until is None else max(start, until)

    def worked(self, until: int) -> int:
        """Return the working time from the start of the wait to an instant, in milliseconds."""
        return sum(calendars.worked(calendar, a, b or until) for calendar, a, b in self.stretches(until))

    def reaches(self, ms: int) -> int | None:
        """Return the instant at which the wait has lasted this working time; None when nothing opens any more."""
        for calendar, start, end in self.stretches():
            if end is None:
                return calendars.due(calendar, start, ms)
            passed = calendars.worked(calendar, start, end)
            if passed >= ms:
                return calendars.due(calendar, start, ms)
            ms -= passed
        return None
