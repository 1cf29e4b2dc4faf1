"""Reads who had a dialog when, for facts: team and assignee at an instant, and handovers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from inbox.store import Tx


class _Row(NamedTuple):
    id: int
    episode_id: int
    operator_id: int | None
    team_id: int | None
    from_at: int


class Handover(NamedTuple):
    assignment_id: int
    from_id: int
    to_id: int
    team_id: int | None
    at: int


@dataclass(frozen=True, slots=True)
class Assignments:
    """The assignments of a dialog, oldest first."""

    rows: list[_Row]

    def at(self, t: int) -> tuple[int | None, int | None]:
        """Return (assignee, team) at an instant, with what changed in that instant."""
        place = bisect_right(self.rows, t, key=lambda row: row.from_at)
        return (self.rows[place - 1].operator_id, self.rows[place - 1].team_id) if place else (None, None)

    def since(self, operator_id: int, t: int) -> int | None:
        """Return since when an operator had the dialog without a break before an instant; None if they did not."""
        place = bisect_left(self.rows, t, key=lambda row: row.from_at) - 1
        since = None
        while place >= 0 and self.rows[place].operator_id == operator_id:
            since = self.rows[place].from_at
            place -= 1
        return since

    def handovers(self, episode_id: int) -> list[Handover]:
        """Return how the dialog passed from one operator to another during an episode."""
        found = []
        before: int | None = None
        for row in self.rows:
            if row.episode_id == episode_id and None not in (before, row.operator_id) and before != row.operator_id:
                assert before is not None and row.operator_id is not None
                found.append(Handover(row.id, before, row.operator_id, row.team_id, row.from_at))
            before = row.operator_id
        return found


def load(tx: Tx, dialog_id: int) -> Assignments:
    """Return the assignments of a dialog; they are read once in a transaction."""
    return tx.once(f"report assignments/{dialog_id}", lambda: Assignments(_read(tx, dialog_id)))


def _read(tx: Tx, dialog_id: int) -> list[_Row]:
    rows = tx.sql(
        "select id, episode_id, operator_id, team_id, from_at from assignment where dialog_id = :dialog order by id",
        dialog=dialog_id,
    )
    found: list[_Row] = []
    for row in rows:  # instants rise, also after the clock was set back
        made = _Row(*row)
        found.append(made._replace(from_at=max(made.from_at, found[-1].from_at)) if found else made)
    return found
