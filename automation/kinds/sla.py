"""SLA: how long a client may wait, when to warn, and whom."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, field_validator

from automation import recipients
from automation.recipients import Recipients
from automation.registry import Body, Kind, Reference

LONGEST_MINUTES = 60 * 24 * 60
MOST_PERCENT = 1_000
Minutes = Annotated[int, Field(ge=1, le=LONGEST_MINUTES)]


class Sla(Body):
    """Minutes for the first and for further replies, counted in working hours.

    channels, teams: empty for all. stages: percents of the time at which people are notified; 100 is the breach.
    email: also at once by e-mail.
    """

    channels: Annotated[tuple[int, ...], Field(max_length=1_000)] = ()
    teams: Annotated[tuple[int, ...], Field(max_length=1_000)] = ()
    first_minutes: Minutes = 60
    next_minutes: Minutes = 60
    stages: Annotated[tuple[Annotated[int, Field(ge=1, le=MOST_PERCENT)], ...], Field(min_length=1, max_length=10)] = (
        80,
        100,
    )
    hours_id: int = 1
    whom: Recipients = Recipients()
    email: bool = True

    @field_validator("stages")
    @classmethod
    def rise(cls, stages: tuple[int, ...]) -> tuple[int, ...]:
        """Sort the stages and drop repeated ones."""
        return tuple(sorted(set(stages)))


def refers(body: Sla) -> list[Reference]:
    """Return the channels, teams, hours and operators that the rule names."""
    return [
        *(Reference("channel", channel_id) for channel_id in body.channels),
        *(Reference("team", team_id) for team_id in body.teams),
        Reference("hours", body.hours_id),
        *recipients.refers(body.whom),
    ]


KIND = Kind(
    name="sla",
    group="deadlines",
    body=Sla,
    default=Sla(),
    refers=refers,
    channels=lambda body: frozenset(body.channels) or None,
)
