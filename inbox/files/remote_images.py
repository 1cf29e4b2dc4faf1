"""Pictures that letters only name: what was fetched of an address, drawn anew, kept for a while under its hash."""

import hashlib
from dataclasses import dataclass

from inbox.clock import DAY, MINUTE, now
from inbox.store import Reader, Tx

KEPT_MS = 30 * DAY
TRIED_AGAIN_MS = 10 * MINUTE


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of an address: the digest of the picture as we drew it, None when there is none to show."""

    digest: str | None


def key_of(url: str) -> str:
    """How an address is known here: addresses may carry what identifies a reader, so they are not kept."""
    return hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()


async def known(reader: Reader, url: str) -> Fetched | None:
    """What is known of an address; None when it is to be asked."""
    found = await reader.rows("select digest, at from remote_image where url_hash = :key", key=key_of(url))
    if not found:
        return None
    digest, at = found[0]
    fresh = now() - at < (KEPT_MS if digest else TRIED_AGAIN_MS)
    return Fetched(digest) if fresh else None


def keep(tx: Tx, url: str, digest: str | None) -> None:
    """Note what an address gave."""
    tx.sql(
        "insert into remote_image (url_hash, digest, at) values (:key, :digest, :now)"
        " on conflict (url_hash) do update set digest = excluded.digest, at = excluded.at",
        key=key_of(url),
        digest=digest,
        now=tx.now,
    )


def forget_old(tx: Tx) -> int:
    """Drop what is older than a month; its bytes go when nothing names them any more."""
    return len(tx.sql("delete from remote_image where at < :before returning url_hash", before=tx.now - KEPT_MS))
