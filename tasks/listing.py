"""Reads pages of the task list, the columns of the board, and the tasks of a dialog, as JSON text."""

import base64
import binascii
from collections.abc import Sequence
from typing import Any, NamedTuple

import orjson

from inbox import clock
from inbox.access import Actor, require, require_dialog_read
from inbox.errors import Invalid
from inbox.eventlog import last_id
from inbox.listing.cursor import wrap
from inbox.listing.search_results import LONGEST_SECONDS
from inbox.store import Reader, Store
from inbox.store.sql import array, in_list
from tasks import candidates
from tasks.candidates import Candidates
from tasks.filters import TaskFilter
from tasks.rows import rows
from tasks.scope import visible_tasks
from tasks.search import Search, narrow
from tasks.views import Group, TaskList, groups, list_of

PAGE_LIMIT = 100
IDS_LIMIT = 5_000
COLUMN, CLOSED_COLUMN = 50, 20  # cards of a column of the board
MOST_COUNTED = 1_000  # a column with more shows that there are more
FIRST_GROUPS, GROUPS_AT_ONCE = 2, 16  # of one statement; the first one has few, because most pages end there
Position = tuple[str, int, int]  # name of the group, key, id of the last task of a page


async def page(
    store: Store,
    actor: Actor,
    *,
    view: str = "open",
    sort: str = "due",
    wanted: TaskFilter | None = None,
    q: str = "",
    after: str | None = None,
    limit: int = 50,
) -> str:
    """Return a page of the list: {cursor, items, next, other_layout, unknown}. after: `next` of the page before.

    q: a search that narrows the list. Raises Invalid for an unknown view or sort, and for a wrong `after`.
    """
    require(actor, "task.read")
    limit = max(1, min(limit, PAGE_LIMIT))
    whole = list_of(actor, view, wanted or TaskFilter(), clock.now())

    async def ask(reader: Reader) -> str:
        position = await last_id(reader)
        search, few = await narrow(reader, actor, q), await candidates.find(reader, wanted or TaskFilter())
        listed = _narrowed(whole, search, few)
        order = await groups(reader, view, sort, wanted or TaskFilter())
        found = await _walk(reader, listed, order, _read_position(after), limit + 1)
        shown = found[:limit]
        items = await rows(reader, [task_id for _, _, task_id in shown])
        following = _position_text(shown[-1]) if len(found) > limit else None
        return wrap(
            store,
            position,
            items=array([items[task_id] for _, _, task_id in shown if task_id in items]),
            next=orjson.dumps(following).decode(),
            **_as_read(search),
        )

    return await store.read(ask, seconds=LONGEST_SECONDS)


def _narrowed(listed: TaskList, search: Search, few: Candidates) -> TaskList:
    """Return the tasks of a list that a search and a filter of few tasks leave."""
    found = listed.narrowed(search.where, few=search.found is not None, **search.params)
    return found.narrowed(few.where, few=few.ids is not None, **few.params)


def _as_read(search: Search) -> dict[str, str]:
    """Return how a search was read, as JSON texts."""
    parts = {"other_layout": search.other_layout, "unknown": search.unknown}
    return {name: orjson.dumps(value).decode() for name, value in parts.items()}


async def ids(store: Store, actor: Actor, *, view: str, sort: str, wanted: TaskFilter, q: str = "") -> str:
    """Return the ids of a whole list in its order, for commands on all of it: {cursor, ids, more}."""
    require(actor, "task.read")
    whole = list_of(actor, view, wanted, clock.now())

    async def ask(reader: Reader) -> str:
        position = await last_id(reader)
        search, few = await narrow(reader, actor, q), await candidates.find(reader, wanted or TaskFilter())
        listed = _narrowed(whole, search, few)
        order = await groups(reader, view, sort, wanted)
        found = await _walk(reader, listed, order, None, IDS_LIMIT + 1)
        numbers = [task_id for _, _, task_id in found[:IDS_LIMIT]]
        more = len(found) > IDS_LIMIT
        return wrap(store, position, ids=orjson.dumps(numbers).decode(), more=orjson.dumps(more).decode())

    return await store.read(ask)


async def counts(store: Store, actor: Actor, *, views: Sequence[str], wanted: TaskFilter, q: str = "") -> str:
    """Return how many tasks each view holds under a filter and a search, at most MOST_COUNTED: {cursor, counts}."""
    require(actor, "task.read")
    wholes = [list_of(actor, view, wanted, clock.now()) for view in views]

    async def ask(reader: Reader) -> str:
        position = await last_id(reader)
        search, few = await narrow(reader, actor, q), await candidates.find(reader, wanted)
        numbers = await _counts(reader, [_narrowed(whole, search, few) for whole in wholes])
        return wrap(store, position, counts=orjson.dumps(dict(zip(views, numbers, strict=True))).decode())

    return await store.read(ask, seconds=LONGEST_SECONDS)


