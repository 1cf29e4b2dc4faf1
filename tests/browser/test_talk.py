"""A conversation in a real browser: every kind of message, what can be done with one, finding, and very long ones."""

import os
import re
from typing import Any

from playwright.async_api import Page, expect

from tests.browser.conftest import SQLITE, Shop
from tests.browser.test_files_and_letters import opened

pytestmark = SQLITE
KATE = 9001


async def shot(page: Page, name: str) -> None:
    """For the one who builds: pictures beside the mockup."""
    if folder := os.environ.get("OKNO_SHOTS"):
        await page.screenshot(path=f"{folder}/{name}.png")


def sends(shop: Shop, **content: Any) -> dict[str, Any]:
    return shop.telegram.world.message(shop.telegram.bot, KATE, content, who={"first_name": "Екатерина Морозова"})


async def test_every_kind_of_message_has_its_own_look(shop: Shop) -> None:
    page = await shop.signed_in()
    text = "Заказ 48213 пришёл, но полка со сколом. Трек RB204, товар: https://severny-dom.example/lind и секрет"
    marks = [("bold", 6, 5), ("strikethrough", 32, 4), ("code", text.index("RB204"), 5), ("spoiler", text.index("секрет"), 6)]
    sends(shop, text=text, entities=[{"type": kind, "offset": at, "length": size} for kind, at, size in marks])
    place = {"latitude": 55.769, "longitude": 49.08}
    sends(shop, venue={"location": place, "title": "Казань", "address": "ул. Портовая, 12"})
    sends(shop, contact={"first_name": "Ильдар", "last_name": "Морозов", "phone_number": "+7 900 000-21-07"})
    sends(shop, poll={"question": "Когда привезти?", "options": [{"text": "Пн", "voter_count": 2}, {"text": "Вт", "voter_count": 1}]})
    sends(shop, dice={"emoji": "🎲", "value": 5})
    origin = {"type": "hidden_user", "sender_user_name": "Прораб Ильдар", "date": 1_763_000_000}
    sends(shop, text="Склад просит въезд с Портовой", forward_origin=origin)
    sends(shop, invoice={"title": "Полка", "description": "дуб", "currency": "RUB", "total_amount": 249000})
    sends(shop, something_new={"x": 1})
    await opened(page)
    talk = page.get_by_role("log")
    await expect(talk.locator("b", has_text="48213")).to_be_visible()
    await expect(talk.get_by_role("link", name="https://severny-dom.example/lind")).to_have_attribute("rel", re.compile("noopener"))
    await talk.get_by_role("button", name="скрытый текст").click()
    await expect(talk.locator(".spoiled")).to_have_text("секрет")
    await expect(talk.locator(".loc")).to_contain_text("55.7690, 49.0800")
    await expect(talk.locator(".poll li").first).to_contain_text("67 %")
    await expect(talk.locator(".fwd")).to_contain_text("Прораб Ильдар")
    await expect(talk.locator(".unk")).to_be_visible()
    await shot(page, "kinds")
    await talk.get_by_role("button", name="Добавить в карточку").click()
    await expect(talk.get_by_text("в карточке", exact=True)).to_be_visible()
