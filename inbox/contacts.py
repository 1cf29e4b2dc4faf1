"""What operators change on a client's card."""

import re
from typing import Any

from inbox import search
from inbox.access import SYSTEM, Actor, require, scope_filter
from inbox.commands import once
from inbox.errors import Invalid, NotFound
from inbox.events import EventKind
from inbox.models import Contact, Identity
from inbox.store import Tx

NAME_LIMIT = 200
NOTE_LIMIT = 8_000


def change(
    tx: Tx, actor: Actor, contact_id: int, *, name: str | None = None, note: str | None = None, key: str
) -> dict[str, Any]:
    """Rename a client or rewrite the note about them; None leaves a field as it is.

    Raises NotFound for a card of which nothing is the actor's to see, Invalid for an empty name or over-long text.
    """

    def act() -> dict[str, Any]:
        require(actor, "contact.change")
        tx.lock(Contact, contact_id)
        channels = _channels(tx, actor, contact_id)
        if name is not None:
            if not name.strip() or len(name) > NAME_LIMIT:
                raise Invalid("A client needs a name of at most 200 characters.", field="name")
            tx.sql("update contact set name = :name where id = :id", name=_clean(name), id=contact_id)
            search.index_contact(tx, contact_id)
        if note is not None:
            if len(note) > NOTE_LIMIT:
                raise Invalid("The note is too long.", field="note", limit=NOTE_LIMIT)
            tx.sql("update contact set note = :note where id = :id", note=_clean(note), id=contact_id)
        tell_changed(tx, actor, contact_id, channels)
        return {"contact_id": contact_id}

    return once(tx, actor, key, ("contact", contact_id, name, note), act)


def add_identity(tx: Tx, actor: Actor, contact_id: int, *, kind: str, external_id: str, key: str) -> dict[str, Any]:
    """Say that this address is the same client's: its dialogs join the card (E6).

    Who was known by it only is one person with this client from now on; who has other addresses too keeps them.
    Returns {contact_id, moved: [dialog ids]}. Raises Invalid for an address that makes no sense.
    """

    def act() -> dict[str, Any]:
        require(actor, "contact.change")
        clean = _address(kind, external_id)
        tx.lock(Contact, contact_id)
        before = _channels(tx, actor, contact_id)
        found = tx.sql(
            "select id, contact_id from identity where kind = :kind and external_id = :external",
            kind=kind,
            external=clean,
        )
        moved: list[int] = []
        if not found:
            tx.insert(
                Identity, contact_id=contact_id, kind=kind, external_id=clean, name="", label="", created_at=tx.now
            )
        elif found[0][1] != contact_id:
            _channels(tx, actor, found[0][1])  # a client of whom one sees nothing cannot be taken over
            moved = _move(tx, found[0][0], found[0][1], contact_id)
        search.index_contact(tx, contact_id)
        after = tx.sql("select id, channel_id from dialog where contact_id = :id", id=contact_id)
        tell_changed(tx, actor, contact_id, [(row[0], row[1]) for row in after] or before)
        return {"contact_id": contact_id, "moved": moved}

    return once(tx, actor, key, ("identity", contact_id, kind, external_id), act)


def _address(kind: str, external_id: str) -> str:
    clean = _clean(external_id)
    if kind == "email":
        clean = clean.lower()
        if not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", clean) or len(clean) > 254:
            raise Invalid("This is not an e-mail address.", field="external_id")
    elif kind == "phone":
        clean = re.sub(r"[^\d+]", "", clean)
        if not re.fullmatch(r"\+?\d{5,15}", clean):
            raise Invalid("This is not a phone number.", field="external_id")
    elif kind in ("telegram", "vk"):
        if not re.fullmatch(r"-?\d{1,20}", clean):
            raise Invalid("This is the number of an account.", field="external_id")
    else:
        raise Invalid("There is no such kind of address.", field="kind", allowed=("email", "phone", "telegram", "vk"))
    return clean


def _move(tx: Tx, identity_id: int, from_id: int, to_id: int) -> list[int]:
    """The identity and the dialogs that were held through it change their card."""
    tx.lock(Contact, from_id)
    dialogs = tx.sql(
        "select d.id, d.channel_id from dialog d where d.contact_id = :contact and exists"
        " (select 1 from message m where m.dialog_id = d.id and m.identity_id = :identity)",
        contact=from_id,
        identity=identity_id,
    )
    tx.sql("update identity set contact_id = :to where id = :id", to=to_id, id=identity_id)
    for row in dialogs:
        tx.sql("update dialog set contact_id = :to where id = :id", to=to_id, id=row[0])
    search.index_contact(tx, from_id)
    left = tx.sql("select id, channel_id from dialog where contact_id = :id", id=from_id)
    tell_changed(tx, SYSTEM, from_id, [(row[0], row[1]) for row in left])
    return [row[0] for row in dialogs]


def _clean(text: str) -> str:
    return text.replace("\x00", "").strip().encode("utf-8", "replace").decode()


def _channels(tx: Tx, actor: Actor, contact_id: int) -> list[tuple[int, int]]:
    """(dialog, channel) of every dialog of this client, if at least one is the actor's to see."""
    if not tx.sql("select 1 from contact where id = :id", id=contact_id):
        raise NotFound
    if actor.scope is not None and not tx.sql(
        f"select 1 from dialog where contact_id = :id and {scope_filter(actor, 'channel_id')} limit 1", id=contact_id
    ):
        raise NotFound
    return [
        (row[0], row[1]) for row in tx.sql("select id, channel_id from dialog where contact_id = :id", id=contact_id)
    ]


def tell_changed(tx: Tx, actor: Actor, contact_id: int, dialogs: list[tuple[int, int]]) -> None:
    """A card changed: one event for the card on each channel it is seen through, one for each dialog's row."""
    for channel_id in sorted({channel for _, channel in dialogs}):
        tx.emit(
            EventKind.contact_changed,
            actor,
            object_kind="contact",
            object_id=contact_id,
            channel_before=channel_id,
            channel_after=channel_id,
        )
    for dialog_id, channel_id in dialogs:
        tx.emit(
            EventKind.dialog_changed,
            actor,
            object_kind="dialog",
            object_id=dialog_id,
            dialog_id=dialog_id,
            channel_before=channel_id,
            channel_after=channel_id,
        )
