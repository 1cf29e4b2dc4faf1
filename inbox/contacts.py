"""What operators change on a client's card."""

from typing import Any

from inbox.access import Actor, require, scope_filter
from inbox.commands import once
from inbox.errors import Invalid, NotFound
from inbox.events import EventKind
from inbox.models import Contact
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
        if note is not None:
            if len(note) > NOTE_LIMIT:
                raise Invalid("The note is too long.", field="note", limit=NOTE_LIMIT)
            tx.sql("update contact set note = :note where id = :id", note=_clean(note), id=contact_id)
        tell_changed(tx, actor, contact_id, channels)
        return {"contact_id": contact_id}

    return once(tx, actor, key, ("contact", contact_id, name, note), act)


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
