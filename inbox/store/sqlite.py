"""The SQLite store: one writer thread with group commit at full durability, and a few readers beside it.

Transactions that wait at the same time share one fsync; a single one is not delayed. Each transaction of a batch has a
savepoint of its own, so a failing one does not affect the others (decisions 3.2, with the traps of a full disk).
"""

import asyncio
import fcntl
import os
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from pathlib import Path
from typing import Any, Literal, TypeVar

import structlog

from inbox.errors import Problem
from inbox.store.failures import Damaged, trouble_of
from inbox.store.protocol import Doorbell, Reader, Row, StoreInUse, touch
from inbox.store.sqlite_readers import Readers
from inbox.store.tx import Tx, group_statements

T = TypeVar("T")
log = structlog.get_logger("store")

BATCH_JOBS = 64
BATCH_SECONDS = 0.005
SLOW_JOB_SECONDS = 0.05
PAGE_CACHE_KIB = 64 * 1024
WAL_BYTES_BUSY = 64 * 1024 * 1024
WAL_BYTES_KEPT = 16 * 1024 * 1024
IDLE_SECONDS = 1.0
ANALYZED_AT = "stock_taken"  # id of the newest event at the last ANALYZE
STOCK_EVENTS = 2_000

_EVENT = (
    "insert into event (at, kind, dialog_id, object_kind, object_id, actor_kind, actor_id, cause_id, cause_depth,"
    " scope_before, scope_after, only_operator, data) values (:at, :kind, :dialog_id, :object_kind, :object_id,"
    " :actor_kind, :actor_id, :cause_id, :cause_depth, :scope_before, :scope_after, :only_operator, :data)"
)


class SqliteTx(Tx):
    """A transaction on the writer thread."""

    dialect = "sqlite"

    def __init__(self, raw: sqlite3.Connection, *, generation: str, strict: bool) -> None:
        super().__init__(generation=generation, strict=strict)
        self._raw = raw

    def _run(self, statement: str, params: dict[str, Any]) -> list[Row]:
        return self._raw.execute(statement, params).fetchall()

    def _run_named(self, statement: str, params: dict[str, Any]) -> tuple[list[str], list[Row]]:
        cursor = self._raw.execute(statement, params)
        return [column[0] for column in cursor.description or ()], cursor.fetchall()

    def _run_many(self, statement: str, rows: list[dict[str, Any]]) -> None:
        self._raw.executemany(statement, rows)

    @contextmanager
    def _savepoint(self) -> Iterator[None]:
        self._raw.execute("savepoint part")
        try:
            yield
        except BaseException:
            if self._raw.in_transaction:
                self._raw.execute("rollback to part")
                self._raw.execute("release part")
            raise
        self._raw.execute("release part")

    def _append(self, events: list[dict[str, Any]]) -> None:
        self._raw.executemany(_EVENT, events)


class _Job:
    __slots__ = ("error", "fn", "future", "result")

    def __init__(self, fn: Callable[[Tx], Any], future: "asyncio.Future[Any]") -> None:
        self.fn, self.future = fn, future
        self.result: Any = None
        self.error: BaseException | None = None

    def deliver(self) -> None:
        if self.future.done():
            return  # the caller was cancelled; the transaction stays
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)


def _name_of(fn: Callable[..., Any]) -> str:
    """Return a function's name for the log, without its arguments, which may be what clients wrote."""
    inner = getattr(fn, "func", fn)
    return str(getattr(inner, "__qualname__", type(inner).__name__))


class _TransactionLost(Exception):
    """SQLite rolled back the whole transaction (full disk, interrupt); none of its jobs may be acknowledged."""


