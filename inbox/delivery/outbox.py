"""The outbox: the queue of deliveries in the order of each dialog's numbers, and every change of a delivery's state.

Senders claim deliveries in inbox.delivery.claims. An attempt is recorded before the request and its outcome after it.
Later reports of the platform are in inbox.delivery.receipts.
"""

from typing import Literal

import orjson

from inbox.access import SYSTEM, Actor, Place
from inbox.clock import DAY, MINUTE
from inbox.dialogs import reply_outcomes
from inbox.dialogs.blocked import set_blocked
from inbox.dialogs.locked import lock_dialog
from inbox.errors import Conflict, NotFound
from inbox.events import EventKind
from inbox.models import Delivery, Dialog
from inbox.store import Tx, queue
from inbox.store.queue import Lease, Queue
from inbox.text import storable

GIVE_UP_MS = 1 * DAY
# Detail of a delivery that failed because its channel was removed.
DISCONNECTED = "the channel was disconnected"
# A message held back for longer than this is a scheduled one; a shorter delay is the undo window.
LONGEST_UNDO_MS = 1 * MINUTE
STATES = ("queued", "sending", "sent", "delivered", "read", "failed", "uncertain", "cancelled")

OUTBOX = Queue(
    table="delivery",
    waiting="q.state = 'queued'",
    lease_ms=2 * MINUTE,
    tries="attempts",
    wait_set="state = 'queued'",
    lease=Lease(
        claimed="q.state = 'sending'",
        set="state = 'sending'",
        table="delivery_lease",
        table_key="delivery_id",
        reclaimed=False,  # an unknown outcome is settled by the platform's policy (claims.recover)
    ),
    single="dialog_id",
    # A scheduled message counts as new from its due time: from then on it is retried and delays later ones.
    claim_set=(
        f"queued_at = case when attempts = 0 and not_before > queued_at + {LONGEST_UNDO_MS} then not_before"
        " else queued_at end"
    ),
)

# Error code of a delivery while the platform is being asked whether it arrived.
CHECKING = "checking"

LostAnswer = Literal["ask", "resend", "same"]


def enqueue(
    tx: Tx,
    actor: Actor,
    *,
    message_id: int,
    dialog_id: int,
    channel_id: int,
    no: int,
    not_before: int,
    expires_at: int | None = None,
) -> int:
    """Queue an outbound message; return the delivery's id. The message's own event message.sent announces it.

    expires_at: for an automatic message, the instant from which it is not sent any more.
    """
    delivery_id = tx.insert(
        Delivery,
        message_id=message_id,
        dialog_id=dialog_id,
        channel_id=channel_id,
        no=no,
        state="queued",
        not_before=not_before,
        queued_at=tx.now,
        attempts=0,
        resent=0,
        random_id=0,
        automatic=int(expires_at is not None),
        expires_at=expires_at,
    )
    # A 31-bit number, the same for every attempt. It is never 0, which would switch VK's duplicate check off. A
    # restored database repeats ids, but its new generation makes other numbers of them.
    random = (delivery_id + int(tx.generation[:8], 16)) % (2**31 - 1) + 1
    tx.sql("update delivery set random_id = :random where id = :id", random=random, id=delivery_id)
    return delivery_id


def emit_state(tx: Tx, actor: Actor, delivery_id: int, state: str, attempt: int = 0) -> None:
    """Emit that a delivery changed its state."""
    message_id, dialog_id, channel_id = tx.sql(
        "select message_id, dialog_id, channel_id from delivery where id = :id", id=delivery_id
    )[0]
    tx.emit_message(
        EventKind.delivery_changed,
        actor,
        message_id=message_id,
        dialog_id=dialog_id,
        place=Place(channel_id),
        state=state,
        attempt=attempt,
    )


def shorten(detail: str) -> str:
    """Cut a platform's error text to the length that the database stores."""
    return storable(detail[:500])


def lock(tx: Tx, delivery_id: int) -> None:
    """Lock the dialog, then the delivery. All code that holds both takes the locks in this order."""
    rows = tx.sql("select dialog_id from delivery where id = :id", id=delivery_id)
    if rows:
        tx.lock(Dialog, rows[0][0])
        tx.lock(Delivery, delivery_id)


