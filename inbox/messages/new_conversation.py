"""Starts a conversation with a client (A4): a new dialog whose first message is ours.

A mailbox can write to any address. In Telegram and VK the client must have written before; then their one dialog
continues. When the client has an open dialog, the operator is asked before a second one is made.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson

from inbox import emails
from inbox.access import Actor, Place, require, visible, visible_channels
from inbox.contacts.cards import require_visible_dialogs
from inbox.contacts.identities import ensure_identity
from inbox.dialogs.assignment import set_assignee
from inbox.dialogs.episodes import REOPEN_WITHIN, open_episode, title_of
from inbox.dialogs.locked import LockedDialog, insert_dialog, lock_dialog, open_dialog
from inbox.dialogs.timeline import emit_dialog
from inbox.errors import Conflict, Invalid, NotFound
from inbox.events import EventKind
from inbox.inbound import Sender
from inbox.messages import replies
from inbox.models import Contact
from inbox.search import index
from inbox.store import Reader, Tx
from inbox.store.rows import read_rows
from inbox.text import storable

NAME_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Recipient:
    """The recipient: a known client with one of their addresses, or a new client with name and address."""

    contact_id: int | None = None
    identity_id: int | None = None
    name: str = ""
    address: str = ""


def start(
    tx: Tx,
    actor: Actor,
    *,
    channel_id: int,
    whom: Recipient,
    text: str,
    subject: str = "",
    copies: Sequence[str] = (),
    blind: Sequence[str] = (),
    files: Sequence[str] = (),
    formatted: bool = False,
    anyway: bool = False,
    undo_ms: int = 0,
    at: int | None = None,
    client_key: str,
) -> dict[str, Any]:
    """Start a conversation; the actor becomes its assignee. Returns {dialog_id, message_id, no}.

    at: instant of a scheduled message. anyway: create a second dialog although one is open. Without it, raises
    Conflict("open-dialog", dialogs=[ids]). Raises Conflict("client-not-started") where the client must write first,
    Conflict("channel-removed"), Invalid.
    """
    require(actor, "dialog.start", Place(channel_id))
    channel = tx.sql("select kind, settings, removed_at from channel where id = :id", id=channel_id)
    if not channel:
        raise NotFound
    kind, settings, removed_at = channel[0]
    if removed_at is not None:
        raise Conflict("The channel was disconnected; no message can be sent.", code="channel-removed")
    identity_id, contact_id = _reached(tx, actor, channel_id, kind, whom)
    tx.lock(Contact, contact_id)  # two operators who write to one client at once share one dialog
    if kind == "email":
        dialog_id = _letter_dialog(
            tx, actor, channel_id, settings, identity_id, contact_id, subject or text, client_key, anyway=anyway
        )
        how = replies.SendOptions(at, letter=emails.email_options(subject or None, copies, blind), formatted=formatted)
    else:
        dialog_id = _their_chat(tx, actor, channel_id, identity_id, contact_id, text)
        how = replies.SendOptions(at)
    seen = lock_dialog(tx, dialog_id).last_no
    sent = replies.reply(
        tx, actor, dialog_id, text=text, seen=seen, client_key=client_key, undo_ms=undo_ms, files=files, how=how
    )
    return {"dialog_id": dialog_id, "message_id": sent["message_id"], "no": sent["no"]}


def _reached(tx: Tx, actor: Actor, channel_id: int, kind: str, whom: Recipient) -> tuple[int, int]:
    """Return (identity id, contact id) of the recipient; create both for a new client."""
    if whom.contact_id is None:
        if kind != "email":
            raise Conflict("The client must write to the bot first.", code="client-not-started")
        address = emails.validate_address(whom.address, "address")
        name = " ".join(storable(whom.name).split())[:NAME_LIMIT]
        return ensure_identity(tx, channel_id, Sender("email", address, name or address, address))
    require_visible_dialogs(tx, actor, whom.contact_id)
    rows = tx.sql(
        "select i.id, i.contact_id from identity i join contact k on k.id = i.contact_id"
        " where i.contact_id = :contact and i.kind = :kind and k.kind <> 'group'"
        " and (:wanted = 0 or i.id = :wanted) order by i.id limit 1",
        contact=whom.contact_id,
        kind=kind,
        wanted=whom.identity_id or 0,
    )
    if not rows:
        raise Invalid("This client has no address on this channel.", code="no-address", field="identity_id")
    identity_id, contact_id = rows[0]
    return int(identity_id), int(contact_id)


def _letter_dialog(
    tx: Tx,
    actor: Actor,
    channel_id: int,
    settings: str,
    identity_id: int,
    contact_id: int,
    about: str,
    client_key: str,
    *,
    anyway: bool,
) -> int:
    """Return a new dialog for the e-mail, or the client's dialog in a mailbox with one conversation per client."""
    address = tx.sql("select external_id from identity where id = :id", id=identity_id)[0][0]
    one_each = orjson.loads(settings).get("thread_by") == "client"
    if one_each:
        rows = tx.sql(
            "select id from dialog where channel_id = :channel and thread_key = :key",
            channel=channel_id,
            key=f"client:{address}",
        )
        if rows:
            return _goes_on(tx, actor, rows[0][0], about)
    open_ones = tx.sql(
        f"select d.id from dialog d where d.contact_id = :contact and d.open = 1 and {visible(actor, 'd')}"
        " order by last_at desc, id desc limit 5",
        contact=contact_id,
    )
    if open_ones and not anyway:
        raise Conflict(
            "This client has an open conversation.", code="open-dialog", dialogs=[row[0] for row in open_ones]
        )
    # The key holds the identity, because a client may have several addresses and the e-mail goes to this one.
    thread_key = f"client:{address}" if one_each else f"to:{identity_id}:{client_key}"
    dialog = insert_dialog(
        tx, channel_id=channel_id, thread_key=thread_key, thread_kind="private", title="", contact_id=contact_id
    )
    index.index_contact(tx, contact_id)
    emit_dialog(tx, EventKind.dialog_created, actor, dialog, fresh=True)
    _open_own_episode(tx, actor, dialog, about)
    return dialog.id


