"""Honest emails of people whose headers or texts resemble a machine's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.channels.email.corpus import Specimen
from tests.channels.email.corpus.raw_emails import KATE, OURS, RETURNED, SHOP, encoded, multipart, raw

# Headers that honest programs put on emails that a person typed: (program, headers).
_HEADERS = [
    (
        "Outlook desktop",
        (
            "X-Mailer: Microsoft Outlook 16.0\nThread-Index: AQHaXyZ==\n"
            "X-MS-Has-Attach:\nAuto-Submitted: no\nX-Auto-Response-Suppress: All"
        ),
    ),
    (
        "Exchange",
        (
            "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply\n"
            "Thread-Topic: order\nX-MS-Exchange-Organization-AuthSource: ex.client.example"
        ),
    ),
    ("Exchange", "X-Auto-Response-Suppress: All"),
    ("CRM", "List-Unsubscribe: <https://crm.example/u/1>\nX-Mailer: Bitrix24"),
    ("CRM", "List-Unsubscribe: <https://crm.example/u/1>"),
    ("CRM", "List-Unsubscribe: <mailto:u@crm.example>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click"),
    ("sales program", "Precedence: bulk\nX-Mailer: Apple Mail (2.3774)\nIn-Reply-To: " + OURS),
    ("sales program", "Precedence: bulk\nUser-Agent: Mozilla Thunderbird\nIn-Reply-To: " + OURS),
    ("helpdesk", "Auto-Submitted: no\nPrecedence: list\nX-Mailer: Zendesk Mailer"),
    ("The Bat", "X-Mailer: The Bat! (v11.0) Professional\nX-Priority: 3 (Normal)\nPrecedence: normal"),
    ("sending service", "Feedback-ID: 1.eu-west-1.abc:Service\nX-SES-Outgoing: 2026.11.13-192.0.2.9"),
    ("sending service", "X-SG-EID: abc\nX-Entity-ID: xyz"),
    ("plain", "Precedence: first-class"),
    ("Gmail", "X-Gm-Message-State: AOJu0Yx\nX-Received: by 2002:a17:907"),
    ("Yandex", "X-Mailer: Yamail [ http://yandex.ru ] 5.0\nX-Yandex-Fwd: 1"),
    ("Mail.ru", "X-Mailer: Mail.Ru Mailer 1.0\nX-Senderinfo: 2E5BC4"),
    ("forwarded", "Return-Path: <srs0=ab=cd=client.example=kate@fwd.example>\nX-Forwarded-To: shop@olkha.example"),
    ("subject of a list", "X-Mailer: iPhone Mail (20G75)"),
]
_WORDS = [
    ("ru", "Не доставлено!", "Здравствуйте! Мой заказ 15 до сих пор не доставлен, хотя обещали вчера. Где он?"),
    ("ru", "Re: заказ", "Добрый день! Я в отпуске до понедельника, можно привезти во вторник?"),
    ("ru", "Автоответ на сайте", "На вашем сайте автоответ в чате пишет, что никого нет. Это так и задумано?"),
    ("ru", "возврат", "Хочу вернуть букет, он завял. Как оформить возврат?"),
    ("en", "Undelivered parcel", "My parcel was not delivered and the courier returned it to the sender. Please help."),
    ("en", "Failure", "The remote control has a permanent failure, it fails to deliver any signal."),
    ("en", "Out of stock?", "I will be out of the office on Friday, please deliver on Thursday."),
    ("en", "Re: order", "Please unsubscribe me from the newsletter, I only want to hear about my order."),
    (
        "ru",
        "Письмо вернулось",
        "Отправил вам счёт, а мне пришло «Undelivered Mail Returned to Sender». 550 5.1.1. Какой адрес верный?",
    ),
    ("uk", "Замовлення", "Доброго дня! Коли приїде моє замовлення?"),
]
_TRICKY_SENDERS = [
    "Postmaster of the firm <postmaster@firm.example>",
    "Admin <admin@firm.example>",
    "Info <info@firm.example>",
    "News desk <news@paper.example>",
    "Robert Bounce <bounce@firm.example>",
    "Support <support@firm.example>",
    "root <root@home.example>",
    "Abuse team <abuse@provider.example>",
]


def _head(sender: str, subject: str, more: str) -> str:
    return f"{more}\nFrom: {sender}\nTo: {SHOP}\nSubject: {encoded(subject)}\nDate: Fri, 13 Nov 2026 12:01:00 +0300"


def _typed() -> Iterator[Specimen]:
    for which, (program, headers) in enumerate(_HEADERS):
        for language, subject, words in _WORDS:
            made = raw(_head(f"Kate <{KATE}>", subject, headers), words)
            yield Specimen(f"{program} {which} {subject}", program, language, made, sender=KATE)  # type: ignore[arg-type]


def _tricky_senders() -> Iterator[Specimen]:
    for sender in _TRICKY_SENDERS:
        for language, subject, words in _WORDS:
            address = sender.rpartition("<")[2].rstrip(">")
            made = raw(_head(sender, subject, "X-Mailer: iPhone Mail (20G75)"), words)
            yield Specimen(f"{address} {subject}", "iPhone", language, made, sender=address)  # type: ignore[arg-type]


def _forwarded_reports() -> Iterator[Specimen]:
    """Return emails in which a client forwards a report to us: not a report about our own email."""
    inner = "From: MAILER-DAEMON@mx.example\nTo: kate@client.example\nSubject: Undelivered Mail Returned to Sender\n"
    attached = f"Content-Type: message/rfc822\n\n{inner}\nThis is the mail system at host mx.example.\n"
    fields = (
        "Content-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; {SHOP}\n"
        "Action: failed\nStatus: 5.1.1\n"
    )
    text = "Content-Type: text/plain; charset=utf-8\n\nСмотрите, что мне пришло в ответ на письмо вам."
    head = _head(f"Kate <{KATE}>", "Fwd: Undelivered Mail Returned to Sender", "X-Mailer: Apple Mail (2.3774)")
    for number, parts in enumerate(
        ([text, attached], [text, fields, attached], [text, f"Content-Type: message/rfc822\n\n{RETURNED}\nhi"])
    ):
        yield Specimen(f"forwarded report {number}", "Apple Mail", "ru", multipart(head, "mixed", parts), sender=KATE)


def _with_a_reply_address() -> Iterator[Specimen]:
    for address in ("kate.home@post.example", "sales@client.example", f"Kate <{KATE}>"):
        made = raw(_head(f"Kate <{KATE}>", "order", f"Reply-To: {address}"), "Where is my order?")
        yield Specimen(f"reply to {address}", "Gmail", "en", made, sender=KATE)


def specimens() -> list[Specimen]:
    """Return all honest emails of the working set."""
    all_of_them = [*_typed(), *_tricky_senders(), *_forwarded_reports(), *_with_a_reply_address()]
    return [replace(specimen, name=f"{number}: {specimen.name}") for number, specimen in enumerate(all_of_them)]
