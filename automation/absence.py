"""Says whether operators are absent: off shift, away for long, disabled or without access to the channel."""

from __future__ import annotations

from typing import NamedTuple

from inbox.clock import MINUTE
from inbox.people import operators
from inbox.store import Tx


class _Status(NamedTuple):
    presence: str
    status_since: int


def absent_from(tx: Tx, operator_id: int, channel_id: int, minutes: int) -> int | None:
    """Return since when an operator is absent for the clients of a channel, None for one who is present.

    An operator who is away is absent after some minutes, so the instant may be ahead.
    """
    row = tx.row(_Status, "select presence, status_since from operator where id = :id", id=operator_id)
    if row is None or not operators.may_answer(tx, operator_id, channel_id):
        return 0
    if row.presence == "off":
        return row.status_since
    if row.presence == "away":
        return row.status_since + minutes * MINUTE
    return None
