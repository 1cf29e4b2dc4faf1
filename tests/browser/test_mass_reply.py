"""Conversations of one cause are linked to a task in the list, and get one reply that is undone with one press."""

from __future__ import annotations

import re

from playwright.async_api import expect

from tests.browser.conftest import SQLITE, Shop, act_by_key
from tests.browser.test_every_screen import examined

pytestmark = SQLITE
NAMES = ("Вера", "Глеб", "Дина", "Егор")
CLIENTS = len(NAMES)
OF_REPLIES = "select d.state, count(*) from delivery d group by d.state order by d.state"


async def test_selected_conversations_get_one_reply_and_one_undo_cancels_all(shop: Shop) -> None:
    for number in range(CLIENTS):
        shop.telegram.world.message(
            shop.telegram.bot, 100 + number, {"text": "Не проходит оплата картой"}, who={"first_name": NAMES[number]}
        )
    page = await shop.signed_in()
    await expect(page.get_by_role("link", name=re.compile(f"^({'|'.join(NAMES)})"))).to_have_count(CLIENTS)
    await page.get_by_role("link", name=re.compile(f"^{NAMES[0]}")).focus()
    for _ in range(CLIENTS - 1):
        await act_by_key(page, "x")
        await page.keyboard.press("ArrowDown")
    await page.get_by_role("button", name="Связать с задачей").click()
    picker = page.get_by_role("dialog", name="Связать 3 диалога с задачей")
    await picker.get_by_role("combobox").fill("Банк не принимает карты")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("3 диалога связаны с задачей № 1")).to_be_visible()
    await shop.stored("select count(*) from task_dialog", (CLIENTS - 1,))
    await page.goto(f"{shop.base}/tasks/1")
    links = page.get_by_role("region", name=re.compile("Диалоги с этой причиной"))
    await expect(links.get_by_role("listitem")).to_have_count(CLIENTS - 1)
    assert await examined(page, "task with conversations") == []
    await links.get_by_role("button", name="Ответить всем").click()
    dialog = page.get_by_role("dialog", name="Ответить всем")
    text = dialog.get_by_label("Текст каждому клиенту")
    await page.keyboard.press("Control+Enter")
    await expect(dialog.get_by_text("Напишите текст.")).to_be_visible()
    await text.fill("{name|Здравствуйте}, оплата снова работает.")
    await expect(dialog.get_by_text(re.compile("увидит$"))).to_be_visible()
    assert await examined(page, "mass reply") == []
    await dialog.get_by_role("button", name="Отправить 3 клиентам").click()
    await expect(page.get_by_text("Ответ уходит 3 клиентам")).to_be_visible()
    await shop.stored(OF_REPLIES, ("queued", CLIENTS - 1))
    await page.get_by_role("button", name="Вернуть", exact=True).last.click()
    await expect(page.get_by_text("3 ответа отменены")).to_be_visible()
    await shop.stored(OF_REPLIES, ("cancelled", CLIENTS - 1))
    await shop.stored("select count(*) from dialog where waiting_since is not null", (CLIENTS,))
    await expect(links.get_by_text(re.compile("^ждёт"))).to_have_count(CLIENTS - 1)
