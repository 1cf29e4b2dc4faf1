"""I1 and I4: how fast messages become durable, many at once and one alone."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inbox.store import open_store
from tests.bench.install import Intake, Updates, furnish
from tests.bench.measure import Row, percentile, take_turns
from tests.bench.raw_postgres import RawPostgres
from tests.bench.raw_sqlite import RawSqlite
from tests.bench.texts import Texts
from tests.support.postgres import PostgresServer
from web.cli.serve import fast_loop

SECONDS = 0.7
LONE, PAUSE = 120, 0.005


class Side:
    """Okno on one database, on a loop of its own, so that yardsticks that are not async can alternate with it."""

    def __init__(self, url: str, data: Path, texts: list[str], rows: int) -> None:
        self.loop = (fast_loop() or asyncio.new_event_loop)()
        self.per_cpu: list[float] = []
        self.run(furnish(url, data))
        self.store = open_store(url)
        self.run(self.store.start())
        self.intake = Intake(self.store, Updates(texts, max(1, rows // 10)))
        self.run(self.intake.fill(rows))

    def run(self, work: Awaitable[Any]) -> Any:
        async def waited() -> Any:
            return await work

        return self.loop.run_until_complete(waited())

    def rate(self, *, batch: int, at_once: int) -> float:
        """Return messages per second: `at_once` connectors, each handing over `batch` updates at a time."""

        async def connector(end: float) -> int:
            done = 0
            while time.perf_counter() < end:
                await self.intake.take(self.intake.updates.many(batch))
                done += batch
            return done

        async def all_of_them() -> float:
            began, burnt = time.perf_counter(), time.process_time()
            done = await asyncio.gather(*(connector(began + SECONDS) for _ in range(at_once)))
            self.per_cpu.append(sum(done) / (time.process_time() - burnt))
            return sum(done) / (time.perf_counter() - began)

        return float(self.run(all_of_them()))

    def lone_p99(self) -> float:
        async def one_after_another() -> float:
            taken = []
            for _ in range(LONE):
                await asyncio.sleep(PAUSE)
                update = self.intake.updates.many(1)
                began = time.perf_counter()
                await self.intake.take(update)
                taken.append((time.perf_counter() - began) * 1e3)
            return percentile(taken, 0.99)

        return float(self.run(one_after_another()))

    def close(self) -> None:
        self.run(self.store.stop())
        self.loop.close()


@dataclass
class Yardstick:
    """The raw driver on the same engine, full text included: its rate in commits of 16, and a single commit."""

    rate: Callable[[], float]
    lone_p99: Callable[[], float]
    per_cpu: list[float]


def rows_of(
    store: str, okno: Side, raw: Yardstick, *, pairs: int, ours: list[int | None], wanted: set[str]
) -> list[Row]:
    def turns(row: Row, mine: Callable[[], float], theirs: Callable[[], float]) -> None:
        rows.append(take_turns(row, mine, theirs, pairs=pairs, ours=ours))

    rows: list[Row] = []
    if "I1" in wanted:
        row = Row("I1", store, "one bot, 16 updates at a time", "msg/s", 0.5, True)
        turns(row, lambda: okno.rate(batch=16, at_once=1), raw.rate)
        if store == "sqlite":  # there only our process works
            mine, theirs = statistics.median(okno.per_cpu), statistics.median(raw.per_cpu)
            row.remark = f"per CPU second, which others disturb less: {mine:,.0f} / {theirs:,.0f} = {mine / theirs:.2f}"
        row = Row("I1", store, "16 bots, one update at a time each", "msg/s", 0.5, True)
        turns(row, lambda: okno.rate(batch=1, at_once=16), raw.rate)
    if "I4" in wanted:
        row = Row("I4", store, "a lone message until it is durable, p99", "ms", 2, False)
        turns(row, okno.lone_p99, raw.lone_p99)
    return rows


def sqlite(texts: list[str], rows: int, pairs: int, wanted: set[str]) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="okno-bench-") as folder:
        place = Path(folder)
        (place / "data").mkdir()
        okno = Side(f"sqlite:///{place / 'data' / 'okno.db'}", place / "data", texts, rows)
        raw = RawSqlite(place / "raw.db", texts, rows=rows, full_text=True)
        try:
            yardstick = Yardstick(lambda: raw.rate(SECONDS, 16), lambda: raw.lone_p99(LONE, PAUSE), raw.per_cpu)
            return rows_of("sqlite", okno, yardstick, pairs=pairs, ours=[], wanted=wanted)
        finally:
            raw.close()
            okno.close()


def postgresql(texts: list[str], rows: int, pairs: int, wanted: set[str], server: PostgresServer) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="okno-bench-") as folder:
        okno = Side(server.create_database(), Path(folder), texts, rows)
        raw = RawPostgres(texts, rows)
        okno.run(raw.open(server.create_database(), full_text=True))
        try:
            yardstick = Yardstick(
                lambda: float(okno.run(raw.rate(SECONDS, 16))),
                lambda: float(okno.run(raw.lone_p99(LONE, PAUSE))),
                raw.per_cpu,
            )
            return rows_of("postgresql", okno, yardstick, pairs=pairs, ours=[server.pid], wanted=wanted)
        finally:
            okno.run(raw.close())
            okno.close()


def measure(wanted: set[str], *, rows: int, pairs: int, server: PostgresServer | None) -> list[Row]:
    texts = Texts(3).many(5_000)
    results = sqlite(texts, rows, pairs, wanted)
    if server is not None:
        results += postgresql(texts, rows, pairs, wanted, server)
    return results
