"""Parts of the screen that are loaded on demand: no key, letter or line is lost by it."""

import asyncio
from collections.abc import Callable

import pytest
from playwright.async_api import Page, Route, expect

from tests.browser.conftest import Shop
from tests.web.conftest import single_modules
from web.http.assets import Assets


@pytest.fixture
def assets() -> Callable[[], Assets]:
    """Modules of their own, which a test can hold back."""
    return single_modules


async def hold(page: Page, module: str) -> asyncio.Event:
    """Keep a module on its way until the event is set."""
    arrived = asyncio.Event()

    async def later(route: Route) -> None:
        await arrived.wait()
        await route.continue_()

    await page.route(f"**/js/{module}.js", later)
    return arrived


async def opened(shop: Shop) -> Page:
    """Return the page of a signed-in operator before it is loaded."""
    page = await shop.signed_in()
    await expect(page.get_by_role("heading", name="Диалоги").first).to_be_attached()
    await page.goto("about:blank")
    return page


async def test_what_is_typed_while_the_palette_is_on_its_way_is_found_in_it(shop: Shop) -> None:
    page = await opened(shop)
    arrived = await hold(page, "search/palette")
    await page.goto(shop.base + "/inbox/mine")
    await page.get_by_text("Всё отвечено").wait_for()
    await page.keyboard.press("Control+k")
    await page.keyboard.type("не назнач")
    await page.keyboard.press("Enter")
    arrived.set()
    await page.wait_for_url("**/inbox/unassigned")
    await page.keyboard.press("Control+k")
    await expect(page.get_by_role("combobox")).to_have_value("")


async def test_the_search_takes_the_letters_typed_after_its_key(shop: Shop) -> None:
    page = await opened(shop)
    arrived = await hold(page, "search/page")
    await page.goto(shop.base + "/inbox/mine")
    await page.get_by_text("Всё отвечено").wait_for()
    await page.keyboard.press("Slash")
    await page.keyboard.type("посылка")
    arrived.set()
    await expect(page.locator("#q")).to_have_value("посылка")
    await expect(page.locator("#q")).to_be_focused()


async def test_escape_gives_the_focus_back_before_a_layer_has_come(shop: Shop) -> None:
    page = await opened(shop)
    arrived = await hold(page, "ui/shortcuts")
    await page.goto(shop.base + "/inbox/mine")
    await page.get_by_text("Всё отвечено").wait_for()
    tab = page.get_by_role("link", name="Не назначены").first
    await tab.focus()
    await page.keyboard.press("Shift+Slash")
    await expect(tab).not_to_be_focused()
    await page.keyboard.press("Escape")
    await expect(tab).to_be_focused()
    arrived.set()
    await page.keyboard.press("Shift+Slash")
    await page.get_by_role("dialog", name="Горячие клавиши").wait_for()


async def test_layers_that_were_never_opened_open_without_a_line(shop: Shop) -> None:
    page = await opened(shop)
    # Browsers remember 250 requests by default; the screen has about as many modules.
    await page.add_init_script("performance.setResourceTimingBufferSize(2000)")
    await page.goto(shop.base + "/inbox/mine")
    loaded = "name => performance.getEntriesByType('resource').some(one => one.name.endsWith(name))"
    for module in ("conversation/conversation.js", "settings/settings.js", "ui/shortcuts.js", "workflow/assignee.js"):
        async with asyncio.timeout(30):
            while not await page.evaluate(loaded, module):
                await asyncio.sleep(0.05)
    await page.wait_for_load_state("networkidle")
    await page.context.set_offline(True)
    await page.keyboard.press("Shift+Slash")
    await page.get_by_role("dialog", name="Горячие клавиши").wait_for()
    await page.keyboard.press("Escape")
    await page.keyboard.press("KeyC")
    await page.get_by_role("dialog", name="Написать клиенту").wait_for()
    await page.context.set_offline(False)


async def test_a_part_that_does_not_load_says_so_and_is_tried_again(shop: Shop) -> None:
    page = await opened(shop)
    await page.route("**/js/ui/shortcuts.js", lambda route: route.abort())
    await page.goto(shop.base + "/inbox/mine")
    await page.get_by_text("Всё отвечено").wait_for()
    await page.keyboard.press("Shift+Slash")
    await expect(page.get_by_role("alert")).to_contain_text("Эта часть страницы не загрузилась.")
    await page.unroute("**/js/ui/shortcuts.js")
    await page.get_by_role("button", name="Повторить").click()
    await page.keyboard.press("Shift+Slash")
    await page.get_by_role("dialog", name="Горячие клавиши").wait_for()
    shop.complaints.clear()  # Chromium reports the module that was kept from it