class Writer:
    """The thread that owns the only writing connection."""

    def __init__(
        self,
        path: Path,
        *,
        strict: bool,
        ring: Callable[[], None],
        commit_seen: Callable[[float], None],
        written: Callable[[], None],
    ):
        self._path, self._strict, self._ring, self._commit_seen = path, strict, ring, commit_seen
        self._written = written
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._work, name="okno-writer", daemon=True)
        self._opened: asyncio.Future[str] = self._loop.create_future()
        self._wal = Path(f"{path}-wal")
        self._last: list[tuple[str, dict[str, Any]]] = []  # deferred statements of a batch
        self._dirty = False
        self._checkpointed = 0.0
        self._stock_due: int | None = None

    async def open(self) -> str:
        """Start the thread; return the generation of the log."""
        self._thread.start()
        return await asyncio.shield(self._opened)  # the thread answers a cancelled caller too

    async def close(self) -> None:
        """Run all accepted jobs, checkpoint, and end the thread."""
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)

    def submit(self, fn: Callable[[Tx], T]) -> "asyncio.Future[T]":
        """Queue a transaction; the future is done when the transaction is durable."""
        future: asyncio.Future[T] = self._loop.create_future()
        self._jobs.put(_Job(fn, future))
        return future

    def _work(self) -> None:
        try:
            self._connect()
        except BaseException as error:
            self._call_on_loop(self._opened.set_exception, error)
            return
        self._call_on_loop(self._opened.set_result, self._generation)
        while True:
            try:
                first = self._jobs.get(timeout=IDLE_SECONDS if self._dirty else None)
            except queue.Empty:
                self._analyze_if_grown()
                self._checkpoint()
                continue
            if first is None:
                break
            batch, last = self._collect(first)
            self._do(batch)
            if self._wal_size() > WAL_BYTES_BUSY and time.monotonic() - self._checkpointed >= IDLE_SECONDS:
                self._checkpoint()
            if last:
                break
        self._checkpoint()
        self._raw.close()

    def _call_on_loop(self, fn: Callable[..., object], *args: object) -> None:
        try:
            self._loop.call_soon_threadsafe(fn, *args)
        except RuntimeError:
            pass  # the event loop has ended

    def _connect(self) -> None:
        raw = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False, cached_statements=512)
        try:
            for pragma in (
                "journal_mode=wal",
                "synchronous=full",
                "foreign_keys=on",
                "busy_timeout=5000",
                "wal_autocheckpoint=0",  # a commit never pays for a checkpoint (decisions 1.8)
                f"journal_size_limit={WAL_BYTES_KEPT}",  # otherwise a WAL that was once long stays long
                f"cache_size=-{PAGE_CACHE_KIB}",
                "analysis_limit=400",  # rows of each index; the work does not grow with the database
            ):
                raw.execute(f"pragma {pragma}")
            self._generation = str(raw.execute("select value from meta where key = 'generation'").fetchone()[0])
        except BaseException:
            raw.close()  # the error's traceback would keep it open
            raise
        self._raw = raw

    def _collect(self, first: _Job) -> tuple[list[_Job], bool]:
        batch = [first]
        while len(batch) < BATCH_JOBS:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
            if job is None:
                return batch, True
            batch.append(job)
        return batch, False

    def _do(self, batch: list[_Job]) -> None:
        """Run a batch in as few commits as its 5 ms of work allow, then resolve its futures."""
        while batch:
            try:
                done = self._commit(batch)
            except BaseException as error:
                if len(batch) == 1:
                    batch[0].result, batch[0].error = None, error
                    self._call_on_loop(_resolve_all, batch)
                    done = 1
                else:
                    log.warning("batch lost, running its transactions alone", error=repr(error), jobs=len(batch))
                    for job in batch:
                        self._do([job])
                    return
            batch = batch[done:]

    def _commit(self, jobs: list[_Job]) -> int:
        """Commit the first of these jobs in one transaction; return their number. Raises when nothing was committed."""
        raw = self._raw
        started = time.perf_counter()
        events = count = 0
        self._last.clear()
        changes = raw.total_changes
        raw.execute("begin immediate")
        try:
            if len(jobs) == 1:
                events = self._run(jobs[0])
                count = 1
            else:
                for job in jobs:
                    events += self._beside_others(job)
                    count += 1
                    if time.perf_counter() - started > BATCH_SECONDS:
                        break
            for statement, rows in group_statements(self._last):
                raw.executemany(statement, rows)
            self._dirty = True
            raw.execute("commit")  # with its fsync
        except BaseException:
            if raw.in_transaction:
                raw.execute("rollback")
            raise
        if raw.total_changes != changes:
            self._written()
        self._commit_seen(time.perf_counter() - started)
        # One call for both: each call wakes the loop, which then holds the interpreter lock that the next batch waits
        # for.
        self._call_on_loop(self._committed, jobs[:count], events)
        return count

    def _committed(self, jobs: list[_Job], events: int) -> None:
        _resolve_all(jobs)
        if events:
            self._ring()

    def _run(self, job: _Job) -> int:
        began = time.perf_counter()
        tx = SqliteTx(self._raw, generation=self._generation, strict=self._strict)
        job.result, job.error = job.fn(tx), None
        events = tx.finish()
        self._last += tx.last
        took = time.perf_counter() - began
        if took > SLOW_JOB_SECONDS:
            log.warning("slow transaction", seconds=round(took, 3), fn=_name_of(job.fn))
        return events

    def _beside_others(self, job: _Job) -> int:
        raw = self._raw
        raw.execute("savepoint job")
        try:
            events = self._run(job)
        except BaseException as error:
            if not raw.in_transaction:
                raise _TransactionLost from error
            raw.execute("rollback to job")
            raw.execute("release job")
            job.result, job.error = None, error
            return 0
        raw.execute("release job")
        return events

    def _wal_size(self) -> int:
        try:
            return self._wal.stat().st_size
        except FileNotFoundError:
            return 0

    def _analyze_if_grown(self) -> None:
        """Run ANALYZE, by which SQLite chooses indexes, in an idle second when the log is four times as long as before.

        It takes 0.1 s with a million messages.
        """
        raw = self._raw
        try:
            newest = int(raw.execute("select coalesce(max(id), 0) from event").fetchone()[0])
            if self._stock_due is None:
                stored = raw.execute("select value from meta where key = :key", {"key": ANALYZED_AT}).fetchone()
                self._stock_due = 4 * int(stored[0]) if stored else STOCK_EVENTS
            if newest < self._stock_due:
                return
            raw.execute("begin immediate")
            raw.execute("analyze")
            raw.execute(
                "insert into meta (key, value) values (:key, :value)"
                " on conflict (key) do update set value = excluded.value",
                {"key": ANALYZED_AT, "value": str(newest)},
            )
            raw.execute("commit")
            self._stock_due = 4 * newest
        except sqlite3.Error as error:
            if raw.in_transaction:
                raw.execute("rollback")
            log.warning("statistics could not be taken", error=str(error))

    def _checkpoint(self) -> None:
        self._dirty = False
        self._checkpointed = time.monotonic()
        try:
            self._raw.execute("pragma wal_checkpoint(passive)").fetchall()
        except sqlite3.Error as error:
            log.warning("checkpoint failed", error=str(error))


