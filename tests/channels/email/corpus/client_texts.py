"""Texts of made-up clients and of the shop's older emails, and the envelope around a body."""

from __future__ import annotations

import zlib
from email.message import EmailMessage
from html import escape

SHOP = "shop@olkha.example"
CLIENT = "kate@client.example"
OWN = (SHOP, "sales@olkha.example")
LANGUAGES = ("ru", "uk", "en")

# (greeting, first answer, second answer); varied so that no rule can lean on one wording.
ANSWERS: dict[str, list[tuple[str, str, str]]] = {
    "ru": [
        ("Добрый день!", "Да, цвет подходит, оформляйте.", "Лучше после 18:00, код домофона 47."),
        ("Здравствуйте, Анна.", "Нет, мне нужен вариант из дуба", "Адрес прежний: Лесная, 5"),
        ("Привет", "не пришёл чек, пришлите ещё раз", "в четверг можно?"),
    ],
    "uk": [
        ("Добрий день!", "Так, колір підходить, оформлюйте.", "Краще після 18:00, код 47."),
        ("Вітаю, Анно.", "Ні, мені потрібен варіант із дуба", "Адреса та сама: Лісова, 5"),
        ("Привіт", "не прийшов чек, надішліть ще раз", "у четвер можна?"),
    ],
    "en": [
        ("Hello!", "Yes, the colour is fine, please go ahead.", "After 6 pm is better, the door code is 47."),
        ("Dear Anna,", "No, I need the one made of oak", "The address is the same: 5 Wood Lane"),
        ("Hi", "the receipt has not arrived, send it again", "would Thursday do?"),
    ],
}
OLD: dict[str, tuple[str, str]] = {
    "ru": ("Столешница «Бук» готова к отгрузке.", "Когда удобно принять курьера?"),
    "uk": ("Стільниця «Бук» готова до відправлення.", "Коли зручно прийняти кур'єра?"),
    "en": ("The beech tabletop is ready to be shipped.", "What time suits you for the courier?"),
}
SHOP_NAME = {"ru": "Магазин «Ольха»", "uk": "Крамниця «Вільха»", "en": "Olkha Shop"}
CLIENT_NAME = {"ru": "Катя Белова", "uk": "Катерина Біла", "en": "Kate White"}
SUBJECT = {"ru": "Заказ 1507", "uk": "Замовлення 1507", "en": "Order 1507"}
SIGNED = {
    "ru": "Катя Белова\nООО «Василёк»\n+7 921 000-11-22",
    "uk": "Катерина Біла\nТОВ «Волошка»\n+380 44 000-11-22",
    "en": "Kate White\nCornflower Ltd\n+44 20 7946 0011",
}


def lines_to_html(*lines: str) -> str:
    return "".join(f"<div>{escape(line)}</div>" for line in lines)


def letter(
    *, subject: str, plain: str | None = None, html: str | None = None, answers: bool = True, sender: str = CLIENT
) -> bytes:
    """Return the raw email with either body or both."""
    made = EmailMessage()
    made["From"] = f"Kate <{sender}>"
    made["To"] = SHOP
    made["Subject"] = subject
    made["Message-ID"] = f"<{zlib.crc32(f'{subject}{plain}{html}'.encode())}@client.example>"
    made["Date"] = "Sat, 14 Nov 2026 09:12:00 +0300"
    if answers:
        made["In-Reply-To"] = "<first@olkha.example>"
    if plain is not None:
        made.set_content(plain, cte="base64")
    if html is not None and plain is not None:
        made.add_alternative(html, subtype="html", cte="base64")
    elif html is not None:
        made.set_content(html, subtype="html", cte="base64")
    return made.as_bytes()