def settle(tx: Tx, delivery_id: int, *, holder: str | None, outcome: str, detail: str = "") -> bool:
    """End the attempt and its lease; return False when this holder no longer owns the delivery."""
    lock(tx, delivery_id)
    rows = tx.sql(
        "select d.state, l.holder from delivery d left join delivery_lease l on l.delivery_id = d.id where d.id = :id",
        id=delivery_id,
    )
    if not rows:
        return False
    state, present_holder = rows[0]
    if state != "sending" or (holder is not None and present_holder != holder):
        return False
    queue.release(tx, OUTBOX, delivery_id)
    tx.sql(
        "update delivery_attempt set ended_at = :now, outcome = :outcome, detail = :detail"
        " where delivery_id = :id and ended_at is null",
        now=tx.now,
        outcome=outcome,
        detail=shorten(detail),
        id=delivery_id,
    )
    return True


def mark_sent(tx: Tx, delivery_id: int, *, holder: str | None, external_id: str, at: int) -> bool:
    """Mark a delivery as sent under the platform's id; return False when this holder no longer owns it."""
    if not settle(tx, delivery_id, holder=holder, outcome="sent"):
        return False
    mark_arrived(tx, delivery_id, external_id=external_id, at=at)
    return True


def mark_arrived(tx: Tx, delivery_id: int, *, external_id: str, at: int) -> None:
    """Record that the platform has the message, under this id, since this instant."""
    tx.sql(
        "update delivery set state = 'sent', sent_at = :at, code = null, detail = '' where id = :id",
        at=min(at, tx.now),
        id=delivery_id,
    )
    set_external_id(tx, delivery_id, external_id)
    emit_state(tx, SYSTEM, delivery_id, "sent")
    upto = _count_scheduled_reply(tx, delivery_id, at=at)
    # The client may have read the message before the platform's answer reached us.
    if upto is not None and external_id.isdecimal() and int(external_id) <= upto:
        mark_delivered_or_read(tx, delivery_id, state="read")


def _count_scheduled_reply(tx: Tx, delivery_id: int, *, at: int) -> int | None:
    """Count a scheduled message as a reply from now on; return the platform's number up to which the client has read.

    Returns None when the platform never reported that number.
    """
    dialog_id, message_id, data, upto = tx.sql(
        "select d.dialog_id, d.message_id, m.data, k.upto from delivery d join message m on m.id = d.message_id"
        " left join client_mark k on k.dialog_id = d.dialog_id where d.id = :id",
        id=delivery_id,
    )[0]
    if data != "{}" and "later" in orjson.loads(data):
        reply_outcomes.on_scheduled_sent(tx, dialog_id=dialog_id, message_id=message_id, at=min(at, tx.now))
    return None if upto is None else int(upto)


def set_external_id(tx: Tx, delivery_id: int, external_id: str) -> None:
    """Store the platform's id of a message, unless another message of the dialog has it."""
    tx.sql(
        "update message set external_id = :external where id = (select message_id from delivery where id = :id)"
        " and not exists (select 1 from message o where o.dialog_id = message.dialog_id and o.external_id = :external)",
        external=external_id,
        id=delivery_id,
    )


def retry_later(tx: Tx, delivery_id: int, *, holder: str, delay_ms: int, code: str, detail: str = "") -> bool:
    """Queue a delivery again after the delay, for a day at most; use it when nothing reached the platform."""
    if not settle(tx, delivery_id, holder=holder, outcome="not-sent", detail=detail):
        return False
    queued_at, removed_at = tx.sql(
        "select d.queued_at, c.removed_at from delivery d join channel c on c.id = d.channel_id where d.id = :id",
        id=delivery_id,
    )[0]
    if removed_at is not None:
        return mark_undelivered(tx, delivery_id, state="failed", code="gave-up", detail=DISCONNECTED)
    if tx.now - queued_at > GIVE_UP_MS:
        return mark_undelivered(tx, delivery_id, state="failed", code="gave-up", detail=f"{code}: {detail}")
    queue.retry_later(tx, OUTBOX, delivery_id, delay_ms=delay_ms, code=code, detail=shorten(detail))
    emit_state(tx, SYSTEM, delivery_id, "queued")
    return True


