"""Runs functions on the thread of an aiosqlite connection, through its public methods only (decisions 13)."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

import aiosqlite

T = TypeVar("T")

STATEMENTS_CACHED = 256
INTERRUPT_AGAIN_SECONDS = 0.05
RUN = "run"  # the statement that a CallConnection understands beside SQL


class Call(Generic[T]):
    """A function for the thread of a connection, and its result.

    That thread keeps its last call until the next one, so function and result are dropped as soon as they are used.
    """

    __slots__ = ("_connection", "_fn", "_lock", "_result")

    def __init__(self, fn: Callable[[sqlite3.Connection], T]) -> None:
        self._fn: Callable[[sqlite3.Connection], T] | None = fn
        self._result: list[T] = []
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None  # while the function runs

    def run(self, connection: sqlite3.Connection) -> None:
        """Call the function, unless it was cancelled before; on the thread of the connection."""
        with self._lock:
            fn, self._fn = self._fn, None
            if fn is None:
                return
            self._connection = connection
        try:
            self._result.append(fn(connection))
        finally:
            with self._lock:
                self._connection = None

    def cancel(self) -> None:
        """Skip a call that waits; interrupt the statements of one that runs, until it ends, and those of no other."""
        with self._lock:
            self._fn = None
            if self._connection is None:
                return
            self._connection.interrupt()
        # Between two statements nothing was interrupted.
        asyncio.get_running_loop().call_later(INTERRUPT_AGAIN_SECONDS, self.cancel)

    def take_result(self) -> T:
        """Return the result of a call that has run, and forget it."""
        return self._result.pop()


class CallConnection(sqlite3.Connection):
    """Runs a function as if it were a statement: `execute(RUN, [Call(...)])`.

    No public method of aiosqlite takes a function to its thread; `execute_fetchall` takes a statement there.
    """

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Run SQL, or the Call that is the only parameter of RUN."""
        if sql is not RUN:
            return super().execute(sql, parameters)
        parameters[0].run(self)
        return self.cursor()  # has no rows


async def connect(path: Path, pragmas: tuple[str, ...]) -> aiosqlite.Connection:
    """Open a connection without transactions of its own. Raises what SQLite raises."""
    connection = await aiosqlite.connect(
        path, isolation_level=None, cached_statements=STATEMENTS_CACHED, factory=CallConnection
    )
    try:
        await connection.executescript("".join(f"pragma {pragma};" for pragma in pragmas))
    except BaseException:
        await connection.close()
        raise
    return connection


async def call(connection: aiosqlite.Connection, fn: Callable[[sqlite3.Connection], T]) -> T:
    """Run a function on the thread of a connection: one hop. Raises what it raises.

    A cancelled caller does not wait for its function; what is asked of the connection next comes behind it.
    """
    job = Call(fn)
    try:
        await connection.execute_fetchall(RUN, [job])
    except asyncio.CancelledError:
        job.cancel()
        raise
    return job.take_result()
