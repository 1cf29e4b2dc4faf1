"""What comes in: one transaction stores the raw payload, what it means, and the connector's own position.

`receive` is the one hot write (decisions 3.3): few, fixed statements. A repeat is recognised twice, by the raw
thing's key in the journal and by the message's id in its dialog; both are unique indexes (design rule 3).
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

import orjson
from sqlalchemy.exc import OperationalError

from inbox import failpoints, waits
from inbox.access import CLIENT, SYSTEM, Actor
from inbox.clock import HOUR
from inbox.contacts import tell_changed
from inbox.errors import NotFound
from inbox.events import EventKind
from inbox.models import Contact, Dialog, Episode, Identity, Message
from inbox.store import Store, Tx
from inbox.talk import note_block

# A client who writes within this time after closing continues the same episode (decisions 2.5).
REOPEN_WITHIN = 72 * HOUR
TITLE_LENGTH = 80

CONTENTS = frozenset(
    [
        "text",
        "photo",
        "video",
        "video_note",
        "voice",
        "audio",
        "document",
        "sticker",
        "animation",
        "location",
        "contact",
        "poll",
        "dice",
        "venue",
        "story",
        "game",
        "invoice",
        "service",
        "unknown",
        "unreadable",
    ]
)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote, as the platform names them. label: what people know them by there, "@kate"."""

    kind: str
    external_id: str
    name: str
    label: str = ""
    locale: str = ""


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message of a client, or (outside) of a colleague who answered past Okno.

    addressed: false for talk among the members of a group that does not concern us, which opens no wait.
    """

    thread_key: str
    external_id: str
    sender: Sender
    sent_at: int
    content: str = "text"
    text: str = ""
    data: dict[str, Any] = field(default_factory=dict)
    reply_to: str | None = None
    thread_kind: Literal["private", "group"] = "private"
    thread_title: str = ""
    automatic: str | None = None
    outside: bool = False
    addressed: bool = True
    edited_at: int | None = None


@dataclass(frozen=True, slots=True)
class EditedMessage:
    """A message that says something else now."""

    thread_key: str
    external_id: str
    sender: Sender
    sent_at: int
    edited_at: int
    content: str = "text"
    text: str = ""
    data: dict[str, Any] = field(default_factory=dict)
    thread_kind: Literal["private", "group"] = "private"
    thread_title: str = ""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The client shut us out, or let us in again."""

    thread_key: str
    blocked: bool
    at: int
    sender: Sender


@dataclass(frozen=True, slots=True)
class Ignored:
    """Nothing for people to see; kept in the journal."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The parser could not make sense of it: people see "could not read, original attached" (P1)."""

    reason: str
    thread_key: str | None = None
    external_id: str | None = None
    sender: Sender | None = None
    sent_at: int | None = None


Parsed = NewMessage | EditedMessage | Blocked | Ignored | Unreadable


@dataclass(frozen=True, slots=True)
class Arrival:
    """One raw thing from a channel and what a pure parser made of it. key: its identity on that channel."""

    key: str
    raw: str | bytes
    parsed: Parsed


@dataclass(slots=True)
class Receipt:
    """What became of a batch."""

    new: int = 0
    repeated: int = 0
    failed: int = 0


class Failure(Protocol):
    """Told about an arrival that could not be stored as what it is."""

    def __call__(self, key: str, error: BaseException) -> None: ...


async def take_in(
    store: Store,
    channel_id: int,
    arrivals: Sequence[Arrival],
    cursor: str | None,
    *,
    on_failure: Failure | None = None,
) -> Receipt:
    """receive in a transaction of its own; when one arrival breaks it, each gets a savepoint and the rest go on."""
    try:
        return await store.write(lambda tx: receive(tx, channel_id, arrivals, cursor))
    except NotFound:
        raise
    except Exception:
        return await store.write(lambda tx: receive(tx, channel_id, arrivals, cursor, careful=True, told=on_failure))


