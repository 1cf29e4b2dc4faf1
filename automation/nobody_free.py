"""Tells leads and administrators that no operator can take a new dialog, at most once in half an hour for each rule."""

from __future__ import annotations

from automation.registry import ActiveRule
from inbox.clock import MINUTE
from inbox.notifications import store
from inbox.store import Tx

EVERY_MS = 30 * MINUTE


def announce(tx: Tx, rule: ActiveRule) -> None:
    """Notify those who can change it, unless they were told a short time ago."""
    rows = tx.sql("select nobody_at from rotation where rule_id = :id", id=rule.id)
    if rows and rows[0][0] is not None and tx.now - rows[0][0] < EVERY_MS:
        return
    tx.sql(
        "insert into rotation (rule_id, nobody_at) values (:id, :now)"
        " on conflict (rule_id) do update set nobody_at = excluded.nobody_at",
        id=rule.id,
        now=tx.now,
    )
    waiting = tx.sql("select count(*) from offer where rule_id = :id", id=rule.id)[0][0]
    for operator_id in find_recipients(tx, rule.body.team_id):
        store.notify_without_dialog(tx, operator_id, "nobody", {"rule": rule.id, "waiting": waiting})


def find_recipients(tx: Tx, team_id: int | None) -> list[int]:
    """Return administrators and the leads of the rule's team; without leads, all supervisors."""
    leads = tx.sql(
        "select m.operator_id from team_member m join operator o on o.id = m.operator_id"
        " where m.team_id = :team and m.leads = 1 and o.disabled_at is null",
        team=team_id or 0,
    ) or tx.sql("select id from operator where role = 'supervisor' and disabled_at is null")
    bosses = tx.sql("select id from operator where role = 'administrator' and disabled_at is null")
    return sorted({row[0] for row in (*leads, *bosses)})
