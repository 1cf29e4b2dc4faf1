"""Made-up messages with a realistic distribution of words: few words often, many rarely."""

from __future__ import annotations

import random
from itertools import accumulate

RU = (  # noqa: SIM905
    "заказ доставка оплата возврат товар поддержка ошибка пароль письмо клиент оператор магазин курьер адрес склад "
    "счёт скидка договор карта деньги вопрос ответ работа приложение телефон сайт кнопка версия канал сообщение "
    "сегодня завтра вчера срочно пожалуйста спасибо здравствуйте можно нужно получить вернуть проверить изменить"
).split()
EN = (  # noqa: SIM905
    "order delivery payment refund item support error account password letter shop courier address invoice discount "
    "card question answer problem phone site button update version channel chat message today tomorrow urgent please "
    "thanks hello need get send return check change login session browser network timeout ticket"
).split()
RU_ENDS = ["", "а", "у", "ом", "е", "ы", "ов", "ами", "ный", "ного", "ться", "ание"]
EN_ENDS = ["", "s", "ed", "ing", "er", "ly", "able", "ment"]


class Texts:
    def __init__(self, seed: int = 1, words: int = 30_000) -> None:
        self.random = random.Random(seed)
        self.words = self._vocabulary(words)
        self.weights = list(accumulate(1 / (place + 3) for place in range(words)))

    def _vocabulary(self, count: int) -> list[str]:
        pick = self.random
        words = dict.fromkeys(RU + EN)
        while len(words) < count:
            letters, ends = pick.choice([("абвгдежзиклмнопрстуфхцчшэюя", RU_ENDS), ("abcdefghiklmnoprstuvwy", EN_ENDS)])
            words["".join(pick.choices(letters, k=pick.randint(3, 7))) + pick.choice(ends)] = None
        return list(words)

    def text(self) -> str:
        length = self.random.choice((8, 12, 20, 30, 40))
        return " ".join(self.random.choices(self.words, cum_weights=self.weights, k=length))

    def many(self, count: int) -> list[str]:
        """Return different texts; combining halves of a smaller pool is quicker and as diverse."""
        pool = [self.text() for _ in range(min(count, 5_000))]
        if count <= len(pool):
            return pool
        halves = [text.split(" ") for text in pool]
        pick = self.random.choice
        return [
            " ".join((one := pick(halves))[: len(one) // 2] + (two := pick(halves))[len(two) // 2 :])
            for _ in range(count)
        ]
