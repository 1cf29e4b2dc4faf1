"""Runs the connector of one channel: its lease, its loop with restarts, and its health as people see it."""

import asyncio
import time
import traceback
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

import structlog

from channels import kinds
from channels.base import PASSING, ChannelTrouble, Connector, LostAnswer, Tools
from channels.workers.timing import Timing
from inbox import channels, clock, inbound, intake
from inbox.errors import NotFound
from inbox.store import trouble_of

if TYPE_CHECKING:
    from inbox.store import Store

T = TypeVar("T")
log = structlog.get_logger("channels")

# Called with (dialog, channel) when the client of a dialog is typing.
Typing = Callable[[int, int], None]
Unseal = Callable[[str], Mapping[str, str]]
# Troubles that two programs can cause each other in turn: a calm period counts only when it lasts.
_FLAPPING = frozenset({"other-poller", "webhook-set"})
_TELL_AGAIN = 60.0
_TYPED_AGAIN = 3.0
_NOTED = 86_400.0
# Trouble that needs a person is retried slowly, because the platform's side may be repaired without us.
_SLOW = _FLAPPING | {"token-wrong", "settings-wrong", "secrets-unreadable"}


def shorten_error(error: BaseException) -> str:
    """Return the first line of a database error for the log, without the parameters, which are clients' texts."""
    text = str(getattr(error, "orig", None) or "").partition("\n")[0]
    return f"{type(error).__name__}: {text[:200]}" if text else type(error).__name__


class ChannelRunner:
    """Runs the connector of one channel row until stopped."""

    def __init__(
        self,
        store: "Store",
        row: channels.ChannelRow,
        unseal: Unseal,
        tools: Tools,
        timing: Timing,
        *,
        holder: str,
        shared: bool,
        ready: Callable[[], None],
        typing: Typing | None = None,
    ) -> None:
        self.row = row
        self.connector: Connector | None = None
        self.held = not shared  # whether this process is the one that runs the channel
        self._store, self._unseal, self._timing, self._holder, self._ready = store, unseal, timing, holder, ready
        self._shared, self._tools, self._typing = shared, tools, typing
        self._health = _Health(store, row.id, timing)
        self._task = asyncio.create_task(self._run_leased() if shared else self._run(), name=f"channel {row.id}")

    @property
    def lost_answer(self) -> LostAnswer:
        """Return the policy for a send of unknown outcome."""
        kind = kinds.KINDS.get(self.row.kind)
        return kind.lost_answer(self.row.settings) if kind else "ask"

    @property
    def at_once(self) -> int | None:
        """Return how many of its messages may be in flight at once, None if it shares the process's limit."""
        kind = kinds.KINDS.get(self.row.kind)
        return kind.at_once if kind else None

    @property
    def send_seconds(self) -> float:
        """Return how many seconds one send may take on this platform, 0 for the usual limit."""
        kind = kinds.KINDS.get(self.row.kind)
        return kind.send_seconds if kind else 0.0

    async def stop_receiving(self) -> None:
        """Stop the loop. Committed arrivals stay; the platform sends the others again."""
        self._task.cancel()
        await asyncio.wait({self._task})

    async def close(self) -> None:
        """Close the connector's connections and release the channel's lease for another process."""
        connector, self.connector = self.connector, None
        if connector is not None:
            try:
                await connector.close()
            except Exception as error:
                log.warning("channel did not close cleanly", channel=self.row.id, error=type(error).__name__)
        if self._shared and self.held:
            self.held = False
            await self._store.write(lambda tx: channels.lease(tx, self.row.id, holder=self._holder, until=0))

    async def _run_leased(self) -> None:
        """Run while this process holds the lease; when it expires, another process takes over."""
        while True:
            work: asyncio.Task[None] | None = None
            try:
                while await self._hold():
                    work = work or asyncio.create_task(self._run())
                    await asyncio.wait({work}, timeout=self._timing.lease / 3)
                    if work.done():
                        return
            finally:
                self.held = False
                if work is not None:
                    work.cancel()
                    await asyncio.wait({work})
            await asyncio.sleep(self._timing.backoff(1, self._timing.lease / 3))

    async def _hold(self) -> bool:
        until = clock.now() + int(self._timing.lease * 1000)
        try:
            async with asyncio.timeout(self._timing.lease / 3):
                self.held = await self._store.write(
                    lambda tx: channels.lease(tx, self.row.id, holder=self._holder, until=until)
                )
        except Exception as error:
            # An unknown lease state counts as not held: two pollers are worse than none for a moment.
            log.warning("channel lease not renewed", channel=self.row.id, error=type(error).__name__)
            self.held = False
        return self.held

    async def _run(self) -> None:
        failures = 0
        while True:
            started = time.monotonic()
            try:
                if self.connector is None:
                    self.connector = await self._build()
                    self._ready()
                await self.connector.run(_Receive(self._store, self.row.id, self._health, self._typing))
                trouble = ChannelTrouble("internal-error", "the loop ended by itself")
            except ChannelTrouble as raised:
                trouble = raised
            except NotFound:
                return  # the channel was removed meanwhile
            except Exception as error:
                trouble = self._unexpected(error)
            # Trouble after a long good run counts as the first of its row.
            failures = 1 if self._health.worked_since(started) else failures + 1
            await self._health.troubled(trouble, failures)
            await asyncio.sleep(self._wait(trouble, failures))

    def _unexpected(self, error: Exception) -> ChannelTrouble:
        if trouble := trouble_of(error):  # for example when the file of an email finds no room on the disk
            return ChannelTrouble("storage-failed", trouble.title)
        # Log only the places: an exception's text and a frame's locals may hold the token.
        where = "".join(traceback.format_tb(error.__traceback__)[-5:])
        log.error("connector failed", channel=self.row.id, error=type(error).__name__, where=where)
        return ChannelTrouble("internal-error", type(error).__name__)

    async def _build(self) -> Connector:
        try:
            secrets = self._unseal(self.row.sealed)
        except Exception as error:
            raise ChannelTrouble("secrets-unreadable", type(error).__name__) from None
        return await kinds.build(self.row.kind, self.row.settings, secrets, self._tools)

    def _wait(self, trouble: ChannelTrouble, failures: int) -> float:
        if trouble.retry_after is not None:
            return trouble.retry_after
        if trouble.code in _SLOW:
            return max(self._timing.manual_retry, self._timing.backoff(failures))
        return self._timing.backoff(failures)


