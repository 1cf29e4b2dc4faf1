"""Lists what is behind a number: the same rows that the metric counts, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from inbox.access import Actor
from inbox.errors import Invalid
from inbox.store import Reader, Store
from reports.filters import Condition, ReportFilter, Selection, select, with_merged
from reports.metrics import BY_ID, Metric
from reports.periods import Period
from reports.statements import rows_of
from reports.topics import episodes_with

PAGE = 50


@dataclass(frozen=True, slots=True)
class Corner:
    """A part of a number: of one day, of one weekday and some hours, of one tag or none, or with one word.

    hours: the first and the last one. topic: a tag beside those of the filter, for a request may have several.
    """

    day: Period | None = None
    weekday: int | None = None
    hours: tuple[int, int] | None = None
    topic: int | None = None
    untagged: bool = False
    word: str | None = None


async def requests(
    store: Store, actor: Actor, wanted: ReportFilter, number: str, corner: Corner, after: tuple[int, int] | None
) -> dict[str, Any]:
    """Return a page of the rows behind a number, their count, and the cursor of the next page."""
    metric = BY_ID[number]
    if metric.way == "online":
        raise Invalid("There is no list behind this number.", field="number")

    async def ask(reader: Reader) -> dict[str, Any]:
        selection = await select(reader, actor, wanted)
        if corner.day is not None:
            selection = selection.of_period(corner.day)
        condition = await _condition(reader, metric, selection, corner)
        values = {**selection.wanted.period.bounds(), **condition.values}
        source = rows_of(metric, condition.sql)
        counted = "count(distinct f.identity_id)" if metric.way == "clients" else "count(*)"
        count = int((await reader.rows(f"select {counted} {source}", **values))[0][0])
        rows = await _page(reader, metric, selection, source, values, after)
        last = rows[PAGE - 1] if len(rows) > PAGE else None
        return {
            "rows": [_row(metric, row) for row in rows[:PAGE]],
            "next": f"{last[1]}.{last[0]}" if last else None,
            "count": count,
        }

    return await store.read(ask)


async def _condition(reader: Reader, metric: Metric, selection: Selection, corner: Corner) -> Condition:
    made = selection.condition(metric.source)
    parts, values = [made.sql], dict(made.values)
    if corner.weekday is not None or corner.hours is not None:
        if metric.source.table not in ("fact_wait", "fact_episode"):
            raise Invalid("This number has no weekdays and hours.", field="weekday")
        if corner.weekday is not None:
            parts.append("f.weekday = :weekday")
            values["weekday"] = corner.weekday
        if corner.hours is not None:
            parts.append("f.hour between :from_hour and :to_hour")
            values |= {"from_hour": corner.hours[0], "to_hour": corner.hours[1]}
    if corner.topic is not None:
        topic = await with_merged(reader, (corner.topic,))
        parts.append(f"exists ({metric.source.tags} and x.tag_id in ({', '.join(map(str, topic))}))")
    if corner.untagged:
        _require_requests(metric, "untagged")
        parts.append("f.tagged = 0")
    if corner.word is not None:
        _require_requests(metric, "word")
        found = await episodes_with(reader, selection, corner.word)
        parts.append(f"f.episode_id in ({', '.join(map(str, found)) or 'null'})")
    return Condition(" and ".join(parts), values)


def _require_requests(metric: Metric, field: str) -> None:
    if metric.source.table != "fact_episode":
        raise Invalid("Tags and words are counted for requests.", field=field)


async def _page(
    reader: Reader,
    metric: Metric,
    selection: Selection,
    source: str,
    values: dict[str, int],
    after: tuple[int, int] | None,
) -> list[Any]:
    key, at = f"f.{metric.source.key}", f"f.{metric.source.at}"
    value = "null"
    if metric.value is not None:
        value = metric.value[0 if selection.wanted.hours == "work" else 1]
    hit = f"case when {metric.hit} then 1 else 0 end" if metric.hit else "null"
    if metric.way == "clients":  # one row for each client: the first request
        source += f" and f.episode_id in (select min(f.episode_id) {source} group by f.identity_id)"
    if after is not None:
        source += f" and ({at} < :at or ({at} = :at and {key} < :key))"
        values = {**values, "at": after[0], "key": after[1]}
    about = _about(metric)
    rows: list[Any] = await reader.rows(
        f"select {key}, {at}, f.dialog_id, f.channel_id, f.{metric.source.operator}, {value}, {hit}, {about[0]}"
        f" {source.replace('where', f'{about[1]} where', 1)} order by {at} desc, {key} desc limit {PAGE + 1}",
        **values,
    )
    return rows


def _about(metric: Metric) -> tuple[str, str]:
    """Return further columns (episode, number, title, message, task) and the joined tables."""
    if metric.source.table == "fact_task":
        return "null, t.number, t.title, null, f.task_id", "left join task t on t.id = f.task_id"
    message = "null" if metric.source.table == "fact_handover" else "m.no"
    joined = "" if message == "null" else " left join message m on m.id = f.message_id"
    return (
        f"f.episode_id, e.number, coalesce(e.title, ''), {message}, null",
        f"left join episode e on e.id = f.episode_id{joined}",
    )


def _row(metric: Metric, row: Any) -> dict[str, Any]:
    _, at, dialog_id, channel_id, operator_id, value, hit, episode_id, number, title, message_no, task_id = row
    return {
        "episode_id": episode_id,
        "number": number,
        "dialog_id": dialog_id,
        "message_no": message_no,
        "task_id": task_id,
        "title": title or "",
        "channel_id": channel_id,
        "operator_id": operator_id,
        "at": at,
        "value": value,
        "hit": None if hit is None else bool(hit),
    }
