"""Shares out the backlog of a distribution rule on request: unassigned dialogs in which clients wait."""

from __future__ import annotations

from typing import Any

from automation import active, offers, rules
from inbox.access import Actor, require
from inbox.errors import Conflict, NotFound
from inbox.store import Tx


def share_out(tx: Tx, actor: Actor, rule_id: int) -> dict[str, Any]:
    """Offer all unassigned dialogs in which a client waits. Returns {count} of the rule's offers.

    Raises NotFound, and Conflict("rule-off") for a rule that is switched off or paused.
    """
    require(actor, "rules.change")
    if not tx.sql("select 1 from rule where id = :id and kind = 'distribution' and removed_at is null", id=rule_id):
        raise NotFound
    rule = active.load(tx).find(rule_id)
    if rule is None:
        raise Conflict("This rule is switched off. Switch it on first.", code="rule-off")
    waiting = offers.WAITING + offers.in_channels(rule.kind.channels(rule.body))
    tx.sql(
        "insert into offer (dialog_id, rule_id, channel_id, since)"
        f" select d.id, :rule, d.channel_id, d.waiting_since from dialog d where {waiting}"
        " on conflict (dialog_id) do nothing",
        rule=rule_id,
    )
    rules.emit_changed(tx, actor, rule_id)  # the consumer reads it, and then the offers are given
    return {"count": tx.sql("select count(*) from offer where rule_id = :id", id=rule_id)[0][0]}
