"""Tests the connector against the emulator, whose ledger records what was offered, fetched and sent, with faults."""

from __future__ import annotations

import base64
import json
import urllib.request
from typing import Any

import pytest

from channels.emulators.mail import MailEmulator
from channels.emulators.mail.state import Fault
from tests.channels.conftest import BOTH, until
from tests.channels.email.conftest import SHOP, SQLITE, Office, letter, read
from tests.support.pictures import picture


async def connect(office: Office, mail: MailEmulator, **more: Any) -> int:
    channel = await office.add(password=mail.box.password, **{**mail.settings(), **more})
    await office.run()
    await office.healthy(channel)
    return channel


@BOTH
async def test_both_directions_with_files_are_on_the_ledger(office: Office, mail: MailEmulator) -> None:
    await connect(office, mail, from_name="Ольха")
    files = [("кот.png", "image/png", picture()), ("договор.pdf", "application/pdf", b"%PDF-1.4 x")]
    asked = mail.world.write(
        SHOP, sender="kate@client.example", name="Катя", subject="Фото", text="Вот!", html="<p>Вот!</p>", files=files
    )
    await office.got("Вот!")
    rows = await office.rows(
        "select name, kind, state, media_type, thumb_digest is not null from attachment order by id"
    )
    assert [(row[0], row[1], row[2], row[3], bool(row[4])) for row in rows] == [
        ("кот.png", "photo", "ready", "image/png", True),
        ("договор.pdf", "document", "ready", "application/pdf", False),
    ]
    [(dialog, _)] = await office.dialogs()
    message = await office.answers(dialog, "Красивый.")
    await office.ends(message, "sent")
    [sent] = mail.world.ledger.of("sent")
    assert (sent["to"], sent["in_reply_to"], sent["accepted"]) == (["kate@client.example"], asked, True)
    assert sent["subject"] == "Re: Фото"
    mail.world.write(
        SHOP,
        sender="kate@client.example",
        name="Катя",
        subject="Re: Фото",
        text="Спасибо!",
        in_reply_to=sent["message_id"],
    )
    await office.got("Вот!", "Спасибо!")
    assert len(await office.dialogs()) == 1
    assert {entry["uid"] for entry in mail.world.ledger.of("offered")} == {1, 2}


@pytest.mark.parametrize("command", ["CONNECT", "LOGIN", "SELECT", "SEARCH", "FETCH", "IDLE", "NOOP"])
@SQLITE
async def test_a_connection_that_breaks_anywhere_loses_and_repeats_nothing(
    office: Office, mail: MailEmulator, command: str
) -> None:
    await connect(office, mail)
    for number in range(3):
        mail.world.script(Fault(command, "half" if command == "FETCH" and number else "drop"))
        if command in ("CONNECT", "LOGIN", "SELECT"):
            await mail.drop_all()
        mail.world.deliver(SHOP, letter(f"письмо {number}"))
        await office.got(*(f"письмо {n}" for n in range(number + 1)))


@SQLITE
async def test_a_restarted_server_and_a_new_numbering_are_survived(office: Office, mail: MailEmulator) -> None:
    await connect(office, mail)
    mail.world.deliver(SHOP, letter("до"))
    await office.got("до")
    await mail.__aexit__(None, None, None)
    mail.world.deliver(SHOP, letter("пока сервера не было"))
    mail.world.renumber(mail.box)
    await mail.__aenter__()
    await office.got("до", "пока сервера не было")


@SQLITE
async def test_troubles_are_explained_and_end(office: Office, mail: MailEmulator) -> None:
    channel = await connect(office, mail)
    mail.box.password = "changed"
    await mail.drop_all()
    await office.healthy(channel, "trouble", "password-wrong")
    mail.box.password = "demo"
    await office.healthy(channel)
    mail.box.quota_kib = 1
    mail.world.deliver(SHOP, letter("x" * 2_000))
    await mail.drop_all()
    detail = await office.healthy(channel, "trouble", "mailbox-full")
    assert "MiB" in detail
    assert len(await office.texts()) == 1


