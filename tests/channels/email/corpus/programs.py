"""Quotations as mail programs write them: the line above the quotation, and the HTML around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from tests.channels.email.corpus.client_texts import SHOP, SHOP_NAME, SUBJECT

By = dict[str, str]
_ADDRESSED = {language: f"{name} <{SHOP}>" for language, name in SHOP_NAME.items()}


def _said(ru: str, uk: str, en: str) -> By:
    """{w}: the name with its address, {n}: the name alone, {a}: the address alone."""
    return {
        language: line.format(w=_ADDRESSED[language], n=SHOP_NAME[language], a=SHOP)
        for language, line in (("ru", ru), ("uk", uk), ("en", en))
        if line
    }


@dataclass(frozen=True)
class Program:
    """Names a mail program. said: its line above a quotation; mark: before each quoted line ("" when it marks none).

    above, below, between: its HTML of (line, answers, old lines); None where it has none of its own.
    """

    name: str
    said: By
    mark: str = "> "
    above: Callable[[str, list[str], list[str]], str] | None = None
    below: Callable[[str, list[str], list[str]], str] | None = None
    between: Callable[[str, list[str], list[str]], str] | None = None
    plain: bool = True
    signs: By | None = None  # text that the program itself puts below the answer


def _divs(lines: list[str]) -> str:
    return "".join(f"<div>{escape(line)}</div>" for line in lines)


def _cited(opening: str, *, around: tuple[str, str] = ("", ""), said: str = "<div>{}</div>") -> dict[str, Callable]:
    """Return the three shapes of a program whose quotations are blockquotes; around: an element that
    holds all of them.
    """
    start, end = around

    def above(line: str, new: list[str], old: list[str]) -> str:
        return f"{_divs(new)}<br>{start}{said.format(escape(line))}{opening}{_divs(old)}</blockquote>{end}"

    def below(line: str, new: list[str], old: list[str]) -> str:
        return f"{start}{said.format(escape(line))}{opening}{_divs(old)}</blockquote><div><br></div>{_divs(new)}{end}"

    def between(line: str, new: list[str], old: list[str]) -> str:
        pairs = zip(old, new[-2:], strict=True)
        mixed = "".join(f"{opening}{_divs([quoted])}</blockquote>{_divs([answer])}" for quoted, answer in pairs)
        return f"{_divs(new[:-2])}{start}{said.format(escape(line))}{mixed}{end}"

    return {"above": above, "below": below, "between": between}


GMAIL = _said(
    "пт, 13 нояб. 2026 г. в 12:30, {w}:",
    "пт, 13 лист. 2026 р. о 12:30 {w} пише:",
    "On Fri, Nov 13, 2026 at 12:30 PM {w} wrote:",
)
APPLE = _said(
    "13 нояб. 2026 г., в 12:30, {w} написал(а):",
    "13 лист. 2026 р. о 12:30 {w} написав(-ла):",
    "On 13 Nov 2026, at 12:30, {w} wrote:",
)
THUNDERBIRD = _said("13.11.2026 12:30, {n} пишет:", "13.11.2026 12:30, {n} пише:", "On 11/13/26 12:30, {n} wrote:")
EVOLUTION = _said(
    "В Пт, 13/11/2026 в 12:30 +0300, {n} пишет:",
    "У пт, 13/11/2026 у 12:30 +0200, {n} пише:",
    "On Fri, 2026-11-13 at 12:30 +0300, {n} wrote:",
)
ROUNDCUBE = _said("{n} писал(а) 2026-11-13 12:30:", "{n} писав 2026-11-13 12:30:", "On 2026-11-13 12:30, {n} wrote:")
_BAR = '<blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">'
_GMAIL_BAR = '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)">'
_PHONE = {"ru": "Отправлено с iPhone", "uk": "Надіслано з iPhone", "en": "Sent from my iPhone"}


def block(language: str, *, sender: str | None = None, sent: bool = True) -> list[str]:
    """Return Outlook's header block above a quotation."""
    names = {
        "ru": ("От", "Отправлено", "Кому", "Тема", "13 ноября 2026 г. 12:30"),
        "uk": ("Від", "Надіслано", "Кому", "Тема", "13 листопада 2026 р. 12:30"),
        "en": ("From", "Sent", "To", "Subject", "Friday, November 13, 2026 12:30 PM"),
    }[language]
    rows = [f"{names[0]}: {sender or _ADDRESSED[language]}"]
    rows += [f"{names[1]}: {names[4]}"] if sent else []
    return [*rows, f"{names[2]}: Kate <kate@client.example>", f"{names[3]}: {SUBJECT[language]}"]


def word_block(lines: list[str], old: list[str]) -> str:
    """Return the block as Outlook for Windows (Word) writes it."""
    rows = "<br>".join(f"<b>{escape(x.partition(':')[0])}:</b>{escape(x.partition(':')[2])}" for x in lines)
    paragraphs = "".join(f'<p class="MsoNormal">{escape(line)}<o:p></o:p></p>' for line in old)
    return (
        '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
        f'<p class="MsoNormal">{rows}<o:p></o:p></p></div></div><p class="MsoNormal">&nbsp;</p>{paragraphs}'
    )


def web_block(lines: list[str], old: list[str]) -> str:
    """Return the block as Outlook on the web writes it."""
    rows = "<br>".join(f"<b>{escape(x.partition(':')[0])}:</b>{escape(x.partition(':')[2])}" for x in lines)
    return (
        '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">'
        f'<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000">{rows}</font>'
        f"<div>&nbsp;</div></div>{_divs(old)}"
    )


