"""Assigns dialogs by round robin; skips operators who are away or at capacity and records why (E13)."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from inbox.people import operators, statuses
from inbox.store import Tx
from inbox.store.sql import in_list


def count_active_dialogs(tx: Tx, people: Sequence[int]) -> dict[int, int]:
    """Return the number of active dialogs of each operator."""
    rows = tx.sql(
        "select assignee_id, count(*) from dialog where open = 1 and snoozed_at is null"
        f" and assignee_id in ({in_list(people)}) group by assignee_id"
    )
    return dict.fromkeys(people, 0) | {int(operator_id): int(count) for operator_id, count in rows}


class _Choice(NamedTuple):
    """The status that an operator chose, and the operator's capacity."""

    id: int
    presence: str
    status_id: int
    takes_new: int
    capacity: int


class RoundRobin:
    """Picks the next operator of a list. last: the operator who got the previous dialog.

    here: operators who are online, None when presence is unknown.
    """

    def __init__(self, tx: Tx, people: Sequence[int], last: int | None, here: Collection[int] | None = None) -> None:
        self._tx, self._people, self._here = tx, list(people), here
        self._at = self._people.index(last) + 1 if last in self._people else 0
        self._load = count_active_dialogs(tx, self._people)
        self._chosen = {
            choice.id: choice
            for choice in tx.rows(
                _Choice,
                "select o.id, o.presence, o.status_id, s.takes_new, o.capacity from operator o join operator_status s"
                f" on s.id = o.status_id where o.id in ({in_list(people)})",
            )
        }
        self._may: dict[tuple[int, int], bool] = {}

    def pick(self, channel_id: int) -> tuple[int | None, list[dict[str, int | str]]]:
        """Return (next operator for a dialog of this channel or None, operators skipped before: {id, why}).

        why "status": the operator's status takes no new dialogs; `status` names it.
        """
        skipped: list[dict[str, int | str]] = []
        for offset in range(len(self._people)):
            operator_id = self._people[(self._at + offset) % len(self._people)]
            why = self._skip_reason(operator_id, channel_id)
            if why is None:
                self._at = (self._at + offset + 1) % len(self._people)
                self._load[operator_id] += 1
                return operator_id, skipped
            skipped.append({"id": operator_id, "why": why})
            if why == "status":
                skipped[-1]["status"] = self._chosen[operator_id].status_id
        return None, skipped

    def _skip_reason(self, operator_id: int, channel_id: int) -> str | None:
        choice = self._chosen.get(operator_id)
        if choice is None or not self._has_access(operator_id, channel_id):
            return "no-access"
        if not choice.takes_new:
            return choice.presence if choice.status_id in statuses.KEPT.values() else "status"
        if self._here is not None and operator_id not in self._here:
            return "not-here"
        return "full" if choice.capacity and self._load[operator_id] >= choice.capacity else None

    def _has_access(self, operator_id: int, channel_id: int) -> bool:
        place = (operator_id, channel_id)
        if place not in self._may:
            self._may[place] = operators.may_answer(self._tx, operator_id, channel_id)
        return self._may[place]
