"""A conversation in a real browser: every kind of message, what can be done with one, finding, and very long ones."""

import asyncio
import os
import re
from typing import Any

from playwright.async_api import Page, Route, expect

from channels.emulators.telegram.reactions import client_reacts
from channels.emulators.telegram.state import Fault
from inbox.access import SYSTEM, Actor, Place
from inbox.dialogs import read_marks
from inbox.events import EventKind
from inbox.store import Tx
from tests.browser.conftest import SQLITE, Shop, until
from tests.browser.test_every_screen import examined
from tests.browser.test_files_and_letters import opened
from tests.support.pictures import picture
from tests.web.test_egress import canary, ok
from web.fetch.egress import Egress

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
    marks = [
        ("bold", 6, 5),
        ("strikethrough", 32, 4),
        ("code", text.index("RB204"), 5),
        ("spoiler", text.index("секрет"), 6),
    ]
    sends(shop, text=text, entities=[{"type": kind, "offset": at, "length": size} for kind, at, size in marks])
    place = {"latitude": 55.769, "longitude": 49.08}
    sends(shop, venue={"location": place, "title": "Казань", "address": "ул. Портовая, 12"})
    sends(shop, contact={"first_name": "Ильдар", "last_name": "Морозов", "phone_number": "+7 900 000-21-07"})
    sends(
        shop,
        poll={
            "question": "Когда привезти?",
            "options": [{"text": "Пн", "voter_count": 2}, {"text": "Вт", "voter_count": 1}],
        },
    )
    sends(shop, dice={"emoji": "🎲", "value": 5})
    origin = {"type": "hidden_user", "sender_user_name": "Прораб Ильдар", "date": 1_763_000_000}
    sends(shop, text="Склад просит въезд с Портовой", forward_origin=origin)
    sends(shop, invoice={"title": "Полка", "description": "дуб", "currency": "RUB", "total_amount": 249000})
    sends(shop, something_new={"x": 1})
    await opened(page)
    talk = page.get_by_role("log")
    await expect(talk.locator("b", has_text="48213")).to_be_visible()
    await expect(talk.get_by_role("link", name="https://severny-dom.example/lind")).to_have_attribute(
        "rel", re.compile("noopener")
    )
    await talk.get_by_role("button", name="скрытый текст").click()
    await expect(talk.locator(".spoiled")).to_have_text("секрет")
    await expect(talk.locator(".loc")).to_contain_text("55.7690, 49.0800")
    await expect(talk.locator(".poll li").first).to_contain_text("67 %")
    await expect(talk.locator(".fwd")).to_contain_text("Прораб Ильдар")
    await expect(talk.locator(".unk")).to_be_visible()
    await shot(page, "kinds")
    await talk.get_by_role("button", name="Добавить в карточку").click()
    await expect(talk.get_by_text("в карточке", exact=True)).to_be_visible()
    for theme in ("light", "dark"):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        for width, height in ((1440, 900), (390, 844)):
            await page.set_viewport_size({"width": width, "height": height})
            assert not await examined(page, f"kinds {width} {theme}")
            await shot(page, f"kinds-{width}-{theme}")


async def test_a_message_that_cannot_be_drawn_does_not_take_the_others_with_it(shop: Shop) -> None:
    page = await shop.signed_in()
    sends(shop, poll={"question": "Когда привезти?", "options": [{"text": "Пн", "voter_count": 2}]})
    sends(shop, text="А это обычное")
    await expect(page.get_by_role("link", name=re.compile("^Екатерина"))).to_contain_text("А это обычное")

    async def spoilt(route: Route) -> None:
        answer = await route.fetch()
        page_of = await answer.json()
        for one in page_of["messages"]:
            one["data"] = {"question": "Когда?", "options": 5} if one["content"] == "poll" else one["data"]
        await route.fulfill(response=answer, json=page_of)

    await page.route("**/api/dialogs/*", spoilt)
    await opened(page)
    await expect(page.get_by_text("Это сообщение не удалось показать")).to_be_visible()
    await expect(page.get_by_role("log").get_by_text("А это обычное")).to_be_visible()
    assert all("is not a function" in one for one in shop.complaints), "the browser's log says what went wrong"
    shop.complaints.clear()


