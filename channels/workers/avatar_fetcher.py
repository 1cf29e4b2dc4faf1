"""Fetches the pictures of clients, beside everything else and after it: nobody waits for a face."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import structlog

from channels.base import FetchError, Fetches, Tools
from channels.runner import Account
from channels.workers.loop import Rounds
from channels.workers.timing import Pace
from inbox import clock
from inbox.contacts import avatars
from inbox.contacts.avatars import Pending
from inbox.files.blobs import TooLarge
from inbox.files.inspect import examine
from inbox.store import Tx

if TYPE_CHECKING:
    from inbox.store import Store

log = structlog.get_logger("channels")

AT_ONCE = 2
MOST_BYTES = 2 * 1024 * 1024
_BREATH = 0.25


class Faces:
    """The one fetcher of faces of this process."""

    def __init__(self, store: "Store", accounts: Mapping[int, Account], tools: Tools, pace: Pace) -> None:
        self._store, self._accounts, self._tools, self._pace = store, accounts, tools, pace
        self._rounds: Rounds[Pending] = Rounds("faces", self._take_due, breath=_BREATH)
        self.start, self.ring = self._rounds.start, self._rounds.ring

    async def stop(self) -> None:
        """What is on its way is cut short; its lease brings it again."""
        await self._rounds.end()
        await self._rounds.cut(list(self._rounds.tasks))

    async def leave(self, channel_id: int) -> None:
        """End what is on its way for a channel."""
        busy = self._rounds.tasks.items()
        await self._rounds.cut([task for task, pending in busy if pending.channel_id == channel_id])

    async def _take_due(self) -> float:
        free = [
            channel_id
            for channel_id, account in self._accounts.items()
            if account.held and isinstance(account.connector, Fetches)
        ]
        room = AT_ONCE - len(self._rounds.tasks)
        if not free or room <= 0:
            return self._pace.look
        due = await avatars.next_due(self._store, free)
        if due is None:
            return self._pace.look
        if (early := due - clock.now()) > 0:
            return min(self._pace.look, early / 1000)
        lease = int(self._pace.fetch * 1000) + 30_000
        taken = await self._store.write(lambda tx: avatars.due(tx, free, limit=room, lease_ms=lease))
        for pending in taken:
            self._rounds.begin(pending, self._settle(pending))
        return 0 if taken else 1.0

    async def _settle(self, pending: Pending) -> None:
        await self._store.write(await self._fetched(pending))

    async def _fetched(self, pending: Pending) -> Callable[[Tx], None]:
        """Try once; returns what that means for the row."""
        account = self._accounts.get(pending.channel_id)
        connector = account.connector if account else None
        if not isinstance(connector, Fetches):
            return lambda tx: avatars.later(tx, pending, delay_ms=1_000)
        try:
            async with asyncio.timeout(self._pace.fetch), contextlib.aclosing(connector.fetch(pending.source)) as parts:
                stored = await self._tools.blobs.keep(parts, limit=MOST_BYTES)
            picture = await examine(self._tools.blobs, self._tools.child, stored, owner="avatars")
        except TooLarge:
            return lambda tx: avatars.fetched(tx, pending.identity_id, None)
        except FetchError as error:
            if error.permanent:
                return lambda tx: avatars.fetched(tx, pending.identity_id, None)
            return self._later(pending, error.retry_after)
        except TimeoutError:
            return self._later(pending, None)
        except Exception as error:
            log.error("connector failed to fetch a face", identity=pending.identity_id, error=type(error).__name__)
            return self._later(pending, None)
        return lambda tx: avatars.fetched(tx, pending.identity_id, picture.thumb_digest)

    def _later(self, pending: Pending, asked: float | None) -> Callable[[Tx], None]:
        wait = self._pace.backoff(pending.tries, self._pace.refetch_most) if asked is None else asked
        return lambda tx: avatars.later(tx, pending, delay_ms=int(wait * 1000))
