"""Edits, deletes and reacts to messages on the platform: requests are queued here and carried out by the channel.

A message's text changes here only after the platform changed it; until then the message shows the requested change.
Every request may be repeated without harm, so after a lost answer it is sent again. When a platform refuses, the old
text stays and the message shows the reason (pain 23).
"""

from typing import Any, Literal, NamedTuple

import orjson

from inbox.access import Actor, Place, may
from inbox.clock import HOUR
from inbox.dialogs.locked import LockedDialog, open_dialog, require_deliverable
from inbox.errors import Conflict, Forbidden, Invalid, NotFound
from inbox.events import EventKind
from inbox.store import Tx
from inbox.text import clean

TEXT_LIMIT = 16_000

Kind = Literal["edit", "delete", "react"]


def edit(tx: Tx, actor: Actor, message_id: int, *, text: str) -> dict[str, Any]:
    """Request a new text for a message that the client has. Returns {message_id}.

    Raises Conflict when this is impossible ("not-sent", "not-supported", "too-late", "edit-in-progress"), Forbidden for
    a colleague's message, Invalid for empty, equal or over-long text.
    """
    cleaned = clean(text, field="text", limit=TEXT_LIMIT)
    if not cleaned:
        raise Invalid("The message is empty.", field="text")
    _ask(tx, actor, message_id, "edit", cleaned)
    return {"message_id": message_id}


def delete(tx: Tx, actor: Actor, message_id: int) -> dict[str, Any]:
    """Request the deletion of a message on the client's side; operators keep its text. Raises as `edit` does."""
    _ask(tx, actor, message_id, "delete", "")
    return {"message_id": message_id}


def react(tx: Tx, actor: Actor, message_id: int, *, emoji: str | None) -> dict[str, Any]:
    """Request our reaction to a client's message; None removes it. Returns {message_id}.

    Raises Conflict with the reason: "not-supported", "edit-in-progress", "blocked", "channel-removed".
    """
    _ask(tx, actor, message_id, "react", emoji or "")
    return {"message_id": message_id}


def retry(tx: Tx, actor: Actor, message_id: int) -> dict[str, Any]:
    """Request a failed change once more. Raises Conflict when no change of the message failed."""
    _dialog_of(tx, actor, message_id, "out", "in")
    rows = tx.sql("select kind, text from amendment where message_id = :id and state = 'failed'", id=message_id)
    if not rows:
        raise Conflict("No change of this message has failed.", code="not-failed")
    kind, text = rows[0]
    _ask(tx, actor, message_id, kind, text)
    return {"message_id": message_id}


def drop(tx: Tx, actor: Actor, message_id: int) -> dict[str, Any]:
    """Drop a change that failed or has not begun. Raises Conflict for one that is being carried out."""
    dialog = _dialog_of(tx, actor, message_id, "out", "in")
    gone = tx.sql(
        "delete from amendment where message_id = :id and state in ('queued', 'failed') returning kind",
        id=message_id,
    )
    if not gone:
        raise Conflict("The change is being carried out already.", code="edit-in-progress")
    emit_state(tx, actor, dialog, message_id, gone[0][0], "dropped")
    return {"message_id": message_id}


def _dialog_of(tx: Tx, actor: Actor, message_id: int, *kinds: str) -> LockedDialog:
    rows = tx.sql("select dialog_id, kind from message where id = :id", id=message_id)
    for dialog_id, kind in rows:
        if kind in kinds:
            return open_dialog(tx, actor, "dialog.reply", dialog_id)
    raise NotFound


def _ask(tx: Tx, actor: Actor, message_id: int, kind: Kind, text: str) -> None:
    if kind == "react":
        dialog = _dialog_of(tx, actor, message_id, "in", "out")
        _check_sign(tx, dialog, message_id, text)
    else:
        dialog = _dialog_of(tx, actor, message_id, "out")
        _check(tx, actor, dialog, message_id, kind, text)
    asked = tx.sql(
        "insert into amendment (message_id, dialog_id, channel_id, operator_id, kind, text, state, code, detail, tries,"
        " not_before, asked_at) values (:id, :dialog, :channel, :me, :kind, :text, 'queued', null, '', 0, :now, :now)"
        " on conflict (message_id) do update set operator_id = excluded.operator_id, kind = excluded.kind,"
        " text = excluded.text, state = 'queued', code = null, detail = '', tries = 0,"
        " not_before = excluded.not_before, asked_at = excluded.asked_at"
        " where amendment.state <> 'sending' returning message_id",
        id=message_id,
        dialog=dialog.id,
        channel=dialog.channel_id,
        me=actor.id,
        kind=kind,
        text=text,
        now=tx.now,
    )
    if not asked:
        raise Conflict("An earlier change of this message is being carried out.", code="edit-in-progress")
    emit_state(tx, actor, dialog, message_id, kind, "queued")


