"""R1-R3 and S1: the list, an open conversation and search, against the same rows read with plain SQL."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiosqlite
import orjson

from inbox import listing
from inbox.access import Actor
from inbox.listing.search_results import search
from inbox.store import open_store
from tests.bench.filled import LONG_DIALOG, fill
from tests.bench.install import furnish
from tests.bench.measure import Row, percentile, take_turns
from tests.bench.texts import Texts

PAGES, OPENED, SEARCHES = 150, 100, 120
PAGE = (
    "select d.id, d.channel_id, k.name, e.number, e.title, d.assignee_id, d.last_no, d.client_count, d.waiting_since,"
    " d.last_at, m.kind, m.text from dialog d join contact k on k.id = d.contact_id"
    " join episode e on e.id = d.episode_id left join message m on m.id = d.last_message_id"
    " where d.open = 1 and d.urgency > ? order by d.urgency, d.id limit 50"
)
CONVERSATION = (
    "select id, no, kind, content, text, data, operator_id, identity_id, sent_at, created_at, version from message"
    " where dialog_id = ? order by no desc limit 100"
)
FOUND = (
    "select m.id, m.dialog_id, m.no, m.text, m.created_at from message_fts f join message m on m.id = f.rowid"
    " join dialog d on d.id = m.dialog_id where message_fts match ? order by f.rowid desc limit 50"
)


class Filled:
    """Okno over a database of one size, with plain reads of the same file beside it."""

    def __init__(self, folder: Path, messages: int, dialogs: int) -> None:
        path = folder / f"okno-{messages}.db"
        self.messages = messages
        self.loop = asyncio.new_event_loop()
        self.run(furnish(f"sqlite:///{path}", folder))
        self.filling = fill(path, messages, dialogs)
        self.store = open_store(f"sqlite:///{path}")
        self.run(self.store.start())
        self.actor = Actor("operator", 1, "person0", "operator", None)
        self.raw = sqlite3.connect(path)
        self.bare = self.run(self._bare(path))
        self.raw.execute("pragma cache_size=-65536")
        self.words = [word for word in Texts(3).words if len(word) > 3]
        self.chance = random.Random(11)

    async def _bare(self, path: Path) -> aiosqlite.Connection:
        connection = await aiosqlite.connect(path)
        await connection.execute("pragma cache_size=-65536")
        return connection

    def run(self, work: Awaitable[Any]) -> Any:
        async def waited() -> Any:
            return await work

        return self.loop.run_until_complete(waited())

    def close(self) -> None:
        self.raw.close()
        self.run(self.bare.close())
        self.run(self.store.stop())
        self.loop.close()

    # --- the timed reads ---

    async def page(self) -> None:
        await listing.dialogs(self.store, self.actor, view=self.chance.choice(("all", "mine", "unassigned")))

    async def bare_page(self) -> None:
        orjson.dumps([tuple(row) for row in await self.bare.execute_fetchall(PAGE, (self.chance.randrange(10**13),))])

    async def conversation(self) -> None:
        await listing.dialog(self.store, self.actor, LONG_DIALOG)
        await listing.messages(self.store, self.actor, LONG_DIALOG, before=160, limit=100)
        await listing.messages(self.store, self.actor, LONG_DIALOG, before=61, limit=100)

    async def bare_conversation(self) -> None:
        for _ in range(2):
            orjson.dumps(self.raw.execute(CONVERSATION, (LONG_DIALOG,)).fetchall())

    def query(self) -> str:
        common, medium = self.words[self.chance.randrange(40)], self.words[self.chance.randrange(40, 2_000)]
        return self.chance.choice((common, medium, f"{common} {medium}", medium[:4]))

    async def search(self) -> None:
        await search(self.store, self.actor, self.query())

    async def bare_search(self) -> None:
        asked = " ".join(f'"c1x{word}"' for word in self.query().split())
        self.raw.execute(FOUND, (asked if " " in asked else f"{asked}*",)).fetchall()

    # --- timing ---

    def per_cpu_second(self, work: Callable[[], Awaitable[None]], times: int) -> float:
        self.chance.seed(11)  # both sides get the same requests
        burnt = time.process_time()
        self.run(self._times(work, times, []))
        return times / (time.process_time() - burnt)

    def p99(self, work: Callable[[], Awaitable[None]], times: int) -> float:
        self.chance.seed(11)
        taken: list[float] = []
        self.run(self._times(work, times, taken))
        return percentile(taken, 0.99)

    async def _times(self, work: Callable[[], Awaitable[None]], times: int, taken: list[float]) -> None:
        for _ in range(times):
            began = time.perf_counter()
            await work()
            taken.append((time.perf_counter() - began) * 1e3)


def measure(wanted: set[str], *, pairs: int, large: int = 1_000_000) -> list[Row]:
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="okno-bench-") as folder:
        sizes = [Filled(Path(folder), count, max(10, count // 10)) for count in (10_000, large)]
        try:
            for side in sizes:
                rows += _of_one(side, wanted, pairs)
            if "R2" in wanted:
                small, big = sizes
                row = Row(
                    "R2", "sqlite", f"inbox page, p99: {large:,} messages against 10,000", "ms", 1.5, higher=False
                )
                rows.append(
                    take_turns(row, lambda: big.p99(big.page, PAGES), lambda: small.p99(small.page, PAGES), pairs=pairs)
                )
        finally:
            for side in sizes:
                side.close()
    return rows


def _of_one(side: Filled, wanted: set[str], pairs: int) -> list[Row]:
    size = f"{side.messages:,} messages"
    rows = []
    if "R1" in wanted:
        row = Row("R1", "sqlite", f"inbox pages of 50 per CPU second, {size}", "/s", 0.5, higher=True)
        mine, theirs = (
            lambda: side.per_cpu_second(side.page, PAGES),
            lambda: side.per_cpu_second(side.bare_page, PAGES),
        )
        rows.append(take_turns(row, mine, theirs, pairs=pairs))
    if "R3" in wanted:
        row = Row("R3", "sqlite", f"a conversation of 200 messages, p99, {size}", "ms", 4, higher=False)
        mine, theirs = lambda: side.p99(side.conversation, OPENED), lambda: side.p99(side.bare_conversation, OPENED)
        rows.append(take_turns(row, mine, theirs, pairs=pairs))
    if "S1" in wanted:
        row = Row("S1", "sqlite", f"search newest first, p99, {size}", "ms", 3, higher=False)
        mine, theirs = lambda: side.p99(side.search, SEARCHES), lambda: side.p99(side.bare_search, SEARCHES)
        rows.append(take_turns(row, mine, theirs, pairs=pairs))
    if rows:
        rows[0].remark = f"{size} were filled in within {side.filling:.0f} s"
    return rows
