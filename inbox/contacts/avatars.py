"""Faces of clients: where a platform has one, its small picture, drawn anew and kept here like any file.

A row says what waits and since when. Asked for when a client writes: at the first time, when the platform names
another picture, and once a week.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson

from inbox.access import SYSTEM, Actor, require, visible
from inbox.clock import DAY, HOUR, MINUTE
from inbox.contacts import cards
from inbox.errors import NotFound
from inbox.store import Reader, Tx, queue
from inbox.store.queue import Queue
from inbox.store.sql import among, ids_text

ANOTHER_AFTER, AGAIN_AFTER = 1 * DAY, 7 * DAY
MOST_TRIES = 5

AVATARS = Queue(
    table="avatar",
    key="identity_id",
    waiting="q.next_try_at is not null",
    lease_ms=2 * MINUTE,
    not_before="next_try_at",
    longest_wait_ms=HOUR,
)


@dataclass(frozen=True, slots=True)
class Pending:
    """A picture to be fetched: source is what the connector that named it understands."""

    identity_id: int
    channel_id: int
    source: dict[str, Any]
    tries: int


@dataclass(frozen=True, slots=True)
class Known:
    """What the row of a picture says: source as it is stored."""

    source: str
    asked_at: int


def named(tx: Tx, identity_id: int, channel_id: int, source: dict[str, Any], known: Known | None) -> None:
    """A platform names the picture of somebody who just wrote; known: what is stored of it, read in this transaction.

    Two who find the same at once ask for the same.
    """
    said = orjson.dumps(source, option=orjson.OPT_SORT_KEYS).decode()
    if known is not None:
        after = AGAIN_AFTER if known.source == said else ANOTHER_AFTER
        if known.asked_at >= tx.now - after:
            return
    tx.sql(
        "insert into avatar (identity_id, channel_id, source, next_try_at, asked_at)"
        " values (:identity, :channel, :source, :now, :now) on conflict (identity_id) do update"
        " set channel_id = excluded.channel_id, source = excluded.source, next_try_at = excluded.next_try_at,"
        " asked_at = excluded.asked_at, tries = 0",
        identity=identity_id,
        channel=channel_id,
        source=said,
        now=tx.now,
    )


async def next_due(reader: Reader, channels: Sequence[int]) -> int | None:
    """When the next picture of these channels is to be fetched, None when none waits."""
    return await queue.next_due(reader, AVATARS, channels)


class _Avatar(NamedTuple):
    identity_id: int
    channel_id: int
    source: str
    tries: int


def claim(tx: Tx, channels: Sequence[int], *, limit: int, lease_ms: int) -> list[Pending]:
    """Take pictures to fetch now; each comes again after lease_ms unless it is settled."""
    keys = queue.claim(tx, AVATARS, channels=channels, limit=limit, lease_ms=lease_ms)
    if not keys:
        return []
    rows = tx.rows(
        _Avatar,
        f"select identity_id, channel_id, source, tries from avatar where {among(tx.dialect, 'identity_id')}",
        ids=ids_text(keys),
    )
    return [Pending(row.identity_id, row.channel_id, orjson.loads(row.source), row.tries) for row in rows]


def fetched(tx: Tx, identity_id: int, digest: str | None) -> None:
    """The picture is kept under this digest, or the client has none; the card and the rows of the list show it."""
    found = tx.sql(
        "select a.digest, i.contact_id from avatar a join identity i on i.id = a.identity_id where a.identity_id = :id",
        id=identity_id,
    )
    if not found:
        return
    before, contact_id = found[0]
    queue.release(tx, AVATARS, identity_id, next_try_at=None)
    if before == digest:
        return
    tx.sql(
        "update avatar set digest = :digest, token = :token where identity_id = :id",
        digest=digest,
        token=secrets.token_urlsafe(16) if digest else None,  # a new link for a new picture: browsers keep the old one
        id=identity_id,
    )
    cards.tell_changed(tx, SYSTEM, contact_id, cards.seen_in(tx, contact_id))


def retry_later(tx: Tx, pending: Pending, *, delay_ms: int) -> None:
    """It did not work this time; after a few tries the client's next message begins anew."""
    if pending.tries < MOST_TRIES:
        queue.retry_later(tx, AVATARS, pending.identity_id, delay_ms=max(delay_ms, MINUTE // 60))
    else:
        queue.release(tx, AVATARS, pending.identity_id, next_try_at=None)


async def by_token(reader: Reader, actor: Actor, token: str) -> str:
    """The digest behind a link, if this actor sees a dialog of its client. Raises NotFound otherwise (A09).

    Who has written only in a group has no dialog; whoever has its channel sees the group, and with it the faces.
    """
    require(actor, "contact.read")
    found = await reader.rows(
        "select a.digest from avatar a join identity i on i.id = a.identity_id where a.token = :token"
        " and (exists (select 1 from dialog d where d.contact_id = i.contact_id"
        f" and {visible(actor, 'd')}) or {visible(actor, 'a')})",
        token=token,
    )
    if not found:
        raise NotFound
    return str(found[0][0])
