"""Reads the board, a column of tasks for each status, as JSON text."""

from collections.abc import Sequence
from typing import NamedTuple

import orjson

from inbox import clock
from inbox.access import Actor, require
from inbox.eventlog import last_id
from inbox.listing.cursor import wrap
from inbox.listing.search_results import LONGEST_SECONDS
from inbox.store import Reader, Store
from inbox.store.sql import array
from tasks import candidates
from tasks.filters import TaskFilter
from tasks.listing import as_read, count_lists, narrowed
from tasks.positions import FIRST_GROUPS, Position, position_text, read_groups, walk
from tasks.rows import rows
from tasks.search import narrow
from tasks.views import Group, TaskList, groups, list_of

COLUMN, CLOSED_COLUMN = 50, 20  # cards of a column


async def read_board(store: Store, actor: Actor, *, view: str, sort: str, wanted: TaskFilter, q: str = "") -> str:
    """Return the board: {cursor, columns: [{status_id, count, items, next}], other_layout, unknown}.

    There is a column for each status of the filter; closed columns show the tasks that changed last. view: all, mine,
    unassigned, late, followed or team-<id>. count: at most MOST_COUNTED. next: continues the column in the
    list, with the status as a filter.
    """
    require(actor, "task.read")
    chosen, wanted = wanted.status_id, wanted.model_copy(update={"status_id": ()})
    now = clock.now()

    async def ask(reader: Reader) -> str:
        position = await last_id(reader)
        search, few = await narrow(reader, actor, q), await candidates.find(reader, wanted)
        statuses = await reader.rows("select id, base from task_status where removed_at is null order by place, id")
        columns = []
        for status_id, base in statuses:
            if chosen and status_id not in chosen:
                continue
            closed = base in ("done", "dropped")
            listed = list_of(actor, _board_view(view, closed=closed), wanted, now)
            order = await groups(reader, view, "changed" if closed else sort, wanted)
            listed = narrowed(listed.narrowed(f"t.status_id = {status_id}"), search, few)
            columns.append(Column(status_id, listed, order, CLOSED_COLUMN if closed else COLUMN))
        counts = await count_lists(reader, [column.listed for column in columns])
        found = await _first_of_columns(reader, columns)
        shown = [positions[: column.limit] for column, positions in zip(columns, found, strict=True)]
        items = await rows(reader, [task_id for positions in shown for _, _, task_id in positions])
        texts = [_column(*column, items) for column in zip(columns, counts, found, strict=True)]
        return wrap(store, position, columns=array(texts), **as_read(search))

    return await store.read(ask, seconds=LONGEST_SECONDS)


class Column(NamedTuple):
    """A column of the board: the tasks of a status, and how many cards it shows."""

    status_id: int
    listed: TaskList
    order: Sequence[Group]
    limit: int


def _board_view(view: str, *, closed: bool) -> str:
    """Return the view of a column; a closed column shows the closed tasks of the same people."""
    if not closed:
        return "open" if view == "all" else view
    return "done" if view in ("all", "open", "late") else f"closed-{view}"


async def _first_of_columns(reader: Reader, columns: Sequence[Column]) -> list[list[Position]]:
    """Return one card more of each column than it shows; one statement reads the first groups of all columns."""
    begun = [column.order[:FIRST_GROUPS] for column in columns]
    places = [(column, group) for column, first in zip(columns, begun, strict=True) for group in first]
    by_place = iter(
        await read_groups(reader, [(column.listed, group) for column, group in places], None, COLUMN + 1)
        if places
        else []
    )
    found = []
    for column, first in zip(columns, begun, strict=True):
        cards = [row for _ in first for row in next(by_place)]
        wanted = column.limit + 1
        if len(cards) < wanted and len(column.order) > len(first):
            cards += await walk(reader, column.listed, column.order[len(first) :], None, wanted - len(cards))
        found.append(cards[:wanted])
    return found


def _column(column: Column, count: int, found: Sequence[Position], items: dict[int, str]) -> str:
    limit = column.limit
    following = orjson.dumps(position_text(found[limit - 1]) if len(found) > limit else None).decode()
    shown = array([items[task_id] for _, _, task_id in found[:limit] if task_id in items])
    return f'{{"status_id":{column.status_id},"count":{count},"items":{shown},"next":{following}}}'
