"""The loop of whoever takes work out of the database: look, start what is due, wait for a bell or the next instant."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Generic, TypeVar

import structlog

from channels.runner import in_short

Work = TypeVar("Work")
log = structlog.get_logger("channels")

_AFTER_TROUBLE = 1.0


class WorkerLoop(Generic[Work]):
    """look: starts what may begin now with `begin`, returns the seconds until it is worth looking again.

    min_pause: bells ring with every commit; looking more often than this many seconds finds nothing sooner.
    """

    def __init__(self, name: str, look: Callable[[], Awaitable[float]], *, min_pause: float) -> None:
        self._name, self._look, self._min_pause = name, look, min_pause
        self._bell = asyncio.Event()
        self._loop: asyncio.Task[None] | None = None
        self.stopping = False
        self.tasks: dict[asyncio.Task[None], Work] = {}

    def start(self) -> None:
        """Begin."""
        self._loop = asyncio.create_task(self._run(), name=self._name)

    def ring(self) -> None:
        """Something may have been queued, finished or become ready."""
        self._bell.set()

    def begin(self, work: Work, doing: Coroutine[None, None, None]) -> None:
        """Do this beside the loop; its end rings the bell, its failure is logged and comes again by its lease."""
        task = asyncio.create_task(doing, name=self._name)
        self.tasks[task] = work
        task.add_done_callback(self._finished)

    async def end(self) -> None:
        """Look no more. What was begun goes on."""
        self.stopping = True
        self.ring()
        if self._loop is not None:
            await self._loop

    async def cut(self, tasks: list[asyncio.Task[None]]) -> None:
        """Cancel these and wait a moment for their ends."""
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=3)

    async def _run(self) -> None:
        while not self.stopping:
            self._bell.clear()
            try:
                wait = await self._look()
            except Exception as error:
                log.error("work not read", work=self._name, error=in_short(error))
                wait = _AFTER_TROUBLE
            await asyncio.sleep(self._min_pause)
            try:
                async with asyncio.timeout(wait):
                    await self._bell.wait()
            except TimeoutError:
                pass

    def _finished(self, task: asyncio.Task[None]) -> None:
        self.tasks.pop(task, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("an outcome was not stored", work=self._name, error=in_short(error))
        self.ring()
