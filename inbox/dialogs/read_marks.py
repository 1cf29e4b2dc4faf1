"""How far an operator has read, moved back by hand; moving it on is `dialogs.mark_read` (decisions 2.7)."""

from typing import Any

from inbox.access import Actor, Place, require
from inbox.errors import NotFound
from inbox.events import EventKind
from inbox.store import Tx


def mark_unread(tx: Tx, actor: Actor, dialog_id: int, *, no: int) -> dict[str, Any]:
    """From this message on the client's messages count as unread for this operator, and only for them.

    Returns {read_no}: how many client messages stay read. Without a client's message from `no` on, the last one is
    meant, so that the dialog is unread afterwards whenever it holds any.
    """
    found = tx.sql("select channel_id from dialog where id = :id", id=dialog_id)
    if not found:
        raise NotFound
    require(actor, "dialog.read", Place(found[0][0]))
    first = tx.sql(
        "select coalesce(min(case when no >= :no then client_no end), max(client_no), 1) from message"
        " where dialog_id = :dialog and client_no is not null",
        dialog=dialog_id,
        no=no,
    )[0][0]
    read_no = int(first) - 1
    tx.sql(
        "insert into read_mark (operator_id, dialog_id, read_no) values (:operator, :dialog, :no)"
        " on conflict (operator_id, dialog_id) do update set read_no = excluded.read_no",
        operator=actor.id,
        dialog=dialog_id,
        no=read_no,
    )
    tx.emit(
        EventKind.read_moved,
        actor,
        object_kind="mark",
        object_id=dialog_id,
        dialog_id=dialog_id,
        place=Place(found[0][0]),
        only_operator=actor.id,
        read_no=read_no,
    )
    return {"read_no": read_no}


def mark_read(tx: Tx, actor: Actor, dialog_id: int, *, client_no: int) -> None:
    """This operator has read the client's messages up to this one; it never goes back, and only they are told."""
    found = tx.sql("select channel_id, client_count from dialog where id = :id", id=dialog_id)
    if not found:
        raise NotFound
    require(actor, "dialog.read", Place(found[0][0]))
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
            place=Place(found[0][0]),
            only_operator=actor.id,
            read_no=upto,
        )
