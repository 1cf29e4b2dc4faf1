"""Every change a person makes to a dialog. Each command carries a client key and answers plain data.

Most live in rooms of their own, `replies`, `assignment`, `finishing` and `snooze`, and have their names here too.
"""

from inbox.access import Actor, require
from inbox.assignment import assign, assign_team, take_next
from inbox.errors import NotFound
from inbox.events import EventKind
from inbox.finishing import answer_after_all, close, no_answer, reopen
from inbox.replies import cancel, note, reply, retry
from inbox.snooze import snooze, unsnooze
from inbox.store import Tx

__all__ = [
    "answer_after_all",
    "assign",
    "assign_team",
    "cancel",
    "close",
    "mark_read",
    "no_answer",
    "note",
    "reopen",
    "reply",
    "retry",
    "snooze",
    "take_next",
    "unsnooze",
]


def mark_read(tx: Tx, actor: Actor, dialog_id: int, *, client_no: int) -> None:
    """This operator has read the client's messages up to this one; it never goes back, and only they are told."""
    found = tx.sql("select channel_id, client_count from dialog where id = :id", id=dialog_id)
    if not found:
        raise NotFound
    require(actor, "dialog.read", channel_id=found[0][0])
    upto = max(0, min(client_no, found[0][1]))
    moved = tx.sql(
        "insert into read_mark (operator_id, dialog_id, read_no) values (:operator, :dialog, :no)"
        " on conflict (operator_id, dialog_id) do update set read_no = excluded.read_no"
        " where read_mark.read_no < excluded.read_no returning read_no",
        operator=actor.id,
        dialog=dialog_id,
        no=upto,
    )
    if moved:
        tx.emit(
            EventKind.read_moved,
            actor,
            object_kind="mark",
            object_id=dialog_id,
            dialog_id=dialog_id,
            channel_before=found[0][0],
            channel_after=found[0][0],
            only_operator=actor.id,
            read_no=upto,
        )