class _Sent(NamedTuple):
    """The columns of a sent message that decide whether it may be changed."""

    operator_id: int | None
    text: str
    deleted_at: int | None
    external_id: str | None
    state: str | None
    sent_at: int | None
    can: str
    removed_at: int | None


def _check(tx: Tx, actor: Actor, dialog: LockedDialog, message_id: int, kind: Kind, text: str) -> None:
    """Raise the reason why this message cannot be changed on the client's side, if there is one."""
    row = tx.row(
        _Sent,
        "select m.operator_id, m.text, m.deleted_at, m.external_id, y.state, y.sent_at, c.can, c.removed_at"
        " from message m join channel c on c.id = :channel left join delivery y on y.message_id = m.id"
        " where m.id = :id",
        id=message_id,
        channel=dialog.channel_id,
    )
    assert row is not None
    if row.operator_id != actor.id and not may(actor, "dialog.assign_others", dialog.place):
        raise Forbidden("Only the author may change this message.", action="dialog.reply")
    if row.deleted_at is not None:
        raise Conflict("The message has been deleted.", code="not-supported")
    if row.external_id is None or row.state not in ("sent", "delivered", "read"):
        raise Conflict("The message has not been sent yet.", code="not-sent")
    abilities = orjson.loads(row.can)
    count = tx.sql("select count(*) from attachment where message_id = :id", id=message_id)[0][0]
    if row.removed_at is not None or not is_possible(abilities, kind, files=count):
        raise Conflict("This channel does not support it.", code="not-supported")
    if tx.now > latest_time(abilities, kind, row.sent_at or tx.now):
        raise Conflict("The message is too old: the platform does not allow it any more.", code="too-late")
    if kind == "edit" and text == row.text:
        raise Invalid("The new text equals the old one.", code="same-text", field="text")


class _Received(NamedTuple):
    """The columns of a client's message that decide whether we may react."""

    kind: str
    deleted_at: int | None
    external_id: str | None
    can: str


def _check_sign(tx: Tx, dialog: LockedDialog, message_id: int, sign: str) -> None:
    """Raise the reason why we cannot react: not a client's message, or an emoji that the platform does not have."""
    require_deliverable(tx, dialog)
    row = tx.row(
        _Received,
        "select m.kind, m.deleted_at, m.external_id, c.can from message m join channel c on c.id = :channel"
        " where m.id = :id",
        id=message_id,
        channel=dialog.channel_id,
    )
    assert row is not None
    signs = orjson.loads(row.can).get("can_react") or ()
    theirs = row.kind == "in" and row.deleted_at is None and row.external_id is not None
    if not theirs or not signs or (sign and sign not in signs):
        raise Conflict("This channel does not support this reaction.", code="not-supported")


def is_possible(can: dict[str, Any], kind: Kind, *, files: int) -> bool:
    """Return whether a channel with these capabilities can change a message with so many files.

    An album is several messages on the platform.
    """
    if files > (1 if kind == "delete" or can.get("edit_files") else 0):
        return False
    return bool(can.get(kind))


def latest_time(can: dict[str, Any], kind: Kind, sent_at: int) -> int:
    """Return the last instant at which the change may be requested, in milliseconds UTC."""
    return int(sent_at + (can.get(f"{kind}_hours") or 24 * 365 * 100) * HOUR)


# --- for channels -----------------------------------------------------------------------------------------------


def emit_state(tx: Tx, actor: Actor, dialog: LockedDialog, message_id: int, kind: str, state: str) -> None:
    emit_amendment(tx, actor, message_id, dialog.id, dialog.channel_id, kind, state)


def emit_amendment(
    tx: Tx, actor: Actor, message_id: int, dialog_id: int, channel_id: int, kind: str, state: str
) -> None:
    tx.emit_message(
        EventKind.amendment_changed,
        actor,
        message_id=message_id,
        dialog_id=dialog_id,
        place=Place(channel_id),
        what=kind,
        state=state,
    )
