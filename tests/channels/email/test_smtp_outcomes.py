"""Tests answers through a real SMTP server that refuses, hangs up and delays: each gets its right outcome (F17, P5)."""

from __future__ import annotations

import asyncio
import hashlib
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from channels.base import SendError, Tools
from channels.email import smtp as sending
from channels.email.connector import EmailConnector
from channels.email.settings import Secrets, Settings
from channels.email.smtp import Outbox
from inbox.delivery.claims import Outgoing, OutgoingFile
from inbox.emails import Context
from inbox.files.blobs import FolderBlobs
from inbox.sandbox import Sandbox
from tests.channels.email.conftest import SHOP, read, words
from tests.support.dovecot import PASSWORD, certificate
from tests.support.smtp import RealSmtp

RAW = b"From: shop@olkha.example\r\nTo: kate@client.example\r\nSubject: hi\r\n\r\nbody\r\n.dot\r\n"
KATE = "kate@client.example"


@pytest.fixture
async def tools(tmp_path: Path) -> AsyncIterator[Tools]:
    """Tools without a database: bytes in a folder."""
    made = Tools(FolderBlobs(tmp_path / "files"), Sandbox(), bytes(range(32)))
    yield made
    await made.child.close()


def outbox(server: RealSmtp, *, mode: str = "none", secure: ssl.SSLContext | None = None, last: float = 5.0) -> Outbox:
    return Outbox(server.host, server.port, mode, secure, login=SHOP, password=PASSWORD, last_answer=last)


async def outcome(box: Outbox, raw: bytes = RAW) -> tuple[str, bool, str]:
    """Return (code, permanent, outcome) of a failed send."""
    with pytest.raises(SendError) as raised:
        await box.send(SHOP, KATE, raw)
    return raised.value.code, raised.value.permanent, raised.value.outcome


async def test_emails_arrive_unchanged_over_one_connection(smtp: RealSmtp) -> None:
    box = outbox(smtp)
    for _ in range(3):
        await box.send(SHOP, KATE, RAW)
    await box.close()
    assert [email.raw for email in smtp.taken] == [RAW] * 3
    assert smtp.sessions == 1


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ({"RCPT": ["550 5.1.1 no such user"]}, ("address-refused", True, "not_sent")),
        ({"RCPT": ["450 4.7.1 greylisted"]}, ("postponed", False, "not_sent")),
        ({"RCPT": ["552 5.2.2 mailbox full"]}, ("recipient-mailbox-full", True, "not_sent")),
        ({"RCPT": ["452 4.2.2 over quota"]}, ("recipient-mailbox-full", False, "not_sent")),
        ({"RCPT": ["421 4.3.2 shutting down"]}, ("postponed", False, "not_sent")),
        ({"MAIL": ["553 5.7.1 not your address"]}, ("sender-refused", True, "not_sent")),
        ({"MAIL": ["451 4.3.0 later"]}, ("postponed", False, "not_sent")),
        ({"MAIL": ["hang up"]}, ("network", False, "not_sent")),
        ({"RCPT": ["hang up"]}, ("network", False, "not_sent")),
        ({"DATA-BEFORE": ["hang up"]}, ("network", False, "not_sent")),
        ({"DATA-BEFORE": ["554 5.5.1 no"]}, ("refused", True, "not_sent")),
        ({"DATA-INSIDE": ["hang up"]}, ("network", False, "not_sent")),
        ({"DATA": ["554 5.7.1 spam"]}, ("refused", True, "not_sent")),
        ({"DATA": ["451 4.3.0 later"]}, ("postponed", False, "not_sent")),
        ({"DATA": ["552 5.3.4 too big"]}, ("email-too-large", True, "not_sent")),
        ({"DATA": ["hang up"]}, ("no-answer", False, "unknown")),
        ({"DATA": ["wait 3"]}, ("no-answer", False, "unknown")),
    ],
)
async def test_every_failure_has_its_outcome_and_the_next_email_is_sent(
    smtp: RealSmtp, script: dict[str, list[str]], expected: tuple[str, bool, str]
) -> None:
    smtp.script = script
    box = outbox(smtp, last=0.4)
    large = RAW + b"x" * 70 + b"\r\n" if "DATA-INSIDE" not in script else RAW + (b"y" * 70 + b"\r\n") * 200_000
    assert await outcome(box, large) == expected
    smtp.taken.clear()
    async with asyncio.timeout(30):
        await box.send(SHOP, KATE, RAW)
    await box.close()
    assert [email.raw for email in smtp.taken] == [RAW]


