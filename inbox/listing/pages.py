"""Reads dialog rows and the pages of the list."""

import base64
import binascii
import functools
from collections.abc import Collection
from operator import itemgetter

import orjson

from inbox import clock
from inbox.access import Actor
from inbox.dialogs.locked import REST
from inbox.dialogs.read_marks import read_no
from inbox.errors import Invalid
from inbox.eventlog import last_id
from inbox.listing import columns, marks
from inbox.listing.cursor import POSITION, wrap, wrap_bytes
from inbox.listing.views import FAILED, SEEN_MENTIONS_MS, Key, order_of, read_view, select_ids
from inbox.store import Reader, Row, Store
from inbox.store.sql import (
    among,
    as_bytes,
    as_json,
    as_text,
    ids_text,
    json_list,
    json_map,
    json_object,
    maybe,
    with_last,
)

PAGE_LIMIT = 100
_KEY_AND_ID = itemgetter(1, 2)
IDS_LIMIT = 5_000


def target_shape(dialect: str) -> str:
    """Return SQL of what the clock of a dialog needs beside due_at, null without a running target: {norm, hours}.

    hours: id of the working hours that count, null when every hour does.
    """
    shape = json_object(
        dialect,
        norm="w.norm_ms",
        hours="(select v.hours_id from hours_version v where v.id = w.hours_version_id)",
    )
    one = f"(select {shape} from wait w where w.dialog_id = d.id and w.ended_at is null)"
    return maybe(dialect, "d.due_at", one)


def tags_shape(dialect: str) -> str:
    """Return SQL of the ids of a dialog's tags, in the order in which they were added.

    Few dialogs have tags; for the others no subquery runs.
    """
    listed = json_list(dialect, "x.tag_id", "dialog_tag x where x.dialog_id = d.id", "x.at, x.tag_id")
    return as_json(dialect, f"case when d.tagged = 0 then '[]' else {as_text(dialect, listed)} end")


@functools.cache
def dialog_shape(dialect: str) -> str:
    """Return SQL of a dialog's row as JSON text, over DIALOG_TABLES."""
    preview = json_object(
        dialect,
        kind="m.kind",
        content="m.content",
        text="substr(m.text, 1, 160)",
        operator_id="m.operator_id",
        state="y.state",
    )
    snooze = json_object(
        dialect, at="d.snoozed_at", until="d.snooze_until", reason="d.snooze_reason", by="d.snoozed_by"
    )
    row = json_object(
        dialect,
        id="d.id",
        channel_id="d.channel_id",
        kind="c.kind",
        thread_kind="d.thread_kind",
        contact_id="d.contact_id",
        name="k.name",
        label="coalesce((select i.label from identity i where i.contact_id = k.id and i.kind = c.kind"
        " order by i.id limit 1), '')",
        avatar="(select f.token from avatar f join identity i on i.id = f.identity_id where i.contact_id = k.id"
        " and f.token is not null order by i.id limit 1)",
        number="e.number",
        title="e.title",
        state="case d.open when 1 then 'open' else 'closed' end",
        reopened="e.reopened",
        assignee_id="d.assignee_id",
        last_no="d.last_no",
        client_count="d.client_count",
        waiting_since="d.waiting_since",
        due_at="d.due_at",
        sla=target_shape(dialect),
        last_at="d.last_at",
        blocked_at="d.blocked_at",
        closed_at="e.closed_at",
        opened_at="e.opened_at",
        close_reason="e.close_reason",
        team_id="d.team_id",
        snooze=maybe(dialect, "d.snoozed_at", snooze),
        **columns.added_to("dialog", dialect),
        priority="d.priority",
        tagged="d.tagged",
        tags=tags_shape(dialect),
        failed=f"case when {FAILED} then 1 else 0 end",
    )
    return with_last(dialect, row, "preview", "m.id", preview)


# Every dialog has a channel, a contact and an episode. Outer joins keep the database from starting with those tables
# and scanning all dialogs.
_BESIDE = (
    " left join channel c on c.id = d.channel_id left join contact k on k.id = d.contact_id"
    " left join episode e on e.id = d.episode_id left join message m on m.id = d.last_message_id"
    " left join delivery y on y.message_id = m.id"
)
DIALOG_TABLES = "dialog d" + _BESIDE


async def dialog_rows(reader: Reader, ids: Collection[int]) -> dict[int, str]:
    """Return dialog rows by id. Does not check access; the caller filters by scope."""
    sql = f"select d.id, {dialog_shape(reader.dialect)} from {DIALOG_TABLES} where {among(reader.dialect, 'd.id')}"
    return {dialog_id: text for dialog_id, text in await reader.rows(sql, ids=ids_text(ids))}


