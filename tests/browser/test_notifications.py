"""Notifications reach the operator by each delivery method, obey quiet settings, and the settings are kept."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any

from playwright.async_api import Page, expect

from tests.browser.conftest import SQLITE, Shop, act_by_key, shared, sign_in
from tests.browser.test_every_screen import examined
from tests.web.browser import until
from tests.web.conftest import PASSWORD

pytestmark = SQLITE
# Sounds and desktop notifications are recorded instead of played, because a test cannot hear them.
EARS = """
window.tones = 0; window.shown = [];
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...given) { window.tones += 1; return start.apply(this, given); };
window.Notification = class extends EventTarget {
  static permission = "granted";
  static requestPermission = async () => "granted";
  constructor(title, options) { super(); window.shown.push({ title, ...options }); window.last = this; }
  close() {}
};
"""


@shared
async def desk(shop: Shop) -> Page:
    """Open Anna's screen with recorded sounds."""
    page = await shop.page()
    await page.add_init_script(EARS)
    await page.goto(shop.base + "/inbox/mine")
    await sign_in(page)
    await expect(page.get_by_role("heading", name="Диалоги", level=2)).to_be_visible()
    return page


async def anna_of(shop: Shop) -> int:
    return int((await shop.running.store.rows("select id from operator where email like 'anna%'"))[0][0])


async def assigned(shop: Shop, who: str = "kate", heard: Callable[[], Awaitable[None]] | None = None) -> int:
    """A client writes, and Pavel gives the dialog to Anna: at once, before the notification of the new dialog is
    created, or after it was heard.
    """
    store = shop.running.store
    before = (await store.rows("select coalesce(max(id), 0) from dialog"))[0][0]
    shop.writes("Где заказ?", who=who)

    async def there() -> bool:
        return bool((await store.rows("select max(id) > :before from dialog", before=before))[0][0])

    await until(there)
    dialog = int((await store.rows("select max(id) from dialog"))[0][0])
    if heard:
        await heard()
    await shop.act("pavel", f"/api/dialogs/{dialog}/assignee", operator_id=await anna_of(shop))
    return dialog


async def value(page: Page, code: str) -> Any:
    return await page.evaluate(code)


async def becomes(page: Page, code: str) -> None:
    """Wait for a condition without wait_for_function, which the content policy of our pages forbids."""
    await until(lambda: page.evaluate(code))


async def test_each_way_tells_of_an_assignment_a_message_and_a_mention_and_opening_is_reading(
    shop: Shop, desk: Page
) -> None:
    page = desk
    dialog = await assigned(shop, heard=lambda: becomes(page, "window.tones === 2"))
    await expect(page.locator(".toast", has_text="Вам назначен диалог: Екатерина Морозова")).to_be_visible()
    bell = page.get_by_role("button", name="Уведомления: 1 новое")
    await expect(bell).to_be_visible()
    await expect(page.locator("link[rel=icon]")).to_have_attribute("href", re.compile("favicon-dot"))
    await expect(page).to_have_title("(1) Диалоги — Окно")
    await becomes(page, "window.tones === 5")
    assert await value(page, "window.shown.length") == 0, "who looks at the screen needs no notice of the system"
    await page.evaluate("window.dispatchEvent(new Event('blur'))")
    shop.writes("И ещё вопрос")
    await becomes(page, "window.shown.length === 1")
    assert (await value(page, "window.shown[0].title")) == "Екатерина Морозова: новое сообщение"
    assert (await value(page, "window.shown[0].body")) == "«И ещё вопрос»"
    await page.evaluate("window.dispatchEvent(new Event('focus'))")
    # By keyboard, in the Russian layout: G, B.
    await page.keyboard.press("Escape")
    await page.keyboard.press("KeyG")
    await page.keyboard.press("KeyB")
    panel = page.get_by_role("dialog", name="Уведомления")
    await expect(panel.locator(".nb")).to_have_count(3)  # and the client, while the dialog had no assignee
    await expect(panel.locator(".nb[data-unread]")).to_have_count(2)
    assert not await examined(page, "bell light")
    await page.emulate_media(color_scheme="dark")
    assert not await examined(page, "bell dark")
    await panel.get_by_role("link", name=re.compile("новое сообщение")).click()
    await expect(page).to_have_url(re.compile(f"/inbox/all/{dialog}"))
    await expect(page.get_by_role("button", name="Уведомления", exact=True)).to_be_visible()
    await expect(page.locator(".msg.in")).to_have_count(2)
    anna = await anna_of(shop)
    linked = asyncio.Event()  # what comes before the link stands in the bell and makes no toast
    page.on("websocket", lambda socket: socket.on("framereceived", lambda _: linked.set()))
    await page.goto(shop.base + "/inbox/mine")
    await linked.wait()
    said = {"kind": "note", "text": "Глянь сюда", "seen": 9, "mentions": [anna]}
    await shop.act("pavel", f"/api/dialogs/{dialog}/messages", **said)
    await expect(page.locator(".toast")).to_contain_text("Павел Дроздов: упоминание о вас")
    await page.locator(".toast").get_by_role("button", name="Открыть").click()
    await expect(page).to_have_url(re.compile(rf"/inbox/all/{dialog}\?m=\d+"))
    await expect(page.get_by_role("button", name="Уведомления", exact=True)).to_be_visible()


