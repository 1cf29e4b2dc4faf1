"""Reads what happens now and today: who waits, who is on line, and today beside a usual day.

A usual day is the mean of the last four same weekdays that had requests.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from inbox.access import Actor, visible
from inbox.clock import MINUTE, SECOND
from inbox.store import Reader
from reports import progress
from reports.filters import ReportFilter, Selection, select
from reports.metrics import BY_ID
from reports.overview import TARGET
from reports.periods import Period, number_of
from reports.presence import online_times
from reports.scope import Scope
from reports.statements import values_by

BURNING = 9
SOON_MS = 15 * MINUTE
SAME_WEEKDAYS = 4
NUMBERS = ("requests", "first_response_median", "on_time", "replies")


@dataclass(frozen=True, slots=True)
class UsualDay:
    """A usual day like this one. numbers: means by metric; hours: mean requests of each hour; days: how many days."""

    day: date
    numbers: dict[str, float | None]
    hours: list[float]
    days: int


class _Waiting(NamedTuple):
    dialog_id: int
    since: int
    due_at: int | None
    norm: int | None
    assignee: str | None
    client: str
    channel_kind: str
    channel: str
    tag: str | None


async def today_of(reader: Reader, t: int) -> tuple[str, date]:
    """Return the zone of the company's days, and the present day there."""
    zone = (await progress.freshness(reader))["zone"]
    return zone, datetime.fromtimestamp(t / SECOND, ZoneInfo(zone)).date()


async def usual_day(reader: Reader, actor: Actor, day: date) -> UsualDay:
    """Return what days like this one usually have."""
    before = [day - timedelta(weeks=weeks) for weeks in range(1, SAME_WEEKDAYS + 1)]
    selection = await select(reader, actor, ReportFilter(Period(before[-1], before[0])))
    known = {number_of(one) for one in before}
    by_metric = {name: await values_by(reader, BY_ID[name], selection, f"f.{BY_ID[name].date}") for name in NUMBERS}
    count = sum(1 for one in known if one in by_metric["requests"])
    numbers: dict[str, float | None] = {}
    for name, found in by_metric.items():
        values = [value.value for one, value in found.items() if one in known and value.value is not None]
        divisor = count if BY_ID[name].unit == "count" else len(values)
        numbers[name] = sum(values) / divisor if divisor else None
    hours = [0.0] * 24
    cells = await values_by(reader, BY_ID["requests"], selection, "f.day_opened * 100 + f.hour")
    for cell, value in cells.items():
        if cell // 100 in known:
            hours[cell % 100] += value.sample / count
    return UsualDay(day, numbers, hours, count)


async def board(
    reader: Reader, actor: Actor, present: Mapping[int, str], usual: UsualDay, zone: str, t: int
) -> dict[str, Any]:
    """Return the present state. present: operators who are online or away now."""
    selection = await select(reader, actor, ReportFilter(Period(usual.day, usual.day)))
    scope = _dialogs(selection.scope)
    found = {name: (await values_by(reader, BY_ID[name], selection, "")).get(0) for name in NUMBERS}
    waiting = await _waiting(reader, scope, "d.urgency, d.id", BURNING)
    longest = await _waiting(reader, scope, "d.waiting_since, d.id", 1)
    late = await values_by(reader, BY_ID["breached"], selection, "")
    return {
        "at": t,
        "zone": zone,
        "day": usual.day.isoformat(),
        **await _counts(reader, scope, t),
        "longest": _row(longest[0], t) if longest else None,
        "today": {name: None if value is None else value.value for name, value in found.items()},
        "breached": late[0].sample if late else 0,
        "target": TARGET,
        "norm": await _norm(reader, selection),
        "usual": usual.numbers,
        "usual_days": usual.days,
        "hours": {"today": await _hours(reader, selection), "usual": usual.hours},
        "hour": datetime.fromtimestamp(t / SECOND, UTC).astimezone(ZoneInfo(zone)).hour,
        "shift": await _shift(reader, selection, scope, present),
        "burning": [_row(row, t) for row in waiting],
    }


def without_clients(shown: dict[str, Any]) -> dict[str, Any]:
    """Return a board for people outside of the company: no names of clients, no ids."""
    hidden = {"client": None, "dialog_id": None}
    return shown | {
        "longest": shown["longest"] and shown["longest"] | hidden,
        "burning": [row | hidden for row in shown["burning"]],
    }


