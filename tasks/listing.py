"""Reads pages of the task list, and the tasks of a dialog, as JSON text."""

from collections.abc import Sequence

import orjson

from inbox import clock
from inbox.access import Actor, require, require_dialog_read
from inbox.eventlog import last_id
from inbox.listing.cursor import wrap
from inbox.listing.search_results import LONGEST_SECONDS
from inbox.store import Reader, Store
from inbox.store.sql import array, in_list
from tasks import candidates
from tasks.candidates import Candidates
from tasks.filters import TaskFilter
from tasks.positions import position_text, read_position, walk
from tasks.rows import rows
from tasks.scope import visible_tasks
from tasks.search import Search, narrow
from tasks.views import TaskList, groups, list_of, without_empty_parts

PAGE_LIMIT = 100
IDS_LIMIT = 5_000
MOST_COUNTED = 1_000  # a column with more shows that there are more


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
        listed = narrowed(await without_empty_parts(reader, whole, wanted or TaskFilter()), search, few)
        order = await groups(reader, view, sort, wanted or TaskFilter())
        found = await walk(reader, listed, order, read_position(after), limit + 1)
        shown = found[:limit]
        items = await rows(reader, [task_id for _, _, task_id in shown])
        following = position_text(shown[-1]) if len(found) > limit else None
        return wrap(
            store,
            position,
            items=array([items[task_id] for _, _, task_id in shown if task_id in items]),
            next=orjson.dumps(following).decode(),
            **as_read(search),
        )

    return await store.read(ask, seconds=LONGEST_SECONDS)


def narrowed(listed: TaskList, search: Search, few: Candidates) -> TaskList:
    """Return the tasks of a list that a search and a filter of few tasks leave."""
    found = listed.narrowed(search.where, few=search.found is not None, **search.params)
    return found.narrowed(few.where, few=few.ids is not None, **few.params)


def as_read(search: Search) -> dict[str, str]:
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
        listed = narrowed(await without_empty_parts(reader, whole, wanted or TaskFilter()), search, few)
        order = await groups(reader, view, sort, wanted)
        found = await walk(reader, listed, order, None, IDS_LIMIT + 1)
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
        parts = [await without_empty_parts(reader, whole, wanted) for whole in wholes]
        numbers = await count_lists(reader, [narrowed(listed, search, few) for listed in parts])
        return wrap(store, position, counts=orjson.dumps(dict(zip(views, numbers, strict=True))).decode())

    return await store.read(ask, seconds=LONGEST_SECONDS)


async def count_lists(reader: Reader, lists: Sequence[TaskList]) -> list[int]:
    """Return how many tasks each list holds, at most MOST_COUNTED."""
    if not lists:
        return []
    parts = [[f"select 1 from task t where {part}" for part in listed.parts] for listed in lists]
    counted = [
        f"(select count(*) from ({' union all '.join(some)} limit {MOST_COUNTED}) c{number})"
        for number, some in enumerate(parts)
    ]
    params = {name: value for listed in lists for name, value in listed.params.items()}
    [row] = await reader.rows(f"select {', '.join(counted)}", **params)
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
