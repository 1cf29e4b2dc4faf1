"""Worker loop: claims due rows, starts a task for each, then sleeps until notified or until the next due time."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Generic, TypeVar

import structlog

from channels.runner import shorten_error

Work = TypeVar("Work")
log = structlog.get_logger("channels")

_AFTER_TROUBLE = 1.0


class WorkerLoop(Generic[Work]):
    """Runs `look`, which starts due work with `begin` and returns the seconds until the next poll.

    min_pause: every commit notifies the loop, so it polls no more often than this many seconds.
    """

    def __init__(self, name: str, look: Callable[[], Awaitable[float]], *, min_pause: float) -> None:
        self._name, self._look, self._min_pause = name, look, min_pause
        self._bell = asyncio.Event()
        self._loop: asyncio.Task[None] | None = None
        self._stopped = asyncio.Event()
        self.tasks: dict[asyncio.Task[None], Work] = {}

    @property
    def stopping(self) -> bool:
        return self._stopped.is_set()

    def start(self) -> None:
        """Start the loop."""
        self._loop = asyncio.create_task(self._run(), name=self._name)

    def ring(self) -> None:
        """Notify the loop that work may have been queued or finished, or that a connector became ready."""
        self._bell.set()

    def begin(self, work: Work, doing: Coroutine[None, None, None]) -> None:
        """Run work in a task beside the loop. Its end notifies the loop; a failure is logged, and its lease brings the
        row back.
        """
        task = asyncio.create_task(doing, name=self._name)
        self.tasks[task] = work
        task.add_done_callback(self._finished)

    async def end(self) -> None:
        """Stop polling. Tasks in progress continue."""
        self._stopped.set()
        self.ring()
        if self._loop is not None:
            await self._loop

    async def cut(self, tasks: list[asyncio.Task[None]]) -> None:
        """Cancel these tasks and wait a moment for their ends."""
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
                log.error("queue not read", work=self._name, error=shorten_error(error))
                wait = _AFTER_TROUBLE
            await _wait(self._stopped, self._min_pause)
            await _wait(self._bell, wait)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self.tasks.pop(task, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("an outcome was not stored", work=self._name, error=shorten_error(error))
        self.ring()


async def _wait(event: asyncio.Event, seconds: float) -> None:
    """Wait for an event, but not longer than this."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        pass