async def test_away_and_quiet_hours_are_silent_and_the_bell_collects_all_the_same(shop: Shop, desk: Page) -> None:
    page = desk
    await page.get_by_role("button", name=re.compile("моё меню")).click()
    await page.get_by_role("menuitemradio", name="Отошёл").click()
    await expect(page.locator(".me .dot.away")).to_be_visible()
    await page.evaluate("window.dispatchEvent(new Event('blur'))")
    await assigned(shop)
    await expect(page.get_by_role("button", name="Уведомления: 1 новое")).to_be_visible()
    await expect(page.locator(".toast")).to_contain_text("Вам назначен")
    assert await value(page, "window.tones + window.shown.length") == 0
    await page.get_by_role("button", name=re.compile("моё меню")).click()
    await page.get_by_role("menuitemradio", name="На линии").click()
    await expect(page.locator(".me .dot.on")).to_be_visible()
    await page.goto(shop.base + "/settings/notifications")
    await page.get_by_role("switch", name="Тихие часы").check()
    for end, hour in (("Тихо с", "00:00"), ("Тихо до", "23:59")):
        await page.get_by_label(end).fill(hour)
    # The screen shows a choice before the server has it.
    await shop.stored(
        "select json_extract(choices, '$.quiet.until') from operator where email like 'anna%'", ("23:59",)
    )
    await assigned(shop, "john")
    await expect(page.locator(".toast")).to_contain_text("Вам назначено 2 диалога")  # by one hand: one notice
    assert await value(page, "window.tones + window.shown.length") == 0
    # The button sends a real one, through quiet hours too: one asked for it.
    await page.get_by_role("button", name="Проверить").click()
    await expect(page.locator(".toast", has_text="Так выглядит уведомление")).to_be_visible()
    await becomes(page, "window.tones > 0 && window.shown.length === 1")
    # Without the way nothing comes by it; the choice is the same in another browser.
    await page.get_by_label("Мне назначен диалог: в Окне").uncheck()
    other = await shop.signed_in(path="/settings/notices")  # the address in emails of earlier versions
    await expect(other.get_by_label("Мне назначен диалог: в Окне")).not_to_be_checked()
    await other.get_by_label("Мне назначен диалог: в Окне").check()
    await expect(page.get_by_label("Мне назначен диалог: в Окне")).to_be_checked()


