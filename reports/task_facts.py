"""Makes the fact of a task from its present row; a removed task has none."""

from __future__ import annotations

from typing import Any, NamedTuple

from inbox.store import Tx
from reports.models import FactTask
from reports.periods import local
from reports.reconciliation import reconcile
from reports.work_time import zone


class _Task(NamedTuple):
    id: int
    dialog_id: int | None
    channel_id: int | None
    team_id: int | None
    assignee_id: int | None
    created_at: int
    due_at: int | None
    closed_at: int | None
    late_for: int | None


def make(tx: Tx, task_id: int) -> None:
    """Make the fact of a task."""
    rows = tx.rows(
        _Task,
        "select id, dialog_id, channel_id, team_id, assignee_id, created_at, due_at, closed_at, late_for from task"
        " where id = :id and open >= 0",
        id=task_id,
    )
    reconcile(tx, FactTask, [_fact(tx, row) for row in rows], task_id=task_id)


def _fact(tx: Tx, row: _Task) -> dict[str, Any]:
    def day(t: int | None) -> int | None:
        return None if t is None else local(zone(tx), t).day

    # An open task is late once its due date was announced: that is an event, the passing of time is none.
    late = False
    if row.due_at is not None:
        late = row.closed_at > row.due_at if row.closed_at is not None else row.late_for == row.due_at
    return {
        "task_id": row.id,
        "dialog_id": row.dialog_id,
        "channel_id": row.channel_id,
        "team_id": row.team_id,
        "assignee_id": row.assignee_id,
        "made_at": row.created_at,
        "due_at": row.due_at,
        "closed_at": row.closed_at,
        "late": int(late),
        "day_made": day(row.created_at),
        "day_due": day(row.due_at),
        "day_closed": day(row.closed_at),
    }
