"""Letters as their senders laid them out: every word readable on any ground, light and dark, wide and narrow."""

import os
import re

import pytest
from playwright.async_api import Frame, Locator, Page, expect

from channels.email import parse
from inbox import channels
from inbox.access import CLI
from inbox.inbound import Arrival, LetterFacts, NewMessage, Sender
from inbox.intake import receive
from inbox.store import Store, Tx
from tests.browser.conftest import SQLITE, Shop

pytestmark = SQLITE
_TABLE = '<table width="100%" border="1" cellpadding="6" style="border-collapse:collapse">'
LETTERS = {
    "newsletter": (
        "<html><head><style>.hero{background:#1d4e89 url(https://x.example/a.png) no-repeat;padding:28px}.hero "
        "h1{color:"
        "#fff;margin:0}.btn{background:#e4572e;color:#ffffff;padding:12px 24px;border-radius:6px;display:inline-block;"
        "text-decoration:none}.foot{color:#9aa3af;font-size:12px}</style></head><body bgcolor='#f2f4"
        "f7'><table width='600'"
        " align='center' bgcolor='#ffffff'><tr><td class='hero'><h1>Осенняя распродажа столешниц</h1></td></tr><tr><td>"
        "<p>Скидки до 30 % на дуб и бук.</p><a class='btn' href='https://shop.example/sale'>Выбрать<"
        "/a><p class='foot'>Вы"
        " подписаны на новости</p><img src='https://x.example/pixel.png'></td></tr></table></body></html>"
    ),
    "invoice": (
        "<p>Счёт № 1507 от 13.11.2026</p>"
        + _TABLE
        + "<tr style='background:#dfe7ef'><th>Наименование</th><th>Количество</th><th>Цена</th><th>Сумма</th></tr>"
        + "<tr><td style='word-break:break-word'>Столешница «Бук» шпонированная</td><td>2</td><td>9&"
        "nbsp;200&nbsp;₽</td>"
        "<td style='word-break:break-all'>18&nbsp;400&nbsp;₽</td></tr></table>"
    ),
    "colors": (
        "<p style='color:#fff'>белым по белому</p><p style='color:#fefefe'><font color='white'>ещё б"
        "елее</font></p><table "
        "bgcolor='#000000'><tr><td>чёрное на чёрном</td></tr></table><div style='background:black'>без цвета <a href="
        "'https://x.example'>ссылка</a></div><p style='background:linear-gradient(90deg,#111,#333)'>на переходе</p><p "
        "style='background:url(https://x.example/dark.png);color:#ffffff'>на картинке</p><p style='c"
        "olor:rgba(0,0,0,0)'>"
        "прозрачным</p><p style='color:transparent'>совсем прозрачным</p><div style='background:#fff'><font color="
        "'#f8f8f8'>бледным</font></div><div style='background-color:rgba(0,0,0,.9)'>сквозь тень</div>"
    ),
    "prose": (
        "<html xmlns:o='urn:x'><head><style>p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:'Cal"
        "ibri',sans-serif;color:"
        "windowtext}</style></head><body lang=RU link='#0563C1'><div class=WordSection1><p class=Mso"
        "Normal><span style='"
        "color:black'>Добрый день! Нам подходит среда.<o:p></o:p></span></p><p "
        "class=MsoNormal>Пётр</p></div></body></html>"
    ),
}
# The contrast of each word with what lies under it, computed apart from the page's own script.
_CONTRASTS = """() => {
  const canvas = new OffscreenCanvas(1, 1), pen = canvas.getContext("2d", { willReadFrequently: true });
  const drawn = (colors) => {
    pen.clearRect(0, 0, 1, 1);
    for (const color of colors) { pen.fillStyle = color; pen.fillRect(0, 0, 1, 1); }
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).map((one) => {
      const part = one / 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; });
  };
  const light = ([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const sheet = document.documentElement.dataset;
  const found = [], words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    if (!words.currentNode.data.trim()) continue;
    const layers = [];
    for (let one = words.currentNode.parentElement; one; one = one.parentElement) {
      layers.unshift(getComputedStyle(one).backgroundColor);
    }
    layers.unshift(sheet.sheet === "plain" && sheet.dark === "1" ? "#262c33" : "#ffffff");
    const under = light(drawn(layers));
    const over = light(drawn([...layers, getComputedStyle(words.currentNode.parentElement).color]));
    found.push([words.currentNode.data.trim(), (Math.max(under, over) + 0.05) / (Math.min(under, over) + 0.05)]);
  }
  return found;
}"""
# The lines of each word of a table: a word on two lines was broken.
_BROKEN = """() => {
  const found = [], range = document.createRange();
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    for (const word of words.currentNode.data.matchAll(/[^\\s\\u00ad-]+/g)) {
      range.setStart(words.currentNode, word.index);
      range.setEnd(words.currentNode, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((one) => Math.round(one.top))).size > 1) found.push(word[0]);
    }
  }
  return found;
}"""


