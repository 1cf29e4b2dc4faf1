"""The store's promises on both databases (decisions 3.2, 3.5; F06, F07, F10)."""

import asyncio
import contextlib
import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from inbox import eventlog
from inbox.access import SYSTEM
from inbox.errors import NoSpace
from inbox.events import EventKind
from inbox.store import Store, StoreInUse, Tx, Unlogged, open_store, sqlite


def add_contact(tx: Tx, name: str = "somebody") -> int:
    made = tx.sql(
        "insert into contact (kind, name, note, created_at) values ('person', :name, '', :now) returning id",
        name=name,
        now=tx.now,
    )[0][0]
    tx.emit(EventKind.contact_created, SYSTEM, object_kind="contact", object_id=made)
    return int(made)


async def count(store: Store, table: str) -> int:
    return int((await store.rows(f"select count(*) from {table}"))[0][0])


async def test_failing_transaction_does_not_affect_others_of_its_batch(store: Store) -> None:
    def fails(tx: Tx) -> None:
        add_contact(tx, "never")
        raise ValueError("on purpose")

    jobs = [store.write(fails if number % 5 == 0 else add_contact) for number in range(100)]
    results = await asyncio.gather(*jobs, return_exceptions=True)
    assert sum(isinstance(one, ValueError) for one in results) == 20
    assert await count(store, "contact") == 80
    assert await count(store, "event") == 80
    assert not await store.rows("select 1 from contact where name = 'never'")


async def test_logged_change_without_an_event_is_refused(store: Store) -> None:
    with pytest.raises(Unlogged, match="contact"):
        await store.write(
            lambda tx: tx.sql("insert into contact (kind, name, note, created_at) values ('person', 'x', '', 1)")
        )
    assert await count(store, "contact") == 0


async def test_failed_savepoint_rolls_back_its_rows_and_events(store: Store) -> None:
    def work(tx: Tx) -> None:
        add_contact(tx, "kept")
        with pytest.raises(ValueError), tx.savepoint():
            add_contact(tx, "gone")
            raise ValueError

    await store.write(work)
    assert [tuple(row) for row in await store.rows("select name from contact")] == [("kept",)]
    assert await count(store, "event") == 1


async def test_deferred_statements_run_in_order_and_not_after_a_rollback(
    store: Store,
) -> None:
    def noted(tx: Tx, what: str) -> None:
        tx.defer("update contact set note = note || :what where name = 'kept'", what=what)

    def work(tx: Tx) -> str:
        add_contact(tx, "kept")
        noted(tx, "a")
        with pytest.raises(ValueError), tx.savepoint():
            noted(tx, "lost")
            raise ValueError
        with tx.savepoint():
            noted(tx, "b")
        noted(tx, "c")
        return str(tx.sql("select note from contact")[0][0])

    def another(tx: Tx) -> None:
        add_contact(tx, "other")
        noted(tx, "d")

    def fails(tx: Tx) -> None:
        noted(tx, "never")
        raise ValueError

    assert await store.write(work) == "ab"
    again = [store.write(fails if number % 2 else another) for number in range(4)]
    await asyncio.gather(*again, return_exceptions=True)
    assert (await store.rows("select note from contact where name = 'kept'"))[0][0] == "abcdd"


async def test_cancelled_caller_does_not_undo_an_accepted_transaction(store: Store) -> None:
    task = asyncio.create_task(store.write(add_contact))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await store.write(add_contact)
    async with asyncio.timeout(20):
        while await count(store, "contact") != 2:
            await asyncio.sleep(0.01)


async def test_subscribers_are_called_after_commit_and_reads_see_the_write(store: Store) -> None:
    rung = asyncio.Event()
    leave = store.subscribe(rung.set)
    made = await store.write(add_contact)
    assert await store.rows("select 1 from contact where id = :id", id=made)
    async with asyncio.timeout(20):
        await rung.wait()
    leave()


async def test_snapshot_sees_one_moment(store: Store) -> None:
    async with store.snapshot() as reader:
        before = await reader.rows("select count(*) from contact")
        await store.write(add_contact)
        assert await reader.rows("select count(*) from contact") == before
    assert await count(store, "contact") == 1


async def test_lost_pool_connection_is_replaced_without_an_error(store: Store) -> None:
    if store.dialect != "postgresql":
        pytest.skip("SQLite has no connections to lose")
    await store.write(add_contact)
    end = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
    await store.rows(f"{end} and pid <> pg_backend_pid()")
    await store.write(add_contact)
    assert await count(store, "contact") == 2


async def test_cancelled_reader_leaves_no_open_transaction(store: Store) -> None:
    async def read() -> None:
        async with store.snapshot() as reader:
            await reader.rows("select count(*) from contact")

    for turns in range(40):
        task = asyncio.create_task(read())
        for _ in range(turns % 8):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    await asyncio.gather(*(read() for _ in range(12)))


