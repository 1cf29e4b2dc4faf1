"""Reads SQLite through aiosqlite: a small pool of connections that refuse writes, beside the thread that writes.

aiosqlite gives each connection a thread. A hop to that thread and back costs as much as reading a page of the list
(0.15 ms against 0.2 ms), so all statements of a read go there in one hop, as one function (decisions 13).
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Literal, TypeVar

import aiosqlite

from inbox.store.protocol import Reader, ReadTooLong, Row
from inbox.store.sqlite_connection import call, connect

T = TypeVar("T")

CONNECTIONS = 3
STEPS = 10_000  # of SQLite's machine between two looks at the clock: some tenths of a millisecond
CLOSE_SECONDS = 5.0  # that reads under way get to finish before they are interrupted


async def _close(connection: aiosqlite.Connection) -> None:
    """Finish what was asked of a connection and end its thread; interrupt statements that take too long."""
    closing = asyncio.ensure_future(connection.close())
    while not (await asyncio.wait([closing], timeout=CLOSE_SECONDS))[0]:
        with suppress(sqlite3.ProgrammingError):  # closed at this moment
            await connection.interrupt()
    await closing


class _ThreadReader:
    """A reader on the thread of its connection: its rows are there when they are asked for."""

    dialect: Literal["sqlite"] = "sqlite"

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        return self._connection.execute(sql, params).fetchall()


class _SnapshotReader:
    """A reader on the event loop: each statement is a hop, and the first one begins the transaction."""

    dialect: Literal["sqlite"] = "sqlite"

    def __init__(self, pool: "Readers", connection: aiosqlite.Connection) -> None:
        self._pool, self._connection = pool, connection
        self._ended = False

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        if self._ended:
            raise RuntimeError("the snapshot has ended: its connection may serve another read")
        self._pool.refuse_when_closed()

        def read(connection: sqlite3.Connection) -> list[Row]:
            if not connection.in_transaction:
                connection.execute("begin")
            return connection.execute(sql, params).fetchall()

        return await call(self._connection, read)

    def end(self) -> None:
        """Refuse further statements."""
        self._ended = True


class Readers:
    """The pool. A read takes the free connection that was used last: its page cache is the warmest."""

    def __init__(self) -> None:
        self._connections: list[aiosqlite.Connection] = []
        self._free: asyncio.LifoQueue[aiosqlite.Connection] = asyncio.LifoQueue()
        self._rollbacks: set[asyncio.Task[None]] = set()
        self._closed = False

    async def open(self, path: Path, *pragmas: str) -> None:
        """Open the connections. Raises what SQLite raises."""
        for _ in range(CONNECTIONS):
            connection = await connect(path, ("query_only=on", *pragmas))
            self._connections.append(connection)
            self._free.put_nowait(connection)

    async def close(self) -> None:
        """Finish the statements under way, end the threads, and refuse reads that still wait for a connection."""
        self._closed = True
        try:
            await asyncio.gather(*map(_close, self._connections))
        finally:
            for connection in self._connections:
                self._free.put_nowait(connection)  # wakes a read that waits
            self._connections.clear()

    def refuse_when_closed(self) -> None:
        """Raise RuntimeError once close() has begun."""
        if self._closed:
            raise RuntimeError("the store is closed")

    async def rows(self, sql: str, params: dict[str, Any]) -> list[Row]:
        """Run one statement."""
        return await self._read(lambda connection: connection.execute(sql, params).fetchall())

    async def read(self, fn: Callable[[Reader], Coroutine[Any, Any, T]], seconds: float | None = None) -> T:
        """Run all statements of fn in one snapshot and one hop. Raises ReadTooLong after so many seconds."""
        if seconds is None:
            return await self._read(lambda connection: _in_transaction(connection, fn))
        return await self._read(lambda connection: _within(connection, fn, seconds))

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Reader]:
        """Hold a connection for a read transaction; its end is asked for, not waited for."""
        connection = await self._take()
        reader = _SnapshotReader(self, connection)
        try:
            yield reader
        finally:
            reader.end()
            self._roll_back_and_free(connection)

    async def _take(self) -> aiosqlite.Connection:
        """Wait for a free connection."""
        self.refuse_when_closed()
        connection = await self._free.get()
        if self._closed:
            self._free.put_nowait(connection)  # wakes the next who waits
            self.refuse_when_closed()
        return connection

    async def _read(self, fn: Callable[[sqlite3.Connection], T]) -> T:
        """Run a function that leaves no transaction behind."""
        connection = await self._take()
        try:
            result = await call(connection, fn)
        except asyncio.CancelledError:
            self._roll_back_and_free(connection)
            raise
        except BaseException:
            self._free.put_nowait(connection)
            raise
        self._free.put_nowait(connection)
        return result

    def _roll_back_and_free(self, connection: aiosqlite.Connection) -> None:
        """Free a connection when its thread has ended the transaction, behind a statement that may still run."""
        task = asyncio.create_task(self._roll_back(connection))
        self._rollbacks.add(task)  # the event loop keeps only weak references to tasks
        task.add_done_callback(self._rollbacks.discard)

    async def _roll_back(self, connection: aiosqlite.Connection) -> None:
        try:
            with suppress(ValueError, sqlite3.ProgrammingError):  # closed meanwhile
                await connection.rollback()
        finally:
            self._free.put_nowait(connection)


def _in_transaction(connection: sqlite3.Connection, fn: Callable[[Reader], Coroutine[Any, Any, T]]) -> T:
    connection.execute("begin")
    try:
        return _step_to_end(fn(_ThreadReader(connection)))
    finally:
        connection.rollback()


def _within(connection: sqlite3.Connection, fn: Callable[[Reader], Coroutine[Any, Any, T]], seconds: float) -> T:
    """Run a read that ends itself: SQLite asks now and then whether to go on."""
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, STEPS)
    try:
        return _in_transaction(connection, fn)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT and time.monotonic() > end:
            raise ReadTooLong from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _step_to_end(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine without an event loop: it awaits nothing but its reader, which never waits."""
    try:
        work.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    work.close()
    raise RuntimeError("a read waits for nothing but its reader")
