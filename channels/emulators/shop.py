"""The people who write to the demo: customers of "Ольха", a small furniture shop, and what they want."""

from dataclasses import dataclass, field
from typing import Any

Raw = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Said:
    """One thing a client sends. corrects: it edits the line before instead of being a new one."""

    fields: Raw
    corrects: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """A matter in turns: the first opens it, each later one answers what the shop wrote."""

    turns: tuple[tuple[Said, ...], ...]


@dataclass(frozen=True, slots=True)
class Person:
    """A client with a few matters, taken up one after another."""

    chat: int
    first: str
    last: str
    username: str
    language: str
    stories: tuple[Story, ...] = field(repr=False)

    def who(self) -> Raw:
        """The person as Telegram names them."""
        named = {"first_name": self.first, "last_name": self.last, "username": self.username}
        return {key: value for key, value in named.items() if value} | {"language_code": self.language}


def _file(name: str, size: int, **more: Any) -> Raw:
    return {"file_id": f"demo-{name}", "file_unique_id": f"demo-{name}", "file_size": size, **more}


def photo(caption: str) -> Said:
    """A picture with words."""
    sizes = [_file("photo-s", 2_400, width=90, height=67), _file("photo", 184_000, width=1280, height=960)]
    return Said({"photo": sizes, "caption": caption})


def voice(seconds: int) -> Said:
    """A voice message."""
    return Said({"voice": _file("voice", seconds * 4_000, duration=seconds, mime_type="audio/ogg")})


def sticker(emoji: str) -> Said:
    """A sticker."""
    more = {"width": 512, "height": 512, "type": "regular", "is_animated": False, "is_video": False, "emoji": emoji}
    return Said({"sticker": _file("sticker", 18_000, **more)})


def document(name: str) -> Said:
    """A file."""
    return Said({"document": _file("document", 96_000, file_name=name, mime_type="application/pdf")})


def place(latitude: float, longitude: float) -> Said:
    """A point on the map."""
    return Said({"location": {"latitude": latitude, "longitude": longitude}})


def instead(text: str) -> Said:
    """The line before, put right."""
    return Said({"text": text}, corrects=True)


def story(*turns: str | Said | tuple[str | Said, ...]) -> Story:
    """Turns as one would write them down: a text, a thing, or several of them in a row."""

    def line(one: str | Said) -> Said:
        return Said({"text": one}) if isinstance(one, str) else one

    return Story(tuple(tuple(map(line, turn if isinstance(turn, tuple) else (turn,))) for turn in turns))


NUDGES = {
    "ru": ("Здравствуйте, есть кто-нибудь?", "Подскажите, пожалуйста, когда ответите?", "Очень жду ответа 🙏"),
    "en": ("Hello, is anybody there?", "Could you please have a look?", "Still waiting, no rush :)"),
}

