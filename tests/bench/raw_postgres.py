"""Yardstick: asyncpg on one table with two indexes and, on request, full text; durable commits of a group."""

from __future__ import annotations

import asyncio
import random
import time
from typing import Any

import asyncpg

from tests.bench.measure import percentile

COLUMNS = ["dialog_id", "ext_id", "author", "created", "body"]
INSERT = f"insert into m({', '.join(COLUMNS)}) values($1, $2, $3, $4, $5)"


class RawPostgres:
    def __init__(self, texts: list[str], rows: int) -> None:
        self.texts, self.rows, self.random, self.count = texts, rows, random.Random(3), 0
        self.per_cpu: list[float] = []
        self.connection: Any = None

    async def open(self, url: str, *, full_text: bool) -> None:
        self.connection = await asyncpg.connect(url)
        execute = self.connection.execute
        await execute(
            "create table m(id bigserial primary key, dialog_id int, ext_id text, author int, created float8,"
            " body text)"
        )
        records = [self.row() for _ in range(self.rows)]
        await self.connection.copy_records_to_table("m", columns=COLUMNS, records=records)
        await execute("create index m_dialog on m(dialog_id, id)")
        await execute("create unique index m_ext on m(ext_id)")
        if full_text:
            await execute("create index m_body on m using gin(to_tsvector('simple', body))")
        await execute("vacuum analyze m")
        await execute("set synchronous_commit = on")
        self.insert = await self.connection.prepare(INSERT)

    def row(self) -> tuple[int, str, int, float, str]:
        self.count += 1
        dialog = int(self.random.random() * max(1, self.rows // 10))
        ext_id = f"tg:{self.random.getrandbits(63):x}:{self.count}"
        return dialog, ext_id, self.count % 5, time.time(), self.texts[self.count % len(self.texts)]

    async def commit(self, group: int) -> float:
        began = time.perf_counter()
        if group == 1:
            await self.insert.fetch(*self.row())
        else:
            await self.insert.executemany([self.row() for _ in range(group)])
        return time.perf_counter() - began

    async def rate(self, seconds: float, group: int) -> float:
        began, burnt = time.perf_counter(), time.process_time()
        done = 0
        while time.perf_counter() - began < seconds:
            await self.commit(group)
            done += group
        self.per_cpu.append(done / (time.process_time() - burnt))
        return done / (time.perf_counter() - began)

    async def lone_p99(self, count: int, pause: float) -> float:
        taken = []
        for _ in range(count):
            await asyncio.sleep(pause)
            taken.append(await self.commit(1) * 1e3)
        return percentile(taken, 0.99)

    async def close(self) -> None:
        await self.connection.close()
