"""Reads the workload of operators: how many dialogs each has, and which."""

from inbox.access import Actor, Place, require, visible
from inbox.errors import NotFound
from inbox.listing.pages import dialog_rows
from inbox.store import Reader, Store

LED = 2_000


async def loads(reader: Reader, actor: Actor, *, dialog_id: int | None = None) -> list[dict[str, int | bool]]:
    """Return [{id, load, may}] of all active operators. load: active dialogs assigned to the operator.

    may: whether the operator may answer in the given dialog; True without one. Raises NotFound for a dialog that the
    actor may not see.
    """
    require(actor, "operators.read")
    channel_id = 0
    if dialog_id is not None:
        channel = await reader.rows("select channel_id from dialog where id = :id", id=dialog_id)
        if not channel:
            raise NotFound
        channel_id = int(channel[0][0])
        require(actor, "dialog.read", Place(channel_id))
    rows = await reader.rows(
        "select o.id, (select count(*) from dialog d where d.assignee_id = o.id and d.open = 1"
        " and d.snoozed_at is null), case when :channel = 0 or o.scope = 'all' or exists (select 1 from"
        " operator_channel c where c.operator_id = o.id and c.channel_id = :channel) then 1 else 0 end"
        " from operator o where o.disabled_at is null order by o.id",
        channel=channel_id,
    )
    return [{"id": operator_id, "load": int(load), "may": bool(may)} for operator_id, load, may in rows]


async def led_by(store: Store, actor: Actor, operator_id: int) -> str:
    """Return the open dialogs of an operator that the actor may see, the most urgent first: {items} as JSON.

    Operators read their own; an actor who may hand over a colleague's dialogs reads those too. At most LED dialogs.
    """
    if operator_id != actor.id:
        require(actor, "dialogs.hand_over_others")
    ids = await store.rows(
        f"select d.id from dialog d where d.assignee_id = :who and d.open = 1 and {visible(actor, 'd')}"
        " order by urgency, id limit :most",
        who=operator_id,
        most=LED,
    )
    rows = await dialog_rows(store, [row[0] for row in ids])
    return f'{{"items":[{",".join(rows[row[0]] for row in ids if row[0] in rows)}]}}'
