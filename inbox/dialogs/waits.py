"""Keeps waits: how long clients wait for a reply (the table of decisions 2.4). Service levels and reports count on it.

A wait opens with a client's message when none is open. It ends with an operator's reply, with closing, or with "no
reply needed". A reply ends it provisionally: when that reply fails or is cancelled, the wait continues from its old
start, unless another reply counts. A scheduled reply ends it when it is sent.
"""

from inbox.access import Actor
from inbox.clock import MINUTE
from inbox.dialogs import sla
from inbox.dialogs.locked import LockedDialog
from inbox.dialogs.timeline import emit_dialog
from inbox.events import EventKind
from inbox.models import Wait
from inbox.store import Tx

# SQL condition on a delivery d: it is scheduled, beyond the undo window, and does not count as a reply yet.
PENDING = f"(d.state = 'queued' and d.attempts = 0 and d.not_before > d.queued_at + {MINUTE})"


def open_wait(tx: Tx, actor: Actor, dialog: LockedDialog, *, message_id: int, started_at: int) -> None:
    """Open a wait that starts at started_at, at the latest now; do nothing when a wait is open."""
    if dialog.waiting_since is not None:
        return
    dialog.waiting_since = min(started_at, tx.now)
    wait_id = tx.insert(
        Wait,
        dialog_id=dialog.id,
        episode_id=dialog.episode_id,
        message_id=message_id,
        started_at=dialog.waiting_since,
    )
    emit_dialog(tx, EventKind.wait_opened, actor, dialog, wait_id=wait_id, episode_id=dialog.episode_id)


def end_wait(
    tx: Tx, actor: Actor, dialog: LockedDialog, *, by: str, reply_message_id: int | None = None, at: int | None = None
) -> None:
    """End the open wait. by: "reply", "outside", "closed", "no-answer"."""
    if dialog.waiting_since is None:
        return
    instant = max(tx.now if at is None else min(at, tx.now), dialog.waiting_since)
    rows = tx.sql(
        "update wait set ended_at = :at, ended_by = :by, reply_message_id = :reply, operator_id = :operator,"
        f" breached_at = {sla.BREACHED} where dialog_id = :dialog and ended_at is null returning id",
        at=instant,
        by=by,
        reply=reply_message_id,
        operator=actor.operator_id,
        dialog=dialog.id,
    )
    lasted = instant - dialog.waiting_since
    dialog.waiting_since = None
    sla.end(tx, dialog)
    emit_dialog(tx, EventKind.wait_ended, actor, dialog, wait_id=rows[0][0], by=by, lasted=lasted)


def resume_after_undelivered(tx: Tx, actor: Actor, dialog: LockedDialog, *, message_id: int) -> None:
    """Continue the wait that a failed or cancelled reply had ended, unless another reply counts."""
    rows = tx.sql(
        "select id, started_at from wait"
        " where dialog_id = :dialog and reply_message_id = :message and ended_by in ('reply', 'closed')"
        " order by started_at, id",
        dialog=dialog.id,
        message=message_id,
    )
    if not rows:
        return
    wait_id, started_at = rows[0]
    for row in rows[1:]:  # this reply ended an earlier failed reply's wait too: they are one
        tx.sql("delete from wait where id = :id", id=row[0])
    other = _standing_reply(tx, wait_id, message_id)
    if other is not None:
        _end_with(tx, actor, dialog, wait_id, started_at, other)
        return
    open_id = _resume_or_join(tx, dialog, wait_id, started_at)
    emit_dialog(tx, EventKind.wait_reopened, actor, dialog, wait_id=open_id, episode_id=dialog.episode_id)


def link_closing_reply(tx: Tx, dialog: LockedDialog, *, message_id: int) -> None:
    """Link the wait that a closing ended with the scheduled reply of that closing; sending the reply ends the wait."""
    tx.sql(
        "update wait set reply_message_id = :message where id = (select max(w.id) from wait w"
        " where w.dialog_id = :dialog and w.ended_by = 'closed' and w.ended_at >= :now)",
        message=message_id,
        dialog=dialog.id,
        now=tx.now,
    )


