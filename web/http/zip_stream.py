"""Files as one archive, written while it is read: never whole in memory, and nothing of it on disk."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from inbox.files.blobs import Blobs

_PIECE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Member:
    """One file of the archive. at: milliseconds UTC."""

    name: str
    digest: str
    size: int
    at: int


class _Sink(io.RawIOBase):
    """Takes what the archive writes until it is fetched; it cannot be gone back in."""

    def __init__(self) -> None:
        self.waiting = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, piece: object) -> int:
        body = bytes(piece)  # type: ignore[call-overload]
        self.waiting += body
        return len(body)

    def taken(self) -> bytes:
        body = bytes(self.waiting)
        self.waiting.clear()
        return body


async def zipped(blobs: Blobs, members: Sequence[Member]) -> AsyncIterator[bytes]:
    """The archive in pieces. Nothing is compressed: pictures and documents are already.

    Raises FileNotFoundError where bytes are missing: the archive ends broken rather than short.
    """
    sink = _Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_STORED) as archive:
        for member, name in zip(members, distinct([one.name for one in members]), strict=True):
            entry = zipfile.ZipInfo(name, time.gmtime(member.at / 1000)[:6])
            entry.external_attr = 0o600 << 16
            entry.file_size = member.size
            with archive.open(entry, "w") as into:
                async for part in blobs.parts(member.digest):
                    into.write(part)
                    if len(sink.waiting) >= _PIECE:
                        yield sink.taken()
            yield sink.taken()
    yield sink.taken()


def distinct(names: Sequence[str]) -> list[str]:
    """The same names, told apart where they are alike: a file system may not tell large letters from small ones."""
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
