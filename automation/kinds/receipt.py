"""Receipt: a new request by e-mail is confirmed with its number, in the same e-mail thread."""

from __future__ import annotations

from automation import texts
from automation.frequency import Frequency
from automation.registry import Body, Kind


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

KIND = Kind(
    name="receipt",
    group="replies",
    body=Receipt,
    default=DEFAULT,
    writes_to_clients=True,
    refers=lambda body: texts.refers(body.texts),
    channels=lambda body: texts.channels_of(body.texts),
)