def _dialogs(scope: Scope) -> str:
    """Return the condition on dialogs d that the reader sees and that are open and not snoozed."""
    hidden = ", ".join(str(int(team)) for team in scope.hidden_teams)
    teams = f" and (d.team_id is null or d.team_id not in ({hidden}))" if hidden else ""
    return f"d.open = 1 and d.snoozed_at is null and {visible(scope.actor, 'd')}{teams}"


async def _counts(reader: Reader, scope: str, t: int) -> dict[str, Any]:
    def count(condition: str) -> str:
        return f"coalesce(sum(case when {condition} then 1 else 0 end), 0)"

    waits = "d.waiting_since is not null"
    rows = await reader.rows(
        f"select count(*), {count(waits)}, {count('d.assignee_id is null')},"
        f" min(case when d.assignee_id is null and {waits} then d.waiting_since end),"
        f" {count(f'{waits} and d.due_at <= :now')}, {count(f'{waits} and d.due_at > :now and d.due_at <= :soon')}"
        f" from dialog d where {scope}",
        now=t,
        soon=t + SOON_MS,
    )
    opened, waiting, free, oldest, late, soon = rows[0]
    free_ms = None if oldest is None else max(0, t - oldest)
    return {"open": opened, "waiting": waiting, "free": free, "free_ms": free_ms, "late": late, "soon": soon}


async def _waiting(reader: Reader, scope: str, order: str, most: int) -> list[_Waiting]:
    rows = await reader.rows(
        "select d.id, d.waiting_since, d.due_at, w.norm_ms, o.name, k.name, c.kind, c.name,"
        " (select min(g.name) from dialog_tag x join tag g on g.id = x.tag_id and g.removed_at is null"
        " where x.dialog_id = d.id)"
        " from dialog d join contact k on k.id = d.contact_id join channel c on c.id = d.channel_id"
        " left join operator o on o.id = d.assignee_id"
        " left join wait w on w.dialog_id = d.id and w.ended_at is null"
        f" where {scope} and d.waiting_since is not null order by {order} limit :most",
        most=most,
    )
    return [_Waiting(*row) for row in rows]


def _row(row: _Waiting, t: int) -> dict[str, Any]:
    return row._asdict() | {"ms": max(0, t - row.since), "late": row.due_at is not None and row.due_at <= t}


async def _norm(reader: Reader, selection: Selection) -> int | None:
    """Return the target of today's first responses that most of them had."""
    condition = selection.condition(BY_ID["on_time"].source)
    rows = await reader.rows(
        "select f.norm from fact_wait f where f.day between :first and :last and f.place = 1 and f.norm is not null"
        f" and {condition.sql} group by f.norm order by count(*) desc, f.norm limit 1",
        **selection.wanted.period.bounds(),
        **condition.values,
    )
    return int(rows[0][0]) if rows else None


async def _hours(reader: Reader, selection: Selection) -> list[int]:
    found = await values_by(reader, BY_ID["requests"], selection, "f.hour")
    return [found[hour].sample if hour in found else 0 for hour in range(24)]


async def _shift(reader: Reader, selection: Selection, scope: str, present: Mapping[int, str]) -> list[dict[str, Any]]:
    """Return the operators who were there today, those on line first."""
    times = await online_times(reader, selection)
    answered = await values_by(reader, BY_ID["answered"], selection, "f.operator_id")
    medians = await values_by(reader, BY_ID["first_response_median"], selection, "f.operator_id")
    opened = await reader.rows(f"select d.assignee_id, count(*) from dialog d where {scope} group by d.assignee_id")
    load = {operator_id: count for operator_id, count in opened}
    people = set(times.statuses) | {one for one in answered if one is not None}
    rows = await reader.rows("select id, name from operator where disabled_at is null order by id")
    shift = [
        {
            "operator_id": operator_id,
            "name": name,
            "state": present.get(operator_id, "off"),
            "open": load.get(operator_id, 0),
            "answered": answered[operator_id].sample if operator_id in answered else 0,
            "first_median": medians[operator_id].value if operator_id in medians else None,
        }
        for operator_id, name in rows
        if operator_id in people
    ]
    return sorted(shift, key=lambda row: ("online", "away", "off").index(row["state"]))
