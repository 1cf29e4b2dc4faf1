"""How long clients wait for us: the table of decisions 2.4, on which every later number stands.

A wait opens on a client's message when none is open, and ends on a human reply, on closing, or when someone
says that no answer is needed. A reply ends it provisionally: when that reply fails or is cancelled, the wait
goes on with its old start, unless another reply stands. A reply that is planned for later ends it when it leaves.
"""

from dataclasses import dataclass
from typing import Any

from inbox import access
from inbox.access import Actor
from inbox.clock import MINUTE
from inbox.events import EventKind
from inbox.store import Tx

# Larger than any instant that will be seen: waiting dialogs sort before all others (decisions 1.3).
REST = 10**14
# Deliveries in these states did not reach the client, so their message answers nobody.
UNANSWERING = ("failed", "cancelled")
# Neither does what waits for its hour: beyond the time in which every answer may be taken back (delivery d).
PENDING = f"(d.state = 'queued' and d.attempts = 0 and d.not_before > d.queued_at + {MINUTE})"


def urgency(waiting_since: int | None, last_at: int) -> int:
    """The list's order: the oldest wait first, then the latest activity first."""
    return waiting_since if waiting_since is not None else REST - last_at


@dataclass(slots=True)
class Place:
    """What is needed of a dialog to note a wait of it; the caller writes waiting_since to its row."""

    dialog_id: int
    channel_id: int
    episode_id: int
    waiting_since: int | None


def _told(place: Place) -> dict[str, Any]:
    return {
        "object_kind": "dialog",
        "object_id": place.dialog_id,
        "dialog_id": place.dialog_id,
        "place": access.Place(place.channel_id),
    }


def opened(tx: Tx, actor: Actor, place: Place, *, message_id: int, started_at: int) -> None:
    """A client waits from started_at (clamped to now); nothing changes when a wait is open already."""
    if place.waiting_since is not None:
        return
    place.waiting_since = min(started_at, tx.now)
    tx.sql(
        "insert into wait (dialog_id, episode_id, message_id, started_at) values (:dialog, :episode, :message, :at)",
        dialog=place.dialog_id,
        episode=place.episode_id,
        message=message_id,
        at=place.waiting_since,
    )
    tx.emit(EventKind.wait_opened, actor, **_told(place))


def ended(
    tx: Tx, actor: Actor, place: Place, *, by: str, reply_message_id: int | None = None, at: int | None = None
) -> None:
    """The client waits no more. by: "reply", "outside", "closed", "no-answer"."""
    if place.waiting_since is None:
        return
    instant = max(tx.now if at is None else min(at, tx.now), place.waiting_since)
    tx.sql(
        "update wait set ended_at = :at, ended_by = :by, reply_message_id = :reply, operator_id = :operator"
        " where dialog_id = :dialog and ended_at is null",
        at=instant,
        by=by,
        reply=reply_message_id,
        operator=actor.id if actor.kind == "operator" else None,
        dialog=place.dialog_id,
    )
    lasted = instant - place.waiting_since
    place.waiting_since = None
    tx.emit(EventKind.wait_ended, actor, **_told(place), by=by, lasted=lasted)


def reply_fell(tx: Tx, actor: Actor, place: Place, *, message_id: int) -> None:
    """A reply failed or was cancelled: the wait that it ended goes on, unless another reply stands."""
    found = tx.sql(
        "select id, started_at from wait"
        " where dialog_id = :dialog and reply_message_id = :message and ended_by in ('reply', 'closed')"
        " order by started_at, id",
        dialog=place.dialog_id,
        message=message_id,
    )
    if not found:
        return
    wait_id, started_at = found[0]
    for row in found[1:]:  # an earlier answer fell before, and this one ended both waits: the client waited once
        tx.sql("delete from wait where id = :id", id=row[0])
    other = _standing_reply(tx, wait_id, message_id)
    if other is not None:
        _answered_by(tx, actor, place, wait_id, started_at, other)
        return
    _join_or_go_on(tx, place, wait_id, started_at)
    tx.emit(EventKind.wait_reopened, actor, **_told(place))


def closed_with(tx: Tx, place: Place, *, message_id: int) -> None:
    """A dialog was closed with a planned answer: the wait ended without it, and ends by it when it leaves."""
    tx.sql(
        "update wait set reply_message_id = :message where id = (select max(w.id) from wait w"
        " where w.dialog_id = :dialog and w.ended_by = 'closed' and w.ended_at >= :now)",
        message=message_id,
        dialog=place.dialog_id,
        now=tx.now,
    )


