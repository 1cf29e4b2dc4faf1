"""Cast of the demo: customers of "Ольха", a small furniture shop, and the messages they write."""

from dataclasses import dataclass, field
from typing import Any

Raw = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Said:
    """A message that a client sends. what: text, photo, voice, sticker, document, place.

    corrects: it edits the line before instead of being a new one. subject: of an email that begins a conversation.
    """

    text: str = ""
    what: str = "text"
    name: str = ""
    seconds: int = 0
    point: tuple[float, float] = (0.0, 0.0)
    corrects: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """A conversation in turns: the first opens it, each later one answers what the shop wrote."""

    turns: tuple[tuple[Said, ...], ...]
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """A client with a few stories, one after another.

    kind: the platform; key: the id there. waiting: the first story was opened so many minutes before the demo began;
    by: the position in the cast of the operator who has it.
    """

    kind: str
    key: str
    first: str
    last: str
    username: str
    language: str
    stories: tuple[Story, ...] = field(repr=False)
    waiting: int = 0
    by: int | None = None

    @property
    def name(self) -> str:
        """Return first and last name."""
        return f"{self.first} {self.last}".strip()

    def who(self) -> Raw:
        """Return the person as a messenger names them."""
        if self.kind == "vk":
            return {"first_name": self.first, "last_name": self.last, "screen_name": self.username or f"id{self.key}"}
        named = {"first_name": self.first, "last_name": self.last, "username": self.username}
        return {key: value for key, value in named.items() if value} | {"language_code": self.language}


def photo(caption: str, name: str = "скол") -> Said:
    """Make a picture with text."""
    return Said(caption, "photo", name)


def voice(seconds: int) -> Said:
    """Make a voice message."""
    return Said("", "voice", "voice", seconds)


def sticker(emoji: str) -> Said:
    """Make a sticker."""
    return Said("", "sticker", emoji)


def document(name: str) -> Said:
    """Make a file."""
    return Said("", "document", name)


def place(latitude: float, longitude: float) -> Said:
    """Make a point on the map."""
    return Said("", "place", point=(latitude, longitude))


def instead(text: str) -> Said:
    """Make a correction of the line before."""
    return Said(text, corrects=True)


def story(*turns: str | Said | tuple[str | Said, ...], subject: str = "") -> Story:
    """Make a story from turns: each is a text, a message, or several of them in a list."""

    def line(item: str | Said) -> Said:
        return Said(item) if isinstance(item, str) else item

    return Story(tuple(tuple(map(line, turn if isinstance(turn, tuple) else (turn,))) for turn in turns), subject)


NUDGES = {
    "ru": ("Здравствуйте, есть кто-нибудь?", "Подскажите, пожалуйста, когда ответите?", "Очень жду ответа 🙏"),
    "en": ("Hello, is anybody there?", "Could you please have a look?", "Still waiting, no rush :)"),
}

PEOPLE: tuple[Person, ...] = (
    Person(
        "telegram",
        "310001",
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
        "vk",
        "420002",
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
            story("Мастер приходил, всё заменили. Отличная работа!", sticker("👍")),
        ),
        waiting=26,
        by=0,
    ),
    Person(
        "telegram",
        "310003",
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
        waiting=12,
    ),
    Person(
        "telegram",
        "310004",
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
        "email",
        "s.bykov@mail.example",
        "Сергей",
        "Быков",
        "",
        "ru",
        (
            story(
                "Здравствуйте! Делаете столешницы на заказ? Нужна 2400 × 700, дуб, толщина 40.",
                ("Цена устраивает. Чертёж кухни прикладываю.", document("Чертёж кухни.pdf")),
                "Спасибо, жду договор.",
                subject="Столешница на заказ",
            ),
        ),
    ),
    Person(
        "vk",
        "420006",
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
                (photo("Оплатила. Вот комната, куда её ставим", "комната"), "Когда ждать звонка?"),
                sticker("❤️"),
            ),
        ),
        waiting=9,
    ),
    Person(
        "email",
        "james.miller@post.example",
        "James",
        "Miller",
        "jmiller",
        "en",
        (
            story(
                ("Hello, order 4133.", "The assembly guide is missing from the box, could you send it?"),
                "Got it. One screw bag is missing too: M6×40, 8 pcs.",
                (
                    "Thanks, you are very helpful! Here is the packing list, for your records.",
                    document("Packing list.pdf"),
                ),
                subject="Order 4133: assembly guide",
            ),
        ),
        waiting=47,
    ),
    Person(
        "telegram",
        "310008",
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
        waiting=34,
        by=0,
    ),
    Person(
        "telegram",
        "310009",
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
            story("Добрый день! А кресло «Нева» бывает в зелёном?", "Беру два 🙂", sticker("👍")),
        ),
        waiting=18,
    ),
    Person(
        "email",
        "sofia.rossi@post.example",
        "Sofia",
        "Rossi",
        "sofi_rossi",
        "en",
        (
            story(
                "Good afternoon! Can I change the delivery address for order 4129?",
                "The new address is Nevsky 88, flat 12. Is Friday still OK?",
                "Wonderful, thank you so much!",
                subject="New delivery address",
            ),
        ),
    ),
    Person(
        "vk",
        "420011",
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
        "telegram",
        "310012",
        "Вера",
        "Павловна",
        "",
        "ru",
        (
            story(
                voice(5),
                "Я говорю: комод стоит криво, ящик не закрывается. Внук собирал.",
                ("Ножки подкрутила, теперь ровно!", "Спасибо вам, милые"),
            ),
        ),
    ),
    Person(
        "vk",
        "420013",
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

# Clients of the past: their conversations are closed, and they do not write again.
REGULARS: tuple[Person, ...] = (
    Person("vk", "420021", "Инга", "Лапина", "inga_lapina", "ru", ()),
    Person("telegram", "310021", "Анатолий", "Крылов", "a_krylov", "ru", ()),
    Person("vk", "420022", "Thomas", "Weber", "", "en", ()),
)
