"""Opens, closes and reopens episodes, and ends waits with "no reply needed"."""

from typing import Any

import orjson

from inbox.access import Actor
from inbox.clock import HOUR, MINUTE
from inbox.dialogs import waits
from inbox.dialogs.history import correct_closing, record_assignment, record_closing, record_reopening
from inbox.dialogs.locked import LockedDialog, open_dialog
from inbox.dialogs.snooze import set_snooze, snooze_of
from inbox.dialogs.timeline import append_event, emit_dialog, emit_message
from inbox.errors import Conflict, Invalid
from inbox.events import EventKind
from inbox.models import Episode
from inbox.store import Tx
from inbox.text import clean

# Reasons for closing a conversation. Own reasons of a company will be added later; these stay.
REASONS = ("solved", "no-reply", "duplicate", "spam", "declined", "other")
COMMENT_LIMIT = 2_000
# An operator who reopens an own closing within this time, with no message between, corrects a slip: it is not counted
# as reopened.
SLIP_WITHIN = MINUTE
LINES_BACK = 40  # how many event lines "no reply needed" may lie back, behind closings that were undone


def close(tx: Tx, actor: Actor, dialog_id: int, *, reason: str | None = None, comment: str = "") -> dict[str, Any]:
    """Close the episode and end the client's wait; no field is required (E23).

    reason: one of REASONS, None for "solved"; on a closed dialog it corrects the reason. Returns {"open": False, "was":
    {reason, comment} of a dialog that was closed before, else None}.
    """
    closing = _checked(reason, comment)
    dialog = open_dialog(tx, actor, "dialog.close", dialog_id)
    was = _closing_of(tx, dialog)
    if not dialog.open:
        if reason is not None:
            _correct(tx, actor, dialog, *closing)
        return {"open": False, "was": was}
    waits.end_wait(tx, actor, dialog, by="closed")
    dialog.open = 0
    tx.sql(
        "update episode set closed_at = :now, closed_by = :by, assignee_id = :assignee, close_reason = :reason,"
        " close_comment = :comment where id = :id",
        now=tx.now,
        by=actor.operator_id,
        assignee=dialog.assignee_id,
        reason=closing[0],
        comment=closing[1],
        id=dialog.episode_id,
    )
    record_closing(tx, actor, dialog, reason=closing[0], comment=closing[1])
    data: dict[str, Any] = {"reason": closing[0]} | ({"comment": closing[1]} if closing[1] else {})
    if (snoozed := snooze_of(dialog)) is not None:
        data["snoozed"] = snoozed
        set_snooze(tx, dialog, None)
    append_event(tx, actor, dialog, "closed", **data)
    emit_dialog(tx, EventKind.dialog_closed, actor, dialog, episode_id=dialog.episode_id)
    return {"open": False, "was": was}


def _closing_of(tx: Tx, dialog: LockedDialog) -> dict[str, str] | None:
    """Return reason and comment of a closed dialog for an undo; None for an open one."""
    if dialog.open:
        return None
    reason, comment = tx.sql("select close_reason, close_comment from episode where id = :id", id=dialog.episode_id)[0]
    return {"reason": reason or "solved", "comment": comment}


def _checked(reason: str | None, comment: str) -> tuple[str, str]:
    if reason is not None and reason not in REASONS:
        raise Invalid("Unknown reason for closing.", field="reason", allowed=REASONS)
    return reason or "solved", clean(comment, field="comment", limit=COMMENT_LIMIT)


def _correct(tx: Tx, actor: Actor, dialog: LockedDialog, reason: str, comment: str) -> None:
    """Change the reason of the present closing in its event line and in the list."""
    tx.sql(
        "update episode set close_reason = :reason, close_comment = :comment where id = :id",
        reason=reason,
        comment=comment,
        id=dialog.episode_id,
    )
    correct_closing(tx, dialog, reason=reason, comment=comment)
    emit_dialog(tx, EventKind.dialog_changed, actor, dialog)
    lines = tx.sql(
        "select id, no, data from message where dialog_id = :id and kind = 'system' and content = 'closed'"
        " order by no desc limit 1",
        id=dialog.id,
    )
    for message_id, no, stored in lines:
        data = orjson.loads(stored) | {"reason": reason, "comment": comment}
        tx.sql("update message set data = :data where id = :id", data=orjson.dumps(data).decode(), id=message_id)
        emit_message(tx, EventKind.message_extended, actor, dialog, message_id, no=no, content="closed")


def reopen(tx: Tx, actor: Actor, dialog_id: int) -> dict[str, Any]:
    """Reopen a closed dialog and restore the wait that the closing ended, unless a reply was written since.

    When the client's message has reopened it already, the wait gets its former start. Returns {"open": True, "was":
    {reason, comment} of the undone closing, else None}.
    """
    dialog = open_dialog(tx, actor, "dialog.close", dialog_id)
    was = _closing_of(tx, dialog)
    if not dialog.open:
        reopen_episode(tx, actor, dialog, cause="person")
    else:
        waits.restore_closed_before_client(tx, actor, dialog)
    return {"open": True, "was": was}


def mark_no_answer(tx: Tx, actor: Actor, dialog_id: int) -> dict[str, Any]:
    """Mark the client's last message as needing no reply: the wait ends (decisions 2.4). Returns {"waiting": False}."""
    dialog = open_dialog(tx, actor, "dialog.close", dialog_id)
    if dialog.waiting_since is not None:
        waits.end_wait(tx, actor, dialog, by="no-answer")
        append_event(tx, actor, dialog, "no-answer")
    return {"waiting": False}


