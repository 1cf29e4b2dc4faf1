"""Low-priority worker that downloads the avatars of clients; nothing else waits for it."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import structlog

from channels.base import FetchError, Fetches, Tools
from channels.runner import ChannelRunner
from channels.workers.claim_worker import ClaimWorker, Room, connector_of, ready_channels
from channels.workers.timing import Timing
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
_MIN_PAUSE = 0.25


class AvatarFetcher:
    """The avatar fetcher of this process."""

    def __init__(self, store: "Store", runners: Mapping[int, ChannelRunner], tools: Tools, timing: Timing) -> None:
        self._store, self._runners, self._tools, self._timing = store, runners, tools, timing
        lease_ms = timing.fetch_lease_ms
        self.worker: ClaimWorker[Pending] = ClaimWorker(
            "avatars",
            store,
            timing,
            rooms=self._rooms,
            next_due=avatars.next_due,
            claim=lambda tx, channels, limit: avatars.claim(tx, channels, limit=limit, lease_ms=lease_ms),
            carry_out=self._settle,
            min_pause=_MIN_PAUSE,
        )

    def _rooms(self) -> list[Room]:
        ready, room = ready_channels(self._runners, Fetches), AT_ONCE - len(self.worker.tasks)
        return [(ready, room)] if room > 0 else []

    async def _settle(self, pending: Pending) -> None:
        await self._store.write(await self._fetched(pending))

    async def _fetched(self, pending: Pending) -> Callable[[Tx], None]:
        """Try one download; returns the new state of the row."""
        connector = connector_of(self._runners, pending.channel_id)
        if not isinstance(connector, Fetches):
            return lambda tx: avatars.retry_later(tx, pending, delay_ms=1_000)
        try:
            async with (
                asyncio.timeout(self._timing.fetch),
                contextlib.aclosing(connector.fetch(pending.source)) as parts,
            ):
                stored = await self._tools.blobs.keep(parts, limit=MOST_BYTES)
            picture = await examine(self._tools.blobs, self._tools.child, stored, owner="avatars")
        except TooLarge:
            return lambda tx: avatars.mark_fetched(tx, pending.identity_id, None)
        except FetchError as error:
            if error.permanent:
                return lambda tx: avatars.mark_fetched(tx, pending.identity_id, None)
            return self._later(pending, error.retry_after)
        except TimeoutError:
            return self._later(pending, None)
        except Exception as error:
            log.error("connector failed to fetch an avatar", identity=pending.identity_id, error=type(error).__name__)
            return self._later(pending, None)
        return lambda tx: avatars.mark_fetched(tx, pending.identity_id, picture.thumb_digest)

    def _later(self, pending: Pending, asked: float | None) -> Callable[[Tx], None]:
        wait = self._timing.backoff(pending.tries, self._timing.refetch_most) if asked is None else asked
        return lambda tx: avatars.retry_later(tx, pending, delay_ms=int(wait * 1000))
