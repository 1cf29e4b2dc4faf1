"""Keeps read marks: the number of client messages of a dialog that an operator has read (decisions 2.7)."""

from typing import Any

from inbox.access import Actor, require_dialog
from inbox.events import EventKind
from inbox.store import Tx


def mark_unread(tx: Tx, actor: Actor, dialog_id: int, *, no: int) -> dict[str, Any]:
    """Mark the client's messages from this number on as unread, for this operator only.

    Returns {read_no}: the number of client messages that stay read. If the client wrote nothing from `no` on, the last
    client message becomes unread, so that the dialog is unread whenever it holds any.
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
        EventKind.read_mark_changed,
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
    """Mark the client's messages as read up to this number; the mark never goes back.

    Only this operator gets the event.
    """
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
            EventKind.read_mark_changed,
            actor,
            object_kind="mark",
            object_id=dialog_id,
            dialog_id=dialog_id,
            place=place,
            only_operator=actor.id,
            read_no=upto,
        )


def read_no(came: str = "(select o.created_at from operator o where o.id = :me)") -> str:
    """Return SQL for the number of client messages of dialog d that were read; r is the operator's read mark.

    Unread is a subtraction. An operator without a mark has read all messages from before the account was made
    (decisions 2.7). Most dialogs began later or had ended by then; only the others are counted from their end.
    """
    walked = (
        "(select b.client_no from message b where b.dialog_id = d.id and b.client_no is not null"
        f" and b.created_at <= {came} order by b.no desc limit 1)"
    )
    return (
        f"coalesce(r.read_no, case when d.created_at > {came} then 0 when d.last_at <= {came} then d.client_count"
        f" else {walked} end, 0)"
    )
