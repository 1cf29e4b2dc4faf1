"""Commands on a whole dialog, by key and by mouse: assign, snooze, close, hand over, start a conversation."""

import asyncio
import re

from playwright.async_api import Locator, Page, expect

from channels.email.settings import CAPABILITIES
from inbox import channels, clock
from inbox.access import CLI
from tests.browser.conftest import SQLITE, Shop, act_by_key, look
from tests.browser.test_every_screen import examined

pytestmark = SQLITE
NAMES = {"kate": "Екатерина Морозова", "john": "John Smith", "dina": "Дина Хасанова"}


async def opened(page: Page, who: str = "kate") -> None:
    await page.get_by_role("link", name=re.compile(f"^{NAMES[who]}, ")).click()
    await expect(page.get_by_role("heading", name=NAMES[who], level=2)).to_be_visible()


def toast(page: Page, text: str) -> Locator:
    return page.locator(".toast", has_text=text).last


async def one(shop: Shop, column: str, who: str = "kate") -> object:
    rows = await shop.running.store.rows(
        f"select {column} from dialog d join contact k on k.id = d.contact_id join episode e on e.id = d.episode_id"
        " where k.name = :name",
        name=NAMES[who],
    )
    return rows[0][0]


async def test_a_dialog_is_put_aside_comes_back_and_every_act_has_its_way_back(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Где мой заказ?")
    shop.writes("Hello", who="john")
    await opened(page)
    # By key: in an hour, with a reason; it leaves the list and stands among the snoozed ones.
    await act_by_key(page, "KeyH")
    menu = page.get_by_role("dialog", name="Отложить")
    await expect(menu).to_contain_text("Клиент ждёт ответа уже")
    await menu.get_by_label("Причина ожидания").fill("ждём склад")
    await menu.get_by_label("Время").fill("99")
    await expect(menu.get_by_role("alert")).to_have_text("Напишите время так: 10:00")
    await expect(menu.get_by_role("button", name="Отложить", exact=False).last).to_be_disabled()
    await menu.get_by_role("button", name="Через час").click()
    await expect(page.locator(".banner.aside")).to_contain_text("ждём склад")
    await until_equal(shop, "d.snooze_reason", "ждём склад")
    await page.goto(shop.base + "/inbox/snoozed")
    await expect(page.locator(".dlg[data-id]")).to_have_count(1)
    await page.goto(shop.base + "/inbox/all")
    await expect(page.locator(".dlg[data-id]")).to_have_count(1)
    # The client writes and it is back; then aside until any day of the calendar, and Z brings it back.
    shop.writes("Ау")
    await expect(page.locator(".dlg[data-id]")).to_have_count(2)
    await opened(page)
    await page.get_by_role("button", name="Отложить", exact=True).click()
    await page.get_by_role("button", name="Следующий месяц").click()
    await page.locator(".cal button", has_text=re.compile("^15$")).click()
    await menu.get_by_label("Время").fill("0930")
    await menu.get_by_role("button", name=re.compile("^Отложить")).click()
    await expect(toast(page, "Отложено: Екатерина Морозова · ")).to_be_visible()
    await expect(page.locator(".banner.aside")).to_be_visible()
    await act_by_key(page, "KeyZ")
    await expect(page.locator(".banner.aside")).to_be_hidden()
    # No answer needed, and needed after all, since the same moment.
    since = await one(shop, "d.waiting_since")
    await act_by_key(page, "KeyY")
    await expect(toast(page, "Ответ не нужен: Екатерина Морозова")).to_be_visible()
    await until_equal(shop, "d.waiting_since", None)
    await act_by_key(page, "KeyZ")
    await until_equal(shop, "d.waiting_since", since)
    # Followed.
    await act_by_key(page, "KeyF")
    await expect(toast(page, "Вы следите: Екатерина Морозова")).to_be_visible()
    await page.goto(shop.base + "/inbox/following")
    await expect(page.locator(".dlg[data-id]")).to_have_count(1)


async def until_equal(shop: Shop, column: str, value: object, who: str = "kate") -> None:
    async with asyncio.timeout(15):
        while await one(shop, column, who) != value:
            await asyncio.sleep(0.03)


async def test_finishing_says_why_opens_the_next_urgent_one_and_can_be_undone(shop: Shop) -> None:
    page = await shop.signed_in()
    for who in ("kate", "john", "dina"):
        shop.writes("Здравствуйте", who=who)
        await expect(page.get_by_role("link", name=re.compile(f"^{NAMES[who]}, "))).to_be_visible()
    await opened(page)
    await act_by_key(page, "KeyE")
    await expect(page.get_by_role("heading", name=NAMES["john"], level=2)).to_be_visible()  # the next to wait
    await expect(toast(page, "Завершено: Екатерина Морозова · Решено")).to_be_visible()
    await toast(page, "Завершено: Екатерина Морозова · Решено").get_by_role("button", name="Причина").click()
    reasons = page.get_by_role("dialog", name="Причина закрытия")
    await reasons.get_by_label("Комментарий").fill("дорого")
    await reasons.get_by_role("radio", name="Отказ клиента").click()
    await until_equal(shop, "e.close_reason", "declined")
    await until_equal(shop, "e.close_comment", "дорого")
    await act_by_key(page, "KeyE")  # a finished one opens again
    await until_equal(shop, "d.open", 1)
    await act_by_key(page, "Shift+KeyE")
    await page.get_by_role("dialog", name="Завершить с причиной").wait_for()
    await page.keyboard.press("Digit4")
    await until_equal(shop, "e.close_reason", "spam")
    await act_by_key(page, "KeyZ")
    await expect(page.get_by_role("heading", name=NAMES["kate"], level=2)).to_be_visible()  # back where it was
    await until_equal(shop, "d.open", 1)
    # The most urgent unassigned dialog, for any operator who asks.
    await shop.act("pavel", "/api/dialogs/next")
    await act_by_key(page, "Shift+KeyI")
    await expect(page).to_have_url(re.compile("/inbox/mine/"))
    await expect(page.get_by_role("button", name="Ответственный: Анна Ковалёва")).to_be_visible()


async def test_teams_are_made_in_the_settings_and_dialogs_given_to_them(shop: Shop) -> None:
    page = await shop.signed_in("pavel", "/settings/teams")
    await page.get_by_role("button", name="Новая команда").last.click()
    await page.get_by_label("Название команды").fill("Доставка")
    await page.get_by_role("checkbox", name="Анна Ковалёва").check()
    await page.get_by_role("button", name="Создать команду").click()
    await expect(page.get_by_role("region", name="Доставка")).to_contain_text("1 человек")
    await page.get_by_role("button", name="Новая команда").click()
    await page.get_by_label("Название команды").fill("доставка")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_have_text("Команда с таким названием уже есть.")
    await page.get_by_role("button", name="Отменить").click()
    limit = page.get_by_label("Предел нагрузки: Анна Ковалёва")
    await limit.fill("2")
    await limit.press("Enter")
    found = await examined(page, "teams")
    shop.writes("Где мой заказ?")
    await page.goto(shop.base + "/inbox/all")
    await opened(page)
    await act_by_key(page, "KeyA")
    await page.get_by_label("Заметка новому ответственному").fill("по складу")
    await expect(page.get_by_role("option", name=re.compile("Анна Ковалёва"))).to_contain_text("не на смене")
    found += await examined(page, "assignee")
    await page.get_by_role("combobox", name=re.compile("^Найти")).fill("дост")
    await page.keyboard.press("Enter")
    await expect(page.locator(".msg.out.note")).to_contain_text("по складу")
    await until_equal(shop, "d.team_id", 1)
    await act_by_key(page, "KeyZ")
    await until_equal(shop, "d.team_id", None)
    await act_by_key(page, "Shift+KeyA")
    await page.get_by_role("dialog", name="Команда").get_by_role("option", name=re.compile("Доставка")).click()
    await until_equal(shop, "d.team_id", 1)
    await page.goto(shop.base + "/settings/teams")
    await page.get_by_role("button", name="Удалить команду «Доставка»").click()
    await expect(page.get_by_text("Команд пока нет")).to_be_visible()
    await page.locator(".toast").get_by_role("button", name="Вернуть").click()
    await expect(page.get_by_role("region", name="Доставка")).to_be_visible()
    assert not found, "\n".join(found)
    await page.close()
    stranger = await shop.signed_in("anna", "/settings/teams")
    await expect(stranger.get_by_text("Нет доступа к этому разделу")).to_be_visible()


async def test_a_supervisor_hands_over_what_a_colleague_leads_and_takes_it_back(shop: Shop) -> None:
    for who in ("kate", "john"):
        shop.writes("Здравствуйте", who=who)
    page = await shop.signed_in("pavel")
    await expect(page.locator(".dlg[data-id]")).to_have_count(2)
    for dialog in (1, 2):
        await shop.act("anna", f"/api/dialogs/{dialog}/assignee", operator_id=1)
    await page.get_by_role("button", name=re.compile("моё меню")).click()
    await page.get_by_role("menuitem", name="Передать мои диалоги").click()
    mine = page.get_by_role("dialog", name="Передать мои диалоги")
    await expect(mine).to_contain_text("У вас нет открытых диалогов")
    await mine.get_by_label("Чьи диалоги", exact=True).select_option(label="Анна Ковалёва · 2")
    layer = page.get_by_role("dialog", name="Передать диалоги: Анна Ковалёва")
    await expect(layer).to_contain_text("Диалоги: 2 из 2")
    await layer.get_by_role("checkbox", name="Передать: John Smith").focus()
    await page.keyboard.press("Space")
    await layer.get_by_label("Коллега", exact=True).select_option(index=1)  # the asking operator may be chosen
    await layer.get_by_label("На какой срок").select_option("week")
    await expect(layer).to_contain_text("Вернутся")
    found = await examined(page, "hand over a colleague's")
    await layer.get_by_role("button", name="Передать 1").click()
    await expect(toast(page, "Передан 1 диалог")).to_be_visible()
    await until_equal(shop, "d.assignee_id", 2)
    await until_equal(shop, "d.assignee_id", 1, "john")
    await act_by_key(page, "KeyZ")
    await expect(toast(page, "1 диалог вернулся, ведёт Анна Ковалёва")).to_be_visible()
    await until_equal(shop, "d.assignee_id", 1)
    anna = await shop.signed_in("anna")  # an operator gives away what is theirs
    await anna.get_by_role("button", name=re.compile("моё меню")).click()
    await anna.get_by_role("menuitem", name="Передать мои диалоги").click()
    await expect(anna.get_by_role("dialog", name="Передать мои диалоги")).to_contain_text("Диалоги: 2 из 2")
    await expect(anna.get_by_role("combobox", name="Чьи диалоги")).to_have_count(0)
    assert not found, "\n".join(found)


async def test_ones_dialogs_are_handed_over_with_a_note_and_taken_back(shop: Shop) -> None:
    page = await shop.signed_in()
    other = await shop.signed_in("pavel")
    for who in ("kate", "john"):
        shop.writes("Здравствуйте", who=who)
        await opened(page, who)
        await act_by_key(page, "KeyI")
        await expect(page.get_by_role("button", name="Ответственный: Анна Ковалёва")).to_be_visible()
    await page.get_by_role("button", name=re.compile("моё меню")).click()
    await page.get_by_role("menuitem", name="Передать мои диалоги").click()
    layer = page.get_by_role("dialog", name="Передать мои диалоги")
    await expect(layer).to_contain_text("Диалоги: 2 из 2")
    await layer.get_by_role("checkbox", name="Передать: John Smith").uncheck()
    await layer.get_by_label("Коллега", exact=True).select_option(index=1)
    await expect(layer).to_contain_text("После передачи у сотрудника Павел будет 1")
    await layer.get_by_label("На какой срок").select_option("week")
    await expect(layer).to_contain_text("Вернутся к вам")
    await layer.get_by_label("Заметка при передаче").fill("В отпуске до понедельника")
    found = await examined(page, "hand over")
    await layer.get_by_role("button", name="Передать 1").click()
    await expect(toast(page, "Передан 1 диалог")).to_be_visible()
    await other.goto(shop.base + "/inbox/mine")
    await opened(other)
    await expect(other.locator(".msg.note")).to_contain_text("В отпуске до понедельника")
    await act_by_key(page, "KeyZ")
    await expect(toast(page, "1 диалог снова ваш")).to_be_visible()
    await expect(other.get_by_role("button", name="Ответственный: Анна Ковалёва")).to_be_visible()
    # By turn, on a phone, and taken back from the same layer.
    await page.set_viewport_size({"width": 390, "height": 844})
    await page.goto(shop.base + "/inbox/mine")
    await page.get_by_role("button", name="Ещё").last.click()
    await page.get_by_text("Передать мои диалоги").click()
    await layer.get_by_role("radio", name="По очереди").check()
    await expect(layer.get_by_role("checkbox", name="Павел Дроздов")).to_be_checked()
    found += await examined(page, "hand over 390")
    await layer.get_by_role("button", name="Передать 2").click()
    await expect(toast(page, "Передано 2 диалога")).to_be_visible()
    await until_equal(shop, "d.assignee_id", 2)
    assert not found, "\n".join(found)


async def test_a_letter_begins_a_dialog_and_an_open_one_is_offered_first(shop: Shop) -> None:
    store = shop.running.store
    mail = await store.write(
        lambda tx: channels.add(tx, CLI, kind="email", name="Почта", settings={}, sealed="", can=CAPABILITIES.as_dict())
    )
    await store.write(lambda tx: channels.pause(tx, CLI, mail, paused=True))
    page = await shop.signed_in()
    shop.writes("Здравствуйте")
    await expect(page.locator(".dlg[data-id]")).to_have_count(1)
    await page.keyboard.press("KeyC")
    layer = page.get_by_role("dialog", name="Написать клиенту")
    await layer.get_by_label("Кому").fill("Катерин")
    await page.get_by_role("option", name=re.compile(NAMES["kate"])).wait_for(state="hidden")
    await layer.get_by_label("Кому").fill("Екатерина")
    await page.get_by_role("option", name=re.compile(NAMES["kate"])).click()
    await expect(layer.get_by_role("radio", name=re.compile("Почта"))).to_be_disabled()
    await expect(layer.get_by_role("note")).to_contain_text("открыт диалог № 1")
    await layer.get_by_label("Текст сообщения").fill("Уже едем")
    found = await examined(page, "write to a client")
    await layer.get_by_role("button", name="Открыть").click()
    await expect(page.get_by_label("Текст ответа")).to_have_value("Уже едем")  # the draft is kept there
    await page.get_by_role("button", name="Написать клиенту").first.click()
    await layer.get_by_label("Кому").fill("galina@client.example")
    await page.get_by_role("option", name="Новый клиент: galina@client.example").click()
    await layer.get_by_label("Имя").fill("Галина Соколова")
    await layer.get_by_label("Тема").fill("Инструкция")
    await layer.get_by_label("Текст письма").fill("Посылаю инструкцию")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("button", name="Написать клиенту").first).to_be_focused()  # what opened it
    await look(page)
    await page.keyboard.press("KeyC")  # nothing was lost
    await expect(layer.get_by_label("Тема")).to_have_value("Инструкция")
    await expect(layer.get_by_role("button", name=re.compile("^Отправить (?!позже)"))).to_be_enabled()
    await layer.get_by_label("Текст письма").focus()
    await page.keyboard.press("Control+Enter")
    await expect(page.get_by_role("heading", name="Галина Соколова", level=2)).to_be_visible()
    await expect(page.locator(".msg.out")).to_contain_text("Посылаю инструкцию")
    await expect(page.get_by_role("button", name="Ответственный: Анна Ковалёва")).to_be_visible()
    await shop.stored("select subject, recipients from letter", ("Инструкция", '["galina@client.example"]'))
    assert not found, "\n".join(found)


