"""Tasks beside their conversation: chips in the list and the header, closing with open tasks, telling the client."""

from __future__ import annotations

import re
import time

from playwright.async_api import expect

from tests.browser.conftest import SQLITE, Shop
from tests.browser.test_every_screen import examined
from tests.browser.test_tasks import made

pytestmark = SQLITE


async def test_rows_and_headers_count_open_tasks_and_turn_red_at_the_due_date(shop: Shop) -> None:
    shop.writes("Полка «Линд» пришла со сколом")
    page = await shop.signed_in()
    row = page.get_by_role("link", name=re.compile("^Екатерина"))
    await row.click()
    await expect(page.locator("#conversation .msg.in")).to_have_count(1)
    await expect(page.locator(".dtasks")).to_have_count(0)
    await made(shop, "Заменить полку", dialog_id=1, due_at=int(time.time() * 1000) + 9000)
    await made(shop, "Забрать старую", dialog_id=1)
    for place in (row, page.locator(".thead")):
        await expect(place.locator(".dtasks:not(.bad)")).to_have_text("2")
    found = await examined(page, "open tasks")
    for place in (row, page.locator(".thead")):
        await expect(place.locator(".dtasks.bad")).to_have_text("2")
    await expect(row).to_have_accessible_name(re.compile("2 открытые задачи, есть просроченные"))
    await page.locator(".thead").get_by_role("button", name=re.compile("^2 открытые")).click()
    await expect(page.get_by_role("menuitem")).to_have_text(
        [re.compile("Забрать"), re.compile("Заменить"), "Новая задача"]
    )
    found += await examined(page, "overdue tasks")
    for theme, width in (("dark", 390), ("dark", 1440)):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        await page.set_viewport_size({"width": width, "height": 900})
        found += await examined(page, f"overdue tasks {width} {theme}")
    await page.get_by_role("menuitem", name=re.compile("Заменить")).click()
    await expect(page).to_have_url(re.compile("/tasks/1$"))
    assert not found, "\n".join(found)
