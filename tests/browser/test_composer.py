"""The composer, by mouse and by keys: taking back, sending later, two at once, notes, letters, the queue."""

from __future__ import annotations

import asyncio
import re

from playwright.async_api import Locator, Page, Route, expect

from channels.emulators.vk import VkEmulator
from inbox.access import SYSTEM, Actor, Place
from inbox.events import EventKind
from inbox.people import preferences
from inbox.store import Tx
from tests.browser.conftest import CLIENTS, SQLITE, Shop, act_by_key, until
from tests.browser.test_every_screen import examined
from tests.browser.test_files_and_letters import mailbox, opened, payload
from web.auth.vault import open_vault
from web.cli.admin import Admin

pytestmark = SQLITE
KATE = "Екатерина Морозова"


async def with_undo(shop: Shop) -> None:
    """The seconds of taking back, as people have them who chose nothing; long enough for a slow machine."""

    def choose(tx: Tx) -> None:
        for (number,) in tx.sql("select id from operator"):
            person = Actor("operator", number, "", "operator")
            preferences.change(tx, person, {"undo": {"messenger": 5, "email": 10}})

    await shop.running.store.write(choose)


def field(page: Page) -> Locator:
    return page.locator(".comp textarea")


async def test_an_answer_is_taken_back_by_mouse_by_keys_and_with_what_followed_it(shop: Shop) -> None:
    await with_undo(shop)
    page = await shop.signed_in()
    shop.writes("Вы тут?")
    await opened(page)
    await field(page).fill("Да, тут")
    await page.keyboard.press("Enter")
    leaving = page.locator(".msg.out.soon")
    await expect(leaving).to_contain_text(re.compile("Отправится через \\d с"))
    await leaving.get_by_role("button", name="Отменить").click()
    await expect(field(page)).to_have_value("Да, тут")
    await expect(field(page)).to_be_focused()
    await expect(page.locator(".takenback")).to_contain_text("Вы отменили отправку")
    await page.keyboard.press("Enter")
    await expect(leaving).to_have_count(1)
    await page.keyboard.press("Control+z")  # in the empty field
    await expect(field(page)).to_have_value("Да, тут")
    await page.keyboard.press("Enter")
    await expect(leaving).to_have_count(1)
    await page.keyboard.press("ArrowUp")
    await expect(field(page)).to_have_value("Да, тут")
    await page.keyboard.press("Control+Shift+Enter")
    await expect(page.get_by_text(re.compile("^Отправлено и завершено: "))).to_be_visible()
    await expect(page.get_by_text("Выберите диалог")).to_be_visible()  # there is no other one to go on with
    await page.keyboard.press("z")
    await expect(field(page)).to_have_value("Да, тут")
    await shop.stored("select open from dialog", (1,))
    assert shop.delivered() == []
    await page.get_by_role("button", name="Отправить и…").click()
    await page.get_by_role("menuitem", name=re.compile("Отправить и отложить")).click()
    await expect(page.get_by_text(re.compile("^Отправлено и отложено: .* · пока"))).to_be_visible()
    await until(lambda: shop.delivered() == ["Да, тут"])
    await shop.stored("select snoozed_at is not null from dialog", (1,))