async def test_a_first_letter_gets_copies_and_waits_for_its_hour(shop: Shop) -> None:
    store = shop.running.store
    mail = await store.write(
        lambda tx: channels.add(tx, CLI, kind="email", name="Почта", settings={}, sealed="", can=CAPABILITIES.as_dict())
    )
    await store.write(lambda tx: channels.pause(tx, CLI, mail, paused=True))
    page = await shop.signed_in()
    await page.keyboard.press("KeyC")
    layer = page.get_by_role("dialog", name="Написать клиенту")
    await layer.get_by_label("Кому").fill("galina@client.example")
    await page.keyboard.press("Enter")
    await layer.get_by_role("button", name="Копии").click()
    await expect(layer.get_by_label("Копия")).to_be_focused()
    await page.keyboard.type("boss@")
    await layer.get_by_label("Скрытая").fill("me@shop.example")
    await layer.get_by_label("Тема").fill("Инструкция")
    await layer.get_by_label("Текст письма").fill("Посылаю")
    await expect(layer.get_by_role("alert")).to_have_text("Неверный адрес: boss@")
    await page.keyboard.press("Control+Enter")
    await expect(layer.get_by_label("Копия")).to_be_focused()  # it does not go while an address is wrong
    await page.keyboard.press("End")
    await page.keyboard.type("shop.example")
    await page.keyboard.press("Escape")
    await page.keyboard.press("KeyC")  # kept until it is sent
    await expect(layer.get_by_label("Копия")).to_have_value("boss@shop.example")
    await layer.get_by_role("button", name="Отправить позже").press("Enter")
    later = page.get_by_role("dialog", name="Отправить позже")
    await expect(later.get_by_role("button", name=re.compile("Через час"))).to_be_focused()
    found = await examined(page, "a first letter for later")
    await page.keyboard.press("Escape")  # only the hours; the letter stays
    await expect(later).to_be_hidden()
    await layer.get_by_role("button", name="Отправить позже").click()
    await later.get_by_role("button", name=re.compile("^Завтра")).click()
    await expect(page.get_by_role("heading", name="galina@client.example", level=2)).to_be_visible()
    await expect(page.locator(".cstrip.plan")).to_contain_text("Уйдёт завтра в 09:00")
    sent = "select l.copies, l.blind, d.state from letter l join delivery d using (message_id)"
    await shop.stored(sent, ('["boss@shop.example"]', '["me@shop.example"]', "queued"))
    await act_by_key(page, "KeyZ")
    await expect(page.get_by_label("Текст ответа")).to_have_value("Посылаю")
    await shop.stored("select state from delivery", ("cancelled",))
    assert not found, "\n".join(found)


