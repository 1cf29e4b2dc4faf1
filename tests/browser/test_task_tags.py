"""Tags of tasks in Chromium: by key and by mouse, of one task and of several, inherited from the conversation."""

from __future__ import annotations

import re

from playwright.async_api import expect

from tests.browser.conftest import SQLITE, Shop, act_by_key
from tests.browser.test_every_screen import examined
from tests.browser.test_tags import make
from tests.browser.test_tasks import made, opened, row

pytestmark = SQLITE


async def test_a_task_inherits_tags_and_gets_others_by_key_by_mouse_and_in_a_selection(shop: Shop) -> None:
    delivery, refund = await make(shop, "Доставка", "Возврат")
    shop.writes("Полка «Линд» пришла со сколом")
    page = await shop.signed_in("pavel")
    await opened(page)
    await shop.act("pavel", "/api/dialogs/1/tags", add=[delivery])
    await expect(page.locator("#card .tag", has_text="Доставка")).to_be_visible()
    await act_by_key(page, "t")
    dialog = page.get_by_role("dialog", name="Новая задача")
    await expect(dialog.locator(".tag")).to_have_text(["Доставка"])
    await dialog.get_by_label("Добавить тег").select_option(label="Возврат")
    found = await examined(page, "new task with tags")
    await page.keyboard.press("Control+Enter")
    await shop.stored("select tag_id from task_tag order by tag_id", (delivery,), (refund,))
    await made(shop, "Сверить остатки")
    await page.goto(f"{shop.base}/tasks/list")
    chips = row(page, "Полка").locator(".tag")
    await expect(chips).to_have_text(["Доставка", "Возврат"])
    await row(page, "Полка").locator("a.tt").focus()
    await act_by_key(page, "l")
    await page.get_by_role("combobox", name="Найти или создать тег").fill("возв")
    found += await examined(page, "picker of a task")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await expect(chips).to_have_text(["Доставка"])
    await row(page, "Полка").get_by_role("link").click()
    peek = page.get_by_role("complementary", name="Задача № 1")
    await expect(peek.locator(".hist")).to_contain_text("Теги: Доставка, Возврат → Доставка")
    await page.get_by_role("button", name="Вернуть", exact=True).last.click()
    await expect(peek.locator(".taskkv .tag:not(.add)")).to_have_text(["Доставка", "Возврат"])
    await peek.get_by_role("button", name="Убрать тег Доставка").click()
    await expect(peek.locator(".taskkv .tag:not(.add)")).to_have_text(["Возврат"])
    await peek.get_by_role("button", name="Изменить теги").click()
    await page.get_by_role("option", name="Доставка").click()
    await page.keyboard.press("Escape")
    await expect(peek.locator(".taskkv .tag:not(.add)")).to_have_text(["Доставка", "Возврат"])
    await page.keyboard.press("Escape")
    await expect(peek).to_have_count(0)
    for box in await page.get_by_role("checkbox", name=re.compile("^Выбрать задачу")).all():
        await box.check()
    await page.get_by_role("toolbar").get_by_role("button", name="Теги").click()
    await expect(page.get_by_role("option", name="Доставка")).to_contain_text("у части")
    await page.get_by_role("option", name="Доставка").click()
    await expect(row(page, "Сверить").locator(".tag")).to_have_text(["Доставка"])
    await page.keyboard.press("Escape")
    await expect(page.get_by_text("Выбраны 2 задачи")).to_be_visible()
    await page.locator(".toast", has_text="Тег Доставка").get_by_role("button", name="Вернуть").click()
    await expect(row(page, "Сверить").locator(".tag")).to_have_count(0)
    await expect(chips).to_have_text(["Доставка", "Возврат"])
    await shop.act("pavel", f"/api/tags/{refund}/merge", into=delivery)
    await expect(chips).to_have_text(["Доставка"])
    for theme, width, path in (("light", 1440, "board"), ("dark", 390, "board"), ("light", 390, "list")):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        await page.set_viewport_size({"width": width, "height": 844})
        await page.goto(f"{shop.base}/tasks/{path}")
        await expect(page.locator("[data-task='1'] .tag")).to_have_text(["Доставка"])
        found += await examined(page, f"tags on the {path} {width} {theme}")
    assert not found, "\n".join(found)
