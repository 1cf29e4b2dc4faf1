"""Fetches the files that platforms only named, beside the flow of messages (decisions 1.9).

The rows say what waits and since when; nothing is remembered here. A file is taken with a lease, its bytes are kept
durably, and one transaction makes the row ready, or lost with a reason. A process that ends in between leaves a row
that comes again.
"""

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import structlog

from channels.base import FetchError, Fetches, Tools
from channels.runner import Account
from channels.workers.loop import Rounds
from channels.workers.timing import Pace
from inbox import clock, failpoints
from inbox.files import attachments
from inbox.files.attachments import Pending
from inbox.files.blobs import MOST_BYTES, TooLarge
from inbox.files.inspect import examine
from inbox.store import Tx

if TYPE_CHECKING:
    from inbox.store import Store

log = structlog.get_logger("channels")

PER_CHANNEL, ALTOGETHER = 3, 6
GIVE_UP_MS = clock.DAY
# Bells ring with every commit; this often is soon enough for a picture.
_BREATH = 0.1

Verdict = Callable[[Tx], None]


class Fetcher:
    """The one fetcher of this process."""

    def __init__(self, store: "Store", accounts: Mapping[int, Account], tools: Tools, pace: Pace) -> None:
        self._store, self._accounts, self._tools, self._pace = store, accounts, tools, pace
        self._rounds: Rounds[Pending] = Rounds("files", self._take_due, breath=_BREATH)
        self.start, self.ring = self._rounds.start, self._rounds.ring

    async def stop(self) -> None:
        """What is on its way is cut short and comes again after the start."""
        await self._rounds.end()
        await self._rounds.cut(list(self._rounds.tasks))

    async def leave(self, channel_id: int) -> None:
        """End what is on its way for a channel."""
        busy = self._rounds.tasks.items()
        await self._rounds.cut([task for task, pending in busy if pending.channel_id == channel_id])

    async def _take_due(self) -> float:
        """Start what may be fetched now; returns the seconds until it is worth looking again."""
        tasks = self._rounds.tasks
        room = {
            channel_id: PER_CHANNEL - sum(1 for busy in tasks.values() if busy.channel_id == channel_id)
            for channel_id, account in self._accounts.items()
            if account.held and isinstance(account.connector, Fetches)
        }
        free = [channel_id for channel_id, left in room.items() if left > 0]
        if not free or len(tasks) >= ALTOGETHER:
            return self._pace.look  # whoever ends or becomes ready rings
        due = await attachments.next_due(self._store, free)
        if due is None:
            return self._pace.look
        if (early := due - clock.now()) > 0:
            return min(self._pace.look, early / 1000)
        # Longer than a try may take: nobody else takes the file meanwhile.
        lease = int(self._pace.fetch * 1000) + 30_000

        def take(tx: Tx) -> list[Pending]:
            taken: list[Pending] = []
            for channel_id in free:
                left = min(room[channel_id], ALTOGETHER - len(tasks) - len(taken))
                if left > 0:
                    taken += attachments.due(tx, [channel_id], limit=left, lease_ms=lease)
            return taken

        found = await self._store.write(take)
        for pending in found:
            self._rounds.begin(pending, self._settle(pending))
        return 0 if found else 1.0

    async def _settle(self, pending: Pending) -> None:
        try:
            verdict = await self._fetched(pending)
        except asyncio.CancelledError:
            verdict = self._later(pending, FetchError("stopped", retry_after=0))
        failpoints.hit("files.before_result")
        await self._store.write(verdict)
        failpoints.hit("files.after_result")

    async def _fetched(self, pending: Pending) -> Verdict:
        """Try once; returns what that means for the row."""
        account = self._accounts.get(pending.channel_id)
        connector = account.connector if account else None
        if not isinstance(connector, Fetches):
            return self._later(pending, FetchError("stopped", retry_after=0))
        if pending.size > MOST_BYTES:
            return self._lost(pending, "too-large")
        failpoints.hit("files.before_fetch")
        try:
            async with asyncio.timeout(self._pace.fetch), contextlib.aclosing(connector.fetch(pending.source)) as parts:
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
        return lambda tx: attachments.fetched(tx, pending.id, file)

    def _later(self, pending: Pending, error: FetchError) -> Verdict:
        if error.code != "stopped":
            log.info("file not fetched", file=pending.id, code=error.code, detail=error.detail, tries=pending.tries)
            if clock.now() - pending.created_at > GIVE_UP_MS:
                return self._lost(pending, "gave-up")
        wait = error.retry_after
        if wait is None:
            wait = self._pace.backoff(pending.tries, self._pace.refetch_most)
        return lambda tx: attachments.fetch_later(tx, pending.id, delay_ms=int(wait * 1000), reason=error.code)

    def _lost(self, pending: Pending, reason: str) -> Verdict:
        log.warning("file lost", file=pending.id, reason=reason, tries=pending.tries)
        return lambda tx: attachments.lost(tx, pending.id, reason=reason)
