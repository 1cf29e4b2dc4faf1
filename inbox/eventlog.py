"""Reads the event log in commit order and trims it; store.Tx appends to it."""

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
    """Return the events after a position, oldest first, at most `limit`."""
    rows = await reader.rows(
        f"select {COLUMNS} from event where id > :position order by id limit :limit", position=position, limit=limit
    )
    return [read_event(row) for row in rows]


async def last_id(reader: "Reader") -> int:
    """Return the id of the newest event, 0 for an empty log."""
    # Trimming keeps the newest event, so max(id) never goes back.
    return int((await reader.rows("select coalesce(max(id), 0) from event"))[0][0])


async def first_id(reader: "Reader") -> int:
    """Return the id of the oldest kept event, 0 for an empty log. An older cursor has a gap and must resync (P10)."""
    return int((await reader.rows("select coalesce(min(id), 0) from event"))[0][0])


def trim(tx: "Tx", *, keep_ms: int, keep_rows: int) -> int:
    """Delete old events: older than keep_ms or beyond keep_rows, but none that a durable consumer has not read.

    Returns the number of deleted events, at most TRIM_PIECE; call it until it returns 0. The newest event always stays
    (decisions 1.10).
    """
    oldest, newest = tx.sql("select coalesce(min(id), 0), coalesce(max(id), 0) from event")[0]
    # Stop at the first event that is young enough: an event with an instant of a wrong clock must not delete the ones
    # before it.
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


# Number of events that one transaction deletes: small, so that other writers do not wait.
TRIM_PIECE = 5_000
