"""A date that an operator promises in a reply is offered as a task, while it is typed and after it was sent."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from playwright.async_api import expect

from tests.browser.conftest import SQLITE, Shop, look

pytestmark = SQLITE


def tomorrow_at_six() -> int:
    day = datetime.now().astimezone() + timedelta(days=1)
    return int(day.replace(hour=18, minute=0, second=0, microsecond=0).timestamp() * 1000)


async def test_a_promised_date_is_offered_as_a_task_before_and_after_sending(shop: Shop) -> None:
    shop.writes("Когда пришлёте акт?")
    page = await shop.signed_in()
    await page.get_by_role("link", name=re.compile("^Екатерина")).click()
    field = page.get_by_role("textbox", name="Текст ответа")
    typed = page.locator(".promised.typed")
    await field.fill("Здравствуйте! Мы работаем до 18:00.")
    await expect(page.get_by_text("Черновик сохранён")).to_be_visible()
    await expect(page.locator(".promised")).to_have_count(0)

    await field.fill("Здравствуйте! Пришлём акт завтра до 18:00.")
    await expect(typed).to_contain_text("Обещано: завтра, 18:00")
    await look(page)
    await typed.get_by_role("button", name="Создать задачу").click()
    await expect(page.get_by_role("textbox", name="Название")).to_have_value("Пришлём акт завтра до 18:00")
    await page.keyboard.press("Escape")
    await expect(field).to_have_value("Здравствуйте! Пришлём акт завтра до 18:00.")

    await field.press("Enter")
    sent = page.locator(".msg.out .promised")
    await expect(sent).to_contain_text("Обещано: завтра, 18:00")
    await expect(typed).to_have_count(0)
    await sent.get_by_role("button", name="Создать задачу").click()
    await page.keyboard.press("Control+Enter")
    await shop.stored(
        "select title, due_at, dialog_id from task", ("Пришлём акт завтра до 18:00", tomorrow_at_six(), 1)
    )
    await expect(page.locator(".msg.out .mtask")).to_contain_text("Пришлём акт")
    await expect(sent).to_have_count(0)

    await field.fill("И перезвоним завтра в 10:00, обещаем.")
    await expect(page.locator(".promised")).to_have_count(0)  # a task for that day is there
    await field.fill("Перезвоним послезавтра в 10:00")
    await typed.get_by_role("button", name="Не предлагать задачу").click()
    await field.press("Enter")
    await expect(page.locator(".msg.out", has_text="послезавтра")).to_be_visible()
    await expect(page.locator(".promised")).to_have_count(0)