def undo_no_answer(tx: Tx, actor: Actor, dialog_id: int) -> dict[str, Any]:
    """Undo "no reply needed": the client waits again, since the same instant. Returns {"waiting": bool}.

    Raises Conflict("nothing-to-undo") when a closing or another operator ended the wait meanwhile.
    """
    dialog = open_dialog(tx, actor, "dialog.close", dialog_id)
    if not dialog.open or not _is_no_answer_latest(tx, dialog):
        raise Conflict("There is nothing to undo.", code="nothing-to-undo")
    waits.restore_no_answer(tx, actor, dialog)
    append_event(tx, actor, dialog, "no-answer", undone=True)
    return {"waiting": dialog.waiting_since is not None}


def _is_no_answer_latest(tx: Tx, dialog: LockedDialog) -> bool:
    """Return whether "no reply needed" is the last thing that ended a wait without a reply, and still holds."""
    lines = tx.sql(
        "select content, data from message where dialog_id = :id and kind = 'system'"
        " and content in ('closed', 'no-answer', 'reopened') order by no desc limit :most",
        id=dialog.id,
        most=LINES_BACK,
    )
    taken_back = 0  # closings that an operator undid by reopening; they end no wait
    for content, stored in lines:
        data = orjson.loads(stored)
        if content == "reopened":
            taken_back += data.get("cause") == "person"
        elif content == "closed" and taken_back:
            taken_back -= 1
        else:
            return bool(content == "no-answer" and not data.get("undone"))
    return False


# --- opening and reopening ---------------------------------------------------------------------------------------


def open_episode(tx: Tx, actor: Actor, dialog: LockedDialog, *, title: str) -> None:
    """Open the dialog's next episode under the next public number; its assignee is the dialog's."""
    dialog.episode_id = tx.insert(
        Episode,
        number=next_number(tx),
        dialog_id=dialog.id,
        title=title,
        opened_at=tx.now,
        assignee_id=dialog.assignee_id,
        reopened=0,
    )
    dialog.open = 1
    if dialog.assignee_id is None and dialog.last_no:
        record_assignment(tx, actor, dialog, cause="episode")
    emit_dialog(tx, EventKind.episode_opened, actor, dialog, episode_id=dialog.episode_id)


def next_number(tx: Tx) -> int:
    """Return the public number of the next episode; PostgreSQL may leave gaps (decisions 2.8)."""
    if tx.dialect == "postgresql":
        return int(tx.sql("select nextval('episode_number_seq')")[0][0])
    return int(tx.sql("select coalesce(max(number), 0) + 1 from episode")[0][0])


def reopen_episode(tx: Tx, actor: Actor, dialog: LockedDialog, *, cause: str) -> None:
    """Reopen a closed dialog. cause: "person", "client", "reply" or "delivery".

    Reopening by an operator restores the wait that the closing ended, regardless of who closed it and when. A
    client's message keeps the former assignee, unless that account is disabled.
    """
    closed_at, closed_by = tx.sql("select closed_at, closed_by from episode where id = :id", id=dialog.episode_id)[0]
    undone = (
        cause == "person"
        and closed_by is not None
        and closed_by == actor.operator_id
        and closed_at is not None
        and tx.now - closed_at <= SLIP_WITHIN
        and not _written_since_closing(tx, dialog)
    )
    if cause == "client" and dialog.assignee_id is not None and not _is_active(tx, dialog.assignee_id):
        dialog.assignee_id = None
        record_assignment(tx, actor, dialog, cause="client")
    record_reopening(tx, actor, dialog, cause=cause, undone=bool(undone))
    tx.sql(
        "update episode set closed_at = null, closed_by = null, close_reason = null, close_comment = '',"
        " reopened = reopened + :count, assignee_id = :assignee where id = :id",
        count=0 if undone else 1,
        assignee=dialog.assignee_id,
        id=dialog.episode_id,
    )
    dialog.open = 1
    if undone:
        _snooze_again(tx, dialog)
    append_event(tx, actor, dialog, "reopened", cause=cause)
    if cause == "person" and closed_at is not None:
        waits.restore_closed(tx, actor, dialog, since=closed_at)
    emit_dialog(tx, EventKind.dialog_reopened, actor, dialog, episode_id=dialog.episode_id, undone=bool(undone))


def _is_active(tx: Tx, operator_id: int) -> bool:
    return bool(tx.sql("select 1 from operator where id = :id and disabled_at is null", id=operator_id))


def _snooze_again(tx: Tx, dialog: LockedDialog) -> None:
    """Restore the snooze that a mistaken closing ended, if its time has not passed."""
    line = tx.sql("select data from message where dialog_id = :id and no = :no", id=dialog.id, no=dialog.last_no)
    snoozed = orjson.loads(line[0][0]).get("snoozed")
    if snoozed and (snoozed["until"] is None or snoozed["until"] > tx.now):
        set_snooze(tx, dialog, snoozed)


def _written_since_closing(tx: Tx, dialog: LockedDialog) -> bool:
    last = tx.sql(
        "select kind, content from message where dialog_id = :id and no = :no", id=dialog.id, no=dialog.last_no
    )
    return not last or tuple(last[0]) != ("system", "closed")


# A client's message within this time after closing continues the same episode (decisions 2.5).
REOPEN_WITHIN = 72 * HOUR


TITLE_LENGTH = 80


def title_of(text: str) -> str:
    """Return a title for an episode (R10): the first sentence of the first line, at most 80 characters."""
    line = next((part.strip() for part in text.splitlines() if part.strip()), "")
    for mark in (". ", "! ", "? "):
        at = line.find(mark)
        # A short greeting such as "Здравствуйте!" says nothing about the matter, so it does not end the title.
        if at >= 24:
            line = line[: at + 1]
            break
    if len(line) <= TITLE_LENGTH:
        return line
    cut = line[: TITLE_LENGTH - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > TITLE_LENGTH // 2 else cut).rstrip(" ,;:-") + "…"
