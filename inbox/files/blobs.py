"""Stores bytes under the hash of their content: in a folder beside SQLite, in a table on PostgreSQL (decisions 2.15).

When `keep` returns, the bytes and their folder are on disk with fsync, so a row that names the digest may be committed
(P1). Outside requests never name a digest; they name an attachment row.
"""

import asyncio
import contextlib
import hashlib
import os
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from inbox.clock import now
from inbox.store import Store

CHUNK = 256 * 1024
MOST_BYTES = 25 * 1024 * 1024


class TooLarge(Exception):
    """The bytes exceed the limit; nothing was stored."""


@dataclass(frozen=True, slots=True)
class Stored:
    """The digest and size of stored bytes."""

    digest: str
    size: int


class Blobs(Protocol):
    """A store of bytes."""

    async def keep(self, parts: AsyncIterator[bytes] | bytes, *, limit: int = MOST_BYTES) -> Stored:
        """Store bytes durably; the same content is stored once. Raises TooLarge beyond the limit."""
        ...

    async def read(self, digest: str) -> bytes:
        """Return all bytes of a digest. Raises FileNotFoundError."""
        ...

    def parts(self, digest: str, start: int = 0, stop: int | None = None) -> AsyncIterator[bytes]:
        """Yield the bytes of a digest in pieces, from start up to stop. Raises FileNotFoundError at the first piece."""
        ...

    async def old(self, shard: str, before: int) -> list[str]:
        """Return digests that begin with this hexadecimal digit and were last stored before an instant."""
        ...

    async def remove(self, digest: str, before: int) -> bool:
        """Delete bytes, unless they were stored again since that instant; return whether they were deleted."""
        ...


class NoBlobs:
    """Stores nothing: for work that needs no files."""

    async def keep(self, parts: AsyncIterator[bytes] | bytes, *, limit: int = MOST_BYTES) -> Stored:
        """Raise OSError."""
        raise OSError("no place to keep files")

    async def read(self, digest: str) -> bytes:
        """Raise FileNotFoundError."""
        raise FileNotFoundError(digest)

    async def parts(self, digest: str, start: int = 0, stop: int | None = None) -> AsyncIterator[bytes]:
        """Raise FileNotFoundError."""
        raise FileNotFoundError(digest)
        yield b""

    async def old(self, shard: str, before: int) -> list[str]:
        """Return no digests."""
        return []

    async def remove(self, digest: str, before: int) -> bool:
        """Return False."""
        return False


def open_blobs(store: Store, data_dir: Path) -> Blobs:
    """Return the blob store that belongs to a database."""
    return DatabaseBlobs(store) if store.dialect == "postgresql" else FolderBlobs(data_dir / "files")


async def _pieces(parts: AsyncIterator[bytes] | bytes) -> AsyncIterator[bytes]:
    if isinstance(parts, bytes | bytearray | memoryview):
        yield bytes(parts)
        return
    async for part in parts:
        yield part


