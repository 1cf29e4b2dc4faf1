"""The company's statuses of operators."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from inbox.errors import NotFound
from inbox.people import statuses
from inbox.store.sql import array
from web.api.schemas import Id, Out, Status
from web.http.router import Api, Call, Keyed

api = Api()
StatusName = Annotated[str, Field(max_length=statuses.NAME_LIMIT, pattern=r"^[^\u0000]*$")]


class NewStatus(Keyed):
    name: StatusName
    base: Literal["online", "away", "off"]
    takes_new: bool = False


class StatusChange(Keyed):
    """The changed fields. An empty name gives a built-in status its translated name back."""

    name: StatusName | None = None
    base: Literal["online", "away", "off"] | None = None
    takes_new: bool | None = None


class StatusMove(Keyed):
    """before: the status that will follow; null: none, the status becomes the last one."""

    before: Id | None


class StatusRemoval(Keyed):
    removed: bool


class StatusAnswer(Out):
    status: Status


class Statuses(Out):
    statuses: list[Status]


@api.route("GET", "/api/statuses", access="statuses.read", answers=Statuses)
async def list_statuses(call: Call) -> str:
    """List all statuses in their order, removed ones included."""
    rows = await statuses.rows(call.okno.store)
    return f'{{"statuses":{array(rows.values())}}}'


@api.route("POST", "/api/statuses", access="statuses.change", answers=StatusAnswer, status=201, errors=(409,))
async def make_status(call: Call, body: NewStatus) -> str:
    """Create a status; 409 status-exists when the name is taken."""
    wanted = body.model_dump(exclude={"key"})
    done = await call.command(body, lambda tx: statuses.create(tx, call.actor, **wanted))
    return await status_row(call, done["status_id"])


@api.route("PATCH", "/api/statuses/{status_id:int}", access="statuses.change", answers=StatusAnswer, errors=(404, 409))
async def change_status(call: Call, status_id: int, body: StatusChange) -> str:
    """Rename a status, or change what it means."""
    wanted = body.model_dump(exclude={"key"}, exclude_none=True)
    await call.command(body, lambda tx: statuses.change(tx, call.actor, status_id, **wanted))
    return await status_row(call, status_id)


@api.route(
    "POST", "/api/statuses/{status_id:int}/place", access="statuses.change", answers=StatusAnswer, errors=(404, 409)
)
async def move_status(call: Call, status_id: int, body: StatusMove) -> str:
    """Move a status before another one."""
    await call.command(body, lambda tx: statuses.move(tx, call.actor, status_id, before=body.before))
    return await status_row(call, status_id)


@api.route(
    "POST", "/api/statuses/{status_id:int}/removed", access="statuses.change", answers=StatusAnswer, errors=(404, 409)
)
async def remove_status(call: Call, status_id: int, body: StatusRemoval) -> str:
    """Delete a status, or restore it. Operators who have it get the built-in status of the same presence."""
    await call.command(body, lambda tx: statuses.remove(tx, call.actor, status_id, removed=body.removed))
    return await status_row(call, status_id)


async def status_row(call: Call, status_id: int) -> str:
    rows = await statuses.rows(call.okno.store, [status_id])
    if status_id not in rows:
        raise NotFound
    return f'{{"status":{rows[status_id]}}}'
