"""Several messages of a conversation are chosen and become one task: by keys, by mouse, and by touch in English."""

from __future__ import annotations

import re

from playwright.async_api import Page, expect

from inbox.access import Actor
from inbox.people import operators
from tests.browser.conftest import SQLITE, Shop, look, ready_for_keys
from tests.browser.test_every_screen import examined

pytestmark = SQLITE
ADMIN = Actor("operator", 2, "Павел Дроздов", "administrator")
KATE = 9001
SOURCES = "select m.client_no from task_source s join message m on m.id = s.message_id order by m.no"


async def written(shop: Shop) -> None:
    """A client writes three messages and a file, in a conversation of high priority with a tag."""
    who = {"first_name": "Екатерина Морозова", "username": "kate"}
    shop.writes("Полка «Линд» пришла со сколом. Можно заменить?")
    await shop.stored("select count(*) from dialog", (1,))
    tag = await shop.act("pavel", "/api/tags", name="Брак")
    await shop.act("pavel", "/api/dialogs/1/tags", add=[tag["tag"]["id"]])
    await shop.act("pavel", "/api/dialogs/1/priority", priority=1)
    shop.writes("Заказ 47990")
    shop.telegram.world.send_document(shop.telegram.bot, KATE, b"%PDF-1.7 x", "акт.pdf", "application/pdf", who=who)
    shop.writes("Вечером я дома")
    await shop.stored("select count(*) from message where kind = 'in'", (4,))


async def opened(page: Page) -> None:
    await page.get_by_role("link", name=re.compile("^Екатерина")).click()
    await expect(page.locator("#conversation .msg.in")).to_have_count(4)


async def test_chosen_messages_become_one_task_with_all_that_they_hold(shop: Shop) -> None:
    await written(shop)
    page = await shop.signed_in()
    await opened(page)
    messages = page.locator("#conversation .msg.in")
    bar = page.get_by_role("toolbar", name="Выбранные сообщения")
    await ready_for_keys(page)
    await page.locator("#conversation > .scroll").focus()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowUp")
    await expect(messages.nth(2)).to_be_focused()
    await page.keyboard.press("Shift+ArrowUp")
    await page.keyboard.press("Shift+ArrowUp")
    await page.keyboard.press("Shift+ArrowDown")  # gives one back
    await expect(bar).to_contain_text("Выбрано 2 сообщения")
    found = await examined(page, "chosen by keys")
    await page.keyboard.press("Escape")
    await expect(bar).to_have_count(0)
    await expect(page.locator("#conversation .msg.in:focus")).to_have_count(1)
    await page.keyboard.press("x")
    await expect(bar).to_contain_text("Выбрано 1 сообщение")
    await bar.get_by_role("button", name="Снять выбор").click()
    await expect(bar).to_have_count(0)
    await messages.nth(0).click(modifiers=["Shift"])
    await messages.nth(3).click(modifiers=["Shift"])
    await expect(bar).to_contain_text("Выбрано 4 сообщения")
    await messages.nth(3).click()  # a plain click takes one away
    await expect(bar).to_contain_text("Выбрано 3 сообщения")
    await page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    found += await examined(page, "chosen by mouse, dark")
    await look(page)
    await page.keyboard.press("t")
    dialog = page.get_by_role("dialog", name="Новая задача")
    await expect(dialog.get_by_label("Название")).to_have_value("Полка «Линд» пришла со сколом")
    await expect(dialog.get_by_label("Описание")).to_have_value(
        "Полка «Линд» пришла со сколом. Можно заменить?\n\nЗаказ 47990"
    )
    await expect(dialog).to_contain_text("Из 3 сообщений, с файлами")
    await expect(dialog.get_by_role("button", name="Убрать тег Брак")).to_be_visible()
    found += await examined(page, "task of messages")
    await dialog.get_by_label("Ответ не нужен, достаточно задачи").check()
    await page.keyboard.press("Control+Enter")
    await expect(page.locator(".msg .mtask")).to_have_count(3)
    await shop.stored("select waiting_since from dialog", (None,))
    await expect(bar).to_have_count(0)
    await shop.stored(SOURCES, (1,), (2,), (3,))
    await shop.stored("select dialog_id, priority from task", (1, 1))
    await shop.stored("select count(*) from attachment where task_id = 1", (1,))
    await shop.stored("select count(*) from task_tag", (1,))
    assert found == []


async def test_messages_are_chosen_by_touch_in_english(shop: Shop) -> None:
    await written(shop)
    await shop.running.store.write(lambda tx: operators.set_preferences(tx, ADMIN, locale="en"))
    page = await shop.signed_in("pavel", width=390, height=844, has_touch=True, is_mobile=True)
    await opened(page)
    messages = page.locator("#conversation .msg.in .box")
    box = await messages.nth(0).bounding_box()
    assert box
    hand = await page.context.new_cdp_session(page)
    spot = [{"x": box["x"] + 20, "y": box["y"] + 12}]
    await hand.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": spot})
    await page.get_by_role("menuitem", name="Select").wait_for()
    await hand.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    await page.get_by_role("menuitem", name="Select").tap()
    bar = page.get_by_role("toolbar", name="Selected messages")
    await expect(bar).to_contain_text("1 message selected")
    await messages.nth(2).tap()  # not the file is opened
    await expect(bar).to_contain_text("2 messages selected")
    found = await examined(page, "chosen by touch")
    await bar.get_by_role("button", name="Create a task").tap()
    await page.get_by_role("dialog", name="New task").get_by_role("button", name="Create", exact=True).tap()
    await expect(page.locator(".msg .mtask")).to_have_count(2)
    await shop.stored(SOURCES, (1,), (3,))
    assert found == []
