"""An unassigned client's message plays a sound, shows in every open list, and is announced by a pill."""

from __future__ import annotations

import re

from playwright.async_api import Page, expect

from tests.browser.conftest import SQLITE, Shop
from tests.browser.test_notifications import becomes, desk, value  # noqa: F401

pytestmark = SQLITE


def stranger_writes(shop: Shop, number: int) -> None:
    who = {"first_name": f"Клиент {number}", "username": f"client{number}"}
    shop.telegram.world.message(shop.telegram.bot, 9100 + number, {"text": "Добрый день"}, who=who)


async def test_the_pill_says_where_the_new_row_is_and_shows_it(shop: Shop) -> None:
    page = await shop.signed_in()
    for number in range(20):
        stranger_writes(shop, number)
    await expect(page.locator(".dlg[data-id]")).to_have_count(20)
    await page.locator(".list .scroll").evaluate("box => { box.scrollTop = box.scrollHeight; }")
    await expect(page.locator(".newpill")).to_have_count(0)  # all of them were come upon
    await page.locator(".list .scroll").evaluate("box => { box.scrollTop = 0; }")
    stranger_writes(shop, 77)
    pill = page.locator(".newpill")
    await expect(pill).to_have_text("1 новый ниже")
    await expect(pill.locator("use")).to_have_attribute("href", re.compile("#arrow-down$"))
    await pill.click()
    row = page.locator(".dlg[data-id]").filter(has_text="Клиент 77")
    await expect(row).to_be_in_viewport(ratio=1)
    await expect(page.locator("[data-flash]")).to_contain_text("Клиент 77")
    await expect(pill).to_have_count(0)

    await page.goto(shop.base + "/inbox/mine")
    await expect(page.get_by_text("Отвечено").or_(page.get_by_text("ответ")).first).to_be_visible()
    stranger_writes(shop, 78)
    await expect(pill).to_have_text("1 новый · Не назначены")
    await pill.click()
    await expect(page).to_have_url(shop.base + "/inbox/unassigned")
    await expect(page.locator(".dlg[data-id]").filter(has_text="Клиент 78")).to_be_in_viewport(ratio=1)
    await expect(page.locator("[data-flash]")).to_contain_text("Клиент 78")


async def test_a_client_without_an_assignee_is_heard_until_somebody_has_them(shop: Shop, desk: Page) -> None:  # noqa: F811
    await desk.mouse.click(700, 600)  # browsers make no sound before the first touch
    stranger_writes(shop, 1)
    await becomes(desk, "() => window.tones > 0")
    toast = desk.locator(".toast")
    await expect(toast).to_contain_text("Новый диалог: Клиент 1")
    assert await value(desk, "() => window.shown.length") == 0  # the desktop is asked for, not imposed
    bell = desk.locator(".bellb")
    await expect(bell).to_have_attribute("aria-label", "Уведомления: 1 новое")
    dialog = (
        await shop.running.store.rows("select id, (select id from operator where email like 'pavel%') from dialog")
    )[0]
    await shop.act("pavel", f"/api/dialogs/{dialog[0]}/assignee", operator_id=dialog[1])
    await expect(bell).to_have_attribute("aria-label", "Уведомления")

    tones = await value(desk, "() => window.tones")
    for number in (2, 3, 4):
        stranger_writes(shop, number)
    await expect(bell).to_have_attribute("aria-label", "Уведомления: 3 новых")
    await desk.goto(shop.base + "/settings/notifications")
    row = desk.get_by_role("row", name="Новый диалог без ответственного")
    await expect(row.get_by_role("checkbox", name="Звук")).to_be_checked()
    await expect(row.get_by_role("checkbox", name="Рабочий стол")).not_to_be_checked()
    for way in ("В Окне", "Звук"):
        await row.get_by_role("checkbox", name=way).click()
    await shop.stored("select count(*) from operator where email like 'anna%' and choices like '%unassigned%'", (1,))
    stranger_writes(shop, 5)
    await shop.stored("select count(*) from dialog", (5,))
    await shop.stored("select count(*) from notice where operator_id = 1", (4,))
    assert tones > 0
