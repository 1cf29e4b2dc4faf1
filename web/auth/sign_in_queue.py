"""The bounded queue of password checks: known devices go first, strangers are refused when it is full."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter, deque
from collections.abc import AsyncIterator

from inbox.errors import Problem

AT_ONCE = 2
SECONDS_EACH = 0.25  # what one check takes, roughly


class SignInBusy(Problem):
    status, code, title = 429, "sign-in-busy", "Too many people are signing in right now. Try again in a few seconds."


class SignInQueue:
    """Lets two checks run at once; at most `most` known devices and as many strangers wait, half of those per site."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._running = 0
        self._known: deque[asyncio.Future[None]] = deque()
        self._strangers: deque[asyncio.Future[None]] = deque()
        self._by_site: Counter[str] = Counter()

    @property
    def is_idle(self) -> bool:
        return self._running == 0

    @contextlib.asynccontextmanager
    async def turn(self, site: str = "", *, known: bool = False) -> AsyncIterator[None]:
        """Wait for a turn. Raises SignInBusy at once when the queue is full."""
        if self._running < AT_ONCE:
            self._running += 1
        else:
            await self._wait(site, known)
        try:
            yield
        finally:
            self._pass_on()

    async def _wait(self, site: str, known: bool) -> None:
        lane = self._known if known else self._strangers
        if len(lane) >= self.most or (not known and self._by_site[site] >= max(1, self.most // 2)):
            ahead = len(self._known) + len(self._strangers)
            raise SignInBusy(retry_after=1 + round(ahead * SECONDS_EACH / AT_ONCE))
        mine = asyncio.get_running_loop().create_future()
        lane.append(mine)
        self._by_site[site] += not known
        try:
            await mine
        except asyncio.CancelledError:
            if mine.done() and not mine.cancelled():
                self._pass_on()
            else:
                lane.remove(mine)
            raise
        finally:
            self._by_site[site] -= not known
            if not self._by_site[site]:
                del self._by_site[site]

    def _pass_on(self) -> None:
        for lane in (self._known, self._strangers):
            while lane:
                following = lane.popleft()
                if not following.done():
                    return following.set_result(None)
        self._running -= 1
