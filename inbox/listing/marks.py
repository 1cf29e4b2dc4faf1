"""Reads what a row of the list means to one operator: followed dialogs and unseen mentions."""

from collections.abc import Collection

import orjson

from inbox import clock
from inbox.access import Actor, visible
from inbox.dialogs.locked import REST
from inbox.listing.views import SEEN_MENTIONS_MS
from inbox.store import Reader
from inbox.store.sql import in_list


def seen_by(actor: Actor, column: str) -> str:
    """Return the SQL condition that the operator may still see a dialog.

    Marks stay when access to a channel is withdrawn.
    """
    return f" and exists (select 1 from dialog g where g.id = {column} and {visible(actor, 'g')})"


async def follows(
    reader: Reader, operator_id: int, ids: Collection[int] | None = None, *, only: str = ""
) -> dict[int, str]:
    """Return {dialog: {"on": bool}} as live rows carry it; without ids, only followed dialogs.

    only: a further condition (seen_by).
    """
    where = only if ids is None else f" and dialog_id in ({in_list(ids)})"
    rows = await reader.rows(f"select dialog_id from follow where operator_id = :me{where}", me=operator_id)
    followed = {int(row[0]) for row in rows}
    return {
        dialog_id: '{"on":true}' if dialog_id in followed else '{"on":false}'
        for dialog_id in (followed if ids is None else ids)
    }


async def mentions(
    reader: Reader, operator_id: int, ids: Collection[int] | None = None, *, only: str = ""
) -> dict[int, str]:
    """Return {dialog: {"no", "at"}} as JSON text; without ids, only dialogs with an unseen mention.

    no: number of the first unseen mention, null when all were seen. at: the newest mention of the last month, null for
    none.
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
    marks = {int(dialog_id): {"no": no, "at": at % REST} for dialog_id, no, at in rows}
    return {
        dialog_id: orjson.dumps(marks.get(dialog_id, {"no": None, "at": None})).decode()
        for dialog_id in (marks if ids is None else ids)
    }
