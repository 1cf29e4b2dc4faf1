"""Fixtures of a real server on a free port, inside the test's own loop, and the people who use it."""

from __future__ import annotations

import asyncio
import functools
import hashlib
import logging
import secrets
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import structlog
from argon2 import PasswordHasher

from inbox import channels
from inbox.access import CLI, Actor
from inbox.people import operators, sessions
from inbox.store import Store, Tx
from tests.conftest import THOROUGH, Cast
from tests.web.browser import Browser, Screen
from web.app import Okno
from web.auth import setup_link
from web.auth.passwords import Passwords
from web.auth.vault import open_vault
from web.cli.serve import listen, run_server
from web.fetch.egress import Egress
from web.http.assets import Assets
from web.settings import Settings

structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
PASSWORD = "correct horse battery"
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
HASH = CHEAP.hash(PASSWORD)
SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


async def nowhere(host: str, port: int) -> list[str]:
    """Keep link previews from making requests outside of this machine."""
    raise OSError(host)


@functools.cache
def single_modules() -> Assets:
    """Make static files without the bundle: a test may hold back or replace a module.

    Read and compressed once for all servers of a process: 400 files.
    """
    return Assets(bundled=False)


@functools.cache
def one_bundle() -> Assets:
    """Make static files with the bundle, as people get them."""
    return Assets()


@dataclass
class Running:
    """Runs one server; `stop` and `start` run a new one on the same port and database."""

    store: Store
    folder: Path
    settings: dict[str, Any] = field(default_factory=dict)
    port: int = 0
    pure: bool = THOROUGH  # on other days with the faster parser, as people run it
    assets: Callable[[], Assets] = single_modules
    browsers: list[Browser] = field(default_factory=list)

    async def start(self) -> None:
        listener = listen("127.0.0.1", self.port)
        self.port = listener.getsockname()[1]
        self.okno = Okno(
            store=self.store,
            settings=Settings(**self.settings),
            vault=open_vault(self.folder),
            data_dir=self.folder,
            instance=await setup_link.instance(self.store),
            host="127.0.0.1",
            port=self.port,
            assets=self.assets(),
        )
        self.okno.auth.passwords = Passwords(CHEAP)
        self.okno.links.egress = Egress(resolve=nowhere)
        ready = asyncio.Event()

        async def say() -> None:
            ready.set()

        self.task = asyncio.create_task(
            run_server(self.okno, listener, data_dir=self.folder, pure=self.pure, ready=say, signals=False)
        )
        await asyncio.wait({self.task, asyncio.ensure_future(ready.wait())}, return_when=asyncio.FIRST_COMPLETED)

    async def stop(self) -> None:
        self.okno.exit()
        await self.task

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def browser(self) -> Browser:
        made = Browser(self.base)
        self.browsers.append(made)
        return made

    async def seat(self, person: Actor, *, remember: bool = False) -> Browser:
        """Return a browser in which this operator is signed in."""
        browser = self.browser()
        browser.cookie = f"{self.okno.auth.cookie}={await self.token_of(person, remember=remember)}"
        return browser

    async def token_of(self, person: Actor, *, remember: bool = False, agent: str = "") -> str:
        token = secrets.token_urlsafe(8)
        hashed = hashlib.sha256(token.encode()).hexdigest()
        assert person.id is not None
        number = person.id
        await self.store.write(
            lambda tx: sessions.open_session(tx, number, token_hash=hashed, remember=remember, agent=agent)
        )
        return token

    async def screen(self, person: Actor) -> Screen:
        """Return a loaded page that follows the log."""
        screen = Screen(await self.seat(person))
        await screen.load()
        return await screen.follow()


@pytest.fixture
def settings() -> dict[str, Any]:
    """Return settings that a test wants to be different."""
    return {}


@pytest.fixture
async def fresh(store: Store, tmp_path: Path, settings: dict[str, Any]) -> AsyncIterator[Running]:
    """A server whose database has no operator."""
    running = Running(store, tmp_path, settings)
    await running.start()
    yield running
    async with asyncio.timeout(60):  # an error, where a stop that never ends would block the whole run
        for browser in running.browsers:
            await browser.close()
        if not running.task.done():
            await running.stop()


@pytest.fixture
async def server(fresh: Running, cast: Cast) -> Running:
    """The server and the cast. Its channels are paused: no connector runs, tests write for clients."""

    def arrange(tx: Tx) -> None:
        for row in channels.list_active_in_tx(tx):
            channels.pause(tx, CLI, row.id, paused=True)
        for person in (cast.anna, cast.boris, cast.vera, cast.olga):
            assert person.id is not None
            operators.set_password(tx, CLI, person.id, HASH)

    await fresh.store.write(arrange)
    return fresh
