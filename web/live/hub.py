"""Sends the event log to the browsers: read once, serialised once per audience, filtered by permission.

One task reads new events for all sockets. For each audience (the set of channels its people may see) it loads the
present rows of the changed objects, once, and hands the same text to all its browsers. An idle operator costs no query.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import Callable, Iterable

import orjson
import structlog

from inbox import clock, eventlog
from inbox.access import Actor
from inbox.events import EventKind
from inbox.listing import read_cursor
from inbox.people.sessions import Session
from inbox.store import Reader, Store
from web.addresses import Networks
from web.auth.auth import Auth
from web.http.metrics import Metrics
from web.live.batch import Batch, as_row, audience, counts
from web.live.connection import RESTART, SIGNED_OUT, Line, ready
from web.live.presence import Presence
from web.live.rows import own_row
from web.settings import Limits

BATCH = 500
COUNTS_SECONDS = 0.05
SESSION_CHECK_SECONDS = 60
PING = ready('{"t":"ping"}')
RESYNC = ready('{"t":"resync"}')
NOTHING = b""
log = structlog.get_logger("live")


class Hub:
    def __init__(
        self, store: Store, auth: Auth, limits: Limits, metrics: Metrics, proxies: Networks, build: Callable[[], str]
    ) -> None:
        self.store = store
        self.auth = auth
        self.limits = limits
        self.metrics = metrics
        self.proxies = proxies
        self.build = build
        self.lines: set[Line] = set()
        self.presence = Presence(store)
        self.position = 0
        self.sent = 0
        self.cut_off = 0
        self._bell = asyncio.Event()
        self._uncounted: set[int] = set()
        self._tasks: list[asyncio.Task[None]] = []
        self._counts_pause = COUNTS_SECONDS
        self._counting: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self.position = await eventlog.last_id(self.store)
        self._unsubscribe = self.store.subscribe(self._bell.set)
        self.presence.start()
        self._tasks = [
            asyncio.create_task(self._read(), name="live"),
            asyncio.create_task(self._heartbeat(), name="pulse"),
        ]

    async def stop(self) -> None:
        self._unsubscribe()
        await self.presence.stop()
        for line in self.lines:
            line.end(RESTART)
        for task in [*self._tasks, *([self._counting] if self._counting else [])]:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # --- reading the log, once for all ---

    async def _read(self) -> None:
        while True:
            await self._bell.wait()
            self._bell.clear()
            try:
                while await self._step():
                    pass
            # a database that is unreachable for a moment: the log waits, so no browser misses anything
            except Exception:
                log.exception("the log could not be read")
                await asyncio.sleep(0.5)
                self._bell.set()

    async def _step(self) -> bool:
        """Send one batch of events to all browsers; returns whether there may be more."""
        async with self.store.snapshot() as reader:
            batch = await self._batch(reader, self.position)
            if batch is None:
                return False
            for line in [line for line in self.lines if line.session.operator_id in batch.people]:
                # before anything of this batch reaches an operator who lost the right to it
                await self._revalidate(line, batch)
            frames: dict[tuple[Actor, int], bytes] = {}
            while missing := self._audiences(batch.last) - frames.keys():  # a browser may join while rows are loaded
                frames |= await self._missing_frames(reader, batch, missing)
            for line in tuple(self.lines):  # nothing is awaited between the last check and this
                if line.joined and line.position < batch.last:
                    self._send_batch(line, frames[self._audience(line)], batch)
            self.position = batch.last
        self.metrics.saw(batch.found)
        return len(batch.found) == BATCH

    async def _batch(self, reader: Reader, position: int) -> Batch | None:
        events = await eventlog.after(reader, position, BATCH)
        if not events:
            return None
        # Rows are as new as the snapshot, which may include later events than the batch.
        rev = events[-1].id if len(events) < BATCH else await eventlog.last_id(reader)
        return Batch(events, rev)

    def _audience(self, line: Line) -> tuple[Actor, int]:
        """Return a connection's audience and position: one that has caught up into this batch gets the rest of it."""
        return audience(line.session.actor), max(line.position, self.position)

    def _audiences(self, last: int) -> set[tuple[Actor, int]]:
        return {self._audience(line) for line in self.lines if line.joined and line.position < last}

    async def _missing_frames(
        self, reader: Reader, batch: Batch, audiences: Iterable[tuple[Actor, int]]
    ) -> dict[tuple[Actor, int], bytes]:
        by_start: dict[int, list[Actor]] = defaultdict(list)
        for eyes, start in audiences:
            by_start[start].append(eyes)
        made: dict[tuple[Actor, int], bytes] = {}
        for start, group in by_start.items():
            rest = batch if start <= self.position else batch.after(start)
            made |= {(eyes, start): frame for eyes, frame in (await self._frames(reader, rest, group)).items()}
        return made

    async def _frames(self, reader: Reader, batch: Batch, audiences: Iterable[Actor]) -> dict[Actor, bytes]:
        """Build the same text for all operators with the same rights."""
        await batch.load(reader)
        made = {}
        for eyes in audiences:
            rows = await batch.seen_by(reader, eyes)
            made[eyes] = self.frame(rows, batch.last) if rows else NOTHING
        return made

    def frame(self, rows: list[str], position: int) -> bytes:
        return ready(f'{{"t":"events","cursor":"{self.store.generation}:{position}","rows":[{",".join(rows)}]}}')

    def _send_batch(self, line: Line, common: bytes, batch: Batch) -> None:
        personal = batch.personal(line.session.operator_id, line.position)
        if common:
            line.offer(common)
            self.sent += 1
        if personal:
            line.offer(self.frame(personal, batch.last))
        line.position = batch.last
        if batch.counted(line.session.actor):
            self._count_soon(line.session.operator_id)

    # --- sessions and rights ---

    async def _revalidate(self, line: Line, batch: Batch) -> None:
        """Apply ended sessions and changed rights at once and not at the next check (A02, A18)."""
        person = line.session.operator_id
        if person not in batch.people:
            return
        regranted = batch.concerns(person, EventKind.grants_changed)
        if not await self.recheck(line):
            return
        if regranted:
            if line.joined:
                line.joined = False  # it takes a fresh snapshot and says hello again (decisions 2.2)
                line.offer(RESYNC)
        elif batch.concerns(person, EventKind.operator_changed) and line.joined:
            row = as_row("me", person, batch.rev, orjson.dumps(own_row(line.session)).decode())
            line.offer(self.frame([row], line.position))

    async def recheck(self, line: Line) -> bool:
        """Read the session again; returns whether it is still valid."""
        session = await self.auth.find_session(line.token_hash)
        if session is None:
            line.end(SIGNED_OUT)
            return False
        if session.actor.scope != line.session.actor.scope:
            line.joined = False
            line.offer(RESYNC)
        line.session = session
        self.presence.mark_changed(line)
        return True

    async def _heartbeat(self) -> None:
        """Send heartbeats and end silent or expired connections: from memory, so that a thousand idle operators cost no
        query.
        """
        checked = time.monotonic()
        while True:
            await asyncio.sleep(self.limits.ping_seconds)
            present = time.monotonic()
            for line in tuple(self.lines):
                if present - line.heard > self.limits.silence_seconds:
                    line.end(1001)
                else:
                    line.offer(PING)
            if present - checked >= SESSION_CHECK_SECONDS:
                checked = present
                for line in [connected for connected in self.lines if clock.now() >= connected.session.expires_at]:
                    await self.recheck(line)

    def client_types(self, dialog_id: int, channel_id: int) -> None:
        """Pass on that a client is typing, to all who may see it; never stored."""
        self.presence.client_types(self.lines, dialog_id, channel_id)

    # --- catching up ---

    async def hello(self, line: Line, cursor: str, build: object) -> None:
        """Replay missed events and join, or report that only a snapshot can help (P10): for a position outside the log,
        and for a page of another version, whose modules may not know today's rows.
        """
        line.joined = False
        # Told once a connection, because a page with running uploads stays as it is for the time being.
        outdated, line.told_build = build != self.build() and not line.told_build, True
        start = None if outdated else await self._position_of(cursor)
        if start is None:
            return await line.write(RESYNC)
        line.position = start
        await line.write(ready(orjson.dumps({"t": "welcome", "cursor": cursor}).decode()))
        while line.position < self.position and line.close_code is None:
            async with self.store.snapshot() as reader:
                batch = await self._batch(reader, line.position)
                if batch is None:
                    break
                if batch.concerns(line.session.operator_id, EventKind.grants_changed):
                    return await line.write(RESYNC)  # rows that became visible meanwhile are in no event
                eyes = audience(line.session.actor)
                common = (await self._frames(reader, batch, [eyes]))[eyes]
            personal = batch.personal(line.session.operator_id, line.position)
            for frame in filter(None, (common, self.frame(personal, batch.last) if personal else NOTHING)):
                await line.write(frame)
            line.position = batch.last
            line.joined = True  # so that personal changes are sent
            await self._revalidate(line, batch)
            line.joined = False
        line.joined = True  # no await since the comparison above: nothing can have been sent in between
        line.counts = ""
        self._count_soon(line.session.operator_id)
        self.presence.join(line)

    async def _position_of(self, cursor: str) -> int | None:
        """Return the position in our log that a cursor names; None when it is of another log, ahead of it
        or too old.
        """
        parsed = read_cursor(cursor)
        if parsed is None or parsed[0] != self.store.generation:
            return None
        start = parsed[1]
        if start == self.position:
            return start
        async with self.store.snapshot() as reader:
            first, last = await eventlog.first_id(reader), await eventlog.last_id(reader)
        return start if first - 1 <= start <= last else None

    # --- counters ---

    def _count_soon(self, operator_id: int) -> None:
        self._uncounted.add(operator_id)
        if self._counting is None:
            self._counting = asyncio.create_task(self._count())

    async def _count(self) -> None:
        """Count once for many changes; the more expensive counting is, the less often it is done."""
        try:
            while self._uncounted:
                await asyncio.sleep(self._counts_pause)
                wanted, self._uncounted = self._uncounted, set()
                began = time.monotonic()
                await self._send_counts(wanted)
                self._counts_pause = max(COUNTS_SECONDS, 5 * (time.monotonic() - began))
        except Exception:
            log.exception("counters could not be sent")
        finally:
            self._counting = None

    async def _send_counts(self, wanted: set[int]) -> None:
        people: dict[int, list[Line]] = defaultdict(list)
        for line in self.lines:
            if line.joined and line.session.operator_id in wanted:
                people[line.session.operator_id].append(line)
        if not people:
            return
        actors: list[Actor] = [lines[0].session.actor for lines in people.values()]
        async with self.store.snapshot() as reader:
            rev = await eventlog.last_id(reader)
            numbers = await counts(reader, actors)
        for operator_id, text in numbers.items():
            frame_row = as_row("counts", 0, rev, text)
            for line in people[operator_id]:
                if line.joined and line.counts != text:
                    line.counts = text
                    line.offer(self.frame([frame_row], line.position))

    # --- places ---

    def has_capacity(self, session: Session, address: str) -> bool:
        """Return whether there is room. A proxy that does not name its clients has no limit of its own, as it carries
        many.
        """
        mine = sum(line.session.operator_id == session.operator_id for line in self.lines)
        here = 0 if address in self.proxies else sum(line.address == address for line in self.lines)
        return mine < self.limits.sockets_per_operator and here < self.limits.sockets_per_address
