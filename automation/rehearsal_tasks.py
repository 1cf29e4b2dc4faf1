"""Remembers for a rehearsal in which episodes a rule has ordered a task."""

from __future__ import annotations

from automation.effects import UNCHANGED
from automation.registry import ActiveRule
from automation.task_orders import OrderTask, read_done_before
from inbox.store import Reader


class PastTasks:
    """The orders of a rehearsal, and those that the rule made before it begins."""

    def __init__(self, reader: Reader, rule: ActiveRule, since: int) -> None:
        self._reader, self._rule, self._since = reader, rule, since
        self._done: dict[tuple[int, int], set[int]] = {}

    async def order(self, dialog_id: int, episode_id: int, effect: OrderTask) -> str:
        """Order a task; return its code."""
        key = (dialog_id, effect.number)
        if key not in self._done:
            self._done[key] = await read_done_before(self._reader, self._rule.id, *key, self._since)
        if episode_id in self._done[key]:
            return UNCHANGED
        self._done[key].add(episode_id)
        return ""