def receive(
    tx: Tx,
    channel_id: int,
    arrivals: Sequence[Arrival],
    cursor: str | None,
    *,
    careful: bool = False,
    told: Failure | None = None,
) -> Receipt:
    """Store a batch and the position after it, all or nothing; only then may the platform be told (rule 1).

    careful: what cannot be stored as it is becomes an unreadable message instead of an error. Raises NotFound
    when the channel was removed meanwhile.
    """
    found = tx.sql("select kind from channel where id = :id and removed_at is null", id=channel_id)
    if not found:
        raise NotFound("The channel was removed.")
    desk = _Desk(tx, channel_id, found[0][0])
    receipt = Receipt()
    for arrival in arrivals:
        failpoints.hit("receive-each")
        fate = desk.take_carefully(arrival, told) if careful else desk.take(arrival)
        if fate == "repeated":
            receipt.repeated += 1
        elif fate == "failed":
            receipt.failed += 1
        else:
            receipt.new += 1
    if cursor is not None:
        tx.sql(
            "insert into channel_cursor (channel_id, value, at) values (:channel, :value, :now)"
            " on conflict (channel_id) do update set value = excluded.value, at = excluded.at",
            channel=channel_id,
            value=cursor,
            now=tx.now,
        )
    return receipt


def cursor(tx: Tx, channel_id: int) -> str | None:
    """Where the connector stands on its platform, None before the first receive."""
    found = tx.sql("select value from channel_cursor where channel_id = :id", id=channel_id)
    return str(found[0][0]) if found else None


@dataclass(slots=True)
class _Thread:
    """The part of a dialog row that intake decides on, as it will stand after this arrival."""

    id: int
    contact_id: int
    episode_id: int | None
    assignee_id: int | None
    open: int
    last_no: int
    client_count: int
    waiting_since: int | None
    last_at: int
    blocked_at: int | None
    last_message_id: int | None

    def save(self, tx: Tx) -> None:
        tx.sql(
            "update dialog set episode_id = :episode, assignee_id = :assignee, open = :open, last_no = :last_no,"
            " client_count = :client_count, waiting_since = :waiting, last_at = :last_at, urgency = :urgency,"
            " last_message_id = :last_message, blocked_at = :blocked where id = :id",
            episode=self.episode_id,
            assignee=self.assignee_id,
            open=self.open,
            last_no=self.last_no,
            client_count=self.client_count,
            waiting=self.waiting_since,
            last_at=self.last_at,
            urgency=waits.urgency(self.waiting_since, self.last_at),
            last_message=self.last_message_id,
            blocked=self.blocked_at,
            id=self.id,
        )