def mark_failed(tx: Tx, delivery_id: int, *, holder: str, code: str, detail: str = "", blocked: bool = False) -> bool:
    """Mark a delivery as refused for good; the client's wait continues. blocked: the client blocked us."""
    if not settle(tx, delivery_id, holder=holder, outcome="failed", detail=detail):
        return False
    mark_undelivered(tx, delivery_id, state="failed", code=code, detail=detail)
    if blocked:
        dialog_id = tx.sql("select dialog_id from delivery where id = :id", id=delivery_id)[0][0]
        set_blocked(tx, SYSTEM, lock_dialog(tx, dialog_id), blocked=True)
    return True


def mark_undelivered(
    tx: Tx, delivery_id: int, *, state: str, code: str | None, detail: str, actor: Actor = SYSTEM
) -> bool:
    """Set a state in which the message did not reach the client (failed or cancelled); the client's wait continues."""
    tx.sql(
        "update delivery set state = :state, code = :code, detail = :detail where id = :id",
        state=state,
        code=code,
        detail=shorten(detail),
        id=delivery_id,
    )
    emit_state(tx, actor, delivery_id, state)
    message_id, dialog_id, automatic = tx.sql(
        "select message_id, dialog_id, automatic from delivery where id = :id", id=delivery_id
    )[0]
    if not automatic:  # an automatic message had ended no wait
        reply_outcomes.on_reply_undelivered(
            tx, actor, dialog_id=dialog_id, message_id=message_id, withdrawn=state == "cancelled"
        )
    return True


def mark_delivered_or_read(tx: Tx, delivery_id: int, *, state: Literal["delivered", "read"]) -> None:
    """Mark a delivery as delivered or read. The state only moves forward, so an older report changes nothing."""
    lock(tx, delivery_id)
    before = ("sent", "uncertain") if state == "delivered" else ("sent", "uncertain", "delivered")
    if tx.sql("select state from delivery where id = :id", id=delivery_id)[0][0] not in before:
        return
    tx.sql(
        "update delivery set state = :state, sent_at = coalesce(sent_at, cast(:now as bigint)), code = null,"
        " detail = '' where id = :id",
        state=state,
        now=tx.now,
        id=delivery_id,
    )
    emit_state(tx, SYSTEM, delivery_id, state)


def fail_queued_of_channel(tx: Tx, channel_id: int) -> int:
    """Fail the queued deliveries of a removed channel, so that operators see them (P4); return their number."""
    count = 0
    for row in tx.sql("select id from delivery where channel_id = :id and state = 'queued' order by id", id=channel_id):
        lock(tx, row[0])
        if tx.sql("select 1 from delivery where id = :id and state = 'queued'", id=row[0]):
            mark_undelivered(tx, row[0], state="failed", code="gave-up", detail=DISCONNECTED)
            count += 1
    return count


def count_failed_by_removal(tx: Tx, channel_id: int) -> int:
    """Return the number of messages that are failed because their channel was removed."""
    rows = tx.sql(
        "select count(*) from delivery where channel_id = :id and state = 'failed' and detail = :detail",
        id=channel_id,
        detail=DISCONNECTED,
    )
    return int(rows[0][0])


def mark_uncertain(tx: Tx, delivery_id: int, *, holder: str | None, code: str, detail: str = "") -> bool:
    """Mark a delivery as uncertain: the platform's answer was lost, and an operator must check (P7)."""
    known = tx.sql("select code from delivery where id = :id", id=delivery_id)
    if not settle(tx, delivery_id, holder=holder, outcome="unknown", detail=detail):
        return False
    tx.sql(
        "update delivery set state = 'uncertain', code = :code, detail = :detail where id = :id",
        code=code,
        detail=shorten(detail),
        id=delivery_id,
    )
    emit_state(tx, SYSTEM, delivery_id, "uncertain")
    if known[0][0] != CHECKING:  # else it was uncertain before, and keeps its former instant
        _count_scheduled_reply(tx, delivery_id, at=tx.now)
    return True


