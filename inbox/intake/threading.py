"""Where a message belongs: the dialog of its thread, and the episode that it opens, continues or brings back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from inbox import email_recipients
from inbox.access import CLIENT, SYSTEM, Place
from inbox.clock import HOUR
from inbox.dialogs import waits
from inbox.dialogs.locked import open_talk, write_line
from inbox.events import EventKind
from inbox.inbound import Moved, NewMessage, ThreadHints
from inbox.models import Contact, Dialog, Episode, Message
from inbox.search import index
from inbox.store import Tx

# A client who writes within this time after closing continues the same episode (decisions 2.5).
REOPEN_WITHIN = 72 * HOUR
TITLE_LENGTH = 80
_ANSWERED = re.compile(r"^(?:\s*(?:re|fwd?|ответ|отв|пересл?)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)


@dataclass(slots=True)
class Thread:
    """The part of a dialog's row that intake decides on, as it will stand after this arrival."""

    id: int
    channel_id: int
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
    snoozed_at: int | None = None
    known: int | None = None  # the message that find was asked for besides

    _stored: dict[str, int | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._stored = self._columns()

    def _columns(self) -> dict[str, int | None]:
        return {
            "episode_id": self.episode_id,
            "assignee_id": self.assignee_id,
            "open": self.open,
            "last_no": self.last_no,
            "client_count": self.client_count,
            "waiting_since": self.waiting_since,
            "last_at": self.last_at,
            "urgency": waits.urgency(self.waiting_since, self.last_at),
            "last_message_id": self.last_message_id,
            "blocked_at": self.blocked_at,
        }

    def save(self, tx: Tx) -> None:
        """Write back what changed: SQLite takes a row out of every index that an update names and puts it in again.

        Naming all of them cost 85 of the 200 microseconds that the statements of a message take.
        """
        columns = self._columns()
        changed = {name: value for name, value in columns.items() if value != self._stored[name]}
        if not changed:
            return
        self._stored = columns
        tx.sql(
            f"update dialog set {', '.join(f'{name} = :{name}' for name in changed)} where id = :id",
            id=self.id,
            **changed,
        )


def find(tx: Tx, channel_id: int, key: str, external_id: str | None = None) -> Thread | None:
    """The dialog of a thread key, locked; None when there is none yet.

    external_id: of a message that may be in it already, whose id is then `known`. One that PostgreSQL commits while
    we wait for the lock is not seen: its unique index refuses ours, and the batch is taken again (take_in).
    """
    locked = " for update" if tx.dialect == "postgresql" else ""
    found = tx.sql(
        "select id, channel_id, contact_id, episode_id, assignee_id, open, last_no, client_count, waiting_since,"
        " last_at, blocked_at, last_message_id, snoozed_at,"
        " (select m.id from message m where m.dialog_id = dialog.id and m.external_id = :external) as known"
        f" from dialog where channel_id = :channel and thread_key = :key{locked}",
        channel=channel_id,
        key=key,
        external=external_id,
    )
    return Thread(*found[0]) if found else None


def moved(tx: Tx, channel_id: int, move: Moved) -> None:
    """The dialog of a group goes on under the group's new name; what is heard of it twice changes nothing.

    The platform counts the messages of the new group from one again, so those of the old one give up their numbers:
    else the first new messages would pass for repeats.
    """
    found = find(tx, channel_id, move.old_key)
    if found is None or find(tx, channel_id, move.new_key) is not None:
        return
    for table in ("message", "attachment"):
        tx.sql(
            f"update {table} set external_id = :old || '/' || external_id"
            " where dialog_id = :dialog and external_id is not null",
            old=move.old_key,
            dialog=found.id,
        )
    tx.sql("update dialog set thread_key = :key where id = :id", key=move.new_key, id=found.id)
    place = open_talk(tx, SYSTEM, "dialog.read", found.id)
    write_line(tx, SYSTEM, place, kind="system", content="moved")
    place.save(tx)


def placed(tx: Tx, channel_id: int, message: NewMessage, contact_id: int) -> NewMessage:
    """The letter with the thread that it belongs to: a dialog it answers and whose client wrote it, else its own.

    A stranger who names somebody's thread gets a dialog of his own that only says which one it may belong to; so does
    a letter whose client is known by an address that anybody may have written (docs/decisions/0010).
    """
    hints = message.hints
    assert hints is not None
    related: int | None = None
    for dialog_id in _named_dialogs(tx, channel_id, hints):
        found = tx.sql(
            "select thread_key, contact_id from dialog where id = :id and channel_id = :channel",
            id=dialog_id,
            channel=channel_id,
        )
        believed = hints.trust == "sender" or (hints.trust == "token" and dialog_id == hints.token_dialog)
        belongs = found and (
            found[0][1] == contact_id or email_recipients.takes_part(tx, dialog_id, message.sender.external_id)
        )
        if believed and belongs:
            return replace(message, thread_key=found[0][0])
        related = related or (dialog_id if found else None)
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


def start(tx: Tx, channel_id: int, message: NewMessage, identity_id: int) -> Thread:
    """A new dialog for a new thread; a group gets a card of its own (decisions 2.6)."""
    # Read again under lock: an operator may just be moving this address to another card.
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
    dialog_id = tx.insert(
        Dialog,
        channel_id=channel_id,
        thread_key=message.thread_key,
        thread_kind=message.thread_kind,
        title=message.thread_title,
        contact_id=contact_id,
        open=1,
        last_at=tx.now,
        urgency=waits.urgency(None, tx.now),
        created_at=tx.now,
    )
    index.index_contact(tx, contact_id)  # found by those who see this channel, from now on
    _tell(tx, EventKind.dialog_created, dialog_id, channel_id, fresh=True)
    return Thread(dialog_id, channel_id, contact_id, None, None, 1, 0, 0, None, tx.now, None, None)


def _tell(tx: Tx, kind: EventKind, dialog_id: int, channel_id: int, *, fresh: bool = False, **data: Any) -> None:
    tx.emit(
        kind,
        CLIENT,
        object_kind="dialog",
        object_id=dialog_id,
        dialog_id=dialog_id,
        place=Place(channel_id),
        place_before=None if fresh else Place(channel_id),
        **data,
    )


def enter_episode(tx: Tx, thread: Thread, message: NewMessage) -> None:
    """Continue the open episode, bring a recently closed one back, or begin another (decisions 2.5)."""
    if thread.episode_id is None:
        _begin_episode(tx, thread, message)
        return
    if thread.open:
        if thread.client_count < 5:  # a title may still be missing when the first message was a picture
            _title_late(tx, thread, message)
        return
    if message.automatic is not None or message.outside or not message.addressed:
        return  # neither machines nor the talk of others in a group reopen or open anything (decisions 2.4, 2.5)
    closed_at = tx.sql("select closed_at from episode where id = :id", id=thread.episode_id)[0][0]
    if closed_at is None or tx.now - closed_at <= REOPEN_WITHIN:
        _come_back(tx, thread)
    else:
        thread.assignee_id = None
        _begin_episode(tx, thread, message)


def _begin_episode(tx: Tx, thread: Thread, message: NewMessage) -> None:
    number = next_number(tx)
    thread.episode_id = tx.insert(
        Episode,
        number=number,
        dialog_id=thread.id,
        title=_title(message),
        opened_at=tx.now,
        assignee_id=thread.assignee_id,
        reopened=0,
    )
    thread.open = 1
    _tell(tx, EventKind.episode_opened, thread.id, thread.channel_id, episode_id=thread.episode_id)


def _title_late(tx: Tx, thread: Thread, message: NewMessage) -> None:
    title = _title(message)
    if not title:
        return
    changed = tx.sql(
        "update episode set title = :title where id = :id and title = '' returning id",
        title=title,
        id=thread.episode_id,
    )
    if changed:  # the client's card lists titles too
        _tell(tx, EventKind.dialog_changed, thread.id, thread.channel_id)


def _come_back(tx: Tx, thread: Thread) -> None:
    active = tx.sql("select 1 from operator where id = :id and disabled_at is null", id=thread.assignee_id or 0)
    if not active:
        thread.assignee_id = None
    tx.sql(
        "update episode set closed_at = null, closed_by = null, close_reason = null, close_comment = '',"
        " reopened = reopened + 1, assignee_id = :assignee where id = :id",
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
    tx.emit_message(
        EventKind.system_line,
        SYSTEM,
        message_id=line,
        dialog_id=thread.id,
        channel_id=thread.channel_id,
        no=thread.last_no,
        content="reopened",
    )
    _tell(tx, EventKind.dialog_reopened, thread.id, thread.channel_id, episode_id=thread.episode_id)


def next_number(tx: Tx) -> int:
    """The public number of the next episode; gaps are allowed on PostgreSQL (decisions 2.8)."""
    if tx.dialect == "postgresql":
        return int(tx.sql("select nextval('episode_number_seq')")[0][0])
    return int(tx.sql("select coalesce(max(number), 0) + 1 from episode")[0][0])


def _title(message: NewMessage) -> str:
    """A letter names its matter itself, in its subject."""
    subject = _ANSWERED.sub("", message.letter.subject) if message.letter else ""
    return title_of(subject) or title_of(message.text)


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
