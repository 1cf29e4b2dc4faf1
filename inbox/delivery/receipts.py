"""What a platform tells of a message after it was sent: that it was read, came back, is shown to us; or, asked, whether
it is there at all (P7)."""

import orjson

from inbox.access import SYSTEM, Actor
from inbox.delivery import outbox
from inbox.dialogs.locked import open_dialog
from inbox.errors import Conflict, NotFound
from inbox.store import Tx

MOST_NAMED = 500


def bounced(tx: Tx, delivery_id: int, *, detail: str) -> None:
    """The platform took it and then could not deliver it, whatever we know of it so far: the client goes on waiting."""
    outbox.lock(tx, delivery_id)
    state = tx.sql("select state from delivery where id = :id", id=delivery_id)[0][0]
    if state in ("failed", "cancelled"):
        return
    # A report may be quicker than the answer to the sending.
    outbox.settle(tx, delivery_id, holder=None, outcome="sent")
    outbox.fall(tx, delivery_id, state="failed", code="bounced", detail=detail)


def read_up_to(tx: Tx, dialog_id: int, upto: int, *, before: int = 0) -> None:
    """The client has read everything up to this number of the platform's; before: how far they had read so far.

    What was read before is told already, and what got its number later is read when it gets it (outbox.arrived): so a
    step forward looks at what lies between, and not at the whole dialog.
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
            outbox.reached(tx, delivery_id, state="read")


def echoed(tx: Tx, dialog_id: int, *, random_id: int, external_id: str, at: int) -> bool:
    """The platform shows us a message that we sent: it arrived, if nobody knew that.

    False when no delivery of the dialog has this random_id: then somebody else sent it.
    """
    found = tx.sql(
        "select d.id from delivery d join message m on m.id = d.message_id where d.dialog_id = :dialog"
        " and d.random_id = :random and (m.external_id is null or m.external_id = :external)",
        dialog=dialog_id,
        random=random_id,
        external=external_id,
    )
    if not found:
        return False
    delivery_id = found[0][0]
    outbox.lock(tx, delivery_id)
    state = tx.sql("select state from delivery where id = :id", id=delivery_id)[0][0]
    if state in ("queued", "uncertain"):
        outbox.arrived(tx, delivery_id, external_id=external_id, at=at)
    elif state == "sending":
        # Its sender settles it; if the answer is lost, the id says that it arrived.
        outbox.name(tx, delivery_id, external_id)
        outbox.moved(tx, SYSTEM, delivery_id, "sending")
    return True


def ask(tx: Tx, actor: Actor, message_id: int) -> dict[str, int]:
    """Let the channel look whether an uncertain message arrived; it is not sent. Returns {message_id}.

    Raises Conflict("cannot-check") where the platform cannot be asked, Conflict("not-uncertain"), NotFound.
    """
    found = tx.sql("select dialog_id from message where id = :id and kind = 'out'", id=message_id)
    if not found:
        raise NotFound
    dialog = open_dialog(tx, actor, "dialog.reply", found[0][0])
    able = tx.sql("select can, removed_at from channel where id = :id", id=dialog.channel_id)[0]
    if able[1] is not None or not orjson.loads(able[0]).get("can_check"):
        raise Conflict("This platform cannot be asked.", code="cannot-check")
    delivery_id = outbox.of_message(tx, message_id)
    outbox.lock(tx, delivery_id)
    # Its place in time stays: the platform is asked about the tries that were made.
    asked = tx.sql(
        "update delivery set state = 'queued', not_before = :now, code = :code, detail = '' where id = :id"
        " and state = 'uncertain' returning id",
        now=tx.now,
        code=outbox.CHECKING,
        id=delivery_id,
    )
    if not asked:
        raise Conflict("Nobody doubts it.", code="not-uncertain")
    outbox.moved(tx, actor, delivery_id, "queued")
    return {"message_id": message_id}


def absent(tx: Tx, delivery_id: int, *, holder: str, code: str) -> bool:
    """The platform was asked and does not have it: the client goes on waiting, and it may be sent again."""
    if not outbox.settle(tx, delivery_id, holder=holder, outcome="not-sent"):
        return False
    return outbox.fall(tx, delivery_id, state="failed", code=code, detail="")
