"""Shows and changes a client's card."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import orjson
from pydantic import Field

from inbox import listing
from inbox.contacts import cards
from inbox.errors import NotFound
from inbox.store import Tx
from web.api.schemas import NO_NUL, Contact, Out
from web.http.router import Api, Call, Keyed

api = Api()


class NewIdentity(Keyed):
    kind: Literal["email", "phone", "telegram", "vk"]
    external_id: Annotated[str, Field(min_length=1, max_length=254, pattern=NO_NUL)]


class ContactChange(Keyed):
    name: Annotated[str, Field(max_length=200, pattern=NO_NUL)] | None = None
    note: Annotated[str, Field(max_length=8_000, pattern=NO_NUL)] | None = None
    no_automatic: bool | None = None
    sender_blocked: bool | None = None


class ContactPage(Out):
    cursor: str
    contact: Contact


class ContactAnswer(Out):
    contact: Contact


class IdentityAdded(Out):
    contact: Contact
    moved: list[int]


@api.route("GET", "/api/contacts/{contact_id:int}", access="contact.read", answers=ContactPage)
async def contact(call: Call, contact_id: int) -> str:
    """Return a client: identities, and the episodes on every channel that the asking operator may see."""
    return await listing.contact(call.okno.store, call.actor, contact_id)


@api.route("PATCH", "/api/contacts/{contact_id:int}", access="contact.change", answers=ContactAnswer, errors=(409,))
async def change(call: Call, contact_id: int, body: ContactChange) -> str:
    """Correct a client's name or the note, switch automatic messages off, or block the sender."""

    def act(tx: Tx) -> dict[str, Any]:
        return cards.change(
            tx,
            call.actor,
            contact_id,
            name=body.name,
            note=body.note,
            no_automatic=body.no_automatic,
            sender_blocked=body.sender_blocked,
        )

    await call.command(body, act)
    return f'{{"contact":{await card(call, contact_id)}}}'


@api.route(
    "POST",
    "/api/contacts/{contact_id:int}/identities",
    access="contact.change",
    answers=IdentityAdded,
    errors=(409,),
)
async def add_identity(call: Call, contact_id: int, body: NewIdentity) -> str:
    """Add an address to this client: its conversations join the card."""

    def act(tx: Tx) -> dict[str, Any]:
        return cards.add_identity(tx, call.actor, contact_id, kind=body.kind, external_id=body.external_id)

    done = await call.command(body, act)
    return f'{{"contact":{await card(call, contact_id)},"moved":{orjson.dumps(done["moved"]).decode()}}}'


async def card(call: Call, contact_id: int) -> str:
    """Return the card after a command. A repeated key did not check the policy again, so this does."""
    contact = await listing.contact_card(call.okno.store, call.actor, contact_id)
    if contact is None:
        raise NotFound
    return contact
