"""Writes the past of the demo: conversations of the last days, and clients who have waited for a while.

The messages go to the emulators, through the real parsers, and then through the same functions as all others, with the
clock of the transaction set back. The connectors fetch some of them again later and recognise them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from channels.emulators.demo.cast import PEOPLE, REGULARS, Person, Said
from channels.emulators.demo.demo import Demo
from channels.emulators.demo.transports import letter_fields, telegram_act, vk_fields
from channels.telegram import parse as telegram
from channels.vk import parse as vk
from channels.vk.longpoll import Position
from inbox.access import Actor
from inbox.clock import HOUR, MINUTE, now
from inbox.delivery import claims, outbox
from inbox.dialogs import assignment, episodes, read_marks
from inbox.inbound import Arrival
from inbox.intake import receive
from inbox.messages import replies
from inbox.store import Store, Tx


@dataclass(frozen=True)
class Past:
    """Tells a closed conversation: hours ago, the client, who answered (position in the cast), the lines in turn."""

    hours: int
    client: str
    by: int
    lines: tuple[str, ...]


PAST = (
    Past(
        98,
        "310001",
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
        "420021",
        2,
        (
            "В коробке не хватает двух болтов М6",
            "Инга, приносим извинения! Отправим болты завтра курьером. Адрес тот же?",
            "Тот же, спасибо за быстрый ответ",
        ),
    ),
    Past(
        79,
        "420022",
        3,
        (
            "Hello, can I pick the chairs up myself on Saturday?",
            "Hello Thomas! Yes, 10 to 18 at the warehouse, Portovaya 12. They are ready under no. 4102.",
            "Perfect, thank you",
        ),
    ),
    Past(
        77,
        "310003",
        3,
        (
            "Hi! Do you deliver the oak shelf to Berlin?",
            "Hello Emma! Yes, 7 to 9 days, 39 EUR. Shall I reserve one for you?",
            "Not yet, let me measure the wall first. Thanks!",
        ),
    ),
    Past(
        75,
        "310021",
        1,
        (
            "Где посмотреть, когда приедет кресло?",
            "Анатолий, кресло уже у курьера, привезёт сегодня с 18 до 21. Ссылку на отслеживание отправили в СМС.",
        ),
    ),
)


async def write(store: Store, demo: Demo, channels: Mapping[str, int], people: list[Actor]) -> None:
    """Write the past. channels: the id of each kind's channel. Call it before any connector fetches."""
    clients = {person.key: person for person in (*PEOPLE, *REGULARS)}
    for past in PAST:
        person = clients[past.client]
        told = Told(demo, channels[person.kind], person)
        await store.write(partial(tell, told=told, past=past, people=people))
    # The client who has waited longest wrote first: case numbers rise with time.
    for person in sorted(PEOPLE, key=lambda client: -client.waiting):
        if person.waiting and person.kind == "email":
            deliver(demo, person)
        elif person.waiting:
            await store.write(partial(open_matter, told=Told(demo, channels[person.kind], person), people=people))
    # VK hands out events after the first connection; here it begins now, however long loading takes.
    begin = Position(str(demo.vk.community.ts), now()).text()
    await store.write(lambda tx: receive(tx, channels["vk"], [], begin))


@dataclass(frozen=True)
class Told:
    """Writes as one client on one emulated platform."""

    demo: Demo
    channel_id: int
    person: Person

    def arrival(self, said: Said, at: int) -> Arrival:
        """Write from the client at an instant; returns the real parser's Arrival."""
        chat, who, date = int(self.person.key), self.person.who(), {"date": at // 1000}
        if self.person.kind == "telegram":
            bot, world = self.demo.telegram.bot, self.demo.telegram.world
            world.message(bot, chat, fields_of(said) | date, who=who)
            return telegram.arrival(bot.queue[-1].update, now=at)
        group, peers = self.demo.vk.community, self.demo.vk.world
        message = peers.message(group, chat, self._with_files(vk_fields(said)) | date, who=who)
        lookups = vk.Known(group.id, {chat: vk.Person(self.person.name, f"vk.com/{who['screen_name']}")})
        return vk.from_history(message, now=at, known=lookups)

    def _with_files(self, act: dict[str, Any]) -> dict[str, Any]:
        fields: dict[str, Any] = act["fields"]
        return fields | {"attachments": self.demo.vk.world.attachments(act.get("files", []))}

    def answered(self, text: str, at: int) -> str:
        """Answer as the shop; returns the platform's id of the message."""
        chat = int(self.person.key)
        if self.person.kind == "telegram":
            return str(self.demo.telegram.world.accept(self.demo.telegram.bot, chat, text, None)["message_id"])
        fields = {"text": text, "random_id": 0, "date": at // 1000}
        return str(self.demo.vk.world.accept(self.demo.vk.community, chat, fields)["conversation_message_id"])


def fields_of(said: Said) -> dict[str, Any]:
    fields: dict[str, Any] = telegram_act(said)["fields"]  # the past holds no files of Telegram
    return fields


def tell(tx: Tx, *, told: Told, past: Past, people: list[Actor]) -> None:
    operator = people[past.by]
    begun = tx.now - past.hours * HOUR
    for turn, text in enumerate(past.lines):
        tx.now = begun + turn * 7 * MINUTE
        if turn % 2 == 0:
            receive(tx, told.channel_id, [told.arrival(Said(text), tx.now)], None)
        else:
            answer(tx, operator, dialog_of(tx, told), text, told)
    dialog = dialog_of(tx, told)
    for person in people:
        read_marks.mark_read(tx, person, dialog, client_no=len(past.lines))
    tx.now += 3 * MINUTE
    episodes.close(tx, operator, dialog)


def open_matter(tx: Tx, *, told: Told, people: list[Actor]) -> None:
    """Open a conversation a while ago, perhaps with an assignee."""
    begun = tx.now - told.person.waiting * MINUTE
    for place, message in enumerate(told.person.stories[0].turns[0]):
        tx.now = begun + place * MINUTE // 2
        receive(tx, told.channel_id, [told.arrival(message, tx.now)], None)
    if told.person.by is not None:
        owner = people[told.person.by]
        tx.now += MINUTE
        assignment.assign(tx, owner, dialog_of(tx, told), operator_id=owner.id)


def deliver(demo: Demo, person: Person) -> None:
    """Put the emails into the mailbox, where the connector finds them when it starts."""
    story = person.stories[0]
    fields = letter_fields(story.turns[0], story.subject, None)
    at = now() - person.waiting * MINUTE
    content = {"subject": fields["subject"], "text": fields["text"]}
    demo.mail.world.write(demo.mail.box.address, sender=person.key, name=person.name, at=at / 1000, **content)
    demo.mail.box.letters[-1].at = at


def answer(tx: Tx, operator: Actor, dialog: int, text: str, told: Told) -> None:
    seen = int(tx.sql("select last_no from dialog where id = :id", id=dialog)[0][0])
    replies.reply(tx, operator, dialog, text=text, seen=seen)
    for delivery in claims.claim(tx, holder="history", channels=[told.channel_id]):
        outbox.mark_sent(tx, delivery.delivery_id, holder="history", external_id=told.answered(text, tx.now), at=tx.now)


def dialog_of(tx: Tx, told: Told) -> int:
    rows = tx.sql(
        "select id from dialog where channel_id = :channel and thread_key = :key",
        channel=told.channel_id,
        key=told.person.key,
    )
    return int(rows[0][0])
