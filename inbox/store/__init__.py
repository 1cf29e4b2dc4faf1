"""Opens the database: one durable transaction at a time writes, many readers run beside it.

SQLite by default (one writer thread with group commit), PostgreSQL when a company needs more than one machine. The same
domain functions run on both. `decisions.md` part 3 has the measurements behind this design.
"""

from pathlib import Path

from inbox.store.failures import trouble_of
from inbox.store.protocol import Reader, ReadTooLong, Row, Store, StoreInUse
from inbox.store.tx import Tx, Unlogged

__all__ = ["ReadTooLong", "Reader", "Row", "Store", "StoreInUse", "Tx", "Unlogged", "open_store", "trouble_of"]


def open_store(url: str, *, strict: bool = False) -> Store:
    """Return a store for "sqlite:///path/to/okno.db" or "postgresql://user:password@host/base"; it is not started yet.

    strict: refuse a transaction that changes a logged table without an event (tests and development). Raises ValueError
    for any other address.
    """
    if url.startswith("sqlite:///"):
        from inbox.store.sqlite import SqliteStore

        return SqliteStore(Path(url.removeprefix("sqlite:///")), strict=strict)
    if url.startswith("postgresql://"):
        from inbox.store.postgres import PostgresStore

        return PostgresStore(url, strict=strict)
    raise ValueError("a database address starts with sqlite:/// or postgresql://")