async def long_talk(shop: Shop, length: int) -> int:
    """A conversation of so many short messages, in one statement."""
    shop.writes("Самое первое")
    store = shop.running.store
    async with asyncio.timeout(20):
        while (found := await first_dialog(shop)) is None:
            await asyncio.sleep(0.02)
    dialog, identity = found

    def fill(tx: Tx) -> None:
        tx.sql(
            "with recursive n(i) as (select 2 union all select i + 1 from n where i < :length)"
            " insert into message (dialog_id, episode_id, no, client_no, kind, content, text, data, author_kind,"
            " identity_id, sent_at, created_at, version)"
            " select d.id, d.episode_id, i, i, 'in', 'text', 'Сообщение ' || i || case i % 7 when 0 then"
            " ' и ещё несколько слов, чтобы строк стало больше одной, а высота у всех была разная' else '' end,"
            " '{}', 'client', :identity, d.created_at + i, d.created_at + i, 1 from n, dialog d where d.id = :dialog",
            length=length,
            identity=identity,
            dialog=dialog,
        )
        tx.sql(
            "update dialog set last_no = :length, client_count = :length, last_message_id = (select max(id) from"
            " message) where id = :dialog",
            length=length,
            dialog=dialog,
        )
        channel = tx.sql("select channel_id from dialog where id = :id", id=dialog)[0][0]
        tx.emit(
            EventKind.dialog_changed,
            SYSTEM,
            object_kind="dialog",
            object_id=dialog,
            dialog_id=dialog,
            place=Place(channel),
        )

    await store.write(fill)
    return dialog


async def first_dialog(shop: Shop) -> tuple[int, int] | None:
    found = await shop.running.store.rows("select dialog_id, identity_id from message where no = 1")
    return (found[0][0], found[0][1]) if found else None


# Scrolls one way until the edge, a screen at a time, and tells how many rows stood there at most and how far the row
# that was being looked at jumped while pages came and went.
WALK = """async ([up, goal]) => {
    const box = document.querySelector('#conversation .scroll');
    const rows = () => [...box.querySelectorAll('li[data-no]')];
    let most = 0, jumped = 0, stuck = 0;
    for (;;) {
        most = Math.max(most, rows().length);
        if (rows().some((row) => row.dataset.no === String(goal))) break;
        const top = box.getBoundingClientRect().top;
        const held = rows().find((row) => row.getBoundingClientRect().bottom > top + 100);
        const by = (up ? -1 : 1) * 700;
        const before = held.getBoundingClientRect().top;
        const from = box.scrollTop;
        box.scrollTop += by;
        const went = box.scrollTop - from;
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 12)));
        if (held.isConnected) jumped = Math.max(jumped, Math.abs(held.getBoundingClientRect().top - (before - went)));
        stuck = went ? 0 : stuck + 1;
        if (stuck > 400) break;
    }
    return [most, jumped, rows().some((row) => row.dataset.no === String(goal))];
}"""


async def test_a_very_long_conversation_is_walked_to_its_start_and_back_without_a_jump(shop: Shop) -> None:
    length = int(os.environ.get("OKNO_LONG", "800"))
    page = await shop.signed_in()
    dialog = await long_talk(shop, length)
    await shop.running.store.write(lambda tx: read_marks.mark_read(tx, anna(tx), dialog, client_no=length))
    await page.reload()
    await opened(page)
    await expect(page.locator(f'li[data-no="{length}"]')).to_be_in_viewport()
    up = await page.evaluate(WALK, [True, 1])
    assert up[2] and up[0] <= 420 and up[1] < 2, up
    await expect(page.get_by_text("Самое первое", exact=True).last).to_be_visible()
    down = await page.evaluate(WALK, [False, length])
    assert down[2] and down[0] <= 420 and down[1] < 2, down
    await page.get_by_role("button", name="В конец").click()
    await expect(page.locator(f'li[data-no="{length}"]')).to_be_in_viewport()
    await page.keyboard.press("Control+f")
    await page.get_by_role("textbox", name="Найти в диалоге").fill(f"№ {length // 2}")
    await page.keyboard.press("Enter")
    await expect(page.locator(f'li.found[data-no="{length // 2}"]')).to_be_in_viewport()
    await page.get_by_label("Текст ответа").fill("Вижу всё")
    await page.keyboard.press("Enter")
    await until(lambda: shop.delivered() == ["Вижу всё"])  # far from the end, and yet nothing unseen held it


