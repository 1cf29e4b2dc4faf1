"""The list as people use it: views, looks, picking, one act on many, fingers, and ten thousand rows."""

import asyncio
import re
from typing import Any

from playwright.async_api import Page, WebSocketRoute, expect

from inbox.access import CLI, Actor
from inbox.dialogs import assignment, snooze
from inbox.dialogs.locked import urgency
from inbox.events import EventKind
from inbox.people import teams
from inbox.store import Tx
from tests.browser.conftest import MOMENT, SQLITE, Shop, act_by_key, sign_in, until
from tests.browser.test_every_screen import examined

pytestmark = SQLITE
ANNA = Actor("operator", 1, "Анна Ковалёва", "operator")
PAVEL = Actor("operator", 2, "Павел Дроздов", "administrator")
ROWS = ".dlg[data-id]"
PICKED = "[data-picked] > .dlg"


async def written(shop: Shop, count: int = 3) -> None:
    """So many clients wait, oldest first: Екатерина, John, Дина."""
    for number, who in enumerate(("kate", "john", "dina")[:count], start=1):
        shop.writes(f"Вопрос {number}", who=who)
        await until_rows(shop, number)


async def until_rows(shop: Shop, count: int) -> None:
    async with asyncio.timeout(20):
        while (await shop.running.store.rows("select count(*) from dialog"))[0][0] < count:
            await asyncio.sleep(0.02)


def names(page: Page) -> Any:
    return page.locator(f"{ROWS} .nm")


async def test_each_view_holds_its_dialogs_and_its_number_moves_live(shop: Shop) -> None:
    await written(shop)
    page = await shop.signed_in()
    await expect(names(page)).to_have_text(["Екатерина Морозова", "John Smith", "Дина Хасанова"])
    side = page.get_by_role("navigation", name="Основная навигация")

    def arrange(tx: Tx) -> None:
        assignment.assign(tx, PAVEL, 1, operator_id=1)
        snooze.snooze(tx, PAVEL, 2, until=None, reason="ждём склад")
        teams.create(tx, PAVEL, name="Доставка", members=[1])
        assignment.assign_team(tx, PAVEL, 3, team_id=1)

    await shop.running.store.write(arrange)
    for name, number, found in (
        ("Ждут ответа", 2, ["Екатерина Морозова", "Дина Хасанова"]),
        ("Непрочитанные", 2, ["Екатерина Морозова", "Дина Хасанова"]),
        ("Отложенные", 1, ["John Smith"]),
        ("Доставка, моя команда", 1, ["Дина Хасанова"]),
        ("Слежу", None, []),
        ("Упоминания", None, []),
        ("Завершённые", None, []),
    ):
        link = side.get_by_title(name, exact=True)
        await expect(link).to_contain_text(str(number) if number else name.split(",")[0])
        await link.click()
        await expect(names(page)).to_have_text(found)
        await expect(page.locator(".list h2")).to_have_text(name.split(",")[0])
        assert found or await page.locator(".list .empty b").inner_text()
    shop.writes("Я вернулся", who="john")  # wakes it
    await expect(side.get_by_title("Отложенные", exact=True)).to_have_text("Отложенные")
    await expect(side.get_by_title("Ждут ответа", exact=True)).to_contain_text("3")
    await side.get_by_title("Непрочитанные", exact=True).click()
    await names(page).first.click()  # read by looking at it
    await expect(side.get_by_title("Непрочитанные", exact=True)).to_contain_text("2")
    await act_by_key(page, "f")
    await expect(side.get_by_title("Слежу", exact=True)).to_contain_text("1")
    await page.reload()
    await expect(side.get_by_title("Слежу", exact=True)).to_contain_text("1")
    await page.goto(shop.base + "/inbox/team-77")
    await expect(page.get_by_text("Команда не найдена")).to_be_visible()


