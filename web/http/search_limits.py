"""Limits each operator to one search at a time, so that many searches take one reading thread and not all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from inbox.errors import Problem

MOST_WAITING = 5


class SearchBusy(Problem):
    """Too many searches of one operator wait for each other."""

    status, code, title = 429, "search-busy", "Your earlier searches are still running. Try again in a moment."


class SearchTurns:
    """Runs the searches of one operator one after another, in the order in which they came."""

    def __init__(self) -> None:
        self._people: dict[int, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def turn(self, person_id: int) -> AsyncIterator[None]:
        """Wait for the operator's earlier searches. Raises SearchBusy when too many wait already."""
        lock, count = self._people.get(person_id, (asyncio.Lock(), 0))
        if count > MOST_WAITING:
            raise SearchBusy(retry_after=1)
        self._people[person_id] = lock, count + 1
        try:
            async with lock:
                yield
        finally:
            count = self._people[person_id][1] - 1
            if count:
                self._people[person_id] = lock, count
            else:
                del self._people[person_id]
