"""What one message said before, and where words stand inside one conversation."""

import orjson

from inbox.access import Actor, require
from inbox.errors import NotFound
from inbox.listing.shapes import array, as_json, as_text, json_object
from inbox.search import dialog_matches
from inbox.stems import other_layout
from inbox.store import Reader, Store

MOST_FOUND = 500


async def versions(store: Store, actor: Actor, message_id: int) -> str:
    """Everything a message said, oldest first, the present text last: {versions: [{version, content, text, data, at}]}.

    at: since when it said that, milliseconds UTC. A deleted message still has its last text. Raises NotFound.
    """
    async with store.snapshot() as reader:
        found = await reader.rows("select dialog_id from message where id = :id", id=message_id)
        await _require(reader, actor, int(found[0][0]) if found else 0)
        columns = {"version": "version", "content": "content", "text": "text", "at": "at"}
        former = json_object(reader.dialect, **columns, data=as_json(reader.dialect, "data"))
        rows = await reader.rows(
            f"select {as_text(reader.dialect, former)} from message_version where message_id = :id"
            " order by version, id",
            id=message_id,
        )
        columns["at"] = "coalesce(edited_at, sent_at)"
        present = json_object(reader.dialect, **columns, data=as_json(reader.dialect, "data"))
        rows += await reader.rows(
            f"select {as_text(reader.dialect, present)} from message where id = :id", id=message_id
        )
    return f'{{"versions":{array([row[0] for row in rows])}}}'


async def find(store: Store, actor: Actor, dialog_id: int, text: str) -> str:
    """Numbers of the messages of one dialog that hold these words, newest first: {text, other_layout, found, more}.

    When nothing is found as typed, the other keyboard layout is tried. Raises NotFound.
    """
    async with store.snapshot() as reader:
        await _require(reader, actor, dialog_id)
        numbers, swapped = await dialog_matches(reader, dialog_id, text, limit=MOST_FOUND + 1), None
        if not numbers and (swapped := other_layout(text)) is not None:
            numbers = await dialog_matches(reader, dialog_id, swapped, limit=MOST_FOUND + 1)
            swapped = swapped if numbers else None
    found, more = numbers[:MOST_FOUND], len(numbers) > MOST_FOUND
    return orjson.dumps({"text": text, "other_layout": swapped, "found": found, "more": more}).decode()


async def _require(reader: Reader, actor: Actor, dialog_id: int) -> None:
    found = await reader.rows("select channel_id from dialog where id = :id", id=dialog_id)
    if not found:
        raise NotFound
    require(actor, "dialog.read", channel_id=found[0][0])
