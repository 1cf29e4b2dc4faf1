"""A worker claims due rows of one queue, carries each out in a task of its own, and stores the outcome.

The claim is one transaction, the outcome another, and the platform is asked outside any. The queue itself is
inbox.store.queue; nothing is remembered here.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from channels.base import Connector
from channels.runner import ChannelRunner
from channels.workers.loop import WorkerLoop
from channels.workers.timing import Timing
from inbox import clock
from inbox.store import Reader, Tx

if TYPE_CHECKING:
    from inbox.store import Store

# Channels that may together have this many more rows at once.
Room = tuple[Sequence[int], int]
_CLAIMED_ELSEWHERE = 1.0  # seconds until the next poll when a due row was claimed by another process


class ChannelWork(Protocol):
    """A claimed row; a worker knows only its channel."""

    @property
    def channel_id(self) -> int: ...


Work = TypeVar("Work", bound=ChannelWork)


class ClaimWorker(WorkerLoop[Work]):
    """Claims rows with `claim(tx, channels, limit)` and hands each to `carry_out`, which stores its own outcome.

    rooms: how many more rows of which channels may begin now; at_once: how many altogether. next_due: when the first
    row of these channels is due. min_pause: commits notify the worker, so it polls no more often than this many
    seconds.
    """

    def __init__(
        self,
        name: str,
        store: "Store",
        timing: Timing,
        *,
        rooms: Callable[[], list[Room]],
        next_due: Callable[[Reader, Sequence[int]], Awaitable[int | None]],
        claim: Callable[[Tx, Sequence[int], int], list[Work]],
        carry_out: Callable[[Work], Coroutine[Any, Any, None]],
        min_pause: float,
        at_once: int | None = None,
    ) -> None:
        super().__init__(name, self._claim_due, min_pause=min_pause)
        self._store, self._timing, self._at_once = store, timing, at_once
        self._rooms, self._next_due, self._claim, self._carry_out = rooms, next_due, claim, carry_out

    async def stop(self) -> None:
        """Claim no more rows and cancel those in progress; they come again when their leases expire."""
        await self.end()
        await self.cut(list(self.tasks))

    async def leave(self, channel_id: int) -> None:
        """Cancel the rows in progress of one channel."""
        await self.cut(self.tasks_of(channel_id))

    async def wait_idle(self, channel_id: int, seconds: float) -> None:
        """Wait until no row of a channel is in progress, but no longer than `seconds`."""
        if busy := self.tasks_of(channel_id):
            await asyncio.wait(busy, timeout=seconds)

    def tasks_of(self, channel_id: int) -> list[asyncio.Task[None]]:
        return [task for task, work in self.tasks.items() if work.channel_id == channel_id]

    def busy(self) -> Counter[int]:
        """Return how many rows of each channel are in progress."""
        return Counter(work.channel_id for work in self.tasks.values())

    async def _claim_due(self) -> float:
        """Start the rows that are due; returns the seconds until the next poll."""
        rooms = self._rooms()
        ready = [channel_id for channels, _ in rooms for channel_id in channels]
        if not ready:
            return self._timing.poll_interval  # a task that ends or a connector that becomes ready notifies
        due = await self._next_due(self._store, ready)
        if due is None:
            return self._timing.poll_interval
        if (early := due - clock.now()) > 0:
            return min(self._timing.poll_interval, early / 1000)
        claimed = await self._store.write(lambda tx: self._claim_rooms(tx, rooms))
        for work in claimed:
            self.begin(work, self._carry_out(work))
        return 0 if claimed else _CLAIMED_ELSEWHERE

    def _claim_rooms(self, tx: Tx, rooms: list[Room]) -> list[Work]:
        claimed: list[Work] = []
        for channels, limit in rooms:
            if self._at_once is not None:
                limit = min(limit, self._at_once - len(self.tasks) - len(claimed))
            if limit > 0:
                claimed += self._claim(tx, channels, limit)
        return claimed


def ready_channels(runners: Mapping[int, ChannelRunner], ability: type[Any]) -> list[int]:
    """Return the channels that this process runs and whose connector has this ability."""
    return [
        channel_id for channel_id, runner in runners.items() if runner.held and isinstance(runner.connector, ability)
    ]


def connector_of(runners: Mapping[int, ChannelRunner], channel_id: int) -> Connector | None:
    """Return the running connector of a channel, None when it stopped meanwhile."""
    runner = runners.get(channel_id)
    return runner.connector if runner else None