def settle_lost_answer(
    tx: Tx,
    delivery_id: int,
    *,
    holder: str | None,
    policy: LostAnswer,
    code: str,
    detail: str = "",
    delay_ms: int = 0,
) -> bool:
    """Settle a delivery whose connection broke after the request was written, by the platform's policy.

    The policy asks an operator, sends once more, or repeats the same request. An automatic message is never sent once
    more: a client may miss it, but does not get it twice (P8).
    """
    lock(tx, delivery_id)  # before reading: the platform may be echoing the message in this moment
    rows = tx.sql(
        "select d.resent, m.external_id, d.code, d.automatic from delivery d join message m on m.id = d.message_id"
        " where d.id = :id",
        id=delivery_id,
    )
    if not rows:
        return False
    resent, external_id, present_code, automatic = rows[0]
    if automatic and policy == "resend":
        policy = "ask"
    if external_id is not None:  # an echo has arrived already
        return mark_sent(tx, delivery_id, holder=holder, external_id=external_id, at=tx.now)
    if policy == "ask" or (policy == "resend" and resent > 0) or present_code == CHECKING:
        return mark_uncertain(tx, delivery_id, holder=holder, code=code, detail=detail)
    if not settle(tx, delivery_id, holder=holder, outcome="unknown", detail=detail):
        return False
    again = {"resent": resent + 1, "code": code, "detail": shorten(detail)}
    queue.retry_later(tx, OUTBOX, delivery_id, delay_ms=delay_ms, **again)
    emit_state(tx, SYSTEM, delivery_id, "queued")
    return True


def cancel(tx: Tx, actor: Actor, message_id: int) -> None:
    """Cancel a queued message; raise Conflict when it has been sent (a compare-and-set from queued, decisions 1.5)."""
    delivery_id = require_delivery(tx, message_id)
    lock(tx, delivery_id)
    waits = tx.sql("select coalesce(code, '') from delivery where id = :id and state = 'queued'", id=delivery_id)
    if not waits or waits[0][0] == CHECKING:
        raise Conflict("The message has already been sent.", code="already-sent")
    mark_undelivered(tx, delivery_id, state="cancelled", code=None, detail="", actor=actor)


def reschedule(tx: Tx, actor: Actor, message_id: int, not_before: int) -> None:
    """Change the time of a scheduled message that was never attempted; raise Conflict when it has been sent."""
    delivery_id = require_delivery(tx, message_id)
    lock(tx, delivery_id)
    changed = tx.sql(
        "update delivery set not_before = :at where id = :id and state = 'queued' and attempts = 0 returning id",
        at=max(not_before, tx.now),
        id=delivery_id,
    )
    if not changed:
        raise Conflict("The message has already been sent.", code="already-sent")
    emit_state(tx, actor, delivery_id, "queued")


def retry(tx: Tx, actor: Actor, message_id: int) -> None:
    """Queue a failed, uncertain or cancelled message again; raise Conflict for any other state.

    Raises Conflict("automatic") for an automatic message: its time is over.
    """
    delivery_id = require_delivery(tx, message_id)
    lock(tx, delivery_id)
    if tx.sql("select automatic from delivery where id = :id", id=delivery_id)[0][0]:
        raise Conflict("An automatic message is not sent again. Write to the client yourself.", code="automatic")
    rows = tx.sql(
        "update delivery set state = 'queued', not_before = :now, queued_at = :now, attempts = 0, resent = 0,"
        " code = null, detail = '' where id = :id and state in ('failed', 'uncertain', 'cancelled') returning id",
        now=tx.now,
        id=delivery_id,
    )
    if not rows:
        raise Conflict("The message is being sent or has been delivered.", code="not-failed")
    emit_state(tx, actor, delivery_id, "queued")


def require_delivery(tx: Tx, message_id: int) -> int:
    """Return the delivery id of a message; raise NotFound when it has none."""
    rows = tx.sql("select id from delivery where message_id = :id", id=message_id)
    if not rows:
        raise NotFound
    return int(rows[0][0])
