"""Stretches of an operator's presence, for reports on time per status: they cannot be made up later."""

from collections.abc import Mapping
from typing import NamedTuple

from inbox.clock import DAY, MINUTE
from inbox.models import PresenceSpan
from inbox.store import Tx

EXTEND_MS = MINUTE  # a span that goes on is written again this often
GAP_MS = 3 * MINUTE  # a longer silence ends a span: nobody was recording
KEPT_MS = 400 * DAY


class _Span(NamedTuple):
    id: int
    operator_id: int
    state: str
    until_at: int


def record(tx: Tx, states: Mapping[int, str]) -> int:
    """Record who is online or away now; operators who are absent from `states` are off. Returns how many rows changed.

    Several processes may record the same presence: the first of a minute writes, the others find it written.
    """
    if not tx.try_advisory_lock("presence-spans"):
        return 0
    last = {
        span.operator_id: span
        for span in tx.rows(
            _Span,
            "select s.id, s.operator_id, s.state, s.until_at from presence_span s join (select operator_id,"
            " max(id) as newest from presence_span where from_at > :since group by operator_id) l on l.newest = s.id",
            since=tx.now - 2 * DAY,
        )
    }
    changed = 0
    for operator_id, state in states.items():
        known = last.get(operator_id)
        if known and known.state == state and tx.now - known.until_at <= GAP_MS:
            if tx.now - known.until_at < EXTEND_MS:
                continue
            tx.sql("update presence_span set until_at = :now where id = :id", now=tx.now, id=known.id)
        else:
            if known and tx.now - known.until_at <= GAP_MS:
                tx.sql("update presence_span set until_at = :now where id = :id", now=tx.now, id=known.id)
            tx.insert(PresenceSpan, operator_id=operator_id, state=state, from_at=tx.now, until_at=tx.now)
        changed += 1
    return changed


def forget_old(tx: Tx) -> int:
    """Delete spans that no report asks for any more; returns how many."""
    return len(tx.sql("delete from presence_span where until_at < :before returning id", before=tx.now - KEPT_MS))
