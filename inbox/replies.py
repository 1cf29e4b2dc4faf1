"""What people write in a dialog: answers to the client and notes for colleagues, and taking them back.

A reply carries the last number its author saw: when a client's message, a colleague's reply or a note came in
between, it is held and what is new is named (reply fencing, decisions 2.11).
"""

from collections.abc import Sequence
from typing import Any

from inbox import drafts, files, outbox, search, waits
from inbox.access import Actor
from inbox.commands import once
from inbox.errors import CameBetween, Invalid, NotFound
from inbox.leading import give_to, reply_assigns
from inbox.store import Tx
from inbox.talk import Talk, bring_back, is_first_reply, open_talk, require_way_out, write_line

TEXT_LIMIT = 16_000


def reply(
    tx: Tx,
    actor: Actor,
    dialog_id: int,
    *,
    text: str,
    seen: int,
    key: str,
    undo_ms: int = 0,
    files: Sequence[str] = (),
) -> dict[str, Any]:
    """Accept an answer to the client: stored, queued, never lost from here on (P4).

    Returns {message_id, no, delivery_id}. files are tokens of the author's uploads; undo_ms keeps it back for that
    long. Raises CameBetween when something was written after `seen`, Conflict("blocked") when the client shut us
    out, Conflict("channel-removed") when the channel was disconnected, Invalid for empty or over-long text.
    """
    what = ("reply", dialog_id, text, *files)
    return once(tx, actor, key, what, lambda: _reply(tx, actor, dialog_id, text, seen, key, undo_ms, files))


def _reply(
    tx: Tx, actor: Actor, dialog_id: int, text: str, seen: int, key: str, undo_ms: int, tokens: Sequence[str]
) -> dict[str, Any]:
    text = _checked_text(text, may_be_empty=bool(tokens))
    talk = open_talk(tx, actor, "dialog.reply", dialog_id)
    require_way_out(tx, talk)
    _fence(tx, actor, talk, seen)
    if not talk.open:
        bring_back(tx, actor, talk, cause="reply")
    if talk.assignee_id is None and actor.kind == "operator" and reply_assigns(tx):
        # A setting of the installation; the rule card "answered, so leads" will edit it (decisions 1.12).
        give_to(tx, actor, talk, actor.id, cause="reply")
    message_id = write_line(tx, actor, talk, kind="out", text=text, key=key)
    if tokens:
        files.bind(tx, actor, tokens, message_id=message_id, dialog_id=talk.id, channel_id=talk.channel_id)
        search.reindex_message(tx, message_id, text, files.findable_row(tx, message_id, text))
    delivery_id = outbox.enqueue(
        tx,
        actor,
        message_id=message_id,
        dialog_id=talk.id,
        channel_id=talk.channel_id,
        no=talk.last_no,
        not_before=tx.now + undo_ms,
    )
    is_first_reply(tx, talk, message_id)
    place = talk.place()
    waits.ended(tx, actor, place, by="reply", reply_message_id=message_id)
    talk.waiting_since = place.waiting_since
    talk.save(tx)
    drafts.save(tx, actor, dialog_id, mode="reply", text="")
    return {"message_id": message_id, "no": talk.last_no, "delivery_id": delivery_id}


def note(tx: Tx, actor: Actor, dialog_id: int, *, text: str, key: str) -> dict[str, Any]:
    """Leave a line that only colleagues see (A9); it neither assigns nor ends a wait. Returns {message_id, no}."""

    def act() -> dict[str, Any]:
        clean = _checked_text(text)
        talk = open_talk(tx, actor, "dialog.note", dialog_id)
        message_id = write_line(tx, actor, talk, kind="note", text=clean, key=key)
        talk.save(tx)
        drafts.save(tx, actor, dialog_id, mode="note", text="")
        return {"message_id": message_id, "no": talk.last_no}

    return once(tx, actor, key, ("note", dialog_id, text), act)


def retry(tx: Tx, actor: Actor, message_id: int, *, key: str) -> dict[str, Any]:
    """Send a failed, uncertain or cancelled message again; the same message, a new try (pain 23)."""

    def act() -> dict[str, Any]:
        talk = _talk_of(tx, actor, message_id)
        require_way_out(tx, talk)
        outbox.again(tx, actor, message_id)
        is_first_reply(tx, talk, message_id)
        place = talk.place()
        waits.ended(tx, actor, place, by="reply", reply_message_id=message_id)
        talk.waiting_since = place.waiting_since
        talk.save(tx)
        return {"message_id": message_id}

    return once(tx, actor, key, ("retry", message_id), act)


def cancel(tx: Tx, actor: Actor, message_id: int, *, key: str) -> dict[str, Any]:
    """Take a message back while it has not left; it keeps its number (decisions 1.5). Raises Conflict when it left."""

    def act() -> dict[str, Any]:
        _talk_of(tx, actor, message_id)
        outbox.cancel(tx, actor, message_id)
        return {"message_id": message_id}

    return once(tx, actor, key, ("cancel", message_id), act)


# --- parts ------------------------------------------------------------------------------------------------------


def _talk_of(tx: Tx, actor: Actor, message_id: int) -> Talk:
    found = tx.sql("select dialog_id from message where id = :id and kind = 'out'", id=message_id)
    if not found:
        raise NotFound
    return open_talk(tx, actor, "dialog.reply", found[0][0])


def _checked_text(text: str, *, may_be_empty: bool = False) -> str:
    clean = text.replace("\x00", "").strip()
    if not clean and not may_be_empty:
        raise Invalid("There is nothing to send.", field="text")
    if len(clean) > TEXT_LIMIT:
        raise Invalid("The text is too long.", field="text", limit=TEXT_LIMIT)
    try:
        clean.encode()
    except UnicodeEncodeError:
        raise Invalid("The text holds characters that cannot be stored.", field="text") from None
    return clean


def _fence(tx: Tx, actor: Actor, talk: Talk, seen: int) -> None:
    if not 0 <= seen <= talk.last_no:
        raise Invalid("The last seen number is not one of this conversation.", field="seen")
    between = tx.sql(
        "select id from message where dialog_id = :dialog and no > :seen"
        " and (kind = 'in' or (kind in ('out', 'note') and coalesce(operator_id, 0) <> :me)) order by no",
        dialog=talk.id,
        seen=seen,
        me=actor.id or 0,
    )
    if between:
        raise CameBetween(message_ids=[row[0] for row in between], last_no=talk.last_no)
