"""Reminders of a real server process, ended by SIGTERM and by SIGKILL and started again: each is announced once."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import orjson
import pytest

from inbox import channels, clock
from inbox.access import CLI, Actor
from inbox.clock import DAY, HOUR, MINUTE
from inbox.store import open_store
from tasks import creation
from tests.conftest import Cast

SECOND = 1000


async def read(database: str, sql: str) -> list[tuple[Any, ...]]:
    """Read the database beside the server."""
    if database.startswith("sqlite"):
        with contextlib.closing(sqlite3.connect(f"file:{database.partition(':///')[2]}?mode=ro", uri=True)) as base:
            return base.execute(sql).fetchall()
    connection = await asyncpg.connect(database)
    try:
        return [tuple(row) for row in await connection.fetch(sql)]
    finally:
        await connection.close()


class Server:
    """The process `okno serve` on a database."""

    def __init__(self, database: str, folder: Path, assignee: Actor) -> None:
        self.database, self.folder, self.assignee = database, folder, assignee
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        environment = {**os.environ, "OKNO_DATABASE__URL": self.database}
        command = [sys.executable, "-m", "web.cli.main", "serve", "--data", str(self.folder), "--port", "0"]
        self.process = subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )

    async def end(self, number: int) -> int:
        """Send the signal; return how the process ended."""
        assert self.process is not None
        self.process.send_signal(number)
        code = await asyncio.to_thread(self.process.wait, 60)
        self.process = None
        return code

    async def announces(self, title: str) -> None:
        """Wait until the due date of this task was announced."""
        assert self.process is not None
        async with asyncio.timeout(60):
            while ("late", title) not in await announced(self.database, self.assignee):
                assert self.process.poll() is None, "the server ended by itself"
                await asyncio.sleep(0.1)


async def announced(database: str, person: Actor) -> list[tuple[str, str]]:
    """Return (what, title) of every announcement to a person, as often as it was made."""
    rows = await read(
        database,
        "select n.data, t.title, n.count from notice n join task t on t.id = n.task_id"
        f" where n.kind = 'taskdue' and n.operator_id = {person.id} order by n.id",
    )
    return [(orjson.loads(data)["what"], title) for data, title, count in rows for _ in range(count)]


@pytest.fixture
async def server(cast: Cast, database: str, tmp_path: Path) -> AsyncIterator[Server]:
    """A server that is not started yet, on the database of the cast without its channels."""
    for channel in (cast.telegram, cast.second):
        await cast.store.write(lambda tx, one=channel: channels.remove(tx, CLI, one))
    await cast.store.stop()
    made = Server(database, tmp_path, cast.boris)
    yield made
    if made.process is not None:
        await made.end(signal.SIGKILL)


async def test_reminders_come_once_each_over_restarts_and_three_days_without_the_program(
    cast: Cast, database: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def make(title: str, due_at: int, **fields: Any) -> None:
        """Make a task of Boris while the server is stopped."""
        store = open_store(database)
        await store.start()
        fields |= {"title": title, "due_at": due_at, "assignee_id": cast.boris.id}
        await store.write(lambda tx: creation.make(tx, cast.anna, **fields))
        await store.stop()

    real, now = clock.now, clock.now()
    with monkeypatch.context() as patch:
        patch.setattr(clock, "now", lambda: real() - 3 * DAY)  # the program was off ever since
        await make("за три дня", now - 2 * DAY)
        await make("скоро", now + 10 * MINUTE)
        await make("далеко", now + DAY)
    await make("при работе", clock.now() + 15 * SECOND)
    server.start()
    await server.announces("за три дня")
    await server.announces("при работе")
    assert await server.end(signal.SIGTERM) == 0
    await make("пока остановлен", clock.now() - MINUTE)
    server.start()
    await server.announces("пока остановлен")
    assert await server.end(signal.SIGKILL) == -signal.SIGKILL
    await make("пока убит", clock.now() - HOUR)
    server.start()
    await server.announces("пока убит")
    assert await server.end(signal.SIGTERM) == 0
    found = [sorted(await announced(database, person)) for person in (cast.boris, cast.anna)]
    late = [("late", title) for title in ("за три дня", "пока остановлен", "пока убит", "при работе")]
    assert found == [[*late, ("soon", "скоро")], late]  # Anna follows what she made
