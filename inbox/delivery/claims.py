"""Claims deliveries for a sender under a lease, and settles deliveries whose sender died (P5-P7).

The states of a delivery, and the changes between them, are in inbox.delivery.outbox.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson

from inbox import automation_switch, emails
from inbox.access import SYSTEM
from inbox.clock import MINUTE
from inbox.delivery import outbox
from inbox.delivery.outbox import OUTBOX
from inbox.emails import Context
from inbox.people import preferences
from inbox.store import Reader, Tx, queue
from inbox.store.sql import among, ids_text, in_list

LEASE_MS = OUTBOX.lease_ms
# How long a retrying delivery may delay the later ones of its dialog (decisions 2.12).
HOLDS_BACK_MS = 10 * MINUTE


@dataclass(frozen=True, slots=True)
class OutgoingFile:
    """A file of an outgoing message; its bytes are stored under this digest."""

    kind: str
    name: str
    media_type: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A claimed delivery with everything that its connector needs. random_id is the same for every attempt.

    reply_to: the platform's id of the quoted message. letter: the e-mail thread, for a mailbox. author, signature: name
    and signature of the operator, for e-mail. entities: formatting of the text (inbox.messages.markup). unsure_since:
    start of the first attempt with an unknown outcome (P6). look: ask the platform whether the message arrived; do not
    send (inbox.delivery.receipts). automatic: no person wrote it.
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
    automatic: bool = False


# An earlier message of the dialog goes first while it is being sent or retried, for ten minutes at most. Failed,
# uncertain, cancelled and scheduled messages delay no other (decisions 2.12); automatic ones only while being sent.
_UNBLOCKED = (
    "not (exists (select 1 from delivery e where e.dialog_id = q.dialog_id and e.no < q.no and (e.state = 'sending'"
    " or (e.state = 'queued' and e.automatic = 0 and (e.attempts > 0 or e.not_before <= :now)"
    " and e.queued_at > :patience)))"
    " or exists (select 1 from delivery f where f.dialog_id = q.dialog_id and f.id <> q.id and f.state = 'sending'))"
)


class _Delivery(NamedTuple):
    """The columns that a claimed delivery is built from."""

    id: int
    channel_id: int
    dialog_id: int
    message_id: int
    thread_key: str
    text: str
    reply_to: str | None
    attempts: int
    random_id: int
    created_at: int
    no: int
    author: str
    channel_kind: str
    data: str
    reply_to_no: int | None
    code: str | None
    preferences: str | None
    automatic: int


def claim(tx: Tx, *, holder: str, channels: Sequence[int], limit: int = 20) -> list[Outgoing]:
    """Claim deliveries of these channels that are due: state sending, a lease, an attempt on record.

    Automatic messages whose time is over, or whose sending is paused, are cancelled first.
    """
    _cancel_automatic(tx, channels)
    keys = queue.claim(
        tx,
        OUTBOX,
        channels=channels,
        limit=limit,
        owner=holder,
        where=_UNBLOCKED,
        patience=tx.now - HOLDS_BACK_MS,
    )
    if not keys:
        return []
    rows = tx.rows(
        _Delivery,
        "select d.id, d.channel_id, d.dialog_id, d.message_id, g.thread_key, m.text, r.external_id as reply_to,"
        " d.attempts, d.random_id, m.created_at, d.no, coalesce(o.name, '') as author, c.kind as channel_kind, m.data,"
        " m.reply_to_no, d.code, o.choices as preferences, d.automatic"
        " from delivery d join message m on m.id = d.message_id"
        " join dialog g on g.id = d.dialog_id"
        " join channel c on c.id = d.channel_id left join operator o on o.id = m.operator_id"
        " left join message r on r.dialog_id = m.dialog_id and r.no = m.reply_to_no"
        f" where {among(tx.dialect, 'd.id')}",
        ids=ids_text(keys),
    )
    for row in rows:
        tx.sql("insert into delivery_attempt (delivery_id, started_at) values (:id, :now)", id=row.id, now=tx.now)
        outbox.emit_state(tx, SYSTEM, row.id, "sending", row.attempts)
    return [_outgoing(tx, row) for row in sorted(rows, key=lambda row: keys.index(row.id))]


def _cancel_automatic(tx: Tx, channels: Sequence[int]) -> None:
    """Cancel queued automatic messages that are too late or paused.

    One whose outcome is unknown stays in the queue: the platform answers its repetition and shows it once.
    """
    waiting = tx.sql(
        "select id, channel_id, expires_at from delivery where state = 'queued' and expires_at is not null"
        f" and channel_id in ({in_list(channels)}) and resent = 0"
        " order by dialog_id, id"
    )
    if not waiting:
        return
    paused = automation_switch.is_paused(tx)
    tripped = {channel for channel in channels if automation_switch.find_tripped(tx, "channel", channel)}
    for delivery_id, channel_id, expires_at in waiting:
        code = "too-late" if expires_at <= tx.now else "paused" if paused or channel_id in tripped else None
        if code is None:
            continue
        outbox.lock(tx, delivery_id)
        if tx.sql("select 1 from delivery where id = :id and state = 'queued'", id=delivery_id):
            outbox.mark_undelivered(tx, delivery_id, state="cancelled", code=code, detail="")


def renew_lease(tx: Tx, delivery_id: int, *, holder: str) -> None:
    """Renew the lease of a delivery whose sending takes long."""
    queue.renew(tx, OUTBOX, delivery_id, owner=holder)


class _File(NamedTuple):
    kind: str
    name: str
    media_type: str
    size: int
    digest: str


def _outgoing(tx: Tx, row: _Delivery) -> Outgoing:
    files = tx.rows(
        _File,
        "select kind, name, media_type, size, digest from attachment where message_id = :id and digest is not null"
        " order by position, id",
        id=row.message_id,
    )
    by_email = row.channel_kind == "email"
    data = orjson.loads(row.data)
    answered = data.get("about") if row.automatic else row.reply_to_no
    return Outgoing(
        delivery_id=row.id,
        channel_id=row.channel_id,
        dialog_id=row.dialog_id,
        message_id=row.message_id,
        thread_key=row.thread_key,
        text=row.text,
        reply_to=row.reply_to,
        attempt=row.attempts,
        random_id=row.random_id,
        created_at=row.created_at,
        files=tuple(OutgoingFile(**file._asdict()) for file in files),
        letter=emails.load_context(tx, row.dialog_id, row.no, answered) if by_email else None,
        no=row.no,
        author=row.author,
        unsure_since=_unsure_since(tx, row.id) if row.attempts > 1 else None,
        entities=tuple(data.get("entities", ())),
        look=row.code == outbox.CHECKING,
        signature=preferences.parse(row.preferences).signature if by_email and row.preferences else "",
        automatic=bool(row.automatic),
    )


def _unsure_since(tx: Tx, delivery_id: int) -> int | None:
    """Return the start of the first attempt with an unknown outcome, None without one.

    Attempts before an operator asked to send again do not count: the operator accepted that risk.
    """
    rows = tx.sql(
        "select min(a.started_at) from delivery_attempt a join delivery d on d.id = a.delivery_id"
        " where d.id = :id and a.outcome = 'unknown' and a.started_at >= d.queued_at",
        id=delivery_id,
    )
    return None if rows[0][0] is None else int(rows[0][0])


def recover(
    tx: Tx, *, channels: Mapping[int, outbox.LostAnswer], holder: str | None = None, force: bool = False
) -> int:
    """Settle deliveries of dead senders: those with an expired lease, or with force all that are not the holder's.

    force is for a store that only one process can open (SQLite). Returns the number of settled deliveries.
    """
    count = 0
    for delivery_id in queue.list_abandoned(tx, OUTBOX, owner=holder, force=force):
        channel_id, removed_at = tx.sql(
            "select d.channel_id, c.removed_at from delivery d join channel c on c.id = d.channel_id where d.id = :id",
            id=delivery_id,
        )[0]
        if channel_id not in channels and removed_at is None:
            continue
        outbox.lock(tx, delivery_id)
        # Check again under the lock: the sender may have finished and another process may have claimed it meanwhile.
        if not queue.list_abandoned(tx, OUTBOX, owner=holder, force=force, key=delivery_id):
            continue
        policy = channels.get(channel_id, "ask")
        count += outbox.settle_lost_answer(tx, delivery_id, holder=None, policy=policy, code="server-crashed")
    return count


async def next_due(reader: Reader, channels: Sequence[int]) -> int | None:
    """Return the instant at which the next queued delivery of these channels is due, None when none waits."""
    return await queue.next_due(reader, OUTBOX, channels)
