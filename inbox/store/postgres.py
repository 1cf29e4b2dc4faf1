"""The PostgreSQL store: several processes on several machines share one database.

The same plain domain functions run on asyncpg, each in a greenlet that can wait. The order lock and the event insert
are one last statement, so that event ids rise in commit order and the lock is held only briefly (decisions 3.5). NOTIFY
wakes other processes after a commit; a poll every second covers lost notifications.
"""

import asyncio
import functools
import re
import secrets
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, Literal, TypeVar, cast

import asyncpg
import orjson
import structlog
from sqlalchemy.util import await_only, greenlet_spawn
from sqlmodel import SQLModel

from inbox import failpoints
from inbox.errors import Problem
from inbox.store.failures import trouble_of
from inbox.store.protocol import Doorbell, Reader, ReadTooLong, Row, touch
from inbox.store.tx import Tx

T = TypeVar("T")
log = structlog.get_logger("store")

WRITERS = 8
READERS = 8
POLL_SECONDS = 1.0
TRIES = 4
# Two transactions collided, in two ways; or a plan is older than the schema.
RETRYABLE = {"40001", "40P01", "0A000"}
ORDER_LOCK = 0x4F6B6E6F  # "Okno"
BELL = "okno_log"
EPHEMERAL_CHANNEL = "okno_whisper"

_COLUMNS = (
    "at bigint, kind text, dialog_id bigint, object_kind text, object_id bigint, actor_kind text, actor_id bigint,"
    " cause_id bigint, cause_depth integer, scope_before text, scope_after text, only_operator bigint, data text"
)
_NAMES = re.sub(r" (bigint|integer|text)", "", _COLUMNS)
_APPEND = (
    f"insert into event (id, {_NAMES})"
    f" select nextval('event_id_seq'), {', '.join('e.' + name for name in _NAMES.split(', '))}"
    f" from (select pg_advisory_xact_lock({ORDER_LOCK}) l offset 0) held,"
    f" json_to_recordset(cast(:events as json)) as e({_COLUMNS}) where held.l is not null returning id"
)
_APPEND_UNORDERED = (
    f"insert into event (id, {_NAMES})"
    f" select nextval('event_id_seq'), {', '.join('e.' + name for name in _NAMES.split(', '))}"
    f" from json_to_recordset(cast(:events as json)) as e({_COLUMNS}) returning id"
)
_PLACE = re.compile(r"(?<!:):(\w+)")


@functools.lru_cache(maxsize=1024)
def _numbered(sql: str) -> tuple[str, tuple[str, ...]]:
    """Return the statement with $1, $2 as asyncpg wants them, and the names of its parameters."""
    names: list[str] = []

    def place(match: re.Match[str]) -> str:
        name = match.group(1)
        if name not in names:
            names.append(name)
        return f"${names.index(name) + 1}"

    return _PLACE.sub(place, sql), tuple(names)


# Errors of asyncpg for a connection that has just ended.
_GONE = (OSError, asyncpg.InterfaceError, asyncpg.InternalClientError, asyncpg.PostgresConnectionError)


async def _leave(_: Any) -> None: ...


async def _undo(connection: Any, transaction: Any) -> None:
    try:
        await transaction.rollback()
    except Exception:
        _throw_away(connection)  # the connection is gone, and the transaction with it


def _throw_away(connection: Any) -> None:
    with suppress(asyncpg.InterfaceError):  # the pool has noticed already
        connection.terminate()


