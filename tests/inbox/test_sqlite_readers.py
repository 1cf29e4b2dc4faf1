"""SQLite's pool of read connections: cancellation, closing, errors, and how long a slow read holds up others."""

from __future__ import annotations

import asyncio
import gc
import itertools
import os
import resource
import shutil
import sqlite3
import threading
import types
import weakref
from collections.abc import AsyncIterator, Callable, Coroutine, Generator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from inbox.access import SYSTEM
from inbox.events import EventKind
from inbox.store import Reader, Row, Store, Tx, open_store, sqlite_readers
from inbox.store.failures import ReadOnly
from inbox.store.sqlite_readers import CONNECTIONS

# Counts for hours unless it is interrupted.
ENDLESS = "with recursive c(n) as (select 1 union all select n + 1 from c where n < 1000000000000) select max(n) from c"
BRIEF = "with recursive c(n) as (select 1 union all select n + 1 from c where n < 300000) select max(n) from c"


@pytest.fixture
async def store(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Store]:
    path = tmp_path / "okno.db"
    shutil.copy(sqlite_template, path)
    opened = open_store(f"sqlite:///{path}", strict=True)
    await opened.start()
    yield opened
    await opened.stop()


async def add_contact(store: Store) -> None:
    def add(tx: Tx) -> None:
        tx.sql("insert into contact (kind, name, note, created_at) values ('person', 'x', '', 1)")
        tx.emit(EventKind.contact_created, SYSTEM, object_kind="contact", object_id=1)

    await store.write(add)


async def count_contacts(reader: Reader) -> int:
    [[count]] = await reader.rows("select count(*) from contact")
    return int(count)


async def assert_all_connections_are_clean(store: Store) -> None:
    """Take every connection at once: none is lost, and none still reads of an earlier moment."""
    await add_contact(store)
    newest = await count_contacts(store)
    async with asyncio.timeout(20), AsyncExitStack() as stack:
        for _ in range(CONNECTIONS):
            reader = await stack.enter_async_context(store.snapshot())
            assert await count_contacts(reader) == newest


async def start_endless(store: Store, count: int) -> list[asyncio.Task[Any]]:
    """Start so many reads that do not end by themselves; returns when their statements are about to run."""
    running = threading.Semaphore(0)

    async def ask(reader: Reader) -> list[Row]:
        running.release()
        return await reader.rows(ENDLESS)

    tasks = [asyncio.create_task(store.read(ask)) for _ in range(count)]
    for _ in range(count):
        assert await asyncio.to_thread(running.acquire, timeout=20)
    return tasks


