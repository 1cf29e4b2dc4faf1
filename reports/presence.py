"""Reads how long operators were on line and how long they had each status, from the recorded stretches of presence.

A stretch is cut at the borders of the period, so the times of the days of a period add up to those of the period.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from inbox.clock import DAY
from inbox.company import profile
from inbox.store import Reader
from reports.filters import Selection

LONGEST_MS = 3 * DAY  # presence is recorded in stretches of two days at most


@dataclass(frozen=True, slots=True)
class OnlineTimes:
    """Milliseconds on line by operator, and with each status by operator."""

    online: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    statuses: dict[int, dict[int, int]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(int)))


async def online_times(reader: Reader, selection: Selection) -> OnlineTimes:
    """Return how long the chosen operators were on line in the period."""
    zone = (await profile.read(reader)).zone
    start, end = selection.wanted.period.instants(zone)
    people, values = _people(selection)
    rows = await reader.rows(
        "select f.operator_id, f.state, coalesce(f.status_id, 0), f.from_at, f.until_at from presence_span f"
        f" where {people} and f.from_at > :oldest and f.from_at < :end and f.until_at > :start and f.state <> 'off'",
        oldest=start - LONGEST_MS,
        start=start,
        end=end,
        **values,
    )
    times = OnlineTimes()
    for operator_id, state, status_id, from_at, until_at in rows:
        lasted = min(until_at, end) - max(from_at, start)
        if state == "online":
            times.online[operator_id] += lasted
        times.statuses[operator_id][status_id] += lasted
    return times


def _people(selection: Selection) -> tuple[str, dict[str, int]]:
    """Return the condition on operators: own, chosen, in chosen teams, in no team that the reader may not see."""
    wanted, scope = selection.wanted, selection.scope
    # Naming the operators lets the index over operators and instants be used.
    chosen = "select o.id from operator o where 1 = 1"
    values: dict[str, int] = {}
    if scope.own is not None:
        chosen += " and o.id = :own"
        values["own"] = scope.own
    for name, ids in (("operator", wanted.operators), ("team", wanted.teams), ("hidden", scope.hidden_teams)):
        if not ids:
            continue
        keys = {f"{name}{place}": one for place, one in enumerate(ids)}
        listed = ", ".join(f":{key}" for key in keys)
        values |= keys
        if name == "operator":
            chosen += f" and o.id in ({listed})"
        elif name == "team":
            chosen += f" and o.id in (select m.operator_id from team_member m where m.team_id in ({listed}))"
        else:
            chosen += (
                f" and (o.id not in (select m.operator_id from team_member m where m.team_id in ({listed}))"
                f" or o.id in (select m.operator_id from team_member m where m.team_id not in ({listed})))"
            )
    return f"f.operator_id in ({chosen})", values
