"""Writes replies and notes, and cancels or reschedules replies that were not sent yet.

A reply carries the last number that its author saw. If a client's message, a colleague's reply or a note was added
after it, the reply is refused and the new messages are named (reply fencing, decisions 2.11).
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import orjson

from inbox import emails
from inbox.access import Actor
from inbox.clock import DAY
from inbox.delivery import outbox
from inbox.dialogs import drafts, waits
from inbox.dialogs.assignment import reply_assigns, set_assignee
from inbox.dialogs.episodes import close, reopen_episode
from inbox.dialogs.locked import LockedDialog, open_dialog, require_deliverable
from inbox.dialogs.reply_outcomes import record_first_reply
from inbox.dialogs.snooze import end_snooze, snooze_locked
from inbox.dialogs.timeline import append_message
from inbox.errors import CameBetween, Invalid, NotFound
from inbox.files import attachments, uploads
from inbox.inbound import File
from inbox.messages import markup
from inbox.search import index
from inbox.store import Tx
from inbox.text import clean

TEXT_LIMIT = 16_000
LONGEST_PLAN_MS = 366 * DAY


@dataclass(frozen=True, slots=True)
class SendOptions:
    """Send options of a reply beyond its text and files.

    at: instant of a scheduled reply. reply_to_no: number of the quoted message. letter: e-mail options. formatted: the
    text has marks (inbox.messages.markup), which e-mail supports. then: what happens to the dialog together with the
    reply, with snooze_until for "snooze" (None: until the client writes). reason, comment: of the snooze or of the
    closing (inbox.dialogs.episodes).
    """

    at: int | None = None
    reply_to_no: int | None = None
    letter: emails.EmailOptions | None = None
    formatted: bool = False
    then: Literal["close", "snooze"] | None = None
    snooze_until: int | None = None
    reason: str = ""
    comment: str = ""


PLAIN = SendOptions()


def reply(
    tx: Tx,
    actor: Actor,
    dialog_id: int,
    *,
    text: str,
    seen: int,
    client_key: str | None = None,
    undo_ms: int = 0,
    files: Sequence[str] = (),
    how: SendOptions = PLAIN,
) -> dict[str, Any]:
    """Accept a reply to the client: from here on it is stored, queued and never lost (P4).

    Returns {message_id, no, delivery_id}. client_key: key by which the browser recognises its own message. files:
    tokens of the author's uploads. undo_ms: delay before it may be sent.

    Raises CameBetween when a message was added after `seen`, Conflict("blocked") when the client blocked us,
    Conflict("channel-removed") when the channel was disconnected, Invalid for empty or over-long text.
    """
    text = checked_text(text, may_be_empty=bool(files))
    dialog = open_dialog(tx, actor, "dialog.reply", dialog_id)
    require_deliverable(tx, dialog)
    _fence(tx, actor, dialog, seen)
    if how.at is not None and not tx.now < how.at <= tx.now + LONGEST_PLAN_MS:
        raise Invalid("Choose a time within the next year.", code="invalid-time", field="not_before")
    is_letter = tx.sql("select kind from channel where id = :id", id=dialog.channel_id)[0][0] == "email"
    if how.letter is not None and not is_letter:
        raise Invalid("Only e-mails have a subject and copies.", field="letter")
    if not dialog.open:
        reopen_episode(tx, actor, dialog, cause="reply")
    if dialog.assignee_id is None and actor.kind == "operator" and reply_assigns(tx):
        # A setting of the installation. The rule card "assign on reply" will edit it (decisions 1.12).
        set_assignee(tx, actor, dialog, actor.id, cause="reply")
    text, data = _worded(text, how, is_letter=is_letter)
    quoted = quotable(tx, dialog, how.reply_to_no, kinds=("in", "out"))
    message_id = append_message(tx, actor, dialog, kind="out", text=text, data=data, key=client_key, reply_to_no=quoted)
    put_along(tx, actor, dialog, message_id, text, files, how.letter)
    delivery_id = outbox.enqueue(
        tx,
        actor,
        message_id=message_id,
        dialog_id=dialog.id,
        channel_id=dialog.channel_id,
        no=dialog.last_no,
        not_before=tx.now + undo_ms if how.at is None else how.at,
    )
    done = {"message_id": message_id, "no": dialog.last_no, "delivery_id": delivery_id}
    if how.at is None:  # a scheduled reply counts when it is sent (reply_outcomes.on_scheduled_sent)
        record_first_reply(tx, dialog, message_id)
        waits.end_wait(tx, actor, dialog, by="reply", reply_message_id=message_id)
    if how.then == "snooze":
        snooze_locked(tx, actor, dialog, until=how.snooze_until, reason=how.reason)
    drafts.save(tx, actor, dialog_id, mode="reply", text="")
    if how.then == "close":
        waited = dialog.waiting_since is not None
        close(tx, actor, dialog_id, reason=how.reason or None, comment=how.comment)
        if waited:
            waits.link_closing_reply(tx, dialog, message_id=message_id)
    return done


def _worded(text: str, how: SendOptions, *, is_letter: bool) -> tuple[str, dict[str, Any]]:
    """Return the text as it is stored, and the data beside it: formatting, typed text, schedule, what follows."""
    data: dict[str, Any] = {}
    if how.formatted and is_letter:
        marked = markup.read(text)
        if marked.text != text:
            data = {"entities": marked.entities, "typed": text}
            text = marked.text
    if how.at is not None:
        data["later"] = how.at
    if how.then is not None:
        data["then"] = how.then
    return text, data


def put_along(
    tx: Tx,
    actor: Actor,
    dialog: LockedDialog,
    message_id: int,
    text: str,
    tokens: Sequence[str],
    letter: emails.EmailOptions | None,
) -> None:
    """Store what belongs to the text: files, and the e-mail options. All of it is added to the search index."""
    if letter is not None:
        emails.store_own(
            tx, letter, message_id=message_id, dialog_id=dialog.id, channel_id=dialog.channel_id, no=dialog.last_no
        )
    if tokens:
        uploads.bind(tx, actor, tokens, message_id=message_id, dialog_id=dialog.id, channel_id=dialog.channel_id)
    if tokens or letter is not None:
        index.reindex_message(tx, message_id, text, attachments.stored_search_text(tx, message_id, text))


def quotable(tx: Tx, dialog: LockedDialog, no: int | None, *, kinds: Sequence[str]) -> int | None:
    """Return the quoted number; raise Invalid for notes and event lines, which a client never saw."""
    if no is None:
        return None
    rows = tx.sql("select kind from message where dialog_id = :dialog and no = :no", dialog=dialog.id, no=no)
    if not rows or rows[0][0] not in kinds:
        raise Invalid("The quoted message does not exist or cannot be quoted.", field="reply_to_no")
    return no


def retry(tx: Tx, actor: Actor, message_id: int) -> dict[str, Any]:
    """Send a failed, uncertain or cancelled message again: the same message, a new attempt (pain 23)."""
    dialog = _dialog_of(tx, actor, message_id)
    require_deliverable(tx, dialog)
    outbox.retry(tx, actor, message_id)
    record_first_reply(tx, dialog, message_id)
    waits.end_wait(tx, actor, dialog, by="reply", reply_message_id=message_id)
    return {"message_id": message_id}


def cancel(tx: Tx, actor: Actor, message_id: int) -> dict[str, Any]:
    """Cancel a message that was not sent yet; it keeps its number (decisions 1.5). Raises Conflict when it was sent.

    Returns {message_id, files}: its files as new uploads of the actor, who may send them again. A closing or snooze
    that was made together with the message is undone.
    """
    dialog = _dialog_of(tx, actor, message_id)
    then = orjson.loads(tx.sql("select data from message where id = :id", id=message_id)[0][0]).get("then")
    if then == "close" and not dialog.open:
        reopen_episode(tx, actor, dialog, cause="person")
    elif then == "snooze" and dialog.snoozed_at is not None:
        end_snooze(tx, actor, dialog, cause="person")
    outbox.cancel(tx, actor, message_id)
    return {"message_id": message_id, "files": _uploads_again(tx, actor, message_id)}


class _Upload(NamedTuple):
    kind: str
    name: str
    media_type: str
    size: int
    width: int | None
    height: int | None
    digest: str
    preview_digest: str | None
    thumb_digest: str | None


def _uploads_again(tx: Tx, actor: Actor, message_id: int) -> list[dict[str, Any]]:
    """Return the files of a message as uploads of the actor, with the same bytes."""
    rows = tx.rows(
        _Upload,
        "select kind, name, media_type, size, width, height, digest, preview_digest, thumb_digest from attachment"
        " where message_id = :id and digest is not null order by position, id",
        id=message_id,
    )
    again = []
    for row in rows:
        file = File(**row._asdict())
        with suppress(Invalid):  # too many unsent uploads must not prevent the cancelling
            again.append(uploads.record_upload(tx, actor, file))
    return again


def reschedule(tx: Tx, actor: Actor, message_id: int, *, at: int | None) -> dict[str, Any]:
    """Change the time of a scheduled message, or send it now (None). Raises Conflict when it was sent."""
    dialog = _dialog_of(tx, actor, message_id)
    if at is not None and not tx.now < at <= tx.now + LONGEST_PLAN_MS:
        raise Invalid("Choose a time within the next year.", code="invalid-time", field="not_before")
    if at is None:
        require_deliverable(tx, dialog)
    outbox.reschedule(tx, actor, message_id, tx.now if at is None else at)
    return {"message_id": message_id}


# --- parts ------------------------------------------------------------------------------------------------------


def _dialog_of(tx: Tx, actor: Actor, message_id: int) -> LockedDialog:
    rows = tx.sql("select dialog_id from message where id = :id and kind = 'out'", id=message_id)
    if not rows:
        raise NotFound
    return open_dialog(tx, actor, "dialog.reply", rows[0][0])


def checked_text(text: str, *, may_be_empty: bool = False) -> str:
    cleaned = clean(text, field="text", limit=TEXT_LIMIT)
    if not cleaned and not may_be_empty:
        raise Invalid("The message is empty.", field="text")
    return cleaned


def _fence(tx: Tx, actor: Actor, dialog: LockedDialog, seen: int) -> None:
    if not 0 <= seen <= dialog.last_no:
        raise Invalid("The last seen number does not belong to this conversation.", field="seen")
    between = tx.sql(
        "select m.id from message m where m.dialog_id = :dialog and m.no > :seen"
        " and (m.kind = 'in' or (m.kind = 'note' and coalesce(m.operator_id, 0) <> :me)"
        " or (m.kind = 'out' and m.automatic is null and coalesce(m.operator_id, 0) <> :me))"
        " and not exists (select 1 from delivery v where v.message_id = m.id and v.state = 'cancelled') order by m.no",
        dialog=dialog.id,
        seen=seen,
        me=actor.id or 0,
    )
    if between:
        raise CameBetween(message_ids=[row[0] for row in between], last_no=dialog.last_no)
