"""The client's card."""

from __future__ import annotations

from inbox import contacts, listing
from inbox.errors import NotFound
from web.api import shapes
from web.wire import Api, Call

api = Api()


@api.route("GET", "/api/contacts/{contact_id:int}", access="operator", answers=shapes.ContactPage)
async def contact(call: Call, contact_id: int) -> str:
    """A client: identities, and the episodes on every channel that the person asking may see."""
    return await listing.contact(call.okno.store, call.actor, contact_id)


@api.route("PATCH", "/api/contacts/{contact_id:int}", access="operator", answers=shapes.ContactAnswer, errors=(409,))
async def change(call: Call, contact_id: int, body: shapes.ContactChange) -> str:
    """Correct a client's name or the note about them."""
    await call.okno.store.write(
        lambda tx: contacts.change(tx, call.actor, contact_id, name=body.name, note=body.note, key=body.key)
    )
    card = await listing.contact_card(call.okno.store, call.actor, contact_id)
    if card is None:
        raise NotFound
    return f'{{"contact":{card}}}'
