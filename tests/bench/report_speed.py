"""P1 and P2: the overview of 30 days in a long history, and facts made as fast as messages come.

`python -m tests.bench.report_speed` prints what each part of the reports takes, also with a year's history.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

from inbox.access import Actor
from inbox.store import Store, open_store
from reports import operators, overview, topics
from reports.consumer import consumer
from reports.filters import ReportFilter
from reports.periods import Period
from tests.bench.filled_facts import LAST, fill_postgres, fill_sqlite
from tests.bench.ingest import Side
from tests.bench.measure import Row, percentile, take_turns
from tests.bench.texts import Texts
from tests.support.postgres import PostgresServer

SMALL, LARGE = 10_000, 1_000_000
DAYS = 30
TIMES = 20
BATCH, BATCHES = 16, 20
CLIENTS = 1_000_000
ADMIN = Actor("operator", 1, "person0", "administrator")
WANTED = ReportFilter(Period(LAST - timedelta(days=DAYS - 1), LAST))
Work = Callable[[Store], Awaitable[Any]]
PARTS: dict[str, Work] = {
    "overview": lambda store: overview.overview(store, ADMIN, WANTED),
    "days": lambda store: overview.days(store, ADMIN, WANTED, ["first_response_median", "first_response_p90"]),
    "attainment": lambda store: overview.attainment(store, ADMIN, WANTED),
    "heat map": lambda store: overview.heatmap(store, ADMIN, WANTED),
    "operators": lambda store: operators.operators(store, ADMIN, WANTED),
    "topics": lambda store: topics.topics(store, ADMIN, WANTED),
}


class Filled:
    """The facts of so many messages."""

    def __init__(self, runner: asyncio.Runner, url: str) -> None:
        self.runner, self.store = runner, open_store(url)
        self.taken: list[float] = []
        runner.run(self.store.start())

    def p95(self, work: Work = PARTS["overview"]) -> float:
        """Return the milliseconds of one report."""
        taken = self.runner.run(self._time(work))
        self.taken += taken
        return percentile(taken, 0.95)

    async def _time(self, work: Work) -> list[float]:
        taken = []
        for _ in range(TIMES):
            began = time.perf_counter()
            await work(self.store)
            taken.append((time.perf_counter() - began) * 1e3)
        return taken

    def close(self) -> None:
        self.runner.run(self.store.stop())


def filled(stack: ExitStack, server: PostgresServer | None, store: str, messages: int, days: int) -> Filled:
    """Fill a database with the facts of so many messages over so many days."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="okno-bench-"))) / "data"
    runner = stack.enter_context(asyncio.Runner())
    if server and store == "postgresql":
        url = server.create_database()
        runner.run(fill_postgres(url, folder, messages, days))
    else:
        url = runner.run(fill_sqlite(folder, messages, days))
    side = Filled(runner, url)
    stack.callback(side.close)
    return side


def overviews(*, pairs: int, server: PostgresServer | None) -> list[Row]:
    """Measure P1: the same 30 days with and without a long history before them."""
    rows = []
    for store in ["sqlite", *(["postgresql"] if server else [])]:
        with ExitStack() as stack:
            small = filled(stack, server, store, SMALL, DAYS)
            large = filled(stack, server, store, LARGE, DAYS * LARGE // SMALL)
            dense = filled(stack, server, store, LARGE, 365)
            what = f"overview of {DAYS} days, p95: {LARGE:,} messages against {SMALL:,}, as many a day"
            row = Row("P1", store, what, "ms", 3, higher=False)
            for side in (small, large, dense):
                side.p95()  # its pages are in memory from here on
            take_turns(row, large.p95, small.p95, pairs=pairs, ours=[server.pid] if server else [])
            row.remark = f"p95 with {LARGE:,} messages in one year: {dense.p95():.0f} ms (goal 300)"
            rows.append(row)
    return rows


class Installation:
    """Okno on one database, whose consumer of facts has read everything so far."""

    def __init__(self, url: str, data: Path, texts: list[str]) -> None:
        self.side = Side(url, data, texts, 1_000)
        # Each message is a new client's: a message in a dialog whose client waits already changes no fact.
        self.side.intake.updates.chats = CLIENTS
        self.consumer = consumer(self.side.store)
        self.side.run(self.consumer.drain())

    def received(self) -> float:
        """Return messages received per second; their facts are not made."""
        return float(self.side.run(self._receive()))

    def made(self) -> float:
        """Return messages per second whose facts are made."""
        self.side.run(self.consumer.drain())

        async def run() -> float:
            await self._receive()
            began = time.perf_counter()
            await self.consumer.drain()
            return BATCH * BATCHES / (time.perf_counter() - began)

        return float(self.side.run(run()))

    async def _receive(self) -> float:
        began = time.perf_counter()
        for _ in range(BATCHES):
            await self.side.intake.take(self.side.intake.updates.many(BATCH))
        return BATCH * BATCHES / (time.perf_counter() - began)


def rates(*, pairs: int, server: PostgresServer | None) -> list[Row]:
    """Measure P2: facts of messages per second against messages per second."""
    rows = []
    texts = Texts(3).many(5_000)
    for store in ["sqlite", *(["postgresql"] if server else [])]:
        with tempfile.TemporaryDirectory(prefix="okno-bench-") as folder:
            data = Path(folder) / "data"
            data.mkdir()
            url = server.create_database() if server and store == "postgresql" else f"sqlite:///{data / 'okno.db'}"
            side = Installation(url, data, texts)
            what = "facts of messages of new clients, against such messages received"
            row = Row("P2", store, what, "msg/s", 1, higher=True)
            rows.append(take_turns(row, side.made, side.received, pairs=pairs, ours=[server.pid] if server else []))
            side.side.close()
    return rows


def measure(wanted: set[str], *, pairs: int, server: PostgresServer | None) -> list[Row]:
    """Measure the wanted rows."""
    rows = overviews(pairs=pairs, server=server) if "P1" in wanted else []
    return rows + (rates(pairs=pairs, server=server) if "P2" in wanted else [])


def main() -> None:
    with ExitStack() as stack:
        server = PostgresServer(durable=True)
        server.start()
        stack.callback(server.stop)
        for store in ("sqlite", "postgresql"):
            for messages, days in ((SMALL, DAYS), (LARGE, DAYS * LARGE // SMALL), (LARGE, 365)):
                side = filled(stack, server, store, messages, days)
                for name, work in PARTS.items():
                    side.p95(work)
                    side.taken.clear()
                    p95 = side.p95(work)
                    print(
                        f"{store:10} {messages:9,} messages in {days:5} days: {name:10} median"
                        f" {statistics.median(side.taken):7.1f} ms, p95 {p95:7.1f} ms",
                        flush=True,
                    )


if __name__ == "__main__":
    main()
