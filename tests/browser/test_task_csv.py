"""A list of tasks as CSV in Chromium: downloaded, and made from a file with errors that are named."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import expect

from tests.browser.conftest import SQLITE, Shop
from tests.browser.test_every_screen import examined
from tests.browser.test_files_and_letters import payload

pytestmark = SQLITE
OF_TASKS = "select title, open from task order by id"


async def test_tasks_are_made_from_a_file_after_a_preview_and_the_list_is_downloaded(shop: Shop) -> None:
    page = await shop.signed_in("anna", "/tasks/list")
    colleague = await shop.signed_in("pavel", "/tasks/list")
    await page.get_by_role("button", name="Ещё о списке").click()
    await page.get_by_role("menuitem", name="Создать задачи из CSV…").click()
    dialog = page.get_by_role("dialog", name="Задачи из файла CSV")
    async with page.expect_download() as example:
        await dialog.get_by_role("button", name="Скачать пример").click()
    path = await (await example.value).path()
    text = Path(path).read_text("utf-8-sig").rstrip() + "\nПозвонить;;Ожидание;Никто;завтра;;\n"
    field = dialog.get_by_label("Файл CSV")
    await field.set_input_files(payload("задачи.csv", b"\x98\x00"))
    await expect(dialog.get_by_role("alert")).to_contain_text("Сохраните файл как CSV UTF-8")
    await field.set_input_files(payload("задачи.csv", text.encode("cp1251")))
    await expect(dialog.get_by_role("status")).to_have_text("Годных строк: 1 из 2")
    rows = dialog.get_by_role("table").get_by_role("row")
    await expect(rows).to_have_count(4)
    await expect(rows.nth(2)).to_contain_text("Нет сотрудника «Никто»")
    found = await examined(page, "import of tasks")
    await page.set_viewport_size({"width": 390, "height": 844})
    await page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    found += await examined(page, "import of tasks on a phone, dark")
    await dialog.get_by_role("button", name="Создать только 1 годную").click()
    await expect(page.get_by_text("Создана 1 задача. 1 строка пропущена")).to_be_visible()
    await expect(colleague.get_by_role("link", name="Сверить остатки")).to_be_visible()
    await page.locator(".toast").get_by_role("button", name="Вернуть").last.click()
    await shop.stored(OF_TASKS, ("Сверить остатки", -1))
    await page.set_viewport_size({"width": 1440, "height": 900})
    await shop.act("anna", "/api/tasks", title="Срочная", priority=1)
    await shop.act("anna", "/api/tasks", title="Другая")
    await page.goto(shop.base + "/tasks/list?q=Срочная")
    await expect(page.get_by_role("link", name="Срочная")).to_be_visible()
    await page.get_by_role("button", name="Ещё о списке").click()
    async with page.expect_download() as list_file:
        await page.get_by_role("menuitem", name="Скачать список в CSV").click()
    download = await list_file.value
    assert re.fullmatch(r"okno-tasks-[\d-]{10}\.csv", download.suggested_filename)
    text = Path(await download.path()).read_text("utf-8-sig")
    assert "Срочная;Новая" in text and "Другая" not in text
    assert not found, "\n".join(found)
