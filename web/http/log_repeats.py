"""Limits repeated warnings and errors of the web server to one line a minute per kind, so that they do not fill the
disk.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

WINDOW_SECONDS = 60.0
KINDS_KEPT = 256
LOGGERS = ("web", "uvicorn.error", "asyncio")


class RepeatFilter(logging.Filter):
    """Drops a record that repeats one of the last minute; the next one that passes says how many were dropped."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._seen: dict[tuple[str, str], tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < logging.WARNING or record.name not in LOGGERS:
            return True
        kind, now = (record.name, _gist(record)), self._clock()
        since, dropped = self._seen.get(kind, (-WINDOW_SECONDS, 0))
        if now - since < WINDOW_SECONDS:
            self._seen[kind] = (since, dropped + 1)
            return False
        if len(self._seen) >= KINDS_KEPT:
            self._seen.clear()
        self._seen[kind] = (now, 0)
        if dropped:
            _tell(record, dropped)
        return True


def _gist(record: logging.LogRecord) -> str:
    """Return the common part of repeated records: their text and the last line of their traceback."""
    if isinstance(record.msg, dict):  # structlog
        event = record.msg
        return f"{event.get('event', '')} {str(event.get('exception', '')).rstrip().rpartition(chr(10))[2]}"
    error = record.exc_info[1] if record.exc_info else None
    return f"{record.msg} {error!r}"[:500]


def _tell(record: logging.LogRecord, dropped: int) -> None:
    if isinstance(record.msg, dict):
        record.msg = {**record.msg, "repeated": dropped}
    else:
        record.msg = f"{str(record.msg).rstrip()} (and {dropped} more like it)"
