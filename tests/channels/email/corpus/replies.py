"""Answers of clients: each program in each language, the answer above, below and between, plain, HTML and both."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from tests.channels.email.corpus import Specimen, client_texts
from tests.channels.email.corpus.client_texts import ANSWERS, LANGUAGES, OLD, SIGNED, SUBJECT, letter, lines_to_html
from tests.channels.email.corpus.programs import PROGRAMS, Program, block, web_block, word_block

OWN = client_texts.OWN  # addresses of the mailbox that reads them

ANSWER_PREFIX = {"ru": "Re", "uk": "Re", "en": "Re"}
_ORIGINAL = {"ru": "Исходное сообщение", "uk": "Початкове повідомлення", "en": "Original Message"}


def specimens() -> Iterator[Specimen]:
    """Return all specimens, in a fixed order."""
    for number, program in enumerate(PROGRAMS):
        for language in program.said:
            yield from _of(program, language, number)
    for language in LANGUAGES:
        yield from _outlook(language)
        yield from _signed(language)


def _of(program: Program, language: str, number: int) -> Iterator[Specimen]:
    greeting, first, second = ANSWERS[language][number % 3]
    old, line = list(OLD[language]), program.said[language]
    marked = [f"{program.mark}{line}" for line in old]
    signs = (program.signs or {}).get(language, "")
    tail = f"\n\n{signs}" if signs else ""
    shapes = {
        "above": ([greeting, first], f"{greeting}\n{first}{tail}\n\n{line}\n\n" + "\n".join(marked)),
        "below": ([first, second], f"{line}\n" + "\n".join(marked) + f"\n\n{first}\n{second}\n"),
        "between": (
            [greeting, first, second],
            f"{greeting}\n\n{line}\n{marked[0]}\n\n{first}\n\n{marked[1]}\n\n{second}\n",
        ),
        "greeting": ([greeting, first], f"{greeting}\n\n{line}\n" + "\n".join(marked) + f"\n\n{first}\n"),
    }
    for place, (new, plain) in shapes.items():
        if place != "above" and not program.mark:
            continue
        folded = tuple(old) if place in ("above", "below") else ()
        folded += (signs.split("\n")[-1],) if signs and place == "above" else ()
        for form in ("plain", "html", "both"):
            html = _html(program, place, line, new, old, language) if form != "plain" else None
            if form != "plain" and html is None:
                continue
            yield Specimen(
                name=f"{program.name} {language} {place} {form}",
                program=program.name,
                language=language,  # type: ignore[arg-type]
                raw=letter(subject=f"Re: {SUBJECT[language]}", plain=plain if form != "html" else None, html=html),
                visible=tuple(new),
                folded=folded,
            )


def _html(program: Program, place: str, line: str, new: list[str], old: list[str], language: str) -> str | None:
    if place == "greeting":
        if program.below is None:
            return None
        return lines_to_html(new[0]) + program.below(line, new[1:], old)
    made = {"above": program.above, "below": program.below, "between": program.between}[place]
    signs = (program.signs or {}).get(language, "")
    signed = [*signs.replace("-- \n", "--\n").split("\n")] if signs and place == "above" else []
    return made(line, [*new, *signed], old) if made else None


def _outlook(language: str) -> Iterator[Specimen]:
    """Return answers of programs that write a header block instead of a line."""
    old = list(OLD[language])
    rows = block(language)
    stars = ["*{}:*{}".format(*row.split(":", 1)) for row in rows]
    dated = [rows[1].replace("Sent", "Date"), rows[0], *rows[2:]]
    separator = f"-----{_ORIGINAL[language]}-----"
    text = "\n".join(old)
    bodies: list[tuple[str, str, str | None]] = [
        ("Outlook desktop", "\n".join([*rows, "", text]), word_block(rows, old)),
        ("Outlook web", "_" * 32 + "\n" + "\n".join([*rows, "", text]), web_block(rows, old)),
        ("Outlook 2003", "\n".join([separator, *rows, "", text]), None),
        ("Outlook phone", "\n".join(["_" * 32, *rows, "", text]), f'<hr style="width:98%">{web_block(rows, old)}'),
        ("Outlook stars", "\n".join([*stars, "", text]), None),
        ("Hotmail", "\n".join(["_" * 32, *dated, "", text]), None),
        ("Android", "\n".join([f"-------- {_ORIGINAL[language]} --------", *dated, "", text]), None),
        ("Outlook names", "\n".join([row.partition(" <")[0] for row in rows] + ["", text]), None),
        ("bold original", "\n".join([f"*{separator}*", *rows, "", text]), None),
    ]
    for number, (program, plain, html) in enumerate(bodies):
        greeting, first, second = ANSWERS[language][number % 3]
        top = f"{greeting}\n\n{first}\n{second}"
        for form in ("plain", "html", "both") if html else ("plain",):
            yield Specimen(
                name=f"{program} {language} {form}",
                program=program,
                language=language,  # type: ignore[arg-type]
                raw=letter(
                    subject=f"RE: {SUBJECT[language]}",
                    plain=f"{top}\n\n{plain}" if form != "html" else None,
                    html=f'<div class="WordSection1">{lines_to_html(greeting, first, second)}{html}</div>'
                    if form != "plain"
                    else None,
                ),
                visible=(greeting, first, second),
                folded=tuple(old),
            )


_PROGRAM_LINES = {
    "ru": [
        "Отправлено с iPhone",
        "Отправлено из Почты Mail.ru",
        "Отправлено из мобильной Почты Mail для Android",
        "Отправлено с моего Samsung Galaxy",
        "Скачать Outlook для iOS",
        "Отправлено из Outlook для Android",
    ],
    "uk": ["Надіслано з iPhone", "Надіслано з мобільного телефона", "Завантажити Outlook для iOS"],
    "en": [
        "Sent from my iPhone",
        "Get Outlook for Android",
        "Sent from Yahoo Mail on Android",
        "Sent with Proton Mail secure email.",
        "Sent from Mail for Windows",
        "Sent via BlackBerry",
    ],
}
_MARKED = (
    '<div class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">{}</div></div>',
    '<div class="moz-signature">-- <br>{}</div>',
    '<div id="Signature"><p>{}</p></div>',
    '<div class="protonmail_signature_block">{}</div>',
)


def _signed(language: str) -> Iterator[Specimen]:
    """Return emails that end in a signature, with nothing quoted."""
    greeting, first, second = ANSWERS[language][0]
    top = f"{greeting}\n\n{first}\n{second}"
    footer = "Shop-talk mailing list\nshop-talk@lists.example\nhttps://lists.example/mailman/listinfo/shop-talk"
    tails = [("delimiter", f"-- \n{SIGNED[language]}"), ("bare delimiter", f"--\n{SIGNED[language]}")]
    tails += [("program line", line) for line in _PROGRAM_LINES[language]]
    tails += [("list footer", "_" * 47 + f"\n{footer}"), ("both", f"{_PROGRAM_LINES[language][0]}\n\n-- \n{footer}")]
    for number, (kind, tail) in enumerate(tails):
        yield Specimen(
            name=f"signature {kind} {number} {language}",
            program="signature",
            language=language,  # type: ignore[arg-type]
            raw=letter(subject=SUBJECT[language], plain=f"{top}\n\n{tail}\n", answers=False),
            visible=(greeting, first, second),
            folded=(tail.split("\n")[-1],),
        )
    for number, around in enumerate(_MARKED):
        element = around.format(escape(SIGNED[language]).replace("\n", "<br>"))
        yield Specimen(
            name=f"signature element {number} {language}",
            program="signature",
            language=language,  # type: ignore[arg-type]
            raw=letter(subject=SUBJECT[language], html=lines_to_html(greeting, first, second) + element, answers=False),
            visible=(greeting, first, second),
            folded=(SIGNED[language].split("\n")[-1],),
        )
