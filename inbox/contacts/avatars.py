"""Queues and stores the avatars of clients: small pictures, re-encoded by us and kept like any file.

A client's message asks for the avatar: for a new client, when the platform names another picture, and once a week.
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
    """An avatar to be fetched. source: JSON of the connector that reported it."""

    identity_id: int
    channel_id: int
    source: dict[str, Any]
    tries: int


@dataclass(frozen=True, slots=True)
class StoredAvatar:
    """The stored row of an avatar; source is JSON text."""

    source: str
    asked_at: int


def request(tx: Tx, identity_id: int, channel_id: int, source: dict[str, Any], stored: StoredAvatar | None) -> None:
    """Queue the avatar that a platform names for the sender of a message, if it is new or a week old.

    stored: the stored row, read in this transaction. Two processes that find the same sender write the same row.
    """
    wanted = orjson.dumps(source, option=orjson.OPT_SORT_KEYS).decode()
    if stored is not None:
        after = AGAIN_AFTER if stored.source == wanted else ANOTHER_AFTER
        if stored.asked_at >= tx.now - after:
            return
    tx.sql(
        "insert into avatar (identity_id, channel_id, source, next_try_at, asked_at)"
        " values (:identity, :channel, :source, :now, :now) on conflict (identity_id) do update"
        " set channel_id = excluded.channel_id, source = excluded.source, next_try_at = excluded.next_try_at,"
        " asked_at = excluded.asked_at, tries = 0",
        identity=identity_id,
        channel=channel_id,
        source=wanted,
        now=tx.now,
    )


async def next_due(reader: Reader, channels: Sequence[int]) -> int | None:
    """Return the instant at which the next avatar of these channels is due, None when none waits."""
    return await queue.next_due(reader, AVATARS, channels)


class _Avatar(NamedTuple):
    identity_id: int
    channel_id: int
    source: str
    tries: int


def claim(tx: Tx, channels: Sequence[int], *, limit: int, lease_ms: int) -> list[Pending]:
    """Claim avatars that are due; each becomes due again after lease_ms unless it is settled."""
    keys = queue.claim(tx, AVATARS, channels=channels, limit=limit, lease_ms=lease_ms)
    if not keys:
        return []
    rows = tx.rows(
        _Avatar,
        f"select identity_id, channel_id, source, tries from avatar where {among(tx.dialect, 'identity_id')}",
        ids=ids_text(keys),
    )
    return [Pending(row.identity_id, row.channel_id, orjson.loads(row.source), row.tries) for row in rows]


def mark_fetched(tx: Tx, identity_id: int, digest: str | None) -> None:
    """Store the digest of a fetched avatar, None when the client has no picture; emit the change of card and list."""
    rows = tx.sql(
        "select a.digest, i.contact_id from avatar a join identity i on i.id = a.identity_id where a.identity_id = :id",
        id=identity_id,
    )
    if not rows:
        return
    before, contact_id = rows[0]
    queue.release(tx, AVATARS, identity_id, next_try_at=None)
    if before == digest:
        return
    tx.sql(
        "update avatar set digest = :digest, token = :token where identity_id = :id",
        digest=digest,
        token=secrets.token_urlsafe(16) if digest else None,  # browsers cache a picture under its token
        id=identity_id,
    )
    cards.emit_changed(tx, SYSTEM, contact_id, cards.list_latest_dialogs(tx, contact_id))


def retry_later(tx: Tx, pending: Pending, *, delay_ms: int) -> None:
    """Release a claimed avatar until delay_ms have passed.

    After the last try only a new message of the client asks again.
    """
    if pending.tries < MOST_TRIES:
        queue.retry_later(tx, AVATARS, pending.identity_id, delay_ms=max(delay_ms, MINUTE // 60))
    else:
        queue.release(tx, AVATARS, pending.identity_id, next_try_at=None)


async def find_by_token(reader: Reader, actor: Actor, token: str) -> str:
    """Return the digest behind an avatar's link; raise NotFound when the actor sees no dialog of the client (A09).

    A client who wrote only in a group has no dialog. An operator who sees the group's channel sees that avatar too.
    """
    require(actor, "contact.read")
    rows = await reader.rows(
        "select a.digest from avatar a join identity i on i.id = a.identity_id where a.token = :token"
        " and (exists (select 1 from dialog d where d.contact_id = i.contact_id"
        f" and {visible(actor, 'd')}) or {visible(actor, 'a')})",
        token=token,
    )
    if not rows:
        raise NotFound
    return str(rows[0][0])
