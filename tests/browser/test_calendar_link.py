"""The private link of a calendar in Chromium: made, copied, made again, revoked."""

from __future__ import annotations

import re

from playwright.async_api import expect

from tests.browser.conftest import SQLITE, Shop
from tests.browser.test_every_screen import examined

pytestmark = SQLITE


async def test_the_link_of_my_calendar_is_shown_once_and_can_be_revoked(shop: Shop) -> None:
    page = await shop.signed_in("anna", "/settings/calendar")
    await expect(page.get_by_text("Ссылки на календарь пока нет")).to_be_visible()
    await page.get_by_role("button", name="Создать ссылку").click()
    field = page.get_by_role("textbox", name="Ссылка на календарь")  # the question before a new link says it too
    await expect(field).to_have_value(re.compile(r"/calendar/[\w-]{43}\.ics$"))
    first = await field.input_value()
    found = await examined(page, "calendar link")
    answer = await shop.running.browser().http.get(first)
    assert answer.status_code == 200 and "Окно: мои сроки" in answer.text
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")  # or within 15 seconds
    await expect(page.get_by_text(re.compile("Календарь читал её"))).to_be_visible()
    await expect(field).to_have_value(first)
    await page.reload()
    await expect(page.get_by_text("Ссылка показывается один раз")).to_be_visible()
    await expect(page.get_by_text(re.compile("Календарь читал её"))).to_be_visible()
    await page.get_by_role("button", name="Создать заново").click()
    await expect(page.get_by_text("перестанут получать задачи")).to_be_visible()
    await page.keyboard.press("Enter")
    await expect(field).not_to_have_value(first)
    await page.set_viewport_size({"width": 390, "height": 844})
    await page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    found += await examined(page, "calendar link on a phone, dark")
    assert (await shop.running.browser().http.get(first)).status_code == 404
    await page.get_by_role("button", name="Отозвать").click()
    await page.get_by_role("button", name="Отозвать ссылку").click()
    await expect(page.get_by_text("Ссылки на календарь пока нет")).to_be_visible()
    await shop.stored("select count(*) from calendar_link", (0,))
    assert not found, "\n".join(found)
