"""Stores which operators follow a dialog: they are notified of everything in it, with any assignee (W37)."""

from typing import Any

from inbox.access import Actor, require_dialog
from inbox.events import EventKind
from inbox.store import Tx


def follow(tx: Tx, actor: Actor, dialog_id: int, *, on: bool) -> dict[str, Any]:
    """Start or stop following a dialog; only the operator gets the event. Returns {"on": bool}."""
    place = require_dialog(tx, actor, "dialog.read", dialog_id)
    if _set(tx, actor.id or 0, dialog_id, on):
        tx.emit(
            EventKind.follow_changed,
            actor,
            object_kind="follow",
            object_id=dialog_id,
            dialog_id=dialog_id,
            place=place,
            only_operator=actor.id,
        )
    return {"on": on}


def _set(tx: Tx, operator_id: int, dialog_id: int, on: bool) -> bool:
    """Store or delete the follower; return whether anything changed."""
    place = {"me": operator_id, "dialog": dialog_id}
    if not on:
        return bool(
            tx.sql("delete from follow where operator_id = :me and dialog_id = :dialog returning dialog_id", **place)
        )
    return bool(
        tx.sql(
            "insert into follow (operator_id, dialog_id, at) values (:me, :dialog, :now)"
            " on conflict do nothing returning dialog_id",
            **place,
            now=tx.now,
        )
    )
