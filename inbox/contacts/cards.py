"""Changes a client card: name, note, and the addresses that belong to the client."""

import re
from collections.abc import Sequence
from typing import Any

from inbox.access import SYSTEM, Actor, Place, require, visible
from inbox.errors import Invalid, NotFound
from inbox.events import EventKind
from inbox.models import Contact, Identity
from inbox.search import index
from inbox.store import Tx
from inbox.text import clean, storable

NAME_LIMIT = 200
NOTE_LIMIT = 8_000
MOST_TOLD = 200


def change(
    tx: Tx,
    actor: Actor,
    contact_id: int,
    *,
    name: str | None = None,
    note: str | None = None,
    no_automatic: bool | None = None,
    sender_blocked: bool | None = None,
) -> dict[str, Any]:
    """Rename a client, rewrite the note, switch automatic messages off (R20), or block the sender (W33).

    None leaves a field as it is.

    Raises NotFound for a client of whom the actor sees nothing, Invalid for an empty name or an over-long text.
    """
    require(actor, "contact.change")
    tx.lock(Contact, contact_id)
    channels = require_visible_dialogs(tx, actor, contact_id)
    if name is not None:
        name = storable(name).strip()
        if not name or len(name) > NAME_LIMIT:
            raise Invalid("A client needs a name of at most 200 characters.", field="name")
        tx.sql("update contact set name = :name where id = :id", name=name, id=contact_id)
        index.index_contact(tx, contact_id)
    if note is not None:
        note = clean(note, field="note", limit=NOTE_LIMIT)
        tx.sql("update contact set note = :note where id = :id", note=note, id=contact_id)
    if no_automatic is not None:
        tx.sql("update contact set no_automatic = :no where id = :id", no=int(no_automatic), id=contact_id)
    if sender_blocked is not None:
        tx.sql("update contact set sender_blocked = :on where id = :id", on=int(sender_blocked), id=contact_id)
    emit_changed(tx, actor, contact_id, channels)
    return {"contact_id": contact_id}


def add_identity(tx: Tx, actor: Actor, contact_id: int, *, kind: str, external_id: str) -> dict[str, Any]:
    """Add an address to a client; the dialogs that were held through it move to this card (E6).

    A contact that had only this address is merged into this one; a contact that has others keeps them. Returns
    {contact_id, moved: [dialog ids]}. Raises Invalid for a malformed address.
    """
    require(actor, "contact.change")
    address = _address(kind, external_id)
    before = require_visible_dialogs(tx, actor, contact_id)
    made = tx.insert_once(
        Identity, contact_id=contact_id, kind=kind, external_id=address, name="", label="", created_at=tx.now
    )
    # Intake takes locks in the same order: the identity, its contact, then dialogs.
    identity_id, owner = tx.sql(
        f"select id, contact_id from identity where kind = :kind and external_id = :external{tx.for_update()}",
        kind=kind,
        external=address,
    )[0]
    tx.lock(Contact, contact_id, owner)
    moved: list[int] = []
    if owner != contact_id:
        require_visible_dialogs(tx, actor, owner)  # a client of whom the operator sees nothing cannot be taken over
        moved = _move(tx, identity_id, owner, contact_id)
    elif made is None:
        return {"contact_id": contact_id, "moved": []}
    index.index_contact(tx, contact_id)
    emit_changed(tx, actor, contact_id, list_latest_dialogs(tx, contact_id, first=moved) or before)
    return {"contact_id": contact_id, "moved": moved}


def _address(kind: str, external_id: str) -> str:
    address = storable(external_id).strip()
    if kind == "email":
        address = address.lower()
        if not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", address) or len(address) > 254:
            raise Invalid("This is not an e-mail address. Write it as name@example.com.", field="external_id")
    elif kind == "phone":
        address = re.sub(r"[^\d+]", "", address)
        if not re.fullmatch(r"\+?\d{5,15}", address):
            raise Invalid("This is not a phone number. Write it with its country code.", field="external_id")
    elif kind in ("telegram", "vk"):
        if not re.fullmatch(r"-?\d{1,20}", address):
            raise Invalid("An account of this kind is a number. Enter digits only.", field="external_id")
    else:
        raise Invalid("Unknown kind of address.", field="kind", allowed=("email", "phone", "telegram", "vk"))
    return address


def _move(tx: Tx, identity_id: int, from_id: int, to_id: int) -> list[int]:
    """Move an identity, and the dialogs that were held through it, to another contact; return the moved dialog ids."""
    tx.sql("update identity set contact_id = :to where id = :id", to=to_id, id=identity_id)
    # When the old contact has no identity left, dialogs in which only operators wrote have no other owner: they move
    # too.
    whole = not tx.sql("select 1 from identity where contact_id = :id limit 1", id=from_id)
    dialogs = tx.sql(
        "select d.id from dialog d where d.contact_id = :contact and d.thread_kind = 'private' and (:whole = 1"
        " or exists (select 1 from message m where m.dialog_id = d.id and m.identity_id = :identity)) order by d.id",
        contact=from_id,
        identity=identity_id,
        whole=int(whole),
    )
    for row in dialogs:
        tx.sql("update dialog set contact_id = :to where id = :id", to=to_id, id=row[0])
    index.index_contact(tx, from_id)
    emit_changed(tx, SYSTEM, from_id, list_latest_dialogs(tx, from_id))
    return [row[0] for row in dialogs]


def require_visible_dialogs(tx: Tx, actor: Actor, contact_id: int) -> list[tuple[int, int]]:
    """Return (dialog id, channel id) of all dialogs of a client; raise NotFound when the actor sees none of them."""
    if not tx.sql("select 1 from contact where id = :id", id=contact_id):
        raise NotFound
    if actor.scope is not None and not tx.sql(
        f"select 1 from dialog d where d.contact_id = :id and {visible(actor, 'd')} limit 1", id=contact_id
    ):
        raise NotFound
    return list_latest_dialogs(tx, contact_id)


def list_latest_dialogs(tx: Tx, contact_id: int, *, first: Sequence[int] = ()) -> list[tuple[int, int]]:
    """Return (dialog id, channel id) of a client's latest dialogs, at least one per channel, and of those in `first`.

    The number is limited: one sender may have thousands of dialogs in a mailbox, and no screen shows all of them.
    """
    rows = tx.sql(
        "select id, channel_id from dialog where contact_id = :id order by last_at desc, id desc", id=contact_id
    )
    wanted, channels = set(first), set()
    kept = []
    for place, (dialog_id, channel_id) in enumerate(rows):
        if place < MOST_TOLD or channel_id not in channels or dialog_id in wanted:
            kept.append((dialog_id, channel_id))
        channels.add(channel_id)
    return kept


def emit_changed(tx: Tx, actor: Actor, contact_id: int, dialogs: list[tuple[int, int]]) -> None:
    """Emit the change of a card: one event for each channel of its dialogs, and one for each dialog's row."""
    for channel_id in sorted({channel for _, channel in dialogs}):
        tx.emit(
            EventKind.contact_changed,
            actor,
            object_kind="contact",
            object_id=contact_id,
            place=Place(channel_id),
        )
    for dialog_id, channel_id in dialogs:
        tx.emit(
            EventKind.dialog_changed,
            actor,
            object_kind="dialog",
            object_id=dialog_id,
            dialog_id=dialog_id,
            place=Place(channel_id),
        )
