"""Reads an operator's notifications as rows with present names.

Notifications about dialogs that the operator may no longer see are left out.
"""

import re
from collections.abc import Collection, Mapping

from inbox import clock
from inbox.access import Actor
from inbox.errors import Invalid
from inbox.listing import columns
from inbox.listing.cursor import POSITION, wrap
from inbox.notifications.store import KEPT_MS
from inbox.store import Reader, Row, Store
from inbox.store.sql import among, array, as_json, as_text, ids_text, json_object

SNIPPET = 160
_MAY_SEE = (
    "(coalesce(d.channel_id, n.channel_id) is null or o.scope = 'all' or exists (select 1 from operator_channel g"
    " where g.operator_id = o.id and g.channel_id = coalesce(d.channel_id, n.channel_id)))"
)
_TABLES = (
    " from notice n join operator o on o.id = n.operator_id left join dialog d on d.id = n.dialog_id"
    " left join contact k on k.id = d.contact_id left join channel c on c.id = d.channel_id"
    " left join message m on m.id = n.message_id left join notice_letter l on l.notice_id = n.id"
)


def _shape(dialect: str) -> str:
    hand_over = (
        "json_extract(n.data, '$.hand_over')" if dialect == "sqlite" else "((n.data)::json ->> 'hand_over')::bigint"
    )
    row = json_object(
        dialect,
        id="n.id",
        kind="n.kind",
        dialog_id="n.dialog_id",
        channel="c.kind",
        name="coalesce(k.name, '')",
        no="m.no",
        content="m.content",
        text=f"substr(coalesce(m.text, (select h.note from hand_over h where h.id = {hand_over}), ''), 1, {SNIPPET})",
        task_id="n.task_id",
        by_id="n.by_id",
        count="n.count",
        data=as_json(dialect, "n.data"),
        at="n.at",
        read_at="n.read_at",
        letter="l.state",
        **columns.added_to("notice", dialect),
    )
    return as_text(dialect, row)


async def rows(reader: Reader, wanted: Mapping[int, Collection[int]]) -> dict[int, dict[int, str]]:
    """Return notifications of several operators as live rows, by operator and id, in one statement.

    One about a dialog that its operator may no longer see is left out. A new dialog is announced to every operator.
    """
    found: dict[int, dict[int, str]] = {operator_id: {} for operator_id in wanted}
    stored = await reader.rows(
        f"select n.operator_id, n.id, {_shape(reader.dialect)}{_TABLES}"
        f" where {among(reader.dialect, 'n.id')} and {_MAY_SEE}",
        ids=ids_text({row_id for ids in wanted.values() for row_id in ids}),
    )
    for operator_id, row_id, text in stored:
        if row_id in wanted.get(operator_id, ()):
            found[operator_id][row_id] = text
    return found


async def page(store: Store, actor: Actor, *, only: str = "", before: str | None = None, limit: int = 50) -> str:
    """Return a page of the last thirty days, newest first: {cursor, items, next, unread}.

    before: `next` of the page before. only: a kind. unread: unread notifications of all kinds. Raises Invalid for a
    wrong `before`.
    """
    at, last = _place(before)
    kind = "and n.kind = :kind" if only else ""

    async def ask(reader: Reader) -> str:
        rows: list[Row] = await reader.rows(
            f"select n.at, n.id, {_shape(reader.dialect)}{_TABLES} where n.operator_id = :me and n.at > :since"
            f" and (n.at < :at or (n.at = :at and n.id < :last)) {kind} and {_MAY_SEE}"
            " order by n.at desc, n.id desc limit :limit",
            me=actor.id or 0,
            since=clock.now() - KEPT_MS,
            at=at,
            last=last,
            limit=limit + 1,
            **({"kind": only} if only else {}),
        )
        [(position, unread)] = await reader.rows(
            f"select {POSITION}, (select count(*) from notice n join operator o on o.id = n.operator_id"
            " left join dialog d on d.id = n.dialog_id"
            f" where n.operator_id = :me and n.read_at is null and {_MAY_SEE})",
            me=actor.id or 0,
        )
        more, rows = len(rows) > limit, rows[:limit]
        items, after = [], "null"
        for last_at, last_id, item in rows:
            items.append(item)
            after = f'"{last_at}.{last_id}"' if more else "null"
        return wrap(store, position, items=array(items), next=after, unread=str(unread))

    return await store.read(ask)


def _place(before: str | None) -> tuple[int, int]:
    if before is None:
        return 2**62, 2**62
    match = re.fullmatch(r"(\d{1,15})\.(\d{1,18})", before)
    if not match:
        raise Invalid("This is not a position in the list.", field="before")
    return int(match[1]), int(match[2])
