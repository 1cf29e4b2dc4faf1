"""Sends the outbox: claims a message in one transaction, sends it outside any, and stores the outcome in another.

One message of a dialog is in flight at a time (the claim ensures it), several dialogs at once.
"""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import structlog

from channels.base import Finds, SendError, Sent
from channels.runner import ChannelRunner, shorten_error
from channels.workers.claim_worker import ClaimWorker, Room
from channels.workers.timing import Timing
from inbox import failpoints
from inbox.delivery import claims, outbox, receipts
from inbox.delivery.claims import Outgoing
from inbox.store import Tx

if TYPE_CHECKING:
    from inbox.store import Store

log = structlog.get_logger("channels")

Verdict = Callable[[Tx], bool]
# Every commit notifies; polling more often than this finds nothing sooner that a person would notice.
_MIN_PAUSE = 0.02


class Sender:
    """The sender of this process."""

    def __init__(self, store: "Store", runners: Mapping[int, ChannelRunner], timing: Timing, *, holder: str) -> None:
        self._store, self._runners, self._timing, self._holder = store, runners, timing, holder
        # Delivery tasks are never cancelled, because they store outcomes. Only the request inside may be cancelled.
        self.worker: ClaimWorker[Outgoing] = ClaimWorker(
            "outbox",
            store,
            timing,
            rooms=self._rooms,
            next_due=claims.next_due,
            claim=self._claim,
            carry_out=self._deliver,
            min_pause=_MIN_PAUSE,
        )
        self._requests: set[asyncio.Task[Sent]] = set()
        self._floods = _Floods()

    async def stop(self, grace: float) -> None:
        """Claim no more; give the sends in flight `grace` seconds, then cancel them and store the outcomes."""
        await self.worker.end()
        tasks = self.worker.tasks
        if tasks:
            await asyncio.wait(tasks, timeout=grace)
        for request in self._requests:
            request.cancel()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=3)
            for task in late:
                task.cancel()  # the database does not answer: recovery settles the delivery at the next start

    def _claim(self, tx: Tx, channels: Sequence[int], limit: int) -> list[Outgoing]:
        failpoints.hit("before_claim")
        return claims.claim(tx, holder=self._holder, channels=channels, limit=limit)

    def _rooms(self) -> list[Room]:
        """Return how many more messages each channel may send. Channels of a slow platform have a small limit of their
        own.
        """
        busy = self.worker.busy()
        rooms: list[Room] = []
        sharing, free = [], self._timing.parallel
        for channel_id, runner in self._runners.items():
            if runner.at_once is None:
                free -= busy[channel_id]
            if not runner.held or runner.connector is None or self._floods.over(channel_id):
                continue
            if runner.at_once is None:
                sharing.append(channel_id)
            elif busy[channel_id] < runner.at_once:
                rooms.append(([channel_id], runner.at_once - busy[channel_id]))
        return [*rooms, (sharing, free)] if sharing and free > 0 else rooms

    async def _deliver(self, outgoing: Outgoing) -> None:
        failpoints.hit("after_claim")
        runner = self._runners.get(outgoing.channel_id)
        if self.worker.stopping or runner is None or runner.connector is None:
            stopped = SendError("server-stopped", retry_after=0)
            verdict = self._unknown(outgoing, stopped) if outgoing.look else self._later(outgoing, stopped)
            await self._store_verdict(outgoing, verdict)
            return
        verdict = await self._check_arrival(outgoing, runner) if outgoing.look else await self._sent(outgoing, runner)
        failpoints.hit("before_result")
        await self._store_verdict(outgoing, verdict)
        failpoints.hit("after_result")

    async def _sent(self, outgoing: Outgoing, runner: ChannelRunner) -> Verdict:
        assert runner.connector is not None
        request = asyncio.create_task(runner.connector.send(outgoing))
        self._requests.add(request)
        try:
            return await self._verdict(outgoing, runner, request)
        finally:
            self._requests.discard(request)

    async def _check_arrival(self, outgoing: Outgoing, runner: ChannelRunner) -> Verdict:
        """Ask the platform whether a message of unknown outcome arrived; nothing is sent."""
        connector, delivery = runner.connector, outgoing.delivery_id
        try:
            if not isinstance(connector, Finds):
                raise SendError("no-answer", "this platform cannot be asked")
            async with asyncio.timeout(self._timing.send):
                message = await connector.find(outgoing)
        except TimeoutError:
            return self._unknown(outgoing, SendError("no-answer"))
        except SendError as error:
            return self._unknown(outgoing, error)
        except Exception as error:
            log.error("connector failed to look for a message", delivery=delivery, error=type(error).__name__)
            return self._unknown(outgoing, SendError("internal-error", type(error).__name__))
        if message is None:
            return lambda tx: receipts.record_absence(tx, delivery, holder=self._holder, code="never-arrived")
        return lambda tx: outbox.mark_sent(
            tx, delivery, holder=self._holder, external_id=message.external_id, at=message.at
        )

    def _unknown(self, outgoing: Outgoing, error: SendError) -> Verdict:
        return lambda tx: outbox.mark_uncertain(
            tx, outgoing.delivery_id, holder=self._holder, code=error.code, detail=error.detail
        )

    async def _verdict(self, outgoing: Outgoing, runner: ChannelRunner, request: asyncio.Task[Sent]) -> Verdict:
        """Return what the end of a request means for its delivery."""
        seconds = self._timing.send_of(sum(file.size for file in outgoing.files))
        await self._wait_for(outgoing, request, max(seconds, runner.send_seconds))
        if not request.done():
            request.cancel()
            await asyncio.wait({request})
        if request.cancelled():
            error = SendError("server-stopped" if self.worker.stopping else "no-answer", outcome="unknown")
        elif (raised := request.exception()) is None:
            sent = request.result()
            return lambda tx: outbox.mark_sent(
                tx, outgoing.delivery_id, holder=self._holder, external_id=sent.external_id, at=sent.at
            )
        elif isinstance(raised, SendError):
            error = raised
        else:
            log.error("connector failed to send", delivery=outgoing.delivery_id, error=type(raised).__name__)
            error = SendError("internal-error", type(raised).__name__, outcome="unknown")
        log.info("send failed", delivery=outgoing.delivery_id, code=error.code, outcome=error.outcome)
        return self._after_error(outgoing, runner, error)

    async def _wait_for(self, outgoing: Outgoing, request: asyncio.Task[Sent], seconds: float) -> None:
        """Wait until the request ends or its time is over; renews the lease, so that no process takes the message for
        abandoned.
        """
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            await asyncio.wait({request}, timeout=min(left, claims.LEASE_MS / 3000))
            if request.done():
                return
            try:
                await self._store.write(lambda tx: claims.renew_lease(tx, outgoing.delivery_id, holder=self._holder))
            except Exception as error:  # the next renewal will do
                log.warning("delivery lease not renewed", delivery=outgoing.delivery_id, error=shorten_error(error))

    def _after_error(self, outgoing: Outgoing, runner: ChannelRunner, error: SendError) -> Verdict:
        delivery, code, detail = outgoing.delivery_id, error.code, error.detail
        if error.outcome == "unknown":
            policy = runner.lost_answer
            delay = int(self._timing.backoff(outgoing.attempt, self._timing.resend_most) * 1000)
            return lambda tx: outbox.settle_lost_answer(
                tx, delivery, holder=self._holder, policy=policy, code=code, detail=detail, delay_ms=delay
            )
        if error.outcome == "uncertain":
            return lambda tx: outbox.mark_uncertain(tx, delivery, holder=self._holder, code=code, detail=detail)
        if error.permanent:
            blocked = code in ("blocked-by-client", "not-allowed-by-client", "kicked-from-group")
            return lambda tx: outbox.mark_failed(
                tx, delivery, holder=self._holder, code=code, detail=detail, blocked=blocked
            )
        if code == "rate-limited":
            self._floods.add(outgoing, error.retry_after or 1.0)
        return self._later(outgoing, error)

    def _later(self, outgoing: Outgoing, error: SendError) -> Verdict:
        wait = error.retry_after
        if wait is None:
            wait = self._timing.backoff(outgoing.attempt, self._timing.resend_most)
        return lambda tx: outbox.retry_later(
            tx,
            outgoing.delivery_id,
            holder=self._holder,
            delay_ms=int(wait * 1000),
            code=error.code,
            detail=error.detail,
        )

    async def _store_verdict(self, outgoing: Outgoing, verdict: Verdict) -> None:
        """Store the verdict, however long the database needs: a known outcome must not be lost."""
        tries = 0
        while True:
            try:
                if not await self._store.write(verdict):
                    log.warning("delivery was settled elsewhere", delivery=outgoing.delivery_id)
                return
            except Exception as error:
                tries += 1
                log.error("outcome not stored yet", delivery=outgoing.delivery_id, error=shorten_error(error))
                await asyncio.sleep(min(5.0, 0.1 * 2**tries))


class _Floods:
    """Tracks flood limits. They are per chat or for the whole bot, and the answer does not say which: two limited chats
    mean the bot.
    """

    def __init__(self) -> None:
        self._until: dict[int, dict[int, float]] = {}

    def add(self, outgoing: Outgoing, seconds: float) -> None:
        self._until.setdefault(outgoing.channel_id, {})[outgoing.dialog_id] = time.monotonic() + seconds

    def over(self, channel_id: int) -> bool:
        """Return whether the whole channel should wait."""
        now = time.monotonic()
        limited = {d: t for d, t in self._until.get(channel_id, {}).items() if t > now}
        self._until[channel_id] = limited
        return len(limited) > 1
