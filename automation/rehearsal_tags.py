"""Replays tags and priorities of dialogs for a rehearsal: the recorded lines, and what the rule would have done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from automation.classification import LINES, Classify, Line, decided
from automation.dialog_facts import Facts
from automation.registry import ActiveRule
from inbox.store import Reader
from inbox.store.rows import read_rows

Place = tuple[int, int, int]  # number of a message, and whether it comes before or after the rule's own look at it


@dataclass
class _Dialog:
    """A dialog at one place of its history. coming: the lines behind it, the nearest last."""

    coming: list[tuple[Place, Line]]
    past: list[Line] = field(default_factory=list)
    tags: set[int] = field(default_factory=set)
    priority: int = 0


class PastTags:
    """The dialogs of a rehearsal. Lines that the rehearsed rule wrote since then are left out: it decides again."""

    def __init__(self, reader: Reader, rule: ActiveRule, since: int) -> None:
        self._reader, self._rule, self._since = reader, rule, since
        self._dialogs: dict[int, _Dialog] = {}
        self._present: dict[int, int] | None = None  # by id: the tag itself, or the one that it was merged into
        self._removed: set[int] = set()
        self._before: set[int] = set()  # rules that look at a message before the rehearsed one

    async def classify(self, facts: Facts, effect: Classify) -> str:
        """Carry out a classification on the replayed dialog; return its code."""
        present = await self._load_tags()
        dialog = self._dialogs.get(facts.dialog_id)
        if dialog is None:
            dialog = self._dialogs[facts.dialog_id] = _Dialog(await self._read_lines(facts.dialog_id))
        while dialog.coming and dialog.coming[-1][0] < (facts.no, 1, 0):
            self._apply(dialog, dialog.coming.pop()[1])
        wanted = sorted({present[tag] for tag in effect.tags if present.get(tag, 0) not in {0, *self._removed}})
        change = effect.remaining(wanted, dialog.tags, dialog.priority, decided(dialog.past, facts.episode_id))
        dialog.tags.update(change.tags)
        if change.priority is not None:
            dialog.priority = change.priority
        return change.code

    def _apply(self, dialog: _Dialog, line: Line) -> None:
        data: Mapping[str, Any] = orjson.loads(line.data)
        present = self._present or {}
        dialog.past.append(line)
        if line.content == "ranked":
            dialog.priority = data["to"]
        dialog.tags |= {present.get(tag, tag) for tag in data.get("added", ())}
        dialog.tags -= {present.get(tag, tag) for tag in data.get("removed", ())}

    async def _load_tags(self) -> dict[int, int]:
        if self._present is None:
            rows = await self._reader.rows("select id, coalesce(merged_into, id), removed_at from tag")
            self._present = {tag: target for tag, target, _ in rows}
            self._removed = {tag for tag, _, removed_at in rows if removed_at is not None}
            rules = await self._reader.rows(
                "select r.id from rule r join rule o on o.grp = r.grp where o.id = :id"
                " and (r.place < o.place or (r.place = o.place and r.id < o.id))",
                id=self._rule.id,
            )
            self._before = {row[0] for row in rules}
        return self._present

    async def _read_lines(self, dialog_id: int) -> list[tuple[Place, Line]]:
        lines = await read_rows(self._reader, Line, f"{LINES} order by no", dialog=dialog_id)
        placed = [(self._place(line), line) for line in lines if not self._is_own(line)]
        return sorted(placed, reverse=True)

    def _is_own(self, line: Line) -> bool:
        return line.at >= self._since and orjson.loads(line.data).get("rule") == self._rule.id

    def _place(self, line: Line) -> Place:
        """Return where a line stands: that of another rule stands at the message that the rule looked at."""
        data: Mapping[str, Any] = orjson.loads(line.data)
        if "about" not in data:
            return (line.no, 0, line.no)
        return (data["about"], 0 if data["rule"] in self._before else 2, line.no)
