"""Fresh demos for many actions: one database made once and copied, a server on it, windows that are used again."""

from __future__ import annotations

import asyncio
import random
import re
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, Route

from channels.emulators.demo.demo import start as start_clients
from inbox import channels
from inbox.access import CLI, Actor
from inbox.store import Store, Tx, open_store
from tests.browser.keyboard import Keyboard
from tests.web.conftest import HASH, Running
from web.auth.vault import open_vault
from web.cli.admin import Admin
from web.demo import demo, history
from web.migrations import upgrade

DESKTOP = {"viewport": {"width": 1440, "height": 900}, "locale": "ru-RU", "reduced_motion": "reduce"}
PHONE = {"viewport": {"width": 390, "height": 844}, "locale": "ru-RU", "has_touch": True, "is_mobile": True}
WITHOUT_GUARDS = {  # what the program must notice
    "input_guard.js": (
        ("if (event.repeat)", "if (false)"),
        ("BURST = 300", "BURST = 0"),
        ("walking = false", "walking = true"),
    ),
    "screen_changes.js": (("MOMENT = 700", "MOMENT = 0"),),
}
STATE = (
    "select d.id, k.name, d.open, d.waiting_since, d.snoozed_at,"
    " (select count(*) from message m join delivery y on y.message_id = m.id where m.dialog_id = d.id"
    " and m.automatic is null and y.state <> 'cancelled')"
    " from dialog d join contact k on k.id = d.contact_id order by d.id"
)


@asynccontextmanager
async def demo_template(folder: Path) -> AsyncIterator[Path]:
    """A folder with the database of a fresh demo whose channels rest, to be copied."""
    upgrade(f"sqlite:///{folder / 'okno.db'}")
    store = open_store(f"sqlite:///{folder / 'okno.db'}")
    await store.start()
    async with start_clients(quiet=True) as clients:
        people = await demo.hire(store, HASH)
        wired = await demo.connect(Admin(store, open_vault(folder)), clients)
        await history.write(store, clients, wired, people)

        def rest(tx: Tx) -> None:
            for one in wired.values():
                channels.pause(tx, CLI, one, paused=True)

        await store.write(rest)
    await store.stop()
    yield folder


class Desk:
    """Plays one person at a fresh demo, on a desktop and on a phone."""

    def __init__(self, browser: Browser, chance: random.Random, *, guarded: bool) -> None:
        self.browser, self.chance, self.guarded = browser, chance, guarded
        self.under_way = self.port = self.count = 0
        self.windows: dict[str, Page] = {}  # used for one demo after the other: their caches are warm

    @asynccontextmanager
    async def demo(self, template: Path) -> AsyncIterator[None]:
        """Serve a copy of the demo."""
        async with AsyncExitStack() as closing:
            folder = Path(closing.enter_context(tempfile.TemporaryDirectory(prefix="okno-slips-")))
            shutil.copytree(template, folder, dirs_exist_ok=True)
            self.store: Store = open_store(f"sqlite:///{folder / 'okno.db'}")
            await self.store.start()
            closing.push_async_callback(self.store.stop)
            self.running = Running(self.store, folder, port=self.port)
            await self.running.start()
            self.port = self.running.port  # the caches go by it
            closing.push_async_callback(self.running.stop)
            rows = await self.store.rows("select id, name, role from operator order by id")
            self.anna, self.maria = (Actor("operator", row[0], row[1], row[2]) for row in rows[:2])
            self.signed_in: set[str] = set()
            self.page = await self.window("desktop", DESKTOP)
            self.keyboard = Keyboard(await self.page.context.new_cdp_session(self.page), self.chance)
            self.before = await self.state()
            self.waiting = [one for one, (_, is_open, since, *_) in self.before.items() if is_open and since]
            assert len(self.waiting) >= 5, "a fresh demo has clients who wait"
            yield

    async def window(self, name: str, look: dict[str, Any]) -> Page:
        """Open a window, or use it again, signed in to the present demo."""
        page = self.windows.get(name)
        if page is None:
            page = self.windows[name] = await self._opened(look)
        if name not in self.signed_in:
            self.signed_in.add(name)
            await self._sign_in(page)
        return page

    async def _opened(self, look: dict[str, Any]) -> Page:
        context = await self.browser.new_context(**look)
        page = await context.new_page()
        page.set_default_timeout(60_000)
        if not self.guarded:
            for name in WITHOUT_GUARDS:
                await page.route(re.compile(rf"/{re.escape(name)}"), self._unguarded)
        page.on("request", lambda request: self._count(request.method, 1))
        page.on("requestfinished", lambda request: self._count(request.method, -1))
        page.on("requestfailed", lambda request: self._count(request.method, -1))
        return page

    async def _sign_in(self, page: Page) -> None:
        host = self.running.base.replace("http:", "https:")  # a Secure cookie, which Chromium sends to this machine
        token = await self.running.token_of(self.anna)
        await page.goto("about:blank")
        inside = await page.context.new_cdp_session(page)
        storage = {"origin": self.running.base, "storageTypes": "local_storage"}
        await inside.send("Storage.clearDataForOrigin", storage)
        await inside.detach()
        await page.context.clear_cookies()
        await page.context.add_cookies([{"name": self.running.okno.auth.cookie, "value": token, "url": host}])

    async def shut_down(self) -> None:
        for page in self.windows.values():
            await page.context.close()

    def _count(self, method: str, by: int) -> None:
        self.under_way += by if method == "POST" else 0

    async def _unguarded(self, route: Route) -> None:
        answer = await route.fetch()
        text = await answer.text()
        for guard, hole in WITHOUT_GUARDS[route.request.url.rpartition("/")[2].partition("?")[0]]:
            assert guard in text, guard
            text = text.replace(guard, hole)
        await route.fulfill(response=answer, body=text)

    async def state(self) -> dict[int, tuple]:
        return {row[0]: tuple(row[1:]) for row in await self.store.rows(STATE)}

    async def settle(self) -> dict[int, tuple]:
        """Return the state of the database after everything that was requested has happened."""
        await asyncio.sleep(0.45)  # an act by key waits 300 ms for another letter
        async with asyncio.timeout(60):
            while self.under_way > 0:
                await asyncio.sleep(0.03)
        return await self.state()
