"""Makes the SQL of a metric and runs it: its value in a period, or its values by day, operator, channel or team.

The text is the same on SQLite and PostgreSQL. Medians and 90th percentiles are nearest ranks: values that occur.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from inbox.store import Reader, Row
from reports.filters import Selection
from reports.metrics import Metric
from reports.presence import online_times

# Rank of a value among n: the smallest that at least half, or nine tenths, of all do not exceed.
RANKS = {"median": "(n + 1) / 2", "p90": "(9 * n + 9) / 10"}


class Value(NamedTuple):
    """A value of a metric: milliseconds, a count or a share; None when there is nothing to measure. sample: the number
    of rows behind it; hits: those of them that a share counts.
    """

    value: int | float | None
    sample: int
    hits: int = 0


NOTHING = Value(None, 0)
ZERO = Value(0, 0)


def empty(metric: Metric) -> Value:
    """Return the value of a metric without any row."""
    return ZERO if metric.unit == "count" else NOTHING


def rows_of(metric: Metric, condition: str) -> str:
    """Return the part of a statement from `from` on: the rows of a metric in a period."""
    when = f"f.{metric.date} between :first and :last"
    return f"from {metric.source.table} f where {when} and {metric.where} and {condition}"


def statement(metric: Metric, condition: str, *, hours: str = "work", by: str = "") -> str:
    """Return the SQL of a metric; its columns are the group, value and sample. by: SQL of the group, "" for none.

    Times have two values, the median and the 90th percentile: both need the same order of the same rows.
    """
    group = by or "0"
    ending = " group by 1" if by else ""
    source = rows_of(metric, condition)
    if metric.way == "share":
        return f"select {group} as grp, sum(case when {metric.hit} then 1 else 0 end), count(*) {source}{ending}"
    if metric.way == "clients":
        return f"select {group} as grp, count(distinct f.identity_id), count(distinct f.identity_id) {source}{ending}"
    if metric.way == "count":
        return f"select {group} as grp, count(*), count(*) {source}{ending}"
    assert metric.value is not None
    value = metric.value[0 if hours == "work" else 1]
    return (
        f"select grp, max(case when r = {RANKS['median']} then v end), max(case when r = {RANKS['p90']} then v end),"
        " max(n) from"
        " (select grp, v, row_number() over (partition by grp order by v) as r, count(*) over (partition by grp) as n"
        f" from (select {group} as grp, {value} as v {source}) as q) as ranked group by grp"
    )


async def value_of(reader: Reader, metric: Metric, selection: Selection) -> Value:
    """Return the value of a metric in the selection's period."""
    return (await values_by(reader, metric, selection, "")).get(0, empty(metric))


async def values_by(reader: Reader, metric: Metric, selection: Selection, by: str) -> dict[Any, Value]:
    """Return the values of a metric for each group of its rows. by: SQL of the group."""
    if metric.way == "online":
        times = await online_times(reader, selection)
        found = {operator_id: Value(ms, 1) for operator_id, ms in times.online.items()}
        return found if by else {0: Value(sum(times.online.values()), len(found))} if found else {}
    condition = selection.condition(metric.source)
    sql = statement(metric, condition.sql, hours=selection.wanted.hours, by=by)
    rows = await _once(reader, selection, sql, {**selection.wanted.period.bounds(), **condition.values})
    return {group: _value(metric, numbers, sample) for group, *numbers, sample in rows if sample}


async def _once(reader: Reader, selection: Selection, sql: str, values: dict[str, int]) -> list[Row]:
    """Return the rows of a statement, which is run once for a report: a median and its percentile have the same."""
    key = (sql, *sorted(values.items()))
    if key not in selection.known:
        selection.known[key] = await reader.rows(sql, **values)
    return selection.known[key]


def _value(metric: Metric, numbers: list[int | None], sample: int) -> Value:
    number = numbers[-1] if metric.way == "p90" else numbers[0]
    if metric.way == "share":
        return Value(int(number or 0) / sample, int(sample), int(number or 0))
    return Value(None if number is None else int(number), int(sample))
