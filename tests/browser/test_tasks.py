"""The page of the tasks and tasks made from messages: by keyboard and by mouse, in both languages, in two browsers."""

from __future__ import annotations

import re
import time
from typing import Any

from playwright.async_api import Page, expect

from inbox.access import Actor
from inbox.people import operators
from tests.browser.conftest import SQLITE, Shop, act_by_key, look
from tests.browser.test_every_screen import examined

pytestmark = SQLITE
ANNA, PAVEL = 1, 2
ADMIN = Actor("operator", PAVEL, "Павел Дроздов", "administrator")
NEW, ACTIVE, WAITING, DONE, DROPPED = 1, 2, 3, 5, 6
HOUR = 3_600_000
SCREENS = {
    "/inbox/all/1": ".mtask",
    "/tasks/list": "a.tt",
    "/tasks/list/1": ".hist li",
    "/tasks/board": ".tcard .ti",
    "/tasks/1": ".hist li",
}
GROUP = {"id": -1001, "type": "group", "title": "Склад Тверь"}


def now() -> int:
    return int(time.time() * 1000)


async def made(shop: Shop, title: str, **fields: Any) -> int:
    """Create a task as Павел; return its id."""
    answer = await shop.act("pavel", "/api/tasks", title=title, **fields)
    return int(answer["task"]["id"])


def row(page: Page, title: str) -> Any:
    return page.locator("tr[data-task]").filter(has_text=title)


async def opened(page: Page, name: str = "Екатерина") -> None:
    await page.get_by_role("link", name=re.compile(f"^{name}")).click()
    await expect(page.locator("#conversation .msg").first).to_be_visible()


async def test_t_and_ctrl_enter_make_a_task_of_a_message(shop: Shop) -> None:
    shop.writes("Полка «Линд» пришла со сколом. Можно заменить?")
    page = await shop.signed_in()
    await opened(page)
    await act_by_key(page, "t")
    await page.keyboard.press("Control+Enter")
    await shop.stored("select number, title, dialog_id from task", (1, "Полка «Линд» пришла со сколом", 1))
    await shop.stored("select task_id, message_id from task_source", (1, 1))
    chip = page.locator(".msg .mtask")
    await expect(chip).to_contain_text("№ 1 Полка «Линд» пришла со сколом")
    await expect(page.locator("#card").get_by_role("link", name=re.compile("Полка"))).to_have_count(2)
    await page.get_by_role("button", name="Вернуть", exact=True).wait_for()
    await look(page)  # two letters at once are typing
    await page.keyboard.press("z")
    await shop.stored("select open from task", (-1,))
    await expect(chip).to_have_count(0)


async def test_a_walk_through_the_tasks_by_keyboard(shop: Shop) -> None:
    shop.writes("Где мой заказ 47990?")
    page = await shop.signed_in()
    await opened(page)
    await act_by_key(page, "t")
    await page.get_by_role("textbox", name="Название").fill("Найти посылку 47990")
    await page.keyboard.press("Enter")
    await expect(page.locator(".mtask")).to_be_visible()
    await act_by_key(page, "g")
    await page.keyboard.press("t")
    await expect(row(page, "Найти посылку")).to_be_visible()
    await expect(page.locator(".nav[aria-current=page]")).to_have_text(re.compile("Задачи"))
    await act_by_key(page, "c")
    await page.get_by_role("textbox", name="Название").fill("Сверить остатки")
    await page.get_by_role("dialog").get_by_label("Ответственный").select_option(label="Анна Ковалёва (я)")
    await page.keyboard.press("Control+Enter")
    await expect(row(page, "Сверить остатки")).to_be_visible()
    await act_by_key(page, "j")
    await expect(page.locator("a.tt:focus")).to_have_count(1)
    await act_by_key(page, "ArrowDown")
    await expect(row(page, "Найти посылку").locator("a.tt")).to_be_focused()
    await act_by_key(page, "s")
    await page.get_by_role("menuitemradio", name="В работе").wait_for()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(row(page, "Найти посылку").locator(".x-st")).to_have_text("В работе")
    await expect(row(page, "Найти посылку").locator("a.tt")).to_be_focused()
    await act_by_key(page, "d")
    await page.get_by_role("dialog", name="Дедлайн").get_by_role("button", name="Завтра").press("Enter")
    await expect(row(page, "Найти посылку").locator(".x-dl")).to_have_text("завтра, 18:00")
    await act_by_key(page, "a")
    await page.get_by_role("combobox", name="Найти коллегу или команду").fill("Павел")
    await page.keyboard.press("Enter")
    await expect(row(page, "Найти посылку").locator(".x-as")).to_have_text("ПДПавел Д.")
    await act_by_key(page, "p")
    await page.get_by_role("menuitemradio", name="Высокий").press("Enter")
    await shop.stored("select status_id, assignee_id, priority from task where id = 1", (ACTIVE, PAVEL, 1))
    await row(page, "Найти посылку").locator("a.tt").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("complementary", name="Задача № 1")).to_contain_text("Где мой заказ 47990?")
    await act_by_key(page, "o")
    await expect(page).to_have_url(re.compile(r"/inbox/all/1\?m=1$"))
    await page.locator(".mtask").click()
    await expect(page).to_have_url(re.compile(r"/tasks/1$"))
    await expect(page.get_by_role("heading", name="Найти посылку 47990")).to_be_visible()


