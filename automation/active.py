"""Holds the rules that are switched on, by the events that they want and the channels that they are about.

Parsed rules are kept between transactions. Every change of a rule writes a new random stamp, so that a stale copy, also
one of another process, is noticed by reading one row.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from automation import kinds
from automation.dialog_facts import Facts
from automation.registry import GROUPS, ActiveRule, Choose
from inbox.store import Tx

STAMP = "rules"  # the key in meta


class _Row(NamedTuple):
    id: int
    kind: str
    version: int
    body: str
    on_since: int


class ActiveRules:
    """All rules that are on and not paused, in order of group and place."""

    def __init__(self, stamp: str, rules: Sequence[ActiveRule]) -> None:
        self.stamp, self.rules = stamp, rules
        self._order = {rule.id: place for place, rule in enumerate(rules)}
        self._by_event: dict[tuple[str, int | None], tuple[ActiveRule, ...]] = {}
        self._settling: dict[tuple[str, int | None], tuple[ActiveRule, ...]] = {}
        self._planning: dict[tuple[str, int | None], tuple[ActiveRule, ...]] = {}
        self._hours_ids: dict[tuple[str, int | None], frozenset[int]] = {}
        self._choosers: dict[tuple[str, int | None], Sequence[Choose]] = {}

    def wanting(self, event: str, channel_id: int | None) -> tuple[ActiveRule, ...]:
        """Return the rules that want an event in a channel; with None, also those of single channels."""
        known = self._by_event.get((event, channel_id))
        if known is None:
            known = self._by_event[event, channel_id] = tuple(
                rule for rule in self.rules if event in rule.kind.wants and _is_about(rule, channel_id)
            )
        return known

    def settling(self, event: str, channel_id: int | None) -> tuple[ActiveRule, ...]:
        """Return those of the wanting rules that make the state of a dialog follow."""
        known = self._settling.get((event, channel_id))
        if known is None:
            known = self._settling[event, channel_id] = tuple(
                rule for rule in self.wanting(event, channel_id) if rule.kind.settle or rule.kind.settle_all
            )
        return known

    def planning(self, event: str, channel_id: int | None) -> tuple[ActiveRule, ...]:
        """Return those of the wanting rules that plan."""
        known = self._planning.get((event, channel_id))
        if known is None:
            known = self._planning[event, channel_id] = tuple(
                rule for rule in self.wanting(event, channel_id) if rule.kind.plan
            )
        return known

    def hours_ids(self, event: str, channel_id: int | None) -> frozenset[int]:
        """Return the working hours that the planning rules name."""
        known = self._hours_ids.get((event, channel_id))
        if known is None:
            known = self._hours_ids[event, channel_id] = named_hours(self.planning(event, channel_id))
        return known

    def reacting(self, event: str, channel_id: int | None, facts: Facts) -> list[ActiveRule]:
        """Return those of the wanting rules that plan and that the message may concern, in their order."""
        choosers = self._choosers.get((event, channel_id))
        if choosers is None:
            choosers = self._choosers[event, channel_id] = _choosers(self.planning(event, channel_id))
        chosen = [rule for choose in choosers for rule in choose(facts)]
        return chosen if len(choosers) == 1 else sorted(chosen, key=lambda rule: self._order[rule.id])

    def find(self, rule_id: int) -> ActiveRule | None:
        """Return the rule with this id, None when it is off."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)


def named_hours(rules: Sequence[ActiveRule]) -> frozenset[int]:
    """Return the working hours that rules name."""
    return frozenset(one.id for rule in rules for one in rule.kind.refers(rule.body) if one.kind == "hours")


def _choosers(planning: Sequence[ActiveRule]) -> list[Choose]:
    """Return a function for the rules of each kind with an index, and one for all others.

    A single rule of its kind needs no index: it looks for its words itself.
    """
    counts = Counter(rule.kind.name for rule in planning)
    plain = [rule for rule in planning if rule.kind.index is None or counts[rule.kind.name] == 1]
    choosers: list[Choose] = [lambda facts: plain]
    for name in [name for name, count in counts.items() if count > 1]:
        of_kind = [rule for rule in planning if rule.kind.name == name]
        if (index := of_kind[0].kind.index) is not None:
            choosers.append(index(of_kind))
    return choosers


def _is_about(rule: ActiveRule, channel_id: int | None) -> bool:
    channels = rule.kind.channels(rule.body)
    return channel_id is None or channels is None or channel_id in channels


_kept: dict[str, ActiveRules] = {}  # by stamp, which tells databases apart too
_MOST_KEPT = 8


def load(tx: Tx) -> ActiveRules:
    """Return the active rules of this transaction."""
    return tx.once(STAMP, lambda: _load(tx))


def _load(tx: Tx) -> ActiveRules:
    rows = tx.sql("select value from meta where key = :key", key=STAMP)
    stamp = str(rows[0][0]) if rows else ""
    kept = _kept.get(stamp)
    if kept is None:
        kept = ActiveRules(stamp, _read(tx))
        if stamp:  # without a stamp, rows may change unnoticed
            while len(_kept) >= _MOST_KEPT:
                _kept.pop(next(iter(_kept)), None)
            _kept[stamp] = kept
    return kept


def set_stamp(tx: Tx) -> None:
    """Tell all processes that a rule has changed."""
    tx.sql(
        "insert into meta (key, value) values (:key, :value) on conflict (key) do update set value = excluded.value",
        key=STAMP,
        value=secrets.token_hex(8),
    )
    tx.forget()


def _read(tx: Tx) -> list[ActiveRule]:
    rows = tx.rows(
        _Row,
        "select id, kind, version, body, (select coalesce(min(v.at), 0) from rule_version v where v.rule_id = rule.id"
        " and v.version > coalesce((select max(o.version) from rule_version o where o.rule_id = rule.id"
        " and o.active = 0), 0)) as on_since"
        " from rule where active = 1 and paused_at is null and removed_at is null"
        f" order by {group_order('grp')}, place, id",
    )
    # A kind of a newer version stays in the database and does nothing here.
    return [
        ActiveRule(row.id, row.version, kind, kind.body.model_validate_json(row.body), row.on_since)
        for row in rows
        if (kind := kinds.registered().get(row.kind))
    ]


def group_order(column: str) -> str:
    """Return SQL for the place of a group among all groups."""
    cases = " ".join(f"when '{group}' then {place}" for place, group in enumerate(GROUPS))
    return f"case {column} {cases} else {len(GROUPS)} end"
