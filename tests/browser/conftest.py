"""Fixtures of a whole shop for the browser: the real server, the real Telegram connector, the emulator, Chromium."""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import BrowserContext, ConsoleMessage, Page, Playwright, async_playwright, expect

# Loading aiogram takes seconds on a busy machine: not while a page waits for its first message.
import channels.telegram.connector  # noqa: F401
from channels.emulators.telegram import TelegramEmulator
from inbox.access import CLI, Actor
from inbox.company import profile
from inbox.people import operators, preferences
from inbox.store import Store, Tx
from tests.browser.contexts import USUAL, Seats
from tests.conftest import THOROUGH, fresh_database, key, started
from tests.support.browser import launch_flags, require_chromium
from tests.web.conftest import CHEAP, PASSWORD, Running, one_bundle, single_modules
from web.auth.vault import open_vault
from web.cli.admin import Admin
from web.cli.main import Failed
from web.http.assets import Assets

expect.set_options(timeout=20_000)  # the offline strip comes after 5 s by design; a loaded machine needs more
HERE = Path(__file__).parent
SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
PEOPLE = (("anna", "Анна Ковалёва", "operator"), ("pavel", "Павел Дроздов", "administrator"))
CLIENTS = {"kate": (9001, "Екатерина Морозова"), "john": (9002, "John Smith"), "dina": (9003, "Дина Хасанова")}

# Refusals are part of the product (not signed in yet, a held reply); Chromium reports each as an error of its own.
EXPECTED = (
    "status of 401",
    "status of 409",
    "status of 422",
    "ERR_CONNECTION_REFUSED",
)