def anna(tx: Tx) -> Actor:
    found = tx.sql("select id from operator where email like 'anna@%'")[0][0]
    return Actor("operator", found, "Анна Ковалёва", "operator")


async def test_one_message_is_acted_on_by_pointer_and_by_key(shop: Shop) -> None:
    page = await shop.signed_in(color_scheme="dark")
    shop.writes("Одна полка со сколом")
    await opened(page)
    shop.writes("И ещё вопрос")
    log = page.get_by_role("log")
    await log.locator(".msg", has_text="И ещё вопрос").hover()
    await page.get_by_role("toolbar", name="Действия с сообщением").get_by_role("button", name="Ещё действия").click()
    menu = page.get_by_role("menu", name="Действия с сообщением")
    await shot(page, "menu")
    found = await examined(page, "menu")
    await expect(menu.get_by_role("menuitem", name="Удалить у клиента")).to_have_count(0)  # not ours
    await page.keyboard.press("Escape")
    await log.locator(".msg", has_text="Одна полка").hover()
    await page.get_by_role("toolbar").get_by_role("button", name="Ответить с цитатой").click()
    await expect(page.get_by_label("Текст ответа")).to_be_focused()
    await page.get_by_label("Текст ответа").fill("Пришлите фото")
    await page.keyboard.press("Enter")
    own = log.locator(".msg.out", has_text="Пришлите фото")
    await expect(own.get_by_role("button", name="К цитируемому сообщению: Одна полка со сколом")).to_be_visible()
    await until(lambda: shop.delivered() == ["Пришлите фото"])
    await expect(own.locator("[data-state=sent]")).to_be_visible()
    await own.hover()
    await page.get_by_role("toolbar").get_by_role("button", name="Ещё действия").click()
    await menu.get_by_role("menuitem", name="Изменить у клиента").click()
    field = page.locator(".comp textarea")
    await field.fill("Пришлите три фото")
    await field.press("Enter")
    await expect(log.get_by_role("button", name="изменено")).to_be_visible()
    await log.get_by_role("button", name="изменено").click()
    await expect(log.locator(".vers ins")).to_have_text("три ")
    await shot(page, "versions")
    found += await examined(page, "versions")
    await page.locator(".msg", has_text="Пришлите три фото").hover()
    await page.get_by_role("toolbar").get_by_role("button", name="Ещё действия").click()
    await menu.get_by_role("menuitem", name="Удалить у клиента").click()
    await expect(log.get_by_text("Вы удалили сообщение у клиента")).to_be_visible()
    assert len(shop.telegram.world.ledger.of("deleted")) == 1
    await log.get_by_role("button", name="Показать").click()
    await expect(log.locator(".goneold")).to_contain_text("Пришлите три фото")
    await page.locator("#conversation .scroll").focus()  # and now without a pointer
    for _ in range(8):
        await page.keyboard.press("ArrowUp")
    await expect(log.locator("li:focus")).to_contain_text("Одна полка")
    await page.keyboard.press("KeyU")
    await expect(page.locator(".dlg[data-id] .count")).to_have_text("2")
    await page.keyboard.press("KeyN")
    await expect(page.get_by_label("Текст заметки")).to_be_focused()
    await page.keyboard.press("Control+f")
    await page.get_by_role("textbox", name="Найти в диалоге").fill("полки")
    await expect(page.get_by_role("search", name="Найти в диалоге")).to_contain_text("1 из 1")
    await expect(log.locator("li.found")).to_contain_text("Одна полка")
    await page.keyboard.press("Escape")
    await page.get_by_role("complementary", name="Карточка клиента").get_by_role("link", name="Вся переписка").click()
    past = page.get_by_role("region", name="Вся переписка")
    await expect(past.locator(".clline.in").last).to_contain_text("Одна полка со сколом")
    await shot(page, "client")
    found += await examined(page, "client")
    await page.set_viewport_size({"width": 390, "height": 844})
    found += await examined(page, "client 390")
    await shot(page, "client-390")
    assert not found, "\n".join(found)
    await page.set_viewport_size({"width": 1440, "height": 900})
    await page.get_by_label("Заметки и события").uncheck()
    await expect(past.locator(".clline.sys")).to_have_count(0)
    async with page.expect_download() as saving:
        await page.get_by_role("link", name="Выгрузить как TXT").click()
    assert "Одна полка со сколом" in (await (await saving.value).path()).read_text()


