"""Statuses and types of tasks in Chromium: made, renamed, ordered and removed in the settings, seen on the board."""

from playwright.async_api import expect

from tests.browser.conftest import SQLITE, Shop
from tests.browser.test_every_screen import examined

pytestmark = SQLITE


async def test_statuses_and_types_of_tasks_are_edited_in_the_settings(shop: Shop) -> None:
    colleague = await shop.signed_in("anna", "/tasks/board")
    page = await shop.signed_in("pavel", "/settings/tasks")
    await page.get_by_role("button", name="Новый статус задачи").click()
    await page.get_by_label("Название статуса").fill("На складе")
    await page.get_by_label("Ведёт себя как").select_option(label="В работе")
    found = await examined(page, "new status")
    await page.keyboard.press("Tab")
    await page.get_by_role("button", name="Создать", exact=True).click()
    await expect(page.get_by_role("region", name="На складе")).to_contain_text("В работе")
    await expect(colleague.get_by_role("region", name="На складе")).to_be_visible()
    await page.get_by_role("button", name="Выше: На складе").click()
    await expect(colleague.locator(".col h2 .cut").nth(5)).to_have_text("На складе")
    await page.get_by_role("button", name="Изменить: Новая", exact=True).click()
    await page.get_by_label("Название статуса").fill("На складе")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_have_text("Такое название уже есть.")
    await page.get_by_label("Название статуса").fill("Поступила")
    await page.keyboard.press("Enter")
    await expect(colleague.get_by_role("region", name="Поступила")).to_be_visible()
    await expect(page.get_by_role("button", name="Удалить: Поступила")).to_be_disabled()
    await page.get_by_role("button", name="Удалить: На складе").click()
    await expect(colleague.get_by_role("region", name="На складе")).to_have_count(0)
    await page.locator(".toast").get_by_role("button", name="Вернуть").last.click()
    await expect(page.get_by_role("region", name="На складе")).to_be_visible()
    await page.get_by_role("button", name="Новый тип задачи").click()
    await page.get_by_label("Название типа").fill("Рекламация")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("region", name="Рекламация")).to_be_visible()
    await shop.stored("select name from task_type where builtin is null", ("Рекламация",))
    await page.set_viewport_size({"width": 390, "height": 844})
    found += await examined(page, "statuses and types on a phone")
    await page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    found += await examined(page, "statuses and types, dark")
    assert not found, "\n".join(found)
    await colleague.goto(shop.base + "/settings/tasks")
    await expect(colleague.get_by_text("Нет доступа к этому разделу")).to_be_visible()
