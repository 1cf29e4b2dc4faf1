"""The protocol of a store, which SQLite and PostgreSQL both implement."""

from collections.abc import Callable, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, Protocol, TypeVar

from inbox.errors import Problem
from inbox.store.tx import Tx

T = TypeVar("T")
Row = Sequence[Any]


class StoreInUse(Exception):
    """Another process holds this SQLite file; a second instance refuses to start (F07)."""


class ReadTooLong(Problem):
    """A read was ended because others wait for its thread or connection."""

    status, code, title = 503, "too-slow", "This took too long and was ended; ask for something rarer."


class Reader(Protocol):
    """Reads with :name parameters; inside snapshot() all reads see the same moment."""

    @property
    def dialect(self) -> Literal["sqlite", "postgresql"]:
        """Return the kind of database; the few statements that differ have one text for each."""
        ...

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        """Return all rows as tuples."""
        ...


class Store(Reader, Protocol):
    """An opened database."""

    generation: str
    # The problem that the last write or read met; None when it worked.
    trouble: Problem | None
    # Called with the seconds of each commit.
    commit_seen: Callable[[float], None]

    async def start(self) -> None:
        """Open the database. Raises StoreInUse when a second instance holds the file."""
        ...

    async def stop(self) -> None:
        """Finish accepted transactions, then close."""
        ...

    async def write(self, fn: Callable[[Tx], T]) -> T:
        """Run fn in one transaction and return its result after it is durable; raise what fn raises.

        fn is plain, may run more than once and must not touch files, network or module state. A cancelled caller does
        not undo it.
        """
        ...

    async def probe(self) -> None:
        """Write one small row durably. Raises the problem that prevents writing; success clears a temporary one."""
        ...

    async def read(self, fn: Callable[[Reader], Coroutine[Any, Any, T]], *, seconds: float | None = None) -> T:
        """Run all reads of fn at one moment, in one piece (a page and its cursor, decisions 2.3).

        seconds: end it after that time and raise ReadTooLong. On SQLite it runs on a reading thread: fn awaits nothing
        but its reader and touches no state of the event loop.
        """
        ...

    def snapshot(self) -> AbstractAsyncContextManager[Reader]:
        """Open several reads of one moment with other awaits between them.

        Each is a thread hop, so read() is faster.
        """
        ...

    def subscribe(self, bell: Callable[[], None]) -> Callable[[], None]:
        """Call `bell` on the event loop when the log may have grown; return a function that unsubscribes."""
        ...

    def subscribe_ephemeral(self, ear: Callable[[str], None]) -> Callable[[], None]:
        """Call `ear` with ephemeral messages of all processes, our own included.

        Return a function that unsubscribes.
        """
        ...

    async def publish_ephemeral(self, text: str) -> None:
        """Publish an ephemeral message of at most EPHEMERAL_BYTES to the other processes.

        It is stored nowhere and may be lost. SQLite has no other processes, so this does nothing there.
        """
        ...


# NOTIFY takes fewer than 8,000 bytes.
EPHEMERAL_BYTES = 7_500


def touch(tx: Tx) -> None:
    """Write the row of a probe."""
    tx.sql(
        "insert into meta (key, value) values ('probed', :now) on conflict (key) do update set value = excluded.value",
        now=str(tx.now),
    )


class Doorbell:
    """The subscribers that are called when the log grows."""

    def __init__(self) -> None:
        self._bells: list[Callable[[], None]] = []

    def subscribe(self, bell: Callable[[], None]) -> Callable[[], None]:
        """Add a subscriber; return a function that removes it."""
        self._bells.append(bell)

        def leave() -> None:
            if bell in self._bells:
                self._bells.remove(bell)

        return leave

    def ring(self) -> None:
        """Call all subscribers; on the event loop only."""
        for bell in tuple(self._bells):
            bell()
