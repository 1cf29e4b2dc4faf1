"""Adds tags to dialogs and takes them off; each change writes an event line (E16, E17)."""

from collections.abc import Collection, Sequence
from typing import Any

from inbox.access import Actor, register_actions
from inbox.company import tags
from inbox.dialogs.locked import LockedDialog, open_dialog
from inbox.dialogs.timeline import append_event, emit_dialog
from inbox.errors import Conflict
from inbox.events import EventKind
from inbox.store import Tx
from inbox.store.sql import among, ids_text, in_list

register_actions({"dialog.tag": ("operator", True)}, rules=("dialog.tag",))

MOST = 30  # tags of one dialog


def change_tags(
    tx: Tx, actor: Actor, dialog_id: int, *, add: Sequence[int] = (), remove: Sequence[int] = ()
) -> dict[str, Any]:
    """Add tags to a dialog and take others off. Returns {added, removed}: the ids that changed.

    Raises Invalid("tag-gone") for an added tag that was removed, Conflict("too-many-tags") for more than MOST.
    """
    dialog = open_dialog(tx, actor, "dialog.tag", dialog_id)
    tags.require_present(tx, add, field="add")
    added, removed = change_tags_locked(tx, actor, dialog, add=add, remove=remove)
    return {"added": added, "removed": removed}


def change_tags_locked(
    tx: Tx,
    actor: Actor,
    dialog: LockedDialog,
    *,
    add: Collection[int] = (),
    remove: Collection[int] = (),
    **why: Any,
) -> tuple[list[int], list[int]]:
    """Change the tags of a dialog that is locked; return the added and the removed ids. why: more for the line.

    Nothing is written when the dialog is so already.
    """
    before = set(tags_of(tx, dialog.id))
    added, removed = sorted(set(add) - before), sorted(set(remove) & before - set(add))
    if len(before) + len(added) - len(removed) > MOST:
        raise Conflict(f"A conversation has at most {MOST} tags.", code="too-many-tags")
    if not added and not removed:
        return [], []
    forget(tx, dialog.id)
    rule_id = actor.id if actor.kind == "rule" else None
    for tag_id in added:
        tx.sql(
            "insert into dialog_tag (dialog_id, tag_id, at, by_id, rule_id) values (:dialog, :tag, :now, :by, :rule)",
            dialog=dialog.id,
            tag=tag_id,
            now=tx.now,
            by=actor.operator_id,
            rule=rule_id,
        )
    take_off(tx, dialog, removed)
    dialog.tagged = is_tagged(tx, dialog.id)
    append_event(tx, actor, dialog, "tagged", added=added, removed=removed, **why)
    emit_dialog(tx, EventKind.dialog_tagged, actor, dialog, added=added, removed=removed)
    return added, removed


def tags_of(tx: Tx, dialog_id: int) -> list[int]:
    """Return the ids of a dialog's tags, removed ones included."""
    statement = "select tag_id from dialog_tag where dialog_id = :dialog order by tag_id"
    return tx.once(_key(dialog_id), lambda: [int(row[0]) for row in tx.sql(statement, dialog=dialog_id)])


def prepare(tx: Tx, dialog_ids: Collection[int]) -> None:
    """Read the tags of several locked dialogs in one statement; `tags_of` then returns them."""
    by_dialog: dict[int, list[int]] = {dialog_id: [] for dialog_id in dialog_ids}
    if len(by_dialog) > 1:
        statement = f"select dialog_id, tag_id from dialog_tag where {among(tx.dialect, 'dialog_id')} order by tag_id"
        for dialog_id, tag_id in tx.sql(statement, ids=ids_text(by_dialog)):
            by_dialog[dialog_id].append(tag_id)
        for dialog_id, tags_held in by_dialog.items():
            tx.keep(_key(dialog_id), tags_held)


def forget(tx: Tx, dialog_id: int) -> None:
    """Drop the tags of a dialog that this transaction has read, before it changes them."""
    tx.forget(_key(dialog_id))


def _key(dialog_id: int) -> str:
    return f"dialog tags/{dialog_id}"


def take_off(tx: Tx, dialog: LockedDialog, ids: Collection[int]) -> None:
    """Delete tags of a dialog without a line and without an event."""
    if ids:
        forget(tx, dialog.id)
        tx.sql(f"delete from dialog_tag where dialog_id = :dialog and tag_id in ({in_list(ids)})", dialog=dialog.id)


def is_tagged(tx: Tx, dialog_id: int) -> int:
    """Return 1 for a dialog with a tag that is not removed, else 0: the value of dialog.tagged."""
    rows = tx.sql(
        "select 1 from dialog_tag x join tag t on t.id = x.tag_id where x.dialog_id = :dialog"
        " and t.removed_at is null limit 1",
        dialog=dialog_id,
    )
    return len(rows)