async def test_a_walk_through_the_tasks_by_mouse_in_english(shop: Shop) -> None:
    await shop.running.store.write(lambda tx: operators.set_preferences(tx, ADMIN, locale="en"))
    page = await shop.signed_in("pavel", "/tasks/list")
    await expect(page.get_by_text("No tasks", exact=True)).to_be_visible()
    await page.locator("header").get_by_role("button", name="New task").click()
    await page.get_by_role("textbox", name="Title").fill("Send the invoice")
    await page.get_by_role("button", name="Tomorrow").click()
    await page.get_by_role("button", name="High").click()
    await page.get_by_role("button", name=re.compile("^Create")).click()
    await expect(row(page, "Send the invoice").locator(".x-dl")).to_have_text("tomorrow, 18:00")
    await row(page, "Send the invoice").locator(".x-st .tcell").click()
    await page.get_by_role("menuitemradio", name="Waiting").click()
    await page.get_by_label("Waiting reason (optional)").fill("the supplier")
    await page.get_by_role("dialog", name="Waiting").get_by_role("button", name="Tomorrow").click()
    await expect(row(page, "Send the invoice").locator(".x-st")).to_have_text("Waiting")
    await row(page, "Send the invoice").get_by_role("link").click()
    peek = page.get_by_role("complementary", name="Task No. 1")
    await expect(peek).to_contain_text("the supplier")
    await peek.get_by_label("New item").fill("Ask the accountant")
    await page.keyboard.press("Enter")
    await peek.get_by_role("checkbox", name="Ask the accountant").check()
    await expect(peek).to_contain_text("1 of 1")
    await peek.get_by_label("Comment", exact=True).fill("@Анна Ковалёва please look")
    await peek.get_by_role("button", name="Send the comment").click()
    await expect(peek.locator(".hist .note")).to_contain_text("please look")
    await shop.stored("select operator_id from task_follow order by operator_id", (ANNA,), (PAVEL,))
    await peek.get_by_role("button", name=re.compile("^Status")).click()
    await page.get_by_role("menuitemradio", name="Closed unresolved").click()
    await page.get_by_role("button", name=re.compile("^Close the task")).click()
    await expect(page.get_by_label("Why is it closed without a solution?")).to_be_focused()
    await page.keyboard.type("not needed")
    await page.get_by_role("button", name=re.compile("^Close the task")).click()
    await expect(peek.locator(".hist")).to_contain_text("Status: Waiting → Closed unresolved (not needed)")
    await shop.stored("select status_id, close_reason from task", (DROPPED, "not needed"))
    await page.get_by_role("button", name="Undo", exact=True).last.click()
    await shop.stored("select status_id, wake_reason from task", (WAITING, "the supplier"))
    await peek.get_by_role("button", name=re.compile("Title: Send the invoice")).click()
    await page.get_by_role("textbox", name="Title").fill("Send the VAT invoice")
    await page.keyboard.press("Enter")
    await expect(row(page, "Send the VAT invoice")).to_be_visible()
    await peek.get_by_role("link", name="Close the task panel").click()
    await expect(peek).to_have_count(0)


