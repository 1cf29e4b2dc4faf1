"""A recurring task in Chromium: made, previewed, paused, deleted, seen by a colleague, named in the task it made."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from playwright.async_api import expect

from inbox.access import EVERYBODY, SYSTEM
from inbox.store import Tx
from tasks import repeats
from tasks.events import TaskEvent
from tests.browser.conftest import SQLITE, Shop, act_by_key
from tests.browser.test_every_screen import examined

pytestmark = SQLITE
RULE = "select every, step, days, minute, zone, until, catch_up, active, removed_at is null from task_repeat"
FRIDAYS = ("week", 2, "04", 570, "Europe/Berlin", "2030-01-01", 1, 1, 1)


def forget_people(tx: Tx) -> None:
    """Let the author and the assignee of the recurring task be people who are gone."""
    tx.sql("update task_repeat set created_by = 99, template = replace(template, ':2,', ':99,')")
    tx.emit(TaskEvent.repeat_changed, SYSTEM, object_kind="taskrepeat", object_id=1, place=EVERYBODY)


async def test_a_recurring_task_is_made_paused_deleted_and_named_in_the_task_that_it_makes(shop: Shop) -> None:
    boss = await shop.signed_in("pavel", "/settings/repeats")
    await expect(boss.get_by_text("Повторяющихся задач пока нет")).to_be_visible()
    page = await shop.signed_in("anna", "/tasks/list")
    await expect(page.get_by_text("Задач нет")).to_be_visible()
    await act_by_key(page, "c")
    dialog = page.get_by_role("dialog", name="Новая задача")
    await dialog.get_by_label("Название").fill("Сверка остатков")
    await dialog.get_by_role("button", name="Повторять…").click()
    form = page.get_by_role("dialog", name="Новая повторяющаяся задача")
    await expect(form.get_by_label("Название")).to_have_value("Сверка остатков")
    await form.get_by_label("Интервал").fill("2")
    for day in ("понедельник", "пятница"):
        chip = form.get_by_role("button", name=day, exact=False)
        if await chip.get_attribute("aria-pressed") == "false":
            await chip.click()
    for chip in await form.get_by_role("group", name="Дни недели").get_by_role("button", pressed=True).all():
        if (await chip.get_attribute("aria-label") or "").lower() not in ("понедельник", "пятница"):
            await chip.click()
    await form.get_by_label("Время", exact=True).fill("9:30")
    await form.get_by_label("Часовой пояс").select_option(value="Europe/Berlin")
    await form.get_by_label("До, если есть конец").fill("2030-01-01")
    await form.get_by_role("button", name="Задача за каждую дату").click()
    await form.get_by_label("Ответственный").select_option(label="Павел Дроздов")
    dates = form.get_by_role("region", name="Ближайшие даты")
    await expect(dates.get_by_role("listitem")).to_have_count(5)
    await expect(dates).to_contain_text("каждые 2 недели: пн, пт в 9:30")
    found = await examined(page, "form of a recurring task")
    await page.keyboard.press("Control+Enter")
    await expect(page.get_by_text("Повторяющаяся задача создана: Сверка остатков")).to_be_visible()
    await shop.stored(RULE, FRIDAYS)
    row = boss.get_by_role("region", name="Сверка остатков")
    await expect(row).to_contain_text("Павел Дроздов")
    await expect(row).to_contain_text("автор: Анна Ковалёва")
    # The task that it makes says so, and leads to it.
    [(following,)] = await shop.running.store.rows("select next_at from task_repeat")
    await shop.running.store.write(lambda tx: repeats.act(tx, 1, following))
    await page.get_by_role("link", name="Сверка остатков").click()
    await page.get_by_role("link", name=re.compile("каждые 2 недели")).click()
    await expect(page).to_have_url(re.compile("/settings/repeats/1$"))
    mine = page.get_by_role("region", name="Сверка остатков")
    await expect(mine).to_be_focused()
    assert datetime.fromtimestamp(following / 1000, UTC).weekday() in (0, 4)
    # A pause, seen by the colleague; the assignee who has left; deletion and its undo.
    await boss.get_by_role("switch", name="Включена: Сверка остатков").click()
    await expect(mine).to_contain_text("на паузе")
    await boss.locator(".toast").get_by_role("button", name="Вернуть").last.click()
    await expect(mine).to_contain_text("следующая:")
    await shop.running.store.write(forget_people)
    await expect(mine).to_contain_text("Меняют автор и руководители")
    await expect(mine).to_contain_text("задачи создаются без ответственного")
    await expect(mine).to_contain_text("Изменить может руководитель")
    await page.set_viewport_size({"width": 390, "height": 844})
    found += await examined(page, "recurring tasks on a phone")
    await boss.emulate_media(color_scheme="dark", reduced_motion="reduce")
    await boss.get_by_role("button", name="Удалить: Сверка остатков").click()
    await expect(boss.get_by_text("Повторяющихся задач пока нет")).to_be_visible()
    await expect(page.get_by_text("Повторяющихся задач пока нет")).to_be_visible()
    found += await examined(boss, "no recurring tasks, dark")
    await boss.locator(".toast").get_by_role("button", name="Вернуть").last.click()
    await expect(row).to_be_visible()
    await row.get_by_role("button", name="Изменить: Сверка остатков").click()
    change = boss.get_by_role("dialog", name="Повторяющаяся задача")
    await change.get_by_role("button", name="По будням").click()
    await expect(change.get_by_role("region", name="Ближайшие даты")).to_contain_text("по будням")
    found += await examined(boss, "change of a recurring task, dark")
    await change.get_by_role("button", name="Сохранить").click()
    await expect(mine).to_contain_text("по будням, с понедельника по пятницу в 9:30")
    assert not found, "\n".join(found)
