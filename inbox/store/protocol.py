"""What a store promises, whichever database stands behind it."""

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
    """A read was ended, because others wait for its thread or connection."""

    status, code, title = 503, "too-slow", "This took too long and was ended; ask for something rarer."


class Reader(Protocol):
    """Reads with :name parameters; inside snapshot() all of them see one moment."""

    @property
    def dialect(self) -> Literal["sqlite", "postgresql"]:
        """Which database this is: the few texts that differ stand side by side."""
        ...

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        """Every row of the answer, as tuples."""
        ...


class Store(Reader, Protocol):
    """One database, opened."""

    generation: str
    # What ails the database, as the last write or read found it; None while all is well.
    trouble: Problem | None

    async def start(self) -> None:
        """Open. Raises StoreInUse when a second instance holds the file."""
        ...

    async def stop(self) -> None:
        """Finish what was accepted, then close."""
        ...

    async def write(self, fn: Callable[[Tx], T]) -> T:
        """Run fn in one transaction and return its result once that is durable; raises what fn raises.

        fn is plain, may run more than once and must not touch files, network or module state. A cancelled
        caller does not undo it.
        """
        ...

    async def probe(self) -> None:
        """Write something small, durably. Raises what makes writing impossible; success ends a passing trouble."""
        ...

    async def read(self, fn: Callable[[Reader], Coroutine[Any, Any, T]], *, seconds: float | None = None) -> T:
        """All that fn asks of its reader, of one moment, in one piece (a page and its cursor, decisions 2.3).

        seconds: end it after so long, and raise ReadTooLong.

        On SQLite it runs on a reading thread: fn awaits nothing but its reader, and touches no state of the loop's.
        """
        ...

    def snapshot(self) -> AbstractAsyncContextManager[Reader]:
        """Several reads of one moment with other waiting in between; each is a hop of its own, so read() is faster."""
        ...

    def subscribe(self, bell: Callable[[], None]) -> Callable[[], None]:
        """Ring `bell` on the event loop when the log may have grown; returns what ends it."""
        ...

    def subscribe_ephemeral(self, ear: Callable[[str], None]) -> Callable[[], None]:
        """Hand `ear` what the processes of this database whisper, our own words included; returns what ends it."""
        ...

    async def publish_ephemeral(self, text: str) -> None:
        """Say something small to the other processes that is kept nowhere and may be lost: at most WHISPER_BYTES.

        SQLite has no other processes, so nothing is said there.
        """
        ...


# NOTIFY takes less than 8,000 bytes.
EPHEMERAL_BYTES = 7_500


def touch(tx: Tx) -> None:
    """The write of a probe."""
    tx.sql(
        "insert into meta (key, value) values ('probed', :now) on conflict (key) do update set value = excluded.value",
        now=str(tx.now),
    )


class Doorbell:
    """Who wants to be woken when the log grows."""

    def __init__(self) -> None:
        self._bells: list[Callable[[], None]] = []

    def subscribe(self, bell: Callable[[], None]) -> Callable[[], None]:
        """Add a listener; the answer takes it away again."""
        self._bells.append(bell)

        def leave() -> None:
            if bell in self._bells:
                self._bells.remove(bell)

        return leave

    def ring(self) -> None:
        """Wake everybody; on the event loop only."""
        for bell in tuple(self._bells):
            bell()
