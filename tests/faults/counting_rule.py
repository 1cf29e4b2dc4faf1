"""A kind of rule for the fault runs: its effect counts how often it was carried out for a message.

The server under test imports this module when OKNO_TEST_MODULE names it; see zygote.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from automation import kinds
from automation.dialog_facts import Facts
from automation.effects import Outcome, Run
from automation.registry import Body, Compared, Kind, Plan
from inbox.events import EventKind
from inbox.store import Tx

TABLE = (
    "create table fault_count (rule_id bigint, message_id bigint, times bigint not null,"
    " primary key (rule_id, message_id))"
)


class Count(Body):
    """fails: the effect raises an error in every third dialog, after it has counted."""

    fails: bool = False


def fails_in(dialog_id: int) -> bool:
    """Return whether the effect of a failing rule raises in a dialog; never in five dialogs in a row."""
    return dialog_id % 3 == 0


@dataclass(frozen=True, slots=True)
class Counting:
    """The effect."""

    fails: bool

    def carry_out(self, tx: Tx, run: Run) -> Outcome:
        """Count one more time, then perhaps fail."""
        tx.sql(
            "insert into fault_count (rule_id, message_id, times) values (:rule, :message, 1)"
            " on conflict (rule_id, message_id) do update set times = fault_count.times + 1",
            rule=run.rule.id,
            message=run.facts.message_id,
        )
        if self.fails and fails_in(run.facts.dialog_id):
            raise RuntimeError("on purpose")
        return Outcome({"do": "count"})


def plan(body: Count, facts: Facts) -> Plan:
    """Count every message of a client."""
    return Plan((Compared("client", facts.is_from_client, True, facts.is_from_client),), (Counting(body.fails),))


KIND = Kind(
    name="count",
    group="deadlines",
    body=Count,
    default=Count(),
    wants=frozenset({EventKind.message_received}),
    plan=plan,
)


def register() -> None:
    """Register the kind in this process, once."""
    if KIND.name not in kinds.registered():
        kinds.register(KIND)


def unregister() -> None:
    """Remove the kind, so that other tests of this process see the product's own kinds only."""
    kinds._KINDS.pop(KIND.name, None)
