"""Answers modelled on real mail programs: (name, body, new text, a piece of the quotation)."""

from __future__ import annotations

NEW = "Спасибо, жду!"
OLD = "Заказ отправлен"

GMAIL_RU = "пт, 13 нояб. 2026 г. в 12:30, Магазин «Ольха» <shop@olkha.example>:"
APPLE_RU = "13 нояб. 2026 г., в 12:30, Магазин <shop@olkha.example> написал(а):"
THUNDERBIRD_RU = "13.11.2026 12:30, Магазин «Ольха» пишет:"
YANDEX = '13.11.2026, 12:30, "Магазин Ольха" <shop@olkha.example>:'
MAILRU = "Пятница, 13 ноября 2026, 12:30 +03:00 от Магазин Ольха <shop@olkha.example>:"
GMAIL_EN = "On Fri, Nov 13, 2026 at 12:30 PM Olkha Shop <shop@olkha.example> wrote:"
OUTLOOK_RU = "От: Магазин <shop@olkha.example>\nОтправлено: 13 ноября 2026 г. 12:30\nКому: Катя\nТема: Заказ\n\n" + OLD
OUTLOOK_EN = (
    "From: Shop <shop@olkha.example>\nSent: Friday, November 13, 2026 12:30 PM\nTo: Kate\nSubject: Order\n\n" + OLD
)

PLAIN: list[tuple[str, str, str, str]] = [
    ("gmail ru", f"{NEW}\n\n{GMAIL_RU}\n\n> {OLD}\n> вчера\n", NEW, OLD),
    ("gmail ru wrapped", f"{NEW}\n\n{GMAIL_RU.replace(' <', chr(10) + '<')}\n\n> {OLD}\n", NEW, OLD),
    ("gmail en", f"{NEW}\n\n{GMAIL_EN}\n\n> {OLD}\n", NEW, OLD),
    ("gmail en wrapped", f"{NEW}\n\n{GMAIL_EN.replace(' wrote', chr(10) + 'wrote')}\n\n> {OLD}\n", NEW, OLD),
    ("apple ru", f"{NEW}\n\n{APPLE_RU}\n> \n> {OLD}\n", NEW, OLD),
    ("apple en", f"{NEW}\n\nOn 13 Nov 2026, at 12:30, Shop <shop@olkha.example> wrote:\n\n> {OLD}\n", NEW, OLD),
    ("thunderbird ru", f"{NEW}\n\n{THUNDERBIRD_RU}\n> {OLD}\n", NEW, OLD),
    ("thunderbird en", f"{NEW}\n\nOn 11/13/26 12:30, Shop wrote:\n> {OLD}\n", NEW, OLD),
    ("yandex", f"{NEW}\n\n{YANDEX}\n> {OLD}\n", NEW, OLD),
    ("yandex without marks", f"{NEW}\n\n{YANDEX}\n{OLD}\n", NEW, OLD),
    ("yandex writes", f"{NEW}\n\n13.11.2026, 12:30, Магазин пишет:\n{OLD}\n", NEW, OLD),
    ("mail.ru", f"{NEW}\n\n{MAILRU}\n>{OLD}\n", NEW, OLD),
    ("mail.ru without marks", f"{NEW}\n\n{MAILRU}\n \n{OLD}\n", NEW, OLD),
    ("outlook ru", f"{NEW}\n\n{OUTLOOK_RU}\n", NEW, OLD),
    ("outlook en", f"{NEW}\n\n{OUTLOOK_EN}\n", NEW, OLD),
    ("outlook with a rule", f"{NEW}\n\n________________________________\n{OUTLOOK_EN}\n", NEW, OLD),
    ("outlook original message", f"{NEW}\n\n-----Original Message-----\n{OUTLOOK_EN}\n", NEW, OLD),
    ("outlook исходное", f"{NEW}\n\n-----Исходное сообщение-----\n{OUTLOOK_RU}\n", NEW, OLD),
    (
        "outlook stars",
        f"{NEW}\n\n*From:* Shop\n*Sent:* Friday, November 13, 2026 12:30 PM\n*To:* Kate\n*Subject:* x\n\n{OLD}\n",
        NEW,
        OLD,
    ),
    ("only marks", f"{NEW}\n\n> {OLD}\n> вчера\n", NEW, OLD),
    ("signature after", f"{NEW}\n\n{GMAIL_RU}\n> {OLD}\n\n-- \nКатя\n", NEW, OLD),
    ("nested", f"{NEW}\n\n{GMAIL_RU}\n>> старое\n> {OLD}\n", NEW, OLD),
    ("two lines of new", f"Да.\n{NEW}\n\n{GMAIL_RU}\n> {OLD}\n", f"Да.\n{NEW}", OLD),
]

BELOW: list[tuple[str, str]] = [
    ("gmail", f"{GMAIL_RU}\n> {OLD}\n\n{NEW}"),
    ("thunderbird", f"{THUNDERBIRD_RU}\n> {OLD}\n>\n> вчера\n\n{NEW}\n"),
    ("gmail en wrapped", f"{GMAIL_EN.replace(' wrote', chr(10) + 'wrote')}\n\n> {OLD}\n{NEW}"),
]

