"""The event log: appending happens in store.Tx; here it is read in commit order and trimmed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from inbox.store import Reader, Tx
from inbox.access import read_scope
from inbox.events import Event

COLUMNS = (
    "id, at, kind, dialog_id, object_kind, object_id, actor_kind, actor_id, cause_id,"
    " cause_depth, scope_before, scope_after, only_operator, data"
)


def read_event(row: Sequence[Any]) -> Event:
    (
        id_,
        at,
        kind,
        dialog_id,
        object_kind,
        object_id,
        actor_kind,
        actor_id,
        cause_id,
        depth,
        before,
        after_,
        only,
        data,
    ) = row
    return Event(
        id_,
        at,
        kind,
        dialog_id,
        object_kind,
        object_id,
        actor_kind,
        actor_id,
        cause_id,
        depth,
        read_scope(before),
        read_scope(after_),
        only,
        orjson.loads(data),
    )


async def after(reader: "Reader", position: int, limit: int = 500) -> list[Event]:
    """The events after a position, oldest first, at most `limit`."""
    found = await reader.rows(
        f"select {COLUMNS} from event where id > :position order by id limit :limit", position=position, limit=limit
    )
    return [read_event(row) for row in found]


async def last_id(reader: "Reader") -> int:
    """The id of the newest event, 0 for an empty log."""
    # A trimmed log keeps its end, so max(id) never goes back.
    return int((await reader.rows("select coalesce(max(id), 0) from event"))[0][0])


async def first_id(reader: "Reader") -> int:
    """The id of the oldest kept event, 0 for an empty log: an older cursor has a gap and must resync (P10)."""
    return int((await reader.rows("select coalesce(min(id), 0) from event"))[0][0])


def trim(tx: "Tx", *, keep_ms: int, keep_rows: int) -> int:
    """Forget the old part of the log: older than keep_ms or beyond keep_rows, never past a durable consumer.

    Returns the number of events removed, at most TRIM_PIECE: call it until it says 0. The newest event always stays
    (decisions 1.10).
    """
    oldest, newest = tx.sql("select coalesce(min(id), 0), coalesce(max(id), 0) from event")[0]
    # From the old end up to the first that is young enough: one with an instant of a wrong clock takes nobody along.
    by_age = tx.sql(
        "select coalesce(min(case when at >= :before then id end) - 1, max(id)) from"
        " (select id, at from event order by id limit :piece) as piece",
        before=tx.now - keep_ms,
        piece=TRIM_PIECE,
    )[0][0]
    behind = tx.sql("select min(position) from consumer")[0][0]
    upto = min(max(by_age or 0, newest - keep_rows), newest - 1, oldest + TRIM_PIECE - 1)
    if behind is not None:
        upto = min(upto, behind)
    return len(tx.sql("delete from event where id <= :upto returning id", upto=upto)) if upto > 0 else 0


# How much of the log one transaction removes, so that nobody waits for it.
TRIM_PIECE = 5_000
