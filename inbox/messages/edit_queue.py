"""Queue of requested edits, deletions and reactions: a worker claims them; they end done, retried or failed."""

from collections.abc import Sequence
from typing import NamedTuple

from inbox.access import SYSTEM, Actor
from inbox.clock import HOUR, MINUTE
from inbox.delivery.outbox import shorten
from inbox.dialogs import reply_outcomes
from inbox.dialogs.locked import LockedDialog, open_dialog
from inbox.events import EventKind
from inbox.messages import reactions, versions
from inbox.messages.edits import Kind, emit_amendment, emit_state
from inbox.models import Dialog
from inbox.store import Reader, Tx, queue
from inbox.store.queue import Lease, Queue
from inbox.store.sql import among, ids_text

GIVE_UP_MS = 1 * HOUR
EDITS = Queue(
    table="amendment",
    key="message_id",
    waiting="q.state = 'queued'",
    lease_ms=2 * MINUTE,
    wait_set="state = 'queued'",
    lease=Lease(claimed="q.state = 'sending'", set="state = 'sending'"),
    longest_wait_ms=GIVE_UP_MS,
)


class Change(NamedTuple):
    """Describes a claimed change as a connector needs it.

    external_id: the platform's id of the message. files: number of files of the message. before: the text that the
    client has now. text: the new text, or the emoji to react with ("" removes the reaction).
    """

    message_id: int
    channel_id: int
    dialog_id: int
    kind: Kind
    thread_key: str
    external_id: str
    text: str
    before: str
    files: int
    tries: int
    asked_at: int


def claim(tx: Tx, *, holder: str, channels: Sequence[int], limit: int = 10) -> list[Change]:
    """Claim changes of these channels that are due; changes claimed by a dead process become due again."""
    keys = queue.claim(tx, EDITS, channels=channels, limit=limit, owner=holder)
    if not keys:
        return []
    rows = tx.rows(
        Change,
        "select a.message_id, a.channel_id, a.dialog_id, a.kind, d.thread_key, m.external_id, a.text,"
        " m.text as before, (select count(*) from attachment f where f.message_id = a.message_id) as files, a.tries,"
        " a.asked_at from amendment a join message m on m.id = a.message_id join dialog d on d.id = a.dialog_id"
        f" where {among(tx.dialect, 'a.message_id')}",
        ids=ids_text(keys),
    )
    changes = sorted(rows, key=lambda change: keys.index(change.message_id))
    for change in changes:
        emit_amendment(tx, SYSTEM, change.message_id, change.dialog_id, change.channel_id, change.kind, "sending")
    return changes


async def next_due(reader: Reader, channels: Sequence[int]) -> int | None:
    """Return the instant at which the next change of these channels is due, None when none waits."""
    return await queue.next_due(reader, EDITS, channels)


def mark_done(tx: Tx, message_id: int, *, holder: str) -> bool:
    """Store a change that the platform made: the old text becomes a version.

    Returns False when this holder no longer owns the change.
    """
    dialog = _settled(tx, message_id, holder)
    if dialog is None:
        return False
    kind, asked, by = tx.sql("select kind, text, operator_id from amendment where message_id = :id", id=message_id)[0]
    queue.release(tx, EDITS, message_id, state="done", code=None, detail="")
    actor = Actor("operator", by) if by else SYSTEM
    if kind == "react":
        reactions.set_own_reaction(tx, actor, dialog, message_id, asked)
        return True
    no, content = tx.sql("select no, content from message where id = :id", id=message_id)[0]
    if kind == "delete":
        tx.sql("update message set deleted_at = :now where id = :id", now=tx.now, id=message_id)
    else:
        versions.replace(tx, message_id, text=asked, at=tx.now)
    tx.emit_message(
        EventKind.message_deleted if kind == "delete" else EventKind.message_edited,
        actor,
        message_id=message_id,
        dialog_id=dialog.id,
        place=dialog.place,
        no=no,
        content=content,
    )
    if kind == "delete":  # the client no longer has the reply
        reply_outcomes.on_reply_undelivered(tx, actor, dialog_id=dialog.id, message_id=message_id, withdrawn=True)
    return True


def retry_later(tx: Tx, message_id: int, *, holder: str, delay_ms: int, code: str, detail: str = "") -> bool:
    """Release a claimed change until delay_ms have passed, for an hour at most; then it fails."""
    asked = tx.sql("select asked_at from amendment where message_id = :id", id=message_id)
    if asked and tx.now - asked[0][0] > GIVE_UP_MS:
        return mark_failed(tx, message_id, holder=holder, code="gave-up", detail=f"{code}: {detail}")
    dialog = _settled(tx, message_id, holder)
    if dialog is None:
        return False
    queue.retry_later(tx, EDITS, message_id, delay_ms=delay_ms, code=code, detail=shorten(detail))
    emit_state(tx, SYSTEM, dialog, message_id, _kind_of(tx, message_id), "queued")
    return True


def mark_failed(tx: Tx, message_id: int, *, holder: str, code: str, detail: str = "") -> bool:
    """Mark a change as refused for good: the client keeps seeing the old message."""
    dialog = _settled(tx, message_id, holder)
    if dialog is None:
        return False
    queue.release(tx, EDITS, message_id, state="failed", code=code, detail=shorten(detail))
    emit_state(tx, SYSTEM, dialog, message_id, _kind_of(tx, message_id), "failed")
    return True


def _kind_of(tx: Tx, message_id: int) -> str:
    return str(tx.sql("select kind from amendment where message_id = :id", id=message_id)[0][0])


def _settled(tx: Tx, message_id: int, holder: str) -> LockedDialog | None:
    """Lock the dialog of a change that this holder carries out; return None when the holder no longer owns it."""
    rows = tx.sql("select dialog_id from amendment where message_id = :id", id=message_id)
    if not rows:
        return None
    tx.lock(Dialog, rows[0][0])
    mine = queue.is_held(tx, EDITS, message_id, owner=holder)  # claiming a change does not lock its dialog
    return open_dialog(tx, SYSTEM, "dialog.read", rows[0][0]) if mine else None
