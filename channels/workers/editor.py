"""Carries out requested changes of messages at the platform: edits, deletions and our reactions.

Repeating any of them does no harm, so a change whose answer was lost is simply tried again.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import structlog

from channels.base import Amends, SendError
from channels.runner import ChannelRunner
from channels.workers.claim_worker import ClaimWorker, Room, connector_of, ready_channels
from channels.workers.timing import Timing
from inbox.messages import edit_queue
from inbox.messages.edit_queue import Change
from inbox.store import Tx

if TYPE_CHECKING:
    from inbox.store import Store

log = structlog.get_logger("channels")

AT_ONCE = 10
_MIN_PAUSE = 0.05

Verdict = Callable[[Tx], bool]


class Editor:
    """The editor of this process."""

    def __init__(self, store: "Store", runners: Mapping[int, ChannelRunner], timing: Timing, *, holder: str) -> None:
        self._store, self._runners, self._timing, self._holder = store, runners, timing, holder
        self.worker: ClaimWorker[Change] = ClaimWorker(
            "edits",
            store,
            timing,
            rooms=self._rooms,
            next_due=edit_queue.next_due,
            claim=lambda tx, channels, limit: edit_queue.claim(tx, holder=holder, channels=channels, limit=limit),
            carry_out=self._settle,
            min_pause=_MIN_PAUSE,
        )

    def _rooms(self) -> list[Room]:
        ready, room = ready_channels(self._runners, Amends), AT_ONCE - len(self.worker.tasks)
        return [(ready, room)] if room > 0 else []

    async def _settle(self, change: Change) -> None:
        try:
            verdict = await self._carried_out(change)
        except asyncio.CancelledError:
            verdict = self._later(change, SendError("server-stopped", retry_after=0))
        await self._store.write(verdict)

    async def _carried_out(self, change: Change) -> Verdict:
        """Try one change; returns the new state of its row."""
        connector = connector_of(self._runners, change.channel_id)
        if not isinstance(connector, Amends):
            return self._later(change, SendError("server-stopped", retry_after=0))
        try:
            async with asyncio.timeout(self._timing.send):
                await connector.amend(change)
        except TimeoutError:
            return self._later(change, SendError("no-answer"))
        except SendError as error:
            log.info("message not changed", message=change.message_id, code=error.code, kind=change.kind)
            return self._refused(change, error) if error.permanent else self._later(change, error)
        except Exception as error:
            log.error("connector failed to change a message", message=change.message_id, error=type(error).__name__)
            return self._later(change, SendError("internal-error", type(error).__name__))
        return lambda tx: edit_queue.mark_done(tx, change.message_id, holder=self._holder)

    def _refused(self, change: Change, error: SendError) -> Verdict:
        return lambda tx: edit_queue.mark_failed(
            tx, change.message_id, holder=self._holder, code=error.code, detail=error.detail
        )

    def _later(self, change: Change, error: SendError) -> Verdict:
        wait = error.retry_after
        if wait is None:
            wait = self._timing.backoff(change.tries, self._timing.resend_most)
        return lambda tx: edit_queue.retry_later(
            tx,
            change.message_id,
            holder=self._holder,
            delay_ms=int(wait * 1000),
            code=error.code,
            detail=error.detail,
        )
