"""Reads pages of the task list, the columns of the board, and the tasks of a dialog, as JSON text."""

import base64
import binascii
from collections.abc import Sequence
from typing import Any

import orjson

from inbox import clock
from inbox.access import Actor, require, require_dialog_read
from inbox.errors import Invalid
from inbox.eventlog import last_id
from inbox.listing.cursor import wrap
from inbox.store import Reader, Store
from inbox.store.sql import array
from tasks.rows import rows
from tasks.views import Group, TaskFilter, conditions, groups

PAGE_LIMIT = 100
IDS_LIMIT = 5_000
COLUMN, CLOSED_COLUMN = 50, 20  # cards of a column of the board
MOST_COUNTED = 1_000  # a column with more shows that there are more
GROUPS_AT_ONCE = 16  # subqueries of one statement
Position = tuple[str, int, int]  # name of the group, key, id of the last task of a page


async def page(
    store: Store,
    actor: Actor,
    *,
    view: str = "open",
    sort: str = "due",
    wanted: TaskFilter | None = None,
    after: str | None = None,
    limit: int = 50,
) -> str:
    """Return a page of the list: {cursor, items, next}. after: `next` of the page before.

    Raises Invalid for an unknown view or sort, and for a wrong `after`.
    """
    require(actor, "task.read")
    limit = max(1, min(limit, PAGE_LIMIT))
    where, params = conditions(actor, view, wanted or TaskFilter(), clock.now())

    async def ask(reader: Reader) -> str:
        position = await last_id(reader)
        order = _possible(view, await groups(reader, sort))
        found = await _walk(reader, where, params, order, _read_position(after), limit + 1)
        shown = found[:limit]
        items = await rows(reader, [task_id for _, _, task_id in shown])
        following = _position_text(shown[-1]) if len(found) > limit else None
        return wrap(
            store,
            position,
            items=array([items[task_id] for _, _, task_id in shown if task_id in items]),
            next=orjson.dumps(following).decode(),
        )

    return await store.read(ask)


async def ids(store: Store, actor: Actor, *, view: str, sort: str, wanted: TaskFilter) -> str:
    """Return the ids of a whole list in its order, for commands on all of it: {cursor, ids, more}."""
    require(actor, "task.read")
    where, params = conditions(actor, view, wanted, clock.now())

    async def ask(reader: Reader) -> str:
        position = await last_id(reader)
        order = _possible(view, await groups(reader, sort))
        found = await _walk(reader, where, params, order, None, IDS_LIMIT + 1)
        numbers = [task_id for _, _, task_id in found[:IDS_LIMIT]]
        more = len(found) > IDS_LIMIT
        return wrap(store, position, ids=orjson.dumps(numbers).decode(), more=orjson.dumps(more).decode())

    return await store.read(ask)


async def board(store: Store, actor: Actor, *, view: str, sort: str, wanted: TaskFilter) -> str:
    """Return the board: {cursor, columns: [{status_id, count, items, next}]}, a column for each status.

    view: all, mine, unassigned, late, followed or team-<id>; closed columns show the tasks that changed last. count: at
    most MOST_COUNTED. next: continues the column in the list, with the status as a filter.
    """
    require(actor, "task.read")

    async def ask(reader: Reader) -> str:
        position = await last_id(reader)
        statuses = await reader.rows("select id, base from task_status where removed_at is null order by place, id")
        columns = []
        for status_id, base in statuses:
            closed = base in ("done", "dropped")
            only = wanted.model_copy(update={"status_id": status_id})
            where, params = conditions(actor, _board_view(view, closed=closed), only, clock.now())
            order = _possible(view, await groups(reader, "changed" if closed else sort))
            limit = CLOSED_COLUMN if closed else COLUMN
            found = await _walk(reader, where, params, order, None, limit + 1)
            columns.append((status_id, await _count(reader, where, params), found, limit))
        items = await rows(reader, [task_id for *_, found, limit in columns for _, _, task_id in found[:limit]])
        return wrap(store, position, columns=array([_column(column, items) for column in columns]))

    return await store.read(ask)


