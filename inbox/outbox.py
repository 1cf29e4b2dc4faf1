"""What goes out: the queue of deliveries, one in flight per dialog, in the order of the dialog's numbers.

A delivery is claimed with a lease and its attempt is recorded before the request leaves; the outcome is
recorded after. What a process that died was sending is settled by the channel's policy for lost answers (P5-P7).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import orjson

from inbox import choices, letters, talk
from inbox.access import SYSTEM, Actor
from inbox.clock import DAY, MINUTE
from inbox.errors import Conflict, NotFound
from inbox.events import EventKind
from inbox.letters import Context
from inbox.models import Delivery, Dialog
from inbox.store import Reader, Row, Tx

LEASE_MS = 2 * MINUTE
# How long a retrying delivery may hold back the later ones of its dialog (decisions 2.12).
HOLDS_BACK_MS = 10 * MINUTE
GIVE_UP_MS = 1 * DAY
# Kept back for longer than this, a message is planned and not merely in its time for taking it back.
LONGEST_UNDO_MS = 1 * MINUTE
STATES = ("queued", "sending", "sent", "delivered", "read", "failed", "uncertain", "cancelled")

# The code of a delivery whose platform is being asked whether it has arrived.
CHECKING = "checking"

LostAnswer = Literal["ask", "resend", "same"]


@dataclass(frozen=True, slots=True)
class OutgoingFile:
    """A file that goes with a message; its bytes are under this digest."""

    kind: str
    name: str
    media_type: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One claimed delivery. random_id is the same for every attempt; reply_to is the platform's message id.

    letter: its thread, for a mailbox; author: the operator's name, for a signature. unsure_since: when the first
    try began of which nobody knows whether it arrived (P6). entities: the look of the text (inbox.markup). look: it is
    not to be sent, only looked for, whether it arrived (inbox.receipts). signature: the author's own, of a letter.
    """

    delivery_id: int
    channel_id: int
    dialog_id: int
    message_id: int
    thread_key: str
    text: str
    reply_to: str | None
    attempt: int
    random_id: int
    created_at: int
    files: tuple[OutgoingFile, ...] = ()
    letter: Context | None = None
    no: int = 0
    author: str = ""
    unsure_since: int | None = None
    entities: tuple[dict[str, Any], ...] = ()
    look: bool = False
    signature: str = ""


def enqueue(tx: Tx, actor: Actor, *, message_id: int, dialog_id: int, channel_id: int, no: int, not_before: int) -> int:
    """Queue an outbound message; returns the delivery's id. Its message.sent event tells about it."""
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
    )
    # A 31-bit number of our own: the same for every try, never 0, which would switch VK's check off. A restored
    # database gives the same ids once more; its new generation makes other numbers of them.
    random = (delivery_id + int(tx.generation[:8], 16)) % (2**31 - 1) + 1
    tx.sql("update delivery set random_id = :random where id = :id", random=random, id=delivery_id)
    return delivery_id


def moved(tx: Tx, actor: Actor, delivery_id: int, state: str, attempt: int = 0) -> None:
    """Tell that a delivery is in another state now."""
    message_id, dialog_id, channel_id = tx.sql(
        "select message_id, dialog_id, channel_id from delivery where id = :id", id=delivery_id
    )[0]
    tx.emit(
        EventKind.delivery_moved,
        actor,
        object_kind="message",
        object_id=message_id,
        dialog_id=dialog_id,
        channel_before=channel_id,
        channel_after=channel_id,
        state=state,
        attempt=attempt,
    )


# An earlier message of the dialog goes first while it is on its way or being retried, for ten minutes at most;
# failed, uncertain and cancelled ones, and those planned for later, hold nobody back (decisions 2.12).
_BLOCKED = (
    "exists (select 1 from delivery e where e.dialog_id = d.dialog_id and e.no < d.no and (e.state = 'sending'"
    " or (e.state = 'queued' and (e.attempts > 0 or e.not_before <= :now) and e.queued_at > :patience)))"
    " or exists (select 1 from delivery f where f.dialog_id = d.dialog_id and f.id <> d.id and f.state = 'sending')"
)