PEOPLE: tuple[Person, ...] = (
    Person(
        310_001,
        "Екатерина",
        "Смирнова",
        "kate_smirnova",
        "ru",
        (
            story(
                ("Здравствуйте!", "Заказ 4127, стол «Ольха-160». Обещали привезти вчера, но никто не приехал 😔"),
                "Поняла. А можно доставку в субботу до обеда?",
                ("Отлично, спасибо большое!", sticker("👍")),
            ),
            story(
                "Добрый день, ещё вопрос: к этому столу есть скамья той же высоты?",
                "А в цвете «светлый дуб»?",
                "Тогда добавьте её, пожалуйста, к моему заказу. Спасибо!",
            ),
        ),
    ),
    Person(
        310_002,
        "Дмитрий",
        "Волков",
        "",
        "ru",
        (
            story(
                photo("Привезли шкаф, на дверце скол. Что делать?"),
                ("Да, упаковку сохранил.", "Номер заказа 4098."),
                "Хорошо, жду мастера. Спасибо за быстрый ответ.",
            ),
            story("Мастер приходил, всё заменили. Отличная работа!", sticker("🔥")),
        ),
    ),
    Person(
        310_003,
        "Emma",
        "Clark",
        "emma_in_spb",
        "en",
        (
            story(
                "Hi! Do you deliver to Vyborg? I'm looking at the bookshelf “Alder 5”.",
                "And how much would the delivery be?",
                "Great, I'll order it tonight. Thank you!",
            ),
            story(
                "Hi again! The shelf is here and it's lovely. Which oil do you recommend for it?",
                "Perfect, thanks a lot 🙂",
            ),
        ),
    ),
    Person(
        310_004,
        "Ольга",
        "Никитина",
        "olga_nik",
        "ru",
        (
            story(
                (
                    "Добрый день. Хочу вернуть стул, не подошёл по высоте",
                    instead("Добрый день. Хочу вернуть два стула, не подошли по высоте"),
                ),
                "Купила 12 числа, чек есть. Заберёте сами или привезти?",
                (document("Чек 4011.pdf"), "Вот чек"),
                "Спасибо, буду ждать перевод.",
            ),
        ),
    ),
    Person(
        310_005,
        "Сергей",
        "",
        "sergey_bld",
        "ru",
        (
            story(
                "Здравствуйте! Делаете столешницы на заказ? Нужна 2400 × 700, дуб",
                ("Толщина 40.", voice(14)),
                "Цена устраивает. Куда прислать чертёж?",
                (document("Чертёж кухни.pdf"), "Отправил"),
            ),
        ),
    ),
    Person(
        310_006,
        "Алина",
        "Гарипова",
        "alina_g",
        "ru",
        (
            story(
                "Подскажите, кровать «Ладога» 160×200 есть в наличии?",
                "А подъёмный механизм входит в цену?",
                "Спасибо, подумаем с мужем и напишем",
            ),
            story(
                "Мы решились! Как оформить кровать «Ладога» с механизмом?",
                "Оплатила. Когда ждать звонка?",
                sticker("❤️"),
            ),
        ),
    ),
    Person(
        310_007,
        "James",
        "Miller",
        "jmiller",
        "en",
        (
            story(
                ("Hello, order 4133.", "The assembly guide is missing from the box, could you send it?"),
                "Got it. One screw bag is missing too: M6×40, 8 pcs.",
                "Thanks, you are very helpful!",
            ),
        ),
    ),
    Person(
        310_008,
        "Марина",
        "Лебедева",
        "",
        "ru",
        (
            story(
                "Здравствуйте, оплатила заказ 4140 два раза, деньги списались дважды!!!",
                "Списание в 14:02 и в 14:03, по 18 400 ₽",
                "Хорошо, жду возврата. Спасибо, что разобрались.",
            ),
        ),
    ),
    Person(
        310_009,
        "Тимур",
        "Ахметов",
        "timur_a",
        "ru",
        (
            story(
                ("Привет! Курьер не может найти дом", place(59.9386, 30.3141)),
                "Да, въезд со двора, код 27",
                "Нашёл, спасибо!",
            ),
            story("Добрый день! А кресло «Нева» бывает в зелёном?", "Беру два 🙂", sticker("🙌")),
        ),
    ),
    Person(
        310_010,
        "Sofia",
        "Rossi",
        "sofi_rossi",
        "en",
        (
            story(
                "Good afternoon! Can I change the delivery address for order 4129?",
                "The new address is Nevsky 88, flat 12. Is Friday still OK?",
                "Wonderful, thank you so much!",
            ),
        ),
    ),
    Person(
        310_011,
        "Павел",
        "Зайцев",
        "zaychik_p",
        "ru",
        (
            story(
                "Добрый вечер. Скажите, а сборка платная?",
                "А если два шкафа сразу, скидка будет?",
                "Понял, спасибо. Оформлю на сайте.",
            ),
            story(
                ("Оформил, заказ 4151.", "Можно сборщика с утра?"),
                "Супер, договорились.",
            ),
        ),
    ),
    Person(
        310_012,
        "Вера",
        "Павловна",
        "",
        "ru",
        (
            story(
                voice(23),
                "Я говорю: комод стоит криво, ящик не закрывается. Внук собирал.",
                ("Ножки подкрутила, теперь ровно!", "Спасибо вам, милые"),
            ),
        ),
    ),
    Person(
        310_013,
        "Liam",
        "O'Connor",
        "liam_oc",
        "en",
        (
            story(
                "Hey, do you have gift cards?",
                "A 10 000 ₽ one please. How do I pay?",
                ("Done!", sticker("🎁")),
            ),
        ),
    ),
)