# Nothing may be folded in these.
WHOLE: list[tuple[str, str]] = [
    ("no quotation", f"{NEW}\nИ ещё вопрос."),
    ("answers between", f"{GMAIL_RU}\n> {OLD}\n\nХорошо.\n\n> Когда удобно?\n\nЗавтра."),
    ("top words and answers between", f"Привет!\n\n{GMAIL_RU}\n> {OLD}\n\nХорошо.\n\n> Когда?\n\nЗавтра."),
    ("forward", "Посмотрите:\n\n---------- Forwarded message ---------\nFrom: a@b\nDate: x\nSubject: y\nTo: z\n\nчек"),
    ("пересылка", "Вот\n\n-------- Пересылаемое сообщение --------\n13.11.2026, 12:30, a <a@b.example>:\n\nчек"),
    ("somebody wrote, a trap", "Вчера ваш менеджер Иван написал:\nприходите в 12:30.\nЯ пришла, закрыто!"),
    ("from and to of a parcel, a trap", "От: Москва\nпосылка не дошла до меня."),
    ("a rule, a trap", f"Пункт один\n------------------------\nПункт два: {NEW}"),
    ("a colon and a date, a trap", "Даты, которые мне подходят 13.11.2026:\n- утро\n- вечер"),
    ("a poem with an arrow, a trap", "Ошибка такая:\n> TypeError: x\nчто делать?"),
    ("only a quotation", f"{GMAIL_RU}\n> {OLD}"),
]


def div(*lines: str) -> str:
    return "".join(f"<div>{line}</div>" for line in lines)


_SHOP = "Магазин &lt;<a href='mailto:shop@olkha.example'>shop@olkha.example</a>&gt;"
HTML: list[tuple[str, str, str, str]] = [
    (
        "gmail",
        f'<div dir="ltr">{NEW}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">пт, 13 нояб. 2026 г.'
        f' в 12:30, {_SHOP}:<br></div><blockquote class="gmail_quote" style="border-left:1px solid">{OLD}</blockquote>'
        "</div>",
        NEW,
        OLD,
    ),
    (
        "gmail container",
        f'<div dir="ltr">{NEW}</div><div class="gmail_quote gmail_quote_container"><blockquote class="gmail_quote">'
        f"<div>{OLD}</div></blockquote></div>",
        NEW,
        OLD,
    ),
    (
        "outlook web",
        f'<div>{NEW}</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg"><b>From:</b> Shop'
        f"<br><b>Sent:</b> 13 November 2026 12:30<br><b>To:</b> Kate</div><div>{OLD}</div>",
        NEW,
        OLD,
    ),
    (
        "outlook desktop",
        f'<p class="MsoNormal">{NEW}</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm">'
        "<p class=MsoNormal><b>From:</b> Shop<br><b>Sent:</b> Friday, November 13, 2026 12:30 PM<br><b>To:</b> "
        "Kate<br><b>Subject:</b> x</p></div>"
        f'</div><p class="MsoNormal">{OLD}</p>',
        NEW,
        OLD,
    ),
    (
        "outlook desktop ru",
        f'<p class="MsoNormal">{NEW}</p><div style="border:none;border-top:solid #B5C4DF 1.0pt"><p><b>От:</b> Магазин'
        f"<br><b>Отправлено:</b> 13 ноября 2026 г. 12:30<br><b>Кому:</b> Катя<br><b>Тема:</b> x</p></div><p>{OLD}</p>",
        NEW,
        OLD,
    ),
    (
        "apple",
        f"<div>{NEW}</div><div><br><blockquote type='cite'><div>13 нояб. 2026 г., в 12:30, {_SHOP} написал(а):</div>"
        f"<br><div>{OLD}</div></blockquote></div>",
        NEW,
        OLD,
    ),
    (
        "thunderbird",
        f'<p>{NEW}</p><div class="moz-cite-prefix">13.11.2026 12:30, Магазин пишет:<br></div>'
        f'<blockquote type="cite"><p>{OLD}</p></blockquote>',
        NEW,
        OLD,
    ),
    (
        "yandex",
        f"{div(NEW)}<div> </div><div>13.11.2026, 12:30, «Магазин» &lt;shop@olkha.example&gt;:</div>"
        f"<blockquote><div>{OLD}</div></blockquote>",
        NEW,
        OLD,
    ),
    (
        "yandex wmi",
        f'{div(NEW)}<blockquote class="210e7a848e8fcb45wmi-quote"><div>{OLD}</div></blockquote>',
        NEW,
        OLD,
    ),
    (
        "mail.ru",
        f'{div(NEW)}<blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">Пятница, 13'
        f" ноября 2026, 12:30 +03:00 от {_SHOP}:<br>&nbsp;<div>{OLD}</div></blockquote>",
        NEW,
        OLD,
    ),
    (
        "mail.ru mobile",
        f'{div(NEW)}<div class="mail-quote-collapse"><div>{OLD}</div></div>',
        NEW,
        OLD,
    ),
    (
        "proton",
        f'{div(NEW)}<div class="protonmail_quote">On Friday, November 13th, 2026 at 12:30 PM, Shop '
        f"wrote:<blockquote>{OLD}</blockquote></div>",
        NEW,
        OLD,
    ),
    ("yahoo", f'{div(NEW)}<div class="ydp123yahoo_quoted"><div>{OLD}</div></div>', NEW, OLD),
]
WHOLE_HTML: list[tuple[str, str]] = [
    (
        "answers between",
        f'<blockquote type="cite">{OLD}</blockquote><div>Хорошо.</div><blockquote type="cite">Когда?'
        "</blockquote><div>Завтра.</div>",
    ),
    ("words above and below", f'{div("Привет")}<blockquote type="cite">{OLD}</blockquote>{div("и ниже ответ")}'),
    (
        "gmail forward",
        f'<div dir="ltr">{NEW}<br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded'
        f" message ---------<br>From: a</div>{OLD}</div></div>",
    ),
    ("a client who quotes a poem", f"{div('Вот стихи:')}<blockquote>{OLD}</blockquote>"),
    ("only a quotation", f'<div class="gmail_quote"><blockquote>{OLD}</blockquote></div>'),
]
