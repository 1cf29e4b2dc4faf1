"""Caches images that e-mails name by address: re-encoded by us and kept for a while under the hash of the address."""

import hashlib
from dataclasses import dataclass

from inbox.clock import DAY, MINUTE, now
from inbox.store import Reader, Tx

KEPT_MS = 30 * DAY
TRIED_AGAIN_MS = 10 * MINUTE


@dataclass(frozen=True, slots=True)
class Fetched:
    """The cached result of an address: digest of the re-encoded image, None when there is no image to show."""

    digest: str | None


def key_of(url: str) -> str:
    """Return the cache key of an address. Addresses may identify a reader, so only their hash is stored."""
    return hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()


async def find(reader: Reader, url: str) -> Fetched | None:
    """Return the cached result of an address, None when it must be fetched."""
    rows = await reader.rows("select digest, at from remote_image where url_hash = :key", key=key_of(url))
    if not rows:
        return None
    digest, at = rows[0]
    fresh = now() - at < (KEPT_MS if digest else TRIED_AGAIN_MS)
    return Fetched(digest) if fresh else None


def store(tx: Tx, url: str, digest: str | None) -> None:
    """Store the result of an address."""
    tx.sql(
        "insert into remote_image (url_hash, digest, at) values (:key, :digest, :now)"
        " on conflict (url_hash) do update set digest = excluded.digest, at = excluded.at",
        key=key_of(url),
        digest=digest,
        now=tx.now,
    )


def forget_old(tx: Tx) -> int:
    """Delete results older than a month. Their bytes are deleted when no row names them."""
    return len(tx.sql("delete from remote_image where at < :before returning url_hash", before=tx.now - KEPT_MS))
