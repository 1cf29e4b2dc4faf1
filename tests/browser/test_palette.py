"""Search and commands (Ctrl K), the list of shortcuts, and keys that do not care about the layout."""

import re

from playwright.async_api import expect

from tests.browser.conftest import Shop


async def test_the_palette_finds_commands_clients_and_messages_in_any_layout_and_runs_them(shop: Shop) -> None:
    page = await shop.signed_in(path="/inbox/unassigned")
    shop.writes("Где мой заказ 48213?")
    shop.writes("Second question", who="john")
    await expect(page.locator(".dlg[data-id]")).to_have_count(2)
    await page.keyboard.press("j")
    await expect(page.get_by_role("heading", name="Екатерина Морозова", level=2)).to_be_visible()

    await page.keyboard.press("Control+k")
    field = page.get_by_role("combobox", name="Команда, клиент, текст сообщения")
    await expect(field).to_be_focused()
    await field.fill("yfpyfx")  # «назнач» typed with the English layout on
    await expect(page.get_by_role("option", name="Не назначены")).to_be_visible()
    await field.fill("взять себ")
    await page.keyboard.press("Enter")
    await expect(page.locator("#assignee")).to_contain_text("Анна К.")

    await page.keyboard.press("Control+k")
    await field.fill("48213")
    message = page.get_by_role("option", name="Где мой заказ 48213?")
    await expect(message).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(field).to_be_hidden()

    await page.keyboard.press("Control+k")
    await field.fill("john")
    found = page.get_by_role("option").filter(has_text="John").first
    await expect(found).to_be_visible()
    await expect(found).to_have_attribute("aria-selected", "true")
    await page.keyboard.press("Tab")  # the actions of what was found
    await expect(page.get_by_role("option", name="Завершить")).to_be_visible()
    await field.fill("завер")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text(re.compile("^Завершено: .* · Решено"))).to_be_visible()


async def test_the_overlay_lists_every_key_and_two_keys_in_a_row_lead_somewhere(shop: Shop) -> None:
    page = await shop.signed_in(path="/inbox/mine")
    await expect(page.get_by_text("Всё отвечено")).to_be_visible()
    await page.keyboard.press("Shift+Slash")
    overlay = page.get_by_role("dialog", name="Горячие клавиши")
    await expect(overlay.get_by_text("Поиск и команды")).to_be_visible()
    await page.keyboard.press("Control+k")
    await expect(overlay.locator("dt")).to_have_text(["Поиск и команды"])
    await page.get_by_label("Найти сочетание").fill("соседн")
    await expect(overlay.locator("dt")).to_have_text(["Соседняя область"])
    await page.keyboard.press("Escape")
    await page.keyboard.press("g")
    await page.keyboard.press("n")
    await page.wait_for_url("**/inbox/unassigned")


async def test_a_key_can_be_another_one_and_single_keys_can_be_switched_off(shop: Shop) -> None:
    page = await shop.signed_in(path="/settings/keys")
    await page.get_by_role("button", name="Изменить клавишу: Мои").click()
    await expect(page.get_by_role("button", name="Нажмите новую клавишу: Мои")).to_be_focused()
    await page.keyboard.press("j")
    await expect(page.get_by_text("Клавиша занята: Следующий")).to_be_visible()
    await page.keyboard.press("9")
    await expect(page.get_by_text("Изменено вами")).to_be_visible()
    await page.keyboard.press("2")
    await page.wait_for_url("**/inbox/unassigned")
    await page.keyboard.press("1")
    await page.keyboard.press("9")
    await page.wait_for_url("**/inbox/mine")
    await page.goto(shop.base + "/settings/keys")
    await page.get_by_role("switch", name="Одиночные клавиши").click()
    await page.keyboard.press("2")
    await page.keyboard.press("Control+k")
    await expect(page.get_by_role("dialog", name="Поиск и команды")).to_be_visible()
    assert page.url.endswith("/settings/keys")
    await page.keyboard.press("Escape")
    shop.writes("Вы тут?")
    await page.goto(shop.base + "/inbox/all")
    await page.locator(".dlg[data-id]").click()
    await page.keyboard.press("F6")  # by keys: after a click letters are text
    await page.locator(".msg.in").focus()
    await page.keyboard.press("n")  # nor do the keys of a message work
    await page.keyboard.press("r")
    await expect(page.locator(".msg.in")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menu")).to_be_visible()  # what is not a letter does


async def test_enter_runs_what_fits_the_last_letter_typed(shop: Shop) -> None:
    page = await shop.signed_in(path="/inbox/mine")
    await expect(page.get_by_text("Всё отвечено")).to_be_visible()
    await page.keyboard.press("Control+k")
    await expect(page.get_by_role("combobox", name="Команда, клиент, текст сообщения")).to_be_focused()
    for _ in range(6):
        await page.keyboard.press("ArrowDown")
    await page.evaluate(  # a letter and Enter in one breath, before the browser paints
        "() => { const field = document.activeElement; field.value = 'не назнач';"
        " field.dispatchEvent(new InputEvent('input', { bubbles: true })); return Promise.resolve().then(() =>"
        " field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }))); }"
    )
    await page.wait_for_url("**/inbox/unassigned")


async def test_an_address_that_does_not_exist_says_so(shop: Shop) -> None:
    page = await shop.signed_in(path="/settings/nothing")
    await expect(page.get_by_text("Страница не найдена")).to_be_visible()
    await page.get_by_role("link", name="Все настройки").click()
    await page.wait_for_url("**/settings")