async def test_the_layers_break_no_rule_of_access_in_either_theme_and_size(shop: Shop) -> None:
    page = await shop.signed_in(reduced_motion="reduce")
    shop.writes("Здравствуйте")
    await opened(page)
    dialog = await one(shop, "d.id")
    await shop.act("pavel", f"/api/dialogs/{dialog}/snooze", until=clock.now() + clock.DAY, reason="ждём склад")
    await page.goto(f"{shop.base}/inbox/snoozed/{dialog}")
    await expect(page.locator(".banner.aside")).to_be_visible()
    found: list[str] = []
    for theme in ("light", "dark"):
        for width, height in ((1440, 900), (390, 844)):
            await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            await page.set_viewport_size({"width": width, "height": height})
            for key, name in (
                ("KeyH", "Отложить"),
                ("Shift+KeyE", "Завершить с причиной"),
                ("KeyC", "Написать клиенту"),
            ):
                await act_by_key(page, key)
                await expect(page.get_by_role("dialog", name=name)).to_be_visible()
                found += await examined(page, f"{name} {width} {theme}")
                await page.keyboard.press("Escape")
                await expect(page.get_by_role("dialog", name=name)).to_be_hidden()
            await page.get_by_role("button", name="Ещё действия").first.click()
            found += await examined(page, f"more {width} {theme}")
            await page.keyboard.press("Escape")
    assert not found, "\n".join(found)
