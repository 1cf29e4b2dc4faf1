"""The rule that looks for words: its form by keyboard and mouse, its line in a conversation, and the dry run."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from playwright.async_api import Page, expect

from automation import rules
from inbox.access import Actor
from inbox.company import tags
from inbox.store import Tx
from tests.browser.conftest import SQLITE, Shop
from tests.browser.test_every_screen import examined

pytestmark = SQLITE
ADMIN = Actor("operator", 2, "Павел Дроздов", "administrator")


async def prepare(shop: Shop) -> None:
    def act(tx: Tx) -> None:
        for name, color in (("Возврат", 4), ("Брак", 1)):
            tags.create(tx, ADMIN, name=name, color=color)

    await shop.running.store.write(act)


async def pictures(page: Page, name: str) -> None:
    """Check that nothing overflows sideways; with OKNO_SHOTS, keep screenshots there."""
    for width in (1440, 390):
        await page.set_viewport_size({"width": width, "height": 900})
        for theme in ("light", "dark"):
            await page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            if keep := os.environ.get("OKNO_SHOTS"):
                await page.screenshot(path=Path(keep) / f"{name}-{width}-{theme}.png")
    await page.set_viewport_size({"width": 1440, "height": 900})


async def test_administrator_makes_a_rule_and_a_client_gets_its_tags(shop: Shop) -> None:
    await prepare(shop)
    page = await shop.signed_in("pavel", "/automation")
    await page.get_by_role("button", name="Новое правило").click()
    await page.get_by_role("menuitem", name="Теги по словам").click()
    await page.get_by_role("button", name="Слова и теги").click()
    await page.get_by_role("button", name="Создать", exact=True).click()
    await expect(page.get_by_text("Впишите хотя бы одно слово")).to_be_visible()
    await expect(page.get_by_label("Слова или фразы через запятую")).to_be_focused()
    await page.keyboard.type("возврат, «вернуть деньги», !!!")
    await expect(page.get_by_text("Не слово или слишком длинно: !!!")).to_be_visible()
    await page.get_by_label("Слова или фразы через запятую").fill("возврат, «вернуть деньги»")
    await page.get_by_role("button", name="Выбрать теги").click()
    await page.get_by_role("option", name="Возврат").click()
    await page.keyboard.press("Escape")
    await page.get_by_label("Приоритет").select_option("Высокий")
    await page.get_by_role("button", name="Ещё и создать задачу").click()
    await page.get_by_label("Название").fill("Вернуть деньги: {nmae}")
    await expect(page.get_by_text("Нет такой переменной: {nmae}")).to_be_visible()
    await page.get_by_label("Название").fill("Вернуть деньги: {name}")
    await pictures(page, "word-form")
    assert await examined(page, "the form of words") == []
    await page.keyboard.press("Control+s")
    rule = page.locator("article.rule").filter(has=page.get_by_role("heading", name="Теги по словам")).last
    await expect(rule.locator(".ds")).to_have_text(
        "В сообщении есть «возврат» или «вернуть деньги» → поставить тег Возврат, приоритет высокий, создать 1 задачу"
    )
    await rule.get_by_role("switch").click()
    await shop.stored("select active from rule where kind = 'words' order by id", (0,), (1,))
    shop.writes("Хочу оформить возврата")
    await shop.stored("select tag_id from dialog_tag", (1,))
    await shop.stored("select title from task", ("Вернуть деньги: Екатерина Морозова",))
    await page.get_by_role("tab", name="Журнал").click()
    await expect(page.locator(".run").first).to_contain_text("Теги: добавлено Возврат · Приоритет: высокий")
    await page.get_by_role("tab", name="Проверка").click()
    await page.get_by_role("button", name="Проверить").click()
    await expect(page.get_by_text("Сработало бы 1 раз")).to_be_visible()
    await pictures(page, "word-dry-run")
    await page.goto(shop.base + "/inbox/all/1")
    line = page.locator(".ev").filter(has_text="по правилу «Теги по словам»").first
    await line.get_by_role("button", name="Почему?").click()
    why = page.get_by_role("dialog", name="Почему?")
    await expect(why).to_contain_text("Найденные слова")
    await expect(why).to_contain_text("возврат")
    await expect(why).to_contain_text("Создана 1 задача")
    await pictures(page, "word-why")
    await page.goto(shop.base + "/tasks/1")
    await page.get_by_role("button", name="Почему?").click()
    await expect(page.get_by_role("dialog", name="Почему?")).to_contain_text("Задача создана")


async def test_removed_tag_makes_the_rule_amber_and_operators_only_read_it(shop: Shop) -> None:
    await prepare(shop)

    def act(tx: Tx) -> Any:
        body = {"entries": [{"words": ["брак"], "tags": [2]}]}
        rule = rules.create(tx, ADMIN, "words", body)["rule_id"]
        tags.remove(tx, ADMIN, 2)
        return rule

    rule_id = await shop.running.store.write(act)
    page = await shop.signed_in("anna", f"/automation/{rule_id}")
    await expect(page.locator(f"[data-rule='{rule_id}'].lacking")).to_contain_text("Больше нет: 1 тега")
    await expect(page.locator("aside.peek .tag").first).to_contain_text("Брак · удалённый тег")
    await expect(page.get_by_label("Слова или фразы через запятую")).to_be_disabled()
    await expect(page.get_by_role("button", name="Выбрать теги")).to_be_disabled()
