"""A task template is made in the settings, and its tasks are made from a message."""

from __future__ import annotations

import re

from playwright.async_api import expect

from tests.browser.conftest import SQLITE, Shop, act_by_key
from tests.browser.test_every_screen import examined

pytestmark = SQLITE
ANNA, PAVEL = 1, 2
OF_TASKS = "select title, assignee_id, open from task order by id"


async def test_a_template_makes_its_tasks_from_a_message_and_one_undo_removes_them(shop: Shop) -> None:
    shop.writes("Хочу вернуть чайник")
    boss = await shop.signed_in("pavel", "/settings/tasks")
    await expect(boss.get_by_text("Шаблонов пока нет")).to_be_visible()
    await boss.get_by_role("button", name="Новый шаблон").click()
    form = boss.get_by_role("form", name="Новый шаблон")
    await form.get_by_label("Название шаблона").fill("Возврат")
    first = form.get_by_role("group", name="Задача 1")
    await first.get_by_label("Ответственный").select_option(label="кто применяет шаблон")
    await first.get_by_label("Чек-лист").fill("Номер заказа\nФото")
    await form.get_by_role("button", name="Добавить задачу").click()
    second = form.get_by_role("group", name="Задача 2")
    await form.get_by_role("button", name="Сохранить").click()
    await expect(form.get_by_text("Только первая задача может взять название")).to_be_visible()
    await second.get_by_label("Название").fill("Вернуть деньги")
    await second.get_by_label("Срок после начала").fill("3")
    await second.get_by_label("Ответственный").select_option(label="Павел Дроздов")
    assert await examined(boss, "form of a template") == []
    await form.get_by_role("button", name="Сохранить").click()
    await expect(boss.get_by_role("region", name="Возврат")).to_contain_text(
        "2 задачи: сообщение клиента, Вернуть деньги"
    )
    page = await shop.signed_in()
    await page.get_by_role("link", name=re.compile("^Екатерина")).click()
    await expect(page.locator("#conversation .msg").first).to_be_visible()
    await act_by_key(page, "t")
    dialog = page.get_by_role("dialog", name="Новая задача")
    await dialog.get_by_label("Шаблон").focus()
    await dialog.get_by_label("Шаблон").select_option(label="Возврат")
    await expect(dialog.get_by_role("listitem")).to_have_text(["сообщение клиента", "Вернуть деньги"])
    await page.keyboard.press("Control+Enter")
    await expect(page.get_by_text("Создано 2 задачи")).to_be_visible()
    await shop.stored(OF_TASKS, ("Хочу вернуть чайник", ANNA, 1), ("Вернуть деньги", PAVEL, 1))
    await shop.stored("select round((due_at - created_at) / 86400000.0) from task where id = 2", (3.0,))
    await page.get_by_role("button", name="Вернуть", exact=True).last.click()
    await shop.stored(OF_TASKS, ("Хочу вернуть чайник", ANNA, -1), ("Вернуть деньги", PAVEL, -1))
    await boss.get_by_role("button", name="Удалить шаблон Возврат").click()
    await expect(boss.get_by_text("Шаблонов пока нет")).to_be_visible()
    await boss.get_by_role("button", name="Вернуть", exact=True).last.click()
    await expect(boss.get_by_role("region", name="Возврат")).to_be_visible()
