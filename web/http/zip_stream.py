"""Streams files as one ZIP archive: never whole in memory, and nothing of it on disk.

zipstream-ng writes the format. It works in a thread; the bytes come from the event loop one piece at a time.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass

from starlette.concurrency import iterate_in_threadpool
from zipstream import ZipStream

from inbox.files.blobs import Blobs


@dataclass(frozen=True, slots=True)
class Member:
    """Describes one file of the archive."""

    name: str
    digest: str
    size: int


def stream_zip(blobs: Blobs, members: Sequence[Member]) -> tuple[int, AsyncIterator[bytes]]:
    """Return the length of the archive and the archive in pieces. Call it on the event loop.

    The archive is not compressed: pictures and documents are already. Raises FileNotFoundError where bytes are missing,
    so that the archive ends broken rather than short.
    """
    loop = asyncio.get_running_loop()

    def content(digest: str) -> Iterator[bytes]:
        parts = blobs.parts(digest)
        while part := asyncio.run_coroutine_threadsafe(_next(parts), loop).result():
            yield part

    archive = ZipStream(sized=True)
    for member, name in zip(members, distinct_names([member.name for member in members]), strict=True):
        archive.add(content(member.digest), name, size=member.size)
    return len(archive), iterate_in_threadpool(iter(archive))


async def _next(parts: AsyncIterator[bytes]) -> bytes:
    return await anext(parts, b"")


def distinct_names(names: Sequence[str]) -> list[str]:
    """Return the names, made distinct ignoring case: some file systems do not distinguish capital letters."""
    used: set[str] = set()
    out = []
    for name in names:
        stem, dot, ending = name.rpartition(".")
        made, count = name, 1
        while made.casefold() in used:
            count += 1
            made = f"{stem} ({count}).{ending}" if dot and stem else f"{name} ({count})"
        used.add(made.casefold())
        out.append(made)
    return out
