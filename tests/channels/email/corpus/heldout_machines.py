"""Held-out reports, automatic emails and honest ones, of other programs than those of the working set.

They were written before the reader's results on them were seen and are counted apart; do not fit the reader to them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.channels.email.corpus import Specimen
from tests.channels.email.corpus.raw_emails import COPY, KATE, OURS, SHOP, encoded, raw, report

_GENERIC = f"Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; {KATE}\nAction: failed\nStatus: 5.0.0\n"
# (program, language, headers with the sender, subject, words, action, with machine-readable fields)
_REPORTS: list[tuple[str, str, str, str, str, str, bool]] = [
    (
        "Amazon SES",
        "en",
        "From: MAILER-DAEMON@amazonses.example",
        "Delivery Status Notification (Failure)",
        f"An error occurred while trying to deliver the mail to the following recipients:\n{KATE}",
        "failed",
        True,
    ),
    (
        "hMailServer",
        "en",
        "From: mailer-daemon@mx.example\nReturn-Path: <>",
        "Message undeliverable",
        (
            "Your message did not reach some or all of the intended recipients.\n\n"
            "   Sent: Fri\n   Subject: order\n\nThe following recipient(s) could not be reached:\n\n"
            f"{KATE}\n   Error Type: SMTP\n   Remote server replied: 550 unknown\n"
        ),
        "failed",
        False,
    ),
    (
        "OpenSMTPD",
        "en",
        "From: Mailer Daemon <MAILER-DAEMON@mx.example>\nReturn-Path: <>",
        "Delivery status notification: error",
        (
            "    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n"
            "    An error has occurred while attempting to deliver a message for\n"
            "    the following list of recipients:\n\n"
            f"{KATE}: 550 5.1.1 no such user\n\n{COPY}"
        ),
        "failed",
        False,
    ),
    (
        "OpenSMTPD",
        "en",
        "From: Mailer Daemon <MAILER-DAEMON@mx.example>\nReturn-Path: <>",
        "Delivery status notification: warning",
        (
            "    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n"
            "    A message is delayed for more than 4 hours for the following\n"
            f"    list of recipients:\n\n{KATE}: timeout\n"
        ),
        "delayed",
        False,
    ),
    (
        "Yahoo",
        "en",
        "From: MAILER-DAEMON@yahoo.example\nAuto-Submitted: auto-replied",
        "Failure Notice",
        (
            "Sorry, we were unable to deliver your message to the following address.\n\n"
            f"<{KATE}>:\n554: 5.7.1 not accepted\n\n--- Below this line is a copy of the message.\n\n"
            f"{COPY}"
        ),
        "failed",
        False,
    ),
    (
        "MDaemon",
        "en",
        "From: MDaemon <MDaemon@mx.example>\nReturn-Path: <>\nPrecedence: bulk",
        "Permanent Delivery Failure",
        (
            "The attached message had PERMANENT fatal delivery errors!\n\n"
            "After one or more unsuccessful delivery attempts the attached message has\n"
            "been removed from the mail queue on this server.\n\n"
            f"Failed address: {KATE}\n"
        ),
        "failed",
        False,
    ),
    (
        "Courier",
        "en",
        'From: "Courier mail server at mx" <@>\nReturn-Path: <>',
        "NOTICE: mail delivery status.",
        (
            "This is a delivery status notification from mx.example,\n"
            "running the Courier mail server, version 1.\n\n"
            "The original message was received on Fri, 13 Nov 2026\n\n"
            "                 UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot "
            f"be delivered:\n\n<{KATE}>:\n   550 User unknown.\n"
        ),
        "failed",
        True,
    ),
    (
        "CommuniGate",
        "en",
        "From: <MAILER-DAEMON@mx.example>\nReturn-Path: <>",
        "Undeliverable mail: order",
        (
            f"Failed to deliver to '{KATE}'\nSMTP module(domain client.example) reports:\n"
            " host mx.client.example says:\n 550 5.1.1 unknown\n"
        ),
        "failed",
        True,
    ),
    (
        "GroupWise",
        "en",
        "From: Mail Postmaster <postmaster@client.example>\nReturn-Path: <>",
        "Message status - undeliverable",
        (
            "The attached file had the following undeliverable recipient(s):\n"
            f"\t{KATE}\n\nTranscript of session follows:\n"
            "550 unknown\n"
        ),
        "failed",
        False,
    ),
    (
        "Kerio",
        "en",
        "From: postmaster@mx.example\nReturn-Path: <>",
        "Undeliverable mail",
        f"Your message could not be delivered.\n\nRecipient: {KATE}\nReason: 550 5.1.1 User unknown\n",
        "failed",
        True,
    ),
    (
        "iCloud",
        "en",
        "From: Mail Delivery System <mailer-daemon@icloud.example>\nReturn-Path: <>",
        "Undelivered Mail Returned to Sender",
        (
            "This message was generated by the mail system. Your message could not be delivered to:\n"
            f"{KATE}\n552 5.2.2 over quota\n"
        ),
        "failed",
        True,
    ),
    (
        "Rambler",
        "ru",
        "From: mailer-daemon@rambler.example\nReturn-Path: <>",
        "Сообщение не доставлено",
        f"К сожалению, письмо не было доставлено получателю {KATE}.\nПричина: 550 неизвестный пользователь\n",
        "failed",
        False,
    ),
    (
        "Office 365",
        "de",
        "From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@client.example>",
        "Unzustellbar: Bestellung",
        f"Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\n{KATE}",
        "failed",
        True,
    ),
    (
        "Office 365",
        "fr",
        "From: postmaster@client.example",
        "Non remis : commande",
        f"Échec de la remise à ces destinataires ou groupes :\n\n{KATE}",
        "failed",
        True,
    ),
    (
        "QQ",
        "zh",
        "From: 10000@qq.example\nReturn-Path: <>",
        "系统退信",
        f"抱歉，您的邮件被退回来了……\n收件人：{KATE}\n550 Mailbox not found\n",
        "failed",
        False,
    ),
    (
        "docomo",
        "ja",
        "From: mail-daemon@docomo.example\nReturn-Path: <>",
        "Undelivered Mail Returned to Sender",
        (
            "This is the mail system.\n\nYour message could not be delivered to one or more recipients.\n"
            f"<{KATE}>: 550 Unknown user\n"
        ),
        "failed",
        False,
    ),
    (
        "Zimbra",
        "en",
        "From: MAILER-DAEMON@zimbra.example (Mail Delivery System)\nReturn-Path: <>",
        "Undelivered Mail Returned to Sender",
        (f"This is the mail system at host zimbra.example.\n<{KATE}>: mail for client.example loops back to myself\n"),
        "failed",
        True,
    ),
    (
        "SNS",
        "en",
        "From: Notifications <no-reply@sns.example>",
        "AWS Notification Message",
        f'{{"notificationType":"Bounce","bounce":{{"bounceType":"Permanent","bouncedRecipients":[{{"emailAddress":"{KATE}","action":"failed","status":"5.1.1"}}]}},"mail":{{"headers":[{{"name":"Message-ID","value":"{OURS}"}}]}}}}',
        "failed",
        False,
    ),
    (
        "Symantec",
        "en",
        "From: Mail Delivery System <MAILER-DAEMON@gw.example>\nReturn-Path: <>",
        "Mail Delivery Failure",
        (
            "This is an automatically generated Delivery Status Notification.\n\n"
            "Delivery to the following recipients failed.\n\n"
            f"       {KATE}\n"
        ),
        "failed",
        False,
    ),
    (
        "IIS",
        "en",
        "From: postmaster@client.example\nReturn-Path: <>",
        "Delivery Status Notification (Delay)",
        (
            "This is an automatically generated Delivery Status Notification.\n\n"
            "THIS IS A WARNING MESSAGE ONLY.\n\nYOU DO NOT NEED TO RESEND YOUR MESSAGE.\n\n"
            "Delivery to the following recipients has been delayed.\n\n"
            f"       {KATE}\n"
        ),
        "delayed",
        False,
    ),
    (
        "IIS",
        "en",
        "From: postmaster@client.example\nReturn-Path: <>",
        "Delivery Status Notification (Relay)",
        (
            "This is an automatically generated Delivery Status Notification.\n\n"
            "Your message has been successfully relayed to the following recipients, but the requested "
            "delivery status notifications may not be generated by the destination.\n\n"
            f"       {KATE}\n"
        ),
        "relayed",
        False,
    ),
    (
        "IIS",
        "en",
        "From: postmaster@client.example\nReturn-Path: <>",
        "Delivery Status Notification (Success)",
        (
            "This is an automatically generated Delivery Status Notification.\n\n"
            "Your message has been successfully delivered to the following recipients:\n\n"
            f"       {KATE}\n"
        ),
        "delivered",
        False,
    ),
    (
        "nic.ru",
        "ru",
        "From: Mail Delivery System <Mailer-Daemon@nic.example>\nX-Failed-Recipients: " + KATE,
        "Ошибка доставки письма",
        f"Ваше сообщение не удалось доставить по указанным адресам:\n\n  {KATE}\n    550 No such user\n",
        "failed",
        False,
    ),
    (
        "SmarterMail",
        "en",
        "From: System Administrator <admin@mx.example>\nReturn-Path: <>",
        "Delivery Failure",
        (
            "Could not deliver message to the following recipient(s):\n\n"
            f"Failed Recipient: {KATE}\nReason: Remote host said: 550 No such user\n"
        ),
        "failed",
        False,
    ),
]
_AUTOMATIC = [
    (
        "ru",
        "Иван <ivan@firm.example>",
        "Отсутствую: Re: счёт",
        (
            "Добрый день! С 10 по 20 ноября я в командировке, почту читаю редко. По всем вопросам пишите "
            "на office@firm.example."
        ),
        "Auto-Submitted: auto-replied",
    ),
    ("ru", "Иван <ivan@firm.example>", "Автоматический ответ: счёт", "Буду на работе в понедельник.", ""),
    ("en", "Ann <ann@firm.example>", "Automatic reply: invoice", "I'm on leave.", ""),
    (
        "en",
        "Ann <ann@firm.example>",
        "Re: invoice",
        "Hi, I am currently out of the office, returning on 20 November. For anything urgent contact Bob.",
        "",
    ),
    (
        "en",
        "GitHub <notifications@github.example>",
        "Re: [shop/site] Bug",
        "Closed.",
        "List-Id: shop/site <site.shop.github.example>\nPrecedence: list\nX-GitHub-Reason: mention",
    ),
    (
        "en",
        "Jira <jira@firm.example>",
        "[JIRA] Updated",
        "Status changed.",
        "Auto-Submitted: auto-generated\nPrecedence: bulk\nX-JIRA-FingerPrint: a",
    ),
    (
        "ru",
        "Магазин <info@magazin.example>",
        "Ваш заказ 12 оформлен",
        "Спасибо за заказ! Это автоматическое уведомление, отвечать на него не нужно.",
        "X-Mailer: PHPMailer",
    ),
    (
        "ru",
        "Госуслуги <no-reply@gos.example>",
        "Новое уведомление",
        "Вам поступило новое уведомление.",
        "Precedence: bulk",
    ),
    (
        "en",
        "MailChimp <sale@store.example>",
        "Black Friday",
        "50% off. Unsubscribe.",
        (
            "List-Unsubscribe: <https://x.example>\nList-ID: 12 <12.list-id.mcsv.example>\n"
            "Feedback-ID: 1:1:1:mc\nX-MC-User: a"
        ),
    ),
    ("en", "Zabbix <zabbix@firm.example>", "Problem: disk", "Disk is full", "Auto-Submitted: auto-generated"),
    (
        "ru",
        "OTRS <help@firm.example>",
        "[Ticket#2026] Заявка принята",
        "Ваша заявка зарегистрирована. Это сообщение создано автоматически.",
        "X-Powered-By: OTRS\nPrecedence: bulk\nAuto-Submitted: auto-replied",
    ),
    (
        "en",
        "Calendar <calendar-notification@google.example>",
        "Invitation",
        "You have been invited.",
        "Auto-Submitted: auto-generated\nReturn-Path: <>",
    ),
]
_PEOPLE = [
    (
        "en",
        "Sales <john@vendor.example>",
        "Quick question",
        "Hi, is the blue vase in stock?",
        "List-Unsubscribe: <https://out.example/u>\nX-Mailer: Outreach",
    ),
    (
        "ru",
        "Мария <maria@post.example>",
        "Fwd: Недоставленное сообщение",
        "Не могу отправить вам фото, вот что пишет почта. Куда прислать?",
        "",
    ),
    (
        "en",
        "Office <office@firm.example>",
        "Re: order",
        "We are closed next week, please deliver before Friday.",
        "X-Auto-Response-Suppress: OOF, AutoReply\nThread-Index: Aa",
    ),
    ("en", "Kate <kate@client.example>", "Automatic door opener", "Does the automatic opener reply to a phone?", ""),
    (
        "ru",
        "Олег <oleg@post.example>",
        "Возврат отправлению",
        "Курьер вернул посылку отправителю, сказал: адресат не найден. Что делать?",
        "",
    ),
    ("ru", "Ольга <olga@post.example>", "отпуск", "Уезжаю в отпуск до 20 ноября. Доставьте, пожалуйста, после.", ""),
    (
        "en",
        "Bob <bob@firm.example>",
        "Delivery failure of batch 5",
        "Your last delivery failed our quality check. Please call me.",
        "Auto-Submitted: no",
    ),
    (
        "en",
        "Postmaster <postmaster@small.example>",
        "Your mail is rejected by us",
        "Hi, I run the mail server of a school. Your newsletter bounces here, please fix SPF.",
        "",
    ),
    (
        "en",
        "Ann <ann@client.example>",
        "Re: order",
        "Yes, please.\n\nSent from my iPhone",
        "Precedence: normal\nIn-Reply-To: " + OURS,
    ),
    (
        "ru",
        "Света <sveta@post.example>",
        "Re: рассылка",
        "Отпишите меня от рассылки, пожалуйста, но заказ 18 оставьте!",
        "X-Mailer: Mail.Ru Mailer",
    ),
    ("uk", "Оля <olya@post.example>", "Не доставлено", "Посилку не доставлено, перевірте, будь ласка.", ""),
    (
        "en",
        "Lists user <max@uni.example>",
        "price",
        "What is the price of 100 roses?",
        "X-Spam-Status: No\nX-Mailing: none\nSender: max@uni.example",
    ),
]


def _reports() -> Iterator[Specimen]:
    for program, language, sender, subject, words, action, with_fields in _REPORTS:
        head = f"{sender}\nTo: {SHOP}\nSubject: {encoded(subject)}"
        made = report(head, words, _GENERIC) if with_fields else raw(head, words)
        yield Specimen(program, program, language, made, "report", action=action)  # type: ignore[arg-type]


def _letters() -> Iterator[Specimen]:
    for kind, listed in (("automatic", _AUTOMATIC), ("person", _PEOPLE)):
        for language, sender, subject, words, more in listed:
            local, _, domain = sender.rpartition("<")[2].rstrip(">").partition("@")
            named = f"{encoded(sender.partition(' <')[0])} <{local}@{domain}>"
            head = f"{more}\nFrom: {named}\nTo: {SHOP}\nSubject: {encoded(subject)}"
            yield Specimen(subject, kind, language, raw(head, words), kind)  # type: ignore[arg-type]


def specimens() -> list[Specimen]:
    """Return all emails of the held-out set."""
    return [
        replace(specimen, name=f"{number}: {specimen.name}")
        for number, specimen in enumerate([*_reports(), *_letters()])
    ]
