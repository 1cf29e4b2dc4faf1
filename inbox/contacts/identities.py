"""Finds or creates the identity that wrote a message, and the contact that the identity belongs to (E5)."""

from inbox.access import CLIENT, Place
from inbox.contacts import avatars
from inbox.contacts.cards import emit_changed, list_latest_dialogs
from inbox.events import EventKind
from inbox.inbound import Sender
from inbox.models import Contact, Identity
from inbox.search import index
from inbox.store import Tx


def ensure_identity(tx: Tx, channel_id: int, sender: Sender, *, contact_id: int | None = None) -> tuple[int, int]:
    """Return (identity id, contact id) of a sender; both rows are created for a new sender (E5)."""
    for _ in range(2):
        rows = tx.sql(
            "select i.id, i.contact_id, i.name, i.label, a.source, a.asked_at from identity i"
            " left join avatar a on a.identity_id = i.id where i.kind = :kind and i.external_id = :external",
            kind=sender.kind,
            external=sender.external_id,
        )
        if rows:
            identity_id, owner, name, label, source, asked_at = rows[0]
            if sender.avatar:
                stored = None if source is None else avatars.StoredAvatar(source, asked_at)
                avatars.request(tx, identity_id, channel_id, sender.avatar, stored)
            if sender.name and (name, label) != (sender.name, sender.label):
                _renamed(tx, identity_id, owner, name, sender)
            return identity_id, owner
        made = _new_identity(tx, channel_id, sender, contact_id)
        if made is not None:
            return made
    raise RuntimeError("an identity was inserted by another process and then deleted")  # pragma: no cover


def _new_identity(tx: Tx, channel_id: int, sender: Sender, contact_id: int | None) -> tuple[int, int] | None:
    owner = contact_id or tx.insert(Contact, kind="person", name=sender.name, note="", created_at=tx.now)
    identity_id = tx.insert_once(
        Identity,
        contact_id=owner,
        kind=sender.kind,
        external_id=sender.external_id,
        name=sender.name,
        label=sender.label,
        locale=sender.locale,
        created_at=tx.now,
    )
    if identity_id is None:
        # Another process met this sender in the same moment; its row counts.
        if contact_id is None:
            tx.sql("delete from contact where id = :id", id=owner)
        return None
    if sender.avatar:
        avatars.request(tx, identity_id, channel_id, sender.avatar, None)
    index.index_contact(tx, owner)
    kind = EventKind.contact_created if contact_id is None else EventKind.contact_changed
    tx.emit(
        kind,
        CLIENT,
        object_kind="contact",
        object_id=owner,
        place=Place(channel_id),
        place_before=None if contact_id is None else Place(channel_id),
    )
    return identity_id, owner


def _renamed(tx: Tx, identity_id: int, contact_id: int, before: str, sender: Sender) -> None:
    """Store the sender's new name; the contact gets it too, unless an operator renamed the contact."""
    tx.sql(
        "update identity set name = :name, label = :label where id = :id",
        name=sender.name,
        label=sender.label,
        id=identity_id,
    )
    tx.sql(
        "update contact set name = :name where id = :id and name = :before",
        name=sender.name,
        id=contact_id,
        before=before,
    )
    index.index_contact(tx, contact_id)
    emit_changed(tx, CLIENT, contact_id, list_latest_dialogs(tx, contact_id))
