"""Counts open SLA targets again after working hours have changed, some dialogs in each transaction.

Missed targets keep the version of hours that they were missed under (S5), and so do the earlier minutes of a dialog
that came from a team with other hours (S9).
"""

from inbox import timers
from inbox.company import hours
from inbox.dialogs import sla
from inbox.dialogs.locked import lock_dialog
from inbox.models import Hours
from inbox.store import Reader, Tx

PIECE = 20
_OPEN = (
    " from wait w join hours_version v on v.id = w.hours_version_id where v.hours_id = :hours and w.ended_at is null"
    " and w.norm_ms is not null and (w.due_at is null or w.due_at > :now)"
)


def recount(tx: Tx, hours_id: int, at: int) -> None:
    """Count the next targets again, and set the timer again until none is left under a former version."""
    version_id, _ = hours.current(tx, hours_id)
    rows = tx.sql(
        f"select w.dialog_id{_OPEN} and w.hours_version_id <> :version order by w.dialog_id limit :piece",
        hours=hours_id,
        version=version_id,
        now=tx.now,
        piece=PIECE,
    )
    for (dialog_id,) in rows:
        sla.recount(tx, lock_dialog(tx, dialog_id), version_id)
    if len(rows) == PIECE:
        timers.put(tx, hours.RECOUNT, hours_id, tx.now)


async def count_targets(reader: Reader, hours_id: int, now: int) -> int:
    """Return how many open targets would be counted again if these hours changed now."""
    return int((await reader.rows(f"select count(*){_OPEN}", hours=hours_id, now=now))[0][0])


TIMERS = {hours.RECOUNT: timers.TimerHandler(Hours, recount)}
