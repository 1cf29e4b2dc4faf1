"""Deletes uploads that were never sent, and bytes that no row names."""

from inbox.access import SYSTEM
from inbox.clock import DAY, now
from inbox.events import EventKind
from inbox.files.blobs import Blobs
from inbox.store import Store, Tx

FORGET_UPLOADS_MS = DAY


def forget_uploads(tx: Tx) -> int:
    """Delete uploads that were not sent within a day; return their number.

    Their bytes are deleted when no row names them.
    """
    old = {"before": tx.now - FORGET_UPLOADS_MS}
    rows = tx.sql(
        "select id from attachment where message_id is null and task_id is null and created_at < :before", **old
    )
    if rows:
        tx.sql("delete from attachment where message_id is null and task_id is null and created_at < :before", **old)
        tx.emit(
            EventKind.file_changed,
            SYSTEM,
            object_kind="operator",
            object_id=0,
            only_operator=0,
            file_id=rows[0][0],
            state="forgotten",
        )
    return len(rows)


SHARDS = "0123456789abcdef"


async def forget_bytes(store: Store, blobs: Blobs, shard: str) -> int:
    """Delete bytes that no row names and that were stored more than a day ago; return their number.

    The day is needed because bytes are stored before the row that names them. One call handles one first digit of the
    digest, so that no call reads the whole folder.
    """
    before = now() - FORGET_UPLOADS_MS
    candidates = await blobs.old(shard, before)
    if not candidates:
        return 0
    columns = ("digest", "preview_digest", "thumb_digest")
    named = await store.rows(
        " union ".join(
            [
                *(f"select {column} from attachment where substr({column}, 1, 1) = :shard" for column in columns),
                "select digest from avatar where substr(digest, 1, 1) = :shard",
                "select digest from remote_image where substr(digest, 1, 1) = :shard",
            ]
        ),
        shard=shard,
    )
    spare = set(candidates) - {row[0] for row in named}
    return sum([await blobs.remove(digest, before) for digest in sorted(spare)])
