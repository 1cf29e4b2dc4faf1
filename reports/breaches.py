"""Lists the waits that missed their SLA target, newest first."""

from __future__ import annotations

from typing import Any

from inbox.access import Actor
from inbox.store import Reader, Store
from reports.filters import ReportFilter, select
from reports.metrics import BY_ID
from reports.statements import rows_of

PAGE = 50
_COLUMNS = (
    "wait_id, dialog_id, episode_id, channel_id, team_id, operator_id, started_at, due_at, ended_at, worked, norm,"
    " ended_by, rule_id"
)
_NAMES = [name.strip() for name in _COLUMNS.split(",")]


async def breaches(store: Store, actor: Actor, wanted: ReportFilter, after: tuple[int, int] | None) -> dict[str, Any]:
    """Return a page of missed targets with their count. late_ms: null while the client still waits."""

    async def ask(reader: Reader) -> dict[str, Any]:
        selection = await select(reader, actor, wanted)
        metric = BY_ID["breached"]
        condition = selection.condition(metric.source)
        values = {**wanted.period.bounds(), **condition.values}
        source = rows_of(metric, condition.sql)
        count = int((await reader.rows(f"select count(*) {source}", **values))[0][0])
        if after is not None:
            source += " and (f.started_at < :at or (f.started_at = :at and f.wait_id < :key))"
            values |= {"at": after[0], "key": after[1]}
        columns = ", ".join(f"f.{name}" for name in _NAMES)
        rows = await reader.rows(
            f"select {columns}, e.number, m.no"
            f" {source.replace('where', _JOINED, 1)} order by f.started_at desc, f.wait_id desc limit {PAGE + 1}",
            **values,
        )
        found = [_row(row) for row in rows[:PAGE]]
        more = f"{found[-1]['started_at']}.{found[-1]['wait_id']}" if len(rows) > PAGE else None
        return {"rows": found, "next": more, "count": count}

    return await store.read(ask)


_JOINED = "left join episode e on e.id = f.episode_id left join message m on m.id = f.message_id where"


def _row(row: Any) -> dict[str, Any]:
    *columns, number, message_no = row
    found = dict(zip(_NAMES, columns, strict=True))
    worked = found.pop("worked")
    late = None if worked is None else max(0, worked - found["norm"])
    return {**found, "late_ms": late, "episode_number": number, "message_no": message_no}
