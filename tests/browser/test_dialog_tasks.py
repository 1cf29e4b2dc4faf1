"""Tasks beside their conversation: chips in the list and the header, closing with open tasks, telling the client."""

from __future__ import annotations

import re

from playwright.async_api import expect

from inbox.access import SYSTEM, Actor
from inbox.dialogs.blocked import set_blocked
from inbox.dialogs.locked import lock_dialog
from inbox.people import operators
from tests.browser.conftest import SQLITE, Shop, look, until
from tests.browser.test_every_screen import examined
from tests.browser.test_tasks import ACTIVE, DONE, HOUR, NEW, WAITING, made, now

pytestmark = SQLITE
ANNA_HERSELF = Actor("operator", 1, "Анна Ковалёва", "operator")


async def test_rows_and_headers_count_open_tasks_and_turn_red_at_the_due_date(shop: Shop) -> None:
    shop.writes("Полка «Линд» пришла со сколом")
    page = await shop.signed_in()
    row = page.get_by_role("link", name=re.compile("^Екатерина"))
    await row.click()
    await expect(page.locator("#conversation .msg.in")).to_have_count(1)
    await expect(page.locator(".dtasks")).to_have_count(0)
    await made(shop, "Заменить полку", dialog_id=1, due_at=now() + 9000)
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


async def test_sending_and_closing_with_open_tasks_asks_as_closing_does(shop: Shop) -> None:
    shop.writes("Полка «Линд» пришла со сколом")
    page = await shop.signed_in()
    await page.get_by_role("link", name=re.compile("^Екатерина")).click()
    await made(shop, "Заменить полку", dialog_id=1, status_id=WAITING, wake_at=now() + HOUR, wake_reason="поставка")
    await expect(page.locator(".thead .dtasks")).to_have_text("1")
    field = page.get_by_label("Текст ответа")
    await field.fill("Заменили, проверьте")
    await look(page)
    await field.press("Control+Shift+Enter")
    question = page.get_by_role("dialog", name="У диалога 1 открытая задача")
    await expect(question).to_contain_text("№ 1 Заменить полку")
    found = await examined(page, "send and close")
    await question.get_by_role("button", name="Вернуться к тексту").click()
    await expect(field).to_be_focused()
    await expect(field).to_have_value("Заменили, проверьте")
    await look(page)
    await field.press("Control+Shift+Enter")
    await question.get_by_role("button", name="Отправить и завершить, задачи готовы").click()
    await shop.stored("select count(*) from episode where closed_at is null", (0,))
    await shop.stored("select status_id from task", (DONE,))
    await until(lambda: shop.delivered() == ["Заменили, проверьте"])
    await page.get_by_role("button", name="Вернуть", exact=True).first.click()
    await shop.stored("select status_id, wake_reason from task", (WAITING, "поставка"))
    await shop.stored("select count(*) from episode where closed_at is null", (1,))
    await page.goto(shop.base + "/inbox/all/1")
    await field.fill("Ещё вопрос?")
    await look(page)
    await field.press("Control+Shift+Enter")
    await question.get_by_role("button", name="Только отправить").click()
    await until(lambda: len(shop.delivered()) == 2)
    await shop.stored("select count(*) from episode where closed_at is null", (1,))
    assert not found, "\n".join(found)


