"""Reads the ids of a list behind a position: the group, the key and the id of a task, as pages hand them out."""

import base64
import binascii
from collections.abc import Sequence
from typing import Any

import orjson

from inbox.errors import Invalid
from inbox.store import Reader
from tasks.views import Group, TaskList

FIRST_GROUPS, GROUPS_AT_ONCE = 2, 16  # of one statement; the first one has few, because most pages end there
Position = tuple[str, int, int]  # name of the group, key, id of the last task of a page


async def walk(
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
        for rows_of_group in await read_groups(reader, [(listed, group) for group in piece], after, limit):
            found += rows_of_group
        begin, after, at_once = begin + len(piece), None, min(2 * at_once, GROUPS_AT_ONCE)
    return found[:limit]


async def read_groups(
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


def position_text(position: Position) -> str:
    """Return a position as pages hand it out."""
    return base64.urlsafe_b64encode(orjson.dumps(position)).decode().rstrip("=")


def read_position(text: str | None) -> Position | None:
    """Return the position of a page's `after`. Raises Invalid."""
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
