"""Autoreply: a client who begins a conversation is told that the message has arrived."""

from __future__ import annotations

from typing import Literal

from automation import texts
from automation.dialog_facts import Facts
from automation.effects import Say
from automation.frequency import Frequency
from automation.registry import Body, Compared, Kind, Plan
from automation.reply_plan import conditions
from inbox.events import EventKind


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


def plan(body: Autoreply, facts: Facts) -> Plan:
    """Greet a client, at most as often as the frequency says."""
    compared = conditions(facts, body.frequency)
    if body.clients == "new":
        compared += (Compared("new_client", facts.is_new_client, True, facts.is_new_client),)
    say = Say("autoreply", body.texts, body.frequency)
    return Plan(compared, (say,), stop=all(value.holds for value in compared))


KIND = Kind(
    name="autoreply",
    group="replies",
    body=Autoreply,
    default=DEFAULT,
    writes_to_clients=True,
    wants=frozenset({EventKind.message_received}),
    plan=plan,
    refers=lambda body: texts.refers(body.texts),
    channels=lambda body: texts.channels_of(body.texts),
)