async def test_three_tasks_of_one_group_chat_are_live_in_two_browsers(shop: Shop) -> None:
    for who, text in ((9001, "Нужна накладная"), (9002, "Не открывается ворота"), (9003, "Когда машина?")):
        names = {9001: "Екатерина", 9002: "John", 9003: "Дина"}
        shop.telegram.world.message(
            shop.telegram.bot, GROUP["id"], {"text": text}, who={"id": who, "first_name": names[who]}, group=GROUP
        )
    page = await shop.signed_in()
    other = await shop.signed_in("pavel", "/tasks/list")
    await expect(other.get_by_text("Задач нет")).to_be_visible()
    await opened(page, "Склад")
    wanted = (
        ("Нужна накладная", "Сегодня|Завтра", "Анна"),
        ("Не открывается", "Завтра", "Павел"),
        ("Когда", "Через", "Анна"),
    )
    due_dates = set()  # in the evening no chip says "today"
    for text, due, person in wanted:
        await page.locator("#conversation .msg.in").filter(has_text=text).hover()
        await page.get_by_role("toolbar", name="Действия с сообщением").get_by_role("button", name="Ещё").click()
        await page.get_by_role("menuitem", name="Создать задачу").click()
        dialog = page.get_by_role("dialog", name="Новая задача")
        chip = dialog.get_by_role("button", name=re.compile(due)).first
        due_dates.add(await chip.text_content())
        await chip.click()
        field = dialog.get_by_label("Ответственный")
        label = await field.locator("option").filter(has_text=person).text_content()
        await field.select_option(label=label)
        await page.keyboard.press("Control+Enter")
        await expect(page.locator("#conversation .msg.in").filter(has_text=text).locator(".mtask")).to_be_visible()
    for text, _, person in wanted:
        await expect(row(other, text).locator(".x-as")).to_contain_text(person)
        await expect(row(other, text).locator(".tsub")).to_contain_text("Склад Тверь")
    await shop.stored("select count(distinct due_at), count(distinct dialog_id) from task", (len(due_dates), 1))
    await expect(page.locator("#card .crow[data-task]")).to_have_count(3)
    await row(other, "Когда").locator(".x-st .tcell").click()
    await other.get_by_role("menuitemradio", name="Готово").click()
    await expect(page.locator(".mtask .ring.done")).to_have_count(1)
    await expect(page.locator("#card .crow[data-task]")).to_have_count(2)


async def test_a_task_is_overdue_at_its_minute_without_a_reload(shop: Shop) -> None:
    page = await shop.signed_in(path="/tasks/list")
    await expect(page.get_by_text("Задач нет")).to_be_visible()
    await made(shop, "Позвонить", due_at=now() + 9000, assignee_id=ANNA)
    await expect(row(page, "Позвонить").locator(".due.warn")).to_be_visible()
    await expect(row(page, "Позвонить").locator(".due.bad")).to_be_visible()
    await expect(page.locator("tr.grp")).to_have_text(["Просрочены1"])
    await expect(page.get_by_role("link", name=re.compile("^Просроченные"))).to_have_text("Просроченные 1")


async def test_closing_a_conversation_with_open_tasks_asks(shop: Shop) -> None:
    shop.writes("Полка «Линд» пришла со сколом")
    page = await shop.signed_in()
    await opened(page)
    await made(shop, "Заменить полку", dialog_id=1)
    await made(shop, "Забрать старую", dialog_id=1)
    await expect(page.locator("#card .crow[data-task]")).to_have_count(2)
    await act_by_key(page, "e")
    question = page.get_by_role("dialog", name="У диалога 2 открытые задачи")
    await question.get_by_role("button", name="Не завершать").click()
    await shop.stored("select count(*) from episode where closed_at is null", (1,))
    await act_by_key(page, "e")
    found = await examined(page, "question")
    await question.get_by_role("button", name="Завершить, задачи готовы").click()
    await shop.stored("select count(*) from episode where closed_at is null", (0,))
    await shop.stored("select open from task", (0,), (0,))
    assert not found, "\n".join(found)