async def cancel(tasks: list[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    assert all(isinstance(one, asyncio.CancelledError) for one in await asyncio.gather(*tasks, return_exceptions=True))


async def read_rows(store: Store) -> None:
    await count_contacts(store)


async def read_in_one_hop(store: Store) -> None:
    async def ask(reader: Reader) -> int:
        return await count_contacts(reader) + await count_contacts(reader)

    await store.read(ask, seconds=20)


async def read_a_snapshot(store: Store) -> None:
    async with store.snapshot() as reader:
        await count_contacts(reader)
        await count_contacts(reader)


@types.coroutine
def cancel_at(work: Coroutine[Any, Any, None], point: int, *, cleans_up: bool = False) -> Generator[Any, Any, bool]:
    """Run to the end, but cancel at the await of this number; return whether it was reached.

    Cancelled work must end at once, unless cleans_up allows it further awaits.
    """
    for number in itertools.count():
        try:
            waits_for = work.send(None)
        except StopIteration:
            return False
        if number == point:
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
        try:
            yield waits_for
        except asyncio.CancelledError as error:
            with pytest.raises(asyncio.CancelledError):
                waits_for = work.throw(error)
                while cleans_up:
                    yield waits_for
                    waits_for = work.send(None)
            return True
    raise AssertionError


READS = pytest.mark.parametrize("read", [read_rows, read_in_one_hop, read_a_snapshot])


@READS
@pytest.mark.parametrize("busy", [False, True])
async def test_a_read_may_be_cancelled_at_every_await(
    store: Store, read: Callable[[Store], Coroutine[Any, Any, None]], busy: bool
) -> None:
    async def reached(point: int) -> bool:
        async with AsyncExitStack() as others:
            for _ in range(CONNECTIONS if busy else 0):
                await count_contacts(await others.enter_async_context(store.snapshot()))
            task = asyncio.create_task(cancel_at(read(store), point))
            await asyncio.sleep(0)
        return await task

    async with asyncio.timeout(60):
        points = 0
        while await reached(points):
            await assert_all_connections_are_clean(store)
            points += 1
        await assert_all_connections_are_clean(store)
    assert points >= {read_rows: 1, read_in_one_hop: 1, read_a_snapshot: 2}[read] + busy


@READS
async def test_a_read_may_be_cancelled_after_any_turn_of_the_loop(
    store: Store, read: Callable[[Store], Coroutine[Any, Any, None]]
) -> None:
    for turns in range(25):
        for _ in range(CONNECTIONS + 1):
            task = asyncio.create_task(read(store))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        await assert_all_connections_are_clean(store)


async def test_a_cancelled_read_gives_its_connection_back_before_its_statement_would_end(store: Store) -> None:
    for _ in range(3):
        await cancel(await start_endless(store, CONNECTIONS))
        await assert_all_connections_are_clean(store)


async def test_a_cancelled_statement_of_a_snapshot_is_interrupted_and_the_snapshot_goes_on(store: Store) -> None:
    async with store.snapshot() as reader:
        before = await count_contacts(reader)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await reader.rows(ENDLESS)
        await add_contact(store)
        async with asyncio.timeout(20):
            assert await count_contacts(reader) == before
    await assert_all_connections_are_clean(store)


async def test_cancelling_a_statement_interrupts_no_other_statement_of_the_snapshot(store: Store) -> None:
    async with store.snapshot() as reader:
        kept = asyncio.create_task(reader.rows(BRIEF))
        await asyncio.sleep(0)
        given_up = [asyncio.create_task(reader.rows(ENDLESS)) for _ in range(3)]  # these wait behind it
        await asyncio.sleep(0)
        await cancel(given_up)
        assert [tuple(row) for row in await kept] == [(300_000,)]
        async with asyncio.timeout(20):
            assert await count_contacts(reader) == 0
    await assert_all_connections_are_clean(store)


async def test_a_slow_read_holds_up_others_only_when_every_connection_is_slow(store: Store) -> None:
    slow = await start_endless(store, CONNECTIONS - 1)
    async with asyncio.timeout(20):
        assert await asyncio.gather(*(count_contacts(store) for _ in range(50))) == [0] * 50
    slow += await start_endless(store, 1)
    waiting = asyncio.create_task(count_contacts(store))
    assert (await asyncio.wait([waiting], timeout=0.2))[0] == set()
    await cancel(slow[:1])
    async with asyncio.timeout(20):
        assert await waiting == 0
    await cancel(slow[1:])
    await assert_all_connections_are_clean(store)


async def test_an_error_of_sql_is_raised_as_sqlite_words_it_and_leaves_the_connection_clean(store: Store) -> None:
    async def ask(reader: Reader) -> None:
        await count_contacts(reader)
        await reader.rows("select nonsense")

    for _ in range(2 * CONNECTIONS):
        with pytest.raises(sqlite3.OperationalError, match="no such column: nonsense"):
            await store.rows("select nonsense")
        with pytest.raises(sqlite3.OperationalError, match="no such column: nonsense"):
            await store.read(ask)
        async with store.snapshot() as reader:
            with pytest.raises(sqlite3.OperationalError, match="no such column: nonsense"):
                await reader.rows("select nonsense")
            assert await reader.rows("select :kept", kept="after it") == [("after it",)]
        with pytest.raises(sqlite3.ProgrammingError):
            await store.rows("select :missing")
    await assert_all_connections_are_clean(store)


async def test_an_error_of_the_code_that_reads_leaves_the_connection_clean(store: Store) -> None:
    async def fail(reader: Reader) -> None:
        await count_contacts(reader)
        raise ValueError("on purpose")

    async def wait(reader: Reader) -> None:
        await count_contacts(reader)
        await asyncio.sleep(0)

    for _ in range(CONNECTIONS):
        with pytest.raises(ValueError, match="on purpose"):
            await store.read(fail)
        with pytest.raises(RuntimeError, match="waits for nothing but its reader"):
            await store.read(wait)
        with pytest.raises(ValueError, match="on purpose"):
            async with store.snapshot() as reader:
                await fail(reader)
    await assert_all_connections_are_clean(store)


async def test_every_connection_refuses_writes_and_has_the_pragmas_of_a_reader(store: Store) -> None:
    insert = "insert into contact (kind, name, note, created_at) values ('person', 'x', '', 1)"
    async with AsyncExitStack() as stack:
        for _ in range(CONNECTIONS):
            reader = await stack.enter_async_context(store.snapshot())
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                await reader.rows(insert)
            pragmas = {
                name: (await reader.rows(f"pragma {name}"))[0][0]
                for name in ("query_only", "busy_timeout", "wal_autocheckpoint", "cache_size", "journal_mode")
            }
            assert pragmas == {
                "query_only": 1,
                "busy_timeout": 5000,
                "wal_autocheckpoint": 0,
                "cache_size": -65536,
                "journal_mode": "wal",
            }
    with pytest.raises(ReadOnly):
        await store.rows(insert)
    assert await count_contacts(store) == 0


async def test_a_snapshot_that_has_ended_reads_no_more(store: Store) -> None:
    async with store.snapshot() as reader:
        await count_contacts(reader)
    with pytest.raises(RuntimeError, match="the snapshot has ended"):
        await count_contacts(reader)
    await assert_all_connections_are_clean(store)


async def test_a_reading_thread_keeps_nothing_of_a_read_that_is_over(store: Store) -> None:
    class Answer:
        pass

    class Question:
        async def __call__(self, reader: Reader) -> Answer:
            await count_contacts(reader)
            return Answer()

    question = Question()
    kept = [weakref.ref(question), weakref.ref(await store.read(question))]
    del question
    await asyncio.sleep(0)
    gc.collect()
    assert [one() for one in kept] == [None, None]


async def test_closing_finishes_statements_under_way_and_refuses_the_rest(
    sqlite_template: Path, tmp_path: Path
) -> None:
    path = tmp_path / "closing.db"
    shutil.copy(sqlite_template, path)
    before = set(threading.enumerate())
    store = open_store(f"sqlite:///{path}")
    await store.start()
    async with AsyncExitStack() as stack:
        reader = await stack.enter_async_context(store.snapshot())
        await count_contacts(reader)
        under_way = [asyncio.create_task(store.rows(BRIEF)) for _ in range(CONNECTIONS - 1)]
        waiting = [asyncio.create_task(count_contacts(store)) for _ in range(10)]
        await asyncio.sleep(0)
        async with asyncio.timeout(20):
            await store.stop()
            assert [await task for task in under_way] == [[(300_000,)]] * (CONNECTIONS - 1)
            ended = await asyncio.gather(*waiting, return_exceptions=True)
        assert [str(one) for one in ended] == ["the store is closed"] * 10
        with pytest.raises(RuntimeError, match="the store is closed"):
            await count_contacts(reader)
    for attempt in (count_contacts(store), read_in_one_hop(store), read_a_snapshot(store)):
        with pytest.raises(RuntimeError, match="the store is closed"):
            await attempt
    await assert_threads_end(before)
    assert not Path(f"{path}-wal").exists()


async def test_closing_interrupts_a_statement_that_does_not_end(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_readers, "CLOSE_SECONDS", 0.1)
    path = tmp_path / "closing.db"
    shutil.copy(sqlite_template, path)
    before = set(threading.enumerate())
    store = open_store(f"sqlite:///{path}")
    await store.start()
    endless = await start_endless(store, CONNECTIONS)
    async with asyncio.timeout(20):
        await store.stop()
        ended = await asyncio.gather(*endless, return_exceptions=True)
    assert [type(one) for one in ended] == [sqlite3.OperationalError] * CONNECTIONS
    await assert_threads_end(before)


async def test_closing_while_cancelled_reads_still_clean_up_leaves_no_thread(
    sqlite_template: Path, tmp_path: Path
) -> None:
    before = set(threading.enumerate())
    for turns in range(8):
        path = tmp_path / f"closing-{turns}.db"
        shutil.copy(sqlite_template, path)
        store = open_store(f"sqlite:///{path}")
        await store.start()
        tasks = await start_endless(store, 1)
        tasks += [asyncio.create_task(read_a_snapshot(store)) for _ in range(CONNECTIONS)]
        for _ in range(turns):
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        async with asyncio.timeout(20):
            await store.stop()
            await asyncio.gather(*tasks, return_exceptions=True)
    await assert_threads_end(before)


async def test_a_file_that_is_no_database_leaves_no_thread(tmp_path: Path) -> None:
    path = tmp_path / "okno.db"
    path.write_bytes(b"no database" * 1_000)
    before = set(threading.enumerate())
    readers = sqlite_readers.Readers()
    with pytest.raises(sqlite3.DatabaseError):
        await readers.open(path, "cache_size=-1000", "journal_mode=wal")
    await readers.close()
    await assert_threads_end(before)


async def test_a_start_that_runs_out_of_file_descriptors_leaves_no_thread_and_no_lock(
    sqlite_template: Path, tmp_path: Path
) -> None:
    path = tmp_path / "okno.db"
    shutil.copy(sqlite_template, path)
    await start_and_stop(path)  # loads what the first start loads from files
    before = set(threading.enumerate())
    failures = []
    allowed = resource.getrlimit(resource.RLIMIT_NOFILE)
    highest = max(map(int, os.listdir("/dev/fd")))
    try:
        for limit in range(8, highest + 40):
            resource.setrlimit(resource.RLIMIT_NOFILE, (limit, allowed[1]))
            try:
                await start_and_stop(path)
                break
            except (OSError, sqlite3.Error) as error:
                failures.append(error)
            await assert_threads_end(before)
        else:
            pytest.fail("failed starts keep descriptors open")
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, allowed)
    refused_by_sqlite = [error for error in failures if isinstance(error, sqlite3.OperationalError)]
    assert len(refused_by_sqlite) > CONNECTIONS  # the writer, and then each reader


async def test_a_start_may_be_cancelled_at_every_await(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "okno.db"
    shutil.copy(sqlite_template, path)
    before = set(threading.enumerate())
    errors: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: errors.append(context))
    store, points = open_store(f"sqlite:///{path}"), 0
    async with asyncio.timeout(60):
        while await asyncio.create_task(cancel_at(store.start(), points, cleans_up=True)):
            await assert_threads_end(before)
            store, points = open_store(f"sqlite:///{path}"), points + 1
        assert await count_contacts(store) == 0
        await store.stop()
    await assert_threads_end(before)
    assert points > CONNECTIONS  # the writer, and then each reader
    assert errors == []


async def start_and_stop(path: Path) -> None:
    store = open_store(f"sqlite:///{path}")
    await store.start()
    await store.stop()


async def assert_threads_end(before: set[threading.Thread]) -> None:
    """Wait until no thread is left beside those of before and of asyncio's own pool."""
    async with asyncio.timeout(20):
        while left := [one for one in set(threading.enumerate()) - before if not one.name.startswith("asyncio_")]:
            await asyncio.sleep(0.01)
    assert not left
