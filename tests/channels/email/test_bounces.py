"""Tests reports of mail servers: the right email fails, waits or arrives, and a forged report changes nothing."""

from __future__ import annotations

import uuid
from typing import Any

import orjson
import pytest

from channels.email import message_ids
from channels.emulators.mail import MailEmulator
from inbox.delivery import claims, outbox
from inbox.dialogs import episodes
from tests.channels.conftest import BOTH, until
from tests.channels.email.conftest import SHOP, SQLITE, Desk, Office, letter

KATE = "kate@client.example"


def report(about: str, *, action: str = "failed", status: str = "5.1.1", words: str = "", sender: str = "") -> bytes:
    """Build a delivery report in the form of RFC 3464."""
    diagnostic = f"Diagnostic-Code: smtp; {words}\n" if words else ""
    return f"""From: {sender or "MAILER-DAEMON@mx.example"}
To: {SHOP}
Message-ID: <{uuid.uuid4()}@mx.example>
Return-Path: <>
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=q

--q

This is the mail system at host mx.example.
--q
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; {KATE}
Action: {action}
Status: {status}
{diagnostic}
--q
Content-Type: text/rfc822-headers

From: {SHOP}
Message-ID: {about}

--q--
""".replace("\n", "\r\n").encode()


def in_words(text: str, *, sender: str = "MAILER-DAEMON@mx.example", **headers: str) -> bytes:
    """Build a plain-text report."""
    return letter(text, sender=sender, subject="failure notice", Return_Path="<>", **headers)


@pytest.fixture
async def answered(desk: Desk, office: Office) -> tuple[int, int, str]:
    """Send an answer to Kate that the mail server accepts; returns (dialog, message, Message-ID)."""
    return await answer(desk, office)


async def answer(desk: Desk, office: Office) -> tuple[int, int, str]:
    dialog, _ = await desk.takes(letter("где заказ?", sender=f"Катя <{KATE}>"))
    message = await office.answers(dialog, "В пути.")

    def leave(tx: Any) -> int:
        (taken,) = claims.claim(tx, holder="test", channels=[desk.channel])
        return int(taken.delivery_id)

    delivery = await desk.store.write(leave)
    ours = message_ids.message_id(desk.tools.key, dialog, delivery, SHOP)
    await desk.store.write(
        lambda tx: outbox.mark_sent(tx, delivery, holder="test", external_id=ours, at=1_795_000_500_000)
    )
    return dialog, message, ours


async def state(desk: Desk, message: int) -> tuple[str, str | None, str]:
    return (await desk.store.rows("select state, code, detail from delivery where message_id = :id", id=message))[0]  # type: ignore[return-value]


async def lines(desk: Desk, dialog: int) -> list[tuple[str, dict[str, Any]]]:
    rows = await desk.store.rows(
        "select content, data from message where dialog_id = :id and kind = 'system' and content <> 'assigned'"
        " order by no",
        id=dialog,
    )
    return [(row[0], orjson.loads(row[1])) for row in rows]


@BOTH
async def test_a_letter_that_comes_back_fails_where_it_was_written(
    desk: Desk, office: Office, answered: tuple[int, int, str]
) -> None:
    dialog, message, ours = answered
    waiting = "select waiting_since from dialog where id = :id"
    began = (await desk.store.rows("select started_at from wait where dialog_id = :id", id=dialog))[0][0]
    assert (await desk.store.rows(waiting, id=dialog))[0][0] is None
    raw = report(ours, words="550 5.1.1 no such user")
    await desk.takes(raw)
    assert await state(desk, message) == ("failed", "bounced", "550 5.1.1 no such user")
    assert await lines(desk, dialog) == [
        ("bounced", {"no": 3, "recipient": KATE, "status": "5.1.1", "words": "550 5.1.1 no such user"})
    ]
    assert (await desk.store.rows(waiting, id=dialog))[0][0] == began  # the client waits as long as before
    assert [row[0] for row in await desk.store.rows("select id from dialog")] == [dialog]
    kept = await desk.store.rows(
        "select j.raw from message m join journal j on j.id = m.journal_id where m.content = 'bounced'"
    )
    assert bytes(kept[0][0]) == raw
    await desk.takes(raw)  # read again after the folder was renumbered
    assert len(await lines(desk, dialog)) == 1


