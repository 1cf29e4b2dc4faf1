"""Reports in Chromium: every number opens its list, each card fails alone, and all works by keys and on a phone."""

from __future__ import annotations

import re

from playwright.async_api import Locator, Page, Route, expect

from inbox.clock import MINUTE
from tests.browser.conftest import SQLITE, Shop, act_by_key
from tests.browser.test_every_screen import examined
from tests.browser.test_sla import cast_of, dialogs_of
from tests.inbox.test_sla import pass_time

pytestmark = SQLITE
FACTS = "select count(*), sum(case when ended_at is null then 0 else 1 end) from fact_wait"


async def shop_with_history(shop: Shop) -> Page:
    """Let two clients wait 70 minutes; one of them gets a reply, 10 minutes late."""
    page = await shop.signed_in()
    found = await dialogs_of(shop, page, kate=60, john=120)
    await pass_time(cast_of(shop), 70 * MINUTE)
    await page.locator(f".dlg[data-id='{found['kate']}'] .nm").click()
    await page.get_by_label("Текст ответа").fill("Добрый день")
    await page.keyboard.press("Enter")
    await expect(page.locator(".msg.out [data-state=sent]")).to_be_visible()
    await shop.stored(FACTS, (2, 1))
    return page


def number(page: Page, name: str) -> Locator:
    return page.locator(".kpi", has_text=name).locator(".v")


async def test_every_number_opens_the_requests_behind_it_and_back_returns(shop: Shop) -> None:
    page = await shop_with_history(shop)
    await page.get_by_role("link", name="Отчёты").click()
    await expect(number(page, "Обращения")).to_have_text("2")
    await expect(number(page, "Первый ответ, медиана")).to_have_text("1 ч 10 м")
    await page.get_by_role("button", name="Что значит «Обращения»").click()
    await expect(page.get_by_role("note")).to_contain_text("Диалоги, которые начали клиенты")
    await page.keyboard.press("Escape")
    await number(page, "Обращения").click()
    behind = page.get_by_role("complementary", name="За числом: Обращения")
    await expect(behind.get_by_role("status")).to_have_text("2 обращения")
    await expect(behind.get_by_role("listitem")).to_have_count(2)
    await behind.get_by_role("link", name=re.compile("Здравствуйте")).first.click()
    await expect(page).to_have_url(re.compile(r"/inbox/all/\d+\?m=1$"))
    await page.go_back()
    await expect(behind.get_by_role("status")).to_have_text("2 обращения")
    await page.go_back()
    await expect(behind).to_have_count(0)
    await page.locator(".r-sla .big").click()
    await expect(page).to_have_url(re.compile("list=on_time"))
    await page.get_by_role("link", name="SLA", exact=True).click()
    await expect(number(page, "Нарушения SLA")).to_have_text("1")
    late = page.locator(".laterow")
    await expect(late).to_contain_text("опоздание 10:0")
    await expect(late).to_contain_text("Анна Ковалёва")
    await expect(late).to_contain_text("клиент ждал нас")
    await late.get_by_role("link", name=re.compile("^№")).click()
    await expect(page).to_have_url(re.compile(r"/inbox/all/\d+"))


async def test_a_card_that_fails_says_so_and_the_others_stay(shop: Shop) -> None:
    page = await shop_with_history(shop)
    shop.complaints.clear()

    async def fail(route: Route) -> None:
        await route.fulfill(status=409, json={"code": "database-damaged"})

    await page.route("**/api/reports/topics*", fail)
    await page.goto(shop.base + "/reports")
    topics = page.get_by_role("region", name="Темы")
    await expect(topics.get_by_role("alert")).to_contain_text("база данных повреждена")
    await expect(number(page, "Обращения")).to_have_text("2")
    await page.unroute("**/api/reports/topics*")
    await topics.get_by_role("button", name="Повторить").click()
    await expect(topics.get_by_role("link", name=re.compile("Без тега.*2"))).to_be_visible()
    await page.get_by_role("button", name=re.compile("^Период")).click()
    await page.get_by_role("button", name="Прошлый месяц").click()
    await expect(page).to_have_url(re.compile("period=last-month"))
    await expect(topics).to_contain_text("За этот период обращений не было")
    await expect(page.get_by_role("region", name="Когда пишут")).to_contain_text("За этот период обращений не было")


