"""The company's statuses of operators."""

from __future__ import annotations

from typing import Literal

from inbox.people import statuses
from web.api.name_lists import EntryName, ListRoutes
from web.api.schemas import Out, Status
from web.http.router import Api, Call, Keyed

api = Api()


class NewStatus(Keyed):
    name: EntryName
    base: Literal["online", "away", "off"]
    takes_new: bool = False


class StatusChange(Keyed):
    """The changed fields. An empty name gives a built-in status its translated name back."""

    name: EntryName | None = None
    base: Literal["online", "away", "off"] | None = None
    takes_new: bool | None = None


class StatusAnswer(Out):
    status: Status


class Statuses(Out):
    statuses: list[Status]


ROUTES = ListRoutes(api, statuses.STATUSES, "/api/statuses", "status", "status of operators", StatusAnswer)
ROUTES.add_move()
ROUTES.add_remove(statuses.remove, " Operators who have it get the built-in status of the same presence.")


@api.route("GET", "/api/statuses", access="statuses.read", answers=Statuses)
async def list_statuses(call: Call) -> str:
    """List all statuses in their order, removed ones included."""
    return await ROUTES.all(call, "statuses")


@api.route("POST", "/api/statuses", access="statuses.change", answers=StatusAnswer, status=201, errors=(409,))
async def make_status(call: Call, body: NewStatus) -> str:
    """Create a status; 409 status-exists when the name is taken."""
    wanted = body.model_dump(exclude={"key"})
    done = await call.command(body, lambda tx: statuses.create(tx, call.actor, **wanted))
    return str(await ROUTES.one(call, done["status_id"]))


@api.route("PATCH", "/api/statuses/{status_id:int}", access="statuses.change", answers=StatusAnswer, errors=(404, 409))
async def change_status(call: Call, status_id: int, body: StatusChange) -> str:
    """Rename a status, or change what it means."""
    wanted = body.model_dump(exclude={"key"}, exclude_none=True)
    await call.command(body, lambda tx: statuses.change(tx, call.actor, status_id, **wanted))
    return str(await ROUTES.one(call, status_id))
