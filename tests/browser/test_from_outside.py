"""Content from outside on the screen: avatars of clients, bounced e-mails, remote images."""

import re
from typing import Any

from playwright.async_api import expect

from channels.email.parse import letter as parsed
from inbox import channels
from inbox.access import CLI, Actor
from inbox.delivery import claims, outbox
from inbox.inbound import Arrival, LetterFacts, LetterReport, NewMessage, Sender
from inbox.intake import receive
from inbox.messages import replies
from inbox.store import Tx
from tests.browser.conftest import SQLITE, Shop
from tests.support.pictures import picture
from tests.web.test_egress import canary, ok
from web.fetch.egress import Egress

pytestmark = SQLITE
LOADED = "image => image.complete && image.naturalWidth > 0"


async def test_a_client_has_a_face_in_the_list_the_conversation_and_the_card(shop: Shop) -> None:
    shop.telegram.world.faces[9001] = picture(400, 400, "JPEG")
    page = await shop.signed_in()
    shop.writes("Здравствуйте")
    row = page.get_by_role("link", name=re.compile("^Екатерина Морозова, "))
    await expect(row.locator(".av img")).to_be_visible()
    await row.click()
    for place in (".dlg .av img", ".thead .av img", ".msg.in .av img", ".cc-top .av img"):
        image = page.locator(place).first
        await expect(image).to_be_visible()
        assert await image.evaluate(LOADED), place
        assert (await image.get_attribute("src") or "").startswith("/avatars/")


async def test_a_letter_that_came_back_and_the_pictures_it_brought(shop: Shop) -> None:
    async with canary(lambda path, head: ok(picture(300, 200))) as elsewhere:
        shop.running.okno.pictures.egress = Egress(allow_loopback=True)
        html = (
            f'<p>Смотрите, что пришло</p><img src="http://127.0.0.1:{elsewhere.port}/a.png" width="300" height="200">'
        )
        raw = f"From: james@post.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}".encode()
        facts, _ = parsed(raw, {})
        known = {name: facts[name] for name in ("html", "sanitizer", "remote_images")}
        made = LetterFacts("<1@post.example>", "Заказ", "james@post.example", remote=tuple(facts["remote"]), **known)
        message = NewMessage(
            "letter:1",
            "<1@post.example>#1",
            Sender("email", "james@post.example", "James"),
            1,
            text="Смотрите",
            letter=made,
        )

        def arrange(tx: Tx) -> None:
            anna = Actor("operator", tx.sql("select min(id) from operator")[0][0], "Анна", "operator")
            mailbox = channels.add(tx, CLI, kind="email", name="Почта", settings={}, sealed="", can={"subject": True})
            receive(tx, mailbox, [Arrival("1", raw, message)], None)
            channels.pause(tx, CLI, mailbox, paused=True)
            dialog = tx.sql("select id, last_no from dialog")[0]
            sent = replies.reply(tx, anna, dialog[0], text="Вернём деньги.", seen=dialog[1])
            delivery = tx.sql("select id from delivery where message_id = :id", id=sent["message_id"])[0][0]
            tx.sql("update delivery set not_before = 0 where id = :id", id=delivery)
            claims.claim(tx, holder="t", channels=[mailbox])
            outbox.mark_sent(tx, delivery, holder="t", external_id="<2@olkha.example>", at=tx.now)
            report: Any = LetterReport(
                delivery, dialog[0], "failed", "<3@mx>#1", message, "james@post.example", "5.1.1", "550 no such user"
            )
            receive(tx, mailbox, [Arrival("2", b"raw report", report)], None)

        await shop.running.store.write(arrange)
        page = await shop.signed_in()
        await page.get_by_role("link", name=re.compile("^James, ")).click()
        await expect(page.locator(".msg.out.fail")).to_contain_text("Письмо вернулось: 550 no such user")
        line = page.locator(".ev").filter(has_text="Письмо вернулось")
        await expect(line).to_contain_text("james@post.example · 550 no such user")
        await expect(line.get_by_role("link", name="Оригинал")).to_have_attribute("href", re.compile("/original$"))
        card = page.locator(".msg.in.mail")
        await expect(card).to_contain_text("Скрыта 1 картинка с другого сайта")
        assert elsewhere.connections == 0
        await card.get_by_role("button", name="Показать картинки").click()
        image = card.locator("iframe").content_frame.locator("img")
        await expect(image).to_have_js_property("naturalWidth", 300)
        assert elsewhere.asked == ["/a.png"]
