"""Keeps offers: dialogs that wait until a distribution rule finds an operator for them.

The consumer makes the offer of a dialog follow from the dialog's present state; `distribution.settle` takes it from
there. A person who assigns or unassigns removes the offer: what was laid aside by a person is not dealt again.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

import orjson

from automation import absence, members
from automation.registry import ActiveRule
from inbox.dialogs.locked import LockedDialog, lock_dialog
from inbox.dialogs.round_robin import Skipped
from inbox.errors import NotFound
from inbox.events import Event, EventKind
from inbox.store import Reader, Tx
from inbox.store.sql import among, ids_text, in_list

KIND = "distribution"
# Events after which an unassigned dialog may be new to the rule. A new episode is none: its wait opens with an event.
_BEGINS = frozenset(
    {
        EventKind.wait_opened,
        EventKind.wait_reopened,
        EventKind.dialog_reopened,
        EventKind.dialog_unsnoozed,
        EventKind.dialog_assigned,
    }
)
_BY_PERSONS = frozenset({EventKind.dialog_assigned, EventKind.dialog_team_changed})
# Events about a dialog that change whether it needs an operator.
ABOUT_DIALOGS = _BEGINS | {
    EventKind.message_received,
    EventKind.wait_ended,
    EventKind.dialog_closed,
    EventKind.dialog_snoozed,
    EventKind.dialog_team_changed,
}
# Events after which an operator may be free who was not.
ABOUT_PEOPLE = frozenset(
    {
        EventKind.operator_added,
        EventKind.operator_changed,
        EventKind.grants_changed,
        EventKind.team_changed,
        EventKind.status_changed,
        EventKind.automation_paused,
        EventKind.hours_changed,
    }
)
# Events after which dialogs that no operator could take are tried again.
_FREES = ABOUT_PEOPLE | {EventKind.dialog_closed, EventKind.dialog_snoozed, EventKind.dialog_assigned, "rule.changed"}


def update(tx: Tx, rules: Sequence[ActiveRule], event: Event) -> None:
    """Make the offer of the event's dialog follow from its present state: the first rule about its channel deals it."""
    if event.kind in _FREES and not _is_given(event):
        tx.once("offers tried again", lambda: retry_all(tx))
    if event.dialog_id is None:
        return
    try:
        dialog = lock_dialog(tx, event.dialog_id)
    except NotFound:  # it was joined with another one
        return
    rule = _first(rules, dialog.channel_id)
    if rule is None:
        return
    if not needs_operator(dialog):
        withdraw(tx, dialog.id)
    elif dialog.assignee_id is not None:
        _update_assigned(tx, rule, dialog, event)
    elif event.kind in _BY_PERSONS and event.actor_kind == "operator":
        withdraw(tx, dialog.id)
    elif _begins(rule, event) and members.are_enough(tx, rule.body):
        offer_new(tx, rule, dialog)


def _is_given(event: Event) -> bool:
    """Return whether a rule gave an unassigned dialog to an operator: that frees no operator."""
    return event.kind == EventKind.dialog_assigned and event.actor_kind == "rule" and event.data["before"] is None


def _first(rules: Sequence[ActiveRule], channel_id: int) -> ActiveRule | None:
    """Return the first rule, in the order of the cards, that deals the dialogs of a channel."""
    for rule in rules:
        channels = rule.kind.channels(rule.body)
        if channels is None or channel_id in channels:
            return rule
    return None


def _update_assigned(tx: Tx, rule: ActiveRule, dialog: LockedDialog, event: Event) -> None:
    """Offer an assigned dialog again when its client writes and the assignee is absent."""
    if event.kind == EventKind.dialog_assigned:
        withdraw(tx, dialog.id)
    elif event.kind == EventKind.message_received and rule.body.absent != "keep" and event.at >= rule.on_since:
        since = absence.absent_from(tx, dialog.assignee_id or 0, dialog.channel_id, rule.body.absent_minutes)
        if since is not None:
            offer(tx, rule, dialog, not_before=since)


def needs_operator(dialog: LockedDialog) -> bool:
    """Return whether a client waits in the dialog and it is not snoozed."""
    return bool(dialog.open) and dialog.waiting_since is not None and dialog.snoozed_at is None


def _begins(rule: ActiveRule, event: Event) -> bool:
    """Return whether an unassigned dialog may be new to the rule by this event.

    The log may be read late, and what is older than the switch of the rule is not dealt.
    """
    return event.kind in _BEGINS and event.actor_kind != "rule" and event.at >= rule.on_since


class Waiting(NamedTuple):
    """An offered dialog."""

    dialog_id: int
    channel_id: int
    episode_id: int | None
    last_no: int


_OFFERED = "select o.dialog_id, o.channel_id, d.episode_id, d.last_no from offer o join dialog d on d.id = o.dialog_id"


