"""Makes the facts of replies: messages that operators sent and that were not undelivered.

A scheduled reply counts when it is sent. Automatic messages and notes are no replies.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from inbox.dialogs.waits import PENDING
from inbox.store import Tx
from reports import assignments
from reports.models import FactReply
from reports.periods import local
from reports.reconciliation import reconcile
from reports.work_time import zone

_COUNTING = (
    "m.kind = 'out' and m.author_kind in ('operator', 'outside') and m.automatic is null"
    f" and (d.state is null or (d.state not in ('failed', 'cancelled') and not {PENDING}))"
)
_QUERY = (
    "select m.id, m.episode_id, m.dialog_id, t.channel_id, m.operator_id, "
    "case when m.author_kind = 'outside' then m.sent_at else coalesce(d.queued_at, m.created_at) end as at"
    " from message m join dialog t on t.id = m.dialog_id left join delivery d on d.message_id = m.id"
)


class _Reply(NamedTuple):
    id: int
    episode_id: int
    dialog_id: int
    channel_id: int
    operator_id: int | None
    at: int


def of_message(tx: Tx, message_id: int) -> bool:
    """Make the fact of one message equal to its rows; return whether that changed anything."""
    rows = tx.rows(_Reply, f"{_QUERY} where m.id = :id and {_COUNTING}", id=message_id)
    return reconcile(tx, FactReply, [_fact(tx, row) for row in rows], message_id=message_id)


def of_dialog(tx: Tx, dialog_id: int) -> None:
    """Make the facts of all replies of a dialog."""
    rows = tx.rows(_Reply, f"{_QUERY} where m.dialog_id = :dialog and {_COUNTING}", dialog=dialog_id)
    reconcile(tx, FactReply, [_fact(tx, row) for row in rows], dialog_id=dialog_id)


def _fact(tx: Tx, row: _Reply) -> dict[str, Any]:
    return {
        "message_id": row.id,
        "episode_id": row.episode_id,
        "dialog_id": row.dialog_id,
        "channel_id": row.channel_id,
        "team_id": assignments.load(tx, row.dialog_id).at(row.at)[1],
        "operator_id": row.operator_id,
        "at": row.at,
        "day": local(zone(tx), row.at).day,
    }