async def arrive(store: Store) -> None:
    """Every letter from a client of its name, in a paused mailbox: the screen only."""

    def arrange(tx: Tx) -> None:
        can = {"files": True, "max_file": 1_000_000, "max_files": 10, "subject": True}
        box = channels.add(tx, CLI, kind="email", name="help@shop.example", settings={}, sealed="", can=can)
        channels.pause(tx, CLI, box, paused=True)
        for number, (name, html) in enumerate(LETTERS.items()):
            raw = f"From: {name} <{name}@post.example>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}"
            facts, _ = parse.letter(raw.encode(), {})
            kept = ("quoted_above", "signature", "quoted", "rich", "html", "sanitizer", "remote_images")
            letter = LetterFacts(
                f"<{number}@post.example>",
                "Письмо",
                f"{name}@post.example",
                ("help@shop.example",),
                remote=tuple(facts["remote"]),
                **{one: facts[one] for one in kept},
            )
            message = NewMessage(
                thread_key=name,
                external_id=f"<{number}@post.example>#0",
                sender=Sender("email", f"{name}@post.example", name),
                sent_at=1_700_000_000_000 + number,
                text=facts["text"],
                letter=letter,
            )
            receive(tx, box, [Arrival(f"letter:{number}", raw, message)], str(number))

    await store.write(arrange)


async def shown(page: Page, name: str) -> Locator:
    await page.goto(page.url.split("/inbox")[0] + "/inbox/all")
    await page.get_by_role("link", name=re.compile(f"^{name}, ")).click()
    card = page.locator(".msg.mail").first
    await expect(card).to_be_visible()
    return card


async def frame_of(card: Locator) -> Frame:
    await expect(card.locator("iframe[data-sheet]")).to_be_visible()
    handle = await card.locator("iframe").element_handle()
    assert handle is not None
    frame = await handle.content_frame()
    assert frame is not None
    return frame


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
async def test_no_word_of_a_letter_is_invisible_or_broken(shop: Shop, scheme: str, width: int) -> None:
    page = await shop.signed_in(color_scheme=scheme, width=width, height=900)
    await arrive(shop.running.store)
    for name in LETTERS:
        card = await shown(page, name)
        if name == "prose":
            await expect(card.locator("iframe")).to_have_count(0)
            await card.get_by_role("button", name="HTML").click()
        frame = await frame_of(card)
        for words, contrast in await frame.evaluate(_CONTRASTS):
            assert contrast >= (2.2 if words.startswith("Вы подписаны") else 3), (name, words, contrast)
        assert await frame.evaluate(_BROKEN) == [], name
        if folder := os.environ.get("OKNO_SHOTS"):
            await page.screenshot(path=f"{folder}/{name}-{scheme}-{width}.png")


async def test_a_button_of_a_style_sheet_looks_like_one_and_the_ground_stays(shop: Shop) -> None:
    page = await shop.signed_in()
    await arrive(shop.running.store)
    frame = await frame_of(await shown(page, "newsletter"))
    await expect(frame.get_by_role("link", name="Выбрать")).to_have_css("background-color", "rgb(228, 87, 46)")
    headline = frame.get_by_role("heading", name="Осенняя распродажа столешниц")
    await expect(headline).to_have_css("color", "rgb(255, 255, 255)")
    assert await headline.evaluate("(one) => getComputedStyle(one.parentElement).backgroundColor") == "rgb(29, 78, 137)"
    await expect(frame.locator("p").first).to_have_css("font-family", re.compile("^.?Inter Variable"))
    assert (
        await frame.evaluate("() => document.fonts.load('14px \"Inter Variable\"', 'Ж').then((all) => all.length)") > 0
    )


async def test_a_choice_of_view_holds_for_all_letters_of_the_kind_and_after_a_reload(shop: Shop) -> None:
    page = await shop.signed_in()
    await arrive(shop.running.store)
    card = await shown(page, "invoice")
    await expect(card.get_by_role("button", name="HTML")).to_have_attribute("aria-pressed", "true")
    async with page.expect_response("**/api/me/preferences"):
        await card.get_by_role("button", name="Текст").click()
    await page.reload()
    card = await shown(page, "newsletter")
    await expect(card.get_by_role("button", name="Текст")).to_have_attribute("aria-pressed", "true")
    await expect(card.locator("iframe")).to_have_count(0)
    card = await shown(page, "prose")
    await expect(card.get_by_role("button", name="Текст")).to_have_attribute("aria-pressed", "true")


async def test_pictures_that_cannot_be_fetched_are_told_of(shop: Shop) -> None:
    page = await shop.signed_in()
    await arrive(shop.running.store)
    card = await shown(page, "newsletter")
    await card.get_by_role("button", name="Показать картинки").click()
    await expect(card.get_by_role("status")).to_have_text("1 картинка не загрузилась", timeout=30_000)
    shop.complaints[:] = [one for one in shop.complaints if "NotSameOrigin" not in one]  # the blocked picture
