"""Gives offered dialogs to operators after each drain of the consumer `automation`, and knows who has Okno open."""

from __future__ import annotations

import time

from automation import distribution
from inbox import clock
from inbox.store import Store
from web.live.presence import Presence

UNKNOWN_SECONDS = 60.0  # after a start, browsers need a moment to connect again: presence is not known
GRACE_SECONDS = 90.0  # reloading a page, or a minute without network, does not count as leaving (D6)
CHECK_SECONDS = 10.0  # how often open offers are looked at without any event: a killed process may have left them


class Distributor:
    """Settles offers in this process. on_presence: called when an operator comes or goes."""

    def __init__(self, store: Store, presence: Presence) -> None:
        self._store, self._presence = store, presence
        self._started = time.monotonic()
        self._online: set[int] = set()
        self._left: dict[int, float] = {}
        self._again = True  # at a start, and when presence has changed, everything is tried again
        self._next = 0.0

    def on_presence(self) -> None:
        """Note who came and who left."""
        online = {operator_id for operator_id, state in self._presence.people.items() if state == "online"}
        present = time.monotonic()
        for operator_id in self._online - online:
            self._left[operator_id] = present
        self._online = online
        self._again = True

    def here(self) -> frozenset[int] | None:
        """Return the operators who have Okno open, None in the first minute after a start."""
        present = time.monotonic()
        if present - self._started < UNKNOWN_SECONDS:
            return None
        self._left = {one: at for one, at in self._left.items() if present - at < GRACE_SECONDS}
        return frozenset(self._online | self._left.keys())

    async def settle(self, drained: int) -> float | None:
        """Give what can be given; return after how many seconds to look again, None when no dialog is offered.

        drained: how many events the consumer has just applied.
        """
        present = time.monotonic()
        again = self._again or present >= self._next
        if not drained and not again:
            return self._next - present
        if not await self._store.rows("select 1 from offer limit 1"):
            return None
        here, self._again = self.here(), False
        try:
            settled = await self._store.write(lambda tx: distribution.settle(tx, here, again=again))
            while settled.more:
                settled = await self._store.write(lambda tx: distribution.settle(tx, here))
        except BaseException:
            self._again = True
            raise
        seconds = CHECK_SECONDS
        if settled.wake_at is not None:
            seconds = min(seconds, max(0.0, (settled.wake_at - clock.now()) / 1000))
        self._next = time.monotonic() + seconds
        return seconds
