"""Every change a person makes to a dialog. Each command carries a client key and answers plain data.

What people write in it is in `inbox.replies`; those commands have their names here too.
"""

from typing import Any

from inbox import operators, waits
from inbox.access import Actor, require
from inbox.commands import once
from inbox.errors import Invalid, NotFound
from inbox.events import EventKind
from inbox.leading import give_to
from inbox.models import Operator
from inbox.replies import cancel, note, reply, retry
from inbox.store import Tx
from inbox.talk import bring_back, open_talk, tell, write_line

__all__ = ["assign", "cancel", "close", "mark_read", "note", "reopen", "reply", "retry"]


def assign(tx: Tx, actor: Actor, dialog_id: int, *, operator_id: int | None, key: str) -> dict[str, Any]:
    """Make somebody responsible, or nobody (E8).

    An operator gives away what is theirs or nobody's, and may take what a colleague has; moving a third
    person's dialog to somebody else is a supervisor's act (decisions 1.13). Raises Invalid for a person who
    may not see the dialog (pain 17).
    """

    def act() -> dict[str, Any]:
        talk = open_talk(tx, actor, "dialog.assign", dialog_id)
        if talk.assignee_id not in (None, actor.id) and operator_id != actor.id:
            require(actor, "dialog.assign_others", channel_id=talk.channel_id)
        if operator_id is not None:
            _must_be_able(tx, operator_id, talk.channel_id)
        if talk.assignee_id != operator_id:
            give_to(tx, actor, talk, operator_id, cause="person")
            talk.save(tx)
        return {"assignee_id": operator_id}

    return once(tx, actor, key, ("assign", dialog_id, operator_id), act)


def close(tx: Tx, actor: Actor, dialog_id: int, *, key: str) -> dict[str, Any]:
    """Finish the episode in one act, without filling anything in (E23); nobody waits for us any more."""

    def act() -> dict[str, Any]:
        talk = open_talk(tx, actor, "dialog.close", dialog_id)
        if not talk.open:
            return {"open": False}
        place = talk.place()
        waits.ended(tx, actor, place, by="closed")
        talk.waiting_since, talk.open = place.waiting_since, 0
        tx.sql(
            "update episode set closed_at = :now, closed_by = :by, assignee_id = :assignee where id = :id",
            now=tx.now,
            by=actor.id,
            assignee=talk.assignee_id,
            id=talk.episode_id,
        )
        write_line(tx, actor, talk, kind="system", content="closed", data={"by": actor.id})
        tell(tx, EventKind.dialog_closed, actor, talk, episode_id=talk.episode_id)
        talk.save(tx)
        return {"open": False}

    return once(tx, actor, key, ("close", dialog_id), act)


def reopen(tx: Tx, actor: Actor, dialog_id: int, *, key: str) -> dict[str, Any]:
    """Bring a finished dialog back; right after closing it by the same hand, this takes the closing back."""

    def act() -> dict[str, Any]:
        talk = open_talk(tx, actor, "dialog.close", dialog_id)
        if not talk.open:
            bring_back(tx, actor, talk, cause="person")
            talk.save(tx)
        return {"open": True}

    return once(tx, actor, key, ("reopen", dialog_id), act)


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


# --- parts ------------------------------------------------------------------------------------------------------


def _must_be_able(tx: Tx, operator_id: int, channel_id: int) -> None:
    tx.lock(Operator, operator_id)
    if not operators.may_answer(tx, operator_id, channel_id):
        raise Invalid("This person cannot answer here.", code="cannot-answer", field="operator_id")
