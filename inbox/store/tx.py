"""The open transaction that domain functions get."""

import functools
import itertools
import operator
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, TypeVar, cast

import orjson
from sqlmodel import SQLModel

from inbox import clock, events
from inbox.access import Actor, Place, Scope
from inbox.models import logged_tables

if TYPE_CHECKING:
    from inbox.store.protocol import Row

R = TypeVar("R", bound=NamedTuple)
V = TypeVar("V")

_WRITES = re.compile(r"^\s*(?:insert\s+into|update|delete\s+from)\s+\"?(\w+)", re.IGNORECASE)


@functools.lru_cache(maxsize=1024)
def _written_table(statement: str) -> str | None:
    match = _WRITES.match(statement)
    return match.group(1).lower() if match else None


@functools.lru_cache(maxsize=256)
def _insertion(model: type[SQLModel], names: tuple[str, ...], unless: str = "") -> str:
    values = ", ".join(f":{name}" for name in names)
    return f"insert into {model.__tablename__} ({', '.join(names)}) values ({values}){unless} returning id"


def _scope_text(scope: Scope | None) -> str | None:
    return None if scope is None else str(scope)


@dataclass(frozen=True, slots=True)
class Cause:
    """The event that made a consumer act, and the number of consumers between it and a person or client."""

    event_id: int | None = None
    depth: int = 0


NO_CAUSE = Cause()


class Unlogged(Exception):
    """A transaction changed what operators see without appending an event (decisions 2.19)."""


class LockedRow(Protocol):
    """A locked row whose changes are written together."""

    def flush(self) -> None: ...

    def values(self) -> dict[str, Any]: ...

    def restore(self, values: dict[str, Any]) -> None: ...


@functools.lru_cache(maxsize=2048)
def _names_dialogs(statement: str) -> bool:
    return re.search(r"\bdialog\b", statement) is not None


