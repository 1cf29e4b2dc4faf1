"""The paths that people walk, in a real browser against the whole product."""

import re
import shutil
from pathlib import Path

from playwright.async_api import Page, Route, expect

from channels.emulators.telegram.state import Fault
from inbox.store import open_store
from tests.browser.conftest import SQLITE, Shop, act_by_key, until
from web.http.assets import HERE, Assets

pytestmark = SQLITE


async def opened(page: Page, name: str) -> None:
    await page.get_by_role("link", name=re.compile(f"^{name}, ")).click()
    await expect(page.get_by_role("heading", name=name, level=2)).to_be_visible()


async def answer(page: Page, text: str) -> None:
    await page.get_by_label("Текст ответа").fill(text)
    await page.keyboard.press("Enter")


async def test_a_client_writes_and_the_answer_reaches_them(shop: Shop) -> None:
    page = await shop.signed_in()
    await expect(page.get_by_text("Открытых диалогов нет")).to_be_visible()
    shop.writes("Где мой заказ?")
    await page.get_by_role("link", name=re.compile("Екатерина Морозова, Telegram, 1 непрочитанное")).click()
    await expect(page).to_have_title("(1) Диалоги — Окно")
    await expect(page.locator(".msg.in")).to_have_text(re.compile("Где мой заказ"))
    await answer(page, "Уже в пути")
    await expect(page.locator(".msg.out [data-state=sent]")).to_be_visible()
    await until(lambda: shop.delivered() == ["Уже в пути"])
    await expect(page.get_by_role("button", name="Ответственный: Анна Ковалёва")).to_be_visible()  # who writes, leads
    await expect(page.locator(".dlg[data-id] .count")).to_have_count(0)  # read: the end was on the screen
    await expect(page).to_have_title("Диалоги — Окно")


