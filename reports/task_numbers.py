"""Reads the numbers of tasks: made, closed and overdue ones, by day and by assignee."""

from __future__ import annotations

from typing import Any

from inbox.access import Actor
from inbox.store import Reader, Store
from reports.filters import ReportFilter, select
from reports.metrics import BY_ID
from reports.periods import number_of
from reports.statements import ZERO, value_of, values_by

_SERIES = {"made": "tasks_created", "closed": "tasks_closed", "late": "tasks_late"}


async def task_numbers(store: Store, actor: Actor, wanted: ReportFilter) -> dict[str, Any]:
    """Return the numbers of tasks with those of the period before, their days, and a row for each assignee."""

    async def ask(reader: Reader) -> dict[str, Any]:
        selection = await select(reader, actor, wanted)
        before = selection.of_period(wanted.period.before)
        numbers, series, people = [], {}, {}
        for name, metric_id in _SERIES.items():
            metric = BY_ID[metric_id]
            value = await value_of(reader, metric, selection)
            former = (await value_of(reader, metric, before)).value if wanted.compare else None
            numbers.append({"id": metric_id, "value": value.value, "previous": former, "sample": value.sample})
            by_day = await values_by(reader, metric, selection, f"f.{metric.date}")
            series[name] = [by_day.get(number_of(day), ZERO).sample for day in wanted.period.days]
            people[name] = await values_by(reader, metric, selection, "f.assignee_id")
        ids = {who for found in people.values() for who in found if who is not None}
        return {
            "numbers": numbers,
            "days": [number_of(day) for day in wanted.period.days],
            "series": series,
            "assignees": [
                {"operator_id": who} | {name: found.get(who, ZERO).sample for name, found in people.items()}
                for who in sorted(ids)
            ],
        }

    return await store.read(ask)