class _Desk:
    """Takes arrivals of one channel, one after another."""

    def __init__(self, tx: Tx, channel_id: int, kind: str) -> None:
        self.tx, self.channel_id, self.kind = tx, channel_id, kind

    def take_carefully(self, arrival: Arrival, told: Failure | None) -> str:
        try:
            with self.tx.nested():
                return self.take(arrival)
        except (sqlite3.OperationalError, OperationalError):
            raise  # the database's trouble, not the message's: nothing is confirmed and it comes again
        except Exception as error:
            if told is not None:
                told(arrival.key, error)
            reason = type(error).__name__
            known = arrival.parsed
            sender = getattr(known, "sender", None)
            unreadable = Unreadable(
                reason,
                thread_key=getattr(known, "thread_key", None),
                sender=None if sender is None else Sender(sender.kind, _clean(sender.external_id), ""),
            )
            with self.tx.nested():
                self.take(Arrival(_clean(arrival.key), arrival.raw, unreadable))
            return "failed"

    def take(self, arrival: Arrival) -> str:
        raw = arrival.raw if isinstance(arrival.raw, bytes) else arrival.raw.encode("utf-8", "surrogatepass")
        parsed = arrival.parsed
        state = {Ignored: "ignored", Unreadable: "unreadable"}.get(type(parsed), "taken")
        reason = parsed.reason if isinstance(parsed, Ignored | Unreadable) else ""
        guard = "" if failpoints.sabotaged("no-unique-key") else " on conflict (channel_id, key) do nothing"
        found = self.tx.sql(
            "insert into journal (channel_id, key, raw, at, state, reason)"
            f" values (:channel, :key, :raw, :now, :state, :reason){guard} returning id",
            channel=self.channel_id,
            key=arrival.key,
            raw=raw,
            now=self.tx.now,
            state=state,
            reason=reason[:200],
        )
        if not found:
            return "repeated"
        journal_id = found[0][0]
        if isinstance(parsed, NewMessage):
            return self._message(parsed, journal_id)
        if isinstance(parsed, EditedMessage):
            return self._edit(parsed, journal_id)
        if isinstance(parsed, Blocked):
            return self._block(parsed)
        if isinstance(parsed, Unreadable):
            return self._message(self._stand_in(parsed, arrival.key), journal_id)
        return "new"

    def _stand_in(self, lost: Unreadable, key: str) -> NewMessage:
        """What people see instead of something that could not be read."""
        nobody = Sender(self.kind, f"unreadable:{self.channel_id}", "")
        return NewMessage(
            thread_key=lost.thread_key or "unreadable",
            external_id=lost.external_id or f"unreadable:{key}",
            sender=lost.sender or nobody,
            sent_at=lost.sent_at or self.tx.now,
            content="unreadable",
            data={"reason": lost.reason[:200]},
        )

    # --- who and where -------------------------------------------------------------------------------------

    def _identity(self, sender: Sender, *, contact_id: int | None = None) -> tuple[int, int]:
        """(identity id, contact id) of a sender; both are made when they are new (E5)."""
        tx = self.tx
        for _ in range(2):
            found = tx.sql(
                "select id, contact_id, name, label from identity where kind = :kind and external_id = :external",
                kind=sender.kind,
                external=sender.external_id,
            )
            if found:
                identity_id, owner, name, label = found[0]
                if sender.name and (name, label) != (sender.name, sender.label):
                    self._renamed(identity_id, owner, name, sender)
                return identity_id, owner
            made = self._new_identity(sender, contact_id)
            if made is not None:
                return made
        raise RuntimeError("an identity appeared and vanished")  # pragma: no cover

    def _new_identity(self, sender: Sender, contact_id: int | None) -> tuple[int, int] | None:
        tx = self.tx
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
            # Another channel's process met this client in the same moment; theirs stands.
            if contact_id is None:
                tx.sql("delete from contact where id = :id", id=owner)
            return None
        kind = EventKind.contact_created if contact_id is None else EventKind.contact_changed
        tx.emit(
            kind,
            CLIENT,
            object_kind="contact",
            object_id=owner,
            channel_before=None if contact_id is None else self.channel_id,
            channel_after=self.channel_id,
        )
        return identity_id, owner

    def _renamed(self, identity_id: int, contact_id: int, before: str, sender: Sender) -> None:
        """The client goes by another name there; the card follows unless an operator renamed it."""
        tx = self.tx
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
        dialogs = tx.sql("select id, channel_id from dialog where contact_id = :id", id=contact_id)
        tell_changed(tx, CLIENT, contact_id, [(row[0], row[1]) for row in dialogs])

    def _thread(self, key: str) -> _Thread | None:
        locked = " for update" if self.tx.dialect == "postgresql" else ""
        found = self.tx.sql(
            "select id, contact_id, episode_id, assignee_id, open, last_no, client_count, waiting_since, last_at,"
            f" blocked_at, last_message_id from dialog where channel_id = :channel and thread_key = :key{locked}",
            channel=self.channel_id,
            key=key,
        )
        return _Thread(*found[0]) if found else None

    def _new_thread(self, message: NewMessage, contact_id: int) -> _Thread:
        tx = self.tx
        if message.thread_kind == "group":
            contact_id = tx.insert(Contact, kind="group", name=message.thread_title, note="", created_at=tx.now)
            tx.emit(
                EventKind.contact_created,
                CLIENT,
                object_kind="contact",
                object_id=contact_id,
                channel_after=self.channel_id,
            )
        dialog_id = tx.insert(
            Dialog,
            channel_id=self.channel_id,
            thread_key=message.thread_key,
            thread_kind=message.thread_kind,
            title=message.thread_title,
            contact_id=contact_id,
            open=1,
            last_at=tx.now,
            urgency=waits.urgency(None, tx.now),
            created_at=tx.now,
        )
        self._tell(EventKind.dialog_created, dialog_id, fresh=True)
        return _Thread(dialog_id, contact_id, None, None, 1, 0, 0, None, tx.now, None, None)

    def _tell(
        self, kind: EventKind, dialog_id: int, *, actor: Actor = CLIENT, fresh: bool = False, **data: Any
    ) -> None:
        self.tx.emit(
            kind,
            actor,
            object_kind="dialog",
            object_id=dialog_id,
            dialog_id=dialog_id,
            channel_before=None if fresh else self.channel_id,
            channel_after=self.channel_id,
            **data,
        )

    # --- messages ------------------------------------------------------------------------------------------

    def _message(self, message: NewMessage, journal_id: int) -> str:
        tx = self.tx
        thread = self._thread(message.thread_key)
        identity_id, contact_id = self._identity(message.sender)
        if thread is None:
            thread = self._new_thread(message, contact_id)
        elif tx.sql(
            "select 1 from message where dialog_id = :dialog and external_id = :external",
            dialog=thread.id,
            external=message.external_id,
        ) and not failpoints.sabotaged("no-unique-key"):
            tx.sql("update journal set state = 'repeated' where id = :id", id=journal_id)
            return "repeated"
        self._enter_episode(thread, message)
        self._store(thread, message, identity_id, journal_id)
        thread.save(tx)
        return "new"

    def _store(self, thread: _Thread, message: NewMessage, identity_id: int, journal_id: int) -> None:
        tx = self.tx
        inbound = not message.outside
        thread.last_no += 1
        if inbound:
            thread.client_count += 1
        # A platform's clock may run ahead of ours; nothing is ever shown as sent in the future.
        sent_at = min(message.sent_at, tx.now)
        content = message.content if message.content in CONTENTS else "unknown"
        external = message.external_id
        if failpoints.sabotaged("no-unique-key"):
            external = f"{external}#{journal_id}"
        message_id = tx.insert(
            Message,
            dialog_id=thread.id,
            episode_id=thread.episode_id,
            no=thread.last_no,
            client_no=thread.client_count if inbound else None,
            kind="in" if inbound else "out",
            content=content,
            text=message.text,
            data=orjson.dumps(message.data).decode(),
            author_kind="client" if inbound else "outside",
            identity_id=identity_id,
            external_id=external,
            reply_to_no=self._number_of(thread.id, message.reply_to),
            sent_at=sent_at,
            created_at=tx.now,
            edited_at=message.edited_at,
            automatic=message.automatic,
            journal_id=journal_id,
        )
        thread.last_message_id = message_id
        thread.last_at = tx.now
        tx.emit(
            EventKind.message_received if inbound else EventKind.message_sent,
            CLIENT,
            object_kind="message",
            object_id=message_id,
            dialog_id=thread.id,
            channel_before=self.channel_id,
            channel_after=self.channel_id,
            no=thread.last_no,
            content=content,
        )
        self._note_wait(thread, message, message_id, sent_at)

    def _note_wait(self, thread: _Thread, message: NewMessage, message_id: int, sent_at: int) -> None:
        place = waits.Place(thread.id, self.channel_id, thread.episode_id or 0, thread.waiting_since)
        if message.outside:
            waits.ended(self.tx, SYSTEM, place, by="outside", reply_message_id=message_id, at=sent_at)
        elif message.automatic is None and message.addressed:
            waits.opened(self.tx, CLIENT, place, message_id=message_id, started_at=sent_at)
        thread.waiting_since = place.waiting_since

    def _number_of(self, dialog_id: int, external_id: str | None) -> int | None:
        if external_id is None:
            return None
        found = self.tx.sql(
            "select no from message where dialog_id = :dialog and external_id = :external",
            dialog=dialog_id,
            external=external_id,
        )
        return int(found[0][0]) if found else None

    # --- episodes ------------------------------------------------------------------------------------------

    def _enter_episode(self, thread: _Thread, message: NewMessage) -> None:
        """Continue the open episode, bring a recently closed one back, or begin another (decisions 2.5)."""
        if thread.episode_id is None:
            self._begin_episode(thread, message)
            return
        if thread.open:
            if thread.client_count < 5:  # a title may still be missing when the first message was a picture
                self._title_late(thread, message)
            return
        if message.automatic is not None or message.outside:
            return  # an automatic letter neither reopens nor opens (decisions 2.5)
        closed_at = self.tx.sql("select closed_at from episode where id = :id", id=thread.episode_id)[0][0]
        if closed_at is None or self.tx.now - closed_at <= REOPEN_WITHIN:
            self._come_back(thread)
        else:
            thread.assignee_id = None
            self._begin_episode(thread, message)

    def _begin_episode(self, thread: _Thread, message: NewMessage) -> None:
        tx = self.tx
        number = _next_number(tx)
        thread.episode_id = tx.insert(
            Episode,
            number=number,
            dialog_id=thread.id,
            title=title_of(message.text),
            opened_at=tx.now,
            assignee_id=thread.assignee_id,
            reopened=0,
        )
        thread.open = 1
        self._tell(EventKind.episode_opened, thread.id, episode_id=thread.episode_id)

    def _title_late(self, thread: _Thread, message: NewMessage) -> None:
        title = title_of(message.text)
        if title:
            self.tx.sql(
                "update episode set title = :title where id = :id and title = ''", title=title, id=thread.episode_id
            )

    def _come_back(self, thread: _Thread) -> None:
        tx = self.tx
        active = tx.sql("select 1 from operator where id = :id and disabled_at is null", id=thread.assignee_id or 0)
        if not active:
            thread.assignee_id = None
        tx.sql(
            "update episode set closed_at = null, closed_by = null, reopened = reopened + 1, assignee_id = :assignee"
            " where id = :id",
            assignee=thread.assignee_id,
            id=thread.episode_id,
        )
        thread.open = 1
        thread.last_no += 1
        line = tx.insert(
            Message,
            dialog_id=thread.id,
            episode_id=thread.episode_id,
            no=thread.last_no,
            kind="system",
            content="reopened",
            data='{"by":null,"cause":"client"}',
            author_kind="system",
            sent_at=tx.now,
            created_at=tx.now,
        )
        tx.emit(
            EventKind.system_line,
            SYSTEM,
            object_kind="message",
            object_id=line,
            dialog_id=thread.id,
            channel_before=self.channel_id,
            channel_after=self.channel_id,
            no=thread.last_no,
            content="reopened",
        )
        self._tell(EventKind.dialog_reopened, thread.id, episode_id=thread.episode_id)

    # --- edits and blocks ----------------------------------------------------------------------------------

    def _edit(self, edit: EditedMessage, journal_id: int) -> str:
        """Keep what was said before as a version; an edit never opens a wait (decisions 2.4)."""
        tx = self.tx
        thread = self._thread(edit.thread_key)
        found = thread and tx.sql(
            "select id, no, version, content, text, data, edited_at, sent_at from message"
            " where dialog_id = :dialog and external_id = :external",
            dialog=thread.id,
            external=edit.external_id,
        )
        if not thread or not found:
            # The first we hear of this message is its edit: nothing may be lost, so it comes in as new.
            first = NewMessage(
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
            return self._message(first, journal_id)
        message_id, no, version, content, text, data, edited_at, sent_at = found[0]
        fresh = orjson.dumps(edit.data).decode()
        if (content, text, data) == (edit.content, edit.text, fresh):
            return "repeated"
        tx.sql(
            "insert into message_version (message_id, version, content, text, data, at)"
            " values (:message, :version, :content, :text, :data, :at)",
            message=message_id,
            version=version,
            content=content,
            text=text,
            data=data,
            at=edited_at or sent_at,
        )
        tx.sql(
            "update message set content = :content, text = :text, data = :data, edited_at = :at, version = version + 1,"
            " journal_id = :journal where id = :id",
            content=edit.content,
            text=edit.text,
            data=fresh,
            at=min(edit.edited_at, tx.now),
            journal=journal_id,
            id=message_id,
        )
        tx.emit(
            EventKind.message_edited,
            CLIENT,
            object_kind="message",
            object_id=message_id,
            dialog_id=thread.id,
            channel_before=self.channel_id,
            channel_after=self.channel_id,
            no=no,
            content=edit.content,
        )
        return "new"

    def _block(self, parsed: Blocked) -> str:
        thread = self._thread(parsed.thread_key)
        if thread is None or (thread.blocked_at is not None) == parsed.blocked:
            return "new"
        note_block(self.tx, CLIENT, thread.id, blocked=parsed.blocked)
        return "new"


def _next_number(tx: Tx) -> int:
    """The public number of the next episode; gaps are allowed on PostgreSQL (decisions 2.8)."""
    if tx.dialect == "postgresql":
        return int(tx.sql("select nextval('episode_number_seq')")[0][0])
    return int(tx.sql("select coalesce(max(number), 0) + 1 from episode")[0][0])


def title_of(text: str) -> str:
    """A meaningful title without typing (R10): the first line's first sentence, at most 80 characters."""
    line = next((part.strip() for part in text.splitlines() if part.strip()), "")
    for mark in (". ", "! ", "? "):
        at = line.find(mark)
        # "Здравствуйте!" alone says nothing about the matter, so a short greeting does not end the title.
        if at >= 24:
            line = line[: at + 1]
            break
    if len(line) <= TITLE_LENGTH:
        return line
    cut = line[: TITLE_LENGTH - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > TITLE_LENGTH // 2 else cut).rstrip(" ,;:-") + "…"


def _clean(value: str) -> str:
    return value.replace("\x00", "").encode("utf-8", "replace").decode()
