"""What is asked of strangers' servers: each thing once, however many wait for it, and only so many at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class AskedOnce(Generic[T]):
    """at_once: how many are under way at the same time; name: of the tasks."""

    def __init__(self, name: str, at_once: int) -> None:
        self._name = name
        self._room = asyncio.Semaphore(at_once)
        self._asked: dict[str, asyncio.Task[T]] = {}

    async def of(self, key: str, ask: Callable[[], Awaitable[T]]) -> T:
        """The answer to what goes by this key; `ask` runs unless somebody is waiting for it already."""
        task = self._asked.get(key)
        if task is None:
            task = self._asked[key] = asyncio.create_task(self._run(ask), name=self._name)
            task.add_done_callback(lambda _: self._asked.pop(key, None))
        return await asyncio.shield(task)  # a browser that goes away must not cut it for the others

    async def stop(self) -> None:
        """Nobody waits for a stranger when this server goes."""
        tasks = list(self._asked.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, ask: Callable[[], Awaitable[T]]) -> T:
        async with self._room:
            return await ask()
