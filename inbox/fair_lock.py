"""A lock that several owners take by turns, so that one with many requests cannot hold up the others."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class FairLock:
    """One holder at a time. Requests of one owner are served in their order, owners in rotation."""

    def __init__(self) -> None:
        self._held = False
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()

    def locked(self) -> bool:
        """Whether anybody holds it."""
        return self._held

    @asynccontextmanager
    async def of(self, owner: str) -> AsyncIterator[None]:
        """Hold it for this owner."""
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
                self._release()  # it was handed over in the same moment
            raise

    def _release(self) -> None:
        while self._waiting:
            owner, requests = self._waiting.popitem(last=False)
            request = requests.popleft()
            if requests:
                self._waiting[owner] = requests  # behind all others
            if not request.done():
                request.set_result(None)
                return
        self._held = False
