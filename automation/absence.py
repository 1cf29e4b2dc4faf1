"""Says whether operators are absent: off shift, away for long, outside their own hours, disabled or without access."""

from __future__ import annotations

from typing import NamedTuple

from inbox.calendars import is_open, opens
from inbox.clock import MINUTE
from inbox.company import hours
from inbox.dialogs.round_robin import Candidates
from inbox.people.channel_access import may_answer
from inbox.store import Tx


class _Status(NamedTuple):
    presence: str
    status_since: int
    hours_id: int | None


def absent_from(tx: Tx, operator_id: int, channel_id: int, minutes: int) -> int | None:
    """Return since when an operator is absent for the clients of a channel, None for one who is present.

    An operator who is away is absent after some minutes, so the instant may be ahead.
    """
    row = tx.row(_Status, "select presence, status_since, hours_id from operator where id = :id", id=operator_id)
    if row is None or not may_answer(tx, operator_id, channel_id):
        return 0
    if row.presence == "off":
        return row.status_since
    if row.hours_id is not None and not is_open(hours.current(tx, row.hours_id)[1], tx.now):
        return tx.now
    if row.presence == "away":
        return row.status_since + minutes * MINUTE
    return None


def find_closed(tx: Tx, candidates: Candidates) -> tuple[frozenset[int], int | None]:
    """Return the operators outside their own working hours, and when the next of them begins to work."""
    closed: dict[int, int | None] = {}
    for person in candidates.people.values():
        if person.hours_id is not None:
            calendar = hours.current(tx, person.hours_id)[1]
            if not is_open(calendar, tx.now):
                closed[person.id] = opens(calendar, tx.now)
    return frozenset(closed), min((at for at in closed.values() if at is not None), default=None)
