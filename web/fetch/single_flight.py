"""Single-flight for outbound requests: concurrent calls for the same key share one request; a semaphore limits the
total.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """Shares concurrent requests. at_once: how many may run at the same time; name: of the tasks."""

    def __init__(self, name: str, at_once: int) -> None:
        self._name = name
        self._room = asyncio.Semaphore(at_once)
        self._asked: dict[str, asyncio.Task[T]] = {}

    async def of(self, key: str, ask: Callable[[], Awaitable[T]]) -> T:
        """Return the result for this key; `ask` runs unless a request for the key is in progress already."""
        task = self._asked.get(key)
        if task is None:
            task = self._asked[key] = asyncio.create_task(self._run(ask), name=self._name)
            task.add_done_callback(lambda _: self._asked.pop(key, None))
        return await asyncio.shield(task)  # a browser that goes away must not cancel it for the others

    async def stop(self) -> None:
        """Cancel all requests: a stopping server does not wait for other servers."""
        tasks = list(self._asked.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, ask: Callable[[], Awaitable[T]]) -> T:
        async with self._room:
            return await ask()
