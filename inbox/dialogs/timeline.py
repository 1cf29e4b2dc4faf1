"""Appends messages, notes and event lines to a dialog, and emits events about it; there is no other way to do so."""

from enum import StrEnum
from typing import Any

import orjson

from inbox.access import Actor
from inbox.dialogs.locked import LockedDialog
from inbox.events import EventKind
from inbox.models import Message
from inbox.search import index
from inbox.store import Tx

_KINDS = {
    "in": EventKind.message_received,
    "out": EventKind.message_sent,
    "note": EventKind.note_added,
    "system": EventKind.message_system_added,
}


def emit_dialog(tx: Tx, kind: StrEnum, actor: Actor, dialog: LockedDialog, *, fresh: bool = False, **data: Any) -> None:
    """Emit an event about the dialog itself. fresh: this transaction created the dialog."""
    tx.emit(
        kind,
        actor,
        object_kind="dialog",
        object_id=dialog.id,
        dialog_id=dialog.id,
        place=dialog.place,
        place_before=None if fresh else "same",
        **data,
    )


def append_message(
    tx: Tx,
    actor: Actor,
    dialog: LockedDialog,
    *,
    kind: str,
    text: str = "",
    content: str = "text",
    data: dict[str, Any] | None = None,
    searchable: str | None = None,
    **columns: Any,
) -> int:
    """Append a message under the next number and emit its event; returns its id.

    kind: in, out, note or system. searchable: text for the search index, the message's own by default.
    columns: further columns of models.Message (sent_at, author_kind, identity_id, external_id, key ...). Our own
    automatic message leaves the place in the list as it is, and the row keeps showing the client's words.
    """
    dialog.last_no += 1
    if kind == "in":
        dialog.client_count += 1
    values: dict[str, Any] = {
        "author_kind": "operator" if actor.kind == "operator" else "system",
        "operator_id": actor.operator_id,
        "sent_at": tx.now,
    } | columns
    message_id = tx.insert(
        Message,
        dialog_id=dialog.id,
        episode_id=dialog.episode_id,
        no=dialog.last_no,
        client_no=dialog.client_count if kind == "in" else None,
        kind=kind,
        content=content,
        text=text,
        data=orjson.dumps(data or {}).decode(),
        created_at=tx.now,
        **values,
    )
    if kind != "system":
        index.index_message(tx, message_id, text if searchable is None else searchable, dialog.channel_id)
        if not (kind == "out" and values.get("automatic") and values["author_kind"] == "system"):
            dialog.last_message_id = message_id
            dialog.last_at = tx.now
    emit_message(tx, _KINDS[kind], actor, dialog, message_id, no=dialog.last_no, content=content)
    return message_id


def append_event(tx: Tx, actor: Actor, dialog: LockedDialog, content: str, **data: Any) -> int:
    """Append an event line ("assigned", "closed" ...); its data holds the author beside `data`."""
    return append_message(tx, actor, dialog, kind="system", content=content, data=actor.author() | data)


def emit_message(tx: Tx, kind: StrEnum, actor: Actor, dialog: LockedDialog, message_id: int, **data: Any) -> None:
    """Emit an event about a message; all operators who see its dialog get it."""
    tx.emit_message(kind, actor, message_id=message_id, dialog_id=dialog.id, place=dialog.place, **data)
