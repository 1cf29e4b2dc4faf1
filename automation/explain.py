"""Answers "why not?": plans a rule for a dialog as it is now, and does nothing."""

from __future__ import annotations

from typing import Any, NamedTuple

from automation import engine, kinds
from automation.effects import Outcome, Run, Say, sum_up
from automation.kinds import sla, untouched
from automation.registry import ActiveRule, Compared
from inbox.access import Actor, require, require_dialog
from inbox.dialogs.locked import LockedDialog, lock_dialog
from inbox.errors import NotFound
from inbox.messages import automatic, automatic_facts, automatic_refusals
from inbox.store import Tx


class _Rule(NamedTuple):
    kind: str
    version: int
    body: str
    active: int
    paused_at: int | None


class Answer(NamedTuple):
    """The answer. code: why it would not, "" when it would."""

    compared: tuple[Compared, ...] = ()
    done: tuple[dict[str, Any], ...] = ()
    code: str = ""


def explain(tx: Tx, actor: Actor, rule_id: int, dialog_id: int) -> dict[str, Any]:
    """Return what a rule would do in a dialog now, in the form of a run. Raises NotFound."""
    require(actor, "rules.read")
    require_dialog(tx, actor, "dialog.read", dialog_id)
    row = tx.row(_Rule, "select kind, version, body, active, paused_at from rule where id = :id", id=rule_id)
    kind = kinds.registered().get(row.kind) if row else None
    if row is None or kind is None:
        raise NotFound
    rule = ActiveRule(rule_id, row.version, kind, kind.body.model_validate_json(row.body))
    answer = _ask(tx, rule, lock_dialog(tx, dialog_id))
    code = "off" if not row.active else "rule-paused" if row.paused_at is not None else answer.code
    name = tx.sql("select c.name from dialog d join contact c on c.id = d.contact_id where d.id = :id", id=dialog_id)
    return {
        "id": 0,
        "rule_id": rule_id,
        "kind": row.kind,
        "version": row.version,
        "at": tx.now,
        "dialog_id": dialog_id,
        "client": name[0][0],
        "outcome": "refused" if code else "did",
        "code": code,
        "values": [value._asdict() for value in answer.compared],
        "done": list(answer.done),
        "skipped": [],
        "error": "",
    }


def _ask(tx: Tx, rule: ActiveRule, dialog: LockedDialog) -> Answer:
    if rule.kind.plan is not None:
        return _plan(tx, rule, dialog)
    if rule.kind is sla.KIND:
        return _deadline(tx, rule, dialog)
    if rule.kind is untouched.KIND:
        return _reminder(tx, rule, dialog)
    return Answer(code="not-recorded")


def _plan(tx: Tx, rule: ActiveRule, dialog: LockedDialog) -> Answer:
    """Plan for the client's last message."""
    last = tx.sql("select max(id) from message where dialog_id = :id and kind = 'in'", id=dialog.id)[0][0]
    facts = engine.load_facts(tx, last, [rule]) if last else None
    if facts is None:
        return Answer(code="no-message")
    assert rule.kind.plan is not None
    plan = rule.kind.plan(rule.body, facts)
    if not plan.matches:
        return Answer(plan.compared, code="conditions")
    run = Run(0, "", rule, facts)
    outcomes = [
        _say(tx, run, effect, dialog) if isinstance(effect, Say) else effect.preview(tx, run) for effect in plan.effects
    ]
    codes = [outcome.code for outcome in outcomes]
    if (code := sum_up(codes)) != "":
        return Answer(plan.compared, code=code or codes[0])
    return Answer(plan.compared, tuple(outcome.done for outcome in outcomes if not outcome.code))


def _say(tx: Tx, run: Run, effect: Say, dialog: LockedDialog) -> Outcome:
    frequency = automatic_refusals.Frequency(effect.frequency.every, effect.frequency.hours)
    request = automatic_facts.Request(effect.purpose, run.facts.no, run.rule.id, frequency)
    held = automatic_facts.load_facts(tx, dialog, request)
    code = automatic_refusals.refusal(held, automatic.load_budgets(tx))
    return Outcome({"do": "say", "purpose": effect.purpose}, code or "")


def _deadline(tx: Tx, rule: ActiveRule, dialog: LockedDialog) -> Answer:
    rows = tx.sql("select id, rule_id from wait where dialog_id = :id and ended_at is null", id=dialog.id)
    if not rows:
        return Answer(code="no-wait")
    wait_id, holder = rows[0]
    matches = sla.find([rule], dialog.channel_id, dialog.team_id) is not None
    compared = (
        Compared("channel", dialog.channel_id, list(rule.body.channels), matches),
        Compared("team", dialog.team_id, list(rule.body.teams), matches),
    )
    if not matches or dialog.thread_kind == "group":
        return Answer(compared, code="conditions")
    if holder != rule.id:
        return Answer(compared, code="other-rule")
    return Answer(compared, ({"do": "target", "wait_id": wait_id},))


def _reminder(tx: Tx, rule: ActiveRule, dialog: LockedDialog) -> Answer:
    rows = tx.sql(
        "select at from rule_timer where rule_id = :rule and dialog_id = :dialog", rule=rule.id, dialog=dialog.id
    )
    if not rows:
        return Answer(code="no-timer")
    return Answer(
        (Compared("minutes", rule.body.minutes, rule.body.minutes, True),), ({"do": "notify", "at": rows[0][0]},)
    )
