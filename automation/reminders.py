"""Reminds people of requests that no operator has touched, when the timer of a rule is due."""

from __future__ import annotations

from typing import Any

from automation import active, dialog_facts, journal
from automation.effects import Run
from automation.kinds import untouched
from automation.kinds.untouched import Untouched
from automation.registry import ActiveRule, Compared
from automation.task_orders import OrderTask
from inbox import automation_switch, failpoints, timers
from inbox.access import Place
from inbox.clock import MINUTE
from inbox.dialogs.locked import LockedDialog, lock_dialog
from inbox.dialogs.sla_target import Alarm
from inbox.errors import Problem
from inbox.events import Event
from inbox.models import Dialog
from inbox.notifications import sla_alarms
from inbox.notifications.store import notify
from inbox.store import Tx


def act_on_due(tx: Tx, dialog_id: int, at: int) -> None:
    """Look at every rule whose instant has come in this dialog, and set the timer of the next one."""
    dialog = lock_dialog(tx, dialog_id)
    found = tx.sql(
        "delete from rule_timer where dialog_id = :dialog and at <= :now returning rule_id, cause",
        dialog=dialog_id,
        now=tx.now,
    )
    rules = active.load(tx)
    if not automation_switch.is_paused(tx):
        for rule_id, cause in sorted((int(rule), str(cause)) for rule, cause in found):
            rule = rules.find(rule_id)
            if rule is not None and rule.kind is untouched.KIND:
                _remind(tx, rule, dialog, cause)
    untouched.set_timer(tx, dialog_id)


TIMERS = {untouched.TIMER: timers.TimerHandler(Dialog, act_on_due)}


def _remind(tx: Tx, rule: ActiveRule, dialog: LockedDialog, cause: str) -> None:
    """Notify the recipients unless an operator has touched the dialog since the message."""
    body: Untouched = rule.body
    message_id = int(cause.removeprefix("t."))
    rows = tx.sql("select no, created_at from message where id = :id", id=message_id)
    if not rows or not dialog.open or dialog.snoozed_at is not None:
        return
    no, since = rows[0]
    if _is_touched(tx, dialog, no):
        return
    minutes = (tx.now - since) // MINUTE
    failpoints.hit("rule.before_run")
    run_id = journal.begin(
        tx,
        rule,
        cause,
        dialog_id=dialog.id,
        episode_id=dialog.episode_id,
        compared=(Compared("minutes", minutes, body.minutes, True),),
    )
    if run_id is None:
        return
    alarm = Alarm(body.whom.assignee, body.whom.leads, body.whom.operators, body.email)
    told = sorted(sla_alarms.recipients(tx, alarm, dialog.assignee_id, dialog.team_id, dialog.channel_id))
    event = _event(tx, dialog)
    for operator_id in told:
        data = {"minutes": minutes, "rule": rule.id, "run": run_id}
        notify(tx, operator_id, "untouched", event, message_id=message_id, data=data, at_once=body.email)
    done = [{"do": "notify", "operators": told}, *_make_task(tx, rule, run_id, cause, message_id)]
    journal.end(tx, run_id, "did", done=done)
    failpoints.hit("rule.after_effects")


def _make_task(tx: Tx, rule: ActiveRule, run_id: int, cause: str, message_id: int) -> list[dict[str, Any]]:
    """Make the task that the rule orders; return it for the journal. A refused one leaves the reminder as it is."""
    facts = dialog_facts.load(tx, message_id) if rule.body.task is not None else None
    if facts is None:
        return []
    try:
        with tx.savepoint():
            outcome = OrderTask(rule.body.task).carry_out(tx, Run(run_id, cause, rule, facts))
    except Problem:
        return []
    return [] if outcome.code else [outcome.done]


def _is_touched(tx: Tx, dialog: LockedDialog, no: int) -> bool:
    """Return whether an operator replied, wrote a note, or changed the dialog after a message."""
    return bool(
        tx.sql(
            "select 1 from message where dialog_id = :dialog and no > :no"
            " and (operator_id is not null or author_kind = 'outside') limit 1",
            dialog=dialog.id,
            no=no,
        )
    )


def _event(tx: Tx, dialog: LockedDialog) -> Event:
    """Return the occasion of the notification; the log has no entry for it."""
    place = Place(dialog.channel_id, dialog.team_id)
    return Event(
        0, tx.now, "dialog.untouched", dialog.id, "dialog", dialog.id, "rule", None, None, 0, place, place, None, {}
    )
