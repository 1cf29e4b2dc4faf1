"""Chunks of the bundle that cannot be loaded: offline, or because a newer build is on the server."""

import contextlib
import re
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, Route
from playwright.async_api import TimeoutError as PlaywrightTimeoutError

from tests.browser.conftest import SQLITE, Shop
from web.http.assets import HERE, Assets

CHUNK = re.compile(r"/bundle/js/(?!app\b)[\w-]+\.js")


@pytest.fixture
def served(tmp_path: Path) -> Assets:
    """Static files of their own, to which a test can add some."""
    static = tmp_path / "static"
    shutil.copytree(HERE / "static", static)
    return Assets(static=static)


@pytest.fixture
def assets(served: Assets) -> Callable[[], Assets]:
    return lambda: served


def upgrade(served: Assets) -> None:
    """Serve another build from now on, as after a restart with a newer version."""
    (served.static / "news.txt").write_text("One more file.")
    served.load()


async def without_chunks(shop: Shop) -> Page:
    """Return the page of an operator that has painted the list and got no chunk of the bundle yet."""
    shop.writes("Где мой заказ?")
    page = await shop.signed_in(color_scheme="light")  # a context of its own: no chunk is in its cache
    await page.locator(".dlg[data-id]").first.wait_for()

    async def lose(route: Route) -> None:
        await route.abort()

    await page.route(CHUNK, lose)
    await page.reload()
    await page.locator(".dlg[data-id]").first.wait_for()
    return page


async def reloaded(page: Page, served: Assets) -> bool:
    return bool(await page.evaluate("hash => document.scripts[0].src.includes(hash)", served.hash))


async def asked_for(act: Callable[[], Awaitable[None]], offer: Locator) -> None:
    """Act until the offer is shown: a chunk that the idle page asked for before the upgrade may still be failing."""
    for _ in range(5):
        await act()
        with contextlib.suppress(PlaywrightTimeoutError):
            return await offer.wait_for(timeout=4_000)
    await offer.wait_for()


@SQLITE
@pytest.mark.parametrize("heading", ["Задачи", "Автоматизация"])
async def test_a_page_that_is_gone_since_an_upgrade_offers_the_new_build(
    shop: Shop, served: Assets, heading: str
) -> None:
    page = await without_chunks(shop)
    upgrade(served)
    await page.unroute_all()
    updated = page.locator("#main").get_by_text("Окно обновилось", exact=True)
    await asked_for(page.get_by_role("link", name=heading).first.click, updated)
    await page.locator("nav.side").wait_for()
    await page.get_by_role("button", name="Обновить страницу").click()
    await page.get_by_role("heading", name=heading, exact=True).first.wait_for()
    assert await reloaded(page, served)
    shop.complaints.clear()  # Chromium reports the chunks that were kept from it


@SQLITE
async def test_a_conversation_that_is_gone_offers_the_new_build(shop: Shop, served: Assets) -> None:
    page = await without_chunks(shop)
    upgrade(served)
    await page.unroute_all()
    await page.locator(".dlg[data-id]").first.click()
    await page.locator("#conversation").get_by_text("Окно обновилось", exact=True).wait_for()
    await page.locator("#conversation").get_by_role("button", name="Обновить страницу").click()
    await page.locator("#conversation .msg").first.wait_for()
    assert await reloaded(page, served)
    shop.complaints.clear()  # Chromium reports the chunks that were kept from it


@SQLITE
@pytest.mark.xfail(reason="The alert is sometimes missing after the key; the cause is not found.", strict=False)
async def test_a_dialog_that_is_gone_offers_the_new_build(shop: Shop, served: Assets) -> None:
    page = await without_chunks(shop)
    upgrade(served)
    await page.unroute_all()
    shop.complaints.clear()  # Chromium reports the chunks that were kept from it
    try:
        await asked_for(
            lambda: page.keyboard.press("Shift+Slash"), page.get_by_role("alert").get_by_text("Окно обновилось.")
        )
    finally:
        shop.complaints.clear()


@SQLITE
async def test_a_page_that_does_not_load_says_so_in_its_place_and_is_tried_again(shop: Shop) -> None:
    page = await without_chunks(shop)
    await page.get_by_role("link", name="Задачи").first.click()
    await page.locator("#main").get_by_text("Эта часть страницы не загрузилась.").wait_for()
    async with page.expect_request("**/bundle/js/tasks.js"):
        await page.locator("#main").get_by_role("button", name="Повторить").click()
    await page.unroute_all()
    await page.get_by_role("heading", name="Задачи", exact=True).first.wait_for()
    shop.complaints.clear()  # Chromium reports the chunk that was kept from it
