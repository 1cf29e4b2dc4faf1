"""Pauses rules that fail or run in a loop, and tells administrators; only a person resumes them."""

from __future__ import annotations

from automation import rules
from automation.registry import ActiveRule
from inbox.clock import HOUR, MINUTE
from inbox.notifications import store as notifications
from inbox.store import Tx

MOST_RUNS = 5  # of one rule in one dialog within LOOP_MS
LOOP_MS = MINUTE
MOST_FAILURES = 5  # in a row
TOLD_MS = HOUR


def is_looping(tx: Tx, rule: ActiveRule, dialog_id: int) -> bool:
    """Return whether a rule has run so often in a dialog that one more run would be a loop."""
    rows = tx.sql(
        "select count(*) from rule_run where dialog_id = :dialog and rule_id = :rule and at > :since"
        " and outcome = 'did'",
        dialog=dialog_id,
        rule=rule.id,
        since=tx.now - LOOP_MS,
    )
    return int(rows[0][0]) >= MOST_RUNS


def trip(tx: Tx, rule_id: int, why: str) -> None:
    """Pause a rule until a person resumes it, and tell administrators. why: loop, failing."""
    if rules.pause(tx, rule_id, why):
        notify_administrators(tx, rule_id, why)


def record_failure(tx: Tx, rule: ActiveRule) -> None:
    """Tell administrators that a run has failed, once an hour; pause the rule after several failures in a row."""
    recent = tx.sql(
        "select outcome, at from rule_run where rule_id = :rule order by at desc, id desc limit :most",
        rule=rule.id,
        most=MOST_FAILURES,
    )
    if len(recent) == MOST_FAILURES and all(outcome == "failed" for outcome, _ in recent):
        trip(tx, rule.id, "failing")
    elif not any(outcome == "failed" and at > tx.now - TOLD_MS for outcome, at in recent[1:]):
        notify_administrators(tx, rule.id, "failed")


def notify_administrators(tx: Tx, rule_id: int, why: str) -> None:
    """Store a notification about a rule for every administrator."""
    for (operator_id,) in tx.sql(
        "select id from operator where role = 'administrator' and disabled_at is null order by id"
    ):
        notifications.notify_without_dialog(tx, operator_id, "rule", {"rule": rule_id, "why": why})