class _Receive:
    """Implements Receive for a connector's loop: stores its arrivals and reports its health."""

    def __init__(self, store: "Store", channel_id: int, health: "_Health", typing: Typing | None) -> None:
        self._store, self._channel_id, self._health, self._typing = store, channel_id, health, typing
        self._typed: dict[str, float] = {}

    async def __call__(self, arrivals: Sequence[inbound.Arrival], cursor: str | None) -> inbound.Receipt:
        """Commit these arrivals. One that cannot be stored becomes an unreadable message and does not
        block the others.
        """

        def told(key: str, error: BaseException) -> None:
            log.error("arrival kept as unreadable", channel=self._channel_id, key=key, error=type(error).__name__)

        take = intake.take_in(self._store, self._channel_id, arrivals, cursor, on_failure=told)
        return await self._stored(take)

    async def cursor(self) -> str | None:
        """Return the committed position."""
        return await self._stored(self._store.write(lambda tx: intake.cursor(tx, self._channel_id)))

    async def working(self) -> None:
        """Report that the platform answered."""
        await self._health.working()

    async def gap(self, detail: str) -> None:
        """Report that the platform lost events."""
        log.warning("events were lost by the platform", channel=self._channel_id, detail=detail)
        self._health.note("history-gap", detail)

    async def typing(self, thread_key: str) -> None:
        """Pass on that a client is typing: sent at once, never stored. A failure here does not disturb the loop."""
        moment = time.monotonic()
        if self._typing is None or moment - self._typed.get(thread_key, -_TYPED_AGAIN) < _TYPED_AGAIN:
            return
        try:
            rows = await self._store.rows(
                "select id from dialog where channel_id = :channel and thread_key = :key",
                channel=self._channel_id,
                key=thread_key,
            )
        except Exception as error:
            log.warning("typing not sent", channel=self._channel_id, error=shorten_error(error))
            return
        if rows:
            fresh = {key: at for key, at in self._typed.items() if moment - at < _TYPED_AGAIN}
            self._typed = fresh | {thread_key: moment}
            self._typing(int(rows[0][0]), self._channel_id)

    async def _stored(self, work: Awaitable[T]) -> T:
        try:
            return await work
        except NotFound:
            raise
        except Exception as error:
            log.error("database refused a write", channel=self._channel_id, error=shorten_error(error))
            trouble = trouble_of(error)
            raise ChannelTrouble("storage-failed", trouble.title if trouble else type(error).__name__) from None


class _Health:
    """Stores the health of the channel: only on change, and not for every short failure."""

    def __init__(self, store: "Store", channel_id: int, timing: Timing) -> None:
        self._store, self._channel_id, self._timing = store, channel_id, timing
        self._told: tuple[str, str | None] | None = None
        self._told_at = 0.0
        self._worked = -1e9
        self._good_since: float | None = None
        self._flapped = False
        self._note: tuple[str, str, float] | None = None

    def note(self, code: str, detail: str) -> None:
        """Keep a trouble that does not stop the channel, to be shown for a while."""
        self._note = (code, detail, time.monotonic() + _NOTED)

    def worked_since(self, moment: float) -> bool:
        return self._worked >= moment

    async def working(self) -> None:
        now = self._worked = time.monotonic()
        self._good_since = self._good_since or now
        if self._flapped and now - self._good_since < self._timing.manual_retry * 1.5:
            return
        self._flapped = False
        code, detail, until = self._note or ("", "", 0.0)
        noted = now < until
        await self._tell("working", code if noted else None, detail if noted else "")

    async def troubled(self, trouble: ChannelTrouble, failures: int) -> None:
        self._good_since = None
        self._flapped = self._flapped or trouble.code in _FLAPPING
        log.info("channel trouble", channel=self._channel_id, code=trouble.code, detail=trouble.detail, row=failures)
        if trouble.code not in PASSING or failures >= self._timing.failures_before_alert:
            await self._tell("trouble", trouble.code, trouble.detail)

    async def _tell(self, state: str, code: str | None, detail: str) -> None:
        # Repeated now and then: a pause and resume in quick succession resets the row unseen by this process.
        if self._told == (state, code) and time.monotonic() - self._told_at < _TELL_AGAIN:
            return
        try:
            await self._store.write(
                lambda tx: channels.set_health(tx, self._channel_id, state=state, code=code, detail=detail)
            )
            self._told, self._told_at = (state, code), time.monotonic()
        except Exception as error:  # the next change of health writes it; the loop itself must continue
            log.warning("health not stored", channel=self._channel_id, error=type(error).__name__)
