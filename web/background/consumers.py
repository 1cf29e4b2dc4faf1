"""Turns the log into notices, a moment after it has grown; what cannot be told now is told when it can."""

from __future__ import annotations

import asyncio

import structlog

from inbox.notifications import triggers
from inbox.store import Store

# Several events of one act, and of a busy second, are one transaction of this reader.
GATHER_SECONDS = 0.25
AGAIN_SECONDS = 5.0
log = structlog.get_logger("teller")


class Teller:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._reader = triggers.reader_of(store)
        self._bell = asyncio.Event()

    async def start(self) -> None:
        self._leave = self._store.subscribe(self._bell.set)
        self._bell.set()  # what was written while nobody read
        self._task = asyncio.create_task(self._run(), name="teller")

    async def stop(self) -> None:
        self._leave()
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            await self._bell.wait()
            self._bell.clear()
            try:
                await self._reader.drain()
            except Exception:
                log.exception("notices could not be made")
                await asyncio.sleep(AGAIN_SECONDS)
                self._bell.set()
            await asyncio.sleep(GATHER_SECONDS)