async def test_rows_are_picked_and_many_are_done_with_at_once_by_keys_in_any_layout(shop: Shop) -> None:
    await written(shop)
    await shop.running.store.write(lambda tx: assignment.assign(tx, PAVEL, 2, operator_id=2))
    page = await shop.signed_in(locale="ru-RU")
    await expect(page.locator(ROWS)).to_have_count(3)

    async def russian(code: str, text: str, **more: Any) -> None:
        """A physical key while the Russian layout is on."""
        event = {"code": code, "key": text, "bubbles": True, "cancelable": True} | more
        await page.evaluate("e => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', e))", event)

    await russian("KeyJ", "о")
    await russian("KeyX", "ч")
    await russian("KeyJ", "о")
    await russian("KeyJ", "о")
    await russian("KeyX", "Ч", shiftKey=True)
    bar = page.get_by_role("toolbar", name="Действия с выбранными")
    await expect(bar).to_contain_text("Выбрано: 3")
    await expect(page.locator(PICKED)).to_have_count(3)
    await page.wait_for_timeout(MOMENT)  # two letters at once are typing
    await russian("KeyA", "ф")
    await page.get_by_role("combobox", name="Найти коллегу или команду").fill("себ")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("3 диалога назначено: Анна Ковалёва")).to_be_visible()
    await expect(bar).to_be_hidden()
    await page.wait_for_timeout(MOMENT)
    await russian("KeyZ", "я")
    store = shop.running.store
    before = [(1, None), (2, 2), (3, None)]

    async def leads() -> list[tuple[int, int | None]]:
        return [tuple(row) for row in await store.rows("select id, assignee_id from dialog order by id")]

    async with asyncio.timeout(20):
        while await leads() != before:
            await asyncio.sleep(0.05)
    # Anna may not give away what Pavel leads: that one is named and stays picked, the others are done.
    await page.keyboard.press("Control+a")
    await expect(bar).to_contain_text("Выбрано: 3")
    await act_by_key(page, "a")
    await page.get_by_role("combobox", name="Найти коллегу или команду").fill("Павел")
    await page.keyboard.press("Enter")
    failed = page.locator(".bulkerr")
    await expect(failed).to_have_count(0)
    await expect(page.get_by_text("3 диалога назначено: Павел Дроздов")).to_be_visible()
    await store.write(lambda tx: assignment.assign(tx, PAVEL, 1, operator_id=1))
    await page.keyboard.press("Control+a")
    await page.get_by_role("button", name="Назначить (A)").click()
    await page.get_by_role("option", name="Снять ответственного").click()
    # What she gave away a moment ago she may take back; what Pavel leads anyway is his.
    await expect(failed).to_contain_text("Не получилось: 1 из 3. John Smith: нет прав")
    await expect(bar).to_contain_text("Выбрано: 1")
    await store.write(lambda tx: assignment.assign(tx, PAVEL, 2, operator_id=1))
    await failed.get_by_role("button", name="Повторить").click()
    await expect(failed).to_have_count(0)
    assert await leads() == [(1, None), (2, None), (3, None)]
    await page.keyboard.press("Escape")
    await expect(bar).to_be_hidden()


