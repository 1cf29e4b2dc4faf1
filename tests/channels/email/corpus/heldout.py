"""Held-out emails, written before the reader was run on any of them. Rules are never fitted to them; they
count apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.channels.email.corpus import Specimen, client_texts
from tests.channels.email.corpus.client_texts import letter

OWN = client_texts.OWN  # addresses of the mailbox that reads them

# (name, language, subject, plain, html, text that must be visible, text that must be folded)
_Row = tuple[str, str, str, str | None, str | None, tuple[str, ...], tuple[str, ...]]
_RE = "Re: Рамы для картин"
_BACK = "Рамы вышлем двумя коробками"

ROWS: list[_Row] = [
    (
        "gmail phone",
        "ru",
        _RE,
        f"Хорошо, две так две\n\nср, 2 дек. 2026 г., 08:05 Ольха <shop@olkha.example>:\n\n> {_BACK}\n>\n> Анна\n",
        None,
        ("Хорошо, две так две",),
        (_BACK,),
    ),
    (
        "gmail deep",
        "ru",
        _RE,
        None,
        '<div dir="auto">Две коробки мне не поднять</div><br><div class="gmail_quote gmail_quote_container"><div dir='
        '"ltr" class="gmail_attr">ср, 2 дек. 2026 г., 08:05 Ольха &lt;<a href="mailto:shop@olkha.example">shop@olkha.'
        f'example</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 '
        f'.8ex"><p>{_BACK}</p><blockquote '
        'class="gmail_quote"><p>А можно одной?</p></blockquote></blockquote></div>',
        ("Две коробки мне не поднять",),
        (_BACK, "А можно одной?"),
    ),
    (
        "gmail between after words",
        "ru",
        _RE,
        None,
        '<div dir="ltr"><div>Анна, отвечаю:</div><div class="gmail_quote"><div class="gmail_attr">ср, 2 дек. 2026 г. в '
        '08:05, Ольха &lt;shop@olkha.example&gt;:<br></div><blockquote class="gmail_quote"><p>Рамы вышлем двумя</p>'
        "</blockquote><div>согласна</div><blockquote class=\"gmail_quote\"><p>Оплата картой?</p></blockquote><div>нет, "
        "счётом</div></div></div>",
        ("Анна, отвечаю:", "согласна", "счётом"),
        (),
    ),
    (
        "thunderbird below, greeted",
        "ru",
        _RE,
        None,
        '<html><body><p>Доброе утро</p><div class="moz-cite-prefix">02.12.2026 08:05, Ольха пишет:<b'
        'r></div><blockquote '
        f'type="cite" cite="mid:1@olkha.example"><pre class="moz-quote-pre" wrap="">{_BACK}</pre></blockquote><p>Одной '
        'коробкой дешевле, давайте одной.</p><pre class="moz-signature" cols="72">-- \nПётр</pre></body></html>',
        ("Доброе утро", "Одной коробкой дешевле"),
        (),
    ),
    (
        "thunderbird above",
        "en",
        "Re: Frames",
        None,
        '<html><body><p>One box, please.</p><p><br></p><div class="moz-cite-prefix">On 02.12.26 08:05, Olkha via desk '
        'wrote:<br></div><blockquote type="cite" cite="mid:1@olkha.example"><div>We send the frames in two boxes'
        "</div></blockquote><p></p></body></html>",
        ("One box, please.",),
        ("We send the frames in two boxes",),
    ),
    (
        "apple between in words",
        "en",
        "Re: Frames",
        None,
        "<html><body>Morning Anna<br><div><br><blockquote type=\"cite\"><div>On 2 Dec 2026, at 08:05, Olkha &lt;shop@"
        'olkha.example&gt; wrote:</div><br><div>We send two boxes.</div></blockquote><div><br></div>Why not one?<br>'
        '<blockquote type="cite"><div>Pay by card?</div></blockquote><div><br></div>By invoice.</div></body></html>',
        ("Morning Anna", "Why not one?", "By invoice."),
        (),
    ),
    (
        "outlook ru names",
        "ru",
        "RE: Рамы для картин",
        f"Нам подходит среда.\n\nС уважением,\nПётр\n\nОт: Ольха [mailto:shop@olkha.example]\nОтправлено: 2 "
        f"декабря 2026"
        f" г. 8:05\nКому: Пётр Громов\nКопия: склад\nТема: Рамы для картин\n\n{_BACK}",
        None,
        ("Нам подходит среда.", "С уважением,"),
        (_BACK,),
    ),
    (
        "outlook mac",
        "en",
        "Re: Frames",
        None,
        '<div><p class="MsoNormal">Wednesday suits us.</p><div style="border:none;border-top:solid #B5C4DF '
        '1.0pt;padding:'
        '3.0pt 0in 0in 0in"><p class="MsoNormal" style="margin-bottom:12pt"><b><span>From: </span></b><span>Olkha &lt;'
        "shop@olkha.example&gt;<br><b>Date: </b>Wednesday, 2 December 2026 at 08:05<br><b>To: </b>Peter<br><b>Subject: "
        "</b>Frames</span></p></div><p>We send two boxes</p></div>",
        ("Wednesday suits us.",),
        ("We send two boxes",),
    ),
    (
        "outlook forward of a stranger",
        "ru",
        "FW: рамы перекошены",
        None,
        '<div class="WordSection1"><p class="MsoNormal">Примите в работу</p><div><div style="border:'
        'none;border-top:solid'
        ' #E1E1E1 1.0pt"><p><b>From:</b> Зоя &lt;zoya@mail.example&gt;<br><b>Sent:</b> Tuesday, December 1, 2026 '
        '9:00 AM'
        "<br><b>To:</b> Дилер &lt;d@dealer.example&gt;<br><b>Subject:</b> рамы перекошены</p></div></div><p>Все четыре "
        "рамы кривые!</p></div>",
        ("Примите в работу", "Все четыре рамы кривые!"),
        (),
    ),
    (
        "plain forward with another prefix",
        "ru",
        "ПЕРЕСЛ: рамы перекошены",
        "Примите в работу\n\nОт: Зоя <zoya@mail.example>\nОтправлено: 1 декабря 2026 г. 9:00\nКому: Дилер\nТема: "
        "рамы\n\n"
        "Все четыре рамы кривые!",
        None,
        ("Примите в работу", "Все четыре рамы кривые!"),
        (),
    ),
    (
        "mail.ru forward",
        "ru",
        "Fwd: рамы",
        "Посмотрите, пожалуйста\n\n-------- Пересылаемое сообщение --------\nОт кого: Зоя <zoya@mail.example>\nКому: d@"
        "dealer.example\nДата: Вторник, 1 декабря 2026, 9:00 +03:00\nТема: рамы\n\nКривые все",
        None,
        ("Посмотрите, пожалуйста", "Кривые все"),
        (),
    ),
    (
        "bank form typed",
        "ru",
        "Возврат",
        "Реквизиты для возврата\nОтправитель: ООО Ольха\nКому: Громов П. П.\nДата: 01.12.2026\nТема: "
        "возврат\nСчёт 40817 в "
        "Сбере",
        None,
        ("Счёт 40817", "Отправитель: ООО Ольха"),
        (),
    ),
    (
        "form of a site",
        "en",
        "Contact form",
        "You have a new message\n\nFrom: Ada <ada@byron.example>\nSubject: A frame\nDate: 2026-12-01 10:15\nTo: "
        "shop@olkha.example\n\nIs walnut available?\n",
        None,
        ("Is walnut available?",),
        (),
    ),
    (
        "ukrainian gmail",
        "uk",
        "Re: Рами",
        None,
        '<div dir="ltr">Дякую, чекаю</div><div class="gmail_quote"><div class="gmail_attr">ср, 2 груд. 2026 р. о 08:05 '
        'Ольха &lt;shop@olkha.example&gt; пише:<br></div><blockquote class="gmail_quote">Рами відпра'
        'вимо двома коробками'
        "</blockquote></div>",
        ("Дякую, чекаю",),
        ("Рами відправимо двома коробками",),
    ),
    (
        "ukrainian outlook",
        "uk",
        "RE: Рами",
        "Нам зручно в середу\n\nВід: Ольха <shop@olkha.example> \nНадіслано: середа, 2 грудня 2026 р. 8:05\nКому: "
        "Петро "
        "<p@client.example>\nТема: Рами\n\nРами відправимо двома",
        None,
        ("Нам зручно в середу",),
        ("Рами відправимо двома",),
    ),
    (
        "evolution ru",
        "ru",
        _RE,
        f"> старая строка\n\nНет.\n\nВ Ср, 02/12/2026 в 08:05 +0300, Ольха пишет:\n> {_BACK}\n",
        None,
        ("Нет.",),
        (),
    ),
    (
        "evolution ru above",
        "ru",
        _RE,
        f"Нет, спасибо.\n\nВ Ср, 02/12/2026 в 08:05 +0300, Анна Ольха пишет:\n> {_BACK}\n> Анна\n",
        None,
        ("Нет, спасибо.",),
        (_BACK, "Анна Ольха пишет"),
    ),
    (
        "roundcube uk below",
        "uk",
        "Re: Рами",
        "Ольха писав 2026-12-02 08:05:\n> Рами двома коробками\n> Годиться?\n\nГодиться, дякую\n",
        None,
        ("Годиться, дякую",),
        ("Рами двома коробками",),
    ),
    (
        "the bat",
        "ru",
        _RE,
        f"Здравствуйте, Анна.\n\nВы писали 2 декабря 2026 г., 8:05:40:\n\nАО> {_BACK}\nАО> Подходит?\n\nПодходит "
        f"вполне."
        "\n\n-- \nС уважением,\n Пётр    mailto:p@client.example",
        None,
        ("Здравствуйте, Анна.", "Подходит вполне."),
        ("mailto:p@client.example",),
    ),
    (
        "owa between colours",
        "ru",
        "RE: Рамы",
        None,
        '<div>Ответы красным ниже в тексте</div><div id="appendonsend"></div><hr><div id="divRplyFwd'
        'Msg"><b>От:</b> Ольха'
        " &lt;shop@olkha.example&gt;<br><b>Отправлено:</b> 2 декабря 2026 г. 8:05<br><b>Кому:</b> "
        "П<br><b>Тема:</b> Рамы"
        '</div><div>Годится?</div><div><span style="color:red">вполне годится</span></div>',
        ("Ответы красным", "вполне годится"),
        (),
    ),
    (
        "owa",
        "en",
        "RE: Frames",
        None,
        '<div class="elementToProof">Fine by me</div><div id="appendonsend"></div><hr tabindex="-1" '
        'style="width:98%"><div '
        'id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>From:</b> Olkha Desk<br><b>Sent:</b> 0'
        '2 December 2026 08:05'
        "<br><b>To:</b> Peter<br><b>Subject:</b> Frames</font></div><div>Two boxes it is</div>",
        ("Fine by me",),
        ("Two boxes it is",),
    ),
    (
        "yandex html",
        "ru",
        _RE,
        None,
        "<div>Заберу сам в субботу</div><div> </div><div>02.12.2026, 08:05, \"Ольха\" &lt;shop@olkha.example&gt;:</div>"
        f"<blockquote><div>{_BACK}</div></blockquote><div> </div><div> </div><div>-- </div><div>Пётр Громов</div>",
        ("Заберу сам в субботу",),
        (_BACK, "Пётр Громов"),
    ),
    (
        "samsung",
        "ru",
        _RE,
        f"Буду после шести\n\n\nОтправлено с моего Galaxy\n\n-------- Исходное сообщение --------\nОт: Ольха "
        f"<shop@olkha."
        f"example>\nДата: 02.12.2026 08:05 (GMT+03:00)\nКому: p@client.example\nТема: Рамы\n\n{_BACK}\n",
        None,
        ("Буду после шести",),
        (_BACK, "Galaxy"),
    ),
    (
        "phone line, then words",
        "ru",
        _RE,
        "Буду\n\nОтправлено с iPhone\n\nи ещё: захватите чек",
        None,
        ("Буду", "захватите чек"),
        (),
    ),
    (
        "delimiter, then a long story",
        "ru",
        _RE,
        "Первое\n\n-- \n" + "\n".join(f"пункт {n}: важное дело номер {n}" for n in range(30)),
        None,
        ("пункт 0", "пункт 29"),
        (),
    ),
    (
        "postscript below a signature",
        "ru",
        _RE,
        "Жду.\n\n-- \nПётр\n\nP.S. Код домофона 15",
        None,
        ("Жду.", "Код домофона 15"),
        (),
    ),
    (
        "question below a signature",
        "en",
        "Frames",
        "Thanks.\n\n--\nPeter\n\nCan you deliver on Sunday?",
        None,
        ("Can you deliver on Sunday?",),
        (),
    ),
    (
        "proton below",
        "en",
        "Re: Frames",
        None,
        '<div>Hey,</div><div class="protonmail_quote">On Wednesday, December 2nd, 2026 at 08:05, Olkha &lt;shop@olkha.'
        'example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">Two boxes?</blockquote><br><div>One '
        "is enough for me</div></div>",
        ("Hey,", "One is enough for me"),
        (),
    ),
    (
        "proton above",
        "en",
        "Re: Frames",
        None,
        '<div style="font-family:Arial">Two is fine</div><div class="protonmail_signature_block"><di'
        'v>Sent with <a href='
        '"https://proton.me">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Wednesday, '
        'December 2nd, 2026 at 08:05, Olkha wrote:<br><blockquote class="protonmail_quote" type="cite">Two boxes?'
        "</blockquote><br></div>",
        ("Two is fine",),
        ("Two boxes?", "Proton Mail"),
    ),
    (
        "same line",
        "en",
        "Re: Frames",
        "Yes please. On Wed, Dec 2, 2026 at 8:05 AM Olkha <shop@olkha.example> wrote:\n> Two boxes?\n",
        None,
        ("Yes please.",),
        ("Two boxes?",),
    ),
    (
        "at ..., you wrote",
        "en",
        "Re: Frames",
        "Two, thanks.\n\nAt 08:05 02/12/2026, you wrote:\n>We send two boxes\n>Anna\n",
        None,
        ("Two, thanks.",),
        ("We send two boxes",),
    ),
    (
        "verb without colon",
        "en",
        "Re: Frames",
        "Two, thanks.\n\nOn 2-Dec-2026, Olkha wrote\n\n> We send two boxes\n",
        None,
        ("Two, thanks.",),
        ("We send two boxes", "Olkha wrote"),
    ),
    (
        "no date",
        "ru",
        _RE,
        f"Две подойдут.\n\nОльха <shop@olkha.example> писал(а):\n> {_BACK}\n",
        None,
        ("Две подойдут.",),
        (_BACK, "писал(а)"),
    ),
    (
        "error log quoted by hand",
        "ru",
        "Ошибка",
        "На сайте пишет:\n> Ошибка 500\n> попробуйте позже\n\nЧто мне делать?",
        None,
        ("Ошибка 500", "Что мне делать?"),
        (),
    ),
    (
        "story with dates",
        "ru",
        "Жалоба",
        "01.12.2026 в 10:30 ваш менеджер Иван написал:\nприезжайте сегодня.\nЯ приехал, закрыто.",
        None,
        ("Я приехал, закрыто.",),
        (),
    ),
    (
        "bare quote below words in html",
        "en",
        "Poem",
        None,
        "<p>My favourite, for the engraving:</p><blockquote>Tyger tyger, burning bright</blockquote>",
        ("Tyger tyger",),
        (),
    ),
    (
        "reply to a stranger's question",
        "ru",
        "Re: Рамы",
        "Ольха, ответьте коллеге, пожалуйста\n\nОт: Борис <boris@client.example>\nОтправлено: 2 декабря 2026 г. "
        "8:05\nКому: "
        "Пётр <p@client.example>\nТема: Рамы\n\nСколько весит рама?",
        None,
        ("Ольха, ответьте", "Сколько весит рама?"),
        (),
    ),
    (
        "answer below, plain",
        "en",
        "Re: Frames",
        "On Wed, Dec 2, 2026 at 8:05 AM Olkha <shop@olkha.example>\nwrote:\n\n> Two boxes?\n> Anna\n\nOne, "
        "please.\n\nPeter",
        None,
        ("One, please.", "Peter"),
        ("Two boxes?",),
    ),
    (
        "list footer",
        "en",
        "Frames for the club",
        "We need twelve.\n\n_______________________________________________\nClub mailing list\nclub"
        "@lists.example\nhttps://"
        "lists.example/club\n",
        None,
        ("We need twelve.",),
        ("https://lists.example/club",),
    ),
    (
        "google group footer",
        "en",
        "Frames for the club",
        "We need twelve.\n\n-- \nYou received this message because you are subscribed to the Google Groups "
        "\"Club\" group.\n"
        "To unsubscribe from this group and stop receiving emails from it, send an email to "
        "club+unsubscribe@g.example.\n",
        None,
        ("We need twelve.",),
        ("To unsubscribe",),
    ),
    (
        "outlook phone",
        "ru",
        "Re: Рамы",
        None,
        '<div dir="ltr">Среда годится</div><div id="ms-outlook-mobile-signature"><div><br></div>Скачать <a href="https:'
        '//aka.ms/o0ukef">Outlook для iOS</a></div><div id="mail-editor-reference-message-container"><hr><div id="'
        'divRplyFwdMsg"><b>От:</b> Ольха &lt;shop@olkha.example&gt;<br><b>Отправлено:</b> среда, 2 декабря 2026 '
        'г. 8:05:00'
        f"<br><b>Кому:</b> П<br><b>Тема:</b> Рамы</div>{_BACK}</div>",
        ("Среда годится",),
        (_BACK, "Outlook для iOS"),
    ),
]  # fmt: skip


def specimens() -> Iterator[Specimen]:
    """Return all specimens, in the order in which they were written."""
    for name, language, subject, plain, html, visible, folded in ROWS:
        yield Specimen(
            name=name,
            program="held out",
            language=language,  # type: ignore[arg-type]
            raw=letter(subject=subject, plain=plain, html=html, answers=subject[:3].lower() == "re:"),
            visible=visible,
            folded=folded,
        )