@BOTH
async def test_a_lost_last_answer_sends_the_same_letter_again(office: Office, mail: MailEmulator) -> None:
    await connect(office, mail)
    mail.world.deliver(SHOP, letter("вопрос"))
    await office.got("вопрос")
    mail.world.script(Fault("DATA", "cut"))
    [(dialog, _)] = await office.dialogs()
    message = await office.answers(dialog, "ответ")
    await office.ends(message, "sent", seconds=12)
    ids = [entry["message_id"] for entry in mail.world.ledger.of("sent")]
    assert len(ids) == 2 and len(set(ids)) == 1
    assert len({entry["raw"] for entry in mail.world.ledger.of("sent")}) == 1


@SQLITE
async def test_refusals_end_or_wait_as_they_should(office: Office, mail: MailEmulator) -> None:
    await connect(office, mail)
    mail.world.deliver(SHOP, letter("вопрос"))
    await office.got("вопрос")
    [(dialog, _)] = await office.dialogs()
    mail.world.script(Fault("RCPT", "refuse", code=550, words="5.1.1 nobody"))
    await office.ends(await office.answers(dialog, "раз"), "failed", "address-refused")
    mail.world.script(Fault("RCPT", "refuse", times=2))
    mail.world.script(Fault("DATA", "drop"))
    await office.ends(await office.answers(dialog, "два"), "sent")
    assert [read(entry["raw"].encode())["Subject"] for entry in mail.world.ledger.of("sent")] == ["Re: Вопрос"]


async def test_the_mail_emulator_is_controlled_over_http(mail: MailEmulator) -> None:
    import asyncio

    def post(**ask: Any) -> Any:
        request = urllib.request.Request(f"{mail.base}/control", json.dumps(ask).encode(), method="POST")
        with urllib.request.urlopen(request, timeout=5) as answer:
            return json.load(answer)["result"]

    def ledger() -> Any:
        with urllib.request.urlopen(f"{mail.base}/ledger?what=injected", timeout=5) as answer:
            return json.load(answer)["entries"]

    body = base64.b64encode(b"abc").decode()
    made = await asyncio.to_thread(
        post, do="write", sender="a@b.example", subject="Тема", text="Привет", files=[["a.txt", "text/plain", body]]
    )
    [entry] = await asyncio.to_thread(ledger)
    assert (entry["message_id"], entry["subject"], entry["files"]) == (made, "Тема", ["a.txt"])
    assert await until(lambda: len(mail.box.letters) == 1)


@SQLITE
async def test_earlier_emails_are_taken_in_on_request(office: Office, mail: MailEmulator) -> None:
    mail.world.deliver(SHOP, letter("давно"))
    mail.box.letters[0].at -= 40 * 86_400_000
    mail.world.deliver(SHOP, letter("недавно"))
    mail.box.letters[1].at -= 2 * 86_400_000
    await connect(office, mail, since_days=7)
    mail.world.deliver(SHOP, letter("сейчас"))
    await office.got("недавно", "сейчас")


@SQLITE
async def test_only_the_beginning_of_an_email_over_the_limit_is_taken_in(office: Office, mail: MailEmulator) -> None:
    await connect(office, mail, max_letter=65_536)
    mail.world.deliver(SHOP, letter("начало " + "очень длинно " * 20_000))
    mail.world.deliver(SHOP, letter("обычное"))

    async def both() -> Any:
        return len(await office.texts()) == 2

    await until(both)
    rows = await office.rows("select text, data from message order by id")
    assert rows[0][0].startswith("начало") and json.loads(rows[0][1])["cut"] == ["size"]
    assert rows[1][0] == "обычное"


@SQLITE
async def test_a_mailbox_without_idle_is_polled(office: Office, mail: MailEmulator) -> None:
    mail.world.idle = False
    await connect(office, mail, poll_seconds=1)
    for number in range(2):
        mail.world.deliver(SHOP, letter(f"письмо {number}"))
        await office.got(*(f"письмо {n}" for n in range(number + 1)))
