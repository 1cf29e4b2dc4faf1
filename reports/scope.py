"""Says whose numbers an actor may see: operators their own, supervisors those of their teams, administrators all.

Numbers of a channel that the actor may not see count for nothing. A team with leads is theirs; a team without any is
every supervisor's, and so is what belongs to no team.
"""

from __future__ import annotations

from dataclasses import dataclass

from inbox.access import Actor, register_actions
from inbox.store import Reader

register_actions({"reports.read": ("operator", False)})


@dataclass(frozen=True, slots=True)
class Scope:
    """The limits of an actor. own: only rows of this operator; hidden_teams: teams that others lead."""

    actor: Actor
    own: int | None = None
    hidden_teams: tuple[int, ...] = ()

    def of_all_operators(self) -> Scope:
        """Return the scope without the limit to own rows, for the average of the team."""
        return Scope(self.actor, None, self.hidden_teams)


async def scope_of(reader: Reader, actor: Actor) -> Scope:
    """Return the limits of an actor."""
    if actor.role == "operator":
        return Scope(actor, own=actor.id)
    if actor.role == "supervisor":
        return Scope(actor, hidden_teams=await _led_by_others(reader, actor.id or 0))
    return Scope(actor)


async def _led_by_others(reader: Reader, operator_id: int) -> tuple[int, ...]:
    rows = await reader.rows(
        "select m.team_id from team_member m join team t on t.id = m.team_id where m.leads = 1"
        " and t.removed_at is null group by m.team_id"
        " having sum(case when m.operator_id = :operator then 1 else 0 end) = 0 order by m.team_id",
        operator=operator_id,
    )
    return tuple(int(row[0]) for row in rows)
