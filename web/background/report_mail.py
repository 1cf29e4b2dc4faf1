"""Writes the text of the weekly e-mail: the six numbers of a week beside those of the week before."""

from __future__ import annotations

from typing import Any

from inbox.clock import HOUR, MINUTE
from reports.metrics import BY_ID
from reports.periods import Period
from web.background.notification_mail import Words, describe_span


def compose(numbers: list[dict[str, Any]], period: Period, *, name: str, locale: str, base: str) -> tuple[str, str]:
    """Return (subject, text). numbers: those of the overview, with the values of the week before."""
    say = Words(locale)
    first, last = period.first.strftime("%d.%m.%Y"), period.last.strftime("%d.%m.%Y")
    address = f"{base}/reports?from={period.first.isoformat()}&to={period.last.isoformat()}"
    lines = [line(say, number) for number in numbers]
    parts = [
        say.t("{name}, this is the week from {first} to {last}:", name=name, first=first, last=last),
        "\n".join(lines),
        say.t("Behind every number stand its conversations: {link}", link=address),
        say.t("An administrator chooses who gets this email: {link}", link=f"{base}/settings/report-letter"),
        say.t("This is an automatic message; replies are not read."),
    ]
    return say.t("Okno: the week from {first} to {last}", first=first, last=last), "\n\n".join(parts)


def line(say: Words, number: dict[str, Any]) -> str:
    """Return a number with the one of the week before, such as "Requests: 120 (the week before: 107)"."""
    metric = BY_ID[number["id"]]
    name = metric.names[1 if say.locale == "ru" else 0]
    now, before = (describe_value(say, metric.unit, number[key]) for key in ("value", "previous"))
    return say.t("{name}: {now} (the week before: {before})", name=name, now=now, before=before)


def describe_value(say: Words, unit: str, value: float | int | None) -> str:
    """Return a value with its unit; a dash when there was nothing to measure."""
    if value is None:
        return "—"
    if unit == "share":
        percent = f"{value * 100:.1f}".removesuffix(".0")
        return say.t("{n} %", n=percent.replace(".", ",") if say.locale == "ru" else percent)
    if unit == "ms":
        return say.t("{n} s", n=round(value / 1000)) if value < MINUTE else _span(say, int(value))
    return str(round(value))


def _span(say: Words, ms: int) -> str:
    return describe_span(say, ms - ms % HOUR if ms >= 48 * HOUR else ms)
