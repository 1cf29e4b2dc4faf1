"""Fetches the files that platforms only named, beside the flow of messages (decisions 1.9).

The rows say which file waits and since when; nothing is remembered here. A file is claimed with a lease, its bytes are
kept durably, and one transaction makes the row ready, or lost with a reason. If a process dies in between, the row
comes again.
"""

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import structlog

from channels.base import FetchError, Fetches, Tools
from channels.runner import ChannelRunner
from channels.workers.claim_worker import ClaimWorker, Room, connector_of, ready_channels
from channels.workers.timing import Timing
from inbox import clock, failpoints
from inbox.files import fetch_queue
from inbox.files.blobs import MOST_BYTES, TooLarge
from inbox.files.fetch_queue import Pending
from inbox.files.inspect import examine
from inbox.store import Tx

if TYPE_CHECKING:
    from inbox.store import Store

log = structlog.get_logger("channels")

PER_CHANNEL, AT_ONCE = 3, 6
GIVE_UP_MS = clock.DAY
# Every commit notifies; polling this often is soon enough for a picture.
_MIN_PAUSE = 0.1

Verdict = Callable[[Tx], None]


class FileFetcher:
    """The file fetcher of this process."""

    def __init__(self, store: "Store", runners: Mapping[int, ChannelRunner], tools: Tools, timing: Timing) -> None:
        self._store, self._runners, self._tools, self._timing = store, runners, tools, timing
        lease_ms = timing.fetch_lease_ms
        self.worker: ClaimWorker[Pending] = ClaimWorker(
            "files",
            store,
            timing,
            rooms=self._rooms,
            next_due=fetch_queue.next_due,
            claim=lambda tx, channels, limit: fetch_queue.claim(tx, channels, limit=limit, lease_ms=lease_ms),
            carry_out=self._settle,
            min_pause=_MIN_PAUSE,
            at_once=AT_ONCE,
        )

    def _rooms(self) -> list[Room]:
        if len(self.worker.tasks) >= AT_ONCE:
            return []
        busy = self.worker.busy()
        ready = ready_channels(self._runners, Fetches)
        return [([channel_id], left) for channel_id in ready if (left := PER_CHANNEL - busy[channel_id]) > 0]

    async def _settle(self, pending: Pending) -> None:
        try:
            verdict = await self._fetched(pending)
        except asyncio.CancelledError:
            verdict = self._later(pending, FetchError("server-stopped", retry_after=0))
        failpoints.hit("files.before_result")
        await self._store.write(verdict)
        failpoints.hit("files.after_result")

    async def _fetched(self, pending: Pending) -> Verdict:
        """Try one download; returns the new state of the row."""
        connector = connector_of(self._runners, pending.channel_id)
        if not isinstance(connector, Fetches):
            return self._later(pending, FetchError("server-stopped", retry_after=0))
        if pending.size > MOST_BYTES:
            return self._lost(pending, "too-large")
        failpoints.hit("files.before_fetch")
        try:
            async with (
                asyncio.timeout(self._timing.fetch),
                contextlib.aclosing(connector.fetch(pending.source)) as parts,
            ):
                stored = await self._tools.blobs.keep(parts, limit=MOST_BYTES)
            failpoints.hit("files.after_fetch")
            file = await examine(
                self._tools.blobs,
                self._tools.child,
                stored,
                name=pending.name,
                kind=pending.kind or "document",
                owner=f"files {pending.channel_id}",
            )
        except TooLarge:
            return self._lost(pending, "too-large")
        except FetchError as error:
            return self._lost(pending, error.code) if error.permanent else self._later(pending, error)
        except TimeoutError:
            return self._later(pending, FetchError("network", "too slow"))
        except Exception as error:
            log.error("connector failed to fetch", file=pending.id, error=type(error).__name__)
            return self._later(pending, FetchError("internal-error"))
        return lambda tx: fetch_queue.mark_fetched(tx, pending.id, file)

    def _later(self, pending: Pending, error: FetchError) -> Verdict:
        if error.code != "server-stopped":
            log.info("file not fetched", file=pending.id, code=error.code, detail=error.detail, tries=pending.tries)
            if clock.now() - pending.created_at > GIVE_UP_MS:
                return self._lost(pending, "gave-up")
        wait = error.retry_after
        if wait is None:
            wait = self._timing.backoff(pending.tries, self._timing.refetch_most)
        return lambda tx: fetch_queue.retry_later(tx, pending.id, delay_ms=int(wait * 1000), reason=error.code)

    def _lost(self, pending: Pending, reason: str) -> Verdict:
        log.warning("file given up", file=pending.id, reason=reason, tries=pending.tries)
        return lambda tx: fetch_queue.mark_lost(tx, pending.id, reason=reason)