def claim(tx: Tx, *, holder: str, channels: Sequence[int], limit: int = 20) -> list[Outgoing]:
    """Take what may leave now for these channels: state sending, a lease, an attempt on record."""
    if not channels:
        return []
    listed = ", ".join(str(int(one)) for one in channels)
    locked = " for update of d skip locked" if tx.dialect == "postgresql" else ""
    found = tx.sql(
        "select d.id, d.channel_id, d.dialog_id, d.message_id, g.thread_key, m.text, r.external_id, d.attempts,"
        " d.random_id, m.created_at, d.no, coalesce(o.name, ''), c.kind, m.data, m.reply_to_no, d.code, o.choices"
        " from delivery d join message m on m.id = d.message_id"
        " join dialog g on g.id = d.dialog_id"
        " join channel c on c.id = d.channel_id left join operator o on o.id = m.operator_id"
        " left join message r on r.dialog_id = m.dialog_id and r.no = m.reply_to_no"
        f" where d.state = 'queued' and d.not_before <= :now and d.channel_id in ({listed}) and not ({_BLOCKED})"
        f" order by d.not_before, d.id limit :limit{locked}",
        now=tx.now,
        patience=tx.now - HOLDS_BACK_MS,
        limit=limit,
    )
    taken, busy = [], set()
    for row in found:
        if row[2] in busy:
            continue
        busy.add(row[2])
        delivery_id, attempt = row[0], row[7] + 1
        # What was planned for later is as new as its hour: it is retried and holds others back from then on.
        tx.sql(
            "update delivery set state = 'sending', attempts = :n, queued_at = case when attempts = 0 and"
            " not_before > queued_at + :planned then not_before else queued_at end where id = :id",
            n=attempt,
            planned=LONGEST_UNDO_MS,
            id=delivery_id,
        )
        tx.sql(
            "insert into delivery_lease (delivery_id, holder, until) values (:id, :holder, :until)"
            " on conflict (delivery_id) do update set holder = excluded.holder, until = excluded.until",
            id=delivery_id,
            holder=holder,
            until=tx.now + LEASE_MS,
        )
        tx.sql("insert into delivery_attempt (delivery_id, started_at) values (:id, :now)", id=delivery_id, now=tx.now)
        moved(tx, SYSTEM, delivery_id, "sending", attempt)
        taken.append(_outgoing(tx, row, attempt))
    return taken


def hold_on(tx: Tx, delivery_id: int, *, holder: str) -> None:
    """Renew the lease of a send that takes long."""
    tx.sql(
        "update delivery_lease set until = :until where delivery_id = :id and holder = :holder",
        until=tx.now + LEASE_MS,
        id=delivery_id,
        holder=holder,
    )


def _outgoing(tx: Tx, row: Row, attempt: int) -> Outgoing:
    found = tx.sql(
        "select kind, name, media_type, size, digest from attachment where message_id = :id and digest is not null"
        " order by position, id",
        id=row[3],
    )
    return Outgoing(
        delivery_id=row[0],
        channel_id=row[1],
        dialog_id=row[2],
        message_id=row[3],
        thread_key=row[4],
        text=row[5],
        reply_to=row[6],
        attempt=attempt,
        random_id=row[8],
        created_at=row[9],
        files=tuple(OutgoingFile(*file) for file in found),
        letter=letters.context(tx, row[2], row[10], row[14]) if row[12] == "email" else None,
        no=row[10],
        author=row[11],
        unsure_since=_unsure_since(tx, row[0]) if attempt > 1 else None,
        entities=tuple(orjson.loads(row[13]).get("entities", ())),
        look=row[15] == CHECKING,
        signature=choices.read(row[16]).signature if row[12] == "email" and row[16] else "",
    )


def _unsure_since(tx: Tx, delivery_id: int) -> int | None:
    """Tries before a person asked to send it again do not count: they decided it."""
    found = tx.sql(
        "select min(a.started_at) from delivery_attempt a join delivery d on d.id = a.delivery_id"
        " where d.id = :id and a.outcome = 'unknown' and a.started_at >= d.queued_at",
        id=delivery_id,
    )
    return None if found[0][0] is None else int(found[0][0])