class Tx:
    """An open transaction. It has no commit: the edge that opened it commits (architecture 4).

    Functions that take one are plain, repeatable and return plain data. They lock a dialog before they read what they
    decide on, and solve conflicts with insert_once. Statements go straight to the driver: SQLAlchemy made each of them
    four times as expensive on PostgreSQL (decisions 3.2 has SQLite's numbers).
    """

    dialect: Literal["sqlite", "postgresql"]

    def __init__(self, *, generation: str, strict: bool) -> None:
        self.now = clock.now()
        self.generation = generation
        self._strict = strict
        self._events: list[dict[str, Any]] = []
        self.last: list[tuple[str, dict[str, Any]]] = []
        self._touched: set[str] = set()
        # Locked rows by dialog id, one live copy each. unflushed: those with unwritten changes.
        self.locked: dict[int, LockedRow] = {}
        self.unflushed: dict[int, LockedRow] = {}
        self.cause = NO_CAUSE  # set by a consumer while it applies an event
        self._known: dict[str, Any] = {}  # settings that this transaction has read

    def sql(self, statement: str, **params: Any) -> "list[Row]":
        """Run one statement with :name parameters, the same text on both databases; return its rows."""
        if self.unflushed and _names_dialogs(statement):
            self.flush()
        if self._strict:
            self._watch(statement)
        return self._run(statement, params)

    def rows(self, row_type: type[R], statement: str, **params: Any) -> list[R]:
        """Run one statement and return its rows as named tuples with the names and the order of the columns.

        Raises TypeError when the type's fields differ from them, so that a changed statement is noticed.
        """
        if self.unflushed and _names_dialogs(statement):
            self.flush()
        if self._strict:
            self._watch(statement)
        names, rows = self._run_named(statement, params)
        if rows:
            check_columns(row_type, names)
        return [row_type._make(row) for row in rows]

    def row(self, row_type: type[R], statement: str, **params: Any) -> R | None:
        """Return the first row of a statement as `rows` gives it, None when there is none."""
        rows = self.rows(row_type, statement, **params)
        return rows[0] if rows else None

    def once(self, key: str, read: Callable[[], V]) -> V:
        """Return a setting that seldom changes, reading it only the first time in this transaction.

        A consumer asks for the same settings for each of many events. The function that changes one calls `forget`.
        """
        if key not in self._known:
            self._known[key] = read()
        return cast("V", self._known[key])

    def keep(self, key: str, value: object) -> None:
        """Keep a value for `once` that was read together with those of other keys."""
        self._known[key] = value

    def forget(self, key: str | None = None) -> None:
        """Drop the settings that were read, after a change of any of them, or the value of one key."""
        if key is None:
            self._known.clear()
        else:
            self._known.pop(key, None)

    def _run(self, statement: str, params: dict[str, Any]) -> "list[Row]":
        raise NotImplementedError

    def _run_named(self, statement: str, params: dict[str, Any]) -> "tuple[list[str], list[Row]]":
        """Return (names of the columns, rows); the names may be missing when there are no rows."""
        raise NotImplementedError

    def defer(self, statement: str, **params: Any) -> None:
        """Run one statement at the end of the transaction, in the order of the calls.

        Use it for rows that no transaction reads, such as the full-text index. FTS5 writes its buffer whenever SQLite
        opens a savepoint, as most inserts do: words between them would make a segment of each message. PostgreSQL gets
        all deferred statements in one round trip.
        """
        if self._strict:
            self._watch(statement)
        self.last.append((statement, params))

    def flush(self) -> None:
        """Write the changes of locked rows."""
        rows, self.unflushed = list(self.unflushed.values()), {}
        for row in rows:
            row.flush()

    def flush_deferred(self) -> None:
        """Run the deferred statements now. For stores only."""
        statements, self.last = self.last, []
        for statement, rows in group_statements(statements):
            self._run_many(statement, rows)

    def _run_many(self, statement: str, rows: list[dict[str, Any]]) -> None:
        raise NotImplementedError

    def _watch(self, statement: str) -> None:
        table = _written_table(statement)
        if table in logged_tables():
            self._touched.add(table)

    def emit(
        self,
        kind: StrEnum,
        actor: Actor,
        *,
        object_kind: str,
        object_id: int,
        dialog_id: int | None = None,
        place: Scope | None = None,
        place_before: Scope | Literal["same"] | None = "same",
        only_operator: int | None = None,
        **data: Any,
    ) -> None:
        """Append an event. It gets its id last of all, so that ids rise in commit order (design rule 7).

        place: the place of the object now, which decides who may see the event. place_before: its former place, None
        for a new object (decisions 2.2). The cause is that of the transaction.
        """
        if self._strict:
            events.check(kind, object_kind, data)
        self._events.append(
            {
                "at": self.now,
                "kind": kind.value,
                "dialog_id": dialog_id,
                "object_kind": object_kind,
                "object_id": object_id,
                "actor_kind": actor.kind,
                "actor_id": actor.id,
                "cause_id": self.cause.event_id,
                "cause_depth": self.cause.depth,
                "scope_before": _scope_text(place if place_before == "same" else place_before),
                "scope_after": _scope_text(place),
                "only_operator": only_operator,
                "data": orjson.dumps(data).decode(),
            }
        )

    def emit_message(
        self, kind: StrEnum, actor: Actor, *, message_id: int, dialog_id: int, place: Place, **data: Any
    ) -> None:
        """Append an event about a message; all operators who see its dialog get it."""
        self.emit(
            kind,
            actor,
            object_kind="message",
            object_id=message_id,
            dialog_id=dialog_id,
            place=place,
            **data,
        )

    def lock(self, model: type[SQLModel], *ids: int) -> None:
        """Lock these rows until the transaction ends, in rising order of ids, before reading what is decided on.

        SQLite has one writer, so this does nothing there.
        """

    def lock_free(self, model: type[SQLModel], *ids: int) -> frozenset[int]:
        """Lock those of these rows that no other transaction has locked; return their ids.

        It never waits, so a transaction that holds other locks may call it. On SQLite all rows are free.
        """
        return frozenset(ids)

    def advisory_lock(self, name: str) -> None:
        """Take a transaction-scoped advisory lock. Use it when there is no row to lock yet."""
        if self.dialect == "postgresql":
            self.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))", name=name)

    def for_update(self, alias: str = "") -> str:
        """Return the lock clause of a select; empty on SQLite, which has one writer."""
        if self.dialect != "postgresql":
            return ""
        return f" for update of {alias}" if alias else " for update"

    def skip_locked(self, alias: str = "") -> str:
        """Return the lock clause with which concurrent claimers get different rows; empty on SQLite."""
        return f"{locked} skip locked" if (locked := self.for_update(alias)) else ""

    def try_advisory_lock(self, name: str) -> bool:
        """Take a transaction-scoped advisory lock if it is free; return whether it was. Always True on SQLite."""
        if self.dialect != "postgresql":
            return True
        return bool(self.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", name=name)[0][0])

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Open a savepoint: when its body fails, its rows and its events are rolled back together."""
        self.flush()
        self.flush_deferred()  # deferred statements from before the savepoint must not run after it
        events, touched, known = len(self._events), set(self._touched), dict(self._known)
        saved = {row_id: row.values() for row_id, row in self.locked.items()}
        try:
            with self._savepoint():
                yield
                self.flush()
                self.flush_deferred()
        except BaseException:
            del self._events[events:]
            self.last.clear()
            self._known = known
            self._touched = touched
            # Rows locked inside the savepoint are unlocked; those locked before have their former values again.
            self.unflushed.clear()
            self.locked = {row_id: self.locked[row_id] for row_id in saved}
            for row_id, values in saved.items():
                self.locked[row_id].restore(values)
            raise

    def _savepoint(self) -> AbstractContextManager[None]:
        raise NotImplementedError

    def insert_once(self, model: type[SQLModel], **values: Any) -> int | None:
        """Insert a row unless a unique key has it already; return its id, or None when it exists."""
        touched = set(self._touched)
        rows = self.sql(_insertion(model, tuple(values), " on conflict do nothing"), **values)
        if not rows:
            self._touched = touched  # nothing was changed, so no event is needed
            return None
        return int(rows[0][0])

    def insert(self, model: type[SQLModel], **values: Any) -> int:
        """Insert a row and return its id."""
        return int(self.sql(_insertion(model, tuple(values)), **values)[0][0])

    def finish(self) -> int:
        """Check that every logged change has an event, append the events, return their number. For stores only."""
        self.flush()
        if self._touched and not self._events:
            raise Unlogged(f"changed {', '.join(sorted(self._touched))} without an event")
        if self._events:
            self._append(self._events)
        return len(self._events)

    def _append(self, events: list[dict[str, Any]]) -> None:
        raise NotImplementedError


def check_columns(row_type: type[NamedTuple], names: Iterable[str]) -> None:
    """Raise TypeError when the fields of a row type do not have the names and the order of the statement's columns."""
    fields: tuple[str, ...] = row_type._fields
    if tuple(names) != fields:
        raise TypeError(f"{row_type.__name__} has {', '.join(fields)}; the statement gives {', '.join(names)}")


def group_statements(statements: list[tuple[str, dict[str, Any]]]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Yield consecutive statements with the same text as (text, parameters of each), in order. For stores only."""
    for statement, same in itertools.groupby(statements, key=operator.itemgetter(0)):
        yield statement, [params for _, params in same]