@BOTH
async def test_a_finished_dialog_comes_back_with_the_letter(
    desk: Desk, office: Office, answered: tuple[int, int, str]
) -> None:
    dialog, message, ours = answered
    await desk.store.write(lambda tx: episodes.close(tx, office.anna, dialog))
    await desk.takes(report(ours))
    assert await state(desk, message) == ("failed", "bounced", "5.1.1")
    assert [name for name, _ in await lines(desk, dialog)] == ["closed", "bounced", "reopened"]
    assert (await desk.store.rows("select open from dialog where id = :id", id=dialog))[0][0] == 1


@SQLITE
async def test_reports_that_are_no_failure_fail_nothing(
    desk: Desk, office: Office, answered: tuple[int, int, str]
) -> None:
    dialog, message, ours = answered
    await desk.takes(report(ours, action="relayed", status="2.1.5"))
    assert await state(desk, message) == ("sent", None, "")
    await desk.takes(report(ours, action="delayed", status="4.4.1", words="451 4.4.1 no answer from host"))
    assert await state(desk, message) == ("sent", None, "")
    assert [(name, data["words"]) for name, data in await lines(desk, dialog)] == [
        ("held-up", "451 4.4.1 no answer from host")
    ]
    await desk.takes(report(ours, action="delivered", status="2.1.5"))
    assert await state(desk, message) == ("delivered", None, "")
    await desk.takes(report(ours, action="failed", status="5.2.2"))  # one of several people behind the address
    assert await state(desk, message) == ("failed", "bounced", "5.2.2")
    await desk.takes(report(ours, action="delivered", status="2.1.5"))
    assert await state(desk, message) == ("failed", "bounced", "5.2.2")
    assert len(await desk.store.rows("select id from dialog")) == 1


@SQLITE
async def test_a_forged_report_moves_nothing(desk: Desk, office: Office, answered: tuple[int, int, str]) -> None:
    dialog, message, ours = answered
    delivery = ours.split(".")[2]
    desk.settings = {"trusted_authority": "mx.olkha.example"}
    disowned = b"Authentication-Results: mx.olkha.example; dmarc=fail\r\n" + report(ours)
    for forged in (
        report("<unknown@mx.example>"),
        report(ours.replace(f".{delivery}.", ".99.")),
        report(ours[:-40] + "0" * 10 + ours[-30:]),
        report(message_ids.message_id(bytes(32), dialog, int(delivery), SHOP)),  # of another installation
        report(message_ids.message_id(desk.tools.key, dialog, 4_711, SHOP)),  # an unknown delivery
        report(message_ids.message_id(desk.tools.key, dialog + 1, int(delivery), SHOP)),
        report(""),
        disowned,
        letter(f"Не доставлено: {ours} 550 5.1.1", sender="mallory@evil.example"),
        letter(f"undeliverable {ours} 550 5.1.1", sender="noreply@evil.example", Return_Path="<>"),
    ):
        other, _ = await desk.takes(forged)
        assert other != dialog, forged
        assert await state(desk, message) == ("sent", None, ""), forged
    assert await lines(desk, dialog) == []