def storable(detail: str) -> str:
    """A platform's words as the database takes them."""
    return detail[:500].replace("\x00", "").encode("utf-8", "replace").decode()


def lock(tx: Tx, delivery_id: int) -> None:
    """The dialog first, then the delivery: everybody who holds both takes them in this order."""
    found = tx.sql("select dialog_id from delivery where id = :id", id=delivery_id)
    if found:
        tx.lock(Dialog, found[0][0])
        tx.lock(Delivery, delivery_id)


def settle(tx: Tx, delivery_id: int, *, holder: str | None, outcome: str, detail: str = "") -> bool:
    """End the attempt and the lease; false when the delivery is not this holder's to settle any more."""
    lock(tx, delivery_id)
    found = tx.sql(
        "select d.state, l.holder from delivery d left join delivery_lease l on l.delivery_id = d.id where d.id = :id",
        id=delivery_id,
    )
    if not found or found[0][0] != "sending" or (holder is not None and found[0][1] != holder):
        return False
    tx.sql("delete from delivery_lease where delivery_id = :id", id=delivery_id)
    tx.sql(
        "update delivery_attempt set ended_at = :now, outcome = :outcome, detail = :detail"
        " where delivery_id = :id and ended_at is null",
        now=tx.now,
        outcome=outcome,
        detail=storable(detail),
        id=delivery_id,
    )
    return True


def sent(tx: Tx, delivery_id: int, *, holder: str | None, external_id: str, at: int) -> bool:
    """The platform took it and gave it an id."""
    if not settle(tx, delivery_id, holder=holder, outcome="sent"):
        return False
    arrived(tx, delivery_id, external_id=external_id, at=at)
    return True


def arrived(tx: Tx, delivery_id: int, *, external_id: str, at: int) -> None:
    """The platform has it, under this id, since this instant."""
    tx.sql(
        "update delivery set state = 'sent', sent_at = :at, code = null, detail = '' where id = :id",
        at=min(at, tx.now),
        id=delivery_id,
    )
    name(tx, delivery_id, external_id)
    moved(tx, SYSTEM, delivery_id, "sent")
    upto = _left(tx, delivery_id, at=at)
    # Somebody who looks at the dialog has read it before the platform's answer reached us.
    if upto is not None and external_id.isdecimal() and int(external_id) <= upto:
        reached(tx, delivery_id, state="read")


def _left(tx: Tx, delivery_id: int, *, at: int) -> int | None:
    """What was planned counts as an answer from now on; how far the client has read, None when nobody said."""
    dialog_id, message_id, data, upto = tx.sql(
        "select d.dialog_id, d.message_id, m.data, k.upto from delivery d join message m on m.id = d.message_id"
        " left join client_mark k on k.dialog_id = d.dialog_id where d.id = :id",
        id=delivery_id,
    )[0]
    if data != "{}" and "later" in orjson.loads(data):
        talk.reply_left(tx, dialog_id=dialog_id, message_id=message_id, at=min(at, tx.now))
    return None if upto is None else int(upto)


def name(tx: Tx, delivery_id: int, external_id: str) -> None:
    """Note the platform's id of a message, unless another one of the dialog has it."""
    tx.sql(
        "update message set external_id = :external where id = (select message_id from delivery where id = :id)"
        " and not exists (select 1 from message o where o.dialog_id = message.dialog_id and o.external_id = :external)",
        external=external_id,
        id=delivery_id,
    )


def retry_later(tx: Tx, delivery_id: int, *, holder: str, delay_ms: int, code: str, detail: str = "") -> bool:
    """Nothing reached the platform; try again after the delay, for a day at most."""
    if not settle(tx, delivery_id, holder=holder, outcome="not-sent", detail=detail):
        return False
    queued_at, removed_at = tx.sql(
        "select d.queued_at, c.removed_at from delivery d join channel c on c.id = d.channel_id where d.id = :id",
        id=delivery_id,
    )[0]
    if tx.now - queued_at > GIVE_UP_MS or removed_at is not None:
        return fall(tx, delivery_id, state="failed", code="gave-up", detail=f"{code}: {detail}")
    tx.sql(
        "update delivery set state = 'queued', not_before = :at, code = :code, detail = :detail where id = :id",
        at=tx.now + delay_ms,
        code=code,
        detail=storable(detail),
        id=delivery_id,
    )
    moved(tx, SYSTEM, delivery_id, "queued")
    return True