async def test_sending_and_finishing_opens_the_next_dialog_and_says_what_was_held_behind(shop: Shop) -> None:
    page = await shop.signed_in()
    for who in ("kate", "john", "dina"):
        shop.writes("Здравствуйте", who=who)
        await expect(page.get_by_role("link", name=re.compile(f"^{CLIENTS[who][1]}, "))).to_be_visible()
    await opened(page)
    await field(page).fill("Готово")
    await page.keyboard.press("Control+Shift+Enter")
    await expect(page.get_by_role("heading", name="John Smith", level=2)).to_be_visible()  # waits longest of the rest
    await until(lambda: shop.delivered() == ["Готово"])
    await shop.stored("select open from dialog order by id", (0,), (1,), (1,))
    await expect(field(page)).to_be_focused()
    await page.keyboard.press("Control+z")  # too late for the answer, but the dialog comes back
    await expect(page.get_by_text("Уже отправлено")).to_be_visible()
    await expect(page.get_by_role("heading", name=CLIENTS["kate"][1], level=2)).to_be_visible()
    await opened(page, "John Smith")
    # By mouse, and what came between is told where the operator has gone on to.
    john = await shop.running.store.rows("select id, last_no from dialog where id = 2")
    await field(page).fill("И вам")
    release = asyncio.Event()

    async def slow(route: Route) -> None:
        await release.wait()
        await route.continue_()

    await page.route(f"**/api/dialogs/{john[0][0]}/messages", slow)
    await page.get_by_role("button", name="Отправить и…").click()
    await page.get_by_role("menuitem", name=re.compile("Отправить и завершить")).click()
    await expect(page.get_by_role("heading", name="John Smith", level=2)).to_be_hidden()
    shop.writes("Постойте", who="john")
    await expect(page.locator(".dlg[data-id='2']")).to_contain_text("Постойте")
    release.set()
    told = page.get_by_role("alert").filter(has_text="Не отправлено: John Smith")
    await expect(told).to_contain_text("Диалог изменился, пока вы писали")
    await expect(page.locator(".dlg[data-id='2']")).to_contain_text("не отправлено")
    await told.get_by_role("button", name="Открыть").click()
    await expect(page.get_by_role("alertdialog", name="Диалог изменился, пока вы писали")).to_be_visible()
    assert shop.delivered() == ["Готово"]
    # Who wants to stay, stays.
    await shop.running.store.write(stays)
    await opened(page, "Дина Хасанова")
    await field(page).fill("Спасибо")
    await page.keyboard.press("Control+Shift+Enter")
    await expect(page.get_by_role("button", name="Открыть заново")).to_be_visible()


def stays(tx: Tx) -> None:
    preferences.change(tx, Actor("operator", 1, "", "operator"), {"after_close": "stay"})


async def test_whether_an_unclear_answer_arrived_is_asked_where_the_platform_can_be(shop: Shop) -> None:
    async with VkEmulator() as vk:
        admin = Admin(shop.running.store, open_vault(shop.running.folder))
        await admin.channel_add("vk", "ВК", {"api_base": vk.base, "poll_timeout": 2}, {"token": vk.community.token})
        page = await shop.signed_in()
        await expect(page.locator(".list")).to_be_visible()
        vk.world.message(vk.community, 501, {"text": "Где заказ?"})
        await page.locator(".dlg[data-id]").click()
        for text in ("Едет", "Скоро будет"):
            await field(page).fill(text)
            await page.keyboard.press("Enter")
            await expect(page.locator(".msg.out").filter(has_text=text).locator("[data-state=sent]")).to_be_visible()
        said = vk.community.dialogs[501]
        del said[next(at for at, one in enumerate(said) if one["text"] == "Скоро будет")]
        await shop.running.store.write(nobody_knows)
        first, second = page.locator(".msg.out").nth(0), page.locator(".msg.out").nth(1)
        await expect(first).to_contain_text("Неясно, дошло ли")
        await first.get_by_role("button", name="Проверить").click()
        await expect(first.locator("[data-state=sent]")).to_be_visible()
        await second.get_by_role("button", name="Проверить").focus()
        await page.keyboard.press("Enter")
        await expect(second).to_contain_text("Не отправлено: платформа ответила, что сообщения у неё нет")
        await expect(second.get_by_role("button", name="Повторить")).to_be_visible()


def nobody_knows(tx: Tx) -> None:
    """As after a lost answer, an hour ago."""
    for (message,) in tx.sql("select message_id from delivery"):
        tx.sql("update delivery set state = 'uncertain', code = 'no-answer' where message_id = :id", id=message)
        where = {"object_id": message, "dialog_id": 1, "place": Place(2)}
        tx.emit(EventKind.delivery_changed, SYSTEM, object_kind="message", state="uncertain", **where)


