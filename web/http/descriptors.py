"""Raises the limit of open files as far as the system lets, and divides it between clients and our own needs."""

from __future__ import annotations

import resource

RESERVE = 128  # the database, channels, the sandbox process, files being read or written
LEAST = 16


def raise_limit() -> int:
    """Raise the soft limit of open files to the hard one and return the limit that holds."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard == resource.RLIM_INFINITY:
        hard = max(soft, 65_536)
    if soft < hard:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
        except (OSError, ValueError):  # macOS refuses more than kern.maxfilesperproc
            return soft
    return hard


def connection_limit(wanted: int, descriptors: int) -> int:
    """Return how many clients may be connected: the wanted number, or as many as the reserve leaves descriptors for."""
    return max(LEAST, min(wanted, descriptors - min(RESERVE, descriptors // 2)))
