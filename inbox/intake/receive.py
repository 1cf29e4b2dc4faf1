"""Stores the arrivals of one channel, one after the other, inside an open transaction."""

import hashlib
from dataclasses import replace
from typing import Protocol

import orjson

from inbox import email_recipients, emails, failpoints
from inbox.access import CLIENT, SYSTEM
from inbox.clock import MINUTE
from inbox.contacts.identities import ensure_identity
from inbox.delivery import receipts
from inbox.dialogs import waits
from inbox.dialogs.blocked import set_blocked
from inbox.dialogs.locked import LockedDialog, find_dialog
from inbox.dialogs.snooze import end_snooze
from inbox.dialogs.timeline import append_message, emit_message
from inbox.events import EventKind
from inbox.files import attachments
from inbox.inbound import (
    CONTENTS,
    Arrival,
    Blocked,
    EditedMessage,
    Ignored,
    LetterReport,
    Moved,
    NewMessage,
    Reacted,
    ReadUpTo,
    Sender,
    Unreadable,
)
from inbox.intake import signals, threading
from inbox.messages import versions
from inbox.search import index
from inbox.store import Tx
from inbox.store.failures import is_database_failure
from inbox.text import storable


class Failure(Protocol):
    """A callback for an arrival that could not be stored as what it is."""

    def __call__(self, key: str, error: BaseException) -> None: ...


