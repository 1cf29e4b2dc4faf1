"""Limits how often one address may try secret links that do not exist."""

from __future__ import annotations

import time
from collections import OrderedDict, deque

from inbox.errors import Problem

MOST = 20
SECONDS = 60.0
ADDRESSES = 10_000  # those that tried longest ago are forgotten first


class TooManyMisses(Problem):
    """Too many links were tried from one address."""

    status, code, title = 429, "rate-limited", "Too many attempts. Wait, then try again."


class MissLimit:
    """Counts the failed tries of each address."""

    def __init__(self) -> None:
        self._tries: OrderedDict[str, deque[float]] = OrderedDict()

    def check(self, address: str) -> None:
        """Raise TooManyMisses while an address has tried too often."""
        tries = self._tries.get(address)
        if tries is not None and len(tries) >= MOST and (left := SECONDS - (time.monotonic() - tries[0])) > 0:
            raise TooManyMisses(retry_after=max(1, round(left)))

    def record(self, address: str) -> None:
        """Count a failed try."""
        self._tries.setdefault(address, deque(maxlen=MOST)).append(time.monotonic())
        self._tries.move_to_end(address)
        if len(self._tries) > ADDRESSES:
            self._tries.popitem(last=False)
