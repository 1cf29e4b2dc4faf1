"""Sends what waits in the outbox: claimed in one transaction, sent outside any, the outcome stored in another.

One message of a dialog is in flight at a time (the claim sees to it), several dialogs at once.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import structlog

from channels.base import Finds, SendError, Sent
from channels.runner import Account, in_short
from channels.workers.loop import Rounds
from channels.workers.timing import Pace
from inbox import clock, failpoints
from inbox.delivery import claims, outbox, receipts
from inbox.delivery.claims import Outgoing
from inbox.store import Tx

if TYPE_CHECKING:
    from inbox.store import Store

log = structlog.get_logger("channels")

Verdict = Callable[[Tx], bool]
# Rings come with every commit; looking more often than this finds nothing sooner that a person would notice.
_BREATH = 0.02


class Drain:
    """The one sender of this process."""

    def __init__(self, store: "Store", accounts: Mapping[int, Account], pace: Pace, *, holder: str) -> None:
        self._store, self._accounts, self._pace, self._holder = store, accounts, pace, holder
        # Delivery tasks are never cancelled: they store outcomes. What may be cut short is the request inside.
        self._rounds: Rounds[Outgoing] = Rounds("outbox", self._claim_due, breath=_BREATH)
        self._requests: set[asyncio.Task[Sent]] = set()
        self._floods = _Floods()
        self.start, self.ring = self._rounds.start, self._rounds.ring

    async def stop(self, grace: float) -> None:
        """Claim nothing more; give what is in flight so many seconds, then cut it and store what that means."""
        await self._rounds.end()
        tasks = self._rounds.tasks
        if tasks:
            await asyncio.wait(tasks, timeout=grace)
        for request in self._requests:
            request.cancel()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=3)
            for task in late:
                task.cancel()  # the database does not answer: recovery settles it at the next start

    async def quiet(self, channel_id: int, seconds: float) -> None:
        """Wait until nothing of a channel is in flight."""
        if busy := [task for task, out in self._rounds.tasks.items() if out.channel_id == channel_id]:
            await asyncio.wait(busy, timeout=seconds)

    async def _claim_due(self) -> float:
        """Start what may leave now; returns the seconds until it is worth looking again."""
        groups = self._room()
        ready = [channel_id for channels, _ in groups for channel_id in channels]
        if not ready:
            return self._pace.look  # whoever ends or becomes ready rings
        due = await claims.next_due(self._store, ready)
        if due is None:
            return self._pace.look
        if (early := due - clock.now()) > 0:
            return min(self._pace.look, early / 1000)
        failpoints.hit("before_claim")
        taken = await self._store.write(
            lambda tx: [
                out
                for channels, room in groups
                for out in claims.claim(tx, holder=self._holder, channels=channels, limit=room)
            ]
        )
        failpoints.hit("after_claim")
        for outgoing in taken:
            self._rounds.begin(outgoing, self._deliver(outgoing))
        return 0 if taken else 1.0

    def _room(self) -> list[tuple[list[int], int]]:
        """Which channels may send how many more. Those of a slow platform have places of their own, and few."""
        busy = Counter(out.channel_id for out in self._rounds.tasks.values())
        groups: list[tuple[list[int], int]] = []
        sharing, free = [], self._pace.parallel
        for channel_id, account in self._accounts.items():
            if account.at_once is None:
                free -= busy[channel_id]
            if not account.held or account.connector is None or self._floods.over(channel_id):
                continue
            if account.at_once is None:
                sharing.append(channel_id)
            elif busy[channel_id] < account.at_once:
                groups.append(([channel_id], account.at_once - busy[channel_id]))
        return [*groups, (sharing, free)] if sharing and free > 0 else groups

    async def _deliver(self, outgoing: Outgoing) -> None:
        account = self._accounts.get(outgoing.channel_id)
        if self._rounds.stopping or account is None or account.connector is None:
            stopped = SendError("stopped", retry_after=0)
            verdict = self._unknown(outgoing, stopped) if outgoing.look else self._later(outgoing, stopped)
            await self._store_verdict(outgoing, verdict)
            return
        verdict = await self._looked(outgoing, account) if outgoing.look else await self._sent(outgoing, account)
        failpoints.hit("before_result")
        await self._store_verdict(outgoing, verdict)
        failpoints.hit("after_result")

    async def _sent(self, outgoing: Outgoing, account: Account) -> Verdict:
        assert account.connector is not None
        request = asyncio.create_task(account.connector.send(outgoing))
        self._requests.add(request)
        try:
            return await self._verdict(outgoing, account, request)
        finally:
            self._requests.discard(request)

    async def _looked(self, outgoing: Outgoing, account: Account) -> Verdict:
        """Whether a message of unknown outcome arrived: the platform is asked, nothing is sent."""
        connector, delivery = account.connector, outgoing.delivery_id
        try:
            if not isinstance(connector, Finds):
                raise SendError("no-answer", "this platform cannot be asked")
            async with asyncio.timeout(self._pace.send):
                found = await connector.find(outgoing)
        except TimeoutError:
            return self._unknown(outgoing, SendError("no-answer"))
        except SendError as error:
            return self._unknown(outgoing, error)
        except Exception as error:
            log.error("connector failed to look for a message", delivery=delivery, error=type(error).__name__)
            return self._unknown(outgoing, SendError("internal-error", type(error).__name__))
        if found is None:
            return lambda tx: receipts.absent(tx, delivery, holder=self._holder, code="never-arrived")
        return lambda tx: outbox.sent(tx, delivery, holder=self._holder, external_id=found.external_id, at=found.at)

    def _unknown(self, outgoing: Outgoing, error: SendError) -> Verdict:
        return lambda tx: outbox.uncertain(
            tx, outgoing.delivery_id, holder=self._holder, code=error.code, detail=error.detail
        )

    async def _verdict(self, outgoing: Outgoing, account: Account, request: asyncio.Task[Sent]) -> Verdict:
        """What the end of a request means for its delivery."""
        seconds = self._pace.send_of(sum(file.size for file in outgoing.files))
        await self._wait_for(outgoing, request, max(seconds, account.send_seconds))
        if not request.done():
            request.cancel()
            await asyncio.wait({request})
        if request.cancelled():
            error = SendError("stopped" if self._rounds.stopping else "no-answer", outcome="unknown")
        elif (raised := request.exception()) is None:
            sent = request.result()
            return lambda tx: outbox.sent(
                tx, outgoing.delivery_id, holder=self._holder, external_id=sent.external_id, at=sent.at
            )
        elif isinstance(raised, SendError):
            error = raised
        else:
            log.error("connector failed to send", delivery=outgoing.delivery_id, error=type(raised).__name__)
            error = SendError("internal-error", type(raised).__name__, outcome="unknown")
        log.info("send failed", delivery=outgoing.delivery_id, code=error.code, outcome=error.outcome)
        return self._after_error(outgoing, account, error)

    async def _wait_for(self, outgoing: Outgoing, request: asyncio.Task[Sent], seconds: float) -> None:
        """Until it ends or its time is over; the lease is renewed, so that nobody takes the message for abandoned."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            await asyncio.wait({request}, timeout=min(left, claims.LEASE_MS / 3000))
            if request.done():
                return
            try:
                await self._store.write(lambda tx: claims.hold_on(tx, outgoing.delivery_id, holder=self._holder))
            except Exception as error:  # the next time will do
                log.warning("delivery lease not renewed", delivery=outgoing.delivery_id, error=in_short(error))

    def _after_error(self, outgoing: Outgoing, account: Account, error: SendError) -> Verdict:
        delivery, code, detail = outgoing.delivery_id, error.code, error.detail
        if error.outcome == "unknown":
            policy = account.lost_answer
            delay = int(self._pace.backoff(outgoing.attempt, self._pace.resend_most) * 1000)
            return lambda tx: outbox.lost_answer(
                tx, delivery, holder=self._holder, policy=policy, code=code, detail=detail, delay_ms=delay
            )
        if error.outcome == "uncertain":
            return lambda tx: outbox.uncertain(tx, delivery, holder=self._holder, code=code, detail=detail)
        if error.permanent:
            blocked = code in ("blocked-by-client", "not-permitted", "kicked-from-group")
            return lambda tx: outbox.failed(
                tx, delivery, holder=self._holder, code=code, detail=detail, blocked=blocked
            )
        if code == "rate-limited":
            self._floods.add(outgoing, error.retry_after or 1.0)
        return self._later(outgoing, error)

    def _later(self, outgoing: Outgoing, error: SendError) -> Verdict:
        wait = error.retry_after
        if wait is None:
            wait = self._pace.backoff(outgoing.attempt, self._pace.resend_most)
        return lambda tx: outbox.retry_later(
            tx,
            outgoing.delivery_id,
            holder=self._holder,
            delay_ms=int(wait * 1000),
            code=error.code,
            detail=error.detail,
        )

    async def _store_verdict(self, outgoing: Outgoing, verdict: Verdict) -> None:
        """Store it, however long the database needs: an outcome that is known must not be lost."""
        tries = 0
        while True:
            try:
                if not await self._store.write(verdict):
                    log.warning("delivery was settled by somebody else", delivery=outgoing.delivery_id)
                return
            except Exception as error:
                tries += 1
                log.error("outcome not stored yet", delivery=outgoing.delivery_id, error=in_short(error))
                await asyncio.sleep(min(5.0, 0.1 * 2**tries))


class _Floods:
    """Flood limits are per chat or for the whole bot, and the answer does not say which: two chats make it the bot."""

    def __init__(self) -> None:
        self._until: dict[int, dict[int, float]] = {}

    def add(self, outgoing: Outgoing, seconds: float) -> None:
        self._until.setdefault(outgoing.channel_id, {})[outgoing.dialog_id] = time.monotonic() + seconds

    def over(self, channel_id: int) -> bool:
        """Whether the whole channel should wait."""
        now = time.monotonic()
        limited = {d: t for d, t in self._until.get(channel_id, {}).items() if t > now}
        self._until[channel_id] = limited
        return len(limited) > 1
