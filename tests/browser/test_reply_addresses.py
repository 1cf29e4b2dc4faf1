"""The recipient of an e-mail reply is shown above it and can be chosen; a bounce is shown with its text."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from playwright.async_api import expect

from inbox import channels
from inbox.access import CLI
from inbox.inbound import Arrival, LetterFacts, NewMessage, Sender
from inbox.intake import receive
from inbox.store import Tx
from tests.browser.conftest import SQLITE, Shop

pytestmark = SQLITE
KATE, HOME, REPORTER = "kate@client.example", "kate@home.example", "mailer-daemon@mx.example"
REPORTS = ["failed", "delayed", "delivered", "relayed", "read", ""]


def arrival(number: int, sender: str, name: str, text: str, *, reply_to: str = "", **more: Any) -> Arrival:
    facts = LetterFacts(
        f"<{number}@x.example>", "Заказ", f"{name} <{sender}>", ("help@shop.example",), reply_to=reply_to
    )
    data = more.pop("data", {}) | ({"reply_to": reply_to} if reply_to else {})
    who = Sender("email", sender, name, sender)
    at = 1_795_000_000_000 + number
    made = NewMessage(f"letter:{sender}", facts.header_id, who, at, text=text, data=data, letter=facts, **more)
    return Arrival(f"uid:{number}", b"raw", made)


async def arrange(shop: Shop) -> None:
    """Store an e-mail of Kate with a Reply-To, and a mail server's report about an unknown e-mail."""

    def act(tx: Tx) -> None:
        can = {"files": True, "max_file": 1_000_000, "max_files": 10, "subject": True}
        box = channels.add(tx, CLI, kind="email", name="help@shop.example", settings={}, sealed="", can=can)
        channels.pause(tx, CLI, box, paused=True)
        receive(tx, box, [arrival(1, KATE, "Катя Мороз", "Где заказ?", reply_to=HOME)], "1")
        for number, action in enumerate(REPORTS, 10):
            said = {"action": action, "recipient": "ivan@post.example", "status": "5.1.1" if action == "failed" else ""}
            kind = "report" if action == "read" else "bounce"
            report = arrival(number, REPORTER, "Почтовый сервер", "report", automatic=kind, data={"bounce": said})
            receive(tx, box, [report], str(number))

    await shop.running.store.write(act)


async def test_the_operator_sees_and_chooses_where_the_answer_goes(shop: Shop) -> None:
    page = await shop.signed_in()
    await arrange(shop)
    await page.get_by_role("link", name=re.compile("^Катя Мороз, ")).click()
    line = page.locator(".answerto")
    await expect(line).to_contain_text(f"Ответ уйдёт на {HOME}, а не отправителю {KATE}")
    await expect(page.locator(".msg.mail").first).to_contain_text(f"Просит отвечать на {HOME}")
    await page.get_by_role("button", name=f"Ответить на {KATE}").click()
    await expect(line).to_contain_text(f"Ответ уйдёт отправителю, хотя письмо просит отвечать на {HOME}")
    await page.locator("textarea.tx").fill("Уже едет.")
    await page.keyboard.press("Control+Enter")
    kept = "select l.recipients from letter l join message m on m.id = l.message_id where m.kind = 'out'"
    await shop.stored(kept, (f'["{KATE}"]',))


async def test_a_report_is_called_what_it_says(shop: Shop) -> None:
    page = await shop.signed_in()
    await arrange(shop)
    await page.get_by_role("link", name=re.compile("^Почтовый сервер, ")).click()
    words = [
        "Письмо не доставлено",
        "Письмо задерживается, почтовый сервер продолжает попытки",
        "Письмо доставлено",
        "Письмо передано другому почтовому серверу",
        "Письмо открыто",
        "Отчёт почтового сервера",
    ]
    await expect(page.locator(".bounce b")).to_have_text(words)
    await expect(page.locator(".bounce:not(.mild)")).to_have_count(1)


async def test_both_fit_every_screen(shop: Shop) -> None:
    """Check that nothing overflows sideways; with OKNO_SHOTS, keep screenshots there."""
    await arrange(shop)
    keep = os.environ.get("OKNO_SHOTS")
    for width, height in ((1440, 900), (390, 844)):
        for theme in ("light", "dark"):
            page = await shop.signed_in(width=width, height=height)
            await page.emulate_media(color_scheme=theme, reduced_motion="reduce")  # type: ignore[arg-type]
            for name, shown in (("Катя Мороз", ".answerto"), ("Почтовый сервер", ".bounce")):
                await page.goto(f"{shop.base}/inbox/all")
                await page.get_by_role("link", name=re.compile(f"^{name}, ")).click()
                await expect(page.locator(shown).last).to_be_visible()
                assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
                if keep:
                    await page.screenshot(path=Path(keep) / f"{shown[1:]}-{width}-{theme}.png")
            await page.close()
