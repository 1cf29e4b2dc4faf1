"""Carries out what was asked for messages that clients have: new words, taking them back, a reaction of ours.

All may be repeated without harm, so whatever ended without an answer is simply tried again.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import structlog

from channels.base import Amends, SendError
from channels.runner import Account
from channels.workers.loop import Rounds
from channels.workers.timing import Pace
from inbox import clock
from inbox.messages import edits
from inbox.messages.edits import Change
from inbox.store import Tx

if TYPE_CHECKING:
    from inbox.store import Store

log = structlog.get_logger("channels")

AT_ONCE = 10
_BREATH = 0.05

Verdict = Callable[[Tx], bool]


class Amender:
    """The one of this process."""

    def __init__(self, store: "Store", accounts: Mapping[int, Account], pace: Pace, *, holder: str) -> None:
        self._store, self._accounts, self._pace, self._holder = store, accounts, pace, holder
        self._rounds: Rounds[Change] = Rounds("amendments", self._claim_due, breath=_BREATH)
        self.start, self.ring = self._rounds.start, self._rounds.ring

    async def stop(self) -> None:
        """What is on its way is cut short and comes again after the start."""
        await self._rounds.end()
        await self._rounds.cut(list(self._rounds.tasks))

    async def leave(self, channel_id: int) -> None:
        """End what is on its way for a channel."""
        await self._rounds.cut([task for task, one in self._rounds.tasks.items() if one.channel_id == channel_id])

    async def _claim_due(self) -> float:
        """Start what may be changed now; returns the seconds until it is worth looking again."""
        ready = [
            channel_id
            for channel_id, account in self._accounts.items()
            if account.held and isinstance(account.connector, Amends)
        ]
        room = AT_ONCE - len(self._rounds.tasks)
        if not ready or room <= 0:
            return self._pace.look  # whoever ends or becomes ready rings
        due = await edits.next_due(self._store, ready)
        if due is None:
            return self._pace.look
        if (early := due - clock.now()) > 0:
            return min(self._pace.look, early / 1000)
        taken = await self._store.write(lambda tx: edits.claim(tx, holder=self._holder, channels=ready, limit=room))
        for change in taken:
            self._rounds.begin(change, self._settle(change))
        return 0 if taken else 1.0

    async def _settle(self, change: Change) -> None:
        try:
            verdict = await self._carried_out(change)
        except asyncio.CancelledError:
            verdict = self._later(change, SendError("stopped", retry_after=0))
        await self._store.write(verdict)

    async def _carried_out(self, change: Change) -> Verdict:
        """Try once; returns what that means for the row."""
        account = self._accounts.get(change.channel_id)
        connector = account.connector if account else None
        if not isinstance(connector, Amends):
            return self._later(change, SendError("stopped", retry_after=0))
        try:
            async with asyncio.timeout(self._pace.send):
                await connector.amend(change)
        except TimeoutError:
            return self._later(change, SendError("no-answer"))
        except SendError as error:
            log.info("message not changed", message=change.message_id, code=error.code, kind=change.kind)
            return self._refused(change, error) if error.permanent else self._later(change, error)
        except Exception as error:
            log.error("connector failed to change a message", message=change.message_id, error=type(error).__name__)
            return self._later(change, SendError("internal-error", type(error).__name__))
        return lambda tx: edits.done(tx, change.message_id, holder=self._holder)

    def _refused(self, change: Change, error: SendError) -> Verdict:
        return lambda tx: edits.failed(tx, change.message_id, holder=self._holder, code=error.code, detail=error.detail)

    def _later(self, change: Change, error: SendError) -> Verdict:
        wait = error.retry_after
        if wait is None:
            wait = self._pace.backoff(change.tries, self._pace.resend_most)
        return lambda tx: edits.later(
            tx,
            change.message_id,
            holder=self._holder,
            delay_ms=int(wait * 1000),
            code=error.code,
            detail=error.detail,
        )
