"""Tags and priority in Chromium: set by keys in one and in several conversations, filters, the view without a tag."""

import re

from playwright.async_api import Page, expect

from tests.browser.conftest import SQLITE, Shop, act_by_key
from tests.browser.test_every_screen import examined

pytestmark = SQLITE
CHIPS = ".dlg:has-text('{name}') .tag"


async def make(shop: Shop, *names: str) -> list[int]:
    made = [await shop.act("pavel", "/api/tags", name=name, color=number + 1) for number, name in enumerate(names)]
    return [int(answer["tag"]["id"]) for answer in made]


async def chips(page: Page, name: str, *expected: str) -> None:
    await expect(page.locator(f"#list .dlg:has-text('{name}') .tag")).to_have_text(list(expected))


async def test_tags_and_priority_are_set_by_keys_and_seen_everywhere(shop: Shop) -> None:
    await make(shop, "Доставка", "Возврат")
    shop.writes("Где мой заказ?")
    page = await shop.signed_in("anna")
    colleague = await shop.signed_in("pavel")
    found: list[str] = []
    await page.get_by_role("link", name=re.compile("^Екатерина Морозова, ")).click()
    await act_by_key(page, "KeyL")
    await page.get_by_role("combobox", name="Найти тег").fill("дост")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("option", name="Доставка")).to_have_attribute("aria-selected", "true")
    for theme in ("light", "dark"):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        found += await examined(page, f"picker {theme}")
    await page.get_by_role("option", name="Возврат").click()
    await page.keyboard.press("Escape")
    await act_by_key(page, "KeyP")
    await expect(page.get_by_role("menu", name="Приоритет")).to_be_visible()
    found += await examined(page, "priority")
    await page.get_by_role("menuitemradio", name="Высокий").click()
    for screen in (page, colleague):
        await chips(screen, "Екатерина Морозова", "Доставка", "Возврат")
        await expect(screen.locator("#list .dlg .pri.hi")).to_be_visible()
    await expect(page.get_by_text("Теги: добавлено Доставка · Анна Ковалёва")).to_be_visible()
    await expect(page.get_by_text("Приоритет: высокий · Анна Ковалёва")).to_be_visible()
    card = page.locator("#card")
    await card.get_by_role("button", name="Убрать тег Возврат").click()
    await chips(colleague, "Екатерина Морозова", "Доставка")
    await act_by_key(page, "KeyZ")
    await chips(colleague, "Екатерина Морозова", "Доставка", "Возврат")
    await card.get_by_role("button", name="Изменить теги").click()
    await expect(card.get_by_role("option", name="Доставка")).to_be_visible()
    found += await examined(page, "picker in the card")
    await page.set_viewport_size({"width": 390, "height": 844})
    found += await examined(page, "conversation 390")
    assert not found, "\n".join(found)


async def test_untagged_view_and_filter_follow_every_change(shop: Shop) -> None:
    delivery, _ = await make(shop, "Доставка", "Возврат")
    shop.writes("Где мой заказ?")
    shop.writes("Hello", who="john")
    page = await shop.signed_in("anna", "/inbox/untagged")
    await expect(page.locator(".dlg[data-id]")).to_have_count(2)
    side = page.locator(".side")
    await expect(side.get_by_title("Без тега", exact=True)).to_contain_text("2")
    await shop.act("pavel", "/api/dialogs/1/tags", add=[delivery])
    await expect(side.get_by_title("Без тега", exact=True)).to_contain_text("1")
    await expect(page.locator(".dlg[data-id]")).to_have_count(1)
    await page.get_by_role("link", name=re.compile("^Все ")).click()
    await expect(page.locator(".dlg[data-id]")).to_have_count(2)
    await page.get_by_role("button", name="Фильтр").click()
    await page.get_by_role("menuitemcheckbox", name="Доставка").click()
    await expect(page.locator(".dlg[data-id]")).to_have_count(1)
    assert page.url.endswith(f"/inbox/all.tag-{delivery}")
    found = await examined(page, "filter")
    await page.get_by_role("menuitemcheckbox", name="Низкий").click()
    await page.keyboard.press("Escape")
    await expect(page.get_by_text("В этой подборке нет диалогов, подходящих под фильтр.")).to_be_visible()
    found += await examined(page, "empty filter")
    await page.get_by_role("button", name="Убрать из фильтра: Низкий").click()
    await expect(page.locator(".dlg[data-id]")).to_have_count(1)
    await page.get_by_role("link", name="Сбросить фильтр").click()
    await expect(page.locator(".dlg[data-id]")).to_have_count(2)
    assert not found, "\n".join(found)


async def test_selected_rows_get_tags_and_a_priority_with_one_undo_each(shop: Shop) -> None:
    await make(shop, "Доставка")
    shop.writes("Где мой заказ?")
    shop.writes("Hello", who="john")
    page = await shop.signed_in("pavel")
    await expect(page.locator(".dlg[data-id]")).to_have_count(2)
    await act_by_key(page, "Control+KeyA")
    await act_by_key(page, "KeyL")
    field = page.get_by_role("combobox", name="Найти или создать тег")
    await field.fill("Опт")
    found = await examined(page, "picker of the selection")
    await page.get_by_role("option", name="Создать «Опт»").click()
    for name in ("Екатерина Морозова", "John"):
        await chips(page, name, "Опт")
    await page.get_by_role("option", name="Доставка").click()
    for name in ("Екатерина Морозова", "John"):
        await chips(page, name, "Опт", "Доставка")
    await page.keyboard.press("Escape")
    await expect(page.get_by_text("Выбрано: 2")).to_be_visible()
    await page.locator(".toast", has_text="Тег Доставка").get_by_role("button", name="Вернуть").click()
    for name in ("Екатерина Морозова", "John"):
        await chips(page, name, "Опт")
    await act_by_key(page, "KeyP")
    await page.get_by_role("menuitemradio", name="Высокий").click()
    await expect(page.locator("#list .dlg .pri.hi")).to_have_count(2)
    assert not found, "\n".join(found)


async def test_supervisors_keep_the_list_of_tags_in_the_settings(shop: Shop) -> None:
    page = await shop.signed_in("pavel", "/settings/tags")
    await expect(page.get_by_text("Тегов пока нет. Создайте первый.")).to_be_visible()
    found = await examined(page, "no tags")
    for name in ("Доставка", "Возврат"):
        await page.get_by_role("button", name="Новый тег").click()
        await page.get_by_label("Название тега").fill(name)
        await page.get_by_role("radio", name="Жёлтый").click()
        found += await examined(page, "new tag")
        await page.get_by_role("button", name="Создать", exact=True).click()
        await expect(page.get_by_role("region", name=name)).to_be_visible()
    await page.get_by_role("button", name="Изменить: Возврат").click()
    await page.get_by_label("Название тега").fill("Возвраты")
    await page.keyboard.press("Enter")
    row = page.get_by_role("region", name="Возвраты")
    await expect(row).to_contain_text("0 диалогов")
    await page.get_by_role("button", name="Удалить: Возвраты").click()
    await expect(row).to_have_count(0)
    await page.locator(".toast").get_by_role("button", name="Вернуть").click()
    await page.set_viewport_size({"width": 390, "height": 844})
    await expect(row).to_be_visible()
    found += await examined(page, "tags 390")
    await page.get_by_role("button", name="Объединить: Возвраты").click()
    found += await examined(page, "merge 390")
    await page.get_by_role("button", name="Объединить", exact=True).click()
    await expect(row).to_have_count(0)
    assert not found, "\n".join(found)
