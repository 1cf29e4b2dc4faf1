"""Distribution: new dialogs go to operators by round robin."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from automation import distribution_card, offers
from automation.events import RuleEvent
from automation.registry import Body, Kind, Reference


class Distribution(Body):
    """The operators who get the new dialogs of some channels.

    operators: in this order; team_id: the members of a team instead; with neither, all operators. channels: empty for
    all. cap: active dialogs that are enough for an operator, 0: each operator's own capacity. only_here: only operators
    who have Okno open. former_days: a client who returns within so many days gets the former assignee, 0: never.
    absent: what happens when the client writes and the assignee is absent for absent_minutes. The last two fields:
    what happens when no operator is free.
    """

    operators: Annotated[tuple[int, ...], Field(max_length=1_000)] | None = None
    team_id: int | None = None
    channels: Annotated[tuple[int, ...], Field(max_length=1_000)] = ()
    cap: Annotated[int, Field(ge=0, le=1_000)] = 0
    only_here: bool = False
    former_days: Annotated[int, Field(ge=0, le=365)] = 0
    absent: Literal["keep", "next", "team"] = "keep"
    absent_minutes: Annotated[int, Field(ge=0, le=1_440)] = 10
    absent_team_id: int | None = None
    nobody: Literal["leave", "team"] = "leave"
    nobody_team_id: int | None = None


def refers(body: Distribution) -> list[Reference]:
    """Return the operators, teams and channels that the rule names."""
    teams = {body.team_id}
    if body.absent == "team":
        teams.add(body.absent_team_id)
    if body.nobody == "team":
        teams.add(body.nobody_team_id)
    return [
        *(Reference("operator", operator_id) for operator_id in body.operators or ()),
        *(Reference("team", team_id) for team_id in sorted(team for team in teams if team is not None)),
        *(Reference("channel", channel_id) for channel_id in body.channels),
    ]


KIND = Kind(
    name="distribution",
    group="assignment",
    body=Distribution,
    default=Distribution(),
    refers=refers,
    channels=lambda body: frozenset(body.channels) or None,
    wants=frozenset(map(str, offers.ABOUT_DIALOGS | offers.ABOUT_PEOPLE)) | {RuleEvent.changed.value},
    settle_all=offers.update,
    on_change=offers.forget,
    card=distribution_card.read,
)
