"""Deliveries on their way out: claimed under a lease, handed over whole, taken from a sender that died (P5-P7).

What may become of a delivery stands in inbox.delivery.outbox.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from inbox import emails
from inbox.access import SYSTEM
from inbox.clock import MINUTE
from inbox.delivery import outbox
from inbox.emails import Context
from inbox.people import preferences
from inbox.store import Reader, Row, Tx

LEASE_MS = 2 * MINUTE
# How long a retrying delivery may hold back the later ones of its dialog (decisions 2.12).
HOLDS_BACK_MS = 10 * MINUTE


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

    letter: its e-mail thread, for a mailbox; author: the operator's name, signature: their own one, both for e-mail.
    unsure_since: start of the first attempt with an unknown outcome (P6). entities: formatting of the text
    (inbox.messages.markup). look: ask the platform whether the message arrived; do not send (inbox.delivery.receipts).
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
            planned=outbox.LONGEST_UNDO_MS,
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
        outbox.moved(tx, SYSTEM, delivery_id, "sending", attempt)
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
        letter=emails.context(tx, row[2], row[10], row[14]) if row[12] == "email" else None,
        no=row[10],
        author=row[11],
        unsure_since=_unsure_since(tx, row[0]) if attempt > 1 else None,
        entities=tuple(orjson.loads(row[13]).get("entities", ())),
        look=row[15] == outbox.CHECKING,
        signature=preferences.read(row[16]).signature if row[12] == "email" and row[16] else "",
    )


def _unsure_since(tx: Tx, delivery_id: int) -> int | None:
    """Tries before a person asked to send it again do not count: they decided it."""
    found = tx.sql(
        "select min(a.started_at) from delivery_attempt a join delivery d on d.id = a.delivery_id"
        " where d.id = :id and a.outcome = 'unknown' and a.started_at >= d.queued_at",
        id=delivery_id,
    )
    return None if found[0][0] is None else int(found[0][0])


def recover(
    tx: Tx, *, channels: Mapping[int, outbox.LostAnswer], holder: str | None = None, force: bool = False
) -> int:
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
        outbox.lock(tx, delivery_id)
        # Looked at again under lock: its sender may have ended and somebody else begun meanwhile.
        lease = tx.sql("select holder, until from delivery_lease where delivery_id = :id", id=delivery_id)
        if lease and not (force and lease[0][0] != holder) and tx.now <= lease[0][1] <= tx.now + 2 * LEASE_MS:
            continue
        policy = channels.get(channel_id, "ask")
        count += outbox.lost_answer(tx, delivery_id, holder=None, policy=policy, code="stopped-while-sending")
    return count


async def next_due(reader: Reader, channels: Sequence[int]) -> int | None:
    """When the next queued delivery of these channels may leave, None when nothing waits."""
    if not channels:
        return None
    listed = ", ".join(str(int(one)) for one in channels)
    found = await reader.rows(
        f"select min(not_before) from delivery where state = 'queued' and channel_id in ({listed})"
    )
    return None if found[0][0] is None else int(found[0][0])