def select(tx: Tx, rule_id: int, channels: Collection[int], most: int) -> list[Waiting]:
    """Return the offers of a rule in these channels that are due and not tried yet, the oldest first."""
    return tx.rows(
        Waiting,
        f"{_OFFERED} where o.rule_id = :rule and o.channel_id in ({in_list(channels)}) and o.tried_at is null"
        " and o.not_before <= :now order by o.since, o.dialog_id limit :most",
        rule=rule_id,
        now=tx.now,
        most=most,
    )


def find_unreported(tx: Tx, rule_id: int, channels: Collection[int], most: int) -> list[Waiting]:
    """Return unassigned dialogs of which no run says yet that no operator is free."""
    return tx.rows(
        Waiting,
        f"{_OFFERED} where o.rule_id = :rule and o.channel_id in ({in_list(channels)}) and o.reported = 0"
        " and d.assignee_id is null order by o.since, o.dialog_id limit :most",
        rule=rule_id,
        most=most,
    )


def find_offered(tx: Tx, rule_id: int, dialog_ids: Collection[int]) -> frozenset[int]:
    """Return which of these dialogs are still offered by the rule."""
    statement = f"select dialog_id from offer where rule_id = :rule and {among(tx.dialect, 'dialog_id')}"
    return frozenset(row[0] for row in tx.sql(statement, rule=rule_id, ids=ids_text(dialog_ids)))


def postpone(tx: Tx, dialog_id: int, *, until: int | None = None) -> None:
    """Leave an offer until some operator may have become free, or until an instant."""
    tx.sql(
        "update offer set tried_at = :tried, not_before = :until where dialog_id = :id",
        id=dialog_id,
        tried=tx.now if until is None else None,
        until=until or 0,
    )


def mark_reported(tx: Tx, dialog_id: int, skipped: Sequence[Skipped]) -> bool:
    """Record who was skipped when no operator was free; return False when that is recorded already."""
    rows = tx.sql(
        "update offer set reported = 1, skipped = :skipped where dialog_id = :id and reported = 0 returning dialog_id",
        id=dialog_id,
        skipped=orjson.dumps(skipped).decode(),
    )
    return bool(rows)


def retry_all(tx: Tx) -> None:
    """Try all offers again: an operator may have become free."""
    tx.sql("update offer set tried_at = null where tried_at is not null")


def offer(tx: Tx, rule: ActiveRule, dialog: LockedDialog, *, not_before: int = 0) -> None:
    """Offer a dialog, unless it is offered already. Its place is that of the client's first unanswered message."""
    tx.sql(
        "insert into offer (dialog_id, rule_id, channel_id, since, not_before)"
        " values (:dialog, :rule, :channel, :since, :not_before) on conflict do nothing",
        dialog=dialog.id,
        rule=rule.id,
        channel=dialog.channel_id,
        since=dialog.waiting_since or tx.now,
        not_before=not_before,
    )


def offer_new(tx: Tx, rule: ActiveRule, dialog: LockedDialog) -> None:
    """Offer a dialog, unless a person has left it unassigned in this episode."""
    tx.sql(
        "insert into offer (dialog_id, rule_id, channel_id, since, not_before)"
        " select d.id, r.id, d.channel_id, cast(:since as bigint), 0 from dialog d, rule r"
        " where d.id = :dialog and r.id = :rule and not exists (select 1 from assignment a where a.dialog_id = d.id"
        " and a.by_kind = 'operator' and a.operator_id is null and a.episode_id = :episode"
        " and a.id = (select max(b.id) from assignment b where b.dialog_id = d.id)) on conflict do nothing",
        dialog=dialog.id,
        rule=rule.id,
        since=dialog.waiting_since or tx.now,
        episode=dialog.episode_id or 0,
    )


def withdraw(tx: Tx, dialog_id: int) -> None:
    """Delete the offer of a dialog."""
    tx.sql("delete from offer where dialog_id = :id", id=dialog_id)


def forget(tx: Tx, rule_id: int, body: Any, is_active: bool) -> None:
    """Delete the offers of a rule that is switched off: switched on again, it deals nothing old."""
    if not is_active:
        tx.sql("delete from offer where rule_id = :id", id=rule_id)


# Unassigned dialogs in which a client waits.
WAITING = "d.open = 1 and d.assignee_id is null and d.waiting_since is not null and d.snoozed_at is null"


def in_channels(channels: Collection[int] | None) -> str:
    """Return an SQL condition on a dialog d: it belongs to one of the channels, or to any for None."""
    return "" if channels is None else f" and d.channel_id in ({in_list(channels)})"


async def count_waiting(reader: Reader, channels: Collection[int] | None) -> int:
    """Return how many dialogs the sharing out would deal."""
    rows = await reader.rows(f"select count(*) from dialog d where {WAITING}{in_channels(channels)}")
    return int(rows[0][0])
