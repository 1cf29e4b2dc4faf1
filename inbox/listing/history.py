"""Reads all messages of one client, over all dialogs that the reader may see: in pages and as a whole.

Pages are newest first, for the screen; the whole is oldest first, for printing and export (W23, A12).
"""

from collections.abc import AsyncIterator, Sequence
from typing import Any

import orjson

from inbox.access import Actor, visible
from inbox.errors import NotFound
from inbox.eventlog import last_id
from inbox.listing.conversation import message_rows
from inbox.listing.cursor import wrap
from inbox.listing.rows import contact_card
from inbox.store import Reader, Store
from inbox.store.sql import array, in_list

LIMIT = 50
PIECE = 200
TOGETHER = 100  # dialogs of one query: SQLite takes at most 500 subqueries, and a sender may have thousands


async def history(
    store: Store,
    actor: Actor,
    contact_id: int,
    *,
    before: int | None = None,
    channel_id: int | None = None,
    events: bool = True,
    limit: int = LIMIT,
) -> str:
    """Return a page, newest first: {cursor, contact, items: [{episode, message}], next}.

    before: `next` of another page. channel_id: only messages of that channel. events: include notes and event lines.
    Raises NotFound.
    """
    limit = max(1, min(limit, LIMIT))
    async with store.snapshot() as reader:
        position = await last_id(reader)
        card, dialogs = await _dialogs(reader, actor, contact_id, channel_id)
        ids = await _ids(reader, dialogs, events=events, before=before, limit=limit + 1)
        page = ids[:limit]
        rows = await message_rows(reader, [message_id for message_id, _ in page])
    items = [
        f'{{"episode":{number},"message":{rows[message_id]}}}' for message_id, number in page if message_id in rows
    ]
    more = page[-1][0] if len(ids) > limit else None
    return wrap(store, position, contact=card, items=array(items), next=orjson.dumps(more).decode())


async def whole(
    store: Store, actor: Actor, contact_id: int, *, internal: bool = True
) -> tuple[dict[str, Any], AsyncIterator[dict[str, Any]]]:
    """Return (card, all messages oldest first) as plain data. internal: include notes and event lines.

    Each message has "episode" and "channel_id" beside the fields of the API. Raises NotFound before the first message.
    """
    async with store.snapshot() as reader:
        card, dialogs = await _dialogs(reader, actor, contact_id, None)
        channels = {
            int(dialog_id): int(channel_id)
            for dialog_id, channel_id in await reader.rows(
                f"select id, channel_id from dialog where id in ({in_list(dialogs)})"
            )
        }

    async def pieces() -> AsyncIterator[dict[str, Any]]:
        after = 0
        while True:
            async with store.snapshot() as reader:
                ids = await _ids(reader, dialogs, events=internal, after=after, limit=PIECE)
                rows = await message_rows(reader, [message_id for message_id, _ in ids])
            for message_id, number in ids:
                if message_id in rows:
                    row: dict[str, Any] = orjson.loads(rows[message_id])
                    yield row | {"episode": number, "channel_id": channels[row["dialog_id"]]}
            if len(ids) < PIECE:
                return
            after = ids[-1][0]

    return orjson.loads(card), pieces()


async def _dialogs(reader: Reader, actor: Actor, contact_id: int, channel_id: int | None) -> tuple[str, list[int]]:
    card = await contact_card(reader, actor, contact_id)
    if card is None:
        raise NotFound
    where = "" if channel_id is None else f" and d.channel_id = {int(channel_id)}"
    rows = await reader.rows(
        f"select d.id from dialog d where d.contact_id = :id and {visible(actor, 'd')}{where} order by d.id",
        id=contact_id,
    )
    return card, [int(row[0]) for row in rows]


async def _ids(
    reader: Reader,
    dialogs: Sequence[int],
    *,
    events: bool,
    limit: int,
    before: int | None = None,
    after: int | None = None,
) -> list[tuple[int, int]]:
    """Return (message id, episode number): newest first below `before`, or oldest first above `after`."""
    ids: list[tuple[int, int]] = []
    for start in range(0, len(dialogs), TOGETHER):
        some = dialogs[start : start + TOGETHER]
        ids += await _ids_of(reader, some, events=events, limit=limit, before=before, after=after)
    return sorted(ids, reverse=after is None)[:limit]


async def _ids_of(
    reader: Reader, dialogs: Sequence[int], *, events: bool, limit: int, before: int | None, after: int | None
) -> list[tuple[int, int]]:
    forward = after is not None
    kinds = "" if events else " and m.kind in ('in', 'out')"
    edge = "m.id > :edge" if forward else "m.id < :edge"
    order = "m.no" if forward else "m.no desc"
    # Each dialog gives its nearest messages by its own index; together they are sorted once.
    parts = [
        f"select * from (select m.id, e.number from message m join episode e on e.id = m.episode_id"
        f" where m.dialog_id = {int(one)} and {edge}{kinds} order by {order} limit :limit) as d{place}"
        for place, one in enumerate(dialogs)
    ]
    rows = await reader.rows(
        f"select * from ({' union all '.join(parts)}) as near order by 1 {'asc' if forward else 'desc'} limit :limit",
        edge=after if forward else (before if before is not None else 2**62),
        limit=limit,
    )
    return [(int(message_id), int(number)) for message_id, number in rows]
