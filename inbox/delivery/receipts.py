"""Handles what a platform reports about a sent message: bounces, read receipts, echoes, and answers to a check (P7)."""

import orjson

from inbox.access import SYSTEM, Actor
from inbox.delivery import outbox
from inbox.dialogs.locked import open_dialog
from inbox.errors import Conflict, NotFound
from inbox.store import Tx

MOST_NAMED = 500


def record_bounce(tx: Tx, delivery_id: int, *, detail: str) -> None:
    """Mark a delivery as failed after the platform accepted it; the client's wait continues."""
    outbox.lock(tx, delivery_id)
    state = tx.sql("select state from delivery where id = :id", id=delivery_id)[0][0]
    if state in ("failed", "cancelled"):
        return
    # A bounce may arrive before the answer to the sending.
    outbox.settle(tx, delivery_id, holder=None, outcome="sent")
    outbox.mark_undelivered(tx, delivery_id, state="failed", code="bounced", detail=detail)


def record_read(tx: Tx, dialog_id: int, upto: int, *, before: int = 0) -> None:
    """Mark messages as read up to this number of the platform. before: the number of the last receipt.

    Only the numbers between both are looked at. Earlier ones are marked already, and a message that gets its number
    later is marked when it gets it (outbox.mark_arrived).
    """
    few = 0 < upto - before <= MOST_NAMED
    named = ", ".join(f"'{number}'" for number in range(before + 1, upto + 1)) if few else ""
    waiting = tx.sql(
        "select d.id, m.external_id from message m join delivery d on d.message_id = m.id"
        " where m.dialog_id = :dialog and d.state in ('sent', 'delivered', 'uncertain') and m.external_id"
        f" {f'in ({named})' if few else 'is not null'} order by d.no",
        dialog=dialog_id,
    )
    for delivery_id, external_id in waiting:
        if external_id.isdecimal() and int(external_id) <= upto:
            outbox.mark_delivered_or_read(tx, delivery_id, state="read")


def record_echo(tx: Tx, dialog_id: int, *, random_id: int, external_id: str, at: int) -> bool:
    """Mark a message as arrived because the platform echoed it to us.

    Returns False when no delivery of the dialog has this random_id: then another program sent the message.
    """
    rows = tx.sql(
        "select d.id from delivery d join message m on m.id = d.message_id where d.dialog_id = :dialog"
        " and d.random_id = :random and (m.external_id is null or m.external_id = :external)",
        dialog=dialog_id,
        random=random_id,
        external=external_id,
    )
    if not rows:
        return False
    delivery_id = rows[0][0]
    outbox.lock(tx, delivery_id)
    state = tx.sql("select state from delivery where id = :id", id=delivery_id)[0][0]
    if state in ("queued", "uncertain"):
        outbox.mark_arrived(tx, delivery_id, external_id=external_id, at=at)
    elif state == "sending":
        # Its sender settles it. If the platform's answer is lost, the stored id proves that the message arrived.
        outbox.set_external_id(tx, delivery_id, external_id)
        outbox.emit_state(tx, SYSTEM, delivery_id, "sending")
    return True


def check_delivery(tx: Tx, actor: Actor, message_id: int) -> dict[str, int]:
    """Queue a check whether an uncertain message arrived; nothing is sent. Returns {message_id}.

    Raises Conflict("cannot-check") where the platform cannot be asked, Conflict("not-uncertain"), NotFound.
    """
    rows = tx.sql("select dialog_id from message where id = :id and kind = 'out'", id=message_id)
    if not rows:
        raise NotFound
    dialog = open_dialog(tx, actor, "dialog.reply", rows[0][0])
    [(can, removed_at)] = tx.sql("select can, removed_at from channel where id = :id", id=dialog.channel_id)
    if removed_at is not None or not orjson.loads(can).get("can_check"):
        raise Conflict("This platform cannot report whether a message arrived.", code="cannot-check")
    delivery_id = outbox.require_delivery(tx, message_id)
    outbox.lock(tx, delivery_id)
    # The instant of the attempts stays: the platform is asked about them.
    asked = tx.sql(
        "update delivery set state = 'queued', not_before = :now, code = :code, detail = '' where id = :id"
        " and state = 'uncertain' returning id",
        now=tx.now,
        code=outbox.CHECKING,
        id=delivery_id,
    )
    if not asked:
        raise Conflict("The delivery state is already known.", code="not-uncertain")
    outbox.emit_state(tx, actor, delivery_id, "queued")
    return {"message_id": message_id}


def record_absence(tx: Tx, delivery_id: int, *, holder: str, code: str) -> bool:
    """Mark a checked message as not arrived; the client's wait continues, and the message may be sent again."""
    if not outbox.settle(tx, delivery_id, holder=holder, outcome="not-sent"):
        return False
    return outbox.mark_undelivered(tx, delivery_id, state="failed", code=code, detail="")
