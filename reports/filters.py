"""Compiles the filter of a report and the limits of its reader to SQL conditions with bound values.

AND stands between fields, OR inside a field. All reports, and the lists behind their numbers, use the same conditions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from inbox.access import Actor, visible_channels
from inbox.store import Reader, Row
from reports.metrics import Source
from reports.periods import Period
from reports.scope import Scope, scope_of

Hours = Literal["work", "calendar"]


@dataclass(frozen=True, slots=True)
class ReportFilter:
    """The filter of a report, as its address has it. hours: whether times are working time or all of it."""

    period: Period
    compare: bool = True
    channels: tuple[int, ...] = ()
    teams: tuple[int, ...] = ()
    operators: tuple[int, ...] = ()
    tags: tuple[int, ...] = ()
    hours: Hours = "work"


@dataclass(frozen=True, slots=True)
class Condition:
    """An SQL condition and its values."""

    sql: str
    values: dict[str, int]


@dataclass(frozen=True, slots=True)
class Selection:
    """A filter together with the limits of its reader. tags: with those that were merged into them. known: rows that
    this report has read, by statement and values.
    """

    wanted: ReportFilter
    scope: Scope
    tags: tuple[int, ...] = ()
    known: dict[tuple[Any, ...], list[Row]] = field(default_factory=dict, compare=False, repr=False)

    def of_period(self, period: Period) -> Selection:
        return replace(self, wanted=replace(self.wanted, period=period))

    def of_all_operators(self) -> Selection:
        """Return the same without the choice of operators, for the average of the team."""
        return replace(self, wanted=replace(self.wanted, operators=()), scope=self.scope.of_all_operators())

    def condition(self, source: Source) -> Condition:
        """Return the condition on rows of a table of facts f.

        A row of an operator without one (a reply outside of Okno, an unassigned dialog) belongs to no operator.
        """
        whose = f"f.{source.operator}"
        seen = visible_channels(self.scope.actor, "f.channel_id")
        if source.everybody and self.scope.actor.scope is not None:
            seen = f"(f.channel_id is null or {seen})"
        parts, values = [seen], {}
        if self.scope.own is not None:
            parts.append(f"{whose} = :own")
            values["own"] = self.scope.own
        if self.scope.hidden_teams:
            hidden, more = _among("f.team_id", "hidden", self.scope.hidden_teams)
            parts.append(f"(f.team_id is null or not ({hidden}))")
            values |= more
        for column, name, ids in (
            ("f.channel_id", "channel", self.wanted.channels),
            ("f.team_id", "team", self.wanted.teams),
            (whose, "operator", self.wanted.operators),
        ):
            if ids:
                chosen, more = _among(column, name, ids)
                parts.append(chosen)
                values |= more
        if self.wanted.tags:
            chosen, more = _among("x.tag_id", "tag", self.tags)
            parts.append(f"exists ({source.tags} and {chosen})")
            values |= more
        return Condition(" and ".join(parts), values)


async def select(reader: Reader, actor: Actor, wanted: ReportFilter) -> Selection:
    """Return a filter with the limits of its reader, and its tags with those that they replaced."""
    tags = await with_merged(reader, wanted.tags) if wanted.tags else ()
    return Selection(wanted, await scope_of(reader, actor), tags)


async def final_tags(reader: Reader) -> dict[int, int]:
    """Return for each tag the one that replaced it, itself when none did."""
    merged = {int(tag_id): into for tag_id, into in await reader.rows("select id, merged_into from tag")}

    def last(tag_id: int) -> int:
        seen = {tag_id}
        while (into := merged.get(tag_id)) is not None and into not in seen:
            tag_id = int(into)
            seen.add(tag_id)
        return tag_id

    return {tag_id: last(tag_id) for tag_id in merged}


async def with_merged(reader: Reader, tags: Sequence[int]) -> tuple[int, ...]:
    """Return tags with those that were merged into them."""
    replaced = await final_tags(reader)
    return tuple(sorted({*tags, *(tag_id for tag_id, last in replaced.items() if last in tags)}))


def _among(column: str, name: str, ids: Sequence[int]) -> tuple[str, dict[str, int]]:
    values = {f"{name}{place}": tag for place, tag in enumerate(ids)}
    return f"{column} in ({', '.join(f':{key}' for key in values)})", values
