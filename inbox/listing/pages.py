"""Dialogs as rows, and the pages of the list."""

import base64
import binascii
import functools
from collections.abc import Collection
from typing import Literal

import orjson

from inbox.access import Actor, scope_filter
from inbox.errors import Invalid
from inbox.events import last_id
from inbox.listing.moment import wrap
from inbox.listing.shapes import array, ids_of, json_object, with_last
from inbox.store import Reader, Row, Store
from inbox.waits import REST

View = Literal["mine", "unassigned", "all", "closed"]
Sort = Literal["urgent", "newest"]
VIEWS: tuple[View, ...] = ("mine", "unassigned", "all", "closed")
SORTS: tuple[Sort, ...] = ("urgent", "newest")
PAGE_LIMIT = 100


@functools.cache
def dialog_shape(dialect: str) -> str:
    """SQL of a dialog's row as JSON text, over DIALOG_TABLES."""
    preview = json_object(
        dialect,
        kind="m.kind",
        content="m.content",
        text="substr(m.text, 1, 160)",
        operator_id="m.operator_id",
        state="y.state",
    )
    row = json_object(
        dialect,
        id="d.id",
        channel_id="d.channel_id",
        kind="c.kind",
        thread_kind="d.thread_kind",
        contact_id="d.contact_id",
        name="k.name",
        label="coalesce((select i.label from identity i where i.contact_id = k.id and i.kind = c.kind limit 1), '')",
        number="e.number",
        title="e.title",
        state="case d.open when 1 then 'open' else 'closed' end",
        reopened="e.reopened",
        assignee_id="d.assignee_id",
        last_no="d.last_no",
        client_count="d.client_count",
        waiting_since="d.waiting_since",
        last_at="d.last_at",
        blocked_at="d.blocked_at",
        closed_at="e.closed_at",
        opened_at="e.opened_at",
    )
    return with_last(dialect, row, "preview", "m.id", preview)


DIALOG_TABLES = (
    "dialog d join channel c on c.id = d.channel_id join contact k on k.id = d.contact_id"
    " join episode e on e.id = d.episode_id left join message m on m.id = d.last_message_id"
    " left join delivery y on y.message_id = m.id"
)


def read_no(came: str = "(select o.created_at from operator o where o.id = :me)") -> str:
    """SQL of how many client messages of dialog d were read, r being the reader's mark.

    Unread is a subtraction; who has no mark has read what was there before they came (decisions 2.7). Most dialogs
    began after that or were at rest by then; only the others are walked through from their end.
    """
    walked = (
        "(select b.client_no from message b where b.dialog_id = d.id and b.client_no is not null"
        f" and b.created_at <= {came} order by b.no desc limit 1)"
    )
    return (
        f"coalesce(r.read_no, case when d.created_at > {came} then 0 when d.last_at <= {came} then d.client_count"
        f" else {walked} end, 0)"
    )


async def dialog_rows(reader: Reader, ids: Collection[int]) -> dict[int, str]:
    """Dialog rows by id; no access check, the caller filters by scope."""
    found = await reader.rows(
        f"select d.id, {dialog_shape(reader.dialect)} from {DIALOG_TABLES} where d.id in ({ids_of(ids)})"
    )
    return {row[0]: row[1] for row in found}


async def dialogs(
    store: Store, actor: Actor, *, view: str = "mine", sort: str = "urgent", after: str | None = None, limit: int = 50
) -> str:
    """A page of the list: {cursor, items, marks, next}. after is the `next` of the page before (keyset).

    Raises Invalid for a view, sort or place that does not exist.
    """
    if view not in VIEWS:
        raise Invalid("There is no such view.", field="view", allowed=VIEWS)
    if sort not in SORTS:
        raise Invalid("There is no such order.", field="sort", allowed=SORTS)
    limit = max(1, min(limit, PAGE_LIMIT))
    place = _read_place(after)
    key, direction, sign = (
        ("d.urgency", "asc", ">") if sort == "urgent" and view != "closed" else ("d.last_at", "desc", "<")
    )
    where = [scope_filter(actor, "d.channel_id"), "d.open = 0" if view == "closed" else "d.open = 1"]
    if view == "mine":
        where.append("d.assignee_id = :me")
    elif view == "unassigned":
        where.append("d.assignee_id is null")
    if place is not None:
        where.append(f"({key}, d.id) {sign} (:place_key, :place_id)")
    sql = (
        f"select {dialog_shape(store.dialect)}, d.id, {key}, {read_no()} from {DIALOG_TABLES}"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = :me"
        f" where {' and '.join(where)} order by {key} {direction}, d.id {direction} limit :limit"
    )
    me = actor.id or 0
    params: dict[str, int] = {"me": me, "limit": limit + 1}
    if place is not None:
        params |= {"place_key": place[0], "place_id": place[1]}

    async def ask(reader: Reader) -> tuple[int, list[Row]]:
        return await last_id(reader), await reader.rows(sql, **params)

    position, found = await store.read(ask)
    page = found[:limit]
    marks = orjson.dumps({str(row[1]): row[3] for row in page}).decode()
    more = orjson.dumps(_place(page[-1][2], page[-1][1]) if len(found) > limit else None).decode()
    return wrap(store, position, items=array([row[0] for row in page]), marks=marks, next=more)


def _place(key: int, row_id: int) -> str:
    return base64.urlsafe_b64encode(f"{key}.{row_id}".encode()).decode().rstrip("=")


def _read_place(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    try:
        key, _, row_id = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii").partition(".")
        place = int(key), int(row_id)
    except (ValueError, binascii.Error):
        raise Invalid("This place in the list is not one that was handed out.", field="after") from None
    if not all(abs(part) <= 10 * REST for part in place):
        raise Invalid("This place in the list is not one that was handed out.", field="after")
    return place
