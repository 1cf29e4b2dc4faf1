"""Parses Range headers, as players send them: one range of bytes (RFC 9110, 14)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ONE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


@dataclass(frozen=True, slots=True)
class ByteRange:
    """The bytes from start up to stop, of a file of this size."""

    start: int
    stop: int
    size: int

    @property
    def whole(self) -> bool:
        """Return whether the range is the whole file."""
        return self.stop - self.start == self.size

    @property
    def content_range(self) -> str:
        """Return the Content-Range of an answer."""
        return f"bytes {self.start}-{self.stop - 1}/{self.size}"


class OutOfRange(Exception):
    """The file has no such bytes."""


def parse_range(header: str | None, size: int) -> ByteRange:
    """Return the range that a Range header requests; the whole file without one, or for one that may be ignored
    (several ranges).

    Raises OutOfRange.
    """
    match = _ONE.fullmatch(header.strip()) if header and len(header) < 100 else None
    if not match or not (match[1] or match[2]):
        return ByteRange(0, size, size)
    if not match[1]:  # the last so many bytes
        last = int(match[2])
        if last == 0 or size == 0:
            raise OutOfRange
        return ByteRange(max(0, size - last), size, size)
    start = int(match[1])
    stop = min(size, int(match[2]) + 1) if match[2] else size
    if match[2] and int(match[2]) < start:
        return ByteRange(0, size, size)  # an invalid range is ignored
    if start >= size:
        raise OutOfRange
    return ByteRange(start, stop, size)
