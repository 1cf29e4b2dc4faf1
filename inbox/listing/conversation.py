"""Reads message rows, an open conversation and its older pages."""

import functools
from collections.abc import Collection
from typing import NamedTuple

import orjson

from inbox.access import Actor, Place, require
from inbox.dialogs.read_marks import read_no
from inbox.errors import NotFound
from inbox.listing import columns
from inbox.listing.cursor import POSITION, wrap
from inbox.listing.file_rows import files_shape
from inbox.listing.pages import DIALOG_TABLES, PAGE_LIMIT, dialog_shape
from inbox.listing.rows import contact_card
from inbox.store import Reader, Store
from inbox.store.rows import read_rows
from inbox.store.sql import among, array, as_json, ids_text, json_list, json_object, maybe, with_last


@functools.cache
def _message_shape(dialect: str) -> str:
    """Return SQL of a message's row as JSON text, over _MESSAGE_TABLES."""
    author = json_object(
        dialect,
        kind="m.author_kind",
        operator_id="m.operator_id",
        identity_id="m.identity_id",
        name="coalesce(o.name, i.name, '')",
        avatar="(select f.token from avatar f where f.identity_id = m.identity_id)",
    )
    # An earlier message that is still being sent delays this one; the interface shows "waits for an earlier message".
    waits_for = (
        "case when y.state = 'queued' then (select min(q.no) from delivery q where q.dialog_id = y.dialog_id"
        " and q.no < y.no and (q.state = 'sending' or (q.state = 'queued' and q.attempts > 0))) end"
    )
    delivery = json_object(
        dialect,
        state="y.state",
        not_before="y.not_before",
        attempts="y.attempts",
        code="y.code",
        detail="nullif(y.detail, '')",
        waits_for=waits_for,
    )
    row = json_object(
        dialect,
        id="m.id",
        dialog_id="m.dialog_id",
        no="m.no",
        client_no="m.client_no",
        kind="m.kind",
        content="m.content",
        text="m.text",
        data=as_json(dialect, "m.data"),
        author=author,
        reply_to_no="m.reply_to_no",
        sent_at="m.sent_at",
        created_at="m.created_at",
        edited_at="m.edited_at",
        deleted_at="m.deleted_at",
        version="m.version",
        key="m.key",
        automatic="m.automatic",
        files=files_shape(dialect, "a.message_id = m.id"),
        letter=maybe(dialect, "l.message_id", _letter_object(dialect)),
        amendment=maybe(dialect, "n.message_id", _amendment_object(dialect)),
        reactions=_reactions(dialect),
        **columns.added_to("message", dialect),
        has_original="case when m.journal_id is null then 0 else 1 end",
    )
    return with_last(dialect, row, "delivery", "y.id", delivery)


def _amendment_object(dialect: str) -> str:
    """Return SQL of the change that was requested for the message on the platform."""
    return json_object(
        dialect,
        kind="n.kind",
        state="n.state",
        text="n.text",
        operator_id="n.operator_id",
        code="n.code",
        detail="nullif(n.detail, '')",
    )


def _reactions(dialect: str) -> str:
    """Return SQL of the reactions to a message; a reaction without an identity is ours."""
    one = json_object(
        dialect,
        signs=as_json(dialect, "r.signs"),
        identity_id="r.identity_id",
        operator_id="r.operator_id",
        name="coalesce(ro.name, ri.name, '')",
        at="r.at",
    )
    people = "left join operator ro on ro.id = r.operator_id left join identity ri on ri.id = r.identity_id"
    return json_list(
        dialect, one, f"reaction r {people} where r.message_id = m.id and r.signs <> '[]'", "r.at, r.place, r.id"
    )


def _letter_object(dialect: str) -> str:
    return json_object(
        dialect,
        subject="l.subject",
        sender="l.sender",
        recipients=as_json(dialect, "l.recipients"),
        copies=as_json(dialect, "l.copies"),
        blind=as_json(dialect, "l.blind"),
        quoted_above="nullif(l.quoted_above, '')",
        signature="nullif(l.signature, '')",
        quoted="nullif(l.quoted, '')",
        rich="l.rich",
        html="case when l.html is null then 0 else 1 end",
        remote_images="l.remote_images",
    )


_MESSAGE_TABLES = (
    "message m left join operator o on o.id = m.operator_id left join identity i on i.id = m.identity_id"
    " left join delivery y on y.message_id = m.id left join letter l on l.message_id = m.id"
    " left join amendment n on n.message_id = m.id"
)