async def test_what_became_of_a_send_is_said_in_words(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Здравствуйте")
    await opened(page, "Екатерина Морозова")
    shop.telegram.world.script(Fault("sendMessage", "refuse", description="Bad Request: chat not found"))
    await answer(page, "Первый")
    failed = page.locator(".msg.fail")
    await expect(failed).to_contain_text("Не отправлено: платформа не знает этот чат")
    await failed.get_by_role("button", name="Повторить").click()
    await until(lambda: shop.delivered() == ["Первый"])
    shop.telegram.world.script(Fault("sendMessage", "cut"))
    await answer(page, "Второй")
    unclear = page.locator(".msg.wait")
    await expect(unclear).to_contain_text("Неясно, дошло ли")
    await unclear.get_by_role("button", name="Отправить ещё раз").click()
    await expect(page.locator(".msg.out [data-state=sent]")).to_have_count(2)
    await until(lambda: shop.delivered() == ["Первый", "Второй", "Второй"])


async def test_a_reply_written_without_a_line_goes_out_once_even_over_a_reload(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Вы тут?")
    await opened(page, "Екатерина Морозова")

    async def lost(route: Route) -> None:
        await route.abort("connectionrefused")

    await page.route("**/api/dialogs/*/messages", lost)
    await answer(page, "Да, тут")
    await expect(page.locator("[data-pending=queued]")).to_contain_text("В очереди")
    await page.reload()
    await expect(page.locator("[data-pending]")).to_contain_text("Да, тут")
    await page.unroute("**/api/dialogs/*/messages")
    await expect(page.locator(".msg.out [data-state=sent]")).to_be_visible()
    await expect(page.locator("[data-pending]")).to_have_count(0)
    assert shop.delivered() == ["Да, тут"]


async def test_the_screen_survives_a_restart_of_the_server_and_catches_up(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("До перезапуска")
    await opened(page, "Екатерина Морозова")
    await shop.running.stop()
    await expect(page.get_by_text("Нет связи. Показываем сохранённое")).to_be_visible()
    await answer(page, "Написано без связи")
    await expect(page.locator("[data-pending]")).to_be_visible()
    shop.writes("Пока сервера нет", who="john")
    await shop.running.start()
    await page.get_by_label("Текст ответа").hover()  # new rows are held back while the pointer is over the list
    # The page connects by itself too, and then the button is gone.
    await page.get_by_role("button", name="Повторить").evaluate_all("found => found.forEach(one => one.click())")
    await expect(page.get_by_text("Нет связи. Показываем сохранённое")).to_be_hidden()
    await expect(page.get_by_role("link", name=re.compile("^John Smith"))).to_be_visible()
    await expect(page.locator(".msg.out [data-state=sent]")).to_be_visible()
    assert shop.delivered() == ["Написано без связи"]


async def test_after_a_restored_backup_the_screen_takes_a_fresh_snapshot_by_itself(shop: Shop, database: str) -> None:
    page = await shop.signed_in()
    shop.writes("До восстановления")
    await opened(page, "Екатерина Морозова")
    await shop.running.stop()
    await shop.running.store.write(lambda tx: tx.sql("update meta set value = 'restored' where key = 'generation'"))
    await shop.running.store.stop()
    shop.running.store = restored = open_store(database, strict=True)
    await restored.start()
    shop.writes("После восстановления", who="john")
    await shop.running.start()
    await expect(page.get_by_role("link", name=re.compile("^John Smith"))).to_be_visible(timeout=20_000)
    await expect(page.locator(".msg.in")).to_contain_text("До восстановления")
    shop.writes("И дальше вживую")
    await expect(page.locator(".msg.in")).to_have_count(2)
    await shop.running.stop()
    await restored.stop()


async def test_after_an_upgrade_that_renames_values_an_open_page_loads_the_new_version(
    shop: Shop, database: str, tmp_path: Path
) -> None:
    page = await shop.signed_in()
    shop.writes("До обновления")
    await opened(page, "Екатерина Морозова")
    await page.get_by_label("Текст ответа").fill("Ещё не отправлено")
    module = page.locator("script[type=module]")
    former = await module.get_attribute("src")
    newer = tmp_path / "static"
    shutil.copytree(HERE / "static", newer)
    (newer / "newer.txt").write_text("A file of the next version.")
    await shop.running.stop()
    await shop.running.store.write(lambda tx: tx.sql("update meta set value = 'upgraded' where key = 'generation'"))
    await shop.running.store.stop()
    shop.running.store = upgraded = open_store(database, strict=True)
    await upgraded.start()
    shop.running.assets = lambda: Assets(static=newer)
    await shop.running.start()
    await expect(module).not_to_have_attribute("src", former or "")
    await expect(page.get_by_label("Текст ответа")).to_have_value("Ещё не отправлено")
    shop.writes("И дальше вживую")
    await expect(page.locator(".msg.in")).to_have_count(2)
    await shop.running.stop()
    await upgraded.stop()


async def test_a_reply_is_held_when_a_colleague_was_faster(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Кто ответит?")
    await opened(page, "Екатерина Морозова")
    await page.get_by_label("Текст ответа").fill("Отвечает Анна")
    number = int(page.url.rsplit("/", 1)[1])

    async def after_a_colleague(route: Route) -> None:
        await shop.act("pavel", f"/api/dialogs/{number}/messages", kind="reply", text="Отвечает Павел", seen=1)
        await route.continue_()

    await page.route("**/api/dialogs/*/messages", after_a_colleague, times=1)
    await page.get_by_label("Текст ответа").press("Enter")
    held = page.get_by_role("alertdialog", name="Диалог изменился, пока вы писали")
    await expect(held).to_contain_text("Отвечает Павел")
    assert "Отвечает Анна" not in shop.delivered()
    await expect(held.get_by_role("button", name="Всё равно отправить")).to_be_focused()
    await page.wait_for_timeout(800)  # a press at once would be that of the sending
    await page.keyboard.press("Enter")
    await expect(held).to_be_hidden()
    await until(lambda: shop.delivered() == ["Отвечает Павел", "Отвечает Анна"])


async def test_dialogs_are_taken_given_closed_and_brought_back_by_keys_alone(shop: Shop) -> None:
    page = await shop.signed_in(path="/inbox/unassigned")
    shop.writes("Первый вопрос")
    shop.writes("Second question", who="john")
    await expect(page.locator(".dlg[data-id]")).to_have_count(2)
    await page.keyboard.press("j")
    await expect(page.get_by_role("heading", name="Екатерина Морозова", level=2)).to_be_visible()
    await act_by_key(page, "i")
    await expect(page.get_by_text("Ответственный — вы: Екатерина Морозова")).to_be_visible()
    await page.keyboard.press("1")
    await expect(page.locator(".dlg[data-id]")).to_have_attribute("href", re.compile("/inbox/mine/"))
    await page.keyboard.press("j")
    await act_by_key(page, "a")
    await page.get_by_role("combobox").fill("пав")
    await page.keyboard.press("Enter")
    await expect(page.locator("#assignee")).to_contain_text("Павел Д.")
    await act_by_key(page, "e")
    await expect(page.get_by_text("Завершено: Екатерина Морозова · Решено")).to_be_visible()
    await expect(page).to_have_url(re.compile("/inbox/mine$"))  # nothing urgent is left there
    await page.keyboard.press("z")
    await expect(page.get_by_role("button", name="Завершить")).to_be_visible()
    await expect(page.get_by_text("Диалог завершён · Анна Ковалёва")).to_be_visible()
    await page.keyboard.press("n")
    await page.keyboard.type("Только для своих")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator(".msg.note")).to_contain_text("Заметка · Анна Ковалёва")
    assert shop.delivered() == []
    await page.keyboard.press("Escape")
    await page.keyboard.press("Shift+Slash")
    await expect(page.get_by_role("dialog", name="Горячие клавиши")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog", name="Горячие клавиши")).to_be_hidden()


async def test_rows_stay_under_the_hand_and_new_ones_wait_behind_a_pill(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Раз")
    rows = page.locator(".dlg[data-id] .nm")
    await expect(rows).to_have_text(["Екатерина Морозова"])
    await shop.act("pavel", "/api/dialogs/1/messages", kind="reply", text="Готово", seen=1)
    await expect(page.locator(".dlg[data-id]")).to_contain_text("Павел: Готово")
    await rows.first.hover()
    shop.writes("Два", who="john")  # waits, so it belongs above the answered one
    await expect(page.get_by_role("button", name="1 новый · показать")).to_be_visible()  # its place is in sight
    await expect(rows).to_have_text(["Екатерина Морозова"])
    await page.keyboard.press("Period")
    await expect(rows).to_have_text(["John Smith", "Екатерина Морозова"])


async def test_a_long_conversation_loads_upwards_and_keeps_its_place(shop: Shop) -> None:
    page = await shop.signed_in()
    for number in range(1, 101):
        shop.writes(f"строка {number}")
    await expect(page.get_by_role("link", name=re.compile("^Екатерина"))).to_contain_text("строка 100")
    await opened(page, "Екатерина Морозова")
    log = page.get_by_role("group", name="Переписка")
    await expect(log.get_by_text("строка 1", exact=True)).to_be_in_viewport()  # nothing was read: it opens at the first
    await log.press("End")
    await expect(log.get_by_text("строка 100", exact=True)).to_be_in_viewport()
    await expect(page.get_by_text("Загружаем более новые сообщения…")).to_have_count(0)
    await log.evaluate("box => { box.scrollTop = -box.scrollHeight; }")
    await expect(page.get_by_text("Загружаем более ранние сообщения…")).to_have_count(0)
    await expect(page.locator(".msg.in")).to_have_count(100)
    await log.evaluate("box => { box.scrollTop = -1500; }")
    middle = page.get_by_text("строка 60", exact=False).first
    before = await middle.bounding_box()
    shop.writes("строка 101")
    await expect(page.get_by_role("button", name="В конец, 1 новое сообщение")).to_be_visible()
    after = await middle.bounding_box()
    assert before and after and abs(before["y"] - after["y"]) < 2
    await page.get_by_role("button", name="В конец").click()
    # Exactly: "строка 1" with its time, 01:00 at night, reads "строка 101:00".
    await expect(log.get_by_text("строка 101", exact=True)).to_be_in_viewport()


async def test_a_client_who_blocked_the_bot_gets_no_composer_and_trouble_is_named(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Прощайте")
    await opened(page, "Екатерина Морозова")
    shop.telegram.world.membership(shop.telegram.bot, 9001, "kicked", who={"first_name": "Екатерина Морозова"})
    await expect(page.get_by_text("Сообщения не доставляются с")).to_be_visible()
    await expect(page.get_by_label("Текст ответа")).to_have_count(0)
    shop.telegram.world.bots[shop.telegram.token].revoked = True
    shop.telegram.world.hang_up()
    strip = page.get_by_text("Сбой канала «Магазин»: платформа не принимает токен. Ответы ждут в очереди.")
    await expect(strip).to_be_visible()
