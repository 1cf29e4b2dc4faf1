"""Stores mentions of operators in notes and whether they were seen (W14); inbox.listing.marks reads them."""

from collections.abc import Sequence

from inbox.access import Actor, Place, require_dialog
from inbox.errors import Invalid
from inbox.events import EventKind
from inbox.people.channel_access import may_answer
from inbox.store import Tx

MOST = 20


def add(tx: Tx, actor: Actor, people: Sequence[int], *, message_id: int, dialog_id: int, channel_id: int) -> None:
    """Store the operators who are mentioned in a note. Raises Invalid for one who may not see the dialog."""
    if len(people) > MOST:
        raise Invalid("The note mentions too many people.", field="mentions", limit=MOST)
    for operator_id in people:
        if not may_answer(tx, operator_id, channel_id):
            raise Invalid("This operator may not see the conversation.", code="cannot-see", field="mentions")
        tx.sql(
            "insert into mention (operator_id, message_id, dialog_id, at) values (:operator, :message, :dialog, :now)"
            " on conflict (operator_id, message_id) do nothing",
            operator=operator_id,
            message=message_id,
            dialog=dialog_id,
            now=tx.now,
        )
        _emit_changed(tx, actor, operator_id, dialog_id, Place(channel_id))


def mark_seen(tx: Tx, actor: Actor, dialog_id: int, *, upto_no: int) -> None:
    """Mark mentions up to this number as seen by the actor. Raises NotFound for a dialog that the actor may not see."""
    place = require_dialog(tx, actor, "dialog.read", dialog_id)
    moved = tx.sql(
        "update mention set seen_at = :now where operator_id = :me and dialog_id = :dialog and seen_at is null"
        " and message_id in (select id from message where dialog_id = :dialog and no <= :no) returning message_id",
        now=tx.now,
        me=actor.id or 0,
        dialog=dialog_id,
        no=upto_no,
    )
    if moved:
        _emit_changed(tx, actor, actor.id or 0, dialog_id, place)


def _emit_changed(tx: Tx, actor: Actor, operator_id: int, dialog_id: int, place: Place) -> None:
    tx.emit(
        EventKind.mention_changed,
        actor,
        object_kind="mention",
        object_id=dialog_id,
        dialog_id=dialog_id,
        place=place,
        only_operator=operator_id,
    )
