"""Keeps one linear history of the schema over all packages' tables (decisions 1.15)."""

import asyncio
import fcntl
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from inbox.store import StoreInUse

HERE = Path(__file__).parent
# Alembic keeps its state in module globals: two upgrades in two threads would use each other's connection.
_ONE_AT_A_TIME = threading.Lock()


def upgrade(url: str) -> None:
    """Migrate the database at this address to the newest schema, creating it when it does not exist.

    Blocking: call it in a thread. Raises StoreInUse when another process holds the SQLite file; a failed step is rolled
    back whole on both databases (P19).
    """
    if url.startswith("sqlite:///"):
        path = Path(url.removeprefix("sqlite:///"))
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _held(path):
            if not path.exists():
                os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            engine = create_engine(url, poolclass=NullPool)
            with engine.begin() as connection:
                _upgrade(connection)
            engine.dispose()
    else:
        asyncio.run(_upgrade_postgres(url))


async def _upgrade_postgres(url: str) -> None:
    engine = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://", 1), poolclass=NullPool)
    async with engine.begin() as connection:
        # Several machines may start at once: one migrates, the others wait and find it done.
        await connection.exec_driver_sql("select pg_advisory_xact_lock(1331392111)")
        await connection.run_sync(_upgrade)
    await engine.dispose()


def config(connection: Connection) -> Config:
    """Return Alembic's configuration; there is no ini file."""
    settings = Config()
    settings.set_main_option("script_location", str(HERE))
    settings.attributes["connection"] = connection
    return settings


def _upgrade(connection: Connection) -> None:
    with _ONE_AT_A_TIME:
        command.upgrade(config(connection), "head")


@contextmanager
def _held(path: Path) -> Iterator[None]:
    descriptor = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise StoreInUse(f"{path} is in use by another process") from None
    finally:
        os.close(descriptor)
