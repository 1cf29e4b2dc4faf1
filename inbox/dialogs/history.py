"""Records assignments, and closings of episodes with their reopening, as rows.

Reports read these rows; event lines tell operators the same. An assignment ends where the dialog's next one starts.
"""

from inbox.access import Actor
from inbox.dialogs.locked import LockedDialog
from inbox.models import Assignment, Closure
from inbox.store import Tx


def record_assignment(tx: Tx, actor: Actor, dialog: LockedDialog, *, cause: str) -> None:
    """Record that the dialog's present assignee and team hold from now on."""
    tx.insert(
        Assignment,
        dialog_id=dialog.id,
        episode_id=dialog.episode_id,
        operator_id=dialog.assignee_id,
        team_id=dialog.team_id,
        from_at=tx.now,
        cause=cause,
        by_kind=actor.kind,
        by_id=actor.id,
    )


def record_closing(tx: Tx, actor: Actor, dialog: LockedDialog, *, reason: str, comment: str) -> None:
    """Record that the episode is closed from now on."""
    tx.insert(
        Closure,
        dialog_id=dialog.id,
        episode_id=dialog.episode_id,
        at=tx.now,
        by_kind=actor.kind,
        by_id=actor.id,
        reason=reason,
        comment=comment,
    )


def correct_closing(tx: Tx, dialog: LockedDialog, *, reason: str, comment: str) -> None:
    """Change reason and comment of the present closing."""
    tx.sql(
        "update closure set reason = :reason, comment = :comment where episode_id = :episode and reopened_at is null",
        reason=reason,
        comment=comment,
        episode=dialog.episode_id,
    )


def record_reopening(tx: Tx, actor: Actor, dialog: LockedDialog, *, cause: str, undone: bool) -> None:
    """Record that the present closing ends now. undone: it was a slip and does not count as reopened."""
    tx.sql(
        "update closure set reopened_at = :now, reopened_by_kind = :kind, reopened_by_id = :id,"
        " reopened_cause = :cause, undone = :undone where episode_id = :episode and reopened_at is null",
        now=tx.now,
        kind=actor.kind,
        id=actor.id,
        cause=cause,
        undone=int(undone),
        episode=dialog.episode_id,
    )