def _resolve_all(jobs: list[_Job]) -> None:
    for job in jobs:
        job.deliver()


class SqliteStore:
    """The default store: one file, one process, guarded by a lock file."""

    dialect: Literal["sqlite"] = "sqlite"
    generation: str

    def __init__(self, path: Path, *, strict: bool) -> None:
        self._path, self._strict = path, strict
        self._bell = Doorbell()
        self._readers = Readers()
        self._lock_file: int | None = None
        self._closing = False
        self.subscribe = self._bell.subscribe
        self.commit_seen: Callable[[float], None] = lambda seconds: None
        self.trouble: Problem | None = None

    async def start(self) -> None:
        """Take the lock, start the writer, open the readers; leave nothing open on failure. Raises StoreInUse."""
        self._hold()
        self._writer = Writer(
            self._path,
            strict=self._strict,
            ring=self._bell.ring,
            commit_seen=lambda seconds: self.commit_seen(seconds),
            written=self._recovered,
        )
        try:
            self.generation = await self._writer.open()
            await self._readers.open(
                self._path, "wal_autocheckpoint=0", "busy_timeout=5000", f"cache_size=-{PAGE_CACHE_KIB}"
            )
        except BaseException:
            await self.stop()
            raise

    def _hold(self) -> None:
        # A lock of our own: with SQLite's, a second process could write between two transactions.
        descriptor = os.open(f"{self._path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            raise StoreInUse(f"{self._path} is in use by another process") from None
        self._lock_file = descriptor

    def _let_go(self) -> None:
        if self._lock_file is not None:
            os.close(self._lock_file)
            self._lock_file = None

    async def stop(self) -> None:
        """Close the readers first and the writer last, so that the writer removes the WAL (decisions 1.8)."""
        self._closing = True
        try:
            await self._readers.close()
        finally:
            await self._writer.close()
            self._let_go()

    async def write(self, fn: Callable[[Tx], T]) -> T:
        """Run one durable transaction on the writer thread."""
        if self._closing:
            raise RuntimeError("the store is closed")
        try:
            return await self._writer.submit(fn)
        except sqlite3.Error as error:
            self._note(error)
            raise

    def _note(self, error: sqlite3.Error) -> None:
        """Store the database problem behind an error and raise it with its text."""
        if trouble := trouble_of(error):
            if not isinstance(self.trouble, Damaged):
                self.trouble = trouble
            raise trouble from error

    def _recovered(self) -> None:
        """Clear a full disk after a successful write; a damaged database stays damaged."""
        if not isinstance(self.trouble, Damaged):
            self.trouble = None

    async def probe(self) -> None:
        """Write one small row."""
        await self.write(touch)

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        """Run one read on a free reader."""
        try:
            return await self._readers.rows(sql, params)
        except sqlite3.Error as error:
            self._note(error)
            raise

    async def read(self, fn: Callable[[Reader], Coroutine[Any, Any, T]], *, seconds: float | None = None) -> T:
        """Run all reads of fn at one moment, on a reader's thread."""
        try:
            return await self._readers.read(fn, seconds)
        except sqlite3.Error as error:
            self._note(error)
            raise

    def snapshot(self) -> AbstractAsyncContextManager[Reader]:
        """Open a read transaction on one reader."""
        return self._readers.snapshot()

    def subscribe_ephemeral(self, ear: Callable[[str], None]) -> Callable[[], None]:
        """Do nothing: one file has one process."""
        return lambda: None

    async def publish_ephemeral(self, text: str) -> None:
        """Do nothing: one file has one process."""
