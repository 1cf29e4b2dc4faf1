"""The end of an episode, its reason, and "no answer needed": what ends a wait without writing to the client."""

from typing import Any

import orjson

from inbox.access import Actor
from inbox.dialogs import waits
from inbox.dialogs.locked import Talk, bring_back, lift_snooze, open_talk, tell, write_line
from inbox.errors import Conflict, Invalid
from inbox.events import EventKind
from inbox.idempotency import once
from inbox.store import Tx

# Why a conversation is over. Companies will have their own later; these stay.
REASONS = ("solved", "no-reply", "duplicate", "spam", "declined", "other")
COMMENT_LIMIT = 2_000
LINES_BACK = 40  # how far back "no answer needed" may stand behind closings that were taken back


def close(
    tx: Tx, actor: Actor, dialog_id: int, *, key: str, reason: str | None = None, comment: str = ""
) -> dict[str, Any]:
    """Finish the episode in one act, without filling anything in (E23); nobody waits for us any more.

    reason: one of REASONS, None for "solved"; given for a finished dialog it corrects the reason.
    Returns {"open": False, "was": {reason, comment} of a finished one, else None}.
    """

    def act() -> dict[str, Any]:
        said = _checked(reason, comment)
        talk = open_talk(tx, actor, "dialog.close", dialog_id)
        was = _closing_of(tx, talk)
        if not talk.open:
            if reason is not None:
                _correct(tx, actor, talk, *said)
            return {"open": False, "was": was}
        place = talk.place()
        waits.ended(tx, actor, place, by="closed")
        talk.waiting_since, talk.open = place.waiting_since, 0
        tx.sql(
            "update episode set closed_at = :now, closed_by = :by, assignee_id = :assignee, close_reason = :reason,"
            " close_comment = :comment where id = :id",
            now=tx.now,
            by=actor.id,
            assignee=talk.assignee_id,
            reason=said[0],
            comment=said[1],
            id=talk.episode_id,
        )
        data: dict[str, Any] = {"by": actor.id, "reason": said[0]} | ({"comment": said[1]} if said[1] else {})
        if lifted := lift_snooze(tx, talk):
            data["snoozed"] = lifted
        write_line(tx, actor, talk, kind="system", content="closed", data=data)
        tell(tx, EventKind.dialog_closed, actor, talk, episode_id=talk.episode_id)
        talk.save(tx)
        return {"open": False, "was": was}

    return once(tx, actor, key, ("close", dialog_id, *(one for one in (reason, comment) if one)), act)


def _closing_of(tx: Tx, talk: Talk) -> dict[str, str] | None:
    """Return why a dialog is closed, so that this can be put back; None for an open one."""
    if talk.open:
        return None
    reason, comment = tx.sql("select close_reason, close_comment from episode where id = :id", id=talk.episode_id)[0]
    return {"reason": reason or "solved", "comment": comment}


def _checked(reason: str | None, comment: str) -> tuple[str, str]:
    if reason is not None and reason not in REASONS:
        raise Invalid("There is no such reason.", field="reason", allowed=REASONS)
    clean = comment.replace("\x00", "").strip()
    if len(clean) > COMMENT_LIMIT:
        raise Invalid("The comment is too long.", field="comment", limit=COMMENT_LIMIT)
    return reason or "solved", clean


def _correct(tx: Tx, actor: Actor, talk: Talk, reason: str, comment: str) -> None:
    """The line that says it was closed names the new reason, and the list too."""
    tx.sql(
        "update episode set close_reason = :reason, close_comment = :comment where id = :id",
        reason=reason,
        comment=comment,
        id=talk.episode_id,
    )
    tell(tx, EventKind.dialog_changed, actor, talk)
    line = tx.sql(
        "select id, no, data from message where dialog_id = :id and kind = 'system' and content = 'closed'"
        " order by no desc limit 1",
        id=talk.id,
    )
    if not line:
        return
    data = orjson.loads(line[0][2]) | {"reason": reason, "comment": comment}
    tx.sql("update message set data = :data where id = :id", data=orjson.dumps(data).decode(), id=line[0][0])
    tx.emit_message(
        EventKind.message_grew,
        actor,
        message_id=line[0][0],
        dialog_id=talk.id,
        channel_id=talk.channel_id,
        no=line[0][1],
        content="closed",
    )


def reopen(tx: Tx, actor: Actor, dialog_id: int, *, key: str) -> dict[str, Any]:
    """Bring a finished dialog back, with the wait that its closing ended, if nobody answered since.

    When the client wrote meanwhile it is open already; then their wait gets its old start.
    Returns {"open": True, "was": {reason, comment} of the closing that was taken back, else None}.
    """

    def act() -> dict[str, Any]:
        talk = open_talk(tx, actor, "dialog.close", dialog_id)
        was = _closing_of(tx, talk)
        if not talk.open:
            bring_back(tx, actor, talk, cause="person")
            talk.save(tx)
        elif waits.restore_closed_before_client(tx, actor, place := talk.place()):
            talk.waiting_since = place.waiting_since
            talk.save(tx)
        return {"open": True, "was": was}

    return once(tx, actor, key, ("reopen", dialog_id), act)


def no_answer(tx: Tx, actor: Actor, dialog_id: int, *, key: str) -> dict[str, Any]:
    """The client's last words need no answer: the wait ends without one (decisions 2.4). Returns {"waiting": False}."""

    def act() -> dict[str, Any]:
        talk = open_talk(tx, actor, "dialog.close", dialog_id)
        if talk.waiting_since is not None:
            place = talk.place()
            waits.ended(tx, actor, place, by="no-answer")
            talk.waiting_since = place.waiting_since
            write_line(tx, actor, talk, kind="system", content="no-answer", data={"by": actor.id})
            talk.save(tx)
        return {"waiting": False}

    return once(tx, actor, key, ("no-answer", dialog_id), act)


def answer_after_all(tx: Tx, actor: Actor, dialog_id: int, *, key: str) -> dict[str, Any]:
    """Take "no answer needed" back: the client waits as before, since the same instant. Returns {"waiting": bool}.

    Raises Conflict("nothing-to-undo") when closing or another hand settled it meanwhile.
    """

    def act() -> dict[str, Any]:
        talk = open_talk(tx, actor, "dialog.close", dialog_id)
        if not talk.open or not _said_no_answer_last(tx, talk):
            raise Conflict("There is nothing to take back.", code="nothing-to-undo")
        place = talk.place()
        waits.no_answer_undone(tx, actor, place)
        talk.waiting_since = place.waiting_since
        data = {"by": actor.id, "undone": True}
        write_line(tx, actor, talk, kind="system", content="no-answer", data=data)
        talk.save(tx)
        return {"waiting": talk.waiting_since is not None}

    return once(tx, actor, key, ("answer-after-all", dialog_id), act)


def _said_no_answer_last(tx: Tx, talk: Talk) -> bool:
    """Whether, of all that settles a wait without an answer, "no answer needed" came last and still holds."""
    lines = tx.sql(
        "select content, data from message where dialog_id = :id and kind = 'system'"
        " and content in ('closed', 'no-answer', 'reopened') order by no desc limit :most",
        id=talk.id,
        most=LINES_BACK,
    )
    taken_back = 0  # closings that a person took back by reopening settle nothing
    for content, stored in lines:
        data = orjson.loads(stored)
        if content == "reopened":
            taken_back += data.get("cause") == "person"
        elif content == "closed" and taken_back:
            taken_back -= 1
        else:
            return bool(content == "no-answer" and not data.get("undone"))
    return False
