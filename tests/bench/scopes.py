"""Search by operators who see everything, little and nothing: `python -m tests.bench.scopes`, on both databases.

A restricted operator's search must not take longer than an unrestricted one's, and must not slow down with words that
are common in hidden channels. Prints medians and the ratio restricted / unrestricted, and how long rebuilding the index
takes.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import statistics
import tempfile
import time
from functools import partial
from pathlib import Path

import asyncpg
from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from inbox.access import Actor
from inbox.listing.search_results import search
from inbox.store import Store, open_store
from tests.bench.filled import fill
from tests.bench.install import furnish
from tests.bench.measure import Row, take_turns
from tests.bench.texts import Texts
from tests.support.postgres import PostgresServer
from web.migrations.fill_search import index_existing

PEOPLE = {
    "all channels": Actor("operator", 1, "all", "operator", None),
    "one of a hundred dialogs": Actor("operator", 2, "few", "operator", frozenset({2})),
    "an empty channel": Actor("operator", 3, "empty", "operator", frozenset({3})),
    "no channel": Actor("operator", 4, "none", "operator", frozenset()),
}
RESTRICTED = ("one of a hundred dialogs", "an empty channel", "no channel")
TABLES = ("contact", "identity", "dialog", "episode", "message")
CHANNELS = (
    "insert into channel (id, kind, name, created_at) values (2, 'telegram', 'second', 1), (3, 'telegram', 'empty', 1)"
)
EMPTY = "insert into {what}_fts ({what}_fts) values ('delete-all')"


async def measure(store: Store, words: list[str]) -> None:
    """Return the median search of each operator by one common word at a time, alternating; the first round only warms
    up.
    """
    taken: dict[str, list[float]] = {name: [] for name in PEOPLE}
    for counts in (False, True):
        for word in words:
            for name, actor in PEOPLE.items():
                began = time.perf_counter()
                await search(store, actor, word + " ")
                if counts:
                    taken[name].append((time.perf_counter() - began) * 1000)
    usual = statistics.median(taken["all channels"])
    for name, times in taken.items():
        median = statistics.median(times)
        print(f"  {name:26} {median:8.2f} ms, worst {max(times):8.2f} ms, ratio {median / usual:5.2f}", flush=True)


def remake(path: Path) -> float:
    """Run the migration's part on a filled SQLite file; returns the seconds."""
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    with engine.begin() as connection:
        for what in ("message", "contact"):
            connection.exec_driver_sql(EMPTY.format(what=what))
        connection.exec_driver_sql("delete from contact_words")
        began = time.perf_counter()
        index_existing(connection)
        took = time.perf_counter() - began
    engine.dispose()
    return took


async def median_of(store: Store, name: str, words: list[str]) -> float:
    """Return the median search, in milliseconds, of one operator by these words."""
    taken = []
    for word in words:
        began = time.perf_counter()
        await search(store, PEOPLE[name], word + " ")
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def rows(*, pairs: int, messages: int) -> list[Row]:
    """Measure S2 for `make bench`, on SQLite: each restricted operator against one who sees all channels."""
    words, table_rows = Texts(3).words[:40], []
    with tempfile.TemporaryDirectory(prefix="okno-bench-") as place, asyncio.Runner() as runner:
        path, _ = runner.run(filled(Path(place), messages))
        store = open_store(f"sqlite:///{path}")
        runner.run(store.start())

        def turn(name: str) -> float:
            return runner.run(median_of(store, name, words))

        try:
            for name in RESTRICTED:
                turn(name)  # its pages are in memory from here on
                row = Row("S2", "sqlite", f"search by who sees {name}, {messages:,} messages", "ms", 1.5, higher=False)
                table_rows.append(take_turns(row, partial(turn, name), partial(turn, "all channels"), pairs=pairs))
        finally:
            runner.run(store.stop())
    return table_rows


async def filled(folder: Path, messages: int) -> tuple[Path, float]:
    """Create a SQLite file with three channels; the second has a hundredth of the dialogs, the third none."""
    path = folder / "okno.db"
    await furnish(f"sqlite:///{path}", folder)
    with sqlite3.connect(path) as base:
        base.execute(CHANNELS)
    fill(path, messages, messages // 10, second_every=100)
    return path, await asyncio.to_thread(remake, path)


async def on_sqlite(folder: Path, messages: int, words: list[str]) -> Path:
    path, took = await filled(folder, messages)
    store = open_store(f"sqlite:///{path}")
    await store.start()
    print(f"SQLite:\n  the index was made anew in {took:.1f} s", flush=True)
    await measure(store, words)
    await store.stop()
    return path


async def on_postgres(url: str, folder: Path, path: Path, words: list[str]) -> None:
    (folder / "pg").mkdir()
    await furnish(url, folder / "pg")
    connection = await asyncpg.connect(url)
    await connection.execute(CHANNELS)
    await connection.execute("set session_replication_role = replica")  # the order of tables does not matter
    base = sqlite3.connect(path)
    for table in TABLES:
        rows = base.execute(f"select * from {table}")
        columns = [column[0] for column in rows.description]
        await connection.copy_records_to_table(table, records=rows, columns=columns)
    base.close()
    began = time.perf_counter()
    engine = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://", 1), poolclass=NullPool)
    async with engine.begin() as open_connection:
        for what in ("message", "contact"):
            for column in ("words", "stems"):
                await open_connection.exec_driver_sql(f"drop index ix_{what}_fts_{column}")
        await open_connection.run_sync(index_existing)
        for what in ("message", "contact"):
            for column in ("words", "stems"):
                await open_connection.exec_driver_sql(
                    f"create index ix_{what}_fts_{column} on {what}_fts using gin ({column})"
                )
    await engine.dispose()
    print("PostgreSQL:")
    print(f"  the index was made anew in {time.perf_counter() - began:.1f} s", flush=True)
    await connection.execute("analyze")
    await connection.close()
    store = open_store(url)
    await store.start()
    await measure(store, words)
    await store.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=300_000)
    given = parser.parse_args()
    words = Texts(3).words[:40]  # the commonest
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        path = asyncio.run(on_sqlite(folder, given.messages, words))
        server = PostgresServer(durable=True)
        server.start()
        try:
            url = server.create_database(None)
            asyncio.run(on_postgres(url, folder, path, words))
        finally:
            server.stop()


if __name__ == "__main__":
    main()
