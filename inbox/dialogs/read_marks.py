"""Read marks: how many client messages of a dialog an operator has read, moved on and moved back (decisions 2.7)."""

from typing import Any

from inbox.access import Actor, require_dialog
from inbox.events import EventKind
from inbox.store import Tx


def mark_unread(tx: Tx, actor: Actor, dialog_id: int, *, no: int) -> dict[str, Any]:
    """From this message on the client's messages count as unread for this operator, and only for them.

    Returns {read_no}: how many client messages stay read. Without a client's message from `no` on, the last one is
    meant, so that the dialog is unread afterwards whenever it holds any.
    """
    place = require_dialog(tx, actor, "dialog.read", dialog_id)
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
        place=place,
        only_operator=actor.id,
        read_no=read_no,
    )
    return {"read_no": read_no}


def mark_read(tx: Tx, actor: Actor, dialog_id: int, *, client_no: int) -> None:
    """This operator has read the client's messages up to this one; it never goes back, and only they are told."""
    place = require_dialog(tx, actor, "dialog.read", dialog_id)
    count = int(tx.sql("select client_count from dialog where id = :id", id=dialog_id)[0][0])
    upto = max(0, min(client_no, count))
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
            place=place,
            only_operator=actor.id,
            read_no=upto,
        )


def read_no(came: str = "(select o.created_at from operator o where o.id = :me)") -> str:
    """SQL of how many client messages of dialog d were read, r being the reader's mark.

    Unread is a subtraction; who has no mark has read what was there before they came (decisions 2.7). Most dialogs
    began after that or were at rest by then; only the others are walked through from their end.
    """
    walked = (
        "(select b.client_no from message b where b.dialog_id = d.id and b.client_no is not null"
        f" and b.created_at <= {came} order by b.no desc limit 1)"
    )
    return (
        f"coalesce(r.read_no, case when d.created_at > {came} then 0 when d.last_at <= {came} then d.client_count"
        f" else {walked} end, 0)"
    )