class FolderBlobs:
    """Files named by their digest, two levels deep, readable by this user only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _path(self, digest: str) -> Path:
        if len(digest) != 64 or not all(char in "0123456789abcdef" for char in digest):
            raise FileNotFoundError(digest)
        return self._folder / digest[:2] / digest[2:]

    async def keep(self, parts: AsyncIterator[bytes] | bytes, *, limit: int = MOST_BYTES) -> Stored:
        """Write a temporary file, fsync it, move it into place, fsync the folder."""
        await asyncio.to_thread(self._folder.mkdir, parents=True, exist_ok=True, mode=0o700)
        waiting = self._folder / f"new-{secrets.token_hex(8)}"
        hashed, size = hashlib.sha256(), 0
        file = await asyncio.to_thread(_create, waiting)
        try:
            async for part in _pieces(parts):
                size += len(part)
                if size > limit:
                    raise TooLarge
                await asyncio.to_thread(_append, file, part, hashed)
            stored = Stored(hashed.hexdigest(), size)
            await asyncio.to_thread(self._settle, file, waiting, self._path(stored.digest))
            return stored
        except BaseException:
            file.close()
            with contextlib.suppress(FileNotFoundError):
                os.unlink(waiting)
            raise

    @staticmethod
    def _settle(file: BinaryIO, waiting: Path, final: Path) -> None:
        file.flush()
        os.fsync(file.fileno())
        file.close()
        final.parent.mkdir(mode=0o700, exist_ok=True)
        os.replace(waiting, final)
        for folder in (final.parent, final.parent.parent):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

    async def read(self, digest: str) -> bytes:
        """Return the whole file."""
        return await asyncio.to_thread(self._path(digest).read_bytes)

    async def parts(self, digest: str, start: int = 0, stop: int | None = None) -> AsyncIterator[bytes]:
        """Yield the file in pieces."""
        file = await asyncio.to_thread(open, self._path(digest), "rb")
        try:
            file.seek(start)
            left = (1 << 62) if stop is None else stop - start
            while left > 0 and (part := await asyncio.to_thread(file.read, min(CHUNK, left))):
                left -= len(part)
                yield part
        finally:
            file.close()

    async def old(self, shard: str, before: int) -> list[str]:
        """Return old digests by the time of the file; storing the same content again renews that time."""
        return await asyncio.to_thread(self._old, shard, before)

    def _old(self, shard: str, before: int) -> list[str]:
        for left in self._folder.glob("new-*"):  # of a process that died while it wrote
            if _changed(left) < before:
                left.unlink(missing_ok=True)
        return [
            path.parent.name + path.name
            for path in self._folder.glob(f"{shard}?/*")
            if len(path.name) == 62 and _changed(path) < before
        ]

    async def remove(self, digest: str, before: int) -> bool:
        """Move the file aside before deleting it: a request that stores the same content meanwhile must not lose it."""
        return await asyncio.to_thread(self._remove, self._path(digest), before)

    @staticmethod
    def _remove(path: Path, before: int) -> bool:
        aside = path.with_suffix(".old")
        try:
            os.rename(path, aside)
        except FileNotFoundError:
            return False
        if _changed(aside) >= before:
            os.replace(aside, path)
            return False
        aside.unlink()
        return True


def _changed(path: Path) -> int:
    try:
        return int(path.stat().st_mtime * 1000)
    except FileNotFoundError:
        return 1 << 62


def _create(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _append(file: BinaryIO, part: bytes, hashed: "hashlib._Hash") -> None:
    file.write(part)
    hashed.update(part)


class DatabaseBlobs:
    """Rows of the table blob, at most 25 MiB each."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def keep(self, parts: AsyncIterator[bytes] | bytes, *, limit: int = MOST_BYTES) -> Stored:
        """Collect the bytes and insert them in a transaction of their own: durable before the row that names them."""
        limit = min(limit, MOST_BYTES)
        pieces, size = [], 0
        async for part in _pieces(parts):
            size += len(part)
            if size > limit:
                raise TooLarge
            pieces.append(part)
        body = b"".join(pieces)
        digest = await asyncio.to_thread(lambda: hashlib.sha256(body).hexdigest())
        await self._store.write(
            lambda tx: tx.sql(
                "insert into blob (digest, size, body, created_at) values (:digest, :size, :body, :now)"
                " on conflict (digest) do update set created_at = excluded.created_at",
                digest=digest,
                size=size,
                body=body,
                now=now(),
            )
        )
        return Stored(digest, size)

    async def read(self, digest: str) -> bytes:
        """Return the whole row."""
        rows = await self._store.rows("select body from blob where digest = :digest", digest=digest)
        if not rows:
            raise FileNotFoundError(digest)
        return bytes(rows[0][0])

    async def parts(self, digest: str, start: int = 0, stop: int | None = None) -> AsyncIterator[bytes]:
        """Yield the row in pieces."""
        body = await self.read(digest)
        end = len(body) if stop is None else min(stop, len(body))
        for place in range(start, end, CHUNK):
            yield body[place : min(place + CHUNK, end)]

    async def old(self, shard: str, before: int) -> list[str]:
        """Return old digests by the row's instant; storing the same content again renews it."""
        rows = await self._store.rows(
            "select digest from blob where substr(digest, 1, 1) = :shard and created_at < :before",
            shard=shard,
            before=before,
        )
        return [row[0] for row in rows]

    async def remove(self, digest: str, before: int) -> bool:
        """Delete the row; the statement checks the instant once more."""
        return await self._store.write(
            lambda tx: bool(
                tx.sql(
                    "delete from blob where digest = :digest and created_at < :before returning digest",
                    digest=digest,
                    before=before,
                )
            )
        )