@SQLITE
async def test_reports_in_all_known_forms_are_understood(desk: Desk, office: Office) -> None:
    """F18: servers differ in form; our Message-ID proves which email is meant."""
    returned = "Content-Type: message/rfc822\r\n\r\nFrom: {shop}\r\nMessage-ID: {ours}\r\n\r\nВ пути.\r\n"
    qmail = "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the"
    qmail += (
        "\nfollowing addresses. This is a permanent error; I've given up. Sorry it didn't work out.\n\n<kate@c.ex>:\n"
    )
    qmail += "Sorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy.\n\nMessage-ID: {ours}\n"
    exim = "A message that you sent could not be delivered to one or more of its recipients.\n\n  kate@client.example\n"
    exim += "    550 5.1.1 unknown user\n\nMessage-ID: {ours}\n"
    gmail = "Доставка не удалась. Сообщение не доставлено адресату kate@client.example: адрес не найден. 550 5.1.1"
    forms: list[tuple[str, Any, str]] = [
        ("RFC 3464", lambda ours: report(ours), "failed"),
        ("lower case", lambda ours: report(ours, action="Failed"), "failed"),
        ("without an action", lambda ours: report(ours, action="", status="5.4.4"), "failed"),
        ("given up after delays", lambda ours: report(ours, status="4.4.7", words="450 4.4.7 expired"), "failed"),
        (
            "two people behind it",
            lambda ours: report(ours, action="delivered", status="2.0.0").replace(
                b"\r\n--q\r\nContent-Type: text/rfc822-headers",
                b"\r\n\r\nFinal-Recipient: rfc822; b@c\r\nAction: failed\r\nStatus: 5.2.1\r\n\r\n--q\r\n"
                b"Content-Type: text/rfc822-headers",
            ),
            "failed",
        ),
        (
            "the whole letter comes back",
            lambda ours: report("<x@y>").replace(
                b"Content-Type: text/rfc822-headers\r\n\r\nFrom: shop@olkha.example\r\nMessage-ID: <x@y>",
                returned.format(shop=SHOP, ours=ours).encode().rstrip(),
            ),
            "failed",
        ),
        (
            "named only as what it answers",
            lambda ours: b"In-Reply-To: " + ours.encode() + b"\r\n" + report("<x@y>"),
            "failed",
        ),
        ("qmail", lambda ours: in_words(qmail.replace("{ours}", ours)), "failed"),
        ("Exim", lambda ours: in_words(exim.replace("{ours}", ours)), "failed"),
        (
            "by X-Failed-Recipients",
            lambda ours: letter(
                gmail, sender="mailer-daemon@mx.example", X_Failed_Recipients=KATE, References=ours, In_Reply_To=ours
            ),
            "failed",
        ),
        ("a warning in words", lambda ours: in_words(f"Warning: message still being retried.\n{ours}\n"), "sent"),
        ("in words, without saying what", lambda ours: in_words(f"About your letter {ours}"), "sent"),
        ("a report of a reading", lambda ours: reading(ours), "sent"),
        ("an answering machine with a null sender", lambda ours: absent(ours), "sent"),
    ]
    for name, made, expected in forms:
        _, message, ours = await answer(desk, office)
        await desk.takes(made(ours))
        assert (await state(desk, message))[0] == expected, name


def reading(ours: str) -> bytes:
    return (
        report(ours)
        .replace(b"report-type=delivery-status", b"report-type=disposition-notification")
        .replace(b"Content-Type: message/delivery-status", b"Content-Type: message/disposition-notification")
        .replace(b"MAILER-DAEMON@mx.example", KATE.encode())
    )


def absent(ours: str) -> bytes:
    return in_words(
        "Сообщение не доставлено начальству: я в отпуске.", sender="noreply@client.example", References=ours
    )


def rewritten(ours: str, older: str) -> bytes:
    """Return a report through a relay that gave our email another Message-ID."""
    raw = report("<rewritten@relay.example>").replace(
        b"Message-ID: <rewritten@relay.example>\r\n\r\n--q--",
        f"Message-ID: <rewritten@relay.example>\r\nReferences: <a@b.example> {older}\r\n"
        f"X-Okno-Id: {ours}\r\n\r\n--q--".encode(),
    )
    assert ours.encode() in raw
    return raw


@BOTH
async def test_a_relay_that_renames_our_letter_hides_no_failure(desk: Desk, office: Office) -> None:
    _, first, older = await answer(desk, office)
    _, second, ours = await answer(desk, office)
    await desk.takes(rewritten(ours, older))
    assert (await state(desk, second))[:2] == ("failed", "bounced")
    assert (await state(desk, first))[0] == "sent"


