"""Reads the numbers of operators, channels and teams: the same columns for each."""

from __future__ import annotations

from typing import Any

from inbox.access import Actor
from inbox.clock import HOUR
from inbox.store import Reader, Store
from reports.filters import ReportFilter, Selection, select
from reports.metrics import BY_ID, Metric
from reports.presence import OnlineTimes, online_times
from reports.statements import NOTHING, Value, values_by

# Column of a row -> metric. `met` and `all` come from on_time.
_COLUMNS = {
    "answered": "answered",
    "first_median": "first_response_median",
    "first_p90": "first_response_p90",
    "own_first_median": "own_first_response_median",
    "next_median": "next_response_median",
    "handovers": "handed_over",
    "closed": "closed",
    "replies": "replies",
}
_COUNTS = ("answered", "handovers", "closed", "replies")


async def operators(store: Store, actor: Actor, wanted: ReportFilter) -> dict[str, Any]:
    """Return a row for each operator, and the average of all whom the reader's channels show.

    Times of the average are those of all operators together; counts are divided by the number of operators.
    """

    async def ask(reader: Reader) -> dict[str, Any]:
        selection = await select(reader, actor, wanted)
        everybody = selection.of_all_operators()
        by_operator = await _rows(reader, everybody, "operator")
        own = by_operator
        if everybody.wanted != wanted or everybody.scope != selection.scope:
            own = await _rows(reader, selection, "operator")
        return {"rows": own, "team": await _average(reader, everybody, by_operator)}

    return await store.read(ask)


async def channels(store: Store, actor: Actor, wanted: ReportFilter) -> dict[str, Any]:
    """Return a row for each channel."""

    async def ask(reader: Reader) -> dict[str, Any]:
        return {"rows": await _rows(reader, await select(reader, actor, wanted), "channel")}

    return await store.read(ask)


async def teams(store: Store, actor: Actor, wanted: ReportFilter) -> dict[str, Any]:
    """Return a row for each team."""

    async def ask(reader: Reader) -> dict[str, Any]:
        return {"rows": await _rows(reader, await select(reader, actor, wanted), "team")}

    return await store.read(ask)


async def _rows(reader: Reader, selection: Selection, what: str) -> list[dict[str, Any]]:
    def by(metric: Metric) -> str:
        return f"f.{metric.source.operator}" if what == "operator" else f"f.{what}_id"

    columns = {
        name: await values_by(reader, BY_ID[metric], selection, by(BY_ID[metric])) for name, metric in _COLUMNS.items()
    }
    on_time = await values_by(reader, BY_ID["on_time"], selection, by(BY_ID["on_time"]))
    times = await online_times(reader, selection) if what == "operator" else OnlineTimes()
    ids = {*on_time, *times.statuses, *(row_id for found in columns.values() for row_id in found)}
    return [
        {f"{what}_id": row_id}
        | {name: found.get(row_id, _empty(name)).value for name, found in columns.items()}
        | _rest(on_time.get(row_id, NOTHING), times, row_id, what)
        | {"load": _load(columns["replies"].get(row_id, NOTHING).sample, times.online.get(row_id, 0))}
        for row_id in sorted(ids - {None})
    ]


def _empty(name: str) -> Value:
    return Value(0, 0) if name in _COUNTS else NOTHING


def _rest(on_time: Value, times: OnlineTimes, row_id: int, what: str) -> dict[str, Any]:
    is_person = what == "operator"
    return {
        "met": on_time.hits,
        "all": on_time.sample,
        "online_ms": times.online.get(row_id, 0) if is_person else None,
        "statuses": {str(status): ms for status, ms in times.statuses.get(row_id, {}).items()} if is_person else {},
    }


def _load(replies: int, online_ms: int) -> float | None:
    """Return the replies for each hour on line."""
    return round(replies * HOUR / online_ms, 2) if online_ms else None


async def _average(reader: Reader, selection: Selection, rows: list[dict[str, Any]]) -> dict[str, Any]:
    number = max(1, len(rows))
    named = "case when f.operator_id is null then null else 1 end"  # replies outside of Okno are no operator's
    times = {
        name: (await values_by(reader, BY_ID[metric], selection, named)).get(1, NOTHING).value
        for name, metric in _COLUMNS.items()
        if name not in _COUNTS
    }

    def mean(name: str) -> float:
        return round(sum(row[name] or 0 for row in rows) / number, 1)

    statuses: dict[str, int] = {}
    for row in rows:
        for status, ms in row["statuses"].items():
            statuses[status] = statuses.get(status, 0) + ms
    online = sum(row["online_ms"] for row in rows)
    return {
        **times,
        **{name: mean(name) for name in (*_COUNTS, "met", "all")},
        "online_ms": online // number,
        "statuses": {status: ms // number for status, ms in statuses.items()},
        "load": _load(sum(row["replies"] for row in rows), online),
    }