async def test_many_are_put_aside_closed_and_read_with_the_mouse_and_come_back(shop: Shop) -> None:
    await written(shop)
    page = await shop.signed_in()
    await expect(page.locator(ROWS)).to_have_count(3)
    await page.locator(ROWS).first.hover()
    await page.get_by_label("Выбрать: Екатерина Морозова").check()
    await page.get_by_role("link", name=re.compile("^Дина")).click(modifiers=["Shift"])
    bar = page.get_by_role("toolbar", name="Действия с выбранными")
    await expect(bar).to_contain_text("Выбрано: 3")
    found = await examined(page, "picked")
    await bar.get_by_role("button", name="Отложить (H)").click()
    await expect(page.get_by_role("dialog", name="Отложить")).to_be_visible()
    found += await examined(page, "snoozing many")
    await page.get_by_role("button", name="Пока клиент не ответит").click()
    await expect(page.get_by_text("3 диалога отложено, пока клиент не ответит")).to_be_visible()
    await page.mouse.move(900, 500)
    await expect(page.locator(ROWS)).to_have_count(0)
    await page.keyboard.press("z")
    await expect(page.locator(ROWS)).to_have_count(3)
    await page.keyboard.press("Control+a")
    await bar.get_by_role("button", name="Отметить прочитанным").click()
    await expect(page.locator(".dlg[data-id] .count")).to_have_count(0)
    await page.get_by_role("button", name="Вернуть").last.click()
    await expect(page.locator(".dlg[data-id] .count")).to_have_count(3)
    await page.get_by_role("link", name=re.compile("^John")).click(button="right")
    menu = page.get_by_role("menu", name="Действия: John Smith")
    await expect(menu).to_be_visible()
    found += await examined(page, "row menu")
    await menu.get_by_role("menuitem", name="Завершить").click()
    await expect(page.locator(ROWS)).to_have_count(2)
    await page.keyboard.press("Control+a")
    await act_by_key(page, "e")
    await expect(page.get_by_text("2 диалога завершено")).to_be_visible()
    await page.goto(shop.base + "/inbox/closed")
    await expect(page.locator(ROWS)).to_have_count(3)
    assert found == []


async def test_the_list_has_three_looks_and_the_table_sorts_and_peeks(shop: Shop) -> None:
    await written(shop)
    await shop.running.store.write(lambda tx: assignment.assign(tx, PAVEL, 3, operator_id=2))
    page = await shop.signed_in("pavel")
    await expect(page.locator(".dlist[data-look=cards] .dlg")).to_have_count(3)
    found = []
    for look in ("rows", "table"):
        await page.keyboard.press("v")
        await expect(page.locator(f".dlist[data-look={look}] .dlg")).to_have_count(3)
        for theme in ("light", "dark"):
            await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            found += await examined(page, f"{look} {theme}")
    await page.reload()  # it is a choice of the person, not of the page
    await page.get_by_role("button", name="Клиент", exact=True).click()
    await expect(names(page)).to_have_text(["John Smith", "Дина Хасанова", "Екатерина Морозова"])
    await page.get_by_role("button", name="Ответственный", exact=True).click()
    await expect(names(page)).to_have_text(["Екатерина Морозова", "John Smith", "Дина Хасанова"])
    await page.get_by_role("button", name="Обновлён").click()
    await expect(names(page)).to_have_text(["Дина Хасанова", "John Smith", "Екатерина Морозова"])
    await page.get_by_label("Выбрать все загруженные").check()
    await expect(page.get_by_text("Выбрано: 3")).to_be_visible()
    await page.get_by_label("Выбрать все загруженные").uncheck()
    await page.get_by_role("link", name=re.compile("^John")).click()
    await expect(page.get_by_role("heading", name="John Smith", level=2)).to_be_visible()
    await expect(page.locator(".dlist")).to_be_visible()
    found += await examined(page, "peek")
    await expect(page.get_by_label("Текст ответа")).to_be_focused()
    await page.keyboard.press("Escape")
    await page.keyboard.press("j")
    await expect(page.get_by_role("heading", name="Екатерина Морозова", level=2)).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page).to_have_url(re.compile("/inbox/all$"))
    await expect(page.locator(".conversation")).to_be_hidden()
    await page.set_viewport_size({"width": 390, "height": 844})
    await expect(page.locator(".dlist[data-look=cards] .dlg")).to_have_count(3)
    found += await examined(page, "phone")
    assert found == []


