"""The clock of the house: wakes housekeeping, does nothing itself. Due moments are rows elsewhere (decisions 1.14)."""

from __future__ import annotations

from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from inbox import eventlog, idempotency, outages, timers
from inbox.clock import DAY, MINUTE, now
from inbox.dialogs import handover, snooze
from inbox.files import attachments, remote_images
from inbox.files.blobs import Blobs
from inbox.messages import link_previews
from inbox.notifications import triggers
from inbox.people import operators
from inbox.store import Store
from web.auth import throttle
from web.settings import Settings

EVERY_MINUTES = 30
DUE_SECONDS = 5  # how late what is due may be done
DEEDS = snooze.DEEDS | handover.DEEDS
log = structlog.get_logger("ticker")


class Ticker:
    def __init__(self, store: Store, settings: Settings, blobs: Blobs) -> None:
        self.store, self.blobs = store, blobs
        self.settings = settings
        self._scheduler = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        # A tick missed while the machine slept is made up for once, however late it is.
        self._scheduler.add_job(
            self.tidy, "interval", minutes=EVERY_MINUTES, misfire_grace_time=None, coalesce=True, max_instances=1
        )
        self._scheduler.add_job(
            self.do_what_is_due,
            "interval",
            seconds=DUE_SECONDS,
            next_run_time=datetime.now(UTC),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )
        self._scheduler.start()

    def stop(self) -> None:
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def do_what_is_due(self) -> None:
        """Wake what was put aside until now, go on with what was interrupted; at a start too, however late."""
        try:
            await timers.carry_out(self.store, DEEDS)
        except Exception:  # a database that is away for a moment: the rows wait
            log.exception("what is due could not be read")
        try:
            await self.store.write(outages.step)
        except Exception:
            log.exception("outages of channels could not be told")

    async def tidy(self) -> None:
        """Forget what may be forgotten, each kind in a transaction of its own so that none is long."""
        keep = self.settings.retention
        for name, fn in (
            ("log", lambda tx: eventlog.trim(tx, keep_ms=keep.log_days * DAY, keep_rows=keep.log_events)),
            ("commands", idempotency.forget_old),
            ("sessions", operators.forget_expired),
            ("uploads", attachments.forget_uploads),
            ("notices", triggers.forget_old),
            ("remote pictures", remote_images.forget_old),
            ("link cards", link_previews.forget_old),
            ("tries", lambda tx: throttle.forget_old(tx, self.settings.login)),
        ):
            try:
                while await self.store.write(fn) and name in ("log", "notices"):
                    pass  # in pieces, so that nobody waits for a long one
            except Exception:
                log.exception("tidying failed", what=name)
        await self._forget_bytes()

    async def _forget_bytes(self) -> None:
        """A sixteenth of what is kept at each tick; the first tick after a start is as likely for each."""
        shard = attachments.SHARDS[now() // (EVERY_MINUTES * MINUTE) % len(attachments.SHARDS)]
        try:
            if gone := await attachments.forget_bytes(self.store, self.blobs, shard):
                log.info("bytes that nothing named were removed", count=gone)
        except Exception:
            log.exception("tidying failed", what="files")
