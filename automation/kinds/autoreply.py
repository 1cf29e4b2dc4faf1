"""Autoreply: a client who begins a conversation is told that the message has arrived."""

from __future__ import annotations

from typing import Literal

from automation import texts
from automation.frequency import Frequency
from automation.registry import Body, Kind


class Autoreply(Body):
    """Texts for each channel and language. clients: "new" for clients who never wrote before."""

    texts: texts.Texts
    clients: Literal["all", "new"] = "all"
    frequency: Frequency = Frequency(every="episode")


DEFAULT = Autoreply(
    texts=(
        texts.Text(
            language="ru", text="Здравствуйте, {name|уважаемый клиент}! Мы получили ваше сообщение и скоро ответим."
        ),
        texts.Text(language="en", text="Hello {name|there}! We have received your message and will reply soon."),
    )
)

KIND = Kind(
    name="autoreply",
    group="replies",
    body=Autoreply,
    default=DEFAULT,
    writes_to_clients=True,
    refers=lambda body: texts.refers(body.texts),
    channels=lambda body: texts.channels_of(body.texts),
)
