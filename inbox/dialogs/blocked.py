"""Records that a client blocked or unblocked us."""

from inbox.access import Actor
from inbox.dialogs import sla
from inbox.dialogs.locked import LockedDialog
from inbox.dialogs.timeline import append_message
from inbox.store import Tx


def set_blocked(tx: Tx, actor: Actor, dialog: LockedDialog, *, blocked: bool, at: int | None = None) -> None:
    """Record that the client blocked or unblocked us, with a line; a repeat changes nothing.

    The SLA target of the client's wait stands still until the client can be answered again (S11).

    at: instant by the platform's clock, None when the platform did not report it.
    """
    if (dialog.blocked_at is not None) == blocked:
        return
    dialog.blocked_at = (tx.now if at is None else min(at, tx.now)) if blocked else None
    if blocked:
        sla.end(tx, dialog)
    else:
        sla.resume(tx, dialog)
    append_message(
        tx,
        actor,
        dialog,
        kind="system",
        content="blocked" if blocked else "unblocked",
        data={"group": True} if dialog.thread_kind == "group" else {},
        author_kind="system",
        operator_id=None,
    )
