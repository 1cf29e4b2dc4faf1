"""The bundle, as people get the screen: it works without the single modules, and asks for nothing twice."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Callable

import pytest
from playwright.async_api import Request, expect

from tests.browser.conftest import SQLITE, Shop, until
from tests.web.conftest import one_bundle
from web.http.assets import HERE, Assets

STATIC = HERE / "static"


@pytest.fixture
def assets() -> Callable[[], Assets]:
    return one_bundle


@SQLITE
async def test_the_bundle_shows_every_part_of_the_product(shop: Shop) -> None:
    shop.writes("Где мой заказ?")
    page = await shop.signed_in()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.partition("/assets/")[2].partition("/")[2]))
    await page.goto(shop.base + "/inbox/all")
    await page.get_by_text("Где мой заказ?").first.click()
    await page.locator("#conversation .msg").first.wait_for()
    await page.keyboard.press("Control+k")
    await expect(page.get_by_role("combobox")).to_be_focused()
    await page.keyboard.press("Escape")
    await page.goto(shop.base + "/settings/looks")
    await page.get_by_text("Тёмная", exact=True).wait_for()
    await page.goto(shop.base + "/search?q=заказ")
    await expect(page.locator("#q")).to_have_value("заказ")
    made = {path.relative_to(STATIC).as_posix() for path in (STATIC / "bundle").rglob("*.*s")}
    wanted = made | {"js/core/preload.js"}
    await until(lambda: wanted <= set(asked))  # the last chunks come while the page is idle
    assert {name for name in asked if name.endswith((".js", ".css"))} == wanted


@SQLITE
@pytest.mark.parametrize("path", ["/inbox/all", "/inbox/mine", "/inbox/closed", "/inbox/all/1", "/settings/looks"])
async def test_what_the_first_paint_needs_is_asked_for_once(shop: Shop, path: str) -> None:
    shop.writes("Где мой заказ?")
    page = await shop.signed_in()
    await page.locator(".dlg[data-id]").first.wait_for()
    asked: list[str] = []

    def note(request: Request) -> None:
        if request.method == "GET":
            asked.append(request.url.removeprefix(shop.base))

    page.on("request", note)
    await page.goto(shop.base + path)
    await page.locator("nav.side").wait_for()
    await page.wait_for_load_state("networkidle")
    counted = Counter(name for name in asked if name.startswith("/api/") or "/i18n/" in name)
    assert {name: count for name, count in counted.items() if count > 1} == {}
    assert "/api/start" in counted and "/api/setup" not in counted


def test_the_first_paint_needs_no_more_than_it_did() -> None:
    """A module of a page that app.js imports makes everybody wait for it (docs/decisions/0016)."""
    size = len(gzip.compress((STATIC / "bundle" / "js" / "app.js").read_bytes(), 6))
    assert size < 75_000, "import the module on demand: lazy() in the feature.js of its folder"
