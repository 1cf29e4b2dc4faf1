"""Commands on a dialog as a whole: snooze, give to a team, follow, mark as needing no reply, take the next."""

from __future__ import annotations

from typing import Annotated

import orjson
from pydantic import Field

from inbox.dialogs import assignment, episodes, followers
from inbox.dialogs import snooze as dialog_snooze
from web.api import schemas
from web.api.dialogs import dialog_row
from web.api.schemas import Id, Instant, Note, Out
from web.http.router import Api, Call, Keyed

api = Api()


class PutAside(Keyed):
    until: Instant | None
    reason: Annotated[str, Field(max_length=500, pattern=schemas.NO_NUL)] = ""


class ToTeam(Keyed):
    team_id: Id | None
    operator_id: Id | None = None
    note: Note = ""


class Following(Keyed):
    on: bool


class FollowAnswer(Out):
    on: bool


class Taken(Out):
    dialog: schemas.Dialog | None


@api.route("POST", "/api/dialogs/next", access="dialogs.take", answers=Taken, errors=(404, 409))
async def take_next(call: Call, body: Keyed) -> str:
    """Assign the most urgent unassigned conversation to the asking operator; null when there is none."""
    done = await call.command(body, lambda tx: assignment.take_next(tx, call.actor))
    return '{"dialog":null}' if done["dialog_id"] is None else await dialog_row(call, done["dialog_id"])


@api.route(
    "POST", "/api/dialogs/{dialog_id:int}/snooze", access="dialog.snooze", answers=schemas.DialogAnswer, errors=(409,)
)
async def snooze(call: Call, dialog_id: int, body: PutAside) -> str:
    """Snooze a conversation until an instant, or (null) until the client writes."""
    await call.command(
        body, lambda tx: dialog_snooze.snooze(tx, call.actor, dialog_id, until=body.until, reason=body.reason)
    )
    return await dialog_row(call, dialog_id)


@api.route(
    "POST", "/api/dialogs/{dialog_id:int}/unsnooze", access="dialog.snooze", answers=schemas.DialogAnswer, errors=(409,)
)
async def unsnooze(call: Call, dialog_id: int, body: Keyed) -> str:
    """End a snooze before its time."""
    await call.command(body, lambda tx: dialog_snooze.unsnooze(tx, call.actor, dialog_id))
    return await dialog_row(call, dialog_id)


@api.route(
    "POST", "/api/dialogs/{dialog_id:int}/team", access="dialog.assign", answers=schemas.DialogAnswer, errors=(409,)
)
async def to_team(call: Call, dialog_id: int, body: ToTeam) -> str:
    """Give a conversation to a team, or to none; operator_id becomes its assignee."""
    await call.command(
        body,
        lambda tx: assignment.assign_team(
            tx,
            call.actor,
            dialog_id,
            team_id=body.team_id,
            operator_id=body.operator_id,
            note=body.note,
        ),
    )
    return await dialog_row(call, dialog_id)


@api.route(
    "POST", "/api/dialogs/{dialog_id:int}/no-answer", access="dialog.close", answers=schemas.DialogAnswer, errors=(409,)
)
async def no_answer(call: Call, dialog_id: int, body: Keyed) -> str:
    """Mark the client's last message as needing no reply: the client no longer waits."""
    await call.command(body, lambda tx: episodes.mark_no_answer(tx, call.actor, dialog_id))
    return await dialog_row(call, dialog_id)


@api.route(
    "POST",
    "/api/dialogs/{dialog_id:int}/answer-after-all",
    access="dialog.close",
    answers=schemas.DialogAnswer,
    errors=(409,),
)
async def answer_after_all(call: Call, dialog_id: int, body: Keyed) -> str:
    """Undo "no reply needed": the client waits since the same instant; 409 when the wait ended in another way."""
    await call.command(body, lambda tx: episodes.undo_no_answer(tx, call.actor, dialog_id))
    return await dialog_row(call, dialog_id)


@api.route("POST", "/api/dialogs/{dialog_id:int}/follow", access="dialog.read", answers=FollowAnswer, errors=(409,))
async def following(call: Call, dialog_id: int, body: Following) -> bytes:
    """Begin or end following a conversation."""
    done = await call.command(body, lambda tx: followers.follow(tx, call.actor, dialog_id, on=body.on))
    return orjson.dumps(done)
