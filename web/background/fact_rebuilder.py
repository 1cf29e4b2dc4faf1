"""Continues a rebuild of the facts of reports between the drains of their consumer."""

from __future__ import annotations

from inbox.store import Store
from reports import rebuild

SECONDS = 1.0  # of a rebuild between two drains, so that facts of new events come meanwhile
PAUSE_SECONDS = 0.0


class FactRebuilder:
    """Called after each drain of the consumer of facts."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def continue_rebuild(self, drained: int) -> float | None:
        """Make facts for a moment; return when to be called again, None when all are made."""
        return PAUSE_SECONDS if await rebuild.run(self._store, SECONDS) else None