@dataclass
class Shop:
    """The server with one bot, and helpers that act as its operators and clients."""

    running: Running
    telegram: TelegramEmulator
    seats: Seats
    complaints: list[str] = field(default_factory=list)
    contexts: list[tuple[BrowserContext, bool]] = field(default_factory=list)

    @property
    def base(self) -> str:
        return self.running.base

    def writes(self, text: str, who: str = "kate", **content: Any) -> None:
        """A client writes in Telegram."""
        chat, name = CLIENTS[who]
        self.telegram.world.message(
            self.telegram.bot, chat, content or {"text": text}, who={"first_name": name, "username": who}
        )

    def delivered(self) -> list[str]:
        """Return the messages that the emulator got from us, in order."""
        return [str(entry["text"]) for entry in self.telegram.world.ledger.of("sent") if entry["accepted"]]

    async def stored(self, sql: str, *rows: tuple[Any, ...]) -> None:
        """Wait until the database holds this: the screen shows an act before the server has it."""
        found: list[tuple[Any, ...]] = []
        try:
            async with asyncio.timeout(20):
                while (found := [tuple(row) for row in await self.running.store.rows(sql)]) != list(rows):
                    await asyncio.sleep(0.03)
        except TimeoutError:
            raise AssertionError(f"{sql}\n  gave   {found}\n  wanted {list(rows)}") from None

    async def page(self, *, width: int = 1440, height: int = 900, **options: Any) -> Page:
        """Open the page of a new operator; a console error on it fails the test.

        Motion is reduced unless a test is about it: drawing it costs a quarter of the time, and every click waits.
        """
        options |= {"viewport": {"width": width, "height": height}}
        page = await self.seats.page(**options)
        page.context.set_default_timeout(20_000)
        self.contexts.append((page.context, USUAL | options == USUAL))
        page.on("console", self.noticed)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return page

    def noticed(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not any(part in message.text for part in EXPECTED):
            self.complaints.append(message.text)

    async def signed_in(self, person: str = "anna", path: str = "/inbox/all", **options: Any) -> Page:
        """Open the path in a browser with a session. The form of the sign-in has its own tests: it costs a page."""
        page = await self.page(**options)
        await self.give_session(page, person)
        await page.goto(self.base + path)
        return page

    async def give_session(self, page: Page, person: str = "anna") -> None:
        """Give a browser the cookie of a session."""
        rows = await self.running.store.rows(
            "select id from operator where email = :email", email=f"{person}@shop.example"
        )
        agent = await page.evaluate("navigator.userAgent")
        token = await self.running.token_of(Actor("operator", rows[0][0]), agent=agent)
        host = self.base.replace("http:", "https:")  # a Secure cookie, which Chromium sends to this machine
        await page.context.add_cookies([{"name": self.running.okno.auth.cookie, "value": token, "url": host}])

    async def act(self, person: str, path: str, **body: Any) -> Any:
        """Run a command of a colleague outside the browser."""
        browser = self.running.browser()
        answer = await browser.sign_in(f"{person}@shop.example", PASSWORD)
        assert answer.status_code == 200, answer.text
        return await browser.do(path, **{"key": key()} | body)


async def sign_in(page: Page, person: str = "anna", password: str = PASSWORD) -> None:
    await page.get_by_label("Почта").fill(f"{person}@shop.example")
    await page.get_by_label("Пароль", exact=True).fill(password)
    await page.get_by_role("button", name="Войти").click()


# A conversation must have stood on the screen for 700 ms before a key changes it (state/screen_changes.js). The page
# counts from the painted frame, which comes late on a busy machine, so the wait is counted there too.
MOMENT = 800
# The pane of the open conversation loads on demand, and takes the focus when it comes.
DRAWN = (
    r"""() => !/^\/inbox\/[^/]+\/\d+/.test(location.pathname) || document.querySelector('#conversation [role=log]')"""
)
PAINTED_AND_SEEN = """ms => new Promise(
    done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, ms))))"""


async def look(page: Page) -> None:
    """Leave the screen still for as long as the input guards ask for."""
    await page.wait_for_function(DRAWN)
    await page.evaluate(PAINTED_AND_SEEN, MOMENT)


async def ready_for_keys(page: Page) -> None:
    """Leave the text field and pause, as an operator who works by keys does."""
    await page.wait_for_function(DRAWN)  # the pane may still be loading, and takes the focus when it comes
    field = page.locator(".dock .comp textarea")
    if await field.count():
        await field.focus()
        await page.keyboard.press("Escape")
    await look(page)


async def act_by_key(page: Page, pressed: str) -> None:
    """Press the key of a command, with the pause that the input guards ask for."""
    await ready_for_keys(page)
    await page.keyboard.press(pressed)


async def until(fact: Callable[[], Any], seconds: float = 20) -> Any:
    """Wait for a fact outside the browser."""
    async with asyncio.timeout(seconds):
        while not (found := fact()):
            await asyncio.sleep(0.02)
    return found


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """These tests share one event loop, because they share one Chromium: starting it costs as much as a test."""
    for item in items:
        if HERE in item.path.parents and inspect.iscoroutinefunction(getattr(item, "function", None)):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


# Every async fixture that these tests use must live on that loop too.
shared = functools.partial(pytest_asyncio.fixture, loop_scope="session")


@shared
async def store(database: str) -> AsyncIterator[Store]:
    """The store of the general fixtures, on the loop of these tests."""
    async with started(database) as opened:
        yield opened


@shared(scope="session")
async def playwright() -> AsyncIterator[Playwright]:
    async with async_playwright() as driver:
        yield driver


@shared(scope="session")
async def chromium(playwright: Playwright) -> AsyncIterator[Seats]:
    """The Chromium that all tests share."""
    seats = Seats()
    yield seats
    if seats.browser is not None:
        await seats.browser.close()


@shared
async def seats(playwright: Playwright, chromium: Seats) -> Seats:
    """Contexts in a running Chromium; a new one is started after a crash."""
    if chromium.browser is None or not chromium.browser.is_connected():
        chromium.forget()
        chromium.browser = await playwright.chromium.launch(executable_path=require_chromium(), args=launch_flags())
    return chromium


@pytest.fixture
def assets() -> Callable[[], Assets]:
    """The maker of the server's static files: the bundle, as people get it; in thorough runs the single modules."""
    return single_modules if THOROUGH else one_bundle


@pytest.fixture(params=["sqlite", "postgresql"] if THOROUGH else ["sqlite"])
def database(request: pytest.FixtureRequest) -> str:
    """The address of a fresh database: the screen is the same on both, and the API is tested on both."""
    return fresh_database(request)


@shared
async def bare(store: Store, tmp_path: Path, seats: Seats, assets: Callable[[], Assets]) -> AsyncIterator[Shop]:
    """A server before its setup."""
    async with TelegramEmulator() as telegram:
        shop = Shop(Running(store, tmp_path, port=seats.port, assets=assets), telegram, seats)
        try:
            await shop.running.start()
        except Failed:  # another process took the port meanwhile
            shop.running.port = 0
            await shop.running.start()
        seats.port = shop.running.port
        yield shop
        try:
            async with asyncio.timeout(90):  # an error that says what waits, where a hanging stop would end the worker
                await close_shop(shop)
        except TimeoutError:
            waiting = "\n".join(str(task) for task in asyncio.all_tasks())
            raise AssertionError(f"the shop does not stop; its tasks:\n{waiting}") from None
        assert not shop.complaints


async def close_shop(shop: Shop) -> None:
    """Empty or close all contexts, and stop the server."""
    for context, usual in shop.contexts:
        await shop.seats.leave(context, usual=usual)
    for browser in shop.running.browsers:
        await browser.close()
    serving = shop.running.task
    if not serving.done():
        shop.running.okno.exit()
        await asyncio.wait({serving})
        if not serving.cancelled():
            serving.result()


@shared
async def shop(bare: Shop, store: Store, tmp_path: Path) -> Shop:
    """A shop with the operators Anna and Pavel and one connected bot."""

    hashed = CHEAP.hash(PASSWORD)

    def hire(tx: Tx) -> None:
        profile.change(tx, CLI, name="Северный дом", zone="Europe/Moscow", language="ru")
        for name, full, role in PEOPLE:
            address = f"{name}@shop.example"
            made = operators.create(tx, CLI, email=address, name=full, role=role, password_hash=hashed, locale="ru")
            # Only tests about the undo window wait for its seconds.
            preferences.change(tx, Actor("operator", made, full, role), {"undo": {"messenger": 0, "email": 0}})  # type: ignore[arg-type]

    await store.write(hire)
    settings, secrets = {"api_base": bare.telegram.base}, {"token": bare.telegram.token}
    await Admin(store, open_vault(tmp_path)).channel_add("telegram", "Магазин", settings, secrets)
    return bare
