"""Finds the dialog that a message belongs to, and the episode that it opens, continues or reopens."""

import re
from collections.abc import Iterator
from dataclasses import replace

from inbox import email_recipients
from inbox.access import CLIENT, SYSTEM, Place
from inbox.dialogs.episodes import REOPEN_WITHIN, open_episode, reopen_episode, title_of
from inbox.dialogs.locked import LockedDialog, find_dialog, insert_dialog
from inbox.dialogs.timeline import append_message, emit_dialog
from inbox.events import EventKind
from inbox.inbound import Moved, NewMessage, ThreadHints
from inbox.models import Contact
from inbox.search import index
from inbox.store import Tx

_ANSWERED = re.compile(r"^(?:\s*(?:re|fwd?|ответ|отв|пересл?)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)


def move_group(tx: Tx, channel_id: int, move: Moved) -> None:
    """Move the dialog of a group to the group's new id on the platform; a repeated report changes nothing.

    The platform numbers the messages of the new group from one again. The old messages give up their numbers, because
    otherwise the first new messages would be taken for repeats.
    """
    dialog, _ = find_dialog(tx, channel_id, move.old_key)
    if dialog is None or find_dialog(tx, channel_id, move.new_key)[0] is not None:
        return
    for table in ("message", "attachment"):
        tx.sql(
            f"update {table} set external_id = :old || '/' || external_id"
            " where dialog_id = :dialog and external_id is not null",
            old=move.old_key,
            dialog=dialog.id,
        )
    tx.sql("update dialog set thread_key = :key where id = :id", key=move.new_key, id=dialog.id)
    append_message(tx, SYSTEM, dialog, kind="system", content="moved")


def place_in_thread(tx: Tx, channel_id: int, message: NewMessage, contact_id: int) -> NewMessage:
    """Return the e-mail with the key of its thread: a dialog that it answers and whose client wrote it, else its own.

    An e-mail that names another client's thread gets its own dialog, which only mentions the other one. The same holds
    for an e-mail whose sender address anybody could have written (docs/decisions/0010).
    """
    hints = message.hints
    assert hints is not None
    related: int | None = None
    for dialog_id in _named_dialogs(tx, channel_id, hints):
        rows = tx.sql(
            "select thread_key, contact_id from dialog where id = :id and channel_id = :channel",
            id=dialog_id,
            channel=channel_id,
        )
        believed = hints.trust == "sender" or (hints.trust == "token" and dialog_id == hints.token_dialog)
        for thread_key, owner_id in rows:
            related = related or dialog_id
            belongs = owner_id == contact_id or email_recipients.takes_part(tx, dialog_id, message.sender.external_id)
            if believed and belongs:
                return replace(message, thread_key=thread_key)
    return message if related is None else replace(message, data=message.data | {"related": related})


def _named_dialogs(tx: Tx, channel_id: int, hints: ThreadHints) -> Iterator[int]:
    if hints.token_dialog is not None:
        yield hints.token_dialog
    for header_id in hints.references[:50]:
        for row in tx.sql(
            "select dialog_id from letter where header_id = :id and channel_id = :channel"
            " order by message_id desc limit 1",
            id=header_id,
            channel=channel_id,
        ):
            yield row[0]
    if hints.number is not None:
        for row in tx.sql("select dialog_id from episode where number = :number", number=hints.number):
            yield row[0]


def start(tx: Tx, channel_id: int, message: NewMessage, identity_id: int) -> LockedDialog:
    """Create the dialog of a new thread; a group gets a contact of its own (decisions 2.6)."""
    # Read again under the lock: an operator may be moving this address to another contact.
    locked = " for share" if tx.dialect == "postgresql" else ""
    contact_id = int(tx.sql(f"select contact_id from identity where id = :id{locked}", id=identity_id)[0][0])
    if message.thread_kind == "group":
        contact_id = tx.insert(Contact, kind="group", name=message.thread_title, note="", created_at=tx.now)
        tx.emit(
            EventKind.contact_created,
            CLIENT,
            object_kind="contact",
            object_id=contact_id,
            place=Place(channel_id),
            place_before=None,
        )
    dialog = insert_dialog(
        tx,
        channel_id=channel_id,
        thread_key=message.thread_key,
        thread_kind=message.thread_kind,
        title=message.thread_title,
        contact_id=contact_id,
    )
    index.index_contact(tx, contact_id)  # operators who see this channel can now find the client
    emit_dialog(tx, EventKind.dialog_created, CLIENT, dialog, fresh=True)
    return dialog


def enter_episode(tx: Tx, dialog: LockedDialog, message: NewMessage) -> None:
    """Continue the open episode, reopen a recently closed one, or open another (decisions 2.5)."""
    if dialog.episode_id is None:
        open_episode(tx, CLIENT, dialog, title=_title(message))
        return
    if dialog.open:
        if dialog.client_count < 5:  # the title is still missing when the first messages had no text
            _title_late(tx, dialog, message)
        return
    if message.automatic is not None or message.outside or not message.addressed:
        return  # autoreplies and talk between group members open and reopen nothing (decisions 2.4, 2.5)
    closed_at = tx.sql("select closed_at from episode where id = :id", id=dialog.episode_id)[0][0]
    if closed_at is None or tx.now - closed_at <= REOPEN_WITHIN:
        reopen_episode(tx, CLIENT, dialog, cause="client")
    else:
        dialog.assignee_id = None
        open_episode(tx, CLIENT, dialog, title=_title(message))


def _title_late(tx: Tx, dialog: LockedDialog, message: NewMessage) -> None:
    title = _title(message)
    if not title:
        return
    changed = tx.sql(
        "update episode set title = :title where id = :id and title = '' returning id",
        title=title,
        id=dialog.episode_id,
    )
    if changed:  # the client's card lists titles too
        emit_dialog(tx, EventKind.dialog_changed, CLIENT, dialog)


def _title(message: NewMessage) -> str:
    """Return the title of an episode; an e-mail's subject is its title."""
    subject = _ANSWERED.sub("", message.letter.subject) if message.letter else ""
    return title_of(subject) or title_of(message.text)
