"""Search and filter of tasks in Chromium: in the address, live, with words for what is empty, and on a phone."""

from __future__ import annotations

import re
import time
from typing import Any

from playwright.async_api import Page, expect

from tests.browser.conftest import SQLITE, Shop, act_by_key
from tests.browser.test_every_screen import examined
from tests.browser.test_tags import make
from tests.browser.test_tasks import made, row

pytestmark = SQLITE
ANNA = 1
HOUR = 3_600_000


async def titles(page: Page, *expected: str) -> None:
    await expect(page.locator("tr[data-task] a.tt")).to_have_text(list(expected))


def view(page: Page, name: str) -> Any:
    return page.get_by_role("group", name="Быстрые фильтры").get_by_role("link", name=re.compile(f"^{name}"))


async def test_a_search_narrows_the_tasks_and_follows_every_change(shop: Shop) -> None:
    (refund,) = await make(shop, "Возврат")
    shelf = await made(shop, "Заменить полку", text="Скол на углу", tags=[refund])
    await made(shop, "Готовая полка", status_id=5)
    await made(shop, "Сверить остатки")
    page = await shop.signed_in(path="/tasks/list")
    await titles(page, "Сверить остатки", "Заменить полку")
    await act_by_key(page, "Slash")
    field = page.get_by_role("combobox", name="Поиск по задачам")
    await expect(field).to_be_focused()
    await page.keyboard.type("полка")
    await titles(page, "Заменить полку")
    await expect(page).to_have_url(re.compile(r"/tasks/list\?q=%D0%BF"))
    await expect(view(page, "Выполненные")).to_have_text("Выполненные 1")
    await expect(view(page, "Открытые")).to_have_text("Открытые 1")
    other = await made(shop, "Купить полку")  # enters at once
    await titles(page, "Купить полку", "Заменить полку")
    await shop.act("pavel", f"/api/tasks/{other}/status", status_id=5)
    await titles(page, "Заменить полку")  # leaves at once
    await expect(view(page, "Выполненные")).to_have_text("Выполненные 2")
    await field.fill("crjk")  # скол in the other layout
    await expect(page.get_by_text("По «crjk» ничего нет. Показано для «скол»")).to_be_visible()
    await titles(page, "Заменить полку")
    await shop.act("pavel", f"/api/tasks/{shelf}/lines", text="Курьер приедет в пятницу")
    await field.fill("курьер")
    await titles(page, "Заменить полку")
    await field.fill("тег:воз")
    found = await examined(page, "suggestions")
    await page.keyboard.press("Enter")
    await expect(field).to_have_value("тег:Возврат ")
    await titles(page, "Заменить полку")
    await field.fill("готовая")
    await expect(page.get_by_text("В подборке «Открытые» таких задач нет.")).to_be_visible()
    found += await examined(page, "nothing found")
    await page.locator("#main .empty").get_by_role("link", name="Выполненные 1").click()
    await titles(page, "Готовая полка")
    await field.focus()
    await page.keyboard.press("Escape")
    await expect(page).to_have_url(re.compile(r"/tasks/list\?view=done$"))
    await page.goto(f"{shop.base}/search?q=курьер")
    await page.get_by_role("link", name=re.compile("Заменить полку")).click()
    await expect(page).to_have_url(re.compile(rf"/tasks/{shelf}$"))
    await page.keyboard.press("Control+k")
    await page.get_by_role("combobox", name=re.compile("^Команда")).fill("остатки")
    await page.get_by_role("option", name=re.compile("Сверить остатки")).click()
    await expect(page).to_have_url(re.compile(r"/tasks/3$"))
    assert not found, "\n".join(found)