async def test_a_slow_last_answer_is_waited_for(smtp: RealSmtp) -> None:
    smtp.script = {"DATA": ["wait 1"]}
    box = outbox(smtp)
    await box.send(SHOP, KATE, RAW)
    await box.close()
    assert len(smtp.taken) == 1
    assert sending.LAST_ANSWER_SECONDS == 600


async def test_a_wrong_password_and_a_dead_server_have_their_codes(smtp: RealSmtp) -> None:
    box = Outbox(smtp.host, smtp.port, "none", None, login=SHOP, password="wrong-one")
    with pytest.raises(SendError) as raised:
        await box.send(SHOP, KATE, RAW)
    assert (raised.value.code, raised.value.outcome) == ("password-wrong", "not_sent")
    assert "wrong-one" not in raised.value.detail
    dead = Outbox(smtp.host, 9, "none", None, login=SHOP, password=PASSWORD)
    assert await outcome(dead) == ("server-unreachable", False, "not_sent")


async def test_tls_is_used_as_set_and_never_less(tmp_path: Path) -> None:
    cert, key = certificate(tmp_path)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(cert, key)
    trusting = ssl.create_default_context(cafile=str(cert))
    for mode in ("starttls", "implicit"):
        async with RealSmtp(tls=mode, context=serving) as server:
            box = outbox(server, mode=mode, secure=trusting)
            await box.send(SHOP, KATE, RAW)
            await box.close()
            assert [email.tls for email in server.taken] == [True]
            assert server.passwords_in_the_open == 0
            stranger = outbox(server, mode=mode, secure=ssl.create_default_context())
            assert (await outcome(stranger))[0] == "certificate-wrong"
    async with RealSmtp(tls="none") as stripped:  # an attacker in between removed STARTTLS
        box = outbox(stripped, mode="starttls", secure=trusting)
        assert (await outcome(box))[0] == "tls-missing"
        assert stripped.taken == []


def outgoing(**more: object) -> Outgoing:
    letter = Context(KATE, "Катя", "Заказ", "<first@client.example>", "<zero@client.example>", 7, "Где?")
    given: dict[str, object] = {
        "delivery_id": 5,
        "channel_id": 1,
        "dialog_id": 3,
        "message_id": 9,
        "thread_key": "letter:x",
        "text": "Едет.",
        "reply_to": None,
        "attempt": 1,
        "random_id": 6,
        "created_at": 1_795_000_000_000,
        "letter": letter,
        "author": "Анна",
    }
    return Outgoing(**(given | more))  # type: ignore[arg-type]


def connector(server: RealSmtp, tools: Tools, **settings: object) -> EmailConnector:
    places = {"imap_host": "127.0.0.1", "imap_tls": "none", "smtp_host": server.host, "smtp_tls": "none"}
    given = {"address": SHOP, **places, "smtp_port": server.port, **settings}
    return EmailConnector(Settings.model_validate(given), Secrets(password=PASSWORD), tools)


async def test_the_same_delivery_is_the_same_letter_at_every_try(smtp: RealSmtp, tools: Tools) -> None:
    made = connector(smtp, tools)
    smtp.script = {"DATA": ["hang up"]}
    with pytest.raises(SendError) as raised:
        await made.send(outgoing())
    assert raised.value.outcome == "unknown"
    with pytest.raises(SendError) as raised:  # without the delay it would be sent in a burst
        await made.send(outgoing(attempt=2))
    assert raised.value.outcome == "not_sent" and 0 < (raised.value.retry_after or 0) <= 5
    made._lost.clear()
    sent = await made.send(outgoing(attempt=3))
    await made.close()
    assert smtp.taken[0].raw == smtp.taken[1].raw
    assert read(smtp.taken[0].raw)["Message-ID"] == sent.external_id


