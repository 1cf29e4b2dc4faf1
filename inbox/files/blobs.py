"""Bytes by the hash of their content: in a folder beside SQLite, in a table on PostgreSQL (decisions 2.15).

What `keep` returned is on disk with fsync, its folder too, so a row that names the digest may be committed (P1).
Nobody reaches bytes by hash from outside; access goes by attachment row.
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
    """More bytes came than the limit allows; nothing was kept."""


@dataclass(frozen=True, slots=True)
class Stored:
    """Kept bytes."""

    digest: str
    size: int


class Blobs(Protocol):
    """Where bytes are."""

    async def keep(self, parts: AsyncIterator[bytes] | bytes, *, limit: int = MOST_BYTES) -> Stored:
        """Keep these bytes durably. Raises TooLarge beyond limit; the same content is kept once."""
        ...

    async def read(self, digest: str) -> bytes:
        """All bytes of a digest. Raises FileNotFoundError."""
        ...

    def parts(self, digest: str, start: int = 0, stop: int | None = None) -> AsyncIterator[bytes]:
        """The same in pieces, or the bytes from start up to stop. Raises FileNotFoundError at the first."""
        ...

    async def old(self, shard: str, before: int) -> list[str]:
        """Digests beginning with this hexadecimal digit that nobody kept since an instant."""
        ...

    async def remove(self, digest: str, before: int) -> bool:
        """Drop bytes, unless somebody kept them again since that instant."""
        ...


class NoBlobs:
    """Keeps nothing: for work that needs no files."""

    async def keep(self, parts: AsyncIterator[bytes] | bytes, *, limit: int = MOST_BYTES) -> Stored:
        """Refuse."""
        raise OSError("no place to keep files")

    async def read(self, digest: str) -> bytes:
        """Nothing is here."""
        raise FileNotFoundError(digest)

    async def parts(self, digest: str, start: int = 0, stop: int | None = None) -> AsyncIterator[bytes]:
        """Nothing is here."""
        raise FileNotFoundError(digest)
        yield b""

    async def old(self, shard: str, before: int) -> list[str]:
        """Nothing is here."""
        return []

    async def remove(self, digest: str, before: int) -> bool:
        """Nothing is here."""
        return False


def open_blobs(store: Store, data_dir: Path) -> Blobs:
    """The place that belongs to a store."""
    return DatabaseBlobs(store) if store.dialect == "postgresql" else FolderBlobs(data_dir / "files")


async def _pieces(parts: AsyncIterator[bytes] | bytes) -> AsyncIterator[bytes]:
    if isinstance(parts, bytes | bytearray | memoryview):
        yield bytes(parts)
        return
    async for part in parts:
        yield part


class FolderBlobs:
    """Files named by their digest, two levels deep, readable by us only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _path(self, digest: str) -> Path:
        if len(digest) != 64 or not all(char in "0123456789abcdef" for char in digest):
            raise FileNotFoundError(digest)
        return self._folder / digest[:2] / digest[2:]

    async def keep(self, parts: AsyncIterator[bytes] | bytes, *, limit: int = MOST_BYTES) -> Stored:
        """Write beside, fsync, move into place, fsync the folder."""
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
        """The whole file."""
        return await asyncio.to_thread(self._path(digest).read_bytes)

    async def parts(self, digest: str, start: int = 0, stop: int | None = None) -> AsyncIterator[bytes]:
        """The file in pieces."""
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
        """By the time of the file, which keeping the same content again renews."""
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
        """Moved aside first: whoever keeps the same content meanwhile must not lose it."""
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
        """Collect, then insert in a transaction of its own: durable before the row that names it."""
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
        """The whole row."""
        found = await self._store.rows("select body from blob where digest = :digest", digest=digest)
        if not found:
            raise FileNotFoundError(digest)
        return bytes(found[0][0])

    async def parts(self, digest: str, start: int = 0, stop: int | None = None) -> AsyncIterator[bytes]:
        """The row in pieces."""
        body = await self.read(digest)
        end = len(body) if stop is None else min(stop, len(body))
        for place in range(start, end, CHUNK):
            yield body[place : min(place + CHUNK, end)]

    async def old(self, shard: str, before: int) -> list[str]:
        """By the row's instant, which keeping the same content again renews."""
        found = await self._store.rows(
            "select digest from blob where substr(digest, 1, 1) = :shard and created_at < :before",
            shard=shard,
            before=before,
        )
        return [row[0] for row in found]

    async def remove(self, digest: str, before: int) -> bool:
        """The instant is asked once more by the statement that removes."""
        return await self._store.write(
            lambda tx: bool(
                tx.sql(
                    "delete from blob where digest = :digest and created_at < :before returning digest",
                    digest=digest,
                    before=before,
                )
            )
        )