def end_by_scheduled_reply(tx: Tx, author: Actor, dialog: LockedDialog, *, message_id: int, at: int) -> None:
    """End waits when a scheduled reply is sent: its client waited until this instant.

    Messages that the client wrote after the reply was scheduled open a new wait.
    """
    at = min(at, tx.now)
    for wait_id, started_at in tx.sql(
        "select id, started_at from wait where dialog_id = :dialog and reply_message_id = :message"
        " and ended_by = 'closed'",
        dialog=dialog.id,
        message=message_id,
    ):
        _end_with(tx, author, dialog, wait_id, started_at, (message_id, author.id, at, "reply"))
    asked = tx.sql(
        "select 1 from wait w join message f on f.id = w.message_id join message p on p.id = :message"
        " where w.dialog_id = :dialog and w.ended_at is null and f.no < p.no",
        dialog=dialog.id,
        message=message_id,
    )
    if not asked:
        return
    end_wait(tx, author, dialog, by="reply", reply_message_id=message_id, at=at)
    since = tx.sql(
        "select m.id, m.sent_at from message m where m.dialog_id = :dialog and m.kind = 'in' and m.automatic is null"
        " and m.deleted_at is null and m.no > (select no from message where id = :message) order by m.no limit 1",
        dialog=dialog.id,
        message=message_id,
    )
    for first_id, sent_at in since:
        open_wait(tx, author, dialog, message_id=first_id, started_at=sent_at)


def _end_with(
    tx: Tx, actor: Actor, dialog: LockedDialog, wait_id: int, started_at: int, other: tuple[int, int | None, int, str]
) -> None:
    """End a wait with another reply that counts; other waits with that reply are merged into it."""
    other_id, operator_id, at, by = other
    tx.sql("delete from wait where reply_message_id = :message and id <> :id", message=other_id, id=wait_id)
    tx.sql(
        "update wait set ended_at = :at, ended_by = :by, reply_message_id = :message, operator_id = :operator,"
        f" breached_at = {sla.BREACHED} where id = :id",
        at=max(at, started_at),
        by=by,
        message=other_id,
        operator=operator_id,
        id=wait_id,
    )
    lasted = max(at, started_at) - started_at
    emit_dialog(tx, EventKind.wait_ended, actor, dialog, wait_id=wait_id, by=by, lasted=lasted)


def _resume_or_join(tx: Tx, dialog: LockedDialog, wait_id: int, started_at: int) -> int:
    """Continue an ended wait, or merge it with the open one; return the open wait's id.

    The merged wait has the earlier start and the earlier message.
    """
    if dialog.waiting_since is None:
        _resume(tx, wait_id)
        dialog.waiting_since = started_at
        sla.resume(tx, dialog)
        return wait_id
    # The client wrote again meanwhile: one wait remains, with the earlier start.
    dialog.waiting_since = min(started_at, dialog.waiting_since)
    joined = tx.sql(
        "update wait set started_at = :at, message_id = (select min(w.message_id) from wait w"
        " where w.id in (wait.id, :ended)) where dialog_id = :dialog and ended_at is null returning id",
        at=dialog.waiting_since,
        ended=wait_id,
        dialog=dialog.id,
    )
    open_id = int(joined[0][0])
    sla.merge(tx, wait_id, open_id)
    tx.sql("delete from wait where id = :id", id=wait_id)
    sla.resume(tx, dialog)
    return open_id