def failed(tx: Tx, delivery_id: int, *, holder: str, code: str, detail: str = "", blocked: bool = False) -> bool:
    """The platform refused it for good; the client goes on waiting. blocked: the client shut us out."""
    if not settle(tx, delivery_id, holder=holder, outcome="failed", detail=detail):
        return False
    fall(tx, delivery_id, state="failed", code=code, detail=detail)
    if blocked:
        dialog_id = tx.sql("select dialog_id from delivery where id = :id", id=delivery_id)[0][0]
        talk.note_block(tx, SYSTEM, dialog_id, blocked=True)
    return True


def fall(tx: Tx, delivery_id: int, *, state: str, code: str | None, detail: str, actor: Actor = SYSTEM) -> bool:
    """It did not reach the client, for good or by a person's will: who waits goes on waiting."""
    tx.sql(
        "update delivery set state = :state, code = :code, detail = :detail where id = :id",
        state=state,
        code=code,
        detail=storable(detail),
        id=delivery_id,
    )
    moved(tx, actor, delivery_id, state)
    message_id, dialog_id = tx.sql("select message_id, dialog_id from delivery where id = :id", id=delivery_id)[0]
    talk.reply_fell(tx, actor, dialog_id=dialog_id, message_id=message_id, withdrawn=state == "cancelled")
    return True


def reached(tx: Tx, delivery_id: int, *, state: Literal["delivered", "read"]) -> None:
    """The platform says how far it came; nothing ever goes back, so an older report changes nothing."""
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
    moved(tx, SYSTEM, delivery_id, state)


def channel_removed(tx: Tx, channel_id: int) -> None:
    """Nobody will send what waits on a channel that was disconnected: it fails, where people see it (P4)."""
    for row in tx.sql("select id from delivery where channel_id = :id and state = 'queued' order by id", id=channel_id):
        lock(tx, row[0])
        if tx.sql("select 1 from delivery where id = :id and state = 'queued'", id=row[0]):
            fall(tx, row[0], state="failed", code="gave-up", detail="the channel was disconnected")


def uncertain(tx: Tx, delivery_id: int, *, holder: str | None, code: str, detail: str = "") -> bool:
    """The answer was lost: it may have arrived or not, and somebody must look (P7)."""
    known = tx.sql("select code from delivery where id = :id", id=delivery_id)
    if not settle(tx, delivery_id, holder=holder, outcome="unknown", detail=detail):
        return False
    tx.sql(
        "update delivery set state = 'uncertain', code = :code, detail = :detail where id = :id",
        code=code,
        detail=storable(detail),
        id=delivery_id,
    )
    moved(tx, SYSTEM, delivery_id, "uncertain")
    if known[0][0] != CHECKING:  # else it was uncertain before, and counts since then
        _left(tx, delivery_id, at=tx.now)
    return True


def lost_answer(
    tx: Tx,
    delivery_id: int,
    *,
    holder: str | None,
    policy: LostAnswer,
    code: str,
    detail: str = "",
    delay_ms: int = 0,
) -> bool:
    """The connection died after the request was written: ask a person, resend once, or send the same again."""
    lock(tx, delivery_id)  # before reading: the platform may be showing it to us in this moment
    resent = tx.sql(
        "select d.resent, m.external_id, d.code from delivery d join message m on m.id = d.message_id where d.id = :id",
        id=delivery_id,
    )
    if not resent:
        return False
    if (seen := resent[0][1]) is not None:  # the platform has told us of it already
        return sent(tx, delivery_id, holder=holder, external_id=seen, at=tx.now)
    if policy == "ask" or (policy == "resend" and resent[0][0] > 0) or resent[0][2] == CHECKING:
        return uncertain(tx, delivery_id, holder=holder, code=code, detail=detail)
    if not settle(tx, delivery_id, holder=holder, outcome="unknown", detail=detail):
        return False
    tx.sql(
        "update delivery set state = 'queued', not_before = :at, resent = resent + 1, code = :code, detail = :detail"
        " where id = :id",
        at=tx.now + delay_ms,
        code=code,
        detail=storable(detail),
        id=delivery_id,
    )
    moved(tx, SYSTEM, delivery_id, "queued")
    return True


