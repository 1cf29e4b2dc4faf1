"""Explains errors of a data folder and its database without a traceback."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from inbox.errors import NoSpace, Problem
from inbox.store import StoreInUse, trouble_of
from inbox.store.failures import Damaged, ReadOnly
from web.app import private_folder
from web.auth.key_check import WrongKey
from web.cli.main import Failed
from web.settings import BadSettings

DATABASE = ("sqlalchemy", "asyncpg")


@contextlib.contextmanager
def in_words(data_dir: Path) -> Iterator[None]:
    """Raise Failed for errors that keep a folder or its database from being opened; lets others through."""
    try:
        yield
    except BadSettings as error:
        raise Failed(str(error), 2) from None
    except StoreInUse as error:
        raise Failed(f"{error}: stop the other server first; only one may use a data folder") from None
    except WrongKey as error:
        raise Failed(str(error)) from None
    except Exception as error:
        if (explanation := _words(error, data_dir)) is None:
            raise
        raise Failed(explanation) from None


@contextlib.contextmanager
def troubles_in_words(data_dir: Path) -> Iterator[None]:
    """Raise Failed when the disk or the database fails later on; lets other errors through."""
    try:
        yield
    except Exception as error:
        if (trouble := trouble_of(error)) is None:
            raise
        raise Failed(of_trouble(trouble, data_dir)) from None


def make_folder(data_dir: Path) -> None:
    """Make the data folder, for its owner only. Raises Failed when it cannot be made or used."""
    try:
        private_folder(data_dir)
    except OSError as error:
        raise Failed(f"the data folder {data_dir} cannot be made: {error.strerror}") from None
    if not os.access(data_dir, os.R_OK | os.W_OK | os.X_OK):
        raise Failed(f"the data folder {data_dir} cannot be read and written by this user")


def _words(error: Exception, data_dir: Path) -> str | None:
    if trouble := trouble_of(error):
        return of_trouble(trouble, data_dir)
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return f"the database cannot be opened: {place}{error.strerror or error}"
    own = isinstance(error, ValueError | sqlite3.Error)
    if own or type(error).__module__.partition(".")[0] in DATABASE:
        cause = getattr(error, "orig", None) or error
        return f"the database cannot be opened: {str(cause).partition(chr(10))[0]}"
    return None


def of_trouble(trouble: Problem, data_dir: Path) -> str:
    """Return what to do about a trouble."""
    if isinstance(trouble, Damaged):
        return (
            f"the database in {data_dir} is damaged.\nKeep a copy of the folder as it is, then bring okno.db back from"
            " the last backup (with PostgreSQL: restore its dump).\nWithout a backup, `sqlite3 okno.db .recover` saves"
            " what can still be read."
        )
    if isinstance(trouble, NoSpace):
        return f"the disk of {data_dir} is full: make room and start again; nothing is lost"
    if isinstance(trouble, ReadOnly):
        return f"{data_dir} cannot be written: its disk or its files are read-only"
    return f"{data_dir}: {trouble.title}"