async def test_a_filter_stands_in_the_address_and_the_server_decides_who_leaves_and_enters(shop: Shop) -> None:
    refund, _ = await make(shop, "Возврат", "Склад")
    team = (await shop.act("pavel", "/api/teams", name="Склад", members=[ANNA]))["team"]["id"]
    now = int(time.time() * 1000)
    first = await made(shop, "Вернуть деньги", tags=[refund], priority=1, due_at=now - HOUR)
    second = await made(shop, "Сверить остатки", team_id=team)
    page = await shop.signed_in(path="/tasks/list")
    await titles(page, "Вернуть деньги", "Сверить остатки")
    await expect(view(page, "Склад")).to_have_text("Склад 1")
    await act_by_key(page, "Shift+F")
    panel = page.get_by_role("dialog", name="Фильтр")
    await panel.get_by_role("group", name="Тег").get_by_role("button", name="Возврат").click()
    await titles(page, "Вернуть деньги")
    await expect(panel.get_by_role("status")).to_have_text("1 задача")
    found = await examined(page, "filter panel")
    await panel.get_by_role("group", name="Дедлайн").get_by_role("button", name="Просрочены").click()
    await expect(page).to_have_url(re.compile(rf"/tasks/list\?tag={refund}&due=late$"))
    await page.keyboard.press("Escape")
    await page.mouse.move(5, 5)  # rows do not move under the pointer
    await expect(view(page, "Открытые")).to_have_text("Открытые 1")
    await expect(view(page, "Склад")).to_have_text("Склад 0")
    await shop.act(
        "pavel", "/api/tasks/bulk", steps=[{"ids": [second], "change": {"add_tags": [refund], "due_at": now - 1}}]
    )
    await titles(page, "Вернуть деньги", "Сверить остатки")
    await expect(view(page, "Склад")).to_have_text("Склад 1")
    await shop.act("pavel", "/api/tasks/bulk", steps=[{"ids": [first], "change": {"remove_tags": [refund]}}])
    await titles(page, "Сверить остатки")
    await page.reload()
    await titles(page, "Сверить остатки")
    await page.get_by_role("link", name="Доска").click()
    await expect(page.locator(".tcard .ti")).to_have_text(["Сверить остатки"])
    await page.get_by_role("button", name="Убрать из фильтра: Дедлайн, Просрочены").click()
    await expect(page).to_have_url(re.compile(rf"/tasks/board\?tag={refund}$"))
    await shop.act("pavel", "/api/tasks/bulk", steps=[{"ids": [second], "change": {"remove_tags": [refund]}}])
    await expect(page.get_by_text("В подборке «Открытые» нет задач, подходящих под фильтр.")).to_be_visible()
    found += await examined(page, "empty board")
    await page.get_by_role("link", name="Сбросить фильтр").first.click()
    await expect(page.locator(".tcard .ti")).to_have_count(2)
    await page.get_by_role("link", name="Список").click()
    await view(page, "Слежу").click()
    await expect(page.get_by_text("Вы не следите ни за одной открытой задачей")).to_be_visible()
    await view(page, "Открытые").click()
    await row(page, "Сверить остатки").locator("a.tt").click()
    await page.get_by_role("button", name="Следить", exact=True).click()
    await page.get_by_role("link", name="Закрыть панель задачи").click()
    await expect(view(page, "Слежу")).to_have_text("Слежу 1")
    await view(page, "Слежу").click()
    await titles(page, "Сверить остатки")
    for theme in ("light", "dark"):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        await page.set_viewport_size({"width": 390, "height": 844})
        await page.goto(f"{shop.base}/tasks/list?tag={refund}.none&priority=high&assignee=me.none&due=week&q=деньги")
        await expect(page.get_by_role("button", name=re.compile("^Убрать из фильтра"))).to_have_count(6)
        found += await examined(page, f"filtered list 390 {theme}")
        await page.get_by_role("button", name="Фильтр: 6").click()
        await expect(panel).to_be_visible()
        found += await examined(page, f"filter panel 390 {theme}")
        await panel.get_by_role("button", name="Закрыть").click()
    assert not found, "\n".join(found)
