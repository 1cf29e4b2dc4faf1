"""Finds tasks by number and by the words of their title, description and comments, among those of the actor."""

import re
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from inbox.access import Actor
from inbox.listing.search_conditions import Resolved, as_sql, resolve
from inbox.listing.search_results import make_snippet, matching, readable_channels
from inbox.search.query import Query, parse
from inbox.search.stems import other_layout
from inbox.store import Reader
from inbox.store.rows import read_rows
from inbox.store.sql import among, ids_text, in_list
from tasks.scope import visible_tasks
from tasks.search_index import EVERYBODYS

MOST = 5_000  # tasks that a search of a list considers, the newest ones
_COLUMNS = "t.id, t.number, t.title, t.text, s.base, t.due_at, t.assignee_id, t.dialog_id"
_JOINS = "join task t on t.id = f.id join task_status s on s.id = t.status_id"
_NUMBER = re.compile(r"\s*+[№#]?\s*+(\d{1,12})\s*+")
_UNTAGGED = (
    "not exists (select 1 from task_tag x join tag g on g.id = x.tag_id join tag p on p.id = coalesce(g.merged_into,"
    " g.id) where x.task_id = t.id and p.removed_at is null)"
)


class _Found(NamedTuple):
    id: int
    number: int
    title: str
    text: str
    base: str
    due_at: int | None
    assignee_id: int | None
    dialog_id: int | None


class Search(NamedTuple):
    """A search as a condition over tasks t, whose parameter `:found` is a list of ids.

    other_layout: the text in the other keyboard layout, when only that one was found; unknown: values of conditions
    that name nothing.
    """

    where: str = "1 = 1"
    found: str | None = None
    other_layout: str | None = None
    unknown: Sequence[str] = ()

    @property
    def params(self) -> dict[str, str]:
        """Return the parameters that the condition names."""
        return {"found": self.found} if self.found else {}


async def narrow(reader: Reader, actor: Actor, text: str) -> Search:
    """Return the search of a list. When nothing matches, the other keyboard layout is tried."""
    if not text.strip():
        return Search()
    typed = await _search(reader, actor, text)
    if typed.where != _NOTHING or (swapped := other_layout(text)) is None:
        return typed
    otherwise = await _search(reader, actor, swapped)
    return typed if otherwise.where == _NOTHING else otherwise._replace(other_layout=swapped)


_NOTHING = "1 = 0"


async def _search(reader: Reader, actor: Actor, text: str) -> Search:
    """Return the search of one text; its condition is _NOTHING when no task that the actor may see matches."""
    query = parse(text)
    resolution = await resolve(reader, query.conditions)
    only = _fitting(resolution.conditions)
    match = _NUMBER.fullmatch(text)
    if not query and not match:
        where = only if query.conditions else _NOTHING
        any_ = await reader.rows(
            f"select 1 from task t where t.open >= 0 and {where} and {visible_tasks(actor, 't')} limit 1"
        )
        return Search(where if any_ else _NOTHING, unknown=resolution.unknown)
    scope = f"t.removed_at is null and {visible_tasks(actor, 't')} and {only}"
    channels = [EVERYBODYS, *await readable_channels(reader, actor)]
    rows = await matching(reader, "task", query, channels, "t.id", _JOINS, scope, MOST) if query else []
    ids = {int(row[0]) for row in rows} | {row.id for row in await _by_number(reader, actor, text)}
    if not ids:
        return Search(_NOTHING, unknown=resolution.unknown)
    return Search(among(reader.dialect, "t.id", "found"), ids_text(ids), unknown=resolution.unknown)


def _fitting(conditions: Sequence[Resolved]) -> str:
    """Return the SQL condition of the tasks t that fit."""
    return as_sql(
        conditions,
        "t",
        lambda ids: f"t.id in (select y.task_id from task_tag y where y.tag_id in ({ids}))",
        _UNTAGGED,
    )


async def find(
    reader: Reader, actor: Actor, text: str, query: Query, channels: Sequence[int], limit: int
) -> list[dict[str, Any]]:
    """Return matching tasks, one with that number first, then the newest."""
    numbered = await _by_number(reader, actor, text)
    found: Sequence[_Found] = []
    if query or query.conditions:
        only = _fitting((await resolve(reader, query.conditions)).conditions)
        found = await _by_words(reader, actor, query, only, [EVERYBODYS, *channels], limit)
    known = {row.id for row in numbered}
    rows = [*numbered, *(row for row in found if row.id not in known)][:limit]
    shown = [_shown(query, row) for row in rows]
    bare = [row["id"] for row in shown if query and not row["marks"] and not row["title_marks"]]
    comments = await _comments(reader, query, bare)
    return [row | comments.get(row["id"], {}) for row in shown]


async def _by_number(reader: Reader, actor: Actor, text: str) -> list[_Found]:
    match = _NUMBER.fullmatch(text)
    if not match:
        return []
    return await read_rows(
        reader,
        _Found,
        f"select {_COLUMNS} from task t join task_status s on s.id = t.status_id"
        f" where t.number = :number and t.removed_at is null and {visible_tasks(actor, 't')}",
        number=int(match.group(1)),
    )


async def _by_words(
    reader: Reader, actor: Actor, query: Query, only: str, channels: Sequence[int], limit: int
) -> Sequence[_Found]:
    where = f"t.removed_at is null and {visible_tasks(actor, 't')} and {only}"
    if query:
        return [_Found(*row) for row in await matching(reader, "task", query, channels, _COLUMNS, _JOINS, where, limit)]
    return await read_rows(
        reader,
        _Found,
        f"select {_COLUMNS} from task t join task_status s on s.id = t.status_id where {where}"
        " order by t.id desc limit :limit",
        limit=limit,
    )


async def _comments(reader: Reader, query: Query, ids: Collection[int]) -> dict[int, dict[str, Any]]:
    """Return {text, marks} of the newest matching comment of tasks whose title and description have no match."""
    if not ids:
        return {}
    rows = await reader.rows(
        f"select task_id, text from task_line where kind = 'comment' and task_id in ({in_list(ids)}) order by id"
    )
    found = {}
    for task_id, text in rows:
        words, marks = make_snippet(query, text)
        if marks:
            found[task_id] = {"text": words, "marks": marks}
    return found


def _shown(query: Query, row: _Found) -> dict[str, Any]:
    words, marks = make_snippet(query, row.text)
    shown = row._asdict() | {"text": words, "marks": marks, "title_marks": list(query.marks(row.title))}
    return shown
