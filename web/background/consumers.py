"""Runs a consumer of the event log: wakes when the log grows, gathers the events of a moment, retries failures."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from inbox.consumers import SKIP_MS, Consumer
from inbox.store import Store

RETRY_SECONDS = 5.0
REFUSED_SECONDS = 1.0  # another process that was applying the log may have been killed
LONGEST_DRAIN_SECONDS = 0.25  # under load the log has no end: then what follows a drain happens in between
log = structlog.get_logger("consumers")


class ConsumerRunner:
    """A task that drains one consumer.

    gather_seconds: pause after each drain, so that the events of one act, and of a busy second, are one transaction.
    after_drain: called with the number of applied events; returns after how many seconds it wants to be called again
    without any event, or None.
    """

    def __init__(
        self,
        store: Store,
        consumer: Consumer,
        *,
        gather_seconds: float,
        after_drain: Callable[[int], Awaitable[float | None]] | None = None,
    ) -> None:
        self.consumer = consumer
        self._store, self._gather_seconds, self._after_drain = store, gather_seconds, after_drain
        self._bell = asyncio.Event()
        self._wanted_seconds: float | None = None

    async def start(self) -> None:
        """Start, beginning with the events that were written while no process was reading."""
        self._unsubscribe = self._store.subscribe(self._bell.set)
        self._bell.set()
        self._task = asyncio.create_task(self._run(), name=f"consumer {self.consumer.name}")

    async def stop(self) -> None:
        self._unsubscribe()
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    def wake(self) -> None:
        """Run as after an event."""
        self._bell.set()

    def _rest(self) -> float | None:
        seconds = [SKIP_MS / 1000] if self.consumer.has_skipped else []
        if self.consumer.is_refused:
            seconds.append(REFUSED_SECONDS)
        if self._wanted_seconds is not None:
            seconds.append(self._wanted_seconds)
        return min(seconds, default=None)

    async def _run(self) -> None:
        while True:
            try:
                # The position after skipped events is stored some seconds later, even when the log does not grow.
                await asyncio.wait_for(self._bell.wait(), self._rest())
            except TimeoutError:
                pass
            self._bell.clear()
            try:
                drained = await self.consumer.drain(LONGEST_DRAIN_SECONDS)
                if self._after_drain:
                    self._wanted_seconds = await self._after_drain(drained)
                if self.consumer.is_behind:
                    self._bell.set()
                    continue
            except Exception:
                log.exception("consumer stopped by the database; it is retried", consumer=self.consumer.name)
                await asyncio.sleep(RETRY_SECONDS)
                self._bell.set()
            await asyncio.sleep(self._gather_seconds)
