"""One message after it was written: former words, changing it at the client's side, unread from here, finding."""

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
    """Everything a message said, oldest first; the last is what it says now."""
    return await inside.versions(call.okno.store, call.actor, message_id)


@api.route("POST", "/api/messages/{message_id:int}/edit", access="dialog.reply", answers=MessageAnswer, errors=(409,))
async def edit(call: Call, message_id: int, body: NewWords) -> str:
    """Ask the channel to change the words that the client sees; they change here when it did."""
    await call.command(body, lambda tx: edits.edit(tx, call.actor, message_id, text=body.text))
    return await message_row(call, message_id)


@api.route("POST", "/api/messages/{message_id:int}/delete", access="dialog.reply", answers=MessageAnswer, errors=(409,))
async def delete(call: Call, message_id: int, body: Keyed) -> str:
    """Ask the channel to take a message away from the client; colleagues keep its text."""
    await call.command(body, lambda tx: edits.delete(tx, call.actor, message_id))
    return await message_row(call, message_id)


@api.route(
    "POST", "/api/messages/{message_id:int}/reaction", access="dialog.reply", answers=MessageAnswer, errors=(409,)
)
async def reaction(call: Call, message_id: int, body: Sign) -> str:
    """Ask the channel to show this sign on a client's message, null for none; it stands here when they see it."""
    await call.command(body, lambda tx: edits.react(tx, call.actor, message_id, emoji=body.emoji))
    return await message_row(call, message_id)


@api.route("POST", "/api/messages/{message_id:int}/amend", access="dialog.reply", answers=MessageAnswer, errors=(409,))
async def amend(call: Call, message_id: int, body: Refused) -> str:
    """A change that was refused or waits: "again" tries it once more, "drop" leaves the message as it is."""
    act = edits.again if body.act == "again" else edits.drop
    await call.command(body, lambda tx: act(tx, call.actor, message_id))
    return await message_row(call, message_id)


@api.route("GET", "/api/dialogs/{dialog_id:int}/find", access="dialog.read", answers=FoundInside)
async def find(call: Call, dialog_id: int, query: FindQuery) -> str:
    """Where words stand in one conversation, as numbers of messages, newest first."""
    async with call.okno.searches.turn(call.actor.id or 0):
        return await inside.find(call.okno.store, call.actor, dialog_id, query.q)


@api.route("POST", "/api/dialogs/{dialog_id:int}/unread", access="dialog.read", answers=ReadUpTo)
async def unread(call: Call, dialog_id: int, body: UnreadFrom) -> dict[str, Any]:
    """From this message on it is unread again, for the person asking."""
    return dict(await call.command(body, lambda tx: read_marks.mark_unread(tx, call.actor, dialog_id, no=body.no)))


@api.route("GET", "/api/dialogs/{dialog_id:int}/place", access="dialog.read", answers=Place)
async def place(call: Call, dialog_id: int, query: PlaceQuery) -> str:
    """The number of the client's message of this running number: where reading goes on."""
    return await inside.place(call.okno.store, call.actor, dialog_id, query.client_no)


@api.route("GET", "/api/dialogs/{dialog_id:int}/people/{identity_id:int}", access="dialog.read", answers=PersonFound)
async def participant(call: Call, dialog_id: int, identity_id: int) -> str:
    """Who one of several in a group is."""
    return await inside.participant(call.okno.store, call.actor, dialog_id, identity_id)