def _their_chat(tx: Tx, actor: Actor, channel_id: int, identity_id: int, contact_id: int, about: str) -> int:
    """Return the client's one dialog on this channel; the client has written there, so operators may write."""
    rows = tx.sql(
        "select d.id, d.open from dialog d where d.channel_id = :channel and d.contact_id = :contact"
        " and d.thread_kind = 'private' and exists (select 1 from message m where m.dialog_id = d.id"
        " and m.identity_id = :identity) order by d.last_at desc, d.id desc limit 1",
        channel=channel_id,
        contact=contact_id,
        identity=identity_id,
    )
    if not rows:
        raise Conflict("The client must write to this channel first.", code="client-not-started")
    dialog_id, is_open = rows[0]
    if is_open:
        raise Conflict("This client has an open conversation.", code="open-dialog", dialogs=[dialog_id])
    return _goes_on(tx, actor, dialog_id, about)


def _goes_on(tx: Tx, actor: Actor, dialog_id: int, about: str) -> int:
    """Continue an existing dialog: with a new episode if it was closed long ago, else the reply reopens it."""
    dialog = open_dialog(tx, actor, "dialog.start", dialog_id)
    if dialog.open:
        raise Conflict("This client has an open conversation.", code="open-dialog", dialogs=[dialog_id])
    closed_at = tx.sql("select closed_at from episode where id = :id", id=dialog.episode_id)[0][0]
    if closed_at is not None and tx.now - closed_at > REOPEN_WITHIN:
        dialog.assignee_id = dialog.team_id = None
        _open_own_episode(tx, actor, dialog, about)
    return dialog_id


