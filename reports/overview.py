"""Reads the overview: numbers with those of the period before, their days, attainment of SLA targets, the heat map."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from inbox.access import Actor
from inbox.store import Reader, Store
from reports import progress
from reports.filters import ReportFilter, Selection, select
from reports.metrics import BY_ID, OVERVIEW
from reports.periods import Period, number_of
from reports.presence import online_times
from reports.statements import empty, value_of, values_by

TARGET = 0.9  # share of waits that should be answered on time


async def overview(store: Store, actor: Actor, wanted: ReportFilter, ids: Sequence[str] = OVERVIEW) -> dict[str, Any]:
    """Return the numbers of a period and of the one before it, null where the history begins after that one."""

    async def ask(reader: Reader) -> dict[str, Any]:
        selection = await select(reader, actor, wanted)
        before = wanted.period.before
        former = before if wanted.compare and await _reaches(reader, before) else None
        numbers = [await _number(reader, metric_id, selection, former) for metric_id in ids]
        return {
            **_days_of(wanted.period),
            "previous": _days_of(before) if wanted.compare else None,
            "numbers": numbers,
            **await progress.freshness(reader),
        }

    return await store.read(ask)


async def _reaches(reader: Reader, period: Period) -> bool:
    """Return whether the history begins in a period or before it: nothing is worse than a time without Okno."""
    [[first]] = await reader.rows("select min(day_opened) from fact_episode")
    return first is not None and first <= number_of(period.last)


def _days_of(period: Period) -> dict[str, str]:
    return {"from": period.first.isoformat(), "to": period.last.isoformat()}


async def _number(reader: Reader, metric_id: str, selection: Selection, before: Period | None) -> dict[str, Any]:
    metric = BY_ID[metric_id]
    value = await value_of(reader, metric, selection)
    former = None if before is None else await value_of(reader, metric, selection.of_period(before))
    return {
        "id": metric_id,
        "value": value.value,
        "previous": None if former is None else former.value,
        "sample": value.sample,
    }


async def days(store: Store, actor: Actor, wanted: ReportFilter, ids: Sequence[str]) -> dict[str, Any]:
    """Return the values of metrics by day, and the SLA target that most first responses of the period had."""

    async def ask(reader: Reader) -> dict[str, Any]:
        selection = await select(reader, actor, wanted)
        return {
            "days": [number_of(day) for day in wanted.period.days],
            "series": {metric_id: await _series(reader, metric_id, selection) for metric_id in ids},
            "norm": await _usual_norm(reader, selection),
        }

    return await store.read(ask)


async def _series(reader: Reader, metric_id: str, selection: Selection) -> list[int | float | None]:
    metric = BY_ID[metric_id]
    period = selection.wanted.period
    if metric.way == "online":
        times = [await online_times(reader, selection.of_period(Period(day, day))) for day in period.days]
        return [sum(one.online.values()) for one in times]
    by_day = await values_by(reader, metric, selection, f"f.{metric.date}")
    return [by_day.get(number_of(day), empty(metric)).value for day in period.days]


async def _usual_norm(reader: Reader, selection: Selection) -> int | None:
    condition = selection.condition(BY_ID["on_time"].source)
    rows = await reader.rows(
        "select f.norm from fact_wait f where f.day between :first and :last and f.place = 1 and f.norm is not null"
        f" and {condition.sql} group by f.norm order by count(*) desc, f.norm limit 1",
        **selection.wanted.period.bounds(),
        **condition.values,
    )
    return int(rows[0][0]) if rows else None


async def attainment(store: Store, actor: Actor, wanted: ReportFilter) -> dict[str, Any]:
    """Return the share of waits answered on time by channel and day."""

    async def ask(reader: Reader) -> dict[str, Any]:
        selection = await select(reader, actor, wanted)
        by_channel = await values_by(reader, BY_ID["on_time"], selection, "f.channel_id")
        # One group for each channel and day: channel * 10^8 + day.
        cells = await values_by(reader, BY_ID["on_time"], selection, "f.channel_id * 100000000 + f.day")
        shares: dict[int, dict[int, Any]] = defaultdict(dict)
        for cell, value in cells.items():
            shares[cell // 100_000_000][cell % 100_000_000] = value.value
        numbers = [number_of(day) for day in wanted.period.days]
        return {
            "days": numbers,
            "channels": [
                {
                    "channel_id": channel_id,
                    "values": [shares[channel_id].get(day) for day in numbers],
                    "met": value.hits,
                    "all": value.sample,
                }
                for channel_id, value in sorted(by_channel.items())
            ],
            "target": TARGET,
        }

    return await store.read(ask)


async def heatmap(store: Store, actor: Actor, wanted: ReportFilter) -> dict[str, Any]:
    """Return the requests by local weekday, from Monday on, and hour."""

    async def ask(reader: Reader) -> dict[str, Any]:
        selection = await select(reader, actor, wanted)
        found = await values_by(reader, BY_ID["requests"], selection, "f.weekday * 24 + f.hour")
        cells = [[0] * 24 for _ in range(7)]
        for place, value in found.items():
            cells[place // 24][place % 24] = value.sample
        return {"cells": cells}

    return await store.read(ask)