def _apple_phone(line: str, new: list[str], old: list[str]) -> str:
    return (
        f'<div dir="ltr">{_divs(new)}</div><div dir="ltr"><br><blockquote type="cite">{escape(line)}<br><br>'
        f'</blockquote></div><blockquote type="cite"><div dir="ltr">{_divs(old)}</div></blockquote>'
    )


def _yahoo(line: str, new: list[str], old: list[str]) -> str:
    return (
        f'<div class="ydp1f2yahoo-style-wrap">{_divs(new)}</div><div id="ydp9yahoo_quoted_77" class="ydp9yahoo_quoted">'
        f"<div><div>{escape(line)}</div><div><br></div>{_divs(old)}</div></div>"
    )


def _mail_ru_app(line: str, new: list[str], old: list[str]) -> str:
    return f'{_divs(new)}<div class="mail-quote-collapse"><div>{escape(line)}</div>{_divs(old)}</div>'


PROGRAMS = (
    Program(
        "Gmail",
        GMAIL,
        **_cited(_GMAIL_BAR, around=('<div class="gmail_quote">', "</div>"), said='<div '
        'class="gmail_attr">{}<br></div>'),
    ),
    Program("Apple Mail", APPLE, **_cited('<blockquote type="cite">', around=("<div>", "</div>"))),
    Program("iPhone", APPLE, above=_apple_phone, signs=_PHONE),
    Program(
        "Thunderbird",
        THUNDERBIRD,
        **_cited('<blockquote type="cite" cite="mid:a@b">', said='<div class="moz-cite-prefix">{}<br></div>'),
    ),
    Program(
        "Yandex",
        _said('13.11.2026, 12:30, "{n}" <{a}>:', '13.11.2026, 12:30, "{n}" <{a}>:', '13.11.2026, 12:30, "{n}" <{a}>:'),
        **_cited("<blockquote>"),
    ),
    Program(
        "Yandex phone",
        _said("12:30, 13 ноября 2026 г., {w}:", "12:30, 13 листопада 2026 р., {w}:", "12:30, November 13, 2026, {w}:"),
        **_cited('<blockquote class="210e7a848e8fcb45wmi-quote">'),
        signs={"ru": "-- \nОтправлено из мобильного приложения Яндекс Почты"},
    ),
    Program(
        "Mail.ru",
        _said("Пятница, 13 ноября 2026, 12:30 +03:00 от {w}:", "", "Friday, November 13, 2026, 12:30 +03:00 from {w}:"),
        mark=">",
        above=lambda line, new, old: f"{_divs(new)}{_BAR}{escape(line)}<br>&nbsp;{_divs(old)}</blockquote>",
    ),
    Program("Mail.ru app", _said("13 ноября 2026, 12:30 +03:00 от {a}:", "", ""), mark="", above=_mail_ru_app),
    Program(
        "Proton",
        _said(
            "пятница, 13 ноября 2026 г. 12:30, {w} пишет:",
            "п'ятниця, 13 листопада 2026 р. 12:30, {w} пише:",
            "On Friday, November 13th, 2026 at 12:30 PM, {w} wrote:",
        ),
        **_cited('<blockquote class="protonmail_quote" type="cite">', around=('<div '
        'class="protonmail_quote">', "</div>"), said="{}<br>"),
    ),
    Program("Evolution", EVOLUTION, **_cited('<blockquote type="cite" style="margin:0 0 0 .8ex">')),
    Program("Roundcube", ROUNDCUBE, **_cited('<blockquote type="cite">', said='<p id="reply-intro">{}</p>')),
    Program("Yahoo", _said("", "", "On Friday, November 13, 2026 at 12:30:15 PM GMT+3, {w} wrote:"), above=_yahoo),
    Program(
        "The Bat",
        _said("Вы писали 13 ноября 2026 г., 12:30:22:", "", "On Friday, November 13, 2026, 12:30:22 PM, you wrote:"),
        mark="AО> ",
    ),
    Program(
        "Fastmail",
        _said("", "", "On Fri, 13 Nov 2026, at 12:30 PM, {n} wrote:"),
        **_cited('<blockquote type="cite" id="qt">'),
    ),
    Program("Zoho", _said("", "", "---- On Fri, 13 Nov 2026 12:30:00 +0300 {w} wrote "
    "----"), **_cited('<blockquote style="border-left:1px solid">')),
    Program("K-9", _said("13 ноября 2026 г. 12:30:15 {w} пишет:", "13 листопада 2026 р. 12:30:15 {w} пише:", "On "
    "November 13, 2026 12:30:15 PM GMT+03:00, {w} wrote:"), mark=">"),
    Program("mutt", _said("", "", "On Fri, Nov 13, 2026 at 12:30:15PM +0300, {n} wrote:")),
    Program("ukr.net", _said("", "13 листопада 2026, 12:30:15, від \"{n}\" <{a}>:", ""), **_cited("<blockquote>")),
    Program("Lotus Notes", _said("", "", "-----{w} wrote: -----"), mark=">"),
    Program("Kmail", _said("В письме от 13 ноября 2026 г. 12:30:15 пользователь {n} написал:", "", "On Friday, "
    "13-Nov-2026 12:30 {n} wrote:")),
    Program("Horde", _said("{w} писал:", "{w} пише:", "Quoting {w}:"), **_cited('<blockquote type="cite">')),
)  # fmt: skip
