"""Reads rules as the rows that cards show: the body, who changed it, what is missing, and how often it ran."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import orjson

from automation import active, kinds, references
from automation.registry import Kind, Reference
from inbox import clock
from inbox.access import Actor, require
from inbox.company import profile
from inbox.errors import NotFound
from inbox.store import Reader
from inbox.store.rows import read_rows
from inbox.store.sql import in_list

DAYS = 14
QUARTER_MS = 15 * clock.MINUTE  # every zone's midnight is at a quarter of an hour


class _Row(NamedTuple):
    id: int
    kind: str
    grp: str
    place: int
    active: int
    version: int
    body: str
    reviewed: int
    paused_at: int | None
    paused_why: str
    changed_by: int | None
    changed_at: int
    removed_at: int | None


def kinds_shown() -> list[dict[str, Any]]:
    """Return every kind of rule with its default body."""
    return [
        {
            "kind": kind.name,
            "group": kind.group,
            "many": kind.many,
            "writes_to_clients": kind.writes_to_clients,
            "default": kind.default.model_dump(mode="json"),
        }
        for kind in kinds.registered().values()
    ]


async def rows(reader: Reader, ids: Collection[int] | None = None) -> dict[int, str]:
    """Return rules as JSON text by id, in the order of the cards; without ids all that are not removed."""
    return {rule_id: orjson.dumps(row).decode() for rule_id, row in (await cards(reader, ids)).items()}


async def cards(reader: Reader, ids: Collection[int] | None = None) -> dict[int, dict[str, Any]]:
    """Return the same as dictionaries."""
    where = "removed_at is null" if ids is None else f"id in ({in_list(ids)})"
    stored = await read_rows(
        reader,
        _Row,
        f"select {', '.join(_Row._fields)} from rule where {where} order by {active.group_order('grp')}, place, id",
    )
    known = [(row, kind) for row in stored if (kind := kinds.registered().get(row.kind))]
    bodies = {row.id: kind.body.model_validate_json(row.body) for row, kind in known}
    referred = {row.id: tuple(dict.fromkeys(kind.refers(bodies[row.id]))) for row, kind in known}
    missing = await references.find_missing(reader, {one for many in referred.values() for one in many})
    midnights = past_midnights(ZoneInfo((await profile.read(reader)).zone), clock.now())
    return {
        row.id: _card(row, bodies[row.id], [one for one in referred[row.id] if one in missing])
        | await _runs(reader, row.id, midnights)
        | await _more(reader, row.id, kind, bodies[row.id], midnights[-1])
        for row, kind in known
    }


def _card(row: _Row, body: Any, missing: Sequence[Reference]) -> dict[str, Any]:
    return {
        "id": row.id,
        "kind": row.kind,
        "group": row.grp,
        "place": row.place,
        "active": bool(row.active),
        "version": row.version,
        "body": body.model_dump(mode="json"),
        "changed_by": row.changed_by,
        "changed_at": row.changed_at,
        "reviewed": bool(row.reviewed),
        "paused_at": row.paused_at,
        "paused_why": row.paused_why,
        "removed": row.removed_at is not None,
        "missing": [one._asdict() for one in missing],
    }


async def _runs(reader: Reader, rule_id: int, midnights: Sequence[int]) -> dict[str, Any]:
    """Return how often a rule acted on each of the last days, today, and when it ran last."""
    quarters = await reader.rows(
        "select at / :quarter, count(*) from rule_run where rule_id = :rule and at >= :since and outcome = 'did'"
        " group by 1",
        quarter=QUARTER_MS,
        rule=rule_id,
        since=midnights[0],
    )
    days = [0] * DAYS
    for quarter, count in quarters:
        days[max(day for day, start in enumerate(midnights) if start <= quarter * QUARTER_MS)] += count
    last = await reader.rows("select max(at) from rule_run where rule_id = :rule", rule=rule_id)
    return {"today": days[-1], "days": days, "last_run_at": last[0][0]}


async def _more(reader: Reader, rule_id: int, kind: Kind[Any], body: Any, today: int) -> dict[str, Any]:
    """Return the fields that only some kinds have; the others have nothing in them."""
    common: dict[str, Any] = {"next_operator_id": None, "shares": [], "waiting": 0}
    return common if kind.card is None else {**common, **(await kind.card(reader, rule_id, body, today))}


def past_midnights(zone: ZoneInfo, at: int) -> list[int]:
    """Return the instants at which the last days began in a time zone, today last."""
    today = datetime.fromtimestamp(at / 1000, zone).date()
    dates = [today - timedelta(days=back) for back in range(DAYS - 1, -1, -1)]
    return [int(datetime.combine(date, time(), zone).timestamp() * 1000) for date in dates]


async def card(reader: Reader, actor: Actor, rule_id: int) -> dict[str, Any]:
    """Return one rule. Raises NotFound."""
    require(actor, "rules.read")
    if (found := (await cards(reader, [rule_id])).get(rule_id)) is None:
        raise NotFound
    return found


async def require_rule(reader: Reader, actor: Actor, rule_id: int) -> None:
    """Raise NotFound for a rule that does not exist, Forbidden for an actor who may not read rules."""
    require(actor, "rules.read")
    if not await reader.rows("select 1 from rule where id = :id", id=rule_id):
        raise NotFound


async def short(reader: Reader) -> list[dict[str, Any]]:
    """Return (id, kind, active) of every rule, for the first screen."""
    rows = await reader.rows("select id, kind, active from rule where removed_at is null order by id")
    return [{"id": rule_id, "kind": kind, "active": bool(on)} for rule_id, kind, on in rows]


class _Version(NamedTuple):
    version: int
    active: int
    by_id: int | None
    at: int
    body: str


async def versions(reader: Reader, rule_id: int) -> list[dict[str, Any]]:
    """Return every version of a rule, newest first: who made it, when, and what it said."""
    stored = await read_rows(
        reader,
        _Version,
        "select version, active, by_id, at, body from rule_version where rule_id = :id order by version desc limit 500",
        id=rule_id,
    )
    return [
        {
            "version": row.version,
            "active": bool(row.active),
            "by": row.by_id,
            "at": row.at,
            "body": orjson.loads(row.body),
        }
        for row in stored
    ]
