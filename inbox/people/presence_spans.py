"""Records stretches of operators' presence and status for reports; they cannot be computed afterwards."""

from collections.abc import Mapping
from typing import NamedTuple

from inbox.clock import DAY, MINUTE
from inbox.models import PresenceSpan
from inbox.store import Tx
from inbox.store.sql import in_list

EXTEND_MS = MINUTE  # how often the end of a continuing span is written
GAP_MS = 3 * MINUTE  # a longer silence ends a span, because no process was recording
KEPT_MS = 400 * DAY


class _Span(NamedTuple):
    id: int
    operator_id: int
    state: str
    status_id: int | None
    until_at: int


def record(tx: Tx, states: Mapping[int, str]) -> int:
    """Record which operators are online or away now, and their statuses; operators that `states` lacks are off.

    Returns the number of changes. Several processes may record the same presence: the first one of a minute writes, the
    others find it written.
    """
    if not tx.try_advisory_lock("presence-spans"):
        return 0
    last = {
        span.operator_id: span
        for span in tx.rows(
            _Span,
            "select s.id, s.operator_id, s.state, s.status_id, s.until_at from presence_span s join (select"
            " operator_id, max(id) as newest from presence_span where from_at > :since group by operator_id) l"
            " on l.newest = s.id",
            since=tx.now - 2 * DAY,
        )
    }
    rows = tx.sql(f"select id, status_id from operator where id in ({in_list(states)})")
    chosen = {operator_id: status_id for operator_id, status_id in rows}
    changed = 0
    for operator_id, state in states.items():
        known = last.get(operator_id)
        status_id = chosen.get(operator_id)
        if known and (known.state, known.status_id) == (state, status_id) and tx.now - known.until_at <= GAP_MS:
            if tx.now - known.until_at < EXTEND_MS:
                continue
            tx.sql("update presence_span set until_at = :now where id = :id", now=tx.now, id=known.id)
        else:
            if known and tx.now - known.until_at <= GAP_MS:
                tx.sql("update presence_span set until_at = :now where id = :id", now=tx.now, id=known.id)
            tx.insert(
                PresenceSpan,
                operator_id=operator_id,
                state=state,
                status_id=status_id,
                from_at=tx.now,
                until_at=tx.now,
            )
        changed += 1
    return changed


def forget_old(tx: Tx) -> int:
    """Delete spans that are too old for every report; return their number."""
    return len(tx.sql("delete from presence_span where until_at < :before returning id", before=tx.now - KEPT_MS))
