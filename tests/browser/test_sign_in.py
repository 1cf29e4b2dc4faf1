"""Getting in: first run, sign-in, an expired session, and looks chosen on the way."""

import asyncio
import re

from playwright.async_api import expect

from inbox.access import CLI
from inbox.people import sessions
from inbox.store import Tx
from tests.browser.conftest import SQLITE, Shop, sign_in
from tests.support.terminal import answer
from tests.web.conftest import PASSWORD
from web.auth import setup_link

pytestmark = SQLITE


async def test_the_one_time_link_makes_the_company_and_its_administrator(bare: Shop) -> None:
    token = await bare.running.store.write(lambda tx: setup_link.make_link(tx, hours=1))
    page = await bare.page()
    await page.goto(f"{bare.base}/setup#token={token}")
    await page.get_by_label("Название компании").fill("Северный дом")
    await page.get_by_label("Ваше имя").fill("Ольга Бережная")
    await page.get_by_label("Ваша почта").fill("olga@shop.example")
    await page.get_by_label("Пароль", exact=True).fill("короткий")
    await page.get_by_role("button", name="Создать").click()
    await expect(page.get_by_role("alert")).to_contain_text("Не меньше 12 знаков")
    await page.get_by_label("Пароль", exact=True).fill("три разных слова")
    await page.get_by_role("button", name="Создать").click()
    await expect(page.get_by_text("Подключите первый канал")).to_be_visible()
    shown = page.locator("code.first")
    await expect(shown).to_contain_text("okno channel add --data")
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await page.get_by_role("button", name="Копировать").click()
    copied = await page.evaluate("() => navigator.clipboard.readText()")
    assert copied == await shown.inner_text()

    # A newcomer pastes it into a terminal; only the address of the pretend Telegram is ours.
    questions = [
        ("Kind of channel", "telegram"),
        ("Name of the channel for colleagues", ""),
        ("Token", bare.telegram.token),
    ]
    line = f"{copied} --set api_base={bare.telegram.base}"
    code, said = await asyncio.to_thread(answer, line, questions)
    assert (code, "Telegram was connected." in said) == (0, True), said
    assert bare.telegram.token not in said
    await expect(page.get_by_text("Подключите первый канал")).to_have_count(0)
    bare.writes("Здравствуйте")
    await expect(page.locator(".dlg[data-id]")).to_have_count(1)


async def test_the_one_time_link_works_in_the_tab_that_asks_for_it(bare: Shop) -> None:
    token = await bare.running.store.write(lambda tx: setup_link.make_link(tx, hours=1))
    page = await bare.page()
    await page.goto(f"{bare.base}/setup")
    await expect(page.get_by_text("Откройте одноразовую ссылку")).to_be_visible()
    await page.evaluate("token => { location.href = `/setup#token=${token}`; }", token)  # pasted: only the hash changes
    await page.get_by_label("Название компании").fill("Северный дом")
    await page.get_by_label("Ваше имя").fill("Ольга Бережная")
    await page.get_by_label("Ваша почта").fill("olga@shop.example")
    await page.get_by_label("Пароль", exact=True).fill("три разных слова")
    await page.get_by_role("button", name="Создать").click()
    await expect(page.get_by_text("Подключите первый канал")).to_be_visible()


async def test_a_refused_sign_in_says_how_many_tries_are_left(shop: Shop) -> None:
    page = await shop.page()
    await page.goto(shop.base)
    await expect(page).to_have_url(re.compile("/login$"))
    await sign_in(page, password="wrong horse battery")
    await expect(page.get_by_role("alert")).to_contain_text(
        re.compile(r"Неверная почта или пароль\. Осталось \d попыт")
    )
    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_role("heading", name="Sign-in")).to_be_visible()
    await page.get_by_role("button", name="Theme: system").click()
    await expect(page.locator("html")).to_have_attribute("data-theme", "light")
    await page.get_by_label("Password", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.get_by_text("All answered")).to_be_visible()  # what was picked on the way in is hers now
    await expect(page.locator("html")).to_have_attribute("data-theme", "light")
    await page.reload()
    await expect(page.get_by_text("All answered")).to_be_visible()


async def test_an_expired_session_asks_over_the_page_and_keeps_the_draft(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Здравствуйте")
    await page.get_by_role("link", name=re.compile("^Екатерина")).click()
    await page.get_by_label("Текст ответа").fill("Недописанный отв")

    def sign_out_everywhere(tx: Tx) -> None:
        sessions.close_sessions(tx, CLI, 1)

    await shop.running.store.write(sign_out_everywhere)
    dialog = page.get_by_role("dialog", name="Вход истёк")
    await expect(dialog).to_contain_text("Черновики сохранены")
    await dialog.get_by_label("Пароль", exact=True).fill(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(dialog).to_be_hidden()
    await expect(page.get_by_label("Текст ответа")).to_have_value("Недописанный отв")
    shop.writes("Вы ещё тут?")
    await expect(page.locator(".msg.in")).to_have_count(2)


async def test_language_theme_and_density_change_without_a_reload(shop: Shop) -> None:
    page = await shop.signed_in()
    await page.get_by_role("button", name=re.compile("моё меню")).click()
    await page.get_by_role("menuitemradio", name="Тёмная").click()
    await expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    await page.get_by_role("menuitemradio", name="Плотно").click()
    await expect(page.locator("html")).to_have_attribute("data-density", "compact")
    await page.get_by_role("menuitemradio", name="English").click()
    await expect(page.get_by_role("link", name="Unassigned")).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("link", name="Unassigned")).to_be_visible()
    await page.get_by_role("button", name=re.compile("my menu")).click()
    await page.get_by_role("menuitem", name="Sign out").click()
    await expect(page.get_by_role("heading", name="Sign-in")).to_be_visible()
