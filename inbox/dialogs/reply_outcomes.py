"""Updates a dialog when a reply was undelivered, was sent as scheduled, or is the first of its episode."""

from inbox.access import SYSTEM, Actor
from inbox.dialogs import waits
from inbox.dialogs.episodes import reopen_episode
from inbox.dialogs.locked import LockedDialog, lock_dialog
from inbox.dialogs.snooze import end_snooze
from inbox.store import Tx


def on_reply_undelivered(tx: Tx, actor: Actor, *, dialog_id: int, message_id: int, withdrawn: bool = False) -> None:
    """Continue the client's wait after a reply did not reach the client, and reopen a closed dialog.

    withdrawn: an operator cancelled it and knows; then the dialog is reopened only for a client who waits.
    """
    dialog = lock_dialog(tx, dialog_id)
    waits.resume_after_undelivered(tx, actor, dialog, message_id=message_id)
    unseen = not withdrawn and not _written_to_later(tx, dialog, message_id)
    came_back = not dialog.open and (dialog.waiting_since is not None or unseen)
    if came_back:
        reopen_episode(tx, SYSTEM, dialog, cause="delivery")
    elif dialog.snoozed_at is not None and unseen:
        end_snooze(tx, SYSTEM, dialog, cause="delivery")
    _first_reply_again(tx, dialog, message_id)


def on_scheduled_sent(tx: Tx, *, dialog_id: int, message_id: int, at: int) -> None:
    """Count a scheduled reply from now on: it was sent, or its outcome is unknown."""
    dialog = lock_dialog(tx, dialog_id)
    episode_id, operator_id = tx.sql("select episode_id, operator_id from message where id = :id", id=message_id)[0]
    author = Actor("operator", operator_id) if operator_id else SYSTEM
    waits.end_by_scheduled_reply(tx, author, dialog, message_id=message_id, at=at)
    _first_reply(tx, episode_id, message_id, at)


def _written_to_later(tx: Tx, dialog: LockedDialog, message_id: int) -> bool:
    """Return whether a later reply of an operator counts."""
    return bool(
        tx.sql(
            "select 1 from message m left join delivery d on d.message_id = m.id where m.dialog_id = :dialog"
            " and m.no > (select no from message where id = :message) and m.kind = 'out'"
            " and m.author_kind in ('operator', 'outside') and m.automatic is null"
            " and (d.state is null or d.state not in ('failed', 'cancelled')) limit 1",
            dialog=dialog.id,
            message=message_id,
        )
    )


def record_first_reply(tx: Tx, dialog: LockedDialog, message_id: int) -> None:
    """Record the episode's first reply, unless it has one."""
    _first_reply(tx, dialog.episode_id or 0, message_id, tx.now)


def _first_reply(tx: Tx, episode_id: int, message_id: int, at: int) -> None:
    tx.sql(
        "update episode set first_reply_at = :at, first_reply_message_id = :message"
        " where id = :id and first_reply_at is null",
        at=at,
        message=message_id,
        id=episode_id,
    )


def _first_reply_again(tx: Tx, dialog: LockedDialog, message_id: int) -> None:
    """Make the next counting reply the episode's first one, when the undelivered message was it."""
    tx.sql(
        "update episode set first_reply_message_id = (select min(m.id) from message m"
        " left join delivery d on d.message_id = m.id where m.episode_id = episode.id and m.kind = 'out'"
        " and m.author_kind = 'operator' and m.deleted_at is null"
        f" and (d.state is null or (d.state not in ('failed', 'cancelled') and not {waits.PENDING})))"
        " where first_reply_message_id = :message",
        message=message_id,
    )
    tx.sql(
        "update episode set first_reply_at = (select coalesce(d.queued_at, m.created_at) from message m"
        " left join delivery d on d.message_id = m.id where m.id = first_reply_message_id)"
        " where id = :id and (first_reply_message_id is null or first_reply_message_id > :message)",
        id=dialog.episode_id,
        message=message_id,
    )
