"""Distinguishes failures of the database from values that it cannot store, and names each failure in a text."""

from __future__ import annotations

import errno
import sqlite3

from inbox.errors import NoSpace, Problem


class Damaged(Problem):
    """The database file is damaged; only a backup or a repair helps."""

    status, code, title = 503, "database-damaged", "The database is damaged."


class ReadOnly(Problem):
    """The database can be read but not written."""

    status, code, title = 503, "read-only", "The database cannot be written: its disk or file is read-only."


class DiskFault(Problem):
    """The disk refuses a write or a read."""

    status, code, title = 503, "disk-fault", "The server's disk does not read or write as it should."


_SHM_SIZE = sqlite3.SQLITE_IOERR_SHMSIZE  # the index of the WAL could not grow; only a full disk causes that
_SQLITE: dict[int, type[Problem]] = {
    sqlite3.SQLITE_FULL: NoSpace,
    sqlite3.SQLITE_CORRUPT: Damaged,
    sqlite3.SQLITE_NOTADB: Damaged,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_IOERR: DiskFault,
}
_POSTGRES: dict[str, type[Problem]] = {
    "53100": NoSpace,
    "XX001": Damaged,
    "XX002": Damaged,
    "25006": ReadOnly,
    "58030": DiskFault,
}
_DISK: dict[int, type[Problem]] = {
    errno.ENOSPC: NoSpace,
    errno.EDQUOT: NoSpace,
    errno.EROFS: ReadOnly,
    errno.EIO: DiskFault,
}


def trouble_of(error: BaseException | None) -> Problem | None:
    """Return the problem of the database or its disk behind an exception, None for any other exception.

    SQLAlchemy wraps the driver's error, so causes are looked through too.
    """
    seen = 0
    while error is not None and seen < 5:
        if isinstance(error, NoSpace | Damaged | ReadOnly | DiskFault):
            return error
        if problem := _direct(error):
            return problem()
        error, seen = getattr(error, "orig", None) or error.__cause__, seen + 1
    return None


def _direct(error: BaseException) -> type[Problem] | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        return NoSpace if code == _SHM_SIZE else _SQLITE.get(code & 0xFF)
    state = getattr(error, "sqlstate", None)
    if state is not None:
        return _POSTGRES.get(state)
    return _DISK.get(error.errno or 0) if isinstance(error, OSError) else None


# SQLSTATE classes of a value that PostgreSQL cannot store: data exception, constraint, program limit.
_VALUE_CLASSES = ("22", "23", "54")


def is_database_failure(error: BaseException) -> bool:
    """Return whether the database is in trouble (full, locked, connection lost), rather than unable to store a value.

    Code that isolates one bad row in a savepoint raises these again: after SQLITE_FULL the whole transaction is gone.
    """
    if isinstance(error, sqlite3.OperationalError | OSError | NoSpace | Damaged | ReadOnly | DiskFault):
        return True
    state = getattr(error, "sqlstate", None)
    if state is not None:
        return not state.startswith(_VALUE_CLASSES)
    # asyncpg may not be installed. It raises a ValueError for a value that it cannot send, and another error for a lost
    # connection.
    return type(error).__module__.startswith("asyncpg") and not isinstance(error, ValueError)
