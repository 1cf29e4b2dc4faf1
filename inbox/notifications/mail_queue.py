"""The queue of notification e-mails to operators who are away.

A notification is in the bell whatever happens here (pain 22). All that waits for one operator becomes one e-mail. An
attempt is recorded before it is made, so that after the death of a process another one tries again later.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from inbox.access import Actor, require
from inbox.clock import DAY, MINUTE
from inbox.errors import Invalid
from inbox.store import Reader, Tx, queue
from inbox.store.queue import Queue
from inbox.store.sql import in_list

TRIES = 8
AT_ONCE = "(q.at_once = 1 or n.kind in ('test', 'channel'))"  # also to operators who are online
OLD_MS = DAY  # a notification that old is not e-mailed any more
AGAIN_MINUTES = (1, 5, 15, 30, 60, 120, 240)
MOST = 50

MAIL = Queue(
    table="notice_letter",
    key="notice_id",
    waiting="q.state = 'waiting'",
    lease_ms=5 * MINUTE,
    longest_wait_ms=DAY,
)

SERVICE_MAILBOX = "service_mailbox"  # key in meta: the channel that service e-mails are sent through


def choose_mailbox(tx: Tx, actor: Actor, channel_id: int | None) -> None:
    """Set the mailbox that sends e-mails to operators; None: no e-mails. Raises Invalid for another kind of channel."""
    require(actor, "company.change")
    if channel_id is None:
        tx.sql("delete from meta where key = :key", key=SERVICE_MAILBOX)
        tx.sql("update notice_letter set state = 'read' where state = 'waiting'")
        return
    if not tx.sql("select 1 from channel where id = :id and kind = 'email' and removed_at is null", id=channel_id):
        raise Invalid("This mailbox does not exist or is not active.", code="no-mailbox", field="channel_id")
    tx.sql(
        "insert into meta (key, value) values (:key, :value) on conflict (key) do update set value = excluded.value",
        key=SERVICE_MAILBOX,
        value=str(channel_id),
    )


def enqueue(tx: Tx, notice_id: int, at: int, *, at_once: bool = False) -> None:
    """Queue a notification for e-mail at this instant, for an operator who is away then and has not read it.

    at_once: it goes whether or not the operator is online or has read it. Does nothing without a mailbox.
    """
    if not tx.sql("select 1 from meta where key = :key", key=SERVICE_MAILBOX):
        return
    tx.sql(
        "insert into notice_letter (notice_id, state, not_before, tries, at_once, detail)"
        " values (:id, 'waiting', :at, 0, :at_once, '')"
        " on conflict (notice_id) do update set state = 'waiting', not_before = excluded.not_before, tries = 0,"
        " detail = '' where notice_letter.state <> 'waiting'",
        id=notice_id,
        at=at,
        at_once=int(at_once),
    )


@dataclass(frozen=True, slots=True)
class Claimed:
    """An e-mail to write now: its operator and its notifications."""

    operator_id: int
    email: str
    name: str
    locale: str
    notice_ids: tuple[int, ...]


async def list_waiting(reader: Reader, now: int) -> list[tuple[int, bool]]:
    """Return (operator id, whether to send even to an online operator) of all operators with due notifications."""
    rows = await reader.rows(
        f"select n.operator_id, max(case when {AT_ONCE} then 1 else 0 end) from notice_letter q"
        f" join notice n on n.id = q.notice_id where {MAIL.due()} group by n.operator_id order by 1",
        **MAIL.times(now),
    )
    return [(int(operator_id), bool(at_once)) for operator_id, at_once in rows]


def postpone(tx: Tx, operator_id: int, until: int) -> None:
    """Postpone the e-mails of an operator who is online and sees the bell; notifications of a day ago are dropped."""
    mine = "notice_id in (select id from notice where operator_id = :me)"
    tx.sql(
        f"update notice_letter set state = 'read' where state = 'waiting' and {mine}"
        " and notice_id in (select id from notice where at < :old)",
        me=operator_id,
        old=tx.now - OLD_MS,
    )
    tx.sql(
        f"update notice_letter set not_before = :until where state = 'waiting' and not_before < :until and {mine}",
        me=operator_id,
        until=until,
    )


def claim(tx: Tx, operator_id: int, *, present: bool = False) -> Claimed | None:
    """Claim all notifications that wait for an operator, for five minutes; None when another process was first.

    present: the operator is online; then only notifications that are sent in any case.
    """
    only = f" and {AT_ONCE}" if present else ""
    tx.advisory_lock(f"letter/{operator_id}")
    rows = tx.sql(
        f"select q.notice_id, case when {MAIL.due()} then 1 else 0 end from notice_letter q"
        f" join notice n on n.id = q.notice_id where {MAIL.waiting} and n.operator_id = :me{only}"
        " order by q.notice_id desc limit :most",
        me=operator_id,
        most=MOST,
        **MAIL.times(tx.now),
    )
    if not any(due for _, due in rows):
        return None
    people = tx.sql("select email, name, locale from operator where id = :id and disabled_at is null", id=operator_id)
    ids = tuple(notice_id for notice_id, _ in rows)
    if not people:
        settle(tx, ids, "read")
        return None
    queue.take(tx, MAIL, ids)
    email, name, locale = people[0]
    return Claimed(operator_id, email, name, locale or "en", ids)


def settle(tx: Tx, ids: Sequence[int], state: str, detail: str = "") -> None:
    """Set the final state of notifications: sent, read (no e-mail needed) or failed."""
    for notice_id, _ in _waiting(tx, ids):
        queue.release(tx, MAIL, notice_id, state=state, detail=detail[:300])


def retry(tx: Tx, ids: Sequence[int], detail: str) -> None:
    """Release notifications whose e-mail was not sent, for a later attempt; after several attempts they fail.

    They stay in the bell.
    """
    rows = _waiting(tx, ids)
    tries = max((tries for _, tries in rows), default=0)
    if tries >= TRIES:
        settle(tx, ids, "failed", detail)
        return
    delay_ms = AGAIN_MINUTES[min(tries, len(AGAIN_MINUTES)) - 1] * MINUTE
    for notice_id, _ in rows:
        queue.retry_later(tx, MAIL, notice_id, delay_ms=delay_ms, detail=detail[:300])


def _waiting(tx: Tx, ids: Sequence[int]) -> list[tuple[int, int]]:
    """Return (id, attempts) of those notifications that still wait, locked, because one may be read at this moment."""
    rows = tx.sql(
        f"select q.notice_id, q.tries from notice_letter q where {MAIL.waiting} and q.notice_id in ({in_list(ids)})"
        f" order by q.notice_id{tx.for_update('q')}"
    )
    return [(int(notice_id), int(tries)) for notice_id, tries in rows]
