"""The wallboard in Chromium: its numbers, its link for a screen without a person, and what a lost connection shows."""

from __future__ import annotations

import re

from playwright.async_api import expect

from inbox.clock import HOUR
from tests.browser.conftest import SQLITE, Shop
from tests.browser.test_every_screen import examined
from tests.web.test_walls import target
from web.demo.time_scenes import make_older

pytestmark = SQLITE


async def waits_for_two_hours(shop: Shop) -> None:
    """A client has waited for two hours, and a reply was due after one."""
    shop.writes("Где заказ?")
    await shop.stored("select count(*) from dialog", (1,))
    await shop.running.store.write(lambda tx: make_older(tx, 2 * HOUR))
    await shop.running.store.write(lambda tx: target(tx, 1, HOUR))


async def test_wallboard_turns_red_when_a_wait_passed_its_norm_and_says_when_the_connection_was_lost(
    shop: Shop,
) -> None:
    await waits_for_two_hours(shop)
    page = await shop.signed_in("pavel", "/wall")
    await expect(page.locator(".wallkpi")).to_have_count(6)
    longest = page.locator(".wallkpi").nth(1)
    await expect(longest).to_have_class(re.compile("bad"))
    await expect(longest).to_contain_text("Екатерина Морозова · норма 1 ч")
    await expect(page.locator(".wallburn")).to_contain_text("просрочен 1 ч")
    await expect(page.locator(".wallair")).to_contain_text("В эфире")
    await page.set_viewport_size({"width": 1920, "height": 1080})
    found = await examined(page, "wallboard")
    await page.context.set_offline(True)
    await expect(page.locator(".wallair.lost")).to_contain_text(re.compile(r"Нет связи с \d\d:\d\d"))
    await expect(page.locator(".wallkpi")).to_have_count(6)  # the last numbers stay
    await page.context.set_offline(False)
    await expect(page.locator(".wallair:not(.lost)")).to_contain_text("В эфире")
    shop.complaints[:] = [one for one in shop.complaints if "ERR_INTERNET_DISCONNECTED" not in one]
    await page.set_viewport_size({"width": 390, "height": 844})
    await page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    found += await examined(page, "wallboard on a phone, dark")
    assert not found, "\n".join(found)


async def test_open_board_of_a_link_goes_dark_soon_after_the_link_was_revoked(shop: Shop) -> None:
    await waits_for_two_hours(shop)
    page = await shop.signed_in("pavel", "/settings/wall")
    await page.get_by_label("Где висит экран?").fill("Зал")
    await page.keyboard.press("Enter")
    field = page.get_by_role("textbox", name="Ссылка на табло")
    await expect(field).to_have_value(re.compile(r"/wall/[\w-]{43}$"))
    found = await examined(page, "links to the wallboard")
    stranger = await (await page.context.browser.new_context(locale="ru-RU")).new_page()  # type: ignore[union-attr]
    await stranger.goto(await field.input_value())
    await expect(stranger.locator(".wallkpi")).to_have_count(6)
    await expect(stranger.locator(".wallburn")).not_to_contain_text("Екатерина")
    await page.get_by_role("button", name="Отозвать: Зал").click()
    await page.get_by_role("button", name="Отозвать ссылку").click()
    await expect(stranger.get_by_text("Эта ссылка больше не работает")).to_be_visible(timeout=10_000)
    await stranger.context.close()
    assert not found, "\n".join(found)
