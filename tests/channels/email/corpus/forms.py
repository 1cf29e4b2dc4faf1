"""Fields that a client or a web form types, which look like the header block of a quotation but are not."""

from __future__ import annotations

from collections.abc import Iterator

from tests.channels.email.corpus import Specimen, client_texts
from tests.channels.email.corpus.client_texts import SUBJECT, letter, lines_to_html

OWN = client_texts.OWN  # addresses of the mailbox that reads them

_TYPED: dict[str, list[str]] = {
    "ru": [
        "Новая заявка с сайта\n\nОт: Иван Сидоров\nДата: 12.12.2026\nТема: Доставка\n\nПозвоните мне до обеда",
        "Новая заявка\n\nОт: Иван <ivan@client.example>\nКому: shop@olkha.example\nДата: 13.11.2026 12:30\n"
        "Тема: Гарантия\n\nСтол шатается, что делать",
        "Прошу рассчитать перевозку.\n\nОт: Москва, склад 4\nКому: Казань, Петров\nДата: 20.11.2026\nКогда: утром\n\n"
        "Груз хрупкий",
        "Отправитель: Сидоров\nДата: завтра\nКому: Ивановой\nТекст открытки: с днём рождения",
        "Здравствуйте\n\nОт: спальни до кухни 4 метра\nДата: замера 3 декабря\nТема: кабель\n\nХватит ли одной бухты",
    ],
    "uk": [
        "Нова заявка із сайту\n\nВід: Іван Сидоренко\nДата: 12.12.2026\nТема: Доставка\n\nЗателефонуйте до обіду",
        "Прошу порахувати перевезення.\n\nВід: Київ, склад 4\nКому: Львів, Петренко\nДата: 20.11.2026\n\nВантаж "
        "крихкий",
        "Нова заявка\n\nВід: Іван <ivan@client.example>\nКому: shop@olkha.example\nНадіслано: 13.11.2026 12:30\n"
        "Тема: Гарантія\n\nСтіл хитається",
    ],
    "en": [
        "New request from the site\n\nFrom: John Smith\nDate: 12/12/2026\nSubject: Delivery\n\nCall me before noon",
        "A request\n\nFrom: John <john@client.example>\nTo: shop@olkha.example\nSent: Friday, November 13, 2026 "
        "12:30 PM"
        "\nSubject: Warranty\n\nThe table wobbles",
        "Please quote a move.\n\nFrom: London, store 4\nTo: Leeds, Mr Brown\nDate: 20 November\nTime: 10:30\n\nFragile",
        "Trip\n\nFrom: Paris\nTo: London\nDate: 13.11.2026 12:30\nSubject: two seats\n\nBy the window, please",
    ],
}


def specimens() -> Iterator[Specimen]:
    """Return each as an email of its own and as an answer, plain and HTML."""
    for language, bodies in _TYPED.items():
        for number, body in enumerate(bodies):
            lines = [line for line in body.split("\n") if line]
            for answers in (False, True):
                for form in ("plain", "html"):
                    yield Specimen(
                        name=f"form {number} {language} {form}{' answers' if answers else ''}",
                        program="form",
                        language=language,  # type: ignore[arg-type]
                        raw=letter(
                            subject=f"Re: {SUBJECT[language]}" if answers else SUBJECT[language],
                            plain=body if form == "plain" else None,
                            html=lines_to_html(*lines) if form == "html" else None,
                            answers=answers,
                        ),
                        visible=tuple(lines),
                    )
