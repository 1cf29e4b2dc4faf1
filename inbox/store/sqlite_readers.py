"""Reads SQLite on a few threads, each with its own connection, beside the one thread that writes.

A hop to another thread and back costs as much as reading a page of the list (0.15 ms against 0.2 ms). So reads that
belong together go there in one piece, and beginning and ending a read transaction are not awaited.
"""

import asyncio
import queue
import sqlite3
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Literal, TypeVar

from inbox.store.protocol import Reader, ReadTooLong, Row

T = TypeVar("T")
Asked = tuple["asyncio.Future[Any]", Callable[[sqlite3.Connection], Any]]

READERS = 3
STEPS = 10_000  # virtual machine steps between two looks at the clock: some tenths of a millisecond


class _Thread:
    """One connection and the thread that owns it; it runs requests in their order."""

    def __init__(self, path: Path, pragmas: tuple[str, ...]) -> None:
        self._path, self._pragmas = path, pragmas
        self._loop = asyncio.get_running_loop()
        self._asked: queue.SimpleQueue[Asked | None] = queue.SimpleQueue()
        self.opened: asyncio.Future[None] = self._loop.create_future()
        self._thread = threading.Thread(target=self._work, name="okno-reader", daemon=True)
        self._thread.start()

    def ask(self, fn: Callable[[sqlite3.Connection], T]) -> "asyncio.Future[T]":
        """Queue fn on the thread; a cancelled caller does not stop it."""
        future: asyncio.Future[T] = self._loop.create_future()
        self._asked.put((future, fn))
        return future

    async def close(self) -> None:
        """Run queued requests, then end the thread."""
        self._asked.put(None)
        await asyncio.to_thread(self._thread.join)

    def _work(self) -> None:
        try:
            base = sqlite3.connect(self._path, isolation_level=None, cached_statements=256)
            for pragma in self._pragmas:
                base.execute(f"pragma {pragma}")
        except BaseException as error:
            self._tell(self.opened, None, error)
            return
        self._tell(self.opened, None, None)
        while (asked := self._asked.get()) is not None:
            future, fn = asked
            try:
                self._tell(future, fn(base), None)
            except BaseException as error:
                self._tell(future, None, error)
            del asked, future, fn  # otherwise the last answer would stay in memory until the next request
        base.close()

    def _tell(self, future: "asyncio.Future[Any]", result: Any, error: BaseException | None) -> None:
        with suppress(RuntimeError):  # the loop has ended, so no caller waits
            self._loop.call_soon_threadsafe(_settle, future, result, error)


def _settle(future: "asyncio.Future[Any]", result: Any, error: BaseException | None) -> None:
    if future.done():
        return  # the caller was cancelled
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(result)


class _Here:
    """A reader on the reading thread itself; its answers are ready at once."""

    dialect: Literal["sqlite"] = "sqlite"

    def __init__(self, base: sqlite3.Connection) -> None:
        self._base = base

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        return self._base.execute(sql, params).fetchall()


class _There:
    """A reader on the event loop: each read is a hop to the reading thread."""

    dialect: Literal["sqlite"] = "sqlite"

    def __init__(self, thread: _Thread) -> None:
        self._thread = thread

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        return await self._thread.ask(lambda base: base.execute(sql, params).fetchall())


class Readers:
    """All reading threads.

    Each request takes the free thread that was used last, because its page cache is the warmest.
    """

    def __init__(self) -> None:
        self._threads: list[_Thread] = []
        self._free: asyncio.LifoQueue[_Thread] = asyncio.LifoQueue()

    async def open(self, path: Path, *pragmas: str) -> None:
        """Start the threads. Raises errors of SQLite."""
        for _ in range(READERS):
            thread = _Thread(path, ("query_only=on", *pragmas))
            await thread.opened
            self._threads.append(thread)
            self._free.put_nowait(thread)

    async def close(self) -> None:
        """Finish queued requests, then end the threads."""
        for thread in self._threads:
            await thread.close()
        self._threads.clear()

    async def rows(self, sql: str, params: dict[str, Any]) -> list[Row]:
        """Run one read."""
        return await self._ask(lambda base: base.execute(sql, params).fetchall())

    async def read(self, fn: Callable[[Reader], Coroutine[Any, Any, T]], seconds: float | None = None) -> T:
        """Run all reads of fn at one moment, in one hop. Raises ReadTooLong when it takes longer than `seconds`."""
        if seconds is None:
            return await self._ask(lambda base: _of_one_moment(base, fn))
        return await self._ask(lambda base: _within(base, fn, seconds))

    async def _ask(self, fn: Callable[[sqlite3.Connection], T]) -> T:
        thread = await self._free.get()
        asked = thread.ask(fn)
        try:
            return await asked
        finally:
            if asked.cancelled():
                self._free_after(thread, thread.ask(_nothing))
            else:
                self._free.put_nowait(thread)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Reader]:
        """Open a read transaction on one thread; its beginning and its end are queued and not awaited."""
        thread = await self._free.get()
        thread.ask(_begin)
        try:
            yield _There(thread)
        finally:
            self._free_after(thread, thread.ask(_end))

    def _free_after(self, thread: _Thread, last: "asyncio.Future[None]") -> None:
        """Free a thread after its last request; a cancelled caller leaves the thread at work until then."""
        last.add_done_callback(lambda _: self._free.put_nowait(thread))


def _nothing(_: sqlite3.Connection) -> None: ...


def _begin(base: sqlite3.Connection) -> None:
    base.execute("begin")


def _end(base: sqlite3.Connection) -> None:
    base.rollback()


def _of_one_moment(base: sqlite3.Connection, fn: Callable[[Reader], Coroutine[Any, Any, T]]) -> T:
    _begin(base)
    try:
        return _run(fn(_Here(base)))
    finally:
        _end(base)


def _within(base: sqlite3.Connection, fn: Callable[[Reader], Coroutine[Any, Any, T]], seconds: float) -> T:
    """Run a read that ends itself: SQLite calls back now and then and is told whether to continue."""
    end = time.monotonic() + seconds
    base.set_progress_handler(lambda: time.monotonic() > end, STEPS)
    try:
        return _of_one_moment(base, fn)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise ReadTooLong from None
        raise
    finally:
        base.set_progress_handler(None, 0)


def _run(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end without an event loop; it awaits nothing but its reader, which never waits."""
    try:
        work.send(None)
    except StopIteration as done:
        return done.value  # type: ignore[no-any-return]
    work.close()
    raise RuntimeError("a read may await only its reader")
