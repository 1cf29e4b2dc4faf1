"""Out of hours: a client who writes outside of working hours is told when we are back."""

from __future__ import annotations

from automation import texts
from automation.frequency import Frequency
from automation.registry import Body, Kind, Reference


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

KIND = Kind(
    name="out_of_hours",
    group="replies",
    body=OutOfHours,
    default=DEFAULT,
    writes_to_clients=True,
    refers=lambda body: [Reference("hours", body.hours_id), *texts.refers(body.texts)],
    channels=lambda body: texts.channels_of(body.texts),
)
