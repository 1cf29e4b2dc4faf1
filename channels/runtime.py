"""Runs the connectors of all active channels and the workers of the outbox, in one process or in several."""

import asyncio
import os
import secrets
import socket
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import structlog

from channels import kinds
from channels.base import LostAnswer, Tools
from channels.runner import ChannelRunner, Typing, Unseal, shorten_error
from channels.workers.avatar_fetcher import AvatarFetcher
from channels.workers.editor import Editor
from channels.workers.file_fetcher import FileFetcher
from channels.workers.sender import Sender
from channels.workers.timing import Timing
from inbox import channels
from inbox.delivery import claims
from inbox.files import fetch_queue

if TYPE_CHECKING:
    from inbox.store import Store

log = structlog.get_logger("channels")


class Runtime:
    """Starts and stops runners and workers. `start()` returns at once and never waits for a platform; `stop(grace)`
    ends cleanly within about grace + 5 s.

    typing: called when a client types, where the platform reports it.
    """

    def __init__(
        self,
        store: "Store",
        unseal: Unseal,
        tools: Tools,
        *,
        timing: Timing | None = None,
        holder: str | None = None,
        typing: Typing | None = None,
    ) -> None:
        self._store, self._unseal, self._tools, self._timing = store, unseal, tools, timing or Timing()
        # Unique per start, so that a restarted process does not mistake its predecessor's leases for its own.
        self.holder = holder or f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._shared = store.dialect == "postgresql"
        self._typing = typing
        self.runners: dict[int, ChannelRunner] = {}
        self._sender = Sender(store, self.runners, self._timing, holder=self.holder)
        self._file_fetcher = FileFetcher(store, self.runners, tools, self._timing)
        self._avatar_fetcher = AvatarFetcher(store, self.runners, tools, self._timing)
        self._editor = Editor(store, self.runners, self._timing, holder=self.holder)
        # Tasks of these workers may be cancelled: their rows come again. A send is never cancelled, so the sender stops
        # otherwise.
        self._cancellable = (self._file_fetcher.worker, self._avatar_fetcher.worker, self._editor.worker)
        self._workers = (self._sender.worker, *self._cancellable)
        self._bell = asyncio.Event()
        self._leave: Callable[[], None] = lambda: None
        self._task: asyncio.Task[None] | None = None
        self._stopped = asyncio.Event()
        self._recovered = 0.0

    async def start(self) -> None:
        """Settle what a dead process left behind, then start the workers."""
        await self._recover(force=not self._shared)
        can = {name: kind.capabilities.as_dict() for name, kind in kinds.KINDS.items()}
        await self._store.write(lambda tx: channels.renew(tx, can))
        # with one process, every fetch in progress belonged to a dead one; with several this cannot be told
        if not self._shared:
            await self._store.write(fetch_queue.requeue_all)
        self._leave = self._store.subscribe(self._rung)
        for worker in self._workers:
            worker.start()
        self._task = asyncio.create_task(self._watch(), name="channels")

    async def stop(self, grace: float = 14.0) -> None:
        """Stop. In-flight sends get `grace` seconds; sends that are cut off then end as P5-P7 define."""
        self._stopped.set()
        self._bell.set()
        self._leave()
        if self._task is not None:
            await asyncio.wait({self._task}, timeout=1)
            self._task.cancel()
        await asyncio.gather(*(runner.stop_receiving() for runner in self.runners.values()))
        await asyncio.gather(self._sender.stop(grace), *(worker.stop() for worker in self._cancellable))
        for runner in self.runners.values():
            await self._close(runner)
        self.runners.clear()

    def _rung(self) -> None:
        self._bell.set()
        self._ring()

    def _ring(self) -> None:
        """Notify the workers: a commit may have queued work, or a connector may have become ready."""
        for worker in self._workers:
            worker.ring()

    async def _watch(self) -> None:
        """Follow the list of channels (added, changed, paused, removed) and settle what other processes abandoned."""
        while not self._stopped.is_set():
            self._bell.clear()
            try:
                await self._match(await channels.list_active(self._store))
                if self._shared and time.monotonic() - self._recovered > self._timing.poll_interval:
                    await self._recover(force=False)
            except Exception as error:
                log.error("channels not read", error=shorten_error(error))
            # Every commit notifies, but the list changes a few times a year: look at most this often.
            await _within(min(0.25, self._timing.poll_interval), self._stopped.wait())
            await _within(self._timing.poll_interval, self._bell.wait())

    async def _match(self, rows: list[channels.ChannelRow]) -> None:
        wanted = {row.id: row for row in rows if not row.paused}
        for channel_id, runner in list(self.runners.items()):
            row = wanted.get(channel_id)
            if row is None or (row.kind, row.settings, row.sealed) != (
                runner.row.kind,
                runner.row.settings,
                runner.row.sealed,
            ):
                await self._end(runner)
        for row in wanted.values():
            if row.id not in self.runners and not self._stopped.is_set():
                self.runners[row.id] = ChannelRunner(
                    self._store,
                    row,
                    self._unseal,
                    self._tools,
                    self._timing,
                    holder=self.holder,
                    shared=self._shared,
                    ready=self._ring,
                    typing=self._typing,
                )

    async def _end(self, runner: ChannelRunner) -> None:
        """Stop one channel; the others continue."""
        self.runners.pop(runner.row.id, None)
        await runner.stop_receiving()
        await asyncio.gather(*(worker.leave(runner.row.id) for worker in self._cancellable))
        await self._sender.worker.wait_idle(runner.row.id, self._timing.send)
        await self._close(runner)

    async def _close(self, runner: ChannelRunner) -> None:
        try:
            async with asyncio.timeout(3):
                await runner.close()
        except Exception as error:
            log.warning("channel not closed", channel=runner.row.id, error=type(error).__name__)

    async def _recover(self, *, force: bool) -> None:
        rows = await channels.list_active(self._store)
        policies: dict[int, LostAnswer] = {
            row.id: kind.lost_answer(row.settings) if (kind := kinds.KINDS.get(row.kind)) else "ask" for row in rows
        }
        self._recovered = time.monotonic()
        if not policies:
            return
        settled = await self._store.write(
            lambda tx: claims.recover(tx, channels=policies, holder=self.holder, force=force)
        )
        if settled:
            log.warning("deliveries of a process that ended were settled", count=settled)


async def _within(seconds: float, work: Awaitable[object]) -> None:
    """Wait for an awaitable, but not longer than this."""
    try:
        # Not wait_for: on 3.11 it can swallow a cancellation that coincides with the end of the awaited task.
        async with asyncio.timeout(seconds):
            await work
    except TimeoutError:
        pass