async def test_files_names_and_the_template_arrive_intact(smtp: RealSmtp, tools: Tools) -> None:
    body = bytes(range(256)) * 40
    stored = await tools.blobs.keep(body)
    file = OutgoingFile("document", "Счёт № 5 «июнь».pdf", "application/pdf", stored.size, stored.digest)
    long = OutgoingFile("document", "очень длинное имя " * 8 + ".txt", "text/plain", stored.size, stored.digest)
    made = connector(
        smtp, tools, from_name="ООО «Ольха»", signature="{operator}, {company}, дело {number} {other}", quote=True
    )
    await made.send(outgoing(text="Смотрите <b>счёт</b>: https://olkha.example/?a=1&b=2.", files=(file, long)))
    await made.close()
    letter = read(smtp.taken[0].raw)
    names = [(part.get_filename(), part.get_content_type()) for part in letter.iter_attachments()]
    assert names == [(file.name, "application/pdf"), (long.name, "text/plain")]
    attached = [part.get_payload(decode=True) for part in letter.iter_attachments()]
    assert [hashlib.sha256(content).hexdigest() for content in attached if isinstance(content, bytes)] == [
        stored.digest
    ] * 2
    assert "-- \nАнна, ООО «Ольха», дело 7 {other}" in words(letter)
    assert "Катя <kate@client.example>:\n> Где?" in words(letter)
    html = words(letter, "html")
    assert "Смотрите &lt;b&gt;счёт&lt;/b&gt;" in html
    assert '<a href="https://olkha.example/?a=1&amp;b=2">' in html
    assert letter["References"] == "<zero@client.example> <first@client.example>"
    assert "=?" not in smtp.taken[0].raw.decode().split("References:")[1].split("\r\nMIME")[0]


async def test_an_author_may_have_a_signature_of_their_own(smtp: RealSmtp, tools: Tools) -> None:
    made = connector(smtp, tools, from_name="Ольха", signature="{company}")
    await made.send(outgoing(signature="{operator}, отдел заботы"))
    await made.send(outgoing(signature=" "))
    await made.close()
    assert "-- \nАнна, отдел заботы" in words(read(smtp.taken[0].raw))
    assert "-- \nОльха" in words(read(smtp.taken[1].raw))


async def test_an_impossible_email_is_refused_before_any_connection(smtp: RealSmtp, tools: Tools) -> None:
    made = connector(smtp, tools)
    nobody = Context("", "", "x", "", "", 1, "")
    for given, code in (
        (outgoing(letter=nobody), "address-wrong"),
        (outgoing(letter=None), "address-wrong"),
        (outgoing(letter=Context("a@b\r\nRCPT TO:<x@y>", "", "x", "", "", 1, "")), "address-wrong"),
        (outgoing(letter=Context(SHOP, "", "x", "", "", 1, "")), "address-wrong"),
        (outgoing(files=(OutgoingFile("document", "a", "text/plain", 1, "0" * 64),)), "file-missing"),
    ):
        with pytest.raises(SendError) as raised:
            await made.send(given)
        assert (raised.value.code, raised.value.permanent) == (code, True)
    assert smtp.sessions == 0


async def test_an_email_over_the_servers_limit_is_refused_before_it_is_sent(smtp: RealSmtp) -> None:
    box = outbox(smtp)
    assert await outcome(box, RAW + b"z" * 60_100_000) == ("email-too-large", True, "not_sent")
    await box.close()


async def test_a_send_cancelled_before_the_dot_was_not_sent_and_after_it_is_unknown(smtp: RealSmtp) -> None:
    smtp.script = {"DATA": ["wait 5"]}
    box = outbox(smtp, last=10)
    task = asyncio.create_task(box.send(SHOP, KATE, RAW))
    async with asyncio.timeout(20):
        await smtp.holding.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    waiting = asyncio.create_task(outbox(smtp).send(SHOP, KATE, RAW))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises((SendError, asyncio.CancelledError)):
        await waiting
