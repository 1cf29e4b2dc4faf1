"""A few conversations of the days before, so that a demo does not look at an empty past.

Written through the same functions as everything else, with the clock of the transaction set back.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from functools import partial

from channels.emulators.shop import PEOPLE, Person
from inbox import dialogs, outbox
from inbox.access import Actor
from inbox.clock import HOUR, MINUTE
from inbox.intake import Arrival, NewMessage, Sender, receive
from inbox.store import Store, Tx

FIRST_MESSAGE = 9_000_001


@dataclass(frozen=True)
class Past:
    """One finished conversation: hours ago, the client's chat, who answered (place in the cast), the lines in turn."""

    hours: int
    chat: int
    by: int
    lines: tuple[str, ...]


PAST = (
    Past(
        98,
        310001,
        0,
        (
            "Добрый день! Можно ли заменить ножки у стола «Сканди» на чёрные?",
            "Здравствуйте, Екатерина! Да, чёрные есть на складе, замена бесплатная. Поставить в заказ?",
            "Да, пожалуйста. Заказ 4080",
            "Готово: чёрные ножки в заказе 4080, срок доставки прежний.",
        ),
    ),
    Past(
        81,
        310011,
        2,
        (
            "В коробке не хватает двух болтов М6",
            "Павел, приносим извинения! Отправим болты завтра курьером. Адрес тот же?",
            "Тот же, спасибо за быстрый ответ",
        ),
    ),
    Past(
        77,
        310007,
        3,
        (
            "Hi! Do you deliver the oak shelf to Berlin?",
            "Hello James! Yes, 7 to 9 days, 39 EUR. Shall I reserve one for you?",
            "Not yet, let me measure the wall first. Thanks!",
        ),
    ),
    Past(
        75,
        310009,
        1,
        (
            "Где посмотреть, когда приедет кресло?",
            "Тимур, кресло уже у курьера, привезёт сегодня с 18 до 21. Ссылку на отслеживание отправили в СМС.",
        ),
    ),
)


async def write(store: Store, channel_id: int, people: list[Actor]) -> None:
    clients = {person.chat: sender(person) for person in PEOPLE}
    message = FIRST_MESSAGE
    for past in PAST:
        tell_it = partial(
            tell, channel_id=channel_id, past=past, client=clients[past.chat], people=people, first=message
        )
        await store.write(tell_it)
        message += len(past.lines)


def sender(person: Person) -> Sender:
    label = f"@{person.username}" if person.username else ""
    return Sender("telegram", str(person.chat), f"{person.first} {person.last}".strip(), label, person.language)


def tell(tx: Tx, *, channel_id: int, past: Past, client: Sender, people: list[Actor], first: int) -> None:
    operator = people[past.by]
    begun = tx.now - past.hours * HOUR
    chat = str(past.chat)
    for turn, text in enumerate(past.lines):
        tx.now = begun + turn * 7 * MINUTE
        if turn % 2 == 0:
            said = NewMessage(chat, str(first + turn), client, tx.now, text=text)
            receive(tx, channel_id, [Arrival(f"history:{first + turn}", "{}", said)], None)
        else:
            answer(tx, operator, dialog_of(tx, channel_id, chat), text, str(first + turn), channel_id)
    dialog = dialog_of(tx, channel_id, chat)
    for person in people:
        dialogs.mark_read(tx, person, dialog, client_no=len(past.lines))
    tx.now += 3 * MINUTE
    dialogs.close(tx, operator, dialog, key=str(uuid.uuid4()))


def answer(tx: Tx, operator: Actor, dialog: int, text: str, external_id: str, channel_id: int) -> None:
    seen = int(tx.sql("select last_no from dialog where id = :id", id=dialog)[0][0])
    dialogs.reply(tx, operator, dialog, text=text, seen=seen, key=str(uuid.uuid4()))
    for one in outbox.claim(tx, holder="history", channels=[channel_id]):
        outbox.sent(tx, one.delivery_id, holder="history", external_id=external_id, at=tx.now)


def dialog_of(tx: Tx, channel_id: int, chat: str) -> int:
    found = tx.sql(
        "select id from dialog where channel_id = :channel and thread_key = :key", channel=channel_id, key=chat
    )
    return int(found[0][0])
