"""Out of hours: a client who writes outside of working hours is told when we are back."""

from __future__ import annotations

from automation import texts
from automation.dialog_facts import Facts
from automation.effects import Say
from automation.frequency import Frequency
from automation.registry import Body, Compared, Kind, Plan, Reference
from automation.reply_plan import conditions, is_ordinary
from inbox import calendars
from inbox.events import EventKind


class OutOfHours(Body):
    """Working hours, and texts for each channel and language; {back} is the time at which we open."""

    hours_id: int = 1
    texts: texts.Texts
    frequency: Frequency = Frequency(every="wait")


DEFAULT = OutOfHours(
    texts=(
        texts.Text(
            language="ru",
            text="Здравствуйте! Сейчас мы не работаем. Мы получили ваше сообщение и ответим {back|в рабочее время}.",
        ),
        texts.Text(
            language="en",
            text="Hello! We are closed now. We have received your message and will reply {back|when we open}.",
        ),
    )
)


def plan(body: OutOfHours, facts: Facts) -> Plan:
    """Say when we are back. While we are closed, the rules behind this one say nothing."""
    calendar = facts.calendars.get(body.hours_id, calendars.ALWAYS)
    is_closed = not calendars.is_open(calendar, facts.at)
    compared = (*conditions(facts, body.frequency), Compared("closed", is_closed, True, is_closed))
    say = Say("out_of_hours", body.texts, body.frequency, hours_id=body.hours_id)
    return Plan(compared, (say,), stop=is_closed and is_ordinary(facts))


KIND = Kind(
    name="out_of_hours",
    group="replies",
    body=OutOfHours,
    default=DEFAULT,
    writes_to_clients=True,
    wants=frozenset({EventKind.message_received}),
    plan=plan,
    refers=lambda body: [Reference("hours", body.hours_id), *texts.refers(body.texts)],
    channels=lambda body: texts.channels_of(body.texts),
)