class Receiver:
    """Stores the arrivals of one channel."""

    def __init__(self, tx: Tx, channel_id: int, kind: str) -> None:
        self.tx, self.channel_id, self.kind = tx, channel_id, kind

    def take_carefully(self, arrival: Arrival, told: Failure | None) -> str:
        """Run `take` in a savepoint; an arrival that cannot be stored becomes an unreadable message ("failed")."""
        try:
            with self.tx.savepoint():
                return self.take(arrival)
        except Exception as error:
            if is_database_failure(error):
                raise  # nothing is confirmed to the platform, so the payload comes again
            if told is not None:
                told(arrival.key, error)
            reason = type(error).__name__
            parsed = arrival.parsed
            sender = getattr(parsed, "sender", None)
            unreadable: Ignored | Unreadable = Unreadable(
                reason,
                thread_key=_clean(getattr(parsed, "thread_key", None) or "") or None,
                sender=None if sender is None else Sender(sender.kind, _clean(sender.external_id), ""),
            )
            if isinstance(parsed, Reacted):  # a reaction opens no wait, so an unreadable one is not shown
                unreadable = Ignored(f"reaction: {reason}")
            with self.tx.savepoint():
                self.take(Arrival(_clean(arrival.key), arrival.raw, unreadable))
            return "failed"

    def take(self, arrival: Arrival) -> str:
        """Store one arrival and return "new" or "repeated". Raises errors of the database."""
        raw = arrival.raw if isinstance(arrival.raw, bytes) else arrival.raw.encode("utf-8", "surrogatepass")
        parsed = arrival.parsed
        state = {Ignored: "ignored", Unreadable: "unreadable"}.get(type(parsed), "taken")
        reason = parsed.reason if isinstance(parsed, Ignored | Unreadable) else ""
        guard = "" if failpoints.sabotaged("no-unique-key") else " on conflict (channel_id, key) do nothing"
        rows = self.tx.sql(
            "insert into journal (channel_id, key, raw, at, state, reason)"
            f" values (:channel, :key, :raw, :now, :state, :reason){guard} returning id",
            channel=self.channel_id,
            key=arrival.key,
            raw=raw,
            now=self.tx.now,
            state=state,
            reason=reason[:200],
        )
        if not rows:
            return "repeated"
        journal_id = rows[0][0]
        if isinstance(parsed, NewMessage):
            return self._message(parsed, journal_id)
        if isinstance(parsed, EditedMessage):
            return self._edit(parsed, journal_id)
        if isinstance(parsed, Blocked):
            return self._block(parsed)
        if isinstance(parsed, Moved):
            threading.move_group(self.tx, self.channel_id, parsed)
            return "new"
        if isinstance(parsed, ReadUpTo):
            signals.record_read(self.tx, self.channel_id, parsed)
            return "new"
        if isinstance(parsed, Reacted):
            signals.record_reaction(self.tx, self.channel_id, parsed, journal_id)
            return "new"
        if isinstance(parsed, LetterReport):
            outcome = signals.record_email_report(self.tx, self.channel_id, parsed, journal_id)
            return outcome or self._message(parsed.otherwise, journal_id)
        if isinstance(parsed, Unreadable):
            return self._message(self._stand_in(parsed, arrival.key), journal_id)
        return "new"

    def _stand_in(self, lost: Unreadable, key: str) -> NewMessage:
        """Return the placeholder message for a payload that could not be parsed; the original is attached."""
        nobody = Sender(self.kind, f"unreadable:{self.channel_id}", "")
        return NewMessage(
            thread_key=lost.thread_key or "unreadable",
            external_id=lost.external_id or f"unreadable:{key}",
            sender=lost.sender or nobody,
            sent_at=lost.sent_at or self.tx.now,
            content="unreadable",
            data={"reason": lost.reason[:200]},
        )

    def _message(self, message: NewMessage, journal_id: int) -> str:
        tx = self.tx
        if message.letter is not None and self._also_received(message, journal_id):
            return "repeated"
        identity_id, contact_id = ensure_identity(self.tx, self.channel_id, message.sender)
        if not message.outside and tx.sql("select 1 from contact where id = :id and sender_blocked = 1", id=contact_id):
            message = replace(message, automatic="blocked-sender")  # it is stored, and wakes no operator (W33)
        if message.hints is not None:
            message = threading.place_in_thread(tx, self.channel_id, message, contact_id)
        dialog, message_id = find_dialog(tx, self.channel_id, message.thread_key, message.external_id)
        if message.letter is not None and message.letter.reply_to:
            message = email_recipients.with_answer_address(
                tx, message, message.letter.reply_to, dialog_id=dialog.id if dialog else None, contact_id=contact_id
            )
        if dialog is None:
            dialog = threading.start(tx, self.channel_id, message, identity_id)
        elif self._is_here(dialog, message, message_id) and not failpoints.sabotaged("no-unique-key"):
            tx.sql("update journal set state = 'repeated' where id = :id", id=journal_id)
            return "repeated"
        elif message.echo is not None and self._sent_by_us(dialog, message, journal_id):
            return "repeated"
        elif message.album is not None and self._joins_album(dialog, message):
            return "new"
        threading.enter_episode(tx, dialog, message)
        self._unblock(dialog, message)
        self._unsnooze(dialog, message)
        self._store(dialog, message, identity_id, journal_id)
        return "new"

    def _unblock(self, dialog: LockedDialog, message: NewMessage) -> None:
        """Clear the blocked flag when the client writes, even if the platform did not report the unblocking.

        The two instants are of two clocks, and the platform's has whole seconds. If an old message is taken for a new
        one, one more reply is refused. The opposite mistake would lock operators out of the dialog.
        """
        if dialog.blocked_at is None or message.outside or message.automatic is not None:
            return
        if message.sent_at >= dialog.blocked_at - _CLOCKS_DIFFER:
            set_blocked(self.tx, CLIENT, dialog, blocked=False)

    def _unsnooze(self, dialog: LockedDialog, message: NewMessage) -> None:
        """End the snooze when the client writes; autoreplies and talk between group members do not end it (W27)."""
        if dialog.snoozed_at is None or message.outside or message.automatic is not None or not message.addressed:
            return
        end_snooze(self.tx, CLIENT, dialog, cause="client")

    def _store(self, dialog: LockedDialog, message: NewMessage, identity_id: int, journal_id: int) -> None:
        tx = self.tx
        inbound = not message.outside
        # A platform's clock may be ahead of our clock: a message is never shown as sent in the future.
        sent_at = min(message.sent_at, tx.now)
        external = message.external_id
        if failpoints.sabotaged("no-unique-key"):
            external = f"{external}#{journal_id}"
        message_id = append_message(
            tx,
            CLIENT,
            dialog,
            kind="in" if inbound else "out",
            content=message.content if message.content in CONTENTS else "unknown",
            text=message.text,
            data=message.data,
            searchable=attachments.search_text(message),
            author_kind="client" if inbound else "outside",
            identity_id=identity_id if inbound else None,
            external_id=external,
            reply_to_no=self._number_of(dialog.id, message.reply_to),
            sent_at=sent_at,
            edited_at=message.edited_at,
            automatic=message.automatic,
            journal_id=journal_id,
            album=message.album,
        )
        attachments.attach(
            tx,
            message.files,
            message_id=message_id,
            dialog_id=dialog.id,
            channel_id=self.channel_id,
            external_id=external,
        )
        if message.letter is not None:
            emails.store(tx, message.letter, message_id=message_id, dialog_id=dialog.id, channel_id=self.channel_id)
        self._note_wait(dialog, message, message_id, sent_at)

    def _note_wait(self, dialog: LockedDialog, message: NewMessage, message_id: int, sent_at: int) -> None:
        if message.outside:
            if message.automatic is not None:
                return  # an automatic greeting of the platform is no reply
            if dialog.waiting_since is not None and sent_at < dialog.waiting_since:
                return  # it was written before the client's message and only arrived later
            waits.end_wait(self.tx, SYSTEM, dialog, by="outside", reply_message_id=message_id, at=sent_at)
        elif message.automatic is None and message.addressed:
            waits.open_wait(self.tx, CLIENT, dialog, message_id=message_id, started_at=sent_at)

    def _sent_by_us(self, dialog: LockedDialog, message: NewMessage, journal_id: int) -> bool:
        """Return whether the platform only echoes our own message, perhaps before it answered our request."""
        assert message.echo is not None
        at, external_id = message.sent_at, message.external_id
        if not receipts.record_echo(self.tx, dialog.id, random_id=message.echo, external_id=external_id, at=at):
            return False
        self.tx.sql("update journal set state = 'repeated' where id = :id", id=journal_id)
        return True

    def _number_of(self, dialog_id: int, external_id: str | None) -> int | None:
        if external_id is None:
            return None
        stored = self._known(dialog_id, external_id)
        return stored[1] if stored else None

    def _is_here(self, dialog: LockedDialog, message: NewMessage, message_id: int | None) -> bool:
        """Return whether the message is stored already, perhaps as a part of its album."""
        if message_id is not None:
            return True
        return message.album is not None and self._known(dialog.id, message.external_id) is not None

    def _known(self, dialog_id: int, external_id: str) -> tuple[int, int] | None:
        """Return (message id, number) of the message with the platform's id; parts of an album count for the album."""
        rows = self.tx.sql(
            "select id, no from message where dialog_id = :dialog and external_id = :external",
            dialog=dialog_id,
            external=external_id,
        )
        if not rows:
            rows = self.tx.sql(
                "select m.id, m.no from attachment a join message m on m.id = a.message_id"
                " where a.dialog_id = :dialog and a.external_id = :external limit 1",
                dialog=dialog_id,
                external=external_id,
            )
        return next(((int(message_id), int(no)) for message_id, no in rows), None)

    def _joins_album(self, dialog: LockedDialog, message: NewMessage) -> bool:
        """Add the next picture of an album to the album's message (pain 25); return False when it belongs to none."""
        tx = self.tx
        rows = tx.sql(
            "select id, no, text, content from message where dialog_id = :dialog and album = :album",
            dialog=dialog.id,
            album=message.album,
        )
        if not rows:
            return False
        message_id, no, text, content = rows[0]
        place = dict(
            message_id=message_id, dialog_id=dialog.id, channel_id=self.channel_id, external_id=message.external_id
        )
        attachments.attach(tx, message.files, **place)
        if message.text:
            before = attachments.stored_search_text(tx, message_id, text, without=len(message.files))
            joined = f"{text}\n{message.text}" if text else message.text
            tx.sql("update message set text = :text where id = :id", text=joined, id=message_id)
            index.reindex_message(tx, message_id, before, attachments.stored_search_text(tx, message_id, joined))
        emit_message(tx, EventKind.message_extended, CLIENT, dialog, message_id, no=no, content=content)
        return True

    def _also_received(self, message: NewMessage, journal_id: int) -> bool:
        """Return whether an e-mail is stored already.

        It may be read again after a new UIDVALIDITY, or be a copy in another mailbox (pain 5).
        """
        assert message.letter is not None
        # Two mailboxes may get it at the same moment; the second waits here and then finds the first one's row.
        self.tx.advisory_lock(f"letter/{message.letter.header_id}")
        stored = emails.find_received(self.tx, message.letter.header_id, message.external_id)
        if stored is None:
            return False
        self.tx.sql("update journal set state = 'repeated' where id = :id", id=journal_id)
        if stored.channel_id != self.channel_id:
            emails.record_second_mailbox(self.tx, stored, self.channel_id)
        return True

    def _edit(self, edit: EditedMessage, journal_id: int) -> str:
        """Store the former text as a version and the new one in the message.

        An edit never opens a wait (decisions 2.4).
        """
        tx = self.tx
        dialog, _ = find_dialog(tx, self.channel_id, edit.thread_key)
        stored = self._known(dialog.id, edit.external_id) if dialog else None
        rows = stored and tx.sql("select content, text, data from message where id = :id", id=stored[0])
        if not dialog or not stored or not rows:
            return self._message(_as_new(edit), journal_id)
        message_id, no = stored
        fresh = orjson.dumps(edit.data).decode()
        if tuple(rows[0]) == (edit.content, edit.text, fresh):
            return "repeated"
        versions.replace(
            tx,
            message_id,
            content=edit.content,
            text=edit.text,
            data=fresh,
            at=min(edit.edited_at, tx.now),
            journal_id=journal_id,
        )
        emit_message(tx, EventKind.message_edited, CLIENT, dialog, message_id, no=no, content=edit.content)
        return "new"

    def _block(self, parsed: Blocked) -> str:
        dialog, _ = find_dialog(self.tx, self.channel_id, parsed.thread_key)
        if dialog is not None:
            set_blocked(self.tx, CLIENT, dialog, blocked=parsed.blocked, at=parsed.at)
        return "new"


def _as_new(edit: EditedMessage) -> NewMessage:
    """Return an edit as a new message: its original was never received, and its text must not be lost."""
    return NewMessage(
        edit.thread_key,
        edit.external_id,
        edit.sender,
        edit.sent_at,
        edit.content,
        edit.text,
        edit.data,
        thread_kind=edit.thread_kind,
        thread_title=edit.thread_title,
        edited_at=edit.edited_at,
    )


# How far a platform's clock may be behind ours when a message is compared with an instant of our clock.
_CLOCKS_DIFFER = 5 * MINUTE
_LONGEST_NAME = 200  # an index entry holds at most about 2,700 bytes


def _clean(value: str) -> str:
    """Return a platform's name in a form that can be stored; different names stay different."""
    kept = storable(value)
    if len(kept) <= _LONGEST_NAME:
        return kept
    return f"{kept[:100]}#{hashlib.sha256(value.encode('utf-8', 'surrogatepass')).hexdigest()}"
