"""Hostile letters on the screen: long ones are folded, slow pictures hold nothing up, broken ones are told of."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from playwright.async_api import Locator, Page, expect

from channels.email import parse
from inbox import channels
from inbox.access import CLI
from inbox.inbound import Arrival, LetterFacts, NewMessage, Sender
from inbox.intake import receive
from inbox.people import operators
from inbox.store import Tx
from tests.browser.conftest import SQLITE, Shop
from tests.support.hostile_letters import SHAPES, hostile_letter
from web.fetch.egress import Egress

pytestmark = SQLITE
WORDS = {
    "ru": {"whole": "Показать полностью", "pictures": "Показать картинки"},
    "en": {"whole": "Show in full", "pictures": "Show pictures"},
}
FAILED = {"ru": "2 картинки не загрузились", "en": "2 pictures could not be loaded"}
SHOWN = 22_000  # signs of a text before it is folded
# Which letters are longer than that in their words.
LONG = {"bracket links", "many links", "ampersands", "header lines", "bad base64", "nested multiparts"}


async def arrive(shop: Shop, letters: dict[str, bytes]) -> None:
    """The letters of clients of these names, in a paused mailbox: the screen only."""

    def arrange(tx: Tx) -> None:
        can = {"files": True, "max_file": 1_000_000, "max_files": 10, "subject": True}
        box = channels.add(tx, CLI, kind="email", name="help@shop.example", settings={}, sealed="", can=can)
        channels.pause(tx, CLI, box, paused=True)
        for number, (name, raw) in enumerate(letters.items()):
            facts, _ = parse.letter(raw, {"own": ["help@shop.example"]})
            kept = ("quoted_above", "signature", "quoted", "rich", "html", "sanitizer", "remote_images")
            letter = LetterFacts(
                f"<{number}@post.example>",
                name,
                facts["address"],
                tuple(facts["recipients"]),
                tuple(facts["copies"]),
                remote=tuple(facts["remote"]),
                **{one: facts[one] for one in kept},
            )
            message = NewMessage(
                thread_key=name,
                external_id=f"<{number}@post.example>#0",
                sender=Sender("email", f"{number}@post.example", name),
                sent_at=1_700_000_000_000 + number,
                text=facts["text"],
                data={"cut": facts["cut"]} if facts["cut"] else {},
                letter=letter,
            )
            receive(tx, box, [Arrival(f"letter:{number}", raw, message)], str(number))

    await shop.running.store.write(arrange)


async def seat(shop: Shop, language: str) -> Page:
    """Anna at her screen, in this language."""
    store = shop.running.store
    [(anna,)] = await store.rows("select id from operator where email like 'anna%'")
    actor = await store.write(lambda tx: operators.load_actor(tx, anna))
    await store.write(lambda tx: operators.set_preferences(tx, actor, locale=language))
    return await shop.signed_in()


async def opened(page: Page, name: str) -> Locator:
    await page.get_by_role("link", name=re.compile(f"^{name}, ")).click()
    card = page.locator(".msg.mail").first
    await expect(card.locator(".mailh").first).to_contain_text(name)
    return card


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_a_long_hostile_letter_is_folded_and_opens(shop: Shop, language: str) -> None:
    page = await seat(shop, language)
    end = " the last words"
    body = b"http://a" + b")" * 60_000 + b"\r\n" + b"(http://b.example/" + b"." * 30_000 + end.encode()
    await arrive(shop, {"Mallory": b"From: m@post.example\r\nContent-Type: text/plain\r\n\r\n" + body})
    text = (await opened(page, "Mallory")).locator(".text")
    more = page.get_by_role("button", name=WORDS[language]["whole"])
    await expect(more).to_be_visible()
    assert len(await text.inner_text()) < SHOWN
    await expect(text).not_to_contain_text(end)
    await more.click()
    await expect(text).to_contain_text(end)
    await expect(more).to_have_count(0)
    assert len(await text.inner_text()) > 90_000


async def test_every_hostile_letter_is_drawn_and_the_next_one_can_be_opened(shop: Shop) -> None:
    page = await seat(shop, "en")
    letters = {
        name: hostile_letter(name, sender="m@post.example", to="help@shop.example", message_id=f"<{number}@m>")
        for number, name in enumerate(SHAPES)
    }
    await arrive(shop, letters)
    for name in letters:
        card = await opened(page, name)
        await expect(card.get_by_role("button", name="Show in full")).to_have_count(int(name in LONG))
        if name not in ("many links", "lists"):
            await expect(card).to_contain_text("Only part of this email is shown, the original has all of it")
        await card.get_by_role("button", name="more").click()
        await expect(card.get_by_role("link", name="Download")).to_have_attribute("href", re.compile("/original$"))


@dataclass
class Tarpit:
    """A site whose pictures come a byte a second, or end in the middle."""

    port: int = 0
    open: int = 0
    asked: list[str] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        try:
            path = (await reader.readuntil(b"\r\n\r\n")).split(b" ")[1].decode()
            self.asked.append(path)
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 5000\r\n\r\n\x89PNG\r\n\x1a\n")
            while "slow" in path:
                writer.write(b"x")
                await writer.drain()
                await asyncio.sleep(1)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.open -= 1
            writer.close()


@asynccontextmanager
async def tarpit() -> AsyncIterator[Tarpit]:
    made, tasks = Tarpit(), set[asyncio.Task[None]]()

    def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(made.serve(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    async with server:
        yield made
        for task in list(tasks):
            task.cancel()


def with_pictures(site: Tarpit, *names: str) -> bytes:
    pictures = "".join(f'<img src="http://127.0.0.1:{site.port}/{name}.png">' for name in names)
    return f"From: shop@post.example\r\nContent-Type: text/html\r\n\r\n<p>Our autumn sale</p>{pictures}".encode()


async def test_pictures_that_come_a_byte_a_second_hold_up_neither_the_conversation_nor_the_page(shop: Shop) -> None:
    page = await seat(shop, "ru")
    async with tarpit() as site:
        shop.running.okno.pictures.egress = Egress(allow_loopback=True)
        await arrive(shop, {"Slow": with_pictures(site, *(f"slow{number}" for number in range(40)))})
        shop.writes("Где заказ?")
        await expect(page.locator(".dlg[data-id]")).to_have_count(2)
        card = await opened(page, "Slow")
        await card.get_by_role("button", name="Показать картинки").click()
        frame = card.frame_locator("iframe")
        await expect(frame.get_by_text("Our autumn sale")).to_be_visible()
        await asyncio.wait_for(_holds(site, 2), 20)
        assert site.open <= 2, "a browser has six connections, two of them are for pictures"
        # While they trickle in: other requests of this page, another conversation, a reply that reaches its client.
        await page.locator(".dlg[data-id]").filter(has_text="Где заказ?").click()
        await expect(page.locator(".msg").first).to_contain_text("Где заказ?")
        await page.get_by_label("Текст ответа").fill("Уже едет")
        await page.keyboard.press("Enter")
        await expect(page.locator(".msg.out")).to_contain_text("Уже едет")
        await _delivered(shop, "Уже едет")
        assert site.open > 0, "all this happened while pictures were still on their way"
        await opened(page, "Slow")
        await page.reload()
        await expect(page.locator(".msg.mail").first).to_be_visible()


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_a_letter_says_how_many_of_its_pictures_are_broken_or_too_slow(shop: Shop, language: str) -> None:
    page = await seat(shop, language)
    async with tarpit() as site:
        shop.running.okno.pictures.egress = Egress(allow_loopback=True, seconds=2.0)
        await arrive(shop, {"Broken": with_pictures(site, "cut", "slow")})
        card = await opened(page, "Broken")
        await card.get_by_role("button", name=WORDS[language]["pictures"]).click()
        await expect(card.get_by_role("status")).to_have_text(FAILED[language], timeout=30_000)
    assert sorted(site.asked) == ["/cut.png", "/slow.png"]
    shop.complaints[:] = [one for one in shop.complaints if "NotSameOrigin" not in one]  # the blocked pictures


async def _holds(site: Tarpit, count: int) -> None:
    while site.open < count:
        await asyncio.sleep(0.02)


async def _delivered(shop: Shop, text: str) -> None:
    async with asyncio.timeout(20):
        while text not in shop.delivered():
            await asyncio.sleep(0.02)
