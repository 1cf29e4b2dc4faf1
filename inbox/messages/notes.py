"""Notes: lines in a conversation that only colleagues see."""

from collections.abc import Sequence
from typing import Any

from inbox.access import Actor
from inbox.dialogs import drafts
from inbox.dialogs.locked import open_dialog
from inbox.dialogs.timeline import append_message
from inbox.messages.mentions import add
from inbox.messages.replies import checked_text, put_along, quotable
from inbox.store import Tx


def note(
    tx: Tx,
    actor: Actor,
    dialog_id: int,
    *,
    text: str,
    client_key: str | None = None,
    mentions: Sequence[int] = (),
    about_no: int | None = None,
    files: Sequence[str] = (),
) -> dict[str, Any]:
    """Add a note that only operators see (A9); it neither assigns nor ends a wait. Returns {message_id, no}.

    mentions: operators to notify. about_no: number of the message that the note is about. files: tokens of uploads.
    """
    clean = checked_text(text, may_be_empty=bool(files))
    dialog = open_dialog(tx, actor, "dialog.note", dialog_id)
    about = quotable(tx, dialog, about_no, kinds=("in", "out", "note"))
    called = [operator_id for operator_id in dict.fromkeys(mentions) if operator_id != actor.id]
    data = {"mentions": called} if called else {}
    message_id = append_message(
        tx, actor, dialog, kind="note", text=clean, data=data, key=client_key, reply_to_no=about
    )
    put_along(tx, actor, dialog, message_id, clean, files, None)
    add(tx, actor, called, message_id=message_id, dialog_id=dialog.id, channel_id=dialog.channel_id)
    drafts.save(tx, actor, dialog_id, mode="note", text="")
    return {"message_id": message_id, "no": dialog.last_no}
