"""Reads one row for each episode of a report with what metrics count of it, so that sums of rows give the cards."""

from __future__ import annotations

from array import array
from collections.abc import AsyncIterator, Sequence
from typing import Any

from inbox.access import Actor
from inbox.store import Reader, Store
from inbox.store.sql import in_list
from reports.filters import ReportFilter, Selection, select
from reports.metrics import BY_ID, CLOSED, CLOSINGS, EPISODES, HANDOVERS, REPLIES, WAITS, Metric, Source

PAGE = 2_000
# Metrics whose rows belong to an episode, and of which a file has a column each.
COUNTED = (
    *("requests", "answered", "unanswered", "still_open", "on_time", "breached", "reopened", "first_contact", "closed"),
    *("handed_over", "replies"),
)
# Times: the one of the episode, or the longest when there are several. Each has a column of working and of whole time.
TIMED = ("first_response_median", "own_first_response_median", "next_response_median", "resolution_median")
SOURCES = (EPISODES, CLOSED, CLOSINGS, WAITS, REPLIES, HANDOVERS)
_BASE = (
    "select f.episode_id, e.number, e.title, k.name as client, i.external_id as address, f.channel_id, f.team_id,"
    " f.assignee_id, f.opened_at, f.closed_at, f.closed_by, f.reason"
    " from fact_episode f left join episode e on e.id = f.episode_id left join dialog d on d.id = f.dialog_id"
    " left join contact k on k.id = d.contact_id left join identity i on i.id = f.identity_id"
)
BASE = (
    *("episode_id", "number", "title", "client", "address", "channel_id", "team_id", "assignee_id", "opened_at"),
    *("closed_at", "closed_by", "reason"),
)
Row = dict[str, Any]


async def pages(store: Store, actor: Actor, wanted: ReportFilter) -> AsyncIterator[list[Row]]:
    """Yield the rows in pieces, in the order in which episodes began; the rights are those at the start."""

    async def ask(reader: Reader) -> tuple[Selection, array[int]]:
        selection = await select(reader, actor, wanted)
        return selection, await _episodes(reader, selection)

    selection, ids = await store.read(ask)
    for begin in range(0, len(ids), PAGE):
        piece = ids[begin : begin + PAGE]

        async def read(reader: Reader, piece: Sequence[int] = piece) -> list[Row]:
            return await _page(reader, selection, piece)

        yield await store.read(read)


async def _episodes(reader: Reader, selection: Selection) -> array[int]:
    """Return the episodes of which something counts in the period, each once."""
    parts, values = [], selection.wanted.period.bounds()
    for source, date in sorted({(BY_ID[name].source, BY_ID[name].date) for name in COUNTED}, key=str):
        condition = selection.condition(source)
        parts.append(
            f"select f.episode_id from {source.table} f where f.{date} between :first and :last and {condition.sql}"
        )
        values |= condition.values
    return array("q", (row[0] for row in await reader.rows(f"{' union '.join(parts)} order by 1", **values)))


async def _page(reader: Reader, selection: Selection, ids: Sequence[int]) -> list[Row]:
    listed = in_list(ids)
    found = await reader.rows(f"{_BASE} where f.episode_id in ({listed}) order by f.episode_id")
    rows: dict[int, Row] = {row[0]: dict(zip(BASE, row, strict=True)) | {"tags": []} for row in found}
    for episode_id, tag_id in await reader.rows(
        f"select episode_id, tag_id from fact_episode_tag where episode_id in ({listed}) order by episode_id, tag_id"
    ):
        if episode_id in rows:
            rows[episode_id]["tags"].append(tag_id)
    for source in SOURCES:
        await _measure(reader, selection, source, listed, rows)
    return list(rows.values())


async def _measure(reader: Reader, selection: Selection, source: Source, listed: str, rows: dict[int, Row]) -> None:
    """Add to the rows what the metrics of one source count of them."""
    columns: dict[str, str] = {}
    for metric in (BY_ID[name] for name in (*COUNTED, *TIMED)):
        if metric.source is source:
            columns |= _columns(metric)
    condition = selection.condition(source)
    found = await reader.rows(
        f"select f.episode_id, {', '.join(columns.values())} from fact_episode o join {source.table} f"
        f" on f.dialog_id = o.dialog_id and f.episode_id = o.episode_id"
        f" where o.episode_id in ({listed}) and {condition.sql} group by f.episode_id",
        **selection.wanted.period.bounds(),
        **condition.values,
    )
    for row in rows.values():
        row |= dict.fromkeys((name for name in columns if name in COUNTED or name.endswith(".sample")), 0)
    for episode_id, *values in found:
        if episode_id in rows:
            rows[episode_id] |= dict(zip(columns, values, strict=True))


def _columns(metric: Metric) -> dict[str, str]:
    """Return the columns of a metric and their SQL: a count, for a share also its sample, or two times."""
    holds = f"f.{metric.date} between :first and :last and {metric.where}"

    def count(condition: str) -> str:
        return f"sum(case when {condition} then 1 else 0 end)"

    if metric.value is not None:
        return {
            f"{metric.id}.{kind}": f"max(case when {holds} then {value} end)"
            for kind, value in zip(("work", "calendar"), metric.value, strict=True)
        }
    if metric.hit is not None:
        return {metric.id: count(f"{holds} and {metric.hit}"), f"{metric.id}.sample": count(holds)}
    return {metric.id: count(holds)}