class PostgresTx(Tx):
    """A transaction on a connection of the writing pool, inside a greenlet that may wait for it."""

    dialect = "postgresql"

    def __init__(self, connection: Any, *, generation: str, strict: bool) -> None:
        super().__init__(generation=generation, strict=strict)
        self._connection = connection
        self.newest = 0  # id of the last event that was appended

    def _run(self, statement: str, params: dict[str, Any]) -> list[Row]:
        numbered, names = _numbered(statement)
        return cast("list[Row]", await_only(self._connection.fetch(numbered, *(params[name] for name in names))))

    def _run_named(self, statement: str, params: dict[str, Any]) -> tuple[list[str], list[Row]]:
        rows = self._run(statement, params)
        return list(cast("Any", rows[0]).keys()) if rows else [], rows

    def _run_many(self, statement: str, rows: list[dict[str, Any]]) -> None:
        numbered, names = _numbered(statement)
        await_only(self._connection.executemany(numbered, [[params[name] for name in names] for params in rows]))

    @contextmanager
    def _savepoint(self) -> Iterator[None]:
        self._run("savepoint part", {})
        try:
            yield
        except BaseException:
            self._run("rollback to part", {})
            raise
        self._run("release part", {})

    def lock(self, model: type[SQLModel], *ids: int) -> None:
        """SELECT ... FOR UPDATE; rows are locked as they are sorted, so that two transactions never deadlock."""
        if ids:
            self.sql(
                f"select 1 from {model.__tablename__} where id = any(:ids) order by id for update", ids=sorted(set(ids))
            )

    def lock_free(self, model: type[SQLModel], *ids: int) -> frozenset[int]:
        """SELECT ... FOR UPDATE SKIP LOCKED."""
        if not ids:
            return frozenset()
        table = model.__tablename__
        return frozenset(
            row_id
            for (row_id,) in self.sql(
                f"select id from {table} where id = any(:ids) order by id for update skip locked", ids=sorted(set(ids))
            )
        )

    def _append(self, events: list[dict[str, Any]]) -> None:
        statement = _APPEND_UNORDERED if failpoints.sabotaged("no-order-lock") else _APPEND
        self.newest = max(row[0] for row in self._run(statement, {"events": orjson.dumps(events).decode()}))


class _PostgresReader:
    dialect: Literal["postgresql"] = "postgresql"

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        numbered, names = _numbered(sql)
        return cast("list[Row]", await self._connection.fetch(numbered, *(params[name] for name in names)))


