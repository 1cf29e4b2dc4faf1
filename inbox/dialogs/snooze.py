"""Snoozes dialogs until an instant or until the client writes (P3 of the working day; ux 3.2).

A snooze hides a wait from the active lists; it never ends the wait (decisions 2.4).
"""

from typing import Any

from inbox import timers
from inbox.access import SYSTEM, Actor
from inbox.clock import DAY
from inbox.dialogs.locked import LockedDialog, open_dialog
from inbox.dialogs.timeline import append_event, emit_dialog
from inbox.errors import Conflict, Invalid
from inbox.events import EventKind
from inbox.models import Dialog
from inbox.store import Tx
from inbox.text import clean

TIMER = "snooze"  # kind of the timer that ends a snooze
REASON_LIMIT = 500
LONGEST_MS = 366 * DAY


def snooze(tx: Tx, actor: Actor, dialog_id: int, *, until: int | None, reason: str = "") -> dict[str, Any]:
    """Snooze a dialog until an instant; None: until the client writes. Returns {"snoozed": True}.

    Raises Conflict("closed") for a closed dialog, Invalid for an instant that is past or more than a year ahead.
    """
    dialog = open_dialog(tx, actor, "dialog.snooze", dialog_id)
    if not dialog.open:
        raise Conflict("The conversation is closed. Reopen it to snooze it.", code="closed")
    snooze_locked(tx, actor, dialog, until=until, reason=reason)
    return {"snoozed": True}


def snooze_locked(tx: Tx, actor: Actor, dialog: LockedDialog, *, until: int | None, reason: str = "") -> None:
    """Snooze a dialog that is locked already."""
    reason = clean(reason, field="reason", limit=REASON_LIMIT)
    if until is not None and not tx.now < until <= tx.now + LONGEST_MS:
        raise Invalid("Choose a time within the next year.", code="invalid-time", field="until")
    set_snooze(tx, dialog, {"at": tx.now, "until": until, "reason": reason, "by": actor.operator_id})
    append_event(tx, actor, dialog, "snoozed", until=until, reason=reason)
    emit_dialog(tx, EventKind.dialog_snoozed, actor, dialog, until=until)


def end_snooze(tx: Tx, actor: Actor, dialog: LockedDialog, *, cause: str) -> None:
    """End a snooze, so that the dialog is in the active lists again; cause: "time", "client", "person", "delivery"."""
    set_snooze(tx, dialog, None)
    append_event(tx, actor, dialog, "unsnoozed", cause=cause)
    emit_dialog(tx, EventKind.dialog_unsnoozed, actor, dialog, cause=cause)


def snooze_of(dialog: LockedDialog) -> dict[str, Any] | None:
    """Return the snooze of a dialog as set_snooze takes it, None when it has none."""
    if dialog.snoozed_at is None:
        return None
    until, reason, by = dialog.snooze_until, dialog.snooze_reason, dialog.snoozed_by
    return {"at": dialog.snoozed_at, "until": until, "reason": reason, "by": by}


def set_snooze(tx: Tx, dialog: LockedDialog, snooze: dict[str, Any] | None) -> None:
    """Store the snooze {at, until, reason, by} of a dialog, and its timer; None: the dialog is not snoozed."""
    values = snooze or {"at": None, "until": None, "reason": "", "by": None}
    dialog.snoozed_at, dialog.snooze_until = values["at"], values["until"]
    dialog.snooze_reason, dialog.snoozed_by = values["reason"], values["by"]
    if dialog.snooze_until is None:
        timers.drop(tx, TIMER, dialog.id)
    else:
        timers.put(tx, TIMER, dialog.id, dialog.snooze_until)


def unsnooze(tx: Tx, actor: Actor, dialog_id: int) -> dict[str, Any]:
    """End the snooze of a dialog before its time. Returns {"snoozed": False}."""
    dialog = open_dialog(tx, actor, "dialog.snooze", dialog_id)
    if dialog.snoozed_at is not None:
        end_snooze(tx, actor, dialog, cause="person")
    return {"snoozed": False}


def end_due_snooze(tx: Tx, dialog_id: int, at: int) -> None:
    """End a snooze whose time has come; the event notifies the assignee."""
    dialog = open_dialog(tx, SYSTEM, "dialog.read", dialog_id)
    if dialog.snoozed_at is None:
        return
    end_snooze(tx, SYSTEM, dialog, cause="time")


TIMERS = {TIMER: timers.TimerHandler(Dialog, end_due_snooze)}
