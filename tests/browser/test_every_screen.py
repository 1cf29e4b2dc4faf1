"""Requirements of every screen: accessibility, no sideways scrolling, no violation of the content policy."""

import re

from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Page, expect

from tests.browser.conftest import SQLITE, Shop, act_by_key
from tests.browser.test_files_and_letters import KATE, mailbox, opened, payload, picture

pytestmark = SQLITE
SIZES = ((390, 844), (1280, 800), (1440, 900))
LEVELS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    # What is right need not be told: it is most of the report, and most of the time.
    "resultTypes": ["violations"],
    "preload": False,
}


async def examined(page: Page, what: str) -> list[str]:
    if not await page.evaluate("() => 'axe' in window"):
        await page.evaluate(AXE_SCRIPT)
    violations = await page.evaluate("levels => axe.run(levels).then(report => report.violations)", LEVELS)
    wide = await page.evaluate("() => document.documentElement.scrollWidth > innerWidth")
    found = [f"{what}: {rule['id']} {[node['target'] for node in rule['nodes']]}" for rule in violations]
    return [*found, *([f"{what}: scrolls sideways"] if wide else [])]


async def test_no_screen_breaks_the_rules_of_access_in_either_theme(shop: Shop) -> None:
    page = await shop.page()
    await page.goto(shop.base + "/login")
    await expect(page.get_by_role("heading", name="Вход")).to_be_visible()
    found = await examined(page, "sign-in")
    await page.goto(shop.base + "/setup#token=any")
    await expect(page.get_by_role("heading", name="Первый запуск")).to_be_visible()
    found += await examined(page, "first run")
    await page.close()
    page = await shop.signed_in()
    shop.writes("Здравствуйте")
    sticker = {"file_id": "a", "file_unique_id": "b", "type": "regular", "width": 1, "height": 1}
    shop.writes("", who="john", sticker=sticker)
    await page.get_by_role("link", name=re.compile("^Екатерина")).click()
    await page.get_by_label("Текст ответа").fill("Добрый день")
    await page.keyboard.press("Enter")
    await expect(page.locator(".msg.out [data-state=sent]")).to_be_visible()
    for theme in ("light", "dark"):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        for width, height in SIZES:
            await page.set_viewport_size({"width": width, "height": height})
            found += await examined(page, f"conversation {width} {theme}")
        await page.evaluate("document.documentElement.dataset.text = 'largest'")
        for width, height in SIZES:
            await page.set_viewport_size({"width": width, "height": height})
            found += await examined(page, f"largest text {width} {theme}")
        await page.evaluate("history.pushState({}, '', '/nowhere'); dispatchEvent(new PopStateEvent('popstate'))")
        await expect(page.get_by_role("link", name="К диалогам")).to_be_visible()
        found += await examined(page, f"wrong address {theme}")
        await page.goto(shop.base + "/inbox/all")
        await expect(page.locator(".dlg[data-id]")).to_have_count(2)
        await page.set_viewport_size({"width": 390, "height": 844})
        found += await examined(page, f"list 390 {theme}")
        await page.get_by_role("link", name=re.compile("^John")).click()
        await expect(page.get_by_text("Потеряно: на платформе его больше нет")).to_be_visible()
        await page.set_viewport_size({"width": 1440, "height": 900})
        await act_by_key(page, "a")
        await expect(page.get_by_role("dialog", name="Ответственный")).to_be_visible()
        found += await examined(page, f"assignee {theme}")
        await page.keyboard.press("Escape")
        await page.get_by_role("button", name=re.compile("моё меню")).click()
        found += await examined(page, f"my menu {theme}")
        await page.keyboard.press("Escape")
        await page.keyboard.press("n")
        await page.keyboard.type("Заметка")
        found += await examined(page, f"note {theme}")
        await page.keyboard.press("Escape")
        await page.keyboard.press("Shift+Slash")
        await expect(page.get_by_role("dialog", name="Горячие клавиши")).to_be_visible()
        found += await examined(page, f"shortcuts {theme}")
        await page.keyboard.press("Escape")
    assert not found, "\n".join(found)


async def test_letters_files_and_search_break_no_rule_of_access_either(shop: Shop) -> None:
    page = await shop.signed_in(reduced_motion="reduce")
    await mailbox(shop.running.store)
    who = {"first_name": "Екатерина Морозова", "username": "kate"}
    shop.writes("Полка «Линд» треснула")
    shop.telegram.world.send_album(shop.telegram.bot, KATE, [picture(), picture(300, 600, "red")], "Вот", who=who)
    shop.telegram.world.send_document(shop.telegram.bot, KATE, b"%PDF-1.7 x", "счёт.pdf", "application/pdf", who=who)
    found: list[str] = []
    for theme in ("light", "dark"):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        for width, height in ((1440, 900), (390, 844)):
            await page.set_viewport_size({"width": width, "height": height})
            await page.goto(shop.base + "/inbox/all")
            await opened(page, "James Whitfield")
            await page.get_by_role("button", name="подробнее").first.click()
            await page.get_by_role("button", name="HTML").first.click()
            found += await examined(page, f"letter {width} {theme}")
            await page.goto(shop.base + "/inbox/all")
            await opened(page)
            await expect(page.locator(".pics button")).to_have_count(2)
            files = [payload("схема.pdf", b"%PDF-1.7 x"), payload("пусто.txt", b"")]
            await page.set_input_files("#pickfiles", files)
            await expect(page.locator(".cfiles [data-state=done]")).to_have_count(1)
            found += await examined(page, f"files {width} {theme}")
            await page.get_by_role("button", name="Убрать схема.pdf").click()
            await page.locator(".pics button").first.click()
            await expect(page.get_by_role("dialog", name=re.compile("^Фото 1"))).to_be_visible()
            found += await examined(page, f"picture {width} {theme}")
            await page.goto(shop.base + "/search?q=полка")
            await expect(page.locator("mark").first).to_be_visible()
            found += await examined(page, f"search {width} {theme}")
        await page.set_viewport_size({"width": 1280, "height": 800})
        await page.goto(shop.base + "/inbox/all")
        await opened(page)
        await page.get_by_role("button", name="Добавить адрес").click()
        found += await examined(page, f"address {theme}")
    assert not found, "\n".join(found)
