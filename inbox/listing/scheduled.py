"""Reads the scheduled messages of a conversation; they may be far above its newest messages."""

from inbox.access import Actor, require_dialog_read
from inbox.delivery.outbox import LONGEST_UNDO_MS
from inbox.eventlog import last_id
from inbox.listing.conversation import message_rows
from inbox.listing.cursor import wrap
from inbox.store import Reader, Store
from inbox.store.sql import array

MOST = 50


async def planned(store: Store, actor: Actor, dialog_id: int) -> str:
    """Return the scheduled messages, the next one first: {cursor, messages}. Raises NotFound."""

    async def ask(reader: Reader) -> str:
        await require_dialog_read(reader, actor, dialog_id)
        position = await last_id(reader)
        ids = await reader.rows(
            "select message_id from delivery where dialog_id = :id and state = 'queued' and attempts = 0"
            " and not_before > queued_at + :undo order by not_before, id limit :most",
            id=dialog_id,
            undo=LONGEST_UNDO_MS,
            most=MOST,
        )
        rows = await message_rows(reader, [row[0] for row in ids])
        return wrap(store, position, messages=array([rows[row[0]] for row in ids]))

    return await store.read(ask)
