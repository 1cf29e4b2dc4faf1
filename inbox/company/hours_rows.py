"""Reads working hours for the screen: live rows for all operators, and whole schedules for administrators."""

from collections.abc import Collection
from typing import Any, NamedTuple

import orjson

from inbox import clock
from inbox.calendars import spans
from inbox.clock import DAY
from inbox.company import schedules
from inbox.store import Reader
from inbox.store.sql import in_list

# Open stretches that a live row carries; a page that stays open for longer asks for the row again.
DAYS_BACK, DAYS_AHEAD = 7, 14


class _Row(NamedTuple):
    id: int
    name: str
    removed: int
    version: int
    zone: str
    week: str
    days: str
    since: int
    by_id: int | None


_LATEST = (
    "select h.id, h.name, case when h.removed_at is null then 0 else 1 end, v.version, v.zone, v.week, v.days,"
    " v.since, v.by_id from hours h join hours_version v on v.hours_id = h.id"
    " and v.version = (select max(x.version) from hours_version x where x.hours_id = h.id)"
)


async def rows(reader: Reader, ids: Collection[int] | None = None) -> dict[int, str]:
    """Return live rows: {id, name, zone, version, removed, always, from, until, spans}.

    spans: the open stretches between `from` and `until`. Removed hours stay for what still counts by them.
    """
    today = clock.now() // DAY * DAY
    a, b = today - DAYS_BACK * DAY, today + (DAYS_AHEAD + 1) * DAY
    where = "" if ids is None else f" where h.id in ({in_list(ids)})"
    found = {}
    for row in [_Row(*values) for values in await reader.rows(f"{_LATEST}{where} order by h.id")]:
        calendar = schedules.calendar(row.zone, row.week, row.days)
        shown = {"id": row.id, "name": row.name, "zone": row.zone, "version": row.version, "removed": row.removed}
        open_spans = {"always": int(calendar.is_always_open), "from": a, "until": b, "spans": spans(calendar, a, b)}
        found[row.id] = orjson.dumps(shown | open_spans).decode()
    return found


async def full(reader: Reader, ids: Collection[int] | None = None) -> list[dict[str, Any]]:
    """Return working hours with their schedules, without removed ones unless their ids are given; the company's first.

    changed_by: the operator who made the present version, None for the installation.
    """
    where = " where h.removed_at is null" if ids is None else f" where h.id in ({in_list(ids)})"
    return [
        {
            "id": row.id,
            "name": row.name,
            "removed": row.removed,
            "version": row.version,
            "zone": row.zone,
            "week": orjson.loads(row.week),
            "days": orjson.loads(row.days),
            "changed_at": row.since,
            "changed_by": row.by_id,
        }
        for row in [_Row(*values) for values in await reader.rows(f"{_LATEST}{where} order by h.id")]
    ]
