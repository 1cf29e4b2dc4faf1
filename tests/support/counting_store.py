"""A store that records the statements of its reads, in place of a real one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from inbox.store import Reader, Row, Store

T = TypeVar("T")


class CountedReader:
    """A reader that records each statement before it runs."""

    def __init__(self, reader: Reader, asked: list[str]) -> None:
        self._reader, self._asked = reader, asked
        self.dialect = reader.dialect

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        self._asked.append(sql)
        return await self._reader.rows(sql, **params)


class CountedStore(CountedReader):
    """A store whose reads of every kind are recorded in `asked`."""

    def __init__(self, store: Store) -> None:
        self.asked: list[str] = []
        super().__init__(store, self.asked)
        self._store = store
        self.generation = store.generation

    async def read(self, fn: Callable[[Reader], Coroutine[Any, Any, T]], *, seconds: float | None = None) -> T:
        return await self._store.read(lambda reader: fn(CountedReader(reader, self.asked)), seconds=seconds)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Reader]:
        async with self._store.snapshot() as reader:
            yield CountedReader(reader, self.asked)

    def taken(self) -> int:
        """Return the number of statements since the last call."""
        count = len(self.asked)
        self.asked.clear()
        return count