def pages(path: str, head: str) -> bytes:
    """A shop elsewhere: a page with a picture, one with words only, one whose picture is gone, one that is none."""
    if path == "/lind.jpg":
        return ok(picture(900, 600, "JPEG"), Content_Type="image/jpeg")
    title = "Полка «Линд», дуб, 120 см, " + "очень длинное название " * 20
    image = {"/lind": "/lind.jpg", "/gone": "/none.jpg"}.get(path, "")
    about = {"og:site_name": "Северный дом", "og:description": "2 490 ₽, есть в Казани", "og:image": image}
    told = "".join(f'<meta property="{name}" content="{value}">' for name, value in about.items())
    there = path in ("/lind", "/words", "/gone")
    return ok(f"<title>{title}</title>{told}".encode(), Content_Type="text/html; charset=utf-8") if there else ok(b"")


# Where a row stands once everything of this moment is drawn.
STANDS = """row => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(
    () => told(row.getBoundingClientRect().top))))"""
TO_THE_END = "box => { box.scrollTop = 0; }"


async def test_a_link_gets_a_card_and_nobody_loses_the_place(shop: Shop) -> None:
    gate = asyncio.Event()

    async def slowly(path: str, head: str) -> bytes:
        if path == "/lind":
            await gate.wait()
        return pages(path, head)

    async with canary(slowly) as elsewhere:
        shop.running.okno.links.egress = shop.running.okno.pictures.egress = Egress(allow_loopback=True)
        base = f"http://127.0.0.1:{elsewhere.port}"
        page = await shop.signed_in()
        for at in range(4):
            shop.writes(f"Вопрос {at}\n" + "\n".join(f"строка {line}" for line in range(14)))
        shop.writes(f"Вот товар: {base}/lind, есть?")
        await opened(page)
        log = page.get_by_role("log")
        scroll, last = page.locator("#conversation .scroll"), log.locator(".msg", has_text="Вот товар")
        await expect(last).to_be_attached()
        assert elsewhere.connections == 0  # the message was not on the screen yet
        await scroll.evaluate(TO_THE_END)
        await until(lambda: elsewhere.asked == ["/lind"])
        await scroll.evaluate("box => { box.scrollTop = -90; }")
        above = log.locator(".msg", has_text="Вопрос 3")
        where = await above.evaluate(STANDS)
        gate.set()
        card = last.get_by_role("link", name=re.compile("^Полка «Линд».*Северный дом · 127.0.0.1$"))
        await expect(card).to_be_attached()
        assert abs(await above.evaluate(STANDS) - where) < 2
        await expect(card).to_have_attribute("href", f"{base}/lind")
        await expect(card).to_have_attribute("target", "_blank")
        await expect(card).to_have_attribute("rel", re.compile("noopener noreferrer"))
        await card.scroll_into_view_if_needed()
        image = card.locator("img")
        await expect(image).to_have_js_property("naturalWidth", 320)
        assert re.fullmatch(r"/links/\d+/picture", await image.get_attribute("src") or "")
        await expect(page.locator(".dlg").first).not_to_contain_text("Полка")
        await scroll.evaluate(TO_THE_END)
        for name in ("words", "none"):
            shop.writes(f"{base}/{name}")
        await expect(log.locator(".lp.wordy")).to_be_visible()
        await until(lambda: "/none" in elsewhere.asked)
        await expect(log.locator(".lp")).to_have_count(2)
        shop.writes(f"{base}/gone")
        await expect(log.locator(".lp.wordy")).to_have_count(2)
        assert all("404" in one for one in shop.complaints), shop.complaints
        shop.complaints.clear()
        for theme in ("light", "dark"):
            await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            for width, height in ((1440, 900), (390, 844)):
                await page.set_viewport_size({"width": width, "height": height})
                assert not await examined(page, f"card {width} {theme}")
                await shot(page, f"card-{width}-{theme}")
        await page.set_viewport_size({"width": 1440, "height": 900})
        await page.reload()
        await expect(last).to_be_attached()
        await scroll.evaluate(TO_THE_END)
        await expect(log.locator(".lp")).to_have_count(3)
        assert len([path for path in elsewhere.asked if path in ("/lind", "/words", "/gone")]) == 3


