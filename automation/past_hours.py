"""Reads the calendars that working hours had, for rehearsals of recorded days."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from inbox.calendars import Calendar
from inbox.company import hours
from inbox.store import Reader

_VERSIONS = "select id, since from hours_version where hours_id = :id order by version"


@dataclass(frozen=True, slots=True)
class Versions:
    """The calendars of working hours, each with the instant from which it counted, oldest first."""

    since: list[int]
    calendars: list[Calendar]

    def at(self, instant: int) -> Calendar:
        """Return the calendar that counted at an instant; before the first one, that one."""
        return self.calendars[max(0, bisect_right(self.since, instant) - 1)]


async def read_versions(reader: Reader, hours_id: int) -> Versions:
    """Return all calendars that working hours had."""
    rows = await reader.rows(_VERSIONS, id=hours_id)
    return Versions([since for _, since in rows], [await hours.read(reader, version_id) for version_id, _ in rows])