@SQLITE
async def test_references_do_not_say_which_letter_came_back(desk: Desk, office: Office) -> None:
    """References name earlier emails, and those arrived."""
    dialog, message, older = await answer(desk, office)
    copy = f"--- Below this line is a copy.\n\nMessage-ID: <x@relay.example>\nReferences: <a@b>\n {older}\n"
    for raw in (
        rewritten("<x@y.example>", older),
        in_words(f"I wasn't able to deliver your message.\n<{KATE}>:\nno mailbox (#5.1.1)\n\n{copy}"),
        in_words(f"I wasn't able to deliver your message. 5.1.1\n\nReferences: <a@b>\n {older}\n"),
    ):
        _, data = await desk.takes(raw)
        assert (await state(desk, message))[0] == "sent"
        assert data["bounce"]["action"] == "failed"
    assert await lines(desk, dialog) == []


@SQLITE
async def test_senders_of_reports_are_known_by_many_names(desk: Desk, office: Office) -> None:
    for sender, path in (
        ("MAILER-DAEMON <>", None),
        ("<>", None),
        ("MAILER-DAEMON", None),
        ("Mail Delivery System <MAILER-DAEMON@mx.example>", "<MAILER-DAEMON@mx.example>"),
        ("postmaster@mx.example", "<postmaster@mx.example>"),
        ("MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@client.example", None),
    ):
        _, message, ours = await answer(desk, office)
        raw = report(ours, sender=sender)
        named = b"Return-Path: " + path.encode() + b"\r\n" if path else b""
        await desk.takes(raw.replace(b"Return-Path: <>\r\n", named))
        assert (await state(desk, message))[:2] == ("failed", "bounced"), sender


@SQLITE
async def test_a_report_about_no_email_of_this_mailbox_is_shown(desk: Desk) -> None:
    for action in ("failed", "delayed", "delivered", "relayed", "expanded"):
        _, data = await desk.takes(report("<unknown@mx.example>", action=action))
        assert data["bounce"]["action"] == action
    _, data = await desk.takes(reading("<unknown@mx.example>").replace(b"Action: failed", b"Disposition: x; displayed"))
    assert data["bounce"]["action"] == "read"
    rows = await desk.store.rows("select automatic from message order by id")
    assert [row[0] for row in rows] == ["bounce"] * 5 + ["report"]
    assert not await desk.store.rows("select id from dialog where waiting_since is not null")


@SQLITE
async def test_a_report_quicker_than_the_servers_answer_counts(desk: Desk, office: Office) -> None:
    dialog, _ = await desk.takes(letter("где заказ?", sender=KATE))
    message = await office.answers(dialog, "В пути.")
    (taken,) = await desk.store.write(lambda tx: claims.claim(tx, holder="test", channels=[desk.channel]))
    ours = message_ids.message_id(desk.tools.key, dialog, taken.delivery_id, SHOP)
    await desk.takes(report(ours))
    settled = await desk.store.write(
        lambda tx: outbox.mark_sent(tx, taken.delivery_id, holder="test", external_id=ours, at=1_795_000_500_000)
    )
    assert not settled
    assert (await state(desk, message))[:2] == ("failed", "bounced")


@SQLITE
async def test_a_bounce_travels_through_the_mailbox(office: Office, mail: MailEmulator) -> None:
    """End to end: sent over SMTP, accepted, bounced into the mailbox, fetched over IMAP, sent again."""
    channel = await office.add(password=mail.box.password, **mail.settings())
    await office.run()
    await office.healthy(channel)
    mail.world.write(SHOP, sender=KATE, name="Катя", subject="Заказ", text="Где он?")
    (dialog, _) = (await until(office.dialogs, what="a dialog"))[0]
    message = await office.answers(dialog, "В пути.")
    await office.ends(message, "sent")
    ours = mail.world.ledger.of("sent")[0]["message_id"]
    mail.world.deliver(SHOP, report(ours, words="550 5.1.1 no such user"))
    await office.ends(message, "failed", "bounced")
    await office.store.write(lambda tx: outbox.retry(tx, office.anna, message))
    await office.ends(message, "sent")
    assert [entry["message_id"] for entry in mail.world.ledger.of("sent")] == [ours, ours]