async def board(store: Store, actor: Actor, *, view: str, sort: str, wanted: TaskFilter, q: str = "") -> str:
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
            listed = _narrowed(listed.narrowed(f"t.status_id = {status_id}"), search, few)
            columns.append(Column(status_id, listed, order, CLOSED_COLUMN if closed else COLUMN))
        counts = await _counts(reader, [column.listed for column in columns])
        found = await _first_of_columns(reader, columns)
        shown = [positions[: column.limit] for column, positions in zip(columns, found, strict=True)]
        items = await rows(reader, [task_id for positions in shown for _, _, task_id in positions])
        texts = [_column(*column, items) for column in zip(columns, counts, found, strict=True)]
        return wrap(store, position, columns=array(texts), **_as_read(search))

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
        await _read(reader, [(column.listed, group) for column, group in places], None, COLUMN + 1) if places else []
    )
    found = []
    for column, first in zip(columns, begun, strict=True):
        cards = [row for _ in first for row in next(by_place)]
        wanted = column.limit + 1
        if len(cards) < wanted and len(column.order) > len(first):
            cards += await _walk(reader, column.listed, column.order[len(first) :], None, wanted - len(cards))
        found.append(cards[:wanted])
    return found


def _column(column: Column, count: int, found: Sequence[Position], items: dict[int, str]) -> str:
    limit = column.limit
    following = orjson.dumps(_position_text(found[limit - 1]) if len(found) > limit else None).decode()
    shown = array([items[task_id] for _, _, task_id in found[:limit] if task_id in items])
    return f'{{"status_id":{column.status_id},"count":{count},"items":{shown},"next":{following}}}'


async def _counts(reader: Reader, lists: Sequence[TaskList]) -> list[int]:
    """Return how many tasks each list holds, at most MOST_COUNTED."""
    parts = [[f"select 1 from task t where {part}" for part in listed.parts] for listed in lists]
    counted = [
        f"(select count(*) from ({' union all '.join(some)} limit {MOST_COUNTED}) c{number})"
        for number, some in enumerate(parts)
    ]
    params = {name: value for listed in lists for name, value in listed.params.items()}
    [row] = await reader.rows(f"select {', '.join(counted) or '0'}", **params)
    return [int(count) for count in row]


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


async def open_of_dialogs(store: Store, actor: Actor, dialog_ids: Sequence[int]) -> str:
    """Return the open tasks of several dialogs, the first due ones first: {cursor, items}. Closed dialogs have none.

    A person who closes the dialogs is asked about them. Dialogs that the actor may not see have none.
    """
    require(actor, "task.read")

    async def ask(reader: Reader) -> str:
        position = await last_id(reader)
        found = await reader.rows(
            "select t.id from task t join dialog d on d.id = t.dialog_id join episode e on e.id = d.episode_id"
            f" where t.dialog_id in ({in_list(dialog_ids)}) and t.open = 1 and e.closed_at is null"
            f" and {visible_tasks(actor, 't')} order by t.due_at is null, t.due_at, t.id limit {IDS_LIMIT}"
        )
        numbers = [row[0] for row in found]
        items = await rows(reader, numbers)
        return wrap(store, position, items=array([items[task_id] for task_id in numbers if task_id in items]))

    return await store.read(ask)


async def _walk(
    reader: Reader, listed: TaskList, order: Sequence[Group], after: Position | None, limit: int
) -> list[Position]:
    """Return the first tasks behind a position, in order. Groups are read some at a time until there are enough."""
    names = [group.name for group in order]
    if after is not None and after[0] not in names:
        raise _no_position()
    begin = names.index(after[0]) if after is not None else 0
    found: list[Position] = []
    at_once = FIRST_GROUPS
    while begin < len(order) and len(found) < limit:
        piece = order[begin : begin + at_once]
        for rows_of_group in await _read(reader, [(listed, group) for group in piece], after, limit):
            found += rows_of_group
        begin, after, at_once = begin + len(piece), None, min(2 * at_once, GROUPS_AT_ONCE)
    return found[:limit]


async def _read(
    reader: Reader, wanted: Sequence[tuple[TaskList, Group]], after: Position | None, limit: int
) -> list[list[Position]]:
    """Return the first tasks of each of these groups, in order, with one statement. after: position in the first."""
    given: dict[str, Any] = {"limit": limit}
    selects = []
    for place, (listed, group) in enumerate(wanted):
        given |= listed.params
        continued = after is not None and place == 0
        selects += [
            group.sql(place, part, number, continued=continued, few=listed.few)
            for number, part in enumerate(listed.parts)
        ]
    if after is not None:
        in_order_of_ids = wanted[0][1].column == "t.id"
        given |= {"after_id": after[2]} if in_order_of_ids else {"after_key": after[1], "after_id": after[2]}
    found: list[list[Position]] = [[] for _ in wanted]
    for place, key, task_id in await reader.rows(" union all ".join(selects), **given):
        found[place].append((wanted[place][1].name, key, task_id))
    return [
        sorted(positions, key=lambda row: row[1:], reverse=group.descending)[:limit]
        for (_, group), positions in zip(wanted, found, strict=True)
    ]


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
