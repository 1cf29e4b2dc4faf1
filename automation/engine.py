"""Runs rules: the consumer `automation` hands each event to the rules that want it."""

from __future__ import annotations

from automation import active, kinds, rules
from automation.registry import Reference
from inbox import consumers
from inbox.access import SYSTEM
from inbox.events import Event, EventKind
from inbox.store import Store, Tx

NAME = "automation"
# Events after which a rule may name something that is gone, or that is back.
_REFERRED = {
    EventKind.operator_changed: "operator",
    EventKind.team_changed: "team",
    EventKind.channel_changed: "channel",
    EventKind.channel_added: "channel",
}


def wanted() -> frozenset[str]:
    """Return the event kinds that some kind of rule wants, and those that change what rules name."""
    wants = {event for kind in kinds.registered().values() for event in kind.wants}
    return frozenset(str(event) for event in wants | _REFERRED.keys())


def consumer(store: Store) -> consumers.Consumer:
    """Return the consumer that runs rules; a new one begins at the end of the log."""
    return consumers.Consumer(store, NAME, step, wants=wanted(), from_now=True)


def step(tx: Tx, event: Event) -> None:
    """Let the active rules look at one event."""
    if event.kind in _REFERRED and event.object_kind == _REFERRED[EventKind(event.kind)]:
        _refresh_cards(tx, Reference(_REFERRED[EventKind(event.kind)], event.object_id))  # type: ignore[arg-type]
    for rule in active.load(tx).wanting(event.kind, None):
        if rule.kind.settle is not None:
            rule.kind.settle(tx, rule, event)


def _refresh_cards(tx: Tx, changed: Reference) -> None:
    """Send the cards of the rules that name a changed object: it may be missing now."""
    for rule_id, name, body in tx.sql("select id, kind, body from rule where removed_at is null order by id"):
        kind = kinds.registered().get(name)
        if kind is not None and changed in kind.refers(kind.body.model_validate_json(body)):
            rules.emit_changed(tx, SYSTEM, rule_id)
