"""Delivery reports in the forms and wordings of common servers, each with its expected facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.channels.email.corpus import Specimen
from tests.channels.email.corpus.raw_emails import COPY, KATE, OURS, RETURNED, SHOP, encoded, multipart, raw, report

# Names and reply addresses of a server, in the copy that a mailbox keeps.
_DAEMONS = [
    "Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example>",
    "Return-Path: <MAILER-DAEMON>\nFrom: MAILER-DAEMON@mx.example (Mail Delivery System)",
    "Return-Path: <MAILER-DAEMON@mx.example>\nFrom: MAILER-DAEMON@mx.example",
    "From: Mail Delivery Subsystem <mailer-daemon@mx.example>",
    "From: MAILER-DAEMON <>",
    "From: <>",
    "From: MAILER-DAEMON",
    "Return-Path:\nFrom: postmaster@mx.example\nPrecedence: bulk",
]


def _fields(action: str, status: str, words: str = "", *, recipient: str = KATE) -> str:
    diagnostic = f"Diagnostic-Code: smtp; {words}\n" if words else ""
    return (
        "Reporting-MTA: dns; mx.example\nArrival-Date: Fri, 13 Nov 2026 12:00:00 +0300\n\n"
        f"Final-Recipient: rfc822; {recipient}\nAction: {action}\nStatus: {status}\n{diagnostic}"
    )


def _head(sender: str, subject: str, more: str = "") -> str:
    return f"{sender}\nTo: {SHOP}\nSubject: {encoded(subject)}\nDate: Fri, 13 Nov 2026 12:01:00 +0300\n{more}"


_POSTFIX = f"""This is the mail system at host mx.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

                   The mail system

<{KATE}>: host mx.client.example[192.0.2.1] said: 550 5.1.1
    <{KATE}>: Recipient address rejected: User unknown (in reply to RCPT TO command)
"""
_POSTFIX_LATE = f"""This is the mail system at host mx.example.

####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

<{KATE}>: connect to mx.client.example[192.0.2.1]:25: Connection timed out
"""
_POSTFIX_DONE = f"""This is the mail system at host mx.example.

Your message was successfully delivered to the destination(s)
listed below. If the message was delivered to mailbox you will
receive no further notifications. Otherwise you may still receive
notifications of mail delivery errors from other systems.