def reply_left(tx: Tx, author: Actor, place: Place, *, message_id: int, at: int) -> None:
    """A planned answer went out: until this instant its client waited, and on for what they wrote after its words."""
    at = min(at, tx.now)
    for wait_id, started_at in tx.sql(
        "select id, started_at from wait where dialog_id = :dialog and reply_message_id = :message"
        " and ended_by = 'closed'",
        dialog=place.dialog_id,
        message=message_id,
    ):
        _answered_by(tx, author, place, wait_id, started_at, (message_id, author.id, at, "reply"))
    asked = tx.sql(
        "select 1 from wait w join message f on f.id = w.message_id join message p on p.id = :message"
        " where w.dialog_id = :dialog and w.ended_at is null and f.no < p.no",
        dialog=place.dialog_id,
        message=message_id,
    )
    if not asked:
        return
    ended(tx, author, place, by="reply", reply_message_id=message_id, at=at)
    since = tx.sql(
        "select m.id, m.sent_at from message m where m.dialog_id = :dialog and m.kind = 'in' and m.automatic is null"
        " and m.deleted_at is null and m.no > (select no from message where id = :message) order by m.no limit 1",
        dialog=place.dialog_id,
        message=message_id,
    )
    if since:
        opened(tx, author, place, message_id=since[0][0], started_at=since[0][1])


def _answered_by(
    tx: Tx, actor: Actor, place: Place, wait_id: int, started_at: int, other: tuple[int, int | None, int, str]
) -> None:
    """Another reply stands and ended this wait; the client waited once for it."""
    other_id, operator_id, at, by = other
    tx.sql("delete from wait where reply_message_id = :message and id <> :id", message=other_id, id=wait_id)
    tx.sql(
        "update wait set ended_at = :at, ended_by = :by, reply_message_id = :message, operator_id = :operator"
        " where id = :id",
        at=max(at, started_at),
        by=by,
        message=other_id,
        operator=operator_id,
        id=wait_id,
    )
    lasted = max(at, started_at) - started_at
    tx.emit(EventKind.wait_ended, actor, **_told(place), by=by, lasted=lasted)


def _join_or_go_on(tx: Tx, place: Place, wait_id: int, started_at: int) -> None:
    if place.waiting_since is not None:
        # The client wrote again meanwhile: one wait remains, with the earlier start.
        tx.sql("delete from wait where id = :id", id=wait_id)
        tx.sql(
            "update wait set started_at = :at where dialog_id = :dialog and ended_at is null",
            at=min(started_at, place.waiting_since),
            dialog=place.dialog_id,
        )
        place.waiting_since = min(started_at, place.waiting_since)
    else:
        _go_on(tx, wait_id)
        place.waiting_since = started_at


def restore_closed(tx: Tx, actor: Actor, place: Place, *, since: int) -> None:
    """Restore the wait that the closing at `since` ended, with its old start; an answer given meanwhile ended it."""
    found = tx.sql(
        "select id, started_at from wait where dialog_id = :dialog and ended_by = 'closed' and ended_at >= :since"
        " order by started_at, id",
        dialog=place.dialog_id,
        since=since,
    )
    if not found:
        return
    for row in found[1:]:  # one closing ended them all: the client waited once
        tx.sql("delete from wait where id = :id", id=row[0])
    _restore(tx, actor, place, *found[0])


def restore_closed_before_client(tx: Tx, actor: Actor, place: Place) -> bool:
    """Restore the wait of a closing after which the client wrote: the present wait gets the earlier start.

    Nothing changes, which returns False, unless that closing was the last to end a wait of this episode and the
    client waits again.
    """
    found = tx.sql(
        "select id, started_at, ended_by from wait"
        " where dialog_id = :dialog and episode_id = :episode and ended_at is not null"
        " order by ended_at desc, id desc limit 1",
        dialog=place.dialog_id,
        episode=place.episode_id,
    )
    if place.waiting_since is None or not found or found[0][2] != "closed":
        return False
    wait_id, started_at, _ = found[0]
    if _standing_reply(tx, wait_id, 0) is not None:
        return False
    _restore(tx, actor, place, wait_id, started_at)
    return True


def no_answer_undone(tx: Tx, actor: Actor, place: Place) -> None:
    """The client does need an answer: the wait that was settled goes on since the old start.

    When the client wrote again, it is one wait with the earlier start; an answer that was given meanwhile ended it.
    """
    found = tx.sql(
        "select id, started_at from wait where dialog_id = :dialog and ended_by = 'no-answer' order by id desc limit 1",
        dialog=place.dialog_id,
    )
    if not found:
        return
    _restore(tx, actor, place, *found[0])


def _restore(tx: Tx, actor: Actor, place: Place, wait_id: int, started_at: int) -> None:
    """Let an ended wait go on, joined with one that began since, unless a reply stands that answers it."""
    if (other := _standing_reply(tx, wait_id, 0)) is not None:
        _answered_by(tx, actor, place, wait_id, started_at, other)
        return
    _join_or_go_on(tx, place, wait_id, started_at)
    tx.emit(EventKind.wait_reopened, actor, **_told(place))


def _go_on(tx: Tx, wait_id: int) -> None:
    tx.sql(
        "update wait set ended_at = null, ended_by = null, reply_message_id = null, operator_id = null where id = :id",
        id=wait_id,
    )


def _standing_reply(tx: Tx, wait_id: int, fallen_id: int) -> tuple[int, int | None, int, str] | None:
    """The first human reply accepted after a wait began that did not fall: (message, operator, when, how it ends it).

    One that was sent again counts from then on; one that was planned answers nothing that came after its words.
    """
    found = tx.sql(
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
    if not found:
        return None
    message_id, operator_id, at, author = found[0]
    return message_id, operator_id, at, "outside" if author == "outside" else "reply"