def restore_closed(tx: Tx, actor: Actor, dialog: LockedDialog, *, since: int) -> None:
    """Restore the wait that the closing at `since` ended, with its old start, unless a reply ended it meanwhile."""
    rows = tx.sql(
        "select id, started_at from wait where dialog_id = :dialog and ended_by = 'closed' and ended_at >= :since"
        " order by started_at, id",
        dialog=dialog.id,
        since=since,
    )
    if not rows:
        return
    for row in rows[1:]:  # one closing ended all of them: they are one wait of the client
        tx.sql("delete from wait where id = :id", id=row[0])
    _restore(tx, actor, dialog, *rows[0])


def restore_closed_before_client(tx: Tx, actor: Actor, dialog: LockedDialog) -> bool:
    """Restore the wait of a closing after which the client wrote: the present wait gets the earlier start.

    Returns False and changes nothing, unless that closing was the last to end a wait of this episode and the client
    waits again.
    """
    rows = tx.sql(
        "select id, started_at, ended_by from wait"
        " where dialog_id = :dialog and episode_id = :episode and ended_at is not null"
        " order by ended_at desc, id desc limit 1",
        dialog=dialog.id,
        episode=dialog.episode_id,
    )
    if dialog.waiting_since is None or not rows:
        return False
    wait_id, started_at, ended_by = rows[0]
    if ended_by != "closed" or _standing_reply(tx, wait_id, 0) is not None:
        return False
    _restore(tx, actor, dialog, wait_id, started_at)
    return True


def restore_no_answer(tx: Tx, actor: Actor, dialog: LockedDialog) -> None:
    """Continue the wait that "no reply needed" ended, from its old start.

    If the client wrote again, both are one wait with the earlier start. A reply that was sent meanwhile ended it.
    """
    rows = tx.sql(
        "select id, started_at from wait where dialog_id = :dialog and ended_by = 'no-answer' order by id desc limit 1",
        dialog=dialog.id,
    )
    if not rows:
        return
    _restore(tx, actor, dialog, *rows[0])


def _restore(tx: Tx, actor: Actor, dialog: LockedDialog, wait_id: int, started_at: int) -> None:
    """Continue an ended wait, merged with one that began since, unless a reply counts as its answer."""
    if (other := _standing_reply(tx, wait_id, 0)) is not None:
        _end_with(tx, actor, dialog, wait_id, started_at, other)
        return
    open_id = _resume_or_join(tx, dialog, wait_id, started_at)
    emit_dialog(tx, EventKind.wait_reopened, actor, dialog, wait_id=open_id, episode_id=dialog.episode_id)


def _resume(tx: Tx, wait_id: int) -> None:
    tx.sql(
        "update wait set ended_at = null, ended_by = null, reply_message_id = null, operator_id = null where id = :id",
        id=wait_id,
    )


def _standing_reply(tx: Tx, wait_id: int, fallen_id: int) -> tuple[int, int | None, int, str] | None:
    """Return the first operator's reply after a wait began that still counts, None without one.

    It is (message, operator, instant, kind of end). A message that was sent again counts from then on. A scheduled one
    answers nothing that the client wrote after it.
    """
    rows = tx.sql(
        "select m.id, m.operator_id, coalesce(d.queued_at, m.created_at), m.author_kind from wait w"
        " join message f on f.id = w.message_id join message m on m.dialog_id = w.dialog_id"
        " left join delivery d on d.message_id = m.id"
        " where w.id = :wait and m.id <> :fallen and m.kind = 'out' and m.author_kind in ('operator', 'outside')"
        " and m.automatic is null and m.deleted_at is null"
        f" and (d.state is null or (d.state not in ('failed', 'cancelled') and not {PENDING}))"
        " and (m.no > f.no or (d.queued_at > m.created_at and d.queued_at >= f.created_at"
        " and m.data not like '%\"later\":%'))"
        " order by 3, m.no limit 1",
        wait=wait_id,
        fallen=fallen_id,
    )
    if not rows:
        return None
    message_id, operator_id, at, author = rows[0]
    return message_id, operator_id, at, "outside" if author == "outside" else "reply"
