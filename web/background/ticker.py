"""Schedules due timers and housekeeping (APScheduler); the work is in other modules (decisions 1.14)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from inbox import outages, timers
from inbox.clock import MINUTE, now
from inbox.files import cleanup
from inbox.files.blobs import Blobs
from inbox.notifications import breakers, faults
from inbox.people import presence_spans
from inbox.store import Store

EVERY_MINUTES = 30
DUE_SECONDS = 5  # how late a due timer may run
SET_BACK_SECONDS = 1  # less is a correction that delays nothing by more than itself
PRESENCE_SECONDS = 20  # how late a change of presence is recorded
if TYPE_CHECKING:
    from web.composition import Housekeeping

log = structlog.get_logger("ticker")


def _clock_ahead() -> float:
    """Return the seconds of the clock minus those of monotonic time: they fall when the clock is set back."""
    return time.time() - time.monotonic()


class Interval(IntervalTrigger):  # type: ignore[misc]  # apscheduler has no types
    """Fires an interval after now, however long ago it fired last.

    IntervalTrigger counts missed runs one by one, and a clock that jumps from 1970 to now has missed 350 million.
    """

    def get_next_fire_time(self, _previous: datetime | None, now: datetime) -> datetime:
        return now + timedelta(seconds=self.interval_length)


class Ticker:
    def __init__(
        self,
        store: Store,
        blobs: Blobs,
        handlers: Mapping[str, timers.TimerHandler],
        jobs: Sequence[Housekeeping],
        presence: Callable[[], Mapping[int, str]],
    ) -> None:
        """Prepare the schedule. presence: returns the state of every operator who is not off."""
        self.store, self.blobs = store, blobs
        self._handlers, self._jobs, self._presence = handlers, jobs, presence
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._clock_check: asyncio.TimerHandle | None = None

    def start(self) -> None:
        # A tick that was missed while the machine slept runs once afterwards, however late it is.
        started = datetime.now(UTC)
        for run, interval, first in (
            (self.tidy, Interval(minutes=EVERY_MINUTES), timedelta(minutes=EVERY_MINUTES)),
            (self.do_what_is_due, Interval(seconds=DUE_SECONDS), timedelta()),
            (self.record_presence, Interval(seconds=PRESENCE_SECONDS), timedelta(seconds=PRESENCE_SECONDS)),
        ):
            self._scheduler.add_job(
                run, interval, next_run_time=started + first, misfire_grace_time=None, coalesce=True, max_instances=1
            )
        self._scheduler.start()
        self._check_clock(_clock_ahead())

    def _check_clock(self, before: float) -> None:
        """Run every job now if the clock was set back: APScheduler would sleep until the instant of the old clock."""
        ahead = _clock_ahead()
        if ahead < before - SET_BACK_SECONDS:
            log.warning("the clock was set back", seconds=round(before - ahead))
            for job in self._scheduler.get_jobs():
                job.modify(next_run_time=datetime.now(UTC))
        self._clock_check = asyncio.get_running_loop().call_later(DUE_SECONDS, self._check_clock, ahead)

    def stop(self) -> None:
        if self._clock_check is not None:
            self._clock_check.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def do_what_is_due(self) -> None:
        """Run due timers and continue interrupted work; also at a start, however late."""
        try:
            await timers.run_due(self.store, self._handlers)
        except Exception:  # a database that is unreachable for a moment: the rows wait
            log.exception("due timers could not be run")
        for has_news, step, what in (
            (outages.has_news, outages.step, "outages of channels"),
            (faults.has_news, faults.step, "faults of consumers"),
            (breakers.has_news, breakers.step, "tripped breakers"),
        ):
            try:
                if await has_news(self.store):
                    await self.store.write(step)
            except Exception:
                log.exception("administrators could not be told", what=what)

    async def record_presence(self) -> None:
        """Record who is online or away, for reports."""
        states = dict(self._presence())
        if not states:
            return
        try:
            await self.store.write(lambda tx: presence_spans.record(tx, states))
        except Exception:
            log.exception("presence could not be recorded")

    async def tidy(self) -> None:
        """Delete old rows, each kind in a transaction of its own so that none is long."""
        for job in self._jobs:
            try:
                while await self.store.write(job.step) and job.piecewise:
                    pass
            except Exception:
                log.exception("housekeeping failed", what=job.name)
        await self._forget_bytes()

    async def _forget_bytes(self) -> None:
        """Delete unreferenced files among a sixteenth of the stored ones at each tick; the time of the tick picks the
        sixteenth.
        """
        shard = cleanup.SHARDS[now() // (EVERY_MINUTES * MINUTE) % len(cleanup.SHARDS)]
        try:
            if gone := await cleanup.forget_bytes(self.store, self.blobs, shard):
                log.info("unreferenced files were removed", count=gone)
        except Exception:
            log.exception("housekeeping failed", what="files")
