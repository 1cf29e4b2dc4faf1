"""Dialogs put aside until a time, or until the client writes (P3 of the working day; ux 3.2).

A snooze never ends a wait, it only hides it from the active lists (decisions 2.4).
"""

from typing import Any

from inbox import timers
from inbox.access import SYSTEM, Actor
from inbox.clock import DAY
from inbox.dialogs.locked import SNOOZE, Talk, open_talk, set_snooze, tell, wake, write_line
from inbox.errors import Conflict, Invalid
from inbox.events import EventKind
from inbox.idempotency import once
from inbox.models import Dialog
from inbox.store import Tx

REASON_LIMIT = 500
LONGEST_MS = 366 * DAY


def snooze(tx: Tx, actor: Actor, dialog_id: int, *, until: int | None, reason: str = "", key: str) -> dict[str, Any]:
    """Put a dialog aside until an instant; None: until the client writes. Returns {"snoozed": True}.

    Raises Conflict("closed") for a finished dialog, Invalid for an instant that is past or more than a year away.
    """

    def act() -> dict[str, Any]:
        talk = open_talk(tx, actor, "dialog.snooze", dialog_id)
        if not talk.open:
            raise Conflict("The conversation is closed; there is nothing to put aside.", code="closed")
        put_aside(tx, actor, talk, until=until, reason=reason)
        talk.save(tx)
        return {"snoozed": True}

    return once(tx, actor, key, ("snooze", dialog_id, until, reason), act)


def put_aside(tx: Tx, actor: Actor, talk: Talk, *, until: int | None, reason: str = "") -> None:
    """The same for a talk that is held open already; the caller saves it."""
    reason = _checked_reason(reason)
    if until is not None and not tx.now < until <= tx.now + LONGEST_MS:
        raise Invalid("Wake it in the future, within a year.", code="wrong-time", field="until")
    talk.snoozed_at = tx.now
    set_snooze(tx, talk.id, {"at": tx.now, "until": until, "reason": reason, "by": actor.id})
    data = {"by": actor.id, "until": until, "reason": reason}
    write_line(tx, actor, talk, kind="system", content="snoozed", data=data)
    tell(tx, EventKind.dialog_snoozed, actor, talk, until=until)


def _checked_reason(reason: str) -> str:
    clean = reason.replace("\x00", "").strip()
    if len(clean) > REASON_LIMIT:
        raise Invalid("The reason is too long.", field="reason", limit=REASON_LIMIT)
    return clean


def unsnooze(tx: Tx, actor: Actor, dialog_id: int, *, key: str) -> dict[str, Any]:
    """Take a dialog back among the active ones before its time. Returns {"snoozed": False}."""

    def act() -> dict[str, Any]:
        talk = open_talk(tx, actor, "dialog.snooze", dialog_id)
        if talk.snoozed_at is not None:
            wake(tx, actor, talk, cause="person")
            talk.save(tx)
        return {"snoozed": False}

    return once(tx, actor, key, ("unsnooze", dialog_id), act)


def time_came(tx: Tx, dialog_id: int, at: int) -> None:
    """What the moment does: the dialog is back among the active ones, and its responsible learns of it."""
    talk = open_talk(tx, SYSTEM, "dialog.read", dialog_id)
    if talk.snoozed_at is None:
        return
    wake(tx, SYSTEM, talk, cause="time")
    talk.save(tx)


DEEDS = {SNOOZE: timers.Deed(Dialog, time_came)}