async def dialog_bytes(reader: Reader, ids: Collection[int]) -> dict[int, bytes]:
    """Return the same rows in UTF-8 for an answer that is sent unchanged, which saves decoding and encoding."""
    shape = as_bytes(reader.dialect, dialog_shape(reader.dialect))
    sql = f"select d.id, {shape} from {DIALOG_TABLES} where {among(reader.dialect, 'd.id')}"
    return {dialog_id: text for dialog_id, text in await reader.rows(sql, ids=ids_text(ids))}


async def dialogs(
    store: Store, actor: Actor, *, view: str = "mine", sort: str = "urgent", after: str | None = None, limit: int = 50
) -> bytes:
    """Return a page of the list: {cursor, items, marks, mentions, next}. after: `next` of the page before (keyset).

    mentions: in the view of that name, the mentions as live rows carry them. Raises Invalid for an unknown view or
    sort, and for a wrong `after`.
    """
    limit = max(1, min(limit, PAGE_LIMIT))
    order = order_of(view, sort)
    place = _read_place(after, order.text)
    sql = _page_sql(store.dialect, actor, view, sort, place is not None)
    params = _params(actor, view, place, limit + 1)

    async def ask(reader: Reader) -> tuple[int, list[Row], dict[int, str]]:
        rows = await reader.rows(sql, **params)
        *_, position = rows[0] if rows else (await last_id(reader),)
        ids = [dialog_id for _, _, dialog_id, _, _ in rows] if read_view(view).name == "mentions" else []
        called = await marks.mentions(reader, actor.id or 0, ids) if read_view(view).name == "mentions" else {}
        return position, rows, called

    position, rows, called = await store.read(ask)
    # The rows come in this order already. A database that is asked to sort would sort whole rows: a tenth of the page's
    # time.
    page = sorted(rows, key=_KEY_AND_ID, reverse=order.descending)[:limit]
    items, keys, ids, read, _ = zip(*page, strict=True) if page else ((),) * 5
    return wrap_bytes(
        store,
        position,
        items=b"[%b]" % b",".join(items),
        marks=orjson.dumps(dict(zip(map(str, ids), read, strict=True))),
        mentions=json_map(called).encode(),
        next=orjson.dumps(_place(keys[-1], ids[-1]) if len(rows) > limit else None),
    )


@functools.lru_cache(maxsize=500)
def _page_sql(dialect: str, actor: Actor, view: str, sort: str, continued: bool) -> str:
    """Return SQL of a page: (row as UTF-8, key, id, read mark of :me, log position).

    The text is cached, because it is four thousand characters long.
    """
    ids = select_ids(dialect, actor, view, sort, read_no=read_no(), continued=continued)
    return (
        f"select {as_bytes(dialect, dialog_shape(dialect))}, p.key, p.id, {read_no()}, {POSITION}"
        f" from ({ids}) p"
        f" left join dialog d on d.id = p.id{_BESIDE}"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = :me"
    )


async def dialog_ids(store: Store, actor: Actor, *, view: str, sort: str = "urgent", limit: int = IDS_LIMIT) -> str:
    """Return the ids of a view in its order, for bulk commands: {cursor, ids, more}. Raises Invalid."""
    limit = max(1, min(limit, IDS_LIMIT))
    sql = select_ids(store.dialect, actor, view, sort, read_no=read_no(), continued=False)
    params = _params(actor, view, None, limit + 1)

    async def ask(reader: Reader) -> tuple[int, list[Row]]:
        return await last_id(reader), await reader.rows(sql, **params)

    position, rows = await store.read(ask)
    ids = orjson.dumps([int(row[0]) for row in rows[:limit]]).decode()
    return wrap(store, position, ids=ids, more=orjson.dumps(len(rows) > limit).decode())


def _params(actor: Actor, view: str, place: tuple[Key, int] | None, limit: int) -> dict[str, Key]:
    params: dict[str, Key] = {"me": actor.id or 0, "limit": limit}
    if read_view(view).name == "mentions":
        params["month"] = clock.now() - SEEN_MENTIONS_MS
    if place is not None:
        params |= {"after_key": place[0], "after_id": place[1]}
    return params


def _place(key: Key, row_id: int) -> str:
    return base64.urlsafe_b64encode(orjson.dumps([key, row_id])).decode().rstrip("=")


def _read_place(text: str | None, by_text: bool) -> tuple[Key, int] | None:
    if text is None:
        return None
    try:
        key, row_id = orjson.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, TypeError, binascii.Error):
        raise _no_place() from None
    if not isinstance(row_id, int) or not isinstance(key, str if by_text else int) or isinstance(key, bool):
        raise _no_place()
    if isinstance(key, str) and ("\x00" in key or len(key) > 40):
        raise _no_place()
    if not all(abs(part) <= 10 * REST for part in (key, row_id) if isinstance(part, int)):
        raise _no_place()
    return key, row_id


def _no_place() -> Invalid:
    return Invalid("This place in the list is not one that was handed out.", field="after")
