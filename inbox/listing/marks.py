"""What a row of the list means to one person: whether they follow the dialog, where they were called by name."""

from collections.abc import Collection

import orjson

from inbox import clock
from inbox.access import Actor, visible
from inbox.dialogs.locked import REST
from inbox.listing.views import SEEN_MENTIONS_MS
from inbox.store import Reader
from inbox.store.sql import in_list


def seen_by(actor: Actor, column: str) -> str:
    """The condition that a dialog is still the person's to see; theirs may be marks of channels that were withdrawn."""
    return f" and exists (select 1 from dialog g where g.id = {column} and {visible(actor, 'g')})"


async def follows(
    reader: Reader, operator_id: int, ids: Collection[int] | None = None, *, only: str = ""
) -> dict[int, str]:
    """{dialog: {"on": bool}} as live rows say it; only followed dialogs when nobody asks for certain ones.

    only: a further condition (seen_by).
    """
    where = only if ids is None else f" and dialog_id in ({in_list(ids)})"
    rows = await reader.rows(f"select dialog_id from follow where operator_id = :me{where}", me=operator_id)
    followed = {int(row[0]) for row in rows}
    return {one: '{"on":true}' if one in followed else '{"on":false}' for one in (followed if ids is None else ids)}


async def mentions(
    reader: Reader, operator_id: int, ids: Collection[int] | None = None, *, only: str = ""
) -> dict[int, str]:
    """{dialog: {"no", "at"}}: no is the first message that calls this person unseen, null when all were seen;
    at is the newest mention of the last month, null when there is none. Only unseen ones when nobody asks for ids.
    """
    where = f" and x.seen_at is null{only}" if ids is None else f" and x.dialog_id in ({in_list(ids)})"
    rows = await reader.rows(
        "select x.dialog_id, min(case when x.seen_at is null then m.no end),"
        f" max(case when x.seen_at is null then x.at + {REST} else x.at end)"
        " from mention x join message m on m.id = x.message_id"
        f" where x.operator_id = :me{where} and (x.seen_at is null or x.at > :month) group by x.dialog_id",
        me=operator_id,
        month=clock.now() - SEEN_MENTIONS_MS,
    )
    told = {int(row[0]): {"no": row[1], "at": row[2] % REST} for row in rows}
    return {
        one: orjson.dumps(told.get(one, {"no": None, "at": None})).decode() for one in (told if ids is None else ids)
    }
