"""Reads what rules did in a period: their runs by outcome, and what came of them."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from inbox.access import Actor, visible, visible_channels
from inbox.company import profile
from inbox.store import Reader, Store
from reports.filters import ReportFilter, Selection, select

_OUTCOMES = {"did": "done", "refused": "skipped", "failed": "failed"}


async def rule_numbers(store: Store, actor: Actor, wanted: ReportFilter) -> dict[str, Any]:
    """Return a row for each rule that ran. Runs in dialogs that the reader may not see do not count.

    outcome: the dialogs it ran in, the reasons why it refused or failed, the dialogs that it assigned, and the waits
    that got its SLA target with those of them that were answered on time.
    """

    async def ask(reader: Reader) -> dict[str, Any]:
        selection = await select(reader, actor, wanted)
        zone = (await profile.read(reader)).zone
        start, end = wanted.period.instants(zone)
        rules: dict[int, dict[str, Any]] = defaultdict(_empty)
        await _add_runs(reader, selection, start, end, rules)
        await _add_assignments(reader, selection, start, end, rules)
        await _add_targets(reader, selection, rules)
        return {"rules": [{"rule_id": rule_id} | row for rule_id, row in sorted(rules.items())]}

    return await store.read(ask)


def _empty() -> dict[str, Any]:
    return {
        "runs": 0,
        "done": 0,
        "skipped": 0,
        "failed": 0,
        "outcome": {"dialogs": 0, "reasons": {}, "assigned": 0, "met": 0, "all": 0},
    }


def _channels(selection: Selection) -> tuple[str, dict[str, int]]:
    values = {f"channel{place}": one for place, one in enumerate(selection.wanted.channels)}
    chosen = f" and d.channel_id in ({', '.join(f':{key}' for key in values)})" if values else ""
    return f"{visible(selection.scope.actor, 'd')}{chosen}", values


async def _add_runs(
    reader: Reader, selection: Selection, start: int, end: int, rules: dict[int, dict[str, Any]]
) -> None:
    seen, values = _channels(selection)
    source = (
        f"from rule_run r join dialog d on d.id = r.dialog_id where r.at >= :start and r.at < :end and {seen}"
        " and r.rule_id in (select id from rule)"
    )
    rows = await reader.rows(
        f"select r.rule_id, r.outcome, r.code, count(*) {source} group by r.rule_id, r.outcome, r.code",
        start=start,
        end=end,
        **values,
    )
    for rule_id, outcome, code, number in rows:
        row = rules[rule_id]
        row["runs"] += number
        row[_OUTCOMES[outcome]] += number
        if code:
            row["outcome"]["reasons"][code] = row["outcome"]["reasons"].get(code, 0) + number
    dialogs = f"select r.rule_id, count(distinct r.dialog_id) {source} group by r.rule_id"
    for rule_id, number in await reader.rows(dialogs, start=start, end=end, **values):
        rules[rule_id]["outcome"]["dialogs"] = number


async def _add_assignments(
    reader: Reader, selection: Selection, start: int, end: int, rules: dict[int, dict[str, Any]]
) -> None:
    if not rules:
        return
    seen, values = _channels(selection)
    rows = await reader.rows(
        "select a.by_id, count(*) from assignment a join dialog d on d.id = a.dialog_id where a.by_kind = 'rule'"
        f" and a.operator_id is not null and a.from_at >= :start and a.from_at < :end and {seen} group by a.by_id",
        start=start,
        end=end,
        **values,
    )
    for rule_id, number in rows:
        rules[rule_id]["outcome"]["assigned"] = number


async def _add_targets(reader: Reader, selection: Selection, rules: dict[int, dict[str, Any]]) -> None:
    chosen, values = _channels(selection)
    chosen = chosen.replace("d.channel_id", "f.channel_id")
    rows = await reader.rows(
        "select f.rule_id, count(*), sum(case when f.late = 0 then 1 else 0 end) from fact_wait f"
        " where f.day between :first and :last and f.rule_id is not null and f.norm is not null"
        f" and (f.ended_at is not null or f.late = 1) and {chosen}"
        f" and {visible_channels(selection.scope.actor, 'f.channel_id')} group by f.rule_id",
        **selection.wanted.period.bounds(),
        **values,
    )
    for rule_id, number, met in rows:
        rules[rule_id]["outcome"] |= {"met": int(met), "all": int(number)}
