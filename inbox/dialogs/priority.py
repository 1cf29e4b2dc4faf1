"""Sets the priority of dialogs: it orders the list by request, and rules may look at it (E16, R18)."""

from typing import Any

from inbox.access import Actor, register_actions
from inbox.dialogs.locked import LockedDialog, open_dialog
from inbox.dialogs.timeline import append_event, emit_dialog
from inbox.errors import Invalid
from inbox.events import EventKind
from inbox.store import Tx

register_actions({"dialog.rank": ("operator", True)}, rules=("dialog.rank",))

PRIORITIES = (-1, 0, 1)  # low, normal, high


def set_priority(tx: Tx, actor: Actor, dialog_id: int, priority: int) -> dict[str, Any]:
    """Set the priority of a dialog; its former one changes nothing. Returns {priority}."""
    dialog = open_dialog(tx, actor, "dialog.rank", dialog_id)
    if priority not in PRIORITIES:
        raise Invalid("Unknown priority.", field="priority", allowed=PRIORITIES)
    set_priority_locked(tx, actor, dialog, priority)
    return {"priority": priority}


def set_priority_locked(tx: Tx, actor: Actor, dialog: LockedDialog, priority: int, **why: Any) -> bool:
    """Set the priority of a dialog that is locked; return whether it was another one. why: more for the line."""
    if dialog.priority == priority:
        return False
    before, dialog.priority = dialog.priority, priority
    append_event(tx, actor, dialog, "ranked", to=priority, before=before, **why)
    emit_dialog(tx, EventKind.dialog_ranked, actor, dialog, to=priority, before=before)
    return True
