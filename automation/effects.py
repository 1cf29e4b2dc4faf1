"""Carries out what rules plan: automatic messages to clients."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from automation import texts
from automation.clock_words import describe_hours, describe_instant
from automation.dialog_facts import Facts
from automation.frequency import Frequency
from automation.registry import ActiveRule
from inbox import calendars
from inbox.access import Actor
from inbox.company import hours, profile
from inbox.dialogs.locked import lock_dialog
from inbox.messages import automatic, automatic_refusals, automatic_text
from inbox.store import Tx


class Run(NamedTuple):
    """The run for which effects are carried out."""

    id: int
    cause: str
    rule: ActiveRule
    facts: Facts


UNCHANGED = "unchanged"  # code: all is so already
NO_RUN = frozenset({UNCHANGED, "said-already"})  # codes of effects that were not due


class Outcome(NamedTuple):
    """The outcome of an effect. code: why it was refused, "" when it was done."""

    done: dict[str, Any]
    code: str = ""


@dataclass(frozen=True, slots=True)
class Say:
    """An automatic message to the client. hours_id: working hours that the text may speak of."""

    purpose: automatic_refusals.Purpose
    texts: tuple[texts.Text, ...]
    frequency: Frequency
    hours_id: int = hours.COMPANY


def say(tx: Tx, run: Run, effect: Say) -> Outcome:
    """Queue the text for the client's channel and language."""
    facts = run.facts
    company = profile.load(tx)
    language = automatic_text.choose_language(facts.locale, facts.sample, company.language)
    template = texts.choose(effect.texts, facts.channel_id, language, company.language)
    if template is None:
        return Outcome({"do": "say", "purpose": effect.purpose}, "no-text")
    sent = automatic.send(
        tx,
        Actor("rule", run.rule.id),
        lock_dialog(tx, facts.dialog_id),
        automatic_text.render(template, _values(tx, effect, facts, company, language)),
        purpose=effect.purpose,
        about_no=facts.no,
        cause=f"r{run.rule.id}.{run.cause}",
        rule_id=run.rule.id,
        run_id=run.id,
        frequency=automatic_refusals.Frequency(effect.frequency.every, effect.frequency.hours),
    )
    if isinstance(sent, automatic.Refused):
        return Outcome({"do": "say", "purpose": effect.purpose}, sent.code)
    return Outcome({"do": "say", "purpose": effect.purpose, "message_id": sent.message_id, "language": language})


def _values(tx: Tx, effect: Say, facts: Facts, company: profile.Profile, language: str) -> dict[str, str]:
    _, calendar = hours.current(tx, effect.hours_id)
    opens = calendars.opens(calendar, tx.now)
    return {
        "name": automatic_text.first_name(facts.contact_name),
        "number": str(facts.number),
        "company": company.name,
        "hours": describe_hours(calendar, language),
        "back": "" if opens is None else describe_instant(opens, tx.now, calendar.zone, language),
    }


def sum_up(codes: Sequence[str]) -> str | None:
    """Return the code of a run from those of its effects: "" when any was done, None when none was due."""
    if "" in codes:
        return ""
    return next((code for code in codes if code not in NO_RUN), None if codes else "")


def is_due(tx: Tx, run: Run, effects: Sequence[Any]) -> bool:
    """Return whether some effect may change something. One without a preview finds that out by being carried out.

    Most messages with a known word come to a dialog that has its tags: asking first saves a run that is undone.
    """
    return not effects or any(not hasattr(one, "preview") or one.preview(tx, run).code not in NO_RUN for one in effects)


def carry_out(tx: Tx, run: Run, effect: Any) -> Outcome:
    """Carry out one effect. Effects of another kind than our own do themselves: they have a method `carry_out`."""
    if isinstance(effect, Say):
        return say(tx, run, effect)
    outcome: Outcome = effect.carry_out(tx, run)
    return outcome