async def test_a_client_who_writes_marks_the_task_and_its_end_offers_to_tell_the_client(shop: Shop) -> None:
    shop.writes("Полка «Линд» пришла со сколом")
    await shop.stored("select count(*) from dialog", (1,))
    await made(shop, "Заменить полку", dialog_id=1, assignee_id=ANNA)
    page = await shop.signed_in(path="/tasks/list")
    await expect(row(page, "Заменить полку")).to_be_visible()
    shop.writes("Вы про меня не забыли?")
    await expect(row(page, "Заменить полку").get_by_text("новое")).to_be_visible()
    await row(page, "Заменить полку").get_by_role("link").click()
    await expect(page.get_by_text("новое")).to_have_count(0)
    await page.get_by_role("complementary").get_by_role("button", name=re.compile("^Статус")).click()
    await page.get_by_role("menuitemradio", name="Готово").click()
    await page.get_by_role("button", name="Написать клиенту").click()
    await expect(page.get_by_label("Текст ответа")).to_have_value("По вашему вопросу всё готово: Заменить полку")


async def test_several_tasks_are_changed_with_one_undo(shop: Shop) -> None:
    page = await shop.signed_in("pavel", "/tasks/list")
    for title in ("Первая", "Вторая", "Третья"):
        await made(shop, title)
    await expect(page.locator("tr[data-task]")).to_have_count(3)
    await page.keyboard.press("j")
    await page.keyboard.press("x")
    await page.keyboard.press("j")
    await page.wait_for_timeout(400)  # two letters at once are typing
    await page.keyboard.press("x")
    await expect(page.get_by_text("Выбраны 2 задачи")).to_be_visible()
    await page.get_by_role("toolbar").get_by_role("button", name="Приоритет").click()
    await page.get_by_role("menuitemradio", name="Высокий").click()
    await shop.stored("select priority from task order by id", (0,), (1,), (1,))
    await page.get_by_role("button", name="Вернуть", exact=True).click()
    await shop.stored("select priority from task order by id", (0,), (0,), (0,))


async def test_a_card_moves_on_the_board_by_mouse_and_by_keys(shop: Shop) -> None:
    await made(shop, "Вернуть деньги", assignee_id=ANNA)
    page = await shop.signed_in(path="/tasks/board")
    column = page.get_by_role("region", name="В работе")
    await page.locator("li[data-task='1'] a").drag_to(column.locator("ul"))
    await expect(column.get_by_role("link", name=re.compile("Вернуть деньги"))).to_be_visible()
    await shop.stored("select status_id from task", (ACTIVE,))
    await column.get_by_role("link").focus()
    await page.keyboard.press("Control+Shift+ArrowLeft")
    await shop.stored("select status_id from task", (NEW,))
    await expect(page.get_by_role("region", name="Новая").get_by_role("link")).to_be_focused()
    await page.keyboard.press("Control+Shift+ArrowRight")
    await shop.stored("select status_id from task", (ACTIVE,))
    await page.locator("li[data-task='1'] a:focus").wait_for()
    await page.keyboard.press("Control+Shift+ArrowRight")  # waiting asks for the time
    await page.get_by_role("dialog", name="Ожидание").get_by_role("button", name="Завтра").click()
    await shop.stored("select status_id from task", (WAITING,))


async def test_no_screen_of_tasks_breaks_the_rules_of_access(shop: Shop) -> None:
    shop.writes("Полка «Линд» пришла со сколом")
    page = await shop.signed_in()
    await opened(page)
    await act_by_key(page, "t")
    found = await examined(page, "new task")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator(".mtask")).to_be_visible()
    await made(shop, "Просроченная", due_at=now() - HOUR, assignee_id=ANNA, priority=1)
    await made(shop, "На паузе", status_id=WAITING, wake_at=now() + HOUR, wake_reason="поставка", priority=-1)
    await made(shop, "Готовая", status_id=DONE)
    for theme in ("light", "dark"):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        for width, height in ((1440, 900), (390, 844)):
            await page.set_viewport_size({"width": width, "height": height})
            for path, sign in SCREENS.items():
                await page.goto(shop.base + path)
                await page.locator(sign).first.wait_for()
                found += await examined(page, f"{path} {width} {theme}")
            await page.goto(shop.base + "/tasks/list")
            for cell in ("x-st", "x-dl"):
                await page.locator(f".{cell} .tcell").first.click()
                await page.locator(".taskpop .menu").wait_for()
                found += await examined(page, f"{cell} {width} {theme}")
                await page.keyboard.press("Escape")
    assert not found, "\n".join(found)
