"""Search and commands (Ctrl K), the list of shortcuts, and keys that do not care about the layout."""

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
    await expect(page.get_by_text("Диалог завершён")).to_be_visible()


async def test_the_overlay_lists_every_key_and_two_keys_in_a_row_lead_somewhere(shop: Shop) -> None:
    page = await shop.signed_in(path="/inbox/mine")
    await expect(page.get_by_text("Всё отвечено")).to_be_visible()
    await page.keyboard.press("Shift+Slash")
    overlay = page.get_by_role("dialog", name="Горячие клавиши")
    await expect(overlay.get_by_text("Поиск и команды")).to_be_visible()
    await page.keyboard.press("Escape")
    await page.keyboard.press("g")
    await page.keyboard.press("n")
    await page.wait_for_url("**/inbox/unassigned")
