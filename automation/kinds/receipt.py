"""Receipt: a new request by e-mail is confirmed with its number, in the same e-mail thread."""

from __future__ import annotations

from automation import texts
from automation.dialog_facts import Facts
from automation.effects import Say
from automation.frequency import Frequency
from automation.registry import Body, Compared, Kind, Plan
from automation.reply_plan import conditions
from inbox.events import EventKind


class Receipt(Body):
    """Texts for each mailbox and language; {number} is the number of the request."""

    texts: texts.Texts
    frequency: Frequency = Frequency(every="episode")


DEFAULT = Receipt(
    texts=(
        texts.Text(language="ru", text="Ваше обращение принято. Его номер: {number}. Мы ответим в этой переписке."),
        texts.Text(
            language="en", text="We have received your request. Its number is {number}. We will reply in this thread."
        ),
    )
)


def plan(body: Receipt, facts: Facts) -> Plan:
    """Confirm a request that came by e-mail."""
    is_email = facts.channel_kind == "email"
    compared = (*conditions(facts, body.frequency), Compared("channel_kind", facts.channel_kind, "email", is_email))
    say = Say("receipt", body.texts, body.frequency)
    return Plan(compared, (say,), stop=all(value.holds for value in compared))


KIND = Kind(
    name="receipt",
    group="replies",
    body=Receipt,
    default=DEFAULT,
    writes_to_clients=True,
    wants=frozenset({EventKind.message_received}),
    plan=plan,
    refers=lambda body: texts.refers(body.texts),
    channels=lambda body: texts.channels_of(body.texts),
)
