"""Provides the time: an instant is a number of milliseconds since 1970 in UTC (decisions 2.9)."""

import time

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def now() -> int:
    """Return the present instant in milliseconds UTC. Durations inside one process use time.monotonic() instead."""
    return time.time_ns() // 1_000_000
