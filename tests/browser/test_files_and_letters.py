"""Files both ways, letters, and the places where they are looked at, in a real browser against the whole product."""

import io
import re

from PIL import Image
from playwright.async_api import FilePayload, Page, Route, expect

from inbox import channels
from inbox.access import CLI
from inbox.inbound import Arrival, File, LetterFacts, NewMessage, Sender
from inbox.intake import receive
from inbox.store import Store, Tx
from tests.browser.conftest import SQLITE, Shop, until

pytestmark = SQLITE
KATE = 9001


def picture(width: int = 640, height: int = 400, color: str = "teal") -> bytes:
    body = io.BytesIO()
    Image.new("RGB", (width, height), color).save(body, "JPEG")
    return body.getvalue()


def payload(name: str, body: bytes, media_type: str = "application/octet-stream") -> FilePayload:
    return {"name": name, "mimeType": media_type, "buffer": body}


async def opened(page: Page, name: str = "Екатерина Морозова") -> None:
    await page.get_by_role("link", name=re.compile(f"^{name}, ")).click()
    await expect(page.get_by_role("heading", name=name, level=2)).to_be_visible()


async def test_pictures_arrive_and_are_looked_at_one_by_one(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Смотрите")
    await opened(page)
    bodies = [picture(color=color) for color in ("red", "green", "blue", "gray", "olive")]
    shop.telegram.world.send_album(shop.telegram.bot, KATE, bodies, "Все стороны")
    tiles = page.locator(".pics button img")
    await expect(tiles).to_have_count(4)  # the last one says how many more
    await expect(page.locator(".pics .more")).to_have_text("+1")
    await page.get_by_role("button", name="Открыть фото 4 из 5, ещё 1").click()
    shown = page.get_by_role("dialog", name="Фото 4 из 5")
    await expect(shown.get_by_role("img")).to_have_js_property("naturalWidth", 640)
    await page.keyboard.press("ArrowRight")
    last = page.get_by_role("dialog", name="Фото 5 из 5")
    async with page.expect_download() as saving:
        await last.get_by_role("link", name="Скачать").click()
    assert (await (await saving.value).path()).read_bytes() in bodies
    await page.keyboard.press("Escape")
    await expect(last).to_be_hidden()
    await expect(page.get_by_role("button", name="Открыть фото 4 из 5, ещё 1")).to_be_focused()
    shop.writes("", location={"latitude": 55.769, "longitude": 49.08})
    await expect(page.locator(".loc")).to_contain_text("55.7690, 49.0800")
    shop.telegram.world.send_document(shop.telegram.bot, KATE, b"%PDF-1.7 x", "счёт № 5.pdf", "application/pdf")
    await expect(page.get_by_role("link", name="счёт № 5.pdf")).to_have_attribute("data-state", "ready")


async def test_files_go_out_by_button_paste_and_drop_within_the_channels_limits(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Пришлите схему")
    await opened(page)
    field = page.get_by_label("Текст ответа")
    held: list[Route] = []
    await page.route("**/api/uploads?*", lambda route: held.append(route))
    await page.set_input_files("#pickfiles", [payload("схема.pdf", b"%PDF-1.7 x"), payload("пусто.txt", b"")])
    await expect(page.locator(".cfiles [data-state=refused]")).to_contain_text("Файл пуст")
    await field.fill("Вот схема")
    await expect(page.get_by_role("button", name=re.compile("^Отправить после загрузки"))).to_be_enabled()
    await field.press("Enter")  # it waits for the file
    await expect(page.get_by_role("button", name=re.compile("^Уйдёт после загрузки"))).to_be_visible()
    await until(lambda: held)
    assert shop.delivered() == []
    await held[0].continue_()
    await page.unroute("**/api/uploads?*")
    missing = page.locator("#missing")  # the refused one is not left out silently
    await expect(missing).to_contain_text("1 файл не загружен")
    assert shop.delivered() == []
    await missing.get_by_role("button", name="Отправить без файлов").click()
    await expect(page.locator(".msg.out [data-state=sent]")).to_be_visible()
    sent = shop.telegram.world.ledger.of("sent")[-1]
    assert (sent["text"], [one["name"] for one in sent["files"]]) == ("Вот схема", ["схема.pdf"])
    await expect(page.locator(".cfiles")).to_have_count(0)
    await given(page, "paste", "снимок.png")
    await given(page, "drop", "фото.png")
    await expect(page.locator(".cfiles [data-state=done]")).to_have_count(2)
    await page.reload()  # what was uploaded is still there
    await expect(page.locator(".cfiles [data-state=done]")).to_have_count(2)
    await page.get_by_role("button", name="Убрать снимок.png").click()
    await page.locator(".comp [type=submit]").click()
    await expect(page.locator(".msg.out")).to_have_count(2)
    await expect(page.locator(".msg.out [data-state=sent]")).to_have_count(2)
    assert len(shop.telegram.world.ledger.of("sent")[-1]["files"]) == 1


async def given(page: Page, how: str, name: str) -> None:
    """A file out of the clipboard, or dragged from the desktop onto the conversation."""
    body = io.BytesIO()
    Image.new("RGB", (40, 30), "navy" if how == "drop" else "maroon").save(body, "PNG")
    await page.evaluate(
        """([how, name, bytes]) => {
            const data = new DataTransfer();
            data.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/png' }));
            const target = how === 'paste' ? document.querySelector('textarea') : document.querySelector('.log');
            const more = { bubbles: true, cancelable: true };
            if (how === 'paste') target.dispatchEvent(new ClipboardEvent('paste', { ...more, clipboardData: data }));
            else for (const kind of ['dragenter', 'dragover', 'drop'])
                target.dispatchEvent(new DragEvent(kind, { ...more, dataTransfer: data }));
        }""",
        [how, name, list(body.getvalue())],
    )


async def test_an_upload_that_failed_is_tried_again_and_the_text_never_waits_in_vain(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Пришлите схему")
    await opened(page)
    await page.route("**/api/uploads?*", lambda route: route.abort("connectionrefused"), times=1)
    await page.set_input_files("#pickfiles", [payload("схема.pdf", b"%PDF-1.7 x")])
    failed = page.locator(".cfiles [data-state=failed]")
    await expect(failed).to_contain_text("Нет связи с сервером")
    await failed.get_by_role("button", name="Повторить").click()
    await expect(page.locator(".cfiles [data-state=done]")).to_be_visible()
    await page.locator(".comp [type=submit]").click()  # a file alone is an answer
    await expect(page.locator(".msg.out [data-state=sent]")).to_be_visible()
    await expect(page.locator(".dlg[data-id] .pv")).to_contain_text("Вы: Файл")


def letter(store_text: str, number: int, **more: object) -> Arrival:
    facts: dict[str, object] = {
        "thread_key": "refund",
        "external_id": f"<{number}@post.example>#0",
        "sender": Sender("email", "james@post.example", "James Whitfield"),
        "sent_at": 1_700_000_000_000 + number,
        "text": store_text,
    }
    return Arrival(f"letter:{number}", "raw letter", NewMessage(**(facts | more)))  # type: ignore[arg-type]


async def mailbox(store: Store) -> None:
    """Letters of one client in a paused mailbox: the screen only."""
    first = LetterFacts(
        "<1@post.example>",
        "Refund for order 47990",
        "James Whitfield <james@post.example>",
        ("help@shop.example", "Sales <sales@shop.example>"),
        ("anna.w@post.example",),
        quoted="On 9 Nov Severny Dom wrote:\nYour order has been delivered.",
        html='<p>Hello, <b>the oak tabletop</b></p><img alt="x">' + "<p>line</p>" * 30,
        sanitizer=1,
        remote_images=4,
    )
    lost = File("document", "huge.mov", "video/quicktime", 70_000_000, refused="too-large")
    away = LetterFacts("<2@post.example>", "Out of office", "james@post.example", ("help@shop.example",))

    def arrange(tx: Tx) -> None:
        can = {"files": True, "max_file": 1_000_000, "max_files": 10, "subject": True}
        box = channels.add(tx, CLI, kind="email", name="help@shop.example", settings={}, sealed="", can=can)
        second = channels.add(tx, CLI, kind="email", name="sales@shop.example", settings={}, sealed="", can=can)
        for one in (box, second):
            channels.pause(tx, CLI, one, paused=True)
        receive(tx, box, [letter("Hello, the tabletop arrived with a crack.", 1, letter=first, files=(lost,))], "1")
        receive(tx, second, [letter("Hello, the tabletop arrived with a crack.", 1, letter=first)], "1")
        receive(tx, box, [letter("I am away.", 2, letter=away, automatic="auto-replied")], "2")

    await store.write(arrange)


async def test_a_letter_shows_its_new_words_and_the_rest_when_asked(shop: Shop) -> None:
    page = await shop.signed_in()
    await mailbox(shop.running.store)
    await opened(page, "James Whitfield")
    card = page.locator(".msg.mail").first
    await expect(card.locator(".mailh")).to_contain_text("james@post.example → help@shop.example, sales@shop.example")
    await expect(card).to_contain_text("Скрыты 4 картинки с других сайтов")
    await expect(card).to_contain_text("Получено также: sales@shop.example")
    came_late = re.compile("отправлено 1[45] ноября 2023")
    await expect(card.locator(".mt")).to_contain_text(came_late)
    await expect(card.locator("[data-state=refused]")).to_contain_text("Не принято: больше, чем мы принимаем")
    await expect(card.get_by_text("Your order has been delivered")).to_be_hidden()
    await card.get_by_role("button", name="Показать цитату").click()
    await expect(card.get_by_text("Your order has been delivered")).to_be_visible()
    await card.get_by_role("button", name="подробнее").click()
    await expect(card.get_by_role("definition").filter(has_text="Sales <sales@shop.example>")).to_be_visible()
    await card.get_by_role("button", name="HTML").click()
    frame = card.locator("iframe")
    await expect(frame.content_frame.get_by_text("the oak tabletop")).to_be_visible()
    await expect(frame).not_to_have_attribute("sandbox", re.compile("allow-same-origin"))
    await until_high(page)
    away = page.locator(".msg.autom")
    await expect(away).to_contain_text("Автоматическое письмо: автоответ")
    await expect(page.get_by_label("Тема")).to_have_value("Re: Refund for order 47990")
    field = page.get_by_label("Текст ответа")
    await field.fill("Dear James,")
    await field.press("Enter")  # a letter has lines
    await field.press_sequentially("sorry.")
    await field.press("Control+Enter")
    own = page.locator(".msg.out.mail")
    await expect(own).to_contain_text("Re: Refund for order 47990")
    await expect(own).to_contain_text("→ james@post.example")
    await expect(own.locator(".text")).to_have_text("Dear James,\nsorry.")


async def until_high(page: Page) -> None:
    """The frame told how high its letter is."""
    await page.wait_for_function("() => document.querySelector('iframe.mframe').clientHeight > 600")
