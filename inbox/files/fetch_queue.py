"""The queue of files that platforms only name: pending rows are fetched and become ready or lost (decisions 1.9)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson

from inbox.access import SYSTEM, Place
from inbox.clock import HOUR, MINUTE
from inbox.events import EventKind
from inbox.inbound import File
from inbox.models import Attachment
from inbox.store import Reader, Tx, queue
from inbox.store.queue import Queue
from inbox.store.sql import among, ids_text

FILES = Queue(
    table="attachment",
    waiting="q.state = 'pending'",
    lease_ms=2 * MINUTE,
    not_before="next_try_at",
    longest_wait_ms=HOUR,
)


@dataclass(frozen=True, slots=True)
class Pending:
    """A file to be fetched. source: JSON of the connector that reported it."""

    id: int
    channel_id: int
    kind: str
    name: str
    media_type: str
    size: int
    source: dict[str, Any]
    tries: int
    created_at: int


class _File(NamedTuple):
    id: int
    channel_id: int
    kind: str
    name: str
    media_type: str
    size: int
    source: str
    tries: int
    created_at: int


def claim(tx: Tx, channels: Sequence[int], *, limit: int = 8, lease_ms: int | None = None) -> list[Pending]:
    """Claim files that are due; each becomes due again after lease_ms unless it is settled."""
    keys = queue.claim(tx, FILES, channels=channels, limit=limit, lease_ms=lease_ms)
    if not keys:
        return []
    rows = tx.rows(
        _File,
        "select id, channel_id, kind, name, media_type, size, source, tries, created_at from attachment"
        f" where {among(tx.dialect, 'id')}",
        ids=ids_text(keys),
    )
    for row in rows:
        _told(tx, row.id, "pending")
    ordered = sorted(rows, key=lambda row: keys.index(row.id))
    return [Pending(**row._asdict() | {"source": orjson.loads(row.source)}) for row in ordered]


def _told(tx: Tx, file_id: int, state: str) -> None:
    [(message_id, dialog_id, channel_id)] = tx.sql(
        "select message_id, dialog_id, channel_id from attachment where id = :id", id=file_id
    )
    tx.emit_message(
        EventKind.file_changed,
        SYSTEM,
        message_id=message_id,
        dialog_id=dialog_id,
        place=Place(channel_id),
        file_id=file_id,
        state=state,
    )


def requeue_all(tx: Tx) -> int:
    """Make all pending files due now; for the only process of a database, at its start. Returns their number."""
    rows = tx.sql("select id from attachment where state = 'pending' and next_try_at > :now", now=tx.now)
    for row in rows:
        tx.sql("update attachment set next_try_at = :now where id = :id", now=tx.now, id=row[0])
        _told(tx, row[0], "pending")
    return len(rows)


def mark_fetched(tx: Tx, file_id: int, file: File) -> None:
    """Store the digest of a fetched file, with the type, size and previews found in its bytes."""
    tx.sql(
        "update attachment set state = 'ready', reason = '', kind = :kind, digest = :digest, preview_digest = :preview,"
        " thumb_digest = :thumb, media_type = :type, size = :size, width = coalesce(cast(:width as bigint), width),"
        " height = coalesce(cast(:height as bigint), height), next_try_at = null where id = :id",
        kind=file.kind,
        digest=file.digest,
        preview=file.preview_digest,
        thumb=file.thumb_digest,
        type=file.media_type,
        size=file.size,
        width=file.width,
        height=file.height,
        id=file_id,
    )
    _told(tx, file_id, "ready")


def _awaited(tx: Tx, file_id: int) -> bool:
    """Return whether the file is still pending: a slow attempt may end after a later one has fetched the file."""
    tx.lock(Attachment, file_id)
    return bool(tx.sql("select 1 from attachment where id = :id and state = 'pending'", id=file_id))


def retry_later(tx: Tx, file_id: int, *, delay_ms: int, reason: str) -> None:
    """Release a claimed file until delay_ms have passed."""
    if _awaited(tx, file_id):
        queue.retry_later(tx, FILES, file_id, delay_ms=delay_ms, reason=reason[:200])
        _told(tx, file_id, "pending")


def mark_lost(tx: Tx, file_id: int, *, reason: str) -> None:
    """Mark a file as lost for good: the platform no longer has it, or it is too large."""
    if _awaited(tx, file_id):
        queue.release(tx, FILES, file_id, state="lost", reason=reason[:200], next_try_at=None)
        _told(tx, file_id, "lost")


async def next_due(reader: Reader, channels: Sequence[int]) -> int | None:
    """Return the instant at which the next file of these channels is due, None when none waits."""
    return await queue.next_due(reader, FILES, channels)