async def test_what_i_did_can_be_taken_back_from_the_bell_after_its_toast_has_gone(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Здравствуйте")
    shop.writes("Hello", who="john")
    await page.get_by_role("link", name=re.compile("^Екатерина Морозова, ")).click()
    await act_by_key(page, "KeyI")
    await expect(page.locator("#assignee")).to_contain_text("Анна К.")
    await act_by_key(page, "KeyE")
    await expect(page.get_by_text("Завершено: Екатерина Морозова · Решено")).to_be_visible()
    await expect(page.locator(".toast")).to_have_count(0)  # they go by themselves
    await page.keyboard.press("KeyG")
    await page.keyboard.press("KeyB")
    bell = page.get_by_role("dialog", name="Уведомления")
    await expect(bell.get_by_role("heading", name="Можно вернуть")).to_be_visible()
    await bell.get_by_role("button", name="Вернуть: Завершено: Екатерина Морозова · Решено").focus()
    await page.keyboard.press("Enter")
    await expect(bell.get_by_role("button", name="Вернуть: Завершено: Екатерина Морозова · Решено")).to_be_hidden()
    await shop.stored("select open, assignee_id from dialog where id = 1", (1, 1))
    await expect(page.locator("[data-leaving]")).to_have_count(0)
    found = await examined(page, "the bell with what was done")
    await bell.get_by_role("button", name="Вернуть: Ответственный — вы: Екатерина Морозова").click()
    await shop.stored("select open, assignee_id from dialog where id = 1", (1, None))
    await expect(bell.get_by_role("heading", name="Можно вернуть")).to_be_hidden()
    assert not found, "\n".join(found)


async def test_my_settings_keep_looks_password_and_sessions_and_break_no_rule_of_access(shop: Shop) -> None:
    page = await shop.signed_in("pavel", path="/settings/sessions")
    phone = await shop.signed_in("pavel", width=390, height=844)
    await expect(phone.locator(".tabbar")).to_be_visible()  # a session begins when the sign-in is through
    await page.reload()
    await expect(page.locator(".sess")).to_have_count(2)
    await page.get_by_role("button", name=re.compile("Завершить сеанс")).click()
    await expect(page.locator(".sess")).to_have_count(1)
    await expect(phone.get_by_role("dialog", name="Вход истёк")).to_be_visible()
    await page.goto(shop.base + "/settings/password")
    await page.get_by_role("button", name="Сменить пароль").click()
    await page.get_by_label("Текущий пароль").fill("не тот пароль")
    await page.get_by_label("Новый пароль", exact=True).fill("совсем другой пароль")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_contain_text("Неверный пароль")
    await page.get_by_label("Текущий пароль").fill(PASSWORD)
    await page.get_by_role("button", name="Сменить пароль").click()
    await expect(page.locator(".toast")).to_contain_text("Пароль сменён")
    await page.goto(shop.base + "/settings/looks")
    await page.get_by_role("switch", name="Меньше движения").check()
    await expect(page.locator("html")).to_have_attribute("data-motion", "less")
    await page.get_by_label("Размер текста").select_option("large")
    await expect(page.locator("html")).to_have_attribute("data-text", "large")
    assert await page.evaluate("getComputedStyle(document.body).fontSize") == "16px"
    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_role("heading", name="Appearance", level=2)).to_be_visible()
    await page.goto(shop.base + "/settings/work")
    await page.get_by_role("button", name="Change the email signature").click()
    await expect(page.get_by_label("Email signature")).to_be_focused()
    await page.keyboard.type("Аня, отдел заботы")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator(".srow").filter(has_text="Email signature")).to_contain_text("Аня, отдел заботы")
    await page.get_by_role("switch", name="Enter sends in Telegram").uncheck()
    await page.get_by_label("After “Close”").select_option("list")
    await page.reload()
    await expect(page.get_by_role("switch", name="Enter sends in Telegram")).not_to_be_checked()
    await expect(page.get_by_label("After “Close”")).to_have_value("list")
    found: list[str] = []
    for theme, width in (("light", 1440), ("dark", 390)):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        await page.set_viewport_size({"width": width, "height": 900})
        for part in ("looks", "work", "notifications", "password", "sessions", "mailbox"):
            await page.goto(f"{shop.base}/settings/{part}")
            await expect(page.locator(".psec").first).to_be_visible()
            found += await examined(page, f"{part} {width} {theme}")
    assert not found, "\n".join(found)