async def test_closing_several_conversations_asks_once_and_one_undo_restores_all(shop: Shop) -> None:
    for who in ("kate", "john", "dina"):
        shop.writes("Сломалось", who=who)
    await shop.stored("select count(*) from dialog", (3,))
    await made(shop, "Заменить полку", dialog_id=1)
    await made(shop, "Send the invoice", dialog_id=2, status_id=ACTIVE)
    await shop.running.store.write(lambda tx: operators.set_preferences(tx, ANNA_HERSELF, locale="en"))
    page = await shop.signed_in(width=390, height=844)
    await expect(page.locator(".dlg[data-id]")).to_have_count(3)
    for row in await page.locator(".dlg[data-id]").all():
        await row.focus()
        await look(page)
        await page.keyboard.press("x")
    await page.get_by_role("toolbar", name="Bulk actions").get_by_role("button", name=re.compile("^Close")).click()
    question = page.get_by_role("dialog", name="The conversations have 2 open tasks")
    await expect(question.get_by_role("listitem")).to_have_count(2)
    found = await examined(page, "bulk question")
    await question.get_by_role("button", name="Close, the tasks are done").click()
    await shop.stored("select count(*) from episode where closed_at is null", (0,))
    await shop.stored("select status_id from task order by id", (DONE,), (DONE,))
    await page.get_by_role("button", name="Undo", exact=True).click()
    await shop.stored("select status_id from task order by id", (NEW,), (ACTIVE,))
    await shop.stored("select count(*) from episode where closed_at is null", (3,))
    assert not found, "\n".join(found)


async def test_the_client_is_offered_to_be_told_once_wherever_the_last_task_is_closed(shop: Shop) -> None:
    shop.writes("Полка «Линд» пришла со сколом")
    shop.writes("Где заказ?", who="john")
    await shop.stored("select count(*) from dialog", (2,))
    await made(shop, "Заменить полку", message_ids=[1])
    for number in (2, 3):
        await made(shop, f"Найти заказ {number}", dialog_id=2)
    page = await shop.signed_in()
    await page.get_by_role("link", name=re.compile("^Екатерина")).click()
    await page.locator(".mtask").get_by_role("button", name="Задача № 1, Новая: сменить статус").click()
    await page.get_by_role("menuitemradio", name="Готово").click()
    offer = page.locator("#conversation .lasttask")
    await expect(offer).to_contain_text("Это была последняя задача диалога. Сообщить клиенту?")
    found = await examined(page, "offer in the conversation")
    await shop.stored("select open from task where id = 1", (0,))
    await page.reload()
    await expect(offer).to_contain_text("Это была последняя задача диалога. Сообщить клиенту?")
    await page.locator("#card .cardtask").get_by_role("button").click()
    await page.get_by_role("menuitemradio", name="Новая").click()
    await expect(offer).to_have_count(0)
    await shop.stored("select open from task where id = 1", (1,))
    await page.locator("#card .cardtask").get_by_role("button").click()
    await page.get_by_role("menuitemradio", name="Готово").click()
    await offer.get_by_role("button", name="Написать клиенту").click()
    await expect(page.get_by_label("Текст ответа")).to_have_value("По вашему вопросу всё готово: Заменить полку")
    await expect(offer).to_have_count(0)
    await page.goto(shop.base + "/tasks/list")
    await expect(page.locator("tr[data-task]")).to_have_count(2)
    for check in await page.locator("tr[data-task] .check").all():
        await check.check()
    await page.get_by_role("toolbar").get_by_role("button", name="Статус").click()
    await page.get_by_role("menuitemradio", name="Готово").click()
    notice = page.locator(".lasttask")
    await expect(notice).to_contain_text("Это была последняя задача диалога: John Smith. Сообщить клиенту?")
    for theme, width in (("light", 1440), ("dark", 390)):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        await page.set_viewport_size({"width": width, "height": 844})
        found += await examined(page, f"offer {width} {theme}")
    await notice.get_by_role("button", name="Закрыть").click()
    await expect(notice).to_have_count(0)
    await made(shop, "Ещё одна", dialog_id=2)
    await shop.running.store.write(lambda tx: set_blocked(tx, SYSTEM, lock_dialog(tx, 2), blocked=True))
    await page.set_viewport_size({"width": 1440, "height": 900})
    await page.locator("tr[data-task]").filter(has_text="Ещё одна").locator(".x-st .tcell").click()
    await page.get_by_role("menuitemradio", name="Готово").click()
    await expect(notice).to_contain_text("Сообщить нельзя: клиент нас заблокировал.")
    await expect(notice.get_by_role("button")).to_have_count(1)
    assert not found, "\n".join(found)