async def test_on_a_phone_rows_are_swiped_pressed_long_and_pulled(shop: Shop) -> None:
    await written(shop)
    page = await shop.signed_in(width=390, height=844, has_touch=True, is_mobile=True)
    rows = page.locator(ROWS)
    await expect(rows).to_have_count(3)
    hand = await page.context.new_cdp_session(page)

    async def drag(start: tuple[float, float], by: tuple[float, float], hold: float = 0) -> None:
        async def touch(kind: str, *points: tuple[float, float]) -> None:
            await hand.send(
                "Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]}
            )

        await touch("touchStart", start)
        await asyncio.sleep(hold)
        for part in (0.25, 0.5, 0.75, 1):
            if by != (0, 0):
                await touch("touchMove", (start[0] + by[0] * part, start[1] + by[1] * part))
        await touch("touchEnd")

    async def middle(number: int) -> tuple[float, float]:
        box = await rows.nth(number).bounding_box()
        assert box
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    await drag(await middle(1), (-180, 0))
    await expect(page.get_by_text(re.compile("^Завершено"))).to_be_visible()
    await expect(names(page)).to_have_text(["Екатерина Морозова", "Дина Хасанова"])
    await drag(await middle(0), (180, 0))
    await page.get_by_role("button", name="Пока клиент не ответит").click()
    await expect(names(page)).to_have_text(["Дина Хасанова"])
    await drag(await middle(0), (0, 0), hold=0.7)
    await expect(page.get_by_text("Выбрано: 1")).to_be_visible()
    await page.get_by_role("button", name="Снять выбор").click()
    async with page.expect_response(re.compile(r"/api/dialogs\?view=all")):
        await drag(await middle(0), (0, 300))
    bar = page.get_by_role("navigation", name="Разделы")
    await bar.get_by_role("button", name="Подборки").click()
    assert await examined(page, "views on a phone") == []
    await page.get_by_role("menuitemradio", name=re.compile("Отложенные")).click()
    await expect(names(page)).to_have_text(["Екатерина Морозова"])
    await bar.get_by_role("button", name="Ещё").click()
    assert await examined(page, "more on a phone") == []


MANY = 10_000


def fill(tx: Tx, count: int = MANY) -> None:
    """So many open dialogs, written past the rules: what the list shows does not depend on how they came."""
    rows = [
        {"id": one, "name": f"Клиент {one:05}", "key": f"p{one}", "at": 1_700_000_000_000 + one * 1000}
        for one in range(1, count + 1)
    ]
    for row in rows:
        row["urgency"] = urgency(None, None, int(str(row["at"])))
    for row in rows:
        tx.sql("insert into contact (id, name, created_at) values (:id, :name, 0)", **row)
        tx.sql(
            "insert into dialog (id, channel_id, thread_key, contact_id, episode_id, open, last_no, client_count,"
            " last_at, urgency, created_at) values (:id, 1, :key, :id, :id, 1, 1, 1, :at, :urgency, :at)",
            **row,
        )
        tx.sql(
            "insert into episode (id, number, dialog_id, title, opened_at) values (:id, :id, :id, 'Вопрос', :at)", **row
        )
    tx.emit(EventKind.dialog_created, CLI, object_kind="dialog", object_id=1, dialog_id=1)


async def test_a_fresh_start_of_the_state_leaves_the_list_where_it_was(shop: Shop) -> None:
    await shop.running.store.write(lambda tx: fill(tx, 130))
    page = await shop.page()
    sockets: list[WebSocketRoute] = []

    def joined(route: WebSocketRoute) -> None:
        route.connect_to_server()
        sockets.append(route)

    await page.route_web_socket(re.compile("."), joined)
    await page.goto(shop.base + "/inbox/all")
    await sign_in(page)
    await expect(page.locator(ROWS).first).to_be_visible()
    box, end = page.locator(".lbody > .scroll"), page.locator(ROWS).filter(has_text="Клиент 00001")
    async with asyncio.timeout(20):
        while not await end.count():
            await box.evaluate("b => { b.scrollTop = b.scrollHeight; }")
    place = await box.evaluate("b => b.scrollTop")
    async with page.expect_response(re.compile("/api/dialogs.*after=")):
        sockets[-1].send('{"t": "resync"}')
    await expect(end).to_be_visible()
    assert await box.evaluate("b => b.scrollTop") == place


