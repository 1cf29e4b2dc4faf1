"""Classifies a dialog for a rule: adds tags and sets the priority, unless an operator has decided otherwise.

A tag that an operator has taken off is not put back in the same episode, and a priority that an operator has set in it
stays. Only lines of the timeline tell that, so a rehearsal knows the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson

from automation.dialog_facts import Facts
from automation.effects import UNCHANGED, Outcome, Run
from inbox.access import Actor
from inbox.company import tags
from inbox.dialogs import dialog_tags
from inbox.dialogs.locked import lock_dialog
from inbox.dialogs.priority import set_priority_locked
from inbox.store import Tx

KEPT = "kept-by-operator"  # code: an operator has taken these tags off, or set another priority, in this episode


class Line(NamedTuple):
    """An event line about tags or the priority."""

    no: int
    episode_id: int
    content: str
    data: str
    operator_id: int | None
    at: int


LINES = (  # the index ix_message_classified has the same condition
    "select no, episode_id, content, data, operator_id, created_at as at from message where dialog_id = :dialog"
    " and content in ('tagged', 'ranked')"
)


class Decided(NamedTuple):
    """The decisions of operators in an episode: tags that they took off, and whether they set the priority."""

    removed: frozenset[int]
    ranked: bool


class Change(NamedTuple):
    """The part of a classification that is still to be done. kept: an operator has decided some of it otherwise."""

    tags: tuple[int, ...]
    priority: int | None
    kept: bool

    @property
    def code(self) -> str:
        """Return why nothing is to be done, "" when something is."""
        if self.tags or self.priority is not None:
            return ""
        return KEPT if self.kept else UNCHANGED


def decided(lines: Iterable[Line], episode_id: int) -> Decided:
    """Return what operators have decided in an episode by these lines, which are in order."""
    removed: set[int] = set()
    ranked = False
    for line in lines:
        if line.operator_id is None or line.episode_id != episode_id:
            continue
        data: Mapping[str, Any] = orjson.loads(line.data)
        ranked = ranked or line.content == "ranked"
        removed = (removed | set(data.get("removed", ()))) - set(data.get("added", ()))
    return Decided(frozenset(removed), ranked)


@dataclass(frozen=True, slots=True)
class Classify:
    """Adds tags, and sets the priority unless it is None."""

    tags: tuple[int, ...]
    priority: int | None

    def remaining(self, wanted: Collection[int], present: Collection[int], priority: int, by_hand: Decided) -> Change:
        """Return what is to be done. wanted: the present tags for the rule's; present, priority: of the dialog.

        A dialog that has all the tags that it may have gets no more.
        """
        missing = [tag for tag in wanted if tag not in present]
        added = tuple(tag for tag in missing if tag not in by_hand.removed)
        other = self.priority is not None and self.priority != priority
        kept = len(added) < len(missing) or (other and by_hand.ranked)
        added = added[: max(0, dialog_tags.MOST - len(present))]
        return Change(added, self.priority if other and not by_hand.ranked else None, kept)

    def preview(self, tx: Tx, run: Run) -> Outcome:
        """Return what carrying it out would do now."""
        change = self._change(tx, run.facts)
        return Outcome(_done(change), change.code)

    def _change(self, tx: Tx, facts: Facts) -> Change:
        dialog = lock_dialog(tx, facts.dialog_id)
        wanted = tx.once(f"tags/{self.tags}", lambda: tags.resolve(tx, self.tags))
        present = dialog_tags.tags_of(tx, dialog.id)
        by_hand = Decided(frozenset(), ranked=False)
        if self.remaining(wanted, present, dialog.priority, by_hand).code == "":
            lines = tx.rows(
                Line,
                f"{LINES} and episode_id = :episode order by no",
                dialog=dialog.id,
                episode=facts.episode_id,
            )
            by_hand = decided(lines, facts.episode_id)
        return self.remaining(wanted, present, dialog.priority, by_hand)

    def carry_out(self, tx: Tx, run: Run) -> Outcome:
        """Change the dialog; the lines name the run and the message."""
        change = self._change(tx, run.facts)
        actor, dialog = Actor("rule", run.rule.id), lock_dialog(tx, run.facts.dialog_id)
        why: dict[str, Any] = {"run": run.id, "about": run.facts.no}
        if change.tags:
            dialog_tags.change_tags_locked(tx, actor, dialog, add=change.tags, **why)
        if change.priority is not None:
            set_priority_locked(tx, actor, dialog, change.priority, **why)
        return Outcome(_done(change), change.code)


def _done(change: Change) -> dict[str, Any]:
    return {"do": "classify", "tags": list(change.tags), "priority": change.priority}