def _board_view(view: str, *, closed: bool) -> str:
    """Return the view of a column; a closed column shows the closed tasks of the same people."""
    if not closed:
        return "open" if view == "all" else view
    return "done" if view in ("all", "open", "late") else f"closed-{view}"


def _column(column: tuple[int, int, Sequence[Position], int], items: dict[int, str]) -> str:
    status_id, count, found, limit = column
    following = orjson.dumps(_position_text(found[limit - 1]) if len(found) > limit else None).decode()
    shown = array([items[task_id] for _, _, task_id in found[:limit] if task_id in items])
    return f'{{"status_id":{status_id},"count":{count},"items":{shown},"next":{following}}}'


async def _count(reader: Reader, where: str, params: dict[str, Any]) -> int:
    found = await reader.rows(
        f"select count(*) from (select 1 from task t where {where} limit {MOST_COUNTED}) counted", **params
    )
    return int(found[0][0])


async def of_dialog(store: Store, actor: Actor, dialog_id: int) -> str:
    """Return all tasks of a dialog, open ones first: {cursor, items}. Raises NotFound."""
    require(actor, "task.read")

    async def ask(reader: Reader) -> str:
        await require_dialog_read(reader, actor, dialog_id)
        position = await last_id(reader)
        found = await reader.rows(
            "select id from task where dialog_id = :id and open >= 0 order by open desc, id desc limit 500",
            id=dialog_id,
        )
        numbers = [row[0] for row in found]
        items = await rows(reader, numbers)
        return wrap(store, position, items=array([items[task_id] for task_id in numbers]))

    return await store.read(ask)


def _possible(view: str, order: Sequence[Group]) -> Sequence[Group]:
    """Leave out groups that hold nothing: every task of the view "late" has a due date."""
    return [group for group in order if not group.without_due] if view == "late" else order


async def _walk(
    reader: Reader,
    where: str,
    params: dict[str, Any],
    order: Sequence[Group],
    after: Position | None,
    limit: int,
) -> list[Position]:
    """Return the first tasks behind a position, in order. Groups are read some at a time until there are enough."""
    names = [group.name for group in order]
    if after is not None and after[0] not in names:
        raise _no_position()
    start = names.index(after[0]) if after is not None else 0
    found: list[Position] = []
    for begin in range(start, len(order), GROUPS_AT_ONCE):
        piece = order[begin : begin + GROUPS_AT_ONCE]
        given: dict[str, Any] = params | {"limit": limit - len(found)}
        if begin == start and after is not None:
            given |= {"after_key": after[1], "after_id": after[2]}
        parts = [
            _group_sql(number, group, where, continued="after_key" in given and number == 0)
            for number, group in enumerate(piece)
        ]
        by_group: dict[int, list[Position]] = {}
        for number, key, task_id in await reader.rows(" union all ".join(parts), **given):
            by_group.setdefault(number, []).append((piece[number].name, key, task_id))
        for number in sorted(by_group):
            found += sorted(by_group[number], key=lambda row: row[1:], reverse=piece[number].descending)
        if len(found) >= limit:
            return found[:limit]
    return found


def _group_sql(number: int, group: Group, where: str, *, continued: bool) -> str:
    direction, sign = ("desc", "<") if group.descending else ("asc", ">")
    behind = f" and ({group.column}, t.id) {sign} (:after_key, :after_id)" if continued else ""
    return (
        f"select * from (select {number} as number, {group.column} as key, t.id as id from task t"
        f" where {where} and {group.where}{behind}"
        f" order by {group.column} {direction}, t.id {direction} limit :limit) group{number}"
    )


def _position_text(position: Position) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(position)).decode().rstrip("=")


def _read_position(text: str | None) -> Position | None:
    if text is None:
        return None
    try:
        name, key, row_id = orjson.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, TypeError, binascii.Error):
        raise _no_position() from None
    if not isinstance(name, str) or type(key) is not int or type(row_id) is not int:
        raise _no_position()
    if not all(abs(part) < 2**53 for part in (key, row_id)):
        raise _no_position()
    return name, key, row_id


def _no_position() -> Invalid:
    return Invalid("This place in the list is not one that was handed out.", field="after")
