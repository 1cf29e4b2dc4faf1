"""Untouched: a new request that no operator has touched for some minutes is announced, or becomes a task."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from automation import dialog_facts, recipients, task_orders
from automation.recipients import Recipients
from automation.registry import ActiveRule, Body, Kind, Reference
from automation.reply_plan import is_ordinary
from automation.task_orders import TaskOrder
from inbox import timers
from inbox.clock import MINUTE
from inbox.events import Event, EventKind
from inbox.store import Tx

LONGEST_MINUTES = 30 * 24 * 60
TIMER = "rules"  # one timer for each dialog; it is set to the earliest row of rule_timer


class Untouched(Body):
    """Minutes after which people are notified, and whom. email: also at once by e-mail. task: also made then."""

    minutes: Annotated[int, Field(ge=1, le=LONGEST_MINUTES)] = 30
    whom: Recipients = Recipients()
    email: bool = False
    task: TaskOrder | None = None


def refers(body: Untouched) -> list[Reference]:
    """Return the operators that the rule names, and what its task names."""
    return [*recipients.refers(body.whom), *(task_orders.refers(body.task) if body.task is not None else ())]


def settle(tx: Tx, rule: ActiveRule, event: Event) -> None:
    """Set the rule's timer when a client's message opens an episode; a new episode replaces it."""
    facts = dialog_facts.load(tx, event.object_id)
    if facts is None or not facts.opens_episode or not is_ordinary(facts):
        return
    tx.sql(
        "insert into rule_timer (rule_id, dialog_id, cause, at) values (:rule, :dialog, :cause, :at)"
        " on conflict (rule_id, dialog_id) do update set cause = excluded.cause, at = excluded.at",
        rule=rule.id,
        dialog=facts.dialog_id,
        cause=f"t.{facts.message_id}",
        at=facts.at + rule.body.minutes * MINUTE,
    )
    set_timer(tx, facts.dialog_id)


def set_timer(tx: Tx, dialog_id: int) -> None:
    """Set the timer of a dialog to the earliest instant at which a rule looks at it again."""
    rows = tx.sql("select min(at) from rule_timer where dialog_id = :dialog", dialog=dialog_id)
    if rows[0][0] is None:
        timers.drop(tx, TIMER, dialog_id)
    else:
        timers.put(tx, TIMER, dialog_id, rows[0][0])


def on_change(tx: Tx, rule_id: int, body: Untouched, active: bool) -> None:
    """Forget what a rule waits for when it is switched off, so that nothing fires when it is on again."""
    if not active:
        tx.sql("delete from rule_timer where rule_id = :rule", rule=rule_id)


KIND = Kind(
    name="untouched",
    group="deadlines",
    body=Untouched,
    default=Untouched(),
    wants=frozenset({EventKind.message_received}),
    settle=settle,
    on_change=on_change,
    refers=refers,
)
