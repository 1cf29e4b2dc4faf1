"""Hands dialogs over, and undoes that."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from inbox import clock
from inbox.dialogs import handover, handover_steps
from web.api.schemas import Flag, Id, Instant, Note, Out
from web.http.router import Api, Call, Keyed

api = Api()


class NewHandOver(Keyed):
    from_id: Id | None = None
    kind: Literal["person", "team", "turn"]
    team_id: Id | None = None
    people: Annotated[tuple[Id, ...], Field(max_length=1_000)] = ()
    dialogs: Annotated[tuple[Id, ...], Field(min_length=1, max_length=handover.MOST)] | None = None
    note: Note = ""
    return_at: Instant | None = None


class HandOver(Out):
    id: int
    at: int
    from_id: int
    by_id: int
    kind: Literal["person", "team", "turn"]
    team_id: int | None
    people: list[int]
    return_at: int | None
    moved: int
    left: dict[str, int]
    back: int
    done: Flag
    undone_at: int | None


class HandOverAnswer(Out):
    hand_over: HandOver


class HandOvers(Out):
    items: list[HandOver]


@api.route("GET", "/api/handovers", access="dialogs.hand_over", answers=HandOvers)
async def recent(call: Call) -> dict[str, Any]:
    """List hand-overs of the last seven days that I gave or arranged, newest first."""
    return {"items": await handover.recent(call.okno.store, call.actor, clock.now())}


@api.route("POST", "/api/handovers", access="dialogs.hand_over", answers=HandOverAnswer, status=201, errors=(409,))
async def begin(call: Call, body: NewHandOver) -> dict[str, Any]:
    """Hand one's own conversations (a supervisor: any operator's) to a colleague, a team, or several people by round
    robin.
    """
    asked = body.model_dump(exclude={"key", "from_id"})
    from_id = body.from_id or call.actor.id or 0
    here = [person for person, state in call.okno.hub.presence.people.items() if state == "online"]
    done = await call.command(body, lambda tx: handover.begin(tx, call.actor, from_id=from_id, here=here, **asked))
    return await carried_out(call, done["hand_over_id"])


@api.route(
    "POST", "/api/handovers/{hand_over_id:int}/undo", access="dialogs.hand_over", answers=HandOverAnswer, errors=(409,)
)
async def undo(call: Call, hand_over_id: int, body: Keyed) -> dict[str, Any]:
    """Undo a hand-over within seven days; conversations that were changed since stay as they are."""
    await call.command(body, lambda tx: handover_steps.undo(tx, call.actor, hand_over_id))
    return await carried_out(call, hand_over_id)


async def carried_out(call: Call, hand_over_id: int) -> dict[str, Any]:
    """Run in pieces, so that no transaction is long; after an interruption a timer continues."""
    while await call.okno.store.write(lambda tx: handover_steps.step(tx, hand_over_id)):
        pass
    handovers = await handover.recent(call.okno.store, call.actor, clock.now(), hand_over_id=hand_over_id)
    return {"hand_over": handovers[0]}