async def test_ten_thousand_rows_are_walked_to_the_end_and_back_while_clients_write(shop: Shop) -> None:
    await shop.running.store.write(fill)
    page = await shop.signed_in(path="/inbox/all")
    await expect(page.locator(ROWS).first).to_be_visible()
    await page.mouse.move(1000, 500)
    box = page.locator(".lbody > .scroll")
    seen = """b => {
        const edge = b.getBoundingClientRect().top + 1;
        const row = [...b.querySelectorAll('.dlg[data-id]')].find((r) => r.getBoundingClientRect().bottom > edge);
        return row && [row.dataset.id, Math.round(row.getBoundingClientRect().top)];
    }"""
    drawn = """b => {
        const edge = b.getBoundingClientRect().top + 1;
        return [...b.querySelectorAll('.dlg[data-id]')].some((r) =>
            r.getBoundingClientRect().top <= edge && r.getBoundingClientRect().bottom > edge);
    }"""

    loaded = 0
    async with asyncio.timeout(90):
        while loaded < MANY:
            await box.evaluate("b => { b.scrollTop = b.scrollHeight; }")
            loaded = int(await page.locator(".dli").last.get_attribute("aria-setsize") or 0)
        while "Клиент 00001" not in (await page.locator(ROWS).last.text_content() or ""):
            await box.evaluate("b => { b.scrollTop = b.scrollHeight; }")  # the last page made it longer
    assert await page.locator(".dli").count() < 80, "only rows in sight stand in the document"
    # In the middle: clients write, rows come on top and old ones jump there, and nothing moves under the eye.
    await box.evaluate("b => { b.scrollTop = 400000 + 37; }")
    async with asyncio.timeout(20):
        while not await box.evaluate(drawn):
            await asyncio.sleep(0.05)
    place = await box.evaluate(seen)
    for number in range(12):
        shop.writes(f"Новое {number}", who=("kate", "john", "dina")[number % 3])
        assert await box.evaluate(seen) == place
    await until(lambda: True)
    await expect(page.locator(".tab[aria-current] .n")).to_have_text("10 003")
    assert await box.evaluate(seen) == place
    # Elsewhere and back: the same place.
    await page.keyboard.press("2")
    await expect(page).to_have_url(re.compile("unassigned"))
    await page.keyboard.press("3")
    await expect(page.locator(f'{ROWS}[data-id="{place[0]}"]')).to_be_visible()
    assert await box.evaluate(seen) == place
    # By keys from there: the row after, always in sight, with the focus that never gets lost.
    await page.locator(f'{ROWS}[data-id="{place[0]}"]').focus()
    for _ in range(30):
        await page.keyboard.press("ArrowDown")
    focus = page.locator(f"{ROWS}:focus")
    await expect(focus).to_have_count(1)
    await expect(focus).to_be_in_viewport()
    assert int(await focus.get_attribute("data-id") or 0) == int(place[0]) - 30
    await page.mouse.move(1000, 500)
    await box.evaluate("b => { b.scrollTop = 0; }")
    await page.evaluate("document.activeElement.blur()")
    await expect(page.locator(ROWS).first).to_contain_text("Екатерина Морозова")
    # How long one event takes on the screen: a client writes, the row says it.
    slow = await page.evaluate(
        """() => new Promise((done) => {
            let worst = 0, last = performance.now(), frames = 0;
            const box = document.querySelector('.lbody > .scroll');
            const step = (at) => { worst = Math.max(worst, at - last); last = at; box.scrollTop += 900;
                if ((frames += 1) > 60) done(Math.round(worst)); else requestAnimationFrame(step); };
            requestAnimationFrame(step);
        })"""
    )
    print("worst frame while scrolling ten thousand rows:", slow, "ms")