async def message_rows(reader: Reader, ids: Collection[int]) -> dict[int, str]:
    """Return message rows by id. Does not check access."""
    shape, wanted = _message_shape(reader.dialect), among(reader.dialect, "m.id")
    sql = f"select m.id, {shape} from {_MESSAGE_TABLES} where {wanted} order by m.no"
    return {message_id: text for message_id, text in await reader.rows(sql, ids=ids_text(ids))}


async def dialog(store: Store, actor: Actor, dialog_id: int, *, limit: int = 40) -> str:
    """Return an open conversation: {cursor, dialog, mark, contact, messages, more}. Raises NotFound."""

    async def ask(reader: Reader) -> str:
        opened = await _opened(reader, actor, dialog_id)
        card = await contact_card(reader, actor, opened.contact_id)
        page, more = await _messages(reader, dialog_id, None, None, limit)
        return wrap(
            store,
            opened.position,
            dialog=opened.row,
            mark=str(int(opened.mark)),
            contact=card or "null",
            messages=array(page),
            more=orjson.dumps(more).decode(),
        )

    return await store.read(ask)


class _Opened(NamedTuple):
    """A dialog as its page begins: mark says how far the actor has read, row is what the list shows."""

    position: int
    channel_id: int
    contact_id: int
    mark: int
    row: str


async def _opened(reader: Reader, actor: Actor, dialog_id: int) -> _Opened:
    """Read the beginning of a dialog's page in one query. Raises NotFound."""
    rows = await read_rows(
        reader,
        _Opened,
        f"select {POSITION} as position, d.channel_id, d.contact_id, {read_no()} as mark,"
        f" {dialog_shape(reader.dialect)} as row from {DIALOG_TABLES}"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = :me where d.id = :id",
        me=actor.id or 0,
        id=dialog_id,
    )
    if not rows:
        raise NotFound
    require(actor, "dialog.read", Place(rows[0].channel_id))
    return rows[0]


async def _seen(reader: Reader, actor: Actor, dialog_id: int) -> int:
    """Return the log position after checking access to a dialog. Raises NotFound."""
    rows = await reader.rows(f"select {POSITION}, channel_id from dialog where id = :id", id=dialog_id)
    if not rows:
        raise NotFound
    position, channel_id = rows[0]
    require(actor, "dialog.read", Place(channel_id))
    return int(position)


async def messages(
    store: Store, actor: Actor, dialog_id: int, *, before: int | None = None, after: int | None = None, limit: int = 40
) -> str:
    """Return a page of a conversation, oldest first: {cursor, messages, more}. Raises NotFound."""

    async def ask(reader: Reader) -> str:
        position = await _seen(reader, actor, dialog_id)
        page, more = await _messages(reader, dialog_id, before, after, max(1, min(limit, PAGE_LIMIT)))
        return wrap(store, position, messages=array(page), more=orjson.dumps(more).decode())

    return await store.read(ask)


async def _messages(
    reader: Reader, dialog_id: int, before: int | None, after: int | None, limit: int
) -> tuple[list[str], bool]:
    shape = _message_shape(reader.dialect)
    params: dict[str, int] = {"dialog": dialog_id, "limit": limit + 1}
    where, order = "m.dialog_id = :dialog", "desc"
    if after is not None:
        where, order = f"{where} and m.no > :place", "asc"
        params["place"] = after
    elif before is not None:
        where = f"{where} and m.no < :place"
        params["place"] = before
    rows = await reader.rows(
        f"select {shape} from {_MESSAGE_TABLES} where {where} order by m.no {order} limit :limit", **params
    )
    page = [row[0] for row in rows[:limit]]
    return (page if order == "asc" else page[::-1]), len(rows) > limit


async def message(store: Store, actor: Actor, message_id: int) -> tuple[str, str]:
    """Return (message row, dialog row) as JSON text. Raises NotFound."""

    async def ask(reader: Reader) -> tuple[str, str]:
        rows = await reader.rows("select dialog_id from message where id = :id", id=message_id)
        if not rows:
            raise NotFound
        opened = await _opened(reader, actor, int(rows[0][0]))
        return (await message_rows(reader, [message_id]))[message_id], opened.row

    return await store.read(ask)


async def original(store: Store, actor: Actor, message_id: int) -> bytes:
    """Return the raw payload of a message as the channel received it. Raises NotFound."""

    async def ask(reader: Reader) -> bytes:
        rows = await reader.rows(
            "select m.dialog_id, j.raw from message m join journal j on j.id = m.journal_id where m.id = :id",
            id=message_id,
        )
        if not rows:
            raise NotFound
        dialog_id, raw = rows[0]
        await _seen(reader, actor, int(dialog_id))
        return bytes(raw)

    return await store.read(ask)
