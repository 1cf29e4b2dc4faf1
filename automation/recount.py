"""Gives open waits their targets again after an SLA rule changed, some dialogs in each transaction."""

from __future__ import annotations

from automation import active
from automation.kinds import sla as sla_kind
from inbox import timers
from inbox.dialogs.locked import lock_dialog
from inbox.models import Dialog, Wait
from inbox.store import Tx

TIMER = "sla-recount"
PIECE = 20


def begin_for_rule(tx: Tx, rule_id: int) -> None:
    """Start a recount when the rule is about deadlines; closed waits keep what they had."""
    if tx.sql("select 1 from rule where id = :id and kind = :kind", id=rule_id, kind=sla_kind.KIND.name):
        begin(tx)


def begin(tx: Tx) -> None:
    """Start a recount of all open waits."""
    timers.put(tx, TIMER, 0, tx.now)


def step(tx: Tx, after: int, at: int) -> None:
    """Give the next open waits their targets, and continue behind them."""
    waits = [
        (wait_id, dialog_id)
        for wait_id, dialog_id in tx.sql(
            "select id, dialog_id from wait where ended_at is null and id > :after order by id limit :piece",
            after=after,
            piece=PIECE,
        )
    ]
    tx.lock(Dialog, *sorted({dialog_id for _, dialog_id in waits}))
    rules = [rule for rule in active.load(tx).rules if rule.kind is sla_kind.KIND]
    for wait_id, dialog_id in waits:
        sla_kind.apply(tx, rules, lock_dialog(tx, dialog_id), cause=f"w.{wait_id}.{active.load(tx).stamp}")
    if len(waits) == PIECE:
        timers.put(tx, TIMER, waits[-1][0], tx.now)


TIMERS = {TIMER: timers.TimerHandler(Wait, step)}
