"""Starts a conversation with a client."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from inbox import listing
from inbox.delivery.outbox import LONGEST_UNDO_MS
from inbox.messages import new_conversation
from web.api.schemas import NO_NUL, Flag, Id, Instant, Out, Sent, Token
from web.http.router import Api, Call, Keyed

api = Api()
Addresses = Annotated[tuple[Annotated[str, Field(max_length=254)], ...], Field(max_length=20)]


class NewDialog(Keyed):
    """A known client (contact_id, and which address), or a new one by name and address; not_before: for "later"."""

    channel_id: Id
    contact_id: Id | None = None
    identity_id: Id | None = None
    name: Annotated[str, Field(max_length=new_conversation.NAME_LIMIT, pattern=NO_NUL)] = ""
    address: Annotated[str, Field(max_length=254, pattern=NO_NUL)] = ""
    subject: Annotated[str, Field(max_length=400, pattern=NO_NUL)] = ""
    cc: Addresses = ()
    bcc: Addresses = ()
    text: Annotated[str, Field(max_length=16_000, pattern=NO_NUL)]
    files: Annotated[tuple[Token, ...], Field(max_length=20)] = ()
    formatted: bool = False
    anyway: bool = False
    undo_ms: Annotated[int, Field(ge=0, le=LONGEST_UNDO_MS)] = 0
    not_before: Instant | None = None


class Way(Out):
    channel_id: int
    identity_id: int | None
    address: str
    can: Flag
    why: str | None
    last_at: int | None
    dialog_id: int | None


class OpenDialog(Out):
    id: int
    number: int
    channel_id: int
    last_at: int


class Ways(Out):
    ways: list[Way]
    open: list[OpenDialog]


@api.route("GET", "/api/contacts/{contact_id:int}/ways", access="dialog.start", answers=Ways)
async def ways(call: Call, contact_id: int) -> dict[str, Any]:
    """Return how a client can be written to, why not where not, and which conversations with them are open."""
    return await new_conversation.ways(call.okno.store, call.actor, contact_id)


@api.route("POST", "/api/dialogs", access="dialog.start", answers=Sent, status=201, errors=(404, 409))
async def start(call: Call, body: NewDialog) -> str:
    """Write to a client first; 409 open-dialog lists the conversations that are open with them."""
    whom = new_conversation.Recipient(body.contact_id, body.identity_id, body.name, body.address)
    done = await call.command(
        body,
        lambda tx: new_conversation.start(
            tx,
            call.actor,
            channel_id=body.channel_id,
            whom=whom,
            text=body.text,
            subject=body.subject,
            copies=body.cc,
            blind=body.bcc,
            files=body.files,
            formatted=body.formatted,
            anyway=body.anyway,
            undo_ms=body.undo_ms,
            at=body.not_before,
            client_key=body.key,
        ),
    )
    message, row = await listing.message(call.okno.store, call.actor, done["message_id"])
    return f'{{"message":{message},"dialog":{row}}}'
