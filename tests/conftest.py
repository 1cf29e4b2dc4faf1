"""Fixtures for every test: a store on each database, and the cast of operators."""

import contextlib
import gc
import os
import shutil
import uuid
from collections.abc import AsyncIterator, Generator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from inbox import channels
from inbox.access import CLI, Actor
from inbox.inbound import Arrival, NewMessage, Sender
from inbox.intake import receive
from inbox.people import operators
from inbox.store import Store, Tx, open_store
from tests.support.folder_times import FolderTimes
from tests.support.instants import next_instant
from tests.support.postgres import server
from tests.support.repeats import Repeats
from tests.support.worker_forks import WorkerForks
from web.migrations import upgrade

# OKNO_TEST_THOROUGH=1: run everything on both databases and with many more generated examples.
THOROUGH = os.environ.get("OKNO_TEST_THOROUGH", "") not in ("", "0")


def examples(most: int) -> int:
    """Return the number of examples for hypothesis; a quarter of `most` in the daily run."""
    return most if THOROUGH else max(25, most // 4)


def pytest_configure(config: pytest.Config) -> None:
    """Add the plugins of this suite, in this process and in every worker."""
    config.pluginmanager.register(Repeats(config), "repeats")
    config.pluginmanager.register(FolderTimes(), "folder times")
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(WorkerForks(), "worker forks")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Import all tests without the garbage collector, which costs a sixth of the time of the imports."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Freeze imported objects: collecting them again and again costs a tenth of the run."""
    gc.freeze()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database of the newest schema, made once and copied for each test."""
    path = tmp_path_factory.mktemp("template") / "okno.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_template() -> str:
    """The name of an empty PostgreSQL database of the newest schema, to copy for each test."""
    url = server.create_database(None)
    upgrade(url)
    return url.rsplit("/", 1)[1]


def fresh_database(request: pytest.FixtureRequest) -> str:
    """The address of an empty database of the newest schema."""
    if request.param == "sqlite":
        path = request.getfixturevalue("tmp_path") / "okno.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        return f"sqlite:///{path}"
    return server.create_database(request.getfixturevalue("postgres_template"))


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """The address of a fresh database; the test runs once on each kind."""
    return fresh_database(request)


@contextlib.asynccontextmanager
async def started(database: str) -> AsyncIterator[Store]:
    """Start a store on a fresh database; it refuses logged changes without events."""
    opened = open_store(database, strict=True)
    await opened.start()
    try:
        yield opened
    finally:
        await opened.stop()  # or the threads of its readers keep this process alive
    if database.startswith("postgresql"):
        server.drop_database(database)


@pytest.fixture
async def store(database: str) -> AsyncIterator[Store]:
    """The store of one test."""
    async with started(database) as opened:
        yield opened


def key() -> str:
    """Return a fresh idempotency key."""
    return str(uuid.uuid4())


@dataclass
class Cast:
    """Two bots and the operators of a small shop. Olga sees only the second bot's dialogs."""

    store: Store
    telegram: int = 0
    second: int = 0
    anna: Actor = field(default_factory=lambda: Actor("operator"))
    boris: Actor = field(default_factory=lambda: Actor("operator"))
    vera: Actor = field(default_factory=lambda: Actor("operator"))
    olga: Actor = field(default_factory=lambda: Actor("operator"))
    _numbers: int = 0

    async def writes(self, text: str, *, who: str = "kate", channel: int | None = None, **more: object) -> int:
        """Receive a client's message; return the id of its dialog."""
        self._numbers += 1
        message = client_message(text, who=who, number=self._numbers, **more)
        channel_id = channel or self.telegram
        arrival = Arrival(f"update:{self._numbers}", "{}", message)

        def take(tx: Tx) -> int:
            receive(tx, channel_id, [arrival], str(self._numbers))
            found = tx.sql(
                "select id from dialog where channel_id = :channel and thread_key = :key",
                channel=channel_id,
                key=message.thread_key,
            )
            return int(found[0][0])

        return await self.store.write(take)


def client_message(text: str, *, who: str = "kate", number: int = 1, **more: object) -> NewMessage:
    """Return a Telegram message as a parser returns it."""
    facts: dict[str, object] = {
        "thread_key": f"chat:{who}",
        "external_id": f"{who}:{number}",
        "sender": Sender("telegram", who, who.capitalize(), f"@{who}"),
        "sent_at": 1_700_000_000_000 + number,
        "text": text,
    }
    return NewMessage(**(facts | more))  # type: ignore[arg-type]


@pytest.fixture
async def cast(store: Store) -> Cast:
    """The cast, on a store of each kind."""
    people = Cast(store)

    def arrange(tx: Tx) -> None:
        people.telegram = channels.add(tx, CLI, kind="telegram", name="Shop bot", settings={}, sealed="", can={})
        people.second = channels.add(tx, CLI, kind="telegram", name="Repair bot", settings={}, sealed="", can={})
        for name, role, seen in (
            ("anna", "administrator", None),
            ("boris", "operator", None),
            ("vera", "supervisor", None),
            ("olga", "operator", frozenset({people.second})),
        ):
            made = operators.create(
                tx,
                CLI,
                email=f"{name}@shop.example",
                name=name.capitalize(),
                role=role,
                password_hash="-",
                channels=seen,
            )
            setattr(people, name, Actor("operator", made, name.capitalize(), role, seen))  # type: ignore[arg-type]

    await store.write(arrange)
    await next_instant()  # an operator has read everything from before the account was made
    return people
