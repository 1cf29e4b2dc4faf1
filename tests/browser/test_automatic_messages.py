"""Automatic messages on the screen: their bubble, one that was not sent, the client's switches, and the bell."""

from __future__ import annotations

import os
from typing import Any

from playwright.async_api import Page, expect

from inbox import automation_switch
from inbox.access import Actor
from inbox.dialogs.locked import lock_dialog
from inbox.messages import automatic
from inbox.store import Tx
from tests.browser.conftest import SQLITE, Shop
from tests.browser.test_every_screen import examined
from tests.web.browser import until

pytestmark = SQLITE


async def shot(page: Page, name: str) -> None:
    if folder := os.environ.get("OKNO_SHOTS"):
        await page.screenshot(path=f"{folder}/{name}.png")


async def sends(shop: Shop, dialog: int, purpose: Any, text: str, **more: Any) -> None:
    given = {"about_no": None, "cause": purpose, "rule_id": 7} | more
    await shop.running.store.write(
        lambda tx: automatic.send(tx, Actor("rule", 7), lock_dialog(tx, dialog), text, purpose=purpose, **given)
    )


async def test_bubble_switches_and_breaker(shop: Shop) -> None:
    store = shop.running.store
    shop.writes("Здравствуйте, где мой заказ?")

    async def there() -> bool:
        return bool(await store.rows("select id from dialog"))

    await until(there)
    [(dialog,)] = await store.rows("select id from dialog")
    page = await shop.signed_in("pavel", path=f"/inbox/all/{dialog}")
    await sends(shop, dialog, "autoreply", "Мы получили ваше обращение и ответим в течение 15 минут.")
    bubble = page.locator(".msg.auto")
    await expect(bubble).to_contain_text("Автоответ")
    await expect(bubble.locator("[data-state=sent]")).to_be_visible()
    await expect(page.locator(".dlg")).to_contain_text("где мой заказ")  # the list keeps the client's words
    await expect(bubble.get_by_role("button", name="Почему?")).to_have_count(await page.locator(".whyb").count())

    await sends(shop, dialog, "receipt", "Номер вашего обращения: 1", lifetime_ms=0)
    line = page.locator(".ev.takenback")
    await expect(line).to_contain_text("Квитанция — не отправлено: слишком поздно")
    await line.get_by_role("button", name="Показать").click()
    await expect(line).to_contain_text("Номер вашего обращения")
    await expect(line.get_by_role("button", name="Отправить")).to_have_count(0)

    card = page.locator("#card")
    switch = card.get_by_role("switch", name="Без автоматических сообщений")
    await switch.click()
    await expect(switch).to_be_checked()
    await until(lambda: _flag(store, 1))
    await page.locator(".toast").get_by_role("button", name="Вернуть").click()
    await expect(switch).not_to_be_checked()
    await until(lambda: _flag(store, 0))
    await shot(page, "automatic-1440")
    assert await examined(page, "automatic messages") == []

    [(channel,)] = await store.rows("select channel_id from dialog")

    def trip(tx: Tx) -> None:
        automation_switch.trip(tx, "channel", channel, "channel-budget")

    await store.write(trip)
    await page.locator(".bellb").click()
    notice = page.get_by_role("dialog", name="Уведомления").locator(".nb").filter(has_text="сообщения остановлены")
    await expect(notice).to_contain_text("Проверьте, нет ли зацикливания")
    await shot(page, "breaker-1440")
    await notice.get_by_role("button", name="Возобновить").click()
    await expect(notice).to_have_count(0)
    assert await store.rows("select 1 from breaker") == []


async def _flag(store: Any, value: int) -> bool:
    return bool(await store.rows("select 1 from contact where no_automatic = :value", value=value))
