"""Finds tasks by number and by the words of their title and description, among those that the actor may see."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from inbox.access import Actor
from inbox.listing.search_results import make_snippet, matching
from inbox.search.query import Query
from inbox.store import Reader
from inbox.store.rows import read_rows
from tasks.scope import visible_tasks
from tasks.search_index import EVERYBODYS

_COLUMNS = "t.id, t.number, t.title, t.text, s.base, t.due_at, t.assignee_id, t.dialog_id"


class _Found(NamedTuple):
    id: int
    number: int
    title: str
    text: str
    base: str
    due_at: int | None
    assignee_id: int | None
    dialog_id: int | None


async def find(
    reader: Reader, actor: Actor, text: str, query: Query, channels: Sequence[int], limit: int
) -> list[dict[str, Any]]:
    """Return matching tasks, one with that number first, then the newest."""
    numbered = await _by_number(reader, actor, text)
    found = [] if not query else await _by_words(reader, actor, query, [EVERYBODYS, *channels], limit)
    known = {row.id for row in numbered}
    return [_shown(query, row) for row in [*numbered, *(row for row in found if row.id not in known)]][:limit]


async def _by_number(reader: Reader, actor: Actor, text: str) -> list[_Found]:
    match = re.fullmatch(r"\s*+[№#]?\s*+(\d{1,12})\s*+", text)
    if not match:
        return []
    return await read_rows(
        reader,
        _Found,
        f"select {_COLUMNS} from task t join task_status s on s.id = t.status_id"
        f" where t.number = :number and t.removed_at is null and {visible_tasks(actor, 't')}",
        number=int(match.group(1)),
    )


async def _by_words(reader: Reader, actor: Actor, query: Query, channels: Sequence[int], limit: int) -> list[_Found]:
    joins = "join task t on t.id = f.id join task_status s on s.id = t.status_id"
    where = f"t.removed_at is null and {visible_tasks(actor, 't')}"
    return [_Found(*row) for row in await matching(reader, "task", query, channels, _COLUMNS, joins, where, limit)]


def _shown(query: Query, row: _Found) -> dict[str, Any]:
    words, marks = make_snippet(query, row.text)
    shown = row._asdict() | {"text": words, "marks": marks, "title_marks": list(query.marks(row.title))}
    return shown