async def test_the_client_is_told_with_putting_aside_and_finishing(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Когда привезёте?")
    await opened(page)
    await field(page).fill("Начатый ответ")
    await page.locator(".thead").get_by_role("button", name="Отложить").click()
    menu = page.get_by_role("dialog", name="Отложить")
    await menu.get_by_label("Причина ожидания").fill("ждём склад")
    await menu.get_by_role("switch", name="Сообщить клиенту").click()
    await menu.get_by_role("button", name="Отправить и отложить").click()
    await expect(menu.get_by_label("Сообщение клиенту")).to_be_focused()  # they are asked for, nothing is done without
    await page.keyboard.type("Узнаём на складе")
    found = await examined(page, "telling the client")
    await menu.get_by_role("button", name="Завтра").click()
    await expect(page.get_by_text(re.compile("Отправлено и отложено: ")).first).to_be_visible()
    await expect(page.locator(".banner.aside")).to_contain_text("ждём склад")
    await until(lambda: shop.delivered() == ["Узнаём на складе"])
    await expect(field(page)).to_have_value("Начатый ответ")  # what stands in the composer stays there
    await act_by_key(page, "Shift+KeyE")
    menu = page.get_by_role("dialog", name="Завершить с причиной")
    await menu.get_by_role("switch", name="Сообщить клиенту").focus()
    await page.keyboard.press("Space")
    await expect(menu.get_by_label("Сообщение клиенту")).to_be_focused()
    await expect(menu.get_by_role("button", name="Отправить и завершить")).to_be_visible()  # for the usual reason
    await page.keyboard.type("Заказ 2 отменён")
    await page.keyboard.press("Tab")
    await menu.get_by_role("radio", name="Отказ клиента").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text(re.compile("^Отправлено и завершено: "))).to_be_visible()
    await until(lambda: shop.delivered()[1:] == ["Заказ 2 отменён"])
    await shop.stored("select close_reason from episode", ("declined",))
    assert not found, "\n".join(found)