<{KATE}>: delivery via mx.client.example[192.0.2.1]:25: 250 2.0.0 Ok: queued as 4XyZ
"""


def _in_form() -> Iterator[Specimen]:
    """Return reports with fields, by various senders."""
    kinds = [
        ("failed", "5.1.1", "550 5.1.1 User unknown", "Undelivered Mail Returned to Sender", _POSTFIX),
        ("failed", "5.2.2", "552 5.2.2 Mailbox full", "Undelivered Mail Returned to Sender", _POSTFIX),
        ("delayed", "4.4.1", "451 4.4.1 no answer", "Delayed Mail (still being retried)", _POSTFIX_LATE),
        ("delivered", "2.0.0", "250 2.0.0 Ok", "Successful Mail Delivery Report", _POSTFIX_DONE),
        ("relayed", "2.0.0", "250 2.0.0 Ok", "Successful Mail Delivery Report", _POSTFIX_DONE),
        ("expanded", "2.0.0", "", "Successful Mail Delivery Report", _POSTFIX_DONE),
    ]
    for who, sender in enumerate(_DAEMONS):
        for action, status, code, subject, words in kinds[: 6 if who < 2 else 3]:
            made = report(_head(sender, subject), words, _fields(action, status, code))
            yield Specimen(f"Postfix {who} {action} {status}", "Postfix", "en", made, "report", action=action)
    bare = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example"
    late = _fields("failed", "4.4.7", "450 4.4.7 delivery time expired")
    yield Specimen(
        "Postfix gave up",
        "Postfix",
        "en",
        report(_head(bare, "Undelivered"), _POSTFIX, late),
        "report",
        action="failed",
    )
    wide = report(_head(bare, "Undelivered"), _POSTFIX, _fields("failed", "5.1.1"), kind="global-delivery-status")
    yield Specimen("Postfix SMTPUTF8", "Postfix", "en", wide, "report", action="failed")
    plain = [f"Content-Type: text/plain\n\n{_POSTFIX}", f"Content-Type: message/rfc822\n\n{RETURNED}\nhello"]
    for sender in (bare, _DAEMONS[3], _DAEMONS[4]):
        made = multipart(_head(sender, "Undelivered Mail Returned to Sender"), "report", plain)
        yield Specimen(f"report without fields {sender[:20]}", "other", "en", made, "report", action="failed")


_EXCHANGE = [
    (
        "en",
        "Undeliverable: order",
        (
            "Delivery has failed to these recipients or groups:\n\n"
            f"{KATE}\nThe email address you entered couldn't be found."
        ),
        "failed",
        "5.1.10",
    ),
    (
        "ru",
        "Недоставлено: заказ",
        (
            "Сбой доставки следующим получателям или группам:\n\n"
            f"{KATE}\nНе удалось найти введенный адрес электронной почты."
        ),
        "failed",
        "5.1.10",
    ),
    (
        "ru",
        "Не удается доставить: заказ",
        f"Не удалось доставить сообщение следующим получателям или группам рассылки:\n\n{KATE}",
        "failed",
        "5.7.1",
    ),
    (
        "en",
        "Delivery delayed: order",
        (
            "Delivery to these recipients or groups has been delayed:\n\n"
            f"{KATE}\nThe server will keep trying to deliver this message for the next 1 days."
        ),
        "delayed",
        "4.4.7",
    ),
    (
        "ru",
        "Доставка отложена: заказ",
        (
            "Доставка сообщения следующим получателям отложена:\n\n"
            f"{KATE}\nСервер будет пытаться доставить это сообщение еще в течение 1 дн."
        ),
        "delayed",
        "4.4.7",
    ),
    (
        "en",
        "Relayed: order",
        (
            "Delivery to these recipients or groups is complete, but no delivery notification was sent "
            f"by the destination server:\n\n{KATE}"
        ),
        "relayed",
        "2.0.0",
    ),
    (
        "ru",
        "Ретранслировано: заказ",
        (
            "Доставка для этих получателей или групп завершена, но сервер назначения не отправил уведомление "
            f"о доставке:\n\n{KATE}"
        ),
        "relayed",
        "2.0.0",
    ),
    (
        "en",
        "Delivered: order",
        f"Your message has been delivered to the following recipients:\n\n{KATE}",
        "delivered",
        "2.0.0",
    ),
    ("ru", "Доставлено: заказ", f"Ваше сообщение доставлено следующим получателям:\n\n{KATE}", "delivered", "2.0.0"),
]
_EXCHANGE_SENDERS = [
    "Return-Path: <>\nFrom: <postmaster@client.example>\nX-MS-Exchange-Message-Is-Ndr:",
    (
        "From: Microsoft Outlook\n <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@client.example>\n"
        "Auto-Submitted: auto-replied"
    ),
    "From: System Administrator <postmaster@client.example>",
]
_OLD_EXCHANGE = [
    (
        "en",
        "Undeliverable: order",
        (
            f"Your message\n\n  To:      {KATE}\n  Subject: order\n"
            "  Sent:    Fri, 13 Nov 2026 12:00:00 +0300\n\n"
            "did not reach the following recipient(s):\n\n"
            f"{KATE} on Fri, 13 Nov 2026 12:00:10 +0300\n"
            "    The recipient name is not recognized\n"
        ),
        "failed",
    ),
    (
        "ru",
        "Не доставлено: заказ",
        (
            f"Сообщение\n\n  Кому:  {KATE}\n  Тема:  заказ\n"
            "  Отправлено:  13.11.2026 12:00\n\nне было доставлено следующим получателям:\n\n"
            f"{KATE}, 13.11.2026 12:01\n    Не удалось найти получателя\n"
        ),
        "failed",
    ),
    (
        "ru",
        "Недоставленное: заказ",
        (
            "Ваше сообщение не было получено некоторыми или всеми получателями.\n\n"
            "      Тема:\tзаказ\n\nНе удалось связаться со следующими получателями:\n\n"
            f"      {KATE}, 13.11.2026 12:01\n"
        ),
        "failed",
    ),
    (
        "en",
        "Undeliverable: order",
        (
            "Your message did not reach some or all of the intended recipients.\n\n"
            "      Subject:\torder\n      Sent:\t13.11.2026 12:00\n\n"
            "The following recipient(s) could not be reached:\n\n"
            f"      {KATE} on 13.11.2026 12:01\n            The e-mail account does not exist at the "
            "organization\n"
        ),
        "failed",
    ),
]


def _exchange() -> Iterator[Specimen]:
    for language, subject, words, action, status in _EXCHANGE:
        for who, sender in enumerate(_EXCHANGE_SENDERS):
            made = report(_head(sender, subject), words, _fields(action, status))
            yield Specimen(f"Exchange {who} {subject}", "Exchange", language, made, "report", action=action)
    for who, (language, subject, words, action) in enumerate(_OLD_EXCHANGE):
        for sender in (_EXCHANGE_SENDERS[2], "From: Системный администратор <postmaster@client.example>"):
            head = _head(sender, subject, f"In-Reply-To: {OURS}")
            parts = [f"Content-Type: text/plain; charset=utf-8\n\n{words}", f"Content-Type: message/rfc822\n\n{COPY}"]
            for form, made in (("mixed", multipart(head, "mixed", parts)), ("plain", raw(head, words))):
                name = f"old Exchange {who} {form} {sender[6:12]}"
                yield Specimen(name, "Exchange", language, made, "report", action=action)  # type: ignore[arg-type]


# Plain-text reports: (program, language, sender, subject, words, action).
_WORDS: list[tuple[str, str, str, str, str, str]] = [
    (
        "Exim",
        "en",
        "Mail Delivery System <Mailer-Daemon@mx.example>",
        "Mail delivery failed: returning message to sender",
        (
            "This message was created automatically by mail delivery software.\n\n"
            "A message that you sent could not be delivered to one or more of its\n"
            "recipients. This is a permanent error. The following address(es) failed:\n\n"
            f"  {KATE}\n    host mx.client.example [192.0.2.1]\n"
            f"    SMTP error from remote mail server after RCPT TO:<{KATE}>:\n"
            "    550 5.1.1 unknown user\n\n------ This is a copy of the message, including all the "
            f"headers. ------\n\n{COPY}"
        ),
        "failed",
    ),
    (
        "Exim",
        "en",
        "Mail Delivery System <Mailer-Daemon@mx.example>",
        "Mail delivery failed: returning message to sender",
        (
            "This message was created automatically by mail delivery software.\n\n"
            "A message that you sent could not be delivered to one or more of its\n"
            "recipients. This is a permanent error. The following address(es) failed:\n\n"
            f"  {KATE}\n    retry timeout exceeded\n\n{COPY}"
        ),
        "failed",
    ),
    (
        "Exim",
        "en",
        "Mail Delivery System <Mailer-Daemon@mx.example>",
        "Warning: message 1aBcDe-0001 delayed 24 hours",
        (
            "This message was created automatically by mail delivery software.\n"
            "A message that you sent has not yet been delivered to one or more of its\n"
            "recipients after more than 24 hours on the queue on mx.example.\n\n"
            "The message identifier is:     1aBcDe-0001\n"
            "The subject of the message is: order\n\nThe address to which the message has not yet been "
            f"delivered is:\n\n  {KATE}\n    Delay reason: connection refused\n\n"
            "No action is required on your part. Delivery attempts will continue for\n"
            f"some time.\n\nMessage-ID: {OURS}\n"
        ),
        "delayed",
    ),
    (
        "qmail",
        "en",
        "MAILER-DAEMON@mx.example",
        "failure notice",
        (
            "Hi. This is the qmail-send program at mx.example.\n"
            "I'm afraid I wasn't able to deliver your message to the following addresses.\n"
            "This is a permanent error; I've given up. Sorry it didn't work out.\n\n"
            f"<{KATE}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n"
            "--- Below this line is a copy of the message.\n\n"
            f"{COPY}"
        ),
        "failed",
    ),
    (
        "qmail",
        "en",
        "MAILER-DAEMON@mx.example",
        "failure notice",
        (
            "Hi. This is the qmail-send program at mx.example.\n"
            "I'm afraid I wasn't able to deliver your message to the following addresses.\n\n"
            f"<{KATE}>:\nConnected to 192.0.2.1 but sender was rejected.\n"
            "I'm not going to try again; this message has been in the queue too long.\n\n"
            "--- Below this line is a copy of the message.\n\n"
            f"{COPY}"
        ),
        "failed",
    ),
    (
        "sendmail",
        "en",
        "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
        "Returned mail: see transcript for details",
        (
            "The original message was received at Fri, 13 Nov 2026 12:00:00 +0300\n"
            "from mx.olkha.example [192.0.2.4]\n\n   ----- The following addresses had permanent fatal "
            f"errors -----\n<{KATE}>\n    (reason: 550 5.1.1 User unknown)\n\n"
            "   ----- Transcript of session follows -----\n"
            f"550 5.1.1 <{KATE}>... User unknown\n\n{COPY}"
        ),
        "failed",
    ),
    (
        "sendmail",
        "en",
        "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
        "Warning: could not send message for past 4 hours",
        (
            "    **********************************************\n"
            "    **      THIS IS A WARNING MESSAGE ONLY      **\n"
            "    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n"
            "    **********************************************\n\n"
            "The original message was received at Fri, 13 Nov 2026 12:00:00 +0300\n\n"
            "   ----- The following addresses had transient non-fatal errors -----\n"
            f"<{KATE}>\n\nWarning: message still undelivered after 4 hours\n"
            "Will keep trying until message is 5 days old\n\n"
            f"Message-ID: {OURS}\n"
        ),
        "delayed",
    ),
    (
        "sendmail",
        "en",
        "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
        "Return receipt",
        (
            "The original message was received at Fri, 13 Nov 2026 12:00:00 +0300\n\n"
            "   ----- The following addresses had successful delivery notifications -----\n"
            f"<{KATE}>  (successfully delivered to mailbox)\n\n"
            f"Message-ID: {OURS}\n"
        ),
        "delivered",
    ),
    (
        "sendmail",
        "en",
        "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
        "Return receipt",
        (
            "The original message was received at Fri, 13 Nov 2026 12:00:00 +0300\n\n"
            "   ----- The following addresses had successful delivery notifications -----\n"
            f"<{KATE}>  (relayed to non-DSN-aware mailer)\n\n"
            f"Message-ID: {OURS}\n"
        ),
        "relayed",
    ),
    (
        "Gmail",
        "en",
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Delivery Status Notification (Failure)",
        (
            f"** Address not found **\n\nYour message wasn't delivered to {KATE} because the address "
            "couldn't be found, or is unable to receive mail.\n\n"
            "The response was:\n\n550 5.1.1 The email account that you tried to reach does not exist."
        ),
        "failed",
    ),
    (
        "Gmail",
        "en",
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Delivery Status Notification (Delay)",
        (
            "** Delivery incomplete **\n\nThere was a temporary problem delivering your message to "
            f"{KATE}. Gmail will retry for 45 more hours. You'll be notified if the delivery fails permanently."
        ),
        "delayed",
    ),
    (
        "Gmail",
        "ru",
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Delivery Status Notification (Failure)",
        (
            f"** Адрес не найден **\n\nСообщение не доставлено по адресу {KATE}, так как этот адрес "
            "не найден или не принимает почту."
        ),
        "failed",
    ),
    (
        "Gmail",
        "ru",
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Delivery Status Notification (Delay)",
        (
            f"** Доставка не завершена **\n\nПри доставке сообщения на адрес {KATE} возникла временная "
            "проблема. Gmail будет повторять попытки еще 45 ч. Если доставить письмо не удастся, вы "
            "получите уведомление."
        ),
        "delayed",
    ),
    (
        "Google Groups",
        "en",
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Delivery Status Notification (Failure)",
        (
            "Hello shop@olkha.example,\n\nWe're writing to let you know that the group you tried to "
            "contact (buyers) may not exist, or you may not have permission to post messages to the "
            "group. A few more details on why you weren't able to post:\n\n"
            " * You might have spelled or formatted the group name incorrectly.\n"
        ),
        "failed",
    ),
    (
        "Yandex",
        "ru",
        "mailer-daemon@yandex.ru",
        "Недоставленное сообщение",
        (
            "Это письмо отправлено почтовым сервером yandex.ru.\n\n"
            "К сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может\n"
            "быть отправлено одному или нескольким адресатам. Технические подробности можно найти ниже.\n\n"
            "Возможные причины недоставки указаны по адресу\n\n"
            f"<{KATE}>: host mx.client.example[192.0.2.1] said: 550 5.7.1 No such user!\n"
        ),
        "failed",
    ),
    (
        "Yandex",
        "ru",
        "mailer-daemon@yandex.ru",
        "Письмо пока не доставлено",
        (
            "Это письмо отправлено почтовым сервером yandex.ru.\n\n"
            f"Ваше письмо до сих пор не доставлено адресату {KATE}.\n"
            "Попытки доставки будут продолжаться ещё 3 дня, отправлять его повторно не нужно.\n"
        ),
        "delayed",
    ),
    (
        "Mail.ru",
        "ru",
        "mailer-daemon@mail.ru",
        "Mail failure.",
        (
            "Это письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.\n\n"
            "К сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:\n\n"
            f"**********************\n\n{KATE}: такой пользователь не зарегистрирован\n\n"
            f"**********************\n\n{COPY}"
        ),
        "failed",
    ),
    (
        "Mail.ru",
        "ru",
        "mailer-daemon@mail.ru",
        "Mail failure.",
        (
            "Это письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.\n\n"
            "К сожалению, Ваше письмо не может быть доставлено:\n\n"
            f"{KATE}: ящик переполнен, 552 5.2.2\n"
        ),
        "failed",
    ),
    (
        "Mail.ru",
        "ru",
        "mailer-daemon@mail.ru",
        "Предупреждение: доставка письма задерживается",
        (
            "Это письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.\n\n"
            f"Доставка Вашего письма получателю {KATE} задерживается. Сервер продолжит попытки доставки.\n"
        ),
        "delayed",
    ),
    (
        "Notes",
        "en",
        "Postmaster@client.example",
        "DELIVERY FAILURE: User kate (kate@client.example) not listed in Domino Directory",
        (
            "Your message\n\n  Subject: order\n\nwas not delivered to:\n\n"
            f"  {KATE}\n\nbecause:\n\n  User kate ({KATE}) not listed in Domino Directory\n"
        ),
        "failed",
    ),
    (
        "Notes",
        "ru",
        "Postmaster@client.example",
        "СБОЙ ДОСТАВКИ: User kate not listed in Domino Directory",
        (
            "Ваше сообщение\n\n  Тема: заказ\n\nне доставлено:\n\n"
            f"  {KATE}\n\nпо причине:\n\n  User kate ({KATE}) not listed in Domino Directory\n"
        ),
        "failed",
    ),
    (
        "IMail",
        "en",
        "Postmaster <postmaster@mx.example>",
        "Undeliverable Mail",
        f"Unknown user: {KATE}\n\nOriginal message follows.\n\n{COPY}",
        "failed",
    ),
    (
        "IMail",
        "en",
        "Postmaster <postmaster@mx.example>",
        "Undeliverable Mail",
        f"User mailbox exceeds allowed size: {KATE}\n\nOriginal message follows.\n\n{COPY}",
        "failed",
    ),
    (
        "KDDI",
        "en",
        "Postmaster@ezweb.example",
        "Mail System Error - Returned Mail",
        (
            "Your mail sent on: Fri, 13 Nov 2026 12:00:00 +0900\n"
            " Could not be delivered to or was delayed because:\n\n"
            f"   <{KATE}>\n\nAs their mailbox is full.\n\n"
            f"{COPY}"
        ),
        "failed",
    ),
    (
        "KDDI",
        "en",
        "Postmaster@ezweb.example",
        "Mail System Error - Returned Mail",
        (
            "Your mail attempted to be delivered on: Fri, 13 Nov 2026 12:00:00 +0900\n"
            f"Could not be delivered to:\n\n   <{KATE}>\n\n"
            "Unknown User\n"
        ),
        "failed",
    ),
    (
        "other",
        "en",
        "post_master@mx.example",
        "Undeliverable: order",
        (
            "Your message could not be delivered to the following recipients:\n\n"
            f"{KATE}: mailbox unavailable\n550 5.1.1\n"
        ),
        "failed",
    ),
    (
        "other",
        "en",
        "sysadmin@mx.example",
        "Mail delivery failed",
        f"Delivery to the following recipient failed permanently:\n\n     {KATE}\n\n550 no such user\n",
        "failed",
    ),
    (
        "other",
        "en",
        "no-reply@mx.example",
        "Undelivered Mail Returned to Sender",
        f"This is the mail system. Your message could not be delivered to {KATE}.\n550 5.1.1 user unknown\n",
        "failed",
    ),
    (
        "other",
        "ru",
        "admin@lists.example",
        "Недоставленное письмо",
        f"Ваше письмо не было доставлено следующим получателям:\n\n  {KATE}\n\n550 5.1.1 Пользователь не найден\n",
        "failed",
    ),
]


def _in_words() -> Iterator[Specimen]:
    for program, language, sender, subject, words, action in _WORDS:
        about = f"In-Reply-To: {OURS}\nReferences: {OURS}\nX-Failed-Recipients: {KATE}" if program == "Gmail" else ""
        heads = [
            _head(f"Return-Path: <>\nFrom: {sender}", subject, about),
            _head(f"From: {sender}\nAuto-Submitted: auto-replied", subject, about),
            _head(f"From: {sender}\nReturn-Path: <{sender.rpartition('<')[2].rstrip('>')}>\nPrecedence: bulk", subject),
        ]
        for who, head in enumerate(heads):
            name = f"{program} {subject[:30]} {action} {who}"
            yield Specimen(name, program, language, raw(head, words), "report", action=action)  # type: ignore[arg-type]


def _receipts() -> Iterator[Specimen]:
    """Return reports that an email was read, or deleted unread."""
    for language, subject, words in (
        ("en", "Read: order", "Your message was read on Fri, 13 Nov 2026 13:00:00 +0300"),
        ("ru", "Прочитано: заказ", "Ваше сообщение прочитано 13.11.2026 13:00"),
    ):
        for disposition, action in (("displayed", "read"), ("deleted", "deleted")):
            fields = f"Reporting-UA: mail\nFinal-Recipient: rfc822; {KATE}\nOriginal-Message-ID: {OURS}\n"
            fields += f"Disposition: manual-action/MDN-sent-manually; {disposition}\n"
            head = _head(f"From: Kate <{KATE}>", subject)
            made = report(head, words, fields, kind="disposition-notification")
            yield Specimen(f"receipt {language} {action}", "Outlook", language, made, "report", action=action)  # type: ignore[arg-type]


def specimens() -> list[Specimen]:
    """Return all reports of the working set."""
    all_of_them = [*_in_form(), *_exchange(), *_in_words(), *_receipts()]
    return [replace(specimen, name=f"{number}: {specimen.name}") for number, specimen in enumerate(all_of_them)]
