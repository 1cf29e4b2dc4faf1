"""Operators and teams: workload, and who is in which team."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from inbox.errors import NotFound
from inbox.listing.rows import team_rows
from inbox.listing.workload import led_by, loads
from inbox.people import operators, teams
from inbox.store import Tx
from web.api.schemas import Dialog, Flag, Id, Out, Team
from web.http.router import Api, Call, In, Keyed

api = Api()
TeamName = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
Members = Annotated[tuple[Id, ...], Field(max_length=1_000)]


class PeopleQuery(In):
    dialog: Id | None = None


class Load(Out):
    id: int
    load: int
    may: Flag


class People(Out):
    people: list[Load]


class Led(Out):
    items: list[Dialog]


class PersonChange(Keyed):
    """Only the changed fields. hours_id: the operator's own working hours, null for none."""

    capacity: Annotated[int, Field(ge=0, le=teams.MOST_CAPACITY)] | None = None
    hours_id: Id | None = None


class NewTeam(Keyed):
    name: TeamName
    members: Members = ()
    leads: Members = ()


class TeamChange(Keyed):
    name: TeamName | None = None
    members: Members | None = None
    leads: Members | None = None


class TeamRemoval(Keyed):
    removed: bool


class TeamAnswer(Out):
    team: Team


@api.route("GET", "/api/people", access="operators.read", answers=People, errors=(404,))
async def people(call: Call, query: PeopleQuery) -> dict[str, Any]:
    """Return how many active conversations every operator has; with `dialog`, who may answer in that one."""
    return {"people": await loads(call.okno.store, call.actor, dialog_id=query.dialog)}


@api.route("GET", "/api/people/{operator_id:int}/dialogs", access="operators.read", answers=Led)
async def led(call: Call, operator_id: int) -> str:
    """List the open conversations of an assignee: one's own, for a supervisor any operator's."""
    return await led_by(call.okno.store, call.actor, operator_id)


@api.route("PATCH", "/api/people/{operator_id:int}", access="operators.change", errors=(404, 409))
async def change_person(call: Call, operator_id: int, body: PersonChange) -> None:
    """Set how many conversations an operator takes at most, or the operator's own working hours."""

    def change(tx: Tx) -> None:
        if body.capacity is not None:
            teams.set_capacity(tx, call.actor, operator_id, capacity=body.capacity)
        if "hours_id" in body.model_fields_set:
            operators.set_hours(tx, call.actor, operator_id, body.hours_id)

    await call.command(body, change)


@api.route("POST", "/api/teams", access="teams.change", answers=TeamAnswer, status=201, errors=(409,))
async def make_team(call: Call, body: NewTeam) -> str:
    """Create a team; 409 team-exists when the name is taken."""
    done = await call.command(
        body,
        lambda tx: teams.create(tx, call.actor, name=body.name, members=body.members, leads=body.leads),
    )
    return await team_row(call, done["team_id"])


@api.route("PATCH", "/api/teams/{team_id:int}", access="teams.change", answers=TeamAnswer, errors=(409,))
async def change_team(call: Call, team_id: int, body: TeamChange) -> str:
    """Rename a team, or replace its members or its leads; leads who stay members stay leads."""
    await call.command(
        body,
        lambda tx: teams.change(tx, call.actor, team_id, name=body.name, members=body.members, leads=body.leads),
    )
    return await team_row(call, team_id)


@api.route("POST", "/api/teams/{team_id:int}/removed", access="teams.change", answers=TeamAnswer, errors=(409,))
async def remove_team(call: Call, team_id: int, body: TeamRemoval) -> str:
    """Delete a team, or restore it."""
    await call.command(body, lambda tx: teams.remove(tx, call.actor, team_id, removed=body.removed))
    return await team_row(call, team_id)


async def team_row(call: Call, team_id: int) -> str:
    rows = await team_rows(call.okno.store, [team_id])
    if team_id not in rows:
        raise NotFound
    return f'{{"team":{rows[team_id]}}}'
