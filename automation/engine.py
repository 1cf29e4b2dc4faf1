"""Runs rules: the consumer `automation` hands each event to the rules that want it.

A settling rule makes the state of a dialog follow from the present rows. A reacting rule plans and acts once for a
client's message, and never looks at what a rule did, so that no chain of rules exists.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence

import structlog

from automation import active, breakers, dialog_facts, effects, journal, kinds, recount, rules
from automation.dialog_facts import Facts
from automation.events import RuleEvent
from automation.registry import ActiveRule, Named, Plan, Reference
from inbox import automation_switch, consumers, failpoints
from inbox.access import SYSTEM, Place
from inbox.clock import HOUR
from inbox.company import hours
from inbox.dialogs.locked import lock_dialogs
from inbox.errors import Problem
from inbox.events import Event, EventKind
from inbox.store import Store, Tx
from inbox.store.failures import is_database_failure

NAME = "automation"
DEEPEST = 10  # consumers between a person's act and an event that rules still look at
LATE_MS = 6 * HOUR  # a reacting rule does nothing about an older event
log = structlog.get_logger("automation")
# Events after which a rule may name something that is gone, or that is back.
_REFERRED: dict[str, Named] = {
    EventKind.operator_changed: "operator",
    EventKind.team_changed: "team",
    EventKind.channel_changed: "channel",
    EventKind.channel_added: "channel",
    EventKind.hours_changed: "hours",
    EventKind.tag_changed: "tag",
    "tasktype.changed": "tasktype",
    "tasktemplate.changed": "tasktemplate",
}


class NotDue(Exception):
    """The frequency of a rule allows no message now; this is no run."""


def wanted() -> frozenset[str]:
    """Return the event kinds that some kind of rule wants, and those that concern the rules themselves."""
    wants = {event for kind in kinds.registered().values() for event in kind.wants}
    return frozenset(str(event) for event in wants | _REFERRED.keys() | {RuleEvent.changed, EventKind.breaker_changed})


def consumer(store: Store) -> consumers.Consumer:
    """Return the consumer that runs rules; a new one begins at the end of the log."""
    return consumers.Consumer(store, NAME, step, wants=wanted(), from_now=True, prepare=prepare)


def prepare(tx: Tx, events: Sequence[Event]) -> None:
    """Read the dialogs of several events, and the facts of their messages, in a statement each."""
    rules_on = active.load(tx)
    dialogs: set[int] = set()
    messages: list[int] = []
    planning: dict[str, set[int]] = {}  # dialogs by the kind of the rules that look at their messages
    for event in events:
        channel_id = _channel_of(event)
        if event.dialog_id is None or not rules_on.wanting(event.kind, channel_id):
            continue
        dialogs.add(event.dialog_id)
        if (rules_of := rules_on.planning(event.kind, channel_id)) and _may_react(tx, event):
            messages.append(event.object_id)
            for kind in {rule.kind.name for rule in rules_of}:
                planning.setdefault(kind, set()).add(event.dialog_id)
    lock_dialogs(tx, dialogs)
    dialog_facts.prepare(tx, messages)
    for kind, of_kind in planning.items():
        kinds.registered()[kind].prepare(tx, of_kind)


def _channel_of(event: Event) -> int | None:
    return event.after.channel_id if isinstance(event.after, Place) else None


def _may_react(tx: Tx, event: Event) -> bool:
    """Return whether reacting rules look at an event: rules start no rules, and nothing is done about old events."""
    return event.actor_kind != "rule" and event.at > tx.now - LATE_MS


def step(tx: Tx, event: Event) -> None:
    """Let the active rules look at one event."""
    _follow_changes(tx, event)
    if event.cause_depth >= DEEPEST:
        log.warning("event came of too long a chain; rules leave it alone", event_id=event.id)
        return
    channel_id = _channel_of(event)
    rules_on = active.load(tx)
    if not rules_on.wanting(event.kind, channel_id):
        return
    settling, planning = rules_on.settling(event.kind, channel_id), rules_on.planning(event.kind, channel_id)
    is_paused = automation_switch.is_paused(tx)
    if is_paused:
        settling = tuple(rule for rule in settling if rule.kind.always)
        planning = tuple(rule for rule in planning if rule.kind.always)
    _settle(tx, settling, event)
    if planning and _may_react(tx, event):
        _react(tx, event, channel_id, is_paused=is_paused)


def _follow_changes(tx: Tx, event: Event) -> None:
    """Keep cards, paused rules and targets in step with what the event changed."""
    if (kind := _REFERRED.get(event.kind)) == event.object_kind:
        assert kind is not None
        _refresh_cards(tx, Reference(kind, event.object_id))
    if event.kind == RuleEvent.changed:
        recount.begin_for_rule(tx, event.object_id)
    if event.kind == EventKind.breaker_changed and event.data["breaker"] == "rule":
        _follow_breaker(tx, event.object_id, tripped=bool(event.data["tripped"]))


def _follow_breaker(tx: Tx, rule_id: int, *, tripped: bool) -> None:
    """Pause or continue a rule with its breaker, unless the breaker has changed again since this event."""
    now = automation_switch.find_tripped(tx, "rule", rule_id)
    if tripped and now is not None:
        rules.pause(tx, rule_id, now.why)  # the breaker of a budget has a notification of its own
    elif not tripped and now is None:
        rules.resume(tx, SYSTEM, rule_id)


def _refresh_cards(tx: Tx, changed: Reference) -> None:
    """Send the cards of the rules that name a changed object: it may be missing now."""
    for rule_id, name, body in tx.sql("select id, kind, body from rule where removed_at is null order by id"):
        kind = kinds.registered().get(name)
        if kind is not None and changed in kind.refers(kind.body.model_validate_json(body)):
            rules.emit_changed(tx, SYSTEM, rule_id)


def _settle(tx: Tx, wanting: Sequence[ActiveRule], event: Event) -> None:
    for rule in wanting:
        if rule.kind.settle is not None:
            rule.kind.settle(tx, rule, event)
    for kind in {rule.kind.name: rule.kind for rule in wanting if rule.kind.settle_all is not None}.values():
        assert kind.settle_all is not None
        kind.settle_all(tx, [rule for rule in wanting if rule.kind is kind], event)


def _react(tx: Tx, event: Event, channel_id: int | None, *, is_paused: bool) -> None:
    """Let reacting rules plan, in their order; facts are those of the event, not of what an earlier rule did."""
    facts = dialog_facts.load(tx, event.object_id)
    if facts is None:
        return
    rules_on = active.load(tx)
    reacting = rules_on.reacting(event.kind, channel_id, facts)
    if is_paused:
        reacting = [rule for rule in reacting if rule.kind.always]
    facts = _with_calendars(tx, facts, rules_on.hours_ids(event.kind, channel_id))
    stopped: set[str] = set()
    for rule in reacting:
        if rule.kind.group not in stopped and consider(tx, rule, event, facts):
            stopped.add(rule.kind.group)


def load_facts(tx: Tx, message_id: int, reacting: Sequence[ActiveRule]) -> Facts | None:
    """Return the facts of a message with the calendars that the rules name; None when the message is gone."""
    facts = dialog_facts.load(tx, message_id)
    return None if facts is None else _with_calendars(tx, facts, active.named_hours(reacting))


def _with_calendars(tx: Tx, facts: Facts, named: Collection[int]) -> Facts:
    if not named:
        return facts
    return dataclasses.replace(
        facts, calendars={hours_id: hours.current(tx, hours_id)[1] for hours_id in sorted(named)}
    )


def consider(tx: Tx, rule: ActiveRule, event: Event, facts: Facts) -> bool:
    """Plan, and act when the conditions hold; return whether the rules behind this one are stopped."""
    assert rule.kind.plan is not None
    try:
        plan = rule.kind.plan(rule.body, facts)
    except Exception as error:
        _record_failed(tx, rule, event, facts, error)
        return False
    if plan.matches:
        act(tx, rule, event, facts, plan)
    return plan.stop


def act(tx: Tx, rule: ActiveRule, event: Event, facts: Facts, plan: Plan) -> None:
    """Carry out a plan at most once for its cause; a failure undoes all of it and is written down."""
    if rule.kind.loops and breakers.is_looping(tx, rule, facts.dialog_id):
        breakers.trip(tx, rule.id, "loop")
        return
    failpoints.hit("rule.before_run")
    try:
        if effects.is_due(tx, effects.Run(0, "", rule, facts), plan.effects):
            with tx.savepoint():
                _carry_out(tx, rule, event, facts, plan)
    except NotDue:
        return
    except Problem as refusal:
        _record(tx, rule, event, facts, plan, "refused", code=refusal.code)
    except Exception as error:
        if is_database_failure(error):
            raise
        _record_failed(tx, rule, event, facts, error, plan)
    failpoints.hit("rule.after_effects")


def _carry_out(tx: Tx, rule: ActiveRule, event: Event, facts: Facts, plan: Plan) -> None:
    cause = journal.cause_of(tx, event)
    run_id = journal.begin(
        tx,
        rule,
        cause,
        dialog_id=facts.dialog_id,
        episode_id=facts.episode_id,
        wait_id=facts.wait_id,
        event_id=event.id,
        compared=plan.compared,
    )
    if run_id is None and not failpoints.sabotaged("no-run-key"):
        return
    outcomes = [effects.carry_out(tx, effects.Run(run_id or 0, cause, rule, facts), effect) for effect in plan.effects]
    code = effects.sum_up([outcome.code for outcome in outcomes])
    if code is None:
        raise NotDue
    done = [outcome.done for outcome in outcomes if not outcome.code]
    journal.end(tx, run_id or 0, "refused" if code else "did", code=code, done=done)


def _record(
    tx: Tx,
    rule: ActiveRule,
    event: Event,
    facts: Facts,
    plan: Plan | None,
    outcome: str,
    *,
    code: str = "",
    error: str = "",
) -> None:
    run_id = journal.begin(
        tx,
        rule,
        journal.cause_of(tx, event),
        dialog_id=facts.dialog_id,
        episode_id=facts.episode_id,
        wait_id=facts.wait_id,
        event_id=event.id,
        compared=plan.compared if plan else (),
    )
    if run_id is not None:
        journal.end(tx, run_id, outcome, code=code, error=error)


def _record_failed(
    tx: Tx, rule: ActiveRule, event: Event, facts: Facts, error: Exception, plan: Plan | None = None
) -> None:
    log.error("a rule has failed", rule_id=rule.id, kind=rule.kind.name, event_id=event.id, exc_info=error)
    _record(tx, rule, event, facts, plan, "failed", code="error", error=f"{type(error).__name__}: {error}")
    breakers.record_failure(tx, rule)