class PostgresStore:
    """The store on PostgreSQL."""

    dialect: Literal["postgresql"] = "postgresql"
    generation: str

    def __init__(self, url: str, *, strict: bool) -> None:
        self._url, self._strict = url, strict
        self._bell = Doorbell()
        self.subscribe = self._bell.subscribe
        self.commit_seen: Callable[[float], None] = lambda seconds: None
        self._tasks: list[asyncio.Task[None]] = []
        self._running: set[asyncio.Task[Any]] = set()
        self._ring_others = asyncio.Event()
        self._ears: list[Callable[[str], None]] = []
        self._name = secrets.token_hex(8)  # by which it knows its own notifications: its bell has rung already
        self._seen = 0  # id of the newest event for which the bell has rung
        self.trouble: Problem | None = None

    async def start(self) -> None:
        """Open the pools and start to listen."""
        self._writers = await self._open_pool(WRITERS)
        self._pool = await self._open_pool(READERS)
        self.generation = str((await self.rows("select value from meta where key = 'generation'"))[0][0])
        self._seen = await self._newest()
        self._tasks = [
            asyncio.create_task(self._listen(), name="doorbell"),
            asyncio.create_task(self._notify(), name="notify"),
        ]

    async def _open_pool(self, size: int) -> Any:
        """Open connections that keep their prepared statements. No code changes a session, so none is reset."""
        return await asyncpg.create_pool(
            self._url,
            min_size=1,
            max_size=size,
            reset=_leave,
            statement_cache_size=500,
            max_cached_statement_lifetime=0,
        )

    async def stop(self) -> None:
        """Finish running transactions, then close the pools."""
        if self._running:
            await asyncio.wait(self._running, timeout=10)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._pool.close()
        await self._writers.close()

    async def write(self, fn: Callable[[Tx], T]) -> T:
        """Run one transaction; repeat it when PostgreSQL reports a collision."""
        task = asyncio.create_task(self._write(fn))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def _write(self, fn: Callable[[Tx], T]) -> T:
        loop = asyncio.get_running_loop()
        started = loop.time()
        for attempt in range(TRIES):
            try:
                result, newest = await self._attempt(fn)
                break
            except asyncpg.PostgresError as error:
                if trouble := trouble_of(error):
                    self.trouble = trouble
                    raise trouble from error
                if error.sqlstate not in RETRYABLE or attempt == TRIES - 1:
                    raise
                await asyncio.sleep(0.005 * 2**attempt)
        self.commit_seen(loop.time() - started)
        if newest:
            self.trouble = None
            self._seen = max(self._seen, newest)  # so that the poll rings for others' events only
            self._bell.ring()
            self._ring_others.set()
        return result

    async def probe(self) -> None:
        """Write one small row."""
        await self.write(touch)
        self.trouble = None

    async def _attempt(self, fn: Callable[[Tx], T]) -> tuple[T, int]:
        connection, transaction = await self._begin()
        try:
            try:
                made = await greenlet_spawn(self._body, connection, fn)
            except BaseException:
                await _undo(connection, transaction)
                raise
            await transaction.commit()
            return cast("tuple[T, int]", made)
        finally:
            await self._writers.release(connection)

    async def _begin(self) -> tuple[Any, Any]:
        """Return a connection with a begun transaction.

        Connections that were lost while they were idle are discarded.
        """
        for left in range(WRITERS, -1, -1):
            connection = await self._writers.acquire()
            transaction = connection.transaction()
            try:
                await transaction.start()
                return connection, transaction
            except BaseException as error:
                _throw_away(connection)
                await self._writers.release(connection)
                if not left or not isinstance(error, _GONE):
                    raise
        raise AssertionError  # pragma: no cover

    def _body(self, connection: Any, fn: Callable[[Tx], T]) -> tuple[T, int]:
        tx = PostgresTx(connection, generation=self.generation, strict=self._strict)
        result = fn(tx)
        tx.flush_deferred()  # before the events, because they hold the order lock
        tx.finish()
        return result, tx.newest

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        """Run one read on a pooled connection."""
        async with self._pool.acquire() as connection:
            return await _PostgresReader(connection).rows(sql, **params)

    async def read(self, fn: Callable[[Reader], Coroutine[Any, Any, T]], *, seconds: float | None = None) -> T:
        """Run fn in one REPEATABLE READ transaction; each statement may take `seconds`."""
        async with self.snapshot() as reader:
            if seconds is None:
                return await fn(reader)
            await reader.rows(f"set local statement_timeout = {int(seconds * 1000)}")
            try:
                return await fn(reader)
            except asyncpg.QueryCanceledError:
                raise ReadTooLong from None

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Reader]:
        """Open a REPEATABLE READ transaction."""
        async with (
            self._pool.acquire() as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            yield _PostgresReader(connection)

    async def _newest(self) -> int:
        return int((await self.rows("select coalesce(max(id), 0) from event"))[0][0])

    async def _notify(self) -> None:
        """Notify the other processes, outside of any transaction and not for each commit."""
        while True:
            await self._ring_others.wait()
            self._ring_others.clear()
            try:
                async with self._pool.acquire() as connection:
                    await connection.execute("select pg_notify($1, $2)", BELL, self._name)
            except (OSError, asyncpg.PostgresError) as error:
                log.warning("notify failed", error=str(error))
            await asyncio.sleep(0.02)

    async def _listen(self) -> None:
        """Listen to the other processes; the poll covers a lost notification (P12)."""
        heard = asyncio.Event()

        def hear(*given: Any) -> None:
            if given[-1] != self._name:
                heard.set()

        while True:
            try:
                connection = await asyncpg.connect(self._url)
                try:
                    connection.add_termination_listener(lambda _: heard.set())
                    await connection.add_listener(BELL, hear)
                    await connection.add_listener(EPHEMERAL_CHANNEL, self._overheard)
                    while not connection.is_closed():
                        try:
                            # Not wait_for: on 3.11 it can swallow a cancellation that arrives together with the
                            # notification.
                            async with asyncio.timeout(POLL_SECONDS):
                                await heard.wait()
                        except TimeoutError:
                            pass
                        heard.clear()
                        newest = await self._newest()
                        if newest != self._seen:
                            self._seen = newest
                            self._bell.ring()
                finally:
                    await connection.close()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("doorbell lost", error=str(error))
                await asyncio.sleep(POLL_SECONDS)

    def subscribe_ephemeral(self, ear: Callable[[str], None]) -> Callable[[], None]:
        """Subscribe to ephemeral messages, which use the same connection as the notifications."""
        self._ears.append(ear)
        return lambda: self._ears.remove(ear) if ear in self._ears else None

    def _overheard(self, connection: Any, pid: int, channel: str, text: str) -> None:
        for ear in tuple(self._ears):
            ear(text)

    async def publish_ephemeral(self, text: str) -> None:
        """Publish outside of any transaction, so that no commit waits for it (decisions 1.27)."""
        try:
            async with self._pool.acquire() as connection:
                await connection.execute("select pg_notify($1, $2)", EPHEMERAL_CHANNEL, text)
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            log.warning("ephemeral message lost", error=str(error))