async def test_reactions_stand_below_a_message_and_ours_goes_on_and_off(shop: Shop) -> None:
    page = await shop.signed_in()
    theirs = sends(shop, text="Спасибо, полка приехала")
    await opened(page)
    talk = page.get_by_role("log")
    bubble = talk.locator(".msg", has_text="полка приехала")
    world, who = shop.telegram.world, {"first_name": "Екатерина Морозова"}
    client_reacts(world, shop.telegram.bot, KATE, theirs["message_id"], ["🎉", "custom"], who=who)
    cheers = bubble.get_by_role("button", name=re.compile("^🎉"))
    await expect(cheers).to_have_attribute("aria-pressed", "false")
    await expect(cheers).to_have_attribute("aria-label", "🎉 1: Екатерина Морозова")
    await expect(bubble.get_by_role("img", name="Свой эмодзи 1: Екатерина Морозова")).to_be_visible()

    await bubble.hover()
    await page.get_by_role("toolbar").get_by_role("button", name="Реакция").click()
    signs = page.get_by_role("menu", name="Реакция").get_by_role("menuitemradio")
    await expect(signs).to_have_count(6)
    await expect(signs.first).to_be_focused()
    await shot(page, "signs")
    found = await examined(page, "signs")
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Enter")
    heart = bubble.get_by_role("button", name="❤️ 1: вы")
    await expect(heart).to_have_attribute("aria-pressed", "true")
    await expect(heart).not_to_have_attribute("aria-busy", "true")
    assert world.ledger.of("reacted")[-1]["signs"] == ["❤"]

    await cheers.click()  # Telegram lets a bot have one
    await expect(cheers).to_have_attribute("aria-label", "🎉 2: Екатерина Морозова, вы")
    await expect(cheers).not_to_have_attribute("aria-busy", "true")
    await expect(heart).to_have_count(0)
    await shot(page, "reactions")
    found += await examined(page, "reactions")

    world.script(Fault("setMessageReaction", "refuse", description="Bad Request: REACTION_INVALID"))
    await page.locator("#conversation .scroll").focus()  # and now without a pointer
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    item = page.get_by_role("menu", name="Действия с сообщением").get_by_role("menuitem", name="Реакция")
    await item.focus()
    await page.keyboard.press("Enter")
    await expect(signs.last).to_be_focused()  # the one that stands there
    await page.keyboard.press("Home")
    await page.keyboard.press("Enter")
    refused = bubble.get_by_role("group", name="Клиент не видит реакцию 👍")
    await expect(refused).to_contain_text("платформа не принимает здесь такую реакцию")
    await expect(cheers).to_have_attribute("aria-pressed", "true")
    await expect(bubble.get_by_role("button", name=re.compile("^👍"))).to_have_count(0)
    await refused.get_by_role("button", name="Оставить как есть").click()
    await expect(refused).to_have_count(0)

    await cheers.click()
    await expect(cheers).to_have_attribute("aria-label", "🎉 1: Екатерина Морозова")
    await until(lambda: world.ledger.of("reacted")[-1]["signs"] == [])
    own = await shop.running.store.rows("select last_no, client_count from dialog")
    assert [tuple(row) for row in own] == [(1, 1)]
    assert not found