async def test_log_reader_skips_no_event_while_sixteen_writers_commit(store: Store) -> None:
    total, seen, writers_left = 16 * 40, [], 16
    chance = random.Random(5)

    def add_slowly(tx: Tx) -> None:
        add_contact(tx)
        if tx.dialect == "postgresql" and chance.random() < 0.3:
            tx.sql("select pg_sleep(:seconds)", seconds=chance.random() / 200)

    async def write() -> None:
        nonlocal writers_left
        for _ in range(40):
            await store.write(add_slowly)
        writers_left -= 1

    async def read() -> None:
        position = 0
        while True:
            finished = writers_left == 0
            batch = await eventlog.after(store, position)
            seen.extend(event.id for event in batch)
            position = batch[-1].id if batch else position
            if finished and not batch:
                return
            await asyncio.sleep(0)

    await asyncio.gather(read(), *(write() for _ in range(16)))
    assert len(seen) == total == await count(store, "event")
    assert seen == sorted(seen)


async def test_second_instance_on_one_file_refuses_to_start(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "okno.db"
    path.write_bytes(sqlite_template.read_bytes())
    first, second = open_store(f"sqlite:///{path}"), open_store(f"sqlite:///{path}")
    await first.start()
    with pytest.raises(StoreInUse):
        await second.start()
    await first.write(add_contact)
    await first.stop()
    await second.start()
    assert await count(second, "contact") == 1
    await second.stop()


async def test_full_disk_acknowledges_no_lost_transaction(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "okno.db"
    path.write_bytes(sqlite_template.read_bytes())
    store = open_store(f"sqlite:///{path}")
    await store.start()
    await store.write(lambda tx: tx.sql("pragma max_page_count = 120"))

    def fill(tx: Tx, number: int) -> int:
        tx.sql(
            "insert into contact (kind, name, note, created_at) values ('person', :name, :note, 1)",
            name=f"n{number}",
            note="x" * 3000,
        )
        tx.emit(EventKind.contact_created, SYSTEM, object_kind="contact", object_id=number)
        return number

    jobs = [store.write(lambda tx, number=number: fill(tx, number)) for number in range(300)]
    results = await asyncio.gather(*jobs, return_exceptions=True)
    accepted = {one for one in results if isinstance(one, int)}
    assert any(isinstance(one, NoSpace) for one in results)
    stored = {int(row[0][1:]) for row in await store.rows("select name from contact")}
    assert accepted == stored
    await store.write(lambda tx: tx.sql("pragma max_page_count = 100000"))
    await store.write(lambda tx: fill(tx, 999))
    await store.stop()
    check = sqlite3.connect(path)
    assert check.execute("pragma integrity_check").fetchone() == ("ok",)
    check.close()


async def test_sqlite_runs_analyze_when_the_writer_is_idle(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "IDLE_SECONDS", 0.02)
    monkeypatch.setattr(sqlite, "STOCK_EVENTS", 30)
    path = tmp_path / "okno.db"
    shutil.copy(sqlite_template, path)

    async def taken(store: Store, at_least: int) -> bool:
        known = await store.rows("select value from meta where key = 'stock_taken'")
        return bool(known) and int(known[0][0]) >= at_least

    async def grows(store: Store, count: int) -> None:
        await store.write(lambda tx: [add_contact(tx) for _ in range(count)])

    async def until_taken(store: Store, at_least: int) -> None:
        async with asyncio.timeout(10):
            while not await taken(store, at_least):
                await asyncio.sleep(0.01)

    async with contextlib.AsyncExitStack() as stack:

        async def started() -> Store:
            store = open_store(f"sqlite:///{path}")
            await store.start()
            stack.push_async_callback(store.stop)
            return store

        store = await started()
        await grows(store, 29)
        assert not await taken(store, 1)
        await grows(store, 1)
        await until_taken(store, 30)
        assert await store.rows("select 1 from sqlite_stat1 where tbl = 'contact'")
        await stack.aclose()
        store = await started()  # it remembers how much there was
        await grows(store, 89)
        assert not await taken(store, 31)
        await grows(store, 1)
        await until_taken(store, 120)


async def test_setting_is_read_once_until_it_changes_and_an_undone_savepoint_leaves_the_former_one(
    store: Store,
) -> None:
    def act(tx: Tx) -> list[int]:
        read: list[int] = []

        def setting() -> int:
            return tx.once("setting", lambda: (read.append(len(read)), len(read))[1])

        seen = [setting(), setting()]
        tx.forget()
        seen.append(setting())
        with contextlib.suppress(ValueError), tx.savepoint():
            tx.forget("setting")  # it was changed here
            seen.append(setting())
            raise ValueError
        return [*seen, setting()]

    assert await store.write(act) == [1, 1, 2, 3, 2]


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_commit_wakes_each_process_once(database: str) -> None:
    first, second = open_store(database), open_store(database)
    rung: list[str] = []
    heard = asyncio.Event()
    for name, store in (("first", first), ("second", second)):
        await store.start()
        store.subscribe(lambda name=name: (rung.append(name), heard.set()))  # type: ignore[misc]
    async with asyncio.timeout(20):
        for number in range(1, 4):
            await first.write(add_contact)
            while rung.count("second") < number:
                heard.clear()
                await heard.wait()
        await second.write(add_contact)
        while rung[-1] != "first":  # its own notifications came before this one
            heard.clear()
            await heard.wait()
    assert (rung.count("first"), rung.count("second")) == (4, 4)
    for store in (first, second):
        await store.stop()
