"""Updates the dialogs of a tag that was merged, removed or restored, some dialogs in each transaction."""

from inbox import timers
from inbox.access import SYSTEM
from inbox.clock import MINUTE
from inbox.company import tags
from inbox.dialogs.dialog_tags import is_tagged, take_off
from inbox.dialogs.locked import LockedDialog, lock_dialog
from inbox.dialogs.timeline import emit_dialog
from inbox.events import EventKind
from inbox.models import Dialog, Tag
from inbox.store import Tx

PIECE = 20
_WITH_TAG = "select x.dialog_id from dialog_tag x join dialog d on d.id = x.dialog_id where x.tag_id = :tag"
_OTHER_TAG = (
    "exists (select 1 from dialog_tag o join tag t on t.id = o.tag_id"
    " where o.dialog_id = d.id and t.removed_at is null)"
)


def update(tx: Tx, tag_id: int, at: int) -> None:
    """Update the next dialogs, and set the timer again until there was nothing to do.

    The last look is a minute later: a command that read the tag before its change may have committed after it.
    """
    tag = tags.find(tx, tag_id)
    assert tag is not None
    rows = tx.sql(f"{_WITH_TAG} and {_condition(tag)} order by x.dialog_id limit :piece", tag=tag_id, piece=PIECE)
    ids = [row[0] for row in rows]
    tx.lock(Dialog, *ids)
    for dialog_id in ids:
        dialog = lock_dialog(tx, dialog_id)
        if tag.merged_into is not None:
            _replace(tx, dialog, tag_id, tag.merged_into)
        dialog.tagged = is_tagged(tx, dialog_id)
        added, removed = ([tag.merged_into], [tag_id]) if tag.merged_into is not None else ([], [])
        emit_dialog(tx, EventKind.dialog_tagged, SYSTEM, dialog, added=added, removed=removed)
    if ids:
        timers.put(tx, tags.UPDATE, tag_id, tx.now if len(ids) == PIECE else tx.now + MINUTE)


def _condition(tag: tags.Row) -> str:
    if tag.merged_into is not None:
        return "1 = 1"
    return "d.tagged = 0" if tag.removed_at is None else f"d.tagged = 1 and not {_OTHER_TAG}"


def _replace(tx: Tx, dialog: LockedDialog, tag_id: int, into: int) -> None:
    tx.sql(
        "insert into dialog_tag (dialog_id, tag_id, at, by_id, rule_id) select dialog_id, :into, at, by_id, rule_id"
        " from dialog_tag where dialog_id = :dialog and tag_id = :tag on conflict do nothing",
        dialog=dialog.id,
        tag=tag_id,
        into=into,
    )
    take_off(tx, dialog, [tag_id])


TIMERS = {tags.UPDATE: timers.TimerHandler(Tag, update)}