def _open_own_episode(tx: Tx, actor: Actor, dialog: LockedDialog, about: str) -> None:
    """Open an episode that the actor begins and is the assignee of."""
    open_episode(tx, actor, dialog, title=title_of(about))
    if actor.operator_id is not None:
        set_assignee(tx, actor, dialog, actor.operator_id, cause="started")


# --- reading ----------------------------------------------------------------------------------------------------


async def ways(reader: Reader, actor: Actor, contact_id: int) -> dict[str, Any]:
    """Return the ways to write to a client: {ways, open}.

    ways: [{channel_id, identity_id, address, can, why, last_at, dialog_id}] for every channel that the actor sees. why:
    the reason why a way cannot be used (no-address, client-not-started, blocked) or null. dialog_id: the client's
    dialog there. open: open dialogs [{id, number, channel_id, last_at}], the latest first. Raises NotFound.
    """
    seen = visible(actor, "d")
    mine = "" if actor.scope is None else f" and exists (select 1 from dialog d where d.contact_id = k.id and {seen})"
    contact = await reader.rows(f"select k.kind from contact k where k.id = :id{mine}", id=contact_id)
    if not contact:
        raise NotFound
    channels = await reader.rows(
        f"select d.id, d.kind from channel d where d.removed_at is null and {visible_channels(actor, 'd.id')}"
        " order by d.id"
    )
    identities = await read_rows(
        reader,
        _Identity,
        "select id, kind, external_id, label from identity where contact_id = :id order by id",
        id=contact_id,
    )
    chats = await read_rows(
        reader,
        _Chat,
        "select d.channel_id, d.id, d.last_at, d.blocked_at, min(m.identity_id) as identity_id from dialog d"
        " join message m on m.dialog_id = d.id and m.identity_id is not null"
        f" where d.contact_id = :id and d.thread_kind = 'private' and {seen}"
        " group by d.channel_id, d.id, d.last_at, d.blocked_at order by d.last_at desc, d.id desc limit 200",
        id=contact_id,
    )
    usable: list[dict[str, Any]] = []
    for channel_id, kind in channels if contact[0][0] != "group" else ():
        there = [identity for identity in identities if identity.kind == kind]
        usable += _list_ways(channel_id, kind, there, [chat for chat in chats if chat.channel_id == channel_id])
    opened = await reader.rows(
        "select d.id, e.number, d.channel_id, d.last_at from dialog d join episode e on e.id = d.episode_id"
        f" where d.contact_id = :id and d.open = 1 and {seen} order by d.last_at desc, d.id desc limit 5",
        id=contact_id,
    )
    return {
        "ways": usable,
        "open": [dict(zip(("id", "number", "channel_id", "last_at"), row, strict=True)) for row in opened],
    }


class _Identity(NamedTuple):
    """An address of a client."""

    id: int
    kind: str
    external_id: str
    label: str | None


class _Chat(NamedTuple):
    """A private dialog with a client, and the address that it was written from first."""

    channel_id: int
    id: int
    last_at: int
    blocked_at: int | None
    identity_id: int


def _list_ways(
    channel_id: int, kind: str, identities: Sequence[_Identity], chats: Sequence[_Chat]
) -> list[dict[str, Any]]:
    def way(identity: _Identity | None, chat: _Chat | None, why: str | None) -> dict[str, Any]:
        return {
            "channel_id": channel_id,
            "identity_id": identity.id if identity else None,
            "address": (identity.label or identity.external_id) if identity else "",
            "can": why is None,
            "why": why,
            "last_at": chat.last_at if chat else None,
            "dialog_id": chat.id if chat and kind != "email" else None,
        }

    if kind == "email":
        addresses = [identity for identity in identities if "@" in identity.external_id]
        return [way(identity, None, None) for identity in addresses] or [way(None, None, "no-address")]
    for identity in identities:
        chat = next((chat for chat in chats if chat.identity_id == identity.id), None)
        if chat:
            return [way(identity, chat, "blocked" if chat.blocked_at is not None else None)]
    return [way(identities[0] if identities else None, None, "client-not-started")]