async def test_an_answer_waits_for_its_hour_is_moved_and_sent_at_once(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Когда привезёте?")
    await opened(page)
    await field(page).fill("Завтра с утра")
    await page.get_by_role("button", name="Отправить и…").click()
    await page.keyboard.press("End")
    await page.keyboard.press("Enter")
    later = page.get_by_role("dialog", name="Отправить позже")
    await expect(later.locator("input[type=datetime-local]")).to_have_count(0)  # the browser's own speaks its language
    await later.get_by_label("Время").fill("99")
    await expect(later.get_by_role("alert")).to_have_text("Напишите время так: 10:00")
    await expect(later.get_by_role("button", name="Запланировать")).to_be_disabled()
    await later.get_by_label("Время").fill("0900")
    await later.get_by_label("Время").press("Enter")  # tomorrow, as long as no other day is chosen
    strip = page.locator(".cstrip.plan")
    await expect(strip).to_contain_text("Уйдёт завтра в 09:00")
    await expect(page.locator(".msg.out.soon")).to_contain_text("Уйдёт завтра в 09:00")
    await page.reload()
    await strip.get_by_role("button", name="Показать").click()
    await strip.get_by_role("button", name="Другое время").click()
    await later.get_by_role("button", name=re.compile("Через час")).click()
    await expect(strip).not_to_contain_text("завтра")
    await strip.get_by_role("button", name="Вернуть и изменить").click()
    await expect(field(page)).to_have_value("Завтра с утра")
    await expect(strip).to_be_hidden()
    await page.get_by_role("button", name="Отправить и…").click()
    await page.get_by_role("menuitem", name=re.compile("Отправить позже")).click()
    await later.get_by_role("button", name=re.compile("Через час")).click()
    shop.writes("А сегодня можно?")
    await expect(strip).to_contain_text("клиент с тех пор писал")
    await strip.get_by_role("button", name="Отправить сейчас").click()
    await until(lambda: shop.delivered() == ["Завтра с утра"])
    await expect(strip).to_be_hidden()


async def test_two_who_send_within_fifty_milliseconds_one_goes_and_the_other_sees_why(shop: Shop) -> None:
    anna = await shop.signed_in()
    pavel = await shop.signed_in("pavel")
    shop.writes("Кто ответит?")
    for page in (anna, pavel):
        await opened(page)
        await field(page).focus()
    await anna.keyboard.type("от Анны", delay=60)
    await expect(pavel.locator(".cseen")).to_contain_text("Анна Ковалёва пишет ответ…")
    await pavel.keyboard.type("от Павла")
    both = asyncio.Barrier(2)

    async def together(route: Route) -> None:
        """Neither request leaves before the other has begun, however busy the machine is."""
        await both.wait()
        await route.continue_()

    for page in (anna, pavel):
        await page.route("**/api/dialogs/*/messages", together, times=1)
    await asyncio.gather(anna.keyboard.press("Enter"), pavel.keyboard.press("Enter"))
    await until(lambda: len(shop.delivered()) == 1)
    went = shop.delivered()[0]
    loser = pavel if went == "от Анны" else anna
    box = loser.get_by_role("alertdialog", name="Диалог изменился, пока вы писали")
    await expect(box).to_contain_text(": ответ ")
    await expect(box).to_contain_text(went)
    assert await (anna if loser is pavel else pavel).get_by_role("alertdialog").count() == 0
    assert shop.delivered() == [went]
    await box.get_by_role("button", name="Изменить").click()
    await loser.keyboard.type(", дополню")
    await loser.keyboard.press("Enter")
    await until(lambda: len(shop.delivered()) == 2)
    assert shop.delivered()[1].endswith(", дополню")


async def test_a_note_calls_a_colleague_carries_a_file_and_never_leaves(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Перевод не пришёл")
    await opened(page)
    await page.evaluate(  # "ь" of the Russian layout: the key is what counts
        "() => document.dispatchEvent(new KeyboardEvent('keydown',"
        " { key: 'ь', code: 'KeyM', ctrlKey: true, shiftKey: true, bubbles: true }))"
    )
    note = page.get_by_role("form", name="Заметка для команды")
    await expect(note).to_have_class(re.compile("asnote"))
    await page.keyboard.type("@пав")
    await expect(page.get_by_role("option", name="Павел Дроздов")).to_be_visible()
    await page.keyboard.press("Enter")
    await page.keyboard.type(" проверь БИК")  # the space after the name is there once, typed or not
    await expect(field(page)).to_have_value("@Павел Дроздов проверь БИК")
    await expect(page.locator(".cseen")).to_contain_text("Заметку увидят коллеги, Павел Дроздов получит уведомление")
    await page.locator("#pickfiles").set_input_files(payload("bic.txt", b"044525225", "text/plain"))
    await expect(page.locator(".cfiles [data-state=done]")).to_be_visible()
    await page.keyboard.press("Control+;")
    await page.get_by_role("combobox", name="Найти эмодзи").fill("спас")
    await page.keyboard.press("Enter")
    await expect(field(page)).to_have_value("@Павел Дроздов проверь БИК🙏")
    await page.get_by_role("button", name="Оставить заметку").click()
    await expect(page.locator(".msg.note")).to_contain_text("bic.txt")
    assert shop.delivered() == []
    called = "select count(*) from mention where seen_at is null"

    async def stored() -> bool:
        """A note is drawn before it is stored."""
        return (await shop.running.store.rows(called))[0][0] == 1

    async with asyncio.timeout(20):
        while not await stored():
            await asyncio.sleep(0.02)
    pavel = await shop.signed_in("pavel")
    await opened(pavel)
    await expect(pavel.locator(".msg.note")).to_contain_text("проверь БИК")

    async def seen() -> bool:
        return (await shop.running.store.rows(called))[0][0] == 0

    async with asyncio.timeout(10):
        while not await seen():
            await asyncio.sleep(0.1)


async def test_a_letter_gets_copies_a_subject_and_a_look(shop: Shop) -> None:
    page = await shop.signed_in()
    await mailbox(shop.running.store)
    await opened(page, "James Whitfield")
    await expect(page.locator(".mlines")).to_contain_text("james@post.example")
    await page.get_by_role("button", name="Ответить всем").click()
    await expect(page.get_by_label("Копия")).to_have_value("anna.w@post.example")
    await page.get_by_label("Копия").fill("anna.w@post.example, wrong@")
    await field(page).click()
    await expect(page.get_by_text("Неверный адрес: wrong@")).to_be_visible()
    await page.keyboard.type("Dear James, ")
    await page.keyboard.press("Control+b")
    await page.keyboard.type("sorry")
    await page.keyboard.press("Control+b")
    await page.keyboard.type(":")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Control+Shift+Digit8")
    await page.keyboard.type("one")
    await page.keyboard.press("Enter")
    await page.keyboard.type("two")
    await expect(field(page)).to_have_value("Dear James, **sorry**:\n- one\n- two")
    await page.keyboard.press("Control+Enter")
    await expect(page.get_by_label("Копия")).to_be_focused()  # it does not go while an address is wrong
    await page.get_by_label("Копия").fill("anna.w@post.example")
    await page.get_by_label("Скрытая").fill("boss@shop.example")
    await page.get_by_label("Тема").fill("Refund for order 47990: sent")
    await field(page).press("Control+Enter")
    await expect(page.locator(".msg.out.mail")).to_contain_text("Refund for order 47990: sent")
    drawn = page.locator(".msg.out.mail .text")
    await expect(drawn.locator("b")).to_have_text("sorry")  # as it was meant, and not plain
    await shop.stored(
        "select m.text, l.subject, l.copies, l.blind from message m join letter l on l.message_id = m.id"
        " where m.kind = 'out'",
        (
            "Dear James, sorry:\n- one\n- two",
            "Refund for order 47990: sent",
            '["anna.w@post.example"]',
            '["boss@shop.example"]',
        ),
    )


async def test_what_waited_over_an_hour_without_a_line_asks_and_a_message_is_mended_by_the_arrow(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Есть новости?")
    await opened(page)

    async def lost(route: Route) -> None:
        await route.abort("connectionrefused")

    await page.route("**/api/dialogs/*/messages", lost)
    await field(page).fill("Пока нет")
    await page.keyboard.press("Enter")
    await expect(page.locator("[data-pending=queued]")).to_contain_text("В очереди")
    await page.evaluate(
        "() => { for (const name of Object.keys(localStorage)) if (name.startsWith('okno.out.')) {"
        " const entry = JSON.parse(localStorage[name]); entry.at -= 2 * 3600_000;"
        " localStorage[name] = JSON.stringify(entry); } location.reload(); }"
    )
    stale = page.locator("[data-pending=stale]")
    await expect(stale).to_contain_text("Написано больше часа назад, не отправлено")
    await page.unroute("**/api/dialogs/*/messages")
    assert shop.delivered() == []
    await stale.get_by_role("button", name="Отправить").click()
    await until(lambda: shop.delivered() == ["Пока нет"])
    await expect(page.locator(".msg.out [data-state=sent]")).to_be_visible()
    await field(page).click()
    await page.keyboard.press("ArrowUp")
    await expect(page.get_by_text("Telegram даёт менять 48 часов")).to_be_visible()
    changed = page.get_by_label("Новый текст сообщения")
    await expect(changed).to_have_value("Пока нет")
    await page.keyboard.press("Escape")
    await expect(changed).to_be_hidden()
    await field(page).click()
    await page.keyboard.press("ArrowUp")
    await changed.fill("Да, едет")
    await page.keyboard.press("Enter")
    await expect(page.locator(".msg.out")).to_contain_text("Да, едет")
    await expect(page.locator(".msg.out")).to_contain_text("изменено")


async def test_every_state_of_the_composer_can_be_used_by_everybody(shop: Shop) -> None:
    page = await shop.signed_in()
    await mailbox(shop.running.store)
    shop.writes("Здравствуйте")
    await opened(page, "James Whitfield")
    found: list[str] = []
    for theme in ("light", "dark"):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")  # type: ignore[arg-type]
        for width, height in ((1440, 900), (390, 844)):
            await page.set_viewport_size({"width": width, "height": height})
            await field(page).fill("Dear James")
            await page.get_by_role("button", name="Отправить и…").click()
            found += await examined(page, f"send menu {width} {theme}")
            await page.get_by_role("menuitem", name=re.compile("Отправить позже")).click()
            found += await examined(page, f"later {width} {theme}")
            await page.keyboard.press("Escape")
            await page.get_by_role("button", name="Эмодзи").click()
            found += await examined(page, f"emoji {width} {theme}")
            await page.keyboard.press("Escape")
            await page.get_by_role("tab", name="Заметка").click()
            await field(page).fill("")
            await field(page).type("@")
            found += await examined(page, f"calls {width} {theme}")
            await field(page).fill("")
            await page.get_by_role("tab", name="Ответ").click()
    assert found == []
