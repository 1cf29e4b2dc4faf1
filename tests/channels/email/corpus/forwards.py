"""Emails that clients and dealers forward: the forwarded text is the content, so none of it is folded."""

from __future__ import annotations

from collections.abc import Iterator

from tests.channels.email.corpus import Specimen, client_texts
from tests.channels.email.corpus.client_texts import ANSWERS, LANGUAGES, letter, lines_to_html
from tests.channels.email.corpus.programs import block, web_block, word_block

OWN = client_texts.OWN  # addresses of the mailbox that reads them

_PREFIXES = {"ru": ("FW", "ПЕРЕСЛ", "Fwd"), "uk": ("FW", "Пер", "Fwd"), "en": ("FW", "Fwd", "Fw")}
_ASKED = {
    "ru": ("Куда пропал мой заказ 2211?", "Жду ответа вторую неделю."),
    "uk": ("Куди зникло моє замовлення 2211?", "Чекаю відповіді другий тиждень."),
    "en": ("Where has my order 2211 gone?", "I have been waiting for two weeks."),
}
_NOTED = {"ru": "Коллеги, ваш клиент, см. ниже", "uk": "Колеги, ваш клієнт, див. нижче", "en": "Your client, see below"}
_BEGINS = {
    "Gmail": dict.fromkeys(LANGUAGES, "---------- Forwarded message ---------"),
    "Yandex": {"ru": "-------- Пересылаемое сообщение --------", "uk": "-------- Переслане повідомлення --------"},
    "Thunderbird": {
        "ru": "-------- Перенаправленное сообщение --------",
        "uk": "-------- Переслане повідомлення --------",
        "en": "-------- Forwarded Message --------",
    },
    "Apple Mail": {
        "ru": "Начало переадресованного сообщения:",
        "uk": "Початок листа, що пересилається:",
        "en": "Begin forwarded message:",
    },
    "Roundcube": {
        "ru": "-------- Исходное сообщение --------",
        "uk": "-------- Початкове повідомлення --------",
        "en": "-------- Original Message --------",
    },
    "Outlook 2003": {
        "ru": "-----Исходное сообщение-----",
        "uk": "-----Початкове повідомлення-----",
        "en": "-----Original Message-----",
    },
}


def specimens() -> Iterator[Specimen]:
    """Return all specimens, in a fixed order."""
    for language in LANGUAGES:
        asked, rows = _ASKED[language], block(language, sender="Petr <petr@other.example>")
        for prefix in _PREFIXES[language]:
            subject = f"{prefix}: {ANSWERS[language][0][1]}"
            bodies = [
                ("Outlook desktop", "", word_block(rows, list(asked))),
                ("Outlook web", "_" * 32 + "\n", web_block(rows, list(asked))),
                *((program, f"{line[language]}\n", None) for program, line in _BEGINS.items() if language in line),
            ]
            for program, begins, html in bodies:
                plain = f"{_NOTED[language]}\n\n{begins}" + "\n".join([*rows, "", *asked])
                yield from _three(f"{program} {prefix} {language}", program, language, subject, plain, html)


def _three(name: str, program: str, language: str, subject: str, plain: str, html: str | None) -> Iterator[Specimen]:
    for form in ("plain", "html", "both") if html else ("plain",):
        yield Specimen(
            name=f"{name} {form}",
            program=program,
            language=language,  # type: ignore[arg-type]
            raw=letter(
                subject=subject,
                plain=plain if form != "html" else None,
                html=lines_to_html(_NOTED[language]) + html if html and form != "plain" else None,
                answers=False,
            ),
            visible=(_NOTED[language], *_ASKED[language]),
        )
