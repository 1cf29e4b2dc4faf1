"""Commands on one message after it was written: versions, edits at the client's side, unread from here; and finding."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from inbox.dialogs import read_marks
from inbox.listing import find as inside
from inbox.messages import edits
from web.api.dialogs import message_row
from web.api.schemas import NO_NUL, Count, MessageAnswer, Out
from web.http.router import Api, Call, In, Keyed

api = Api()


class NewWords(Keyed):
    text: Annotated[str, Field(min_length=1, max_length=16_000, pattern=NO_NUL)]


class Sign(Keyed):
    emoji: Annotated[str, Field(min_length=1, max_length=32, pattern=NO_NUL)] | None


class Refused(Keyed):
    act: Literal["again", "drop"]


class UnreadFrom(Keyed):
    no: Count


class FindQuery(In):
    q: Annotated[str, Field(max_length=1_000, pattern=NO_NUL)]


class PlaceQuery(In):
    client_no: Count


class Place(Out):
    no: int | None


class Person(Out):
    name: str
    kind: str
    label: str
    messages: int
    first_at: int
    dialog_id: int | None


class PersonFound(Out):
    person: Person


class Version(Out):
    version: int
    content: str
    text: str
    data: dict[str, Any]
    at: int


class Versions(Out):
    versions: list[Version]


class FoundInside(Out):
    text: str
    other_layout: str | None
    found: list[int]
    more: bool


class ReadUpTo(Out):
    read_no: int


@api.route("GET", "/api/messages/{message_id:int}/versions", access="dialog.read", answers=Versions)
async def versions(call: Call, message_id: int) -> str:
    """List every version of a message, oldest first; the last is the present one."""
    return await inside.versions(call.okno.store, call.actor, message_id)


@api.route("POST", "/api/messages/{message_id:int}/edit", access="dialog.reply", answers=MessageAnswer, errors=(409,))
async def edit(call: Call, message_id: int, body: NewWords) -> str:
    """Ask the channel to edit the text that the client sees; it changes here after that."""
    await call.command(body, lambda tx: edits.edit(tx, call.actor, message_id, text=body.text))
    return await message_row(call, message_id)


@api.route("POST", "/api/messages/{message_id:int}/delete", access="dialog.reply", answers=MessageAnswer, errors=(409,))
async def delete(call: Call, message_id: int, body: Keyed) -> str:
    """Ask the channel to delete a message at the client's side; operators keep its text."""
    await call.command(body, lambda tx: edits.delete(tx, call.actor, message_id))
    return await message_row(call, message_id)


@api.route(
    "POST", "/api/messages/{message_id:int}/reaction", access="dialog.reply", answers=MessageAnswer, errors=(409,)
)
async def reaction(call: Call, message_id: int, body: Sign) -> str:
    """Ask the channel to show this reaction on a client's message, null for none; it appears here after that."""
    await call.command(body, lambda tx: edits.react(tx, call.actor, message_id, emoji=body.emoji))
    return await message_row(call, message_id)


@api.route("POST", "/api/messages/{message_id:int}/amend", access="dialog.reply", answers=MessageAnswer, errors=(409,))
async def amend(call: Call, message_id: int, body: Refused) -> str:
    """Decide about an edit that was refused or waits: "again" retries it, "drop" leaves the message as it is."""
    act = edits.retry if body.act == "again" else edits.drop
    await call.command(body, lambda tx: act(tx, call.actor, message_id))
    return await message_row(call, message_id)


@api.route("GET", "/api/dialogs/{dialog_id:int}/find", access="dialog.read", answers=FoundInside)
async def find(call: Call, dialog_id: int, query: FindQuery) -> str:
    """Find words in one conversation; returns numbers of messages, newest first."""
    async with call.okno.searches.turn(call.actor.id or 0):
        return await inside.find(call.okno.store, call.actor, dialog_id, query.q)


@api.route("POST", "/api/dialogs/{dialog_id:int}/unread", access="dialog.read", answers=ReadUpTo)
async def unread(call: Call, dialog_id: int, body: UnreadFrom) -> dict[str, Any]:
    """Mark messages from this one on as unread for the asking operator."""
    return dict(await call.command(body, lambda tx: read_marks.mark_unread(tx, call.actor, dialog_id, no=body.no)))


@api.route("GET", "/api/dialogs/{dialog_id:int}/place", access="dialog.read", answers=Place)
async def place(call: Call, dialog_id: int, query: PlaceQuery) -> str:
    """Return the number of the client's nth message, where reading continues."""
    return await inside.place(call.okno.store, call.actor, dialog_id, query.client_no)


@api.route("GET", "/api/dialogs/{dialog_id:int}/people/{identity_id:int}", access="dialog.read", answers=PersonFound)
async def participant(call: Call, dialog_id: int, identity_id: int) -> str:
    """Return one participant of a group."""
    return await inside.participant(call.okno.store, call.actor, dialog_id, identity_id)
