"""A dead channel is seen by everybody above the list, whatever is open, and goes away by itself when it works."""

from __future__ import annotations

from playwright.async_api import expect

from inbox import channels, outages
from inbox.access import CLI, SYSTEM
from inbox.store import Tx
from tests.browser.conftest import SQLITE, Shop
from web.auth.vault import open_vault
from web.cli.admin import Admin

pytestmark = SQLITE


async def test_everybody_sees_which_channel_is_dead_and_an_administrator_what_to_do(shop: Shop) -> None:
    shop.writes("Добрый день")
    anna, pavel = await shop.signed_in(), await shop.signed_in("pavel", width=390, height=844)
    for page in (anna, pavel):
        await expect(page.locator(".dlg[data-id]")).to_have_count(1)
    store = shop.running.store
    mailbox = {"address": "support@shop.example", "imap_host": "127.0.0.1", "smtp_host": "127.0.0.1"}
    await Admin(store, open_vault(shop.running.folder)).channel_add(
        "email", "Почта support@shop.example", mailbox, {"password": "x"}
    )
    [(channel,)] = await store.rows("select id from channel where kind = 'email'")

    def breaks(tx: Tx) -> None:
        channels.pause(tx, SYSTEM, channel, paused=True)  # its own loop leaves it alone
        tx.sql(
            "update channel set paused_at = null, health = 'trouble', health_code = 'password-wrong',"
            " down_since = :since where id = :id",
            since=tx.now - 60_000,
            id=channel,
        )
        outages.step(tx)

    await store.write(breaks)
    strip = anna.locator(".outage")
    await expect(strip).to_contain_text("Почта support@shop.example не принимает письма с ")
    await expect(strip).to_contain_text("почтовый сервер не принимает имя или пароль")
    await expect(strip.get_by_role("button", name="Что делать")).to_have_count(0)
    await expect(pavel.locator(".outage")).to_be_in_viewport()
    await pavel.locator(".outage").get_by_role("button", name="Что делать").click()
    await expect(pavel.locator(".outage .cmd")).to_contain_text("channel change 'Почта support@shop.example' --data")
    await anna.reload()
    await expect(strip).to_contain_text("не принимает письма")

    def works(tx: Tx) -> None:
        tx.sql(
            "update channel set health = 'working', health_code = null, health_at = :now where id = :id",
            now=tx.now,
            id=channel,
        )
        channels.rename(tx, CLI, channel, "Почта support@shop.example")  # tells the screens

    await store.write(works)
    await expect(strip).to_contain_text("снова работает")

    def calms_down(tx: Tx) -> None:
        tx.sql("update channel set health_at = health_at - 180000 where id = :id", id=channel)
        outages.step(tx)

    await store.write(calms_down)
    await expect(strip).to_have_count(0)
    told = "select kind, read_at is null from notice where operator_id = 2 and kind = 'channel' order by id"
    await shop.stored(told, ("channel", 1), ("channel", 1))
