"""A file that did not get to the server stops the message until its author decides: nothing is left out silently."""

from __future__ import annotations

import re

from playwright.async_api import Locator, Page, Route, expect

from tests.browser.conftest import SQLITE, Shop, look, until
from tests.browser.test_files_and_letters import opened, payload

pytestmark = SQLITE
SENT = (
    "select m.kind, m.text, count(a.id) from message m left join attachment a on a.message_id = m.id"
    " where m.kind in ('out', 'note') group by m.id, m.kind, m.text order by m.id"
)


def question(page: Page) -> Locator:
    return page.locator("#missing")


async def at_work(shop: Shop, path: str = "/inbox/all") -> Page:
    shop.writes("Пришлите счёт")
    page = await shop.signed_in(path=path)
    await opened(page)
    return page


async def attach_in_vain(page: Page, name: str = "счёт.pdf") -> None:
    """Make one upload fail, as without a line; the next try works."""
    await page.route("**/api/uploads?*", lambda route: route.abort("connectionrefused"), times=1)
    await page.set_input_files("#pickfiles", payload(name, b"%PDF-1.4 invoice"))
    await expect(page.locator(".cfiles [data-state=failed]")).to_contain_text(name)


async def test_a_failed_file_stops_every_way_of_sending_until_it_is_there_or_let_go(shop: Shop) -> None:
    page = await at_work(shop)
    field = page.locator(".comp textarea")
    await attach_in_vain(page)
    await field.fill("Высылаю счёт")
    await field.press("Enter")
    await expect(question(page)).to_contain_text("1 файл не загружен. Отправить без него?")
    await question(page).get_by_role("button", name="Повторить").click()
    await shop.stored(SENT, ("out", "Высылаю счёт", 1))

    await attach_in_vain(page, "акт.pdf")
    await field.fill("И акт")
    await field.press("Control+Shift+Enter")
    await expect(question(page)).to_be_visible()
    await question(page).get_by_role("button", name="Пока не отправлять").click()
    await expect(field).to_have_value("И акт")
    await page.get_by_role("button", name="Отправить и…").click()
    await page.get_by_role("menuitem", name=re.compile("Отправить позже")).click()
    await page.get_by_role("button", name=re.compile("Через час")).click()
    await expect(question(page)).to_be_visible()
    await field.press("Enter")  # the keyboard gets to the answer too
    await expect(question(page).get_by_role("button", name="Повторить")).to_be_focused()
    await question(page).get_by_role("button", name="Отправить без файлов").click()
    await shop.stored(SENT, ("out", "Высылаю счёт", 1), ("out", "И акт", 0))
    await expect(page.locator(".cstrip.plan")).to_be_visible()

    await page.get_by_role("tab", name="Заметка").click()
    await attach_in_vain(page, "скан.pdf")
    await field.fill("Скан для команды")
    await field.press("Control+Enter")
    await question(page).get_by_role("button", name="Оставить без файлов").click()
    await shop.stored(SENT, ("out", "Высылаю счёт", 1), ("out", "И акт", 0), ("note", "Скан для команды", 0))


async def test_who_left_before_the_upload_failed_is_told_and_brought_back(shop: Shop) -> None:
    page = await at_work(shop)
    held: list[Route] = []
    await page.route("**/api/uploads?*", lambda route: held.append(route), times=1)
    await page.set_input_files("#pickfiles", payload("счёт.pdf", b"%PDF-1.4 invoice"))
    await page.locator(".comp textarea").fill("Высылаю счёт")
    await page.locator(".comp textarea").press("Enter")
    await expect(page.get_by_role("button", name=re.compile("^Уйдёт после загрузки"))).to_be_visible()
    await until(lambda: held)
    await page.get_by_role("link", name=re.compile("^Непрочитанные")).first.click()
    await held[0].abort("connectionrefused")
    toast = page.locator(".toast").filter(has_text="файл не загрузился")
    await toast.get_by_role("button", name="Открыть").click()
    await expect(question(page)).to_be_visible()
    await expect(page.locator(".comp textarea")).to_have_value("Высылаю счёт")


async def test_files_beyond_the_limit_stand_first_and_stop_the_message(shop: Shop) -> None:
    page = await at_work(shop)
    await page.set_input_files("#pickfiles", [payload(f"фото {number}.txt", b"x") for number in range(12)])
    await expect(page.locator(".cfiles [data-state=done]")).to_have_count(10)
    rows = page.locator(".cfiles li")
    await expect(rows.nth(0)).to_contain_text("фото 10.txt")
    await expect(rows.nth(1)).to_contain_text("фото 11.txt")
    await expect(rows.nth(1)).to_be_in_viewport()
    await page.locator(".comp textarea").fill("Все фото")
    await page.keyboard.press("Enter")
    await expect(question(page)).to_contain_text("2 файла не загружены")
    await expect(question(page).get_by_role("button", name="Повторить")).to_have_count(0)
    await question(page).get_by_role("button", name="Отправить без файлов").click()
    await shop.stored(SENT, ("out", "Все фото", 10))


async def test_a_file_that_the_closed_page_took_with_it_is_named_after_a_reload(shop: Shop) -> None:
    page = await at_work(shop)
    await attach_in_vain(page)
    await page.locator(".comp textarea").fill("Высылаю счёт")
    await page.reload()
    await expect(page.locator(".cfiles [data-state=refused]")).to_contain_text("счёт.pdf")
    await expect(page.locator(".cfiles [data-state=refused]")).to_contain_text("Прикрепите его снова")
    await look(page)  # an untouched draft is not sent at once
    await page.locator(".comp textarea").press("Enter")
    await expect(question(page)).to_be_visible()
    await page.get_by_role("button", name="Убрать счёт.pdf").click()
    await expect(question(page)).to_have_count(0)
    await page.locator(".comp textarea").press("Enter")
    await shop.stored(SENT, ("out", "Высылаю счёт", 0))
