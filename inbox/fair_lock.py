"""A lock that owners take in rotation, so that an owner with many requests cannot delay the others."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class FairLock:
    """A lock with one holder at a time. Requests of one owner are served in their order, owners in rotation."""

    def __init__(self) -> None:
        self._held = False
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()

    def locked(self) -> bool:
        """Return whether the lock is held."""
        return self._held

    @asynccontextmanager
    async def of(self, owner: str) -> AsyncIterator[None]:
        """Hold the lock for this owner."""
        await self._acquire(owner)
        try:
            yield
        finally:
            self._release()

    async def _acquire(self, owner: str) -> None:
        if not self._held:
            self._held = True
            return
        request: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(owner, deque()).append(request)
        try:
            await request
        except asyncio.CancelledError:
            if request.done() and not request.cancelled():
                self._release()  # the lock was handed to it at the same moment
            raise

    def _release(self) -> None:
        while self._waiting:
            owner, requests = self._waiting.popitem(last=False)
            request = requests.popleft()
            if requests:
                self._waiting[owner] = requests  # behind all other owners
            if not request.done():
                request.set_result(None)
                return
        self._held = False