async def test_reports_work_by_keys_in_english(shop: Shop) -> None:
    page = await shop_with_history(shop)
    await page.evaluate(
        "() => fetch('/api/me', {method: 'PATCH', headers: {'Content-Type': 'application/json'},"
        " body: JSON.stringify({locale: 'en', key: crypto.randomUUID()})})"
    )
    await expect(page.get_by_role("link", name="Reports")).to_be_attached()
    await act_by_key(page, "g")
    await page.keyboard.press("r")
    await expect(number(page, "Requests")).to_have_text("2")
    await page.keyboard.press("p")
    await expect(page.get_by_role("dialog", name="Period")).to_be_visible()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await expect(page).to_have_url(re.compile("period=7"))
    await page.keyboard.press("t")
    await expect(page.get_by_role("table", name="When clients write")).to_be_visible()
    await page.keyboard.press("t")
    days = page.get_by_role("slider", name="Time to first response")
    await days.focus()
    await expect(days).to_have_attribute("aria-valuetext", re.compile(r"^\d+ \w+, median: 1 h 10 m, 90%: 1 h 10 m$"))
    await page.keyboard.press("ArrowLeft")
    await expect(days).to_have_attribute("aria-valuetext", re.compile("median: –"))
    await page.keyboard.press("End")
    await page.keyboard.press("Enter")
    behind = page.get_by_role("complementary")
    await expect(behind.get_by_role("status")).to_have_text("1 wait")
    await page.keyboard.press("Escape")
    await expect(behind).to_have_count(0)
    await expect(days).to_be_focused()
    cell = page.get_by_role("gridcell", name=re.compile("[12] requests?$")).first
    await page.get_by_role("gridcell").first.focus()
    await walk_to(page, cell)
    await page.keyboard.press("Enter")
    await expect(behind.get_by_role("status")).to_have_text(re.compile("^[12] requests?$"))
    await page.locator("body").evaluate("body => { document.activeElement.blur(); body.focus(); }")
    await page.keyboard.press("Escape")
    await expect(behind).to_have_count(0)
    await expect(page).to_have_url(re.compile("/reports"))
    await page.keyboard.press("Control+k")
    await page.keyboard.type("reports sla")
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(re.compile("/reports/sla"))


async def walk_to(page: Page, cell: Locator) -> None:
    """Walk over the cells of the heat map with arrows, from the first one."""
    place: list[int] = await cell.evaluate(
        "one => [[...one.parentNode.parentNode.querySelectorAll('[role=row]')].indexOf(one.parentNode),"
        " [...one.parentNode.querySelectorAll('[role=gridcell]')].indexOf(one)]"
    )
    for key, steps in zip(("ArrowDown", "ArrowRight"), place, strict=True):
        for _ in range(steps):
            await page.keyboard.press(key)
    await expect(cell).to_be_focused()


TABS = ("Операторы", "SLA", "Темы", "Задачи", "Автоматизация")


async def test_no_report_breaks_the_rules_of_access_on_any_screen_or_in_print(shop: Shop) -> None:
    page = await shop_with_history(shop)
    found: list[str] = []
    await page.goto(shop.base + "/reports?hours=calendar&channel=1&tables=first,sla,topics,heat")
    for tab in TABS:
        await page.locator(".reports .tab", has_text=tab).click()
        await expect(page.locator(".reports .card").first).to_be_visible()
        await expect(page.locator(".reports [aria-busy=true]")).to_have_count(0)
        found += await examined(page, tab)
    await page.set_viewport_size({"width": 390, "height": 844})
    await page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    await page.goto(shop.base + "/reports")
    await expect(page.get_by_role("gridcell").first).to_be_visible()
    found += await examined(page, "overview on a phone")
    await act_by_key(page, "Shift+KeyF")
    await expect(page.get_by_role("dialog", name="Фильтр")).to_be_visible()
    found += await examined(page, "filter on a phone")
    await page.goto(shop.base + "/reports?hours=calendar&tables=first,sla,topics,heat&list=requests")
    await expect(page.locator(".reqrow")).to_have_count(2)
    found += await examined(page, "tables and a list on a phone")
    await page.emulate_media(media="print", color_scheme="light")
    await expect(page.locator(".tabbar")).to_be_hidden()
    await expect(page.locator(".repstand")).to_contain_text("время считается всё")
    assert not found, "\n".join(found)