def recover(tx: Tx, *, channels: Mapping[int, LostAnswer], holder: str | None = None, force: bool = False) -> int:
    """Settle what a dead process was sending: expired leases, or with force every lease that is not holder's.

    force is for a store that only one process can hold (SQLite). Returns how many were settled.
    """
    found = tx.sql(
        "select d.id, d.channel_id, c.removed_at from delivery d join channel c on c.id = d.channel_id"
        " left join delivery_lease l on l.delivery_id = d.id"
        " where d.state = 'sending' and (l.holder is null or l.until < :now or l.until > :far"
        " or (:force = 1 and l.holder <> :holder)) order by d.id",
        now=tx.now,
        far=tx.now + 2 * LEASE_MS,  # given by a clock that was ahead
        force=int(force),
        holder=holder or "",
    )
    count = 0
    for delivery_id, channel_id, removed_at in found:
        if channel_id not in channels and removed_at is None:
            continue
        lock(tx, delivery_id)
        # Looked at again under lock: its sender may have ended and somebody else begun meanwhile.
        lease = tx.sql("select holder, until from delivery_lease where delivery_id = :id", id=delivery_id)
        if lease and not (force and lease[0][0] != holder) and tx.now <= lease[0][1] <= tx.now + 2 * LEASE_MS:
            continue
        policy = channels.get(channel_id, "ask")
        count += lost_answer(tx, delivery_id, holder=None, policy=policy, code="stopped-while-sending")
    return count


def cancel(tx: Tx, actor: Actor, message_id: int) -> None:
    """Take back what has not left: a compare-and-set from queued (decisions 1.5). Raises Conflict when it left."""
    delivery_id = of_message(tx, message_id)
    lock(tx, delivery_id)
    waits = tx.sql("select coalesce(code, '') from delivery where id = :id and state = 'queued'", id=delivery_id)
    if not waits or waits[0][0] == CHECKING:
        raise Conflict("It has left already.", code="already-left")
    fall(tx, delivery_id, state="cancelled", code=None, detail="", actor=actor)


def move(tx: Tx, actor: Actor, message_id: int, not_before: int) -> None:
    """Let a message that has never been tried leave at another time. Raises Conflict when it left."""
    delivery_id = of_message(tx, message_id)
    lock(tx, delivery_id)
    changed = tx.sql(
        "update delivery set not_before = :at where id = :id and state = 'queued' and attempts = 0 returning id",
        at=max(not_before, tx.now),
        id=delivery_id,
    )
    if not changed:
        raise Conflict("It has left already.", code="already-left")
    moved(tx, actor, delivery_id, "queued")


def again(tx: Tx, actor: Actor, message_id: int) -> None:
    """Queue a failed, uncertain or cancelled message again. Raises Conflict for any other state."""
    delivery_id = of_message(tx, message_id)
    lock(tx, delivery_id)
    found = tx.sql(
        "update delivery set state = 'queued', not_before = :now, queued_at = :now, attempts = 0, resent = 0,"
        " code = null, detail = '' where id = :id and state in ('failed', 'uncertain', 'cancelled') returning id",
        now=tx.now,
        id=delivery_id,
    )
    if not found:
        raise Conflict("It is on its way or has arrived.", code="not-failed")
    moved(tx, actor, delivery_id, "queued")


def of_message(tx: Tx, message_id: int) -> int:
    """The delivery of a message. Raises NotFound."""
    found = tx.sql("select id from delivery where message_id = :id", id=message_id)
    if not found:
        raise NotFound
    return int(found[0][0])


async def next_due(reader: Reader, channels: Sequence[int]) -> int | None:
    """When the next queued delivery of these channels may leave, None when nothing waits."""
    if not channels:
        return None
    listed = ", ".join(str(int(one)) for one in channels)
    found = await reader.rows(
        f"select min(not_before) from delivery where state = 'queued' and channel_id in ({listed})"
    )
    return None if found[0][0] is None else int(found[0][0])
