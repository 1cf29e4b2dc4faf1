"""Hot reads: lists, conversations and cards as JSON text that the database builds (architecture 5, decisions 3.6).

Every answer carries the cursor of the moment it was read in: rows and max(event id) come from one read
transaction, so the answer and the events after its cursor together are the present (P10).
"""

import base64
import binascii
import re
from collections.abc import Collection, Sequence
from typing import Literal

import orjson

from inbox import drafts
from inbox.access import Actor, require, scope_filter
from inbox.errors import Invalid, NotFound
from inbox.events import last_id
from inbox.store import Reader, Row, Store
from inbox.waits import REST

View = Literal["mine", "unassigned", "all", "closed"]
Sort = Literal["urgent", "newest"]
VIEWS: tuple[View, ...] = ("mine", "unassigned", "all", "closed")
SORTS: tuple[Sort, ...] = ("urgent", "newest")
PAGE_LIMIT = 100


def _object(dialect: str, **columns: str) -> str:
    """SQL that builds one JSON object; the two databases only differ in the function's name."""
    name = "json_object" if dialect == "sqlite" else "json_build_object"
    pairs = ", ".join(f"'{key}', {value}" for key, value in columns.items())
    return f"{name}({pairs})"


def _json(dialect: str, column: str) -> str:
    """A column that holds JSON text, as JSON."""
    return f"json({column})" if dialect == "sqlite" else f"({column})::json"


def _maybe(dialect: str, key: str, json_sql: str) -> str:
    """An object, or null where the joined row is missing. SQLite forgets that a CASE yields JSON."""
    whole = f"case when {key} is null then null else {json_sql} end"
    return f"json({whole})" if dialect == "sqlite" else whole


def _dialog_object(dialect: str) -> str:
    preview = _object(
        dialect,
        kind="m.kind",
        content="m.content",
        text="substr(m.text, 1, 160)",
        operator_id="m.operator_id",
        state="y.state",
    )
    body = _object(
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
        preview=_maybe(dialect, "m.id", preview),
    )
    return body


_DIALOG_TABLES = (
    "dialog d join channel c on c.id = d.channel_id join contact k on k.id = d.contact_id"
    " join episode e on e.id = d.episode_id left join message m on m.id = d.last_message_id"
    " left join delivery y on y.message_id = m.id"
)

# Unread is a subtraction; who has no mark has read what was there before they came (decisions 2.7).
_READ_NO = (
    "coalesce(r.read_no, (select b.client_no from message b where b.dialog_id = d.id and b.client_no is not null"
    " and b.created_at <= :born order by b.no desc limit 1), 0)"
)


def _message_object(dialect: str) -> str:
    author = _object(
        dialect,
        kind="m.author_kind",
        operator_id="m.operator_id",
        identity_id="m.identity_id",
        name="coalesce(o.name, i.name, '')",
    )
    # An earlier message that is still on its way holds this one back: "waits for an earlier message".
    waits_for = (
        "case when y.state = 'queued' then (select min(q.no) from delivery q where q.dialog_id = y.dialog_id"
        " and q.no < y.no and (q.state = 'sending' or (q.state = 'queued' and q.attempts > 0))) end"
    )
    delivery = _object(
        dialect,
        state="y.state",
        not_before="y.not_before",
        attempts="y.attempts",
        code="y.code",
        detail="nullif(y.detail, '')",
        waits_for=waits_for,
    )
    return _object(
        dialect,
        id="m.id",
        dialog_id="m.dialog_id",
        no="m.no",
        client_no="m.client_no",
        kind="m.kind",
        content="m.content",
        text="m.text",
        data=_json(dialect, "m.data"),
        author=author,
        reply_to_no="m.reply_to_no",
        sent_at="m.sent_at",
        created_at="m.created_at",
        edited_at="m.edited_at",
        deleted_at="m.deleted_at",
        version="m.version",
        key="m.key",
        automatic="m.automatic",
        files=_files(dialect),
        letter=_maybe(dialect, "l.message_id", _letter_object(dialect)),
        has_original="case when m.journal_id is null then 0 else 1 end",
        delivery=_maybe(dialect, "y.id", delivery),
    )


def _files(dialect: str) -> str:
    one = _object(
        dialect,
        id="a.id",
        token="a.token",
        kind="a.kind",
        name="a.name",
        media_type="a.media_type",
        size="a.size",
        width="a.width",
        height="a.height",
        duration="a.duration",
        state="a.state",
        reason="nullif(a.reason, '')",
        thumb="case when a.thumb_digest is null then 0 else 1 end",
        preview="case when a.preview_digest is null then 0 else 1 end",
        content_id="a.content_id",
    )
    if dialect == "sqlite":
        rows = f"select {one} x from attachment a where a.message_id = m.id order by a.position, a.id"
        return f"(select json_group_array(json(x)) from ({rows}))"
    listed = f"coalesce(json_agg({one} order by a.position, a.id), '[]')"
    return f"(select {listed} from attachment a where a.message_id = m.id)"


def _letter_object(dialect: str) -> str:
    return _object(
        dialect,
        subject="l.subject",
        sender="l.sender",
        recipients=_json(dialect, "l.recipients"),
        copies=_json(dialect, "l.copies"),
        quoted="nullif(l.quoted, '')",
        html="case when l.html is null then 0 else 1 end",
        remote_images="l.remote_images",
    )


_MESSAGE_TABLES = (
    "message m left join operator o on o.id = m.operator_id left join identity i on i.id = m.identity_id"
    " left join delivery y on y.message_id = m.id left join letter l on l.message_id = m.id"
)


def _cast(dialect: str, json_sql: str) -> str:
    """JSON as text: asyncpg hands json over as text already, SQLite has nothing else."""
    return json_sql if dialect == "sqlite" else f"({json_sql})::text"


def _array(parts: Collection[str]) -> str:
    return f"[{','.join(parts)}]"


def _ids(ids: Collection[int]) -> str:
    return ", ".join(str(int(one)) for one in sorted(ids)) or "0"


def cursor_text(generation: str, position: int) -> str:
    """A position of the log as clients keep it: "generation:event id" (decisions 2.3)."""
    return f"{generation}:{position}"


def read_cursor(text: str) -> tuple[str, int] | None:
    """The parts of a cursor, or None when it is not one."""
    found = re.fullmatch(r"([0-9a-z]{1,32}):(\d{1,18})", text)
    return (found.group(1), int(found.group(2))) if found else None


def _wrap(store: Store, position: int, **parts: str) -> str:
    """A JSON object whose values are ready JSON text, with the cursor in front."""
    head = f'{{"cursor":"{cursor_text(store.generation, position)}"'
    return head + "".join(f',"{name}":{value}' for name, value in parts.items()) + "}"


# --- rows for pages and for the live feed -----------------------------------------------------------------------


async def dialog_rows(reader: Reader, ids: Collection[int]) -> dict[int, str]:
    """Dialog rows by id; no access check, the caller filters by scope."""
    shape = _cast(reader.dialect, _dialog_object(reader.dialect))
    found = await reader.rows(f"select d.id, {shape} from {_DIALOG_TABLES} where d.id in ({_ids(ids)})")
    return {row[0]: row[1] for row in found}


async def message_rows(reader: Reader, ids: Collection[int]) -> dict[int, str]:
    """Message rows by id; no access check."""
    shape = _cast(reader.dialect, _message_object(reader.dialect))
    found = await reader.rows(f"select m.id, {shape} from {_MESSAGE_TABLES} where m.id in ({_ids(ids)}) order by m.no")
    return {row[0]: row[1] for row in found}


async def operator_rows(reader: Reader, ids: Collection[int] | None = None) -> dict[int, str]:
    """Colleagues, without anything personal."""
    shape = _object(
        reader.dialect,
        id="id",
        name="name",
        role="role",
        active="case when disabled_at is null then 1 else 0 end",
    )
    where = "" if ids is None else f" where id in ({_ids(ids)})"
    found = await reader.rows(f"select id, {_cast(reader.dialect, shape)} from operator{where} order by name, id")
    return {row[0]: row[1] for row in found}


async def channel_rows(reader: Reader, ids: Collection[int] | None = None) -> dict[int, str]:
    """Channels with their health; no settings, no secrets. Removed ones stay for their old dialogs."""
    shape = _object(
        reader.dialect,
        id="id",
        kind="kind",
        name="name",
        health="case when removed_at is null then health else 'removed' end",
        health_code="health_code",
        health_detail="health_detail",
        health_at="health_at",
        can=_json(reader.dialect, "can"),
    )
    where = "" if ids is None else f" where id in ({_ids(ids)})"
    found = await reader.rows(f"select id, {_cast(reader.dialect, shape)} from channel{where} order by id")
    return {row[0]: row[1] for row in found}


async def contact_rows(reader: Reader, ids: Collection[int]) -> dict[int, str]:
    """Whole client cards; the dialogs in them are NOT filtered by scope here, see `contact`."""
    return {one: text for one in ids if (text := await _card(reader, one, "1 = 1")) is not None}


async def contact_channels(reader: Reader, ids: Collection[int]) -> dict[int, frozenset[int]]:
    """Through which channels' grants a contact may be seen."""
    found = await reader.rows(f"select contact_id, channel_id from dialog where contact_id in ({_ids(ids)})")
    seen: dict[int, set[int]] = {one: set() for one in ids}
    for contact_id, channel_id in found:
        seen[contact_id].add(channel_id)
    return {one: frozenset(channels) for one, channels in seen.items()}


async def contact_card(reader: Reader, actor: Actor, contact_id: int) -> str | None:
    """One client card as this actor may see it, None when nothing of it is theirs."""
    if actor.scope is not None:
        known = await reader.rows(
            f"select 1 from dialog d where d.contact_id = :id and {scope_filter(actor, 'd.channel_id')} limit 1",
            id=contact_id,
        )
        if not known:
            return None
    return await _card(reader, contact_id, scope_filter(actor, "d.channel_id"))


async def _card(reader: Reader, contact_id: int, scope: str) -> str | None:
    dialect = reader.dialect
    shape = _object(dialect, id="id", kind="kind", name="name", note="note", created_at="created_at")
    found = await reader.rows(f"select {_cast(dialect, shape)} from contact where id = :id", id=contact_id)
    if not found:
        return None
    identity = _object(dialect, id="id", kind="kind", external_id="external_id", label="label", name="name")
    identities = await reader.rows(
        f"select {_cast(dialect, identity)} from identity where contact_id = :id order by id", id=contact_id
    )
    episode = _object(
        dialect,
        number="e.number",
        title="e.title",
        state="case when e.closed_at is null then 'open' else 'closed' end",
        opened_at="e.opened_at",
        closed_at="e.closed_at",
        assignee_id="e.assignee_id",
        closed_by="e.closed_by",
    )
    episodes = await reader.rows(
        f"select d.id, d.channel_id, c.kind, {_cast(dialect, episode)}"
        " from dialog d join channel c on c.id = d.channel_id join episode e on e.dialog_id = d.id"
        f" where d.contact_id = :id and {scope}"
        " order by d.last_at desc, d.id, e.opened_at desc, e.id desc limit 200",
        id=contact_id,
    )
    dialogs: dict[int, tuple[str, list[str]]] = {}
    for dialog_id, channel_id, kind, text in episodes:
        head = f'{{"id":{dialog_id},"channel_id":{channel_id},"kind":"{kind}"'
        dialogs.setdefault(dialog_id, (head, []))[1].append(text)
    listed = [f'{head},"episodes":{_array(texts)}}}' for head, texts in dialogs.values()]
    card = str(found[0][0]).rstrip()
    return f'{card[:-1]},"identities":{_array([row[0] for row in identities])},"dialogs":{_array(listed)}}}'


# --- pages ------------------------------------------------------------------------------------------------------


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
        f"select {_cast(store.dialect, _dialog_object(store.dialect))}, d.id, {key}, {_READ_NO} from {_DIALOG_TABLES}"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = :me"
        f" where {' and '.join(where)} order by {key} {direction}, d.id {direction} limit :limit"
    )
    me = actor.id or 0
    params: dict[str, int] = {"me": me, "limit": limit + 1}
    if place is not None:
        params |= {"place_key": place[0], "place_id": place[1]}
    async with store.snapshot() as reader:
        position, params["born"] = await _moment(reader, me)
        found = await reader.rows(sql, **params)
    page = found[:limit]
    marks = orjson.dumps({str(row[1]): row[3] for row in page}).decode()
    more = orjson.dumps(_place(page[-1][2], page[-1][1]) if len(found) > limit else None).decode()
    return _wrap(store, position, items=_array([row[0] for row in page]), marks=marks, next=more)


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


async def _moment(reader: Reader, operator_id: int) -> tuple[int, int]:
    """(newest event, when this operator came), in one question: a page is asked for often."""
    found = await reader.rows(
        "select coalesce(max(e.id), 0), coalesce((select o.created_at from operator o where o.id = :me), 0)"
        " from event e",
        me=operator_id,
    )
    return int(found[0][0]), int(found[0][1])


async def _born(reader: Reader, operator_id: int) -> int:
    found = await reader.rows("select created_at from operator where id = :id", id=operator_id)
    return int(found[0][0]) if found else 0


async def start(store: Store, actor: Actor, *, me: dict[str, object], company: str, version: str, demo: bool) -> str:
    """What a screen needs before its first list.

    {cursor, version, company, demo, me, operators, channels, counts, drafts}
    """
    async with store.snapshot() as reader:
        position = await last_id(reader)
        operators = await operator_rows(reader)
        channels = await channel_rows(reader)
        numbers = await counts(reader, actor)
        begun = await drafts.rows(reader, actor.id or 0)
    return _wrap(
        store,
        position,
        version=orjson.dumps(version).decode(),
        company=orjson.dumps(company).decode(),
        demo=orjson.dumps(demo).decode(),
        me=orjson.dumps(me).decode(),
        operators=_array(operators.values()),
        channels=_array([text for one, text in channels.items() if actor.sees(one)]),
        counts=orjson.dumps(numbers).decode(),
        drafts="{" + ",".join(f'"{one}":{row}' for one, row in begun.items()) + "}",
    )


async def counts(reader: Reader, actor: Actor) -> dict[str, int]:
    """{mine, unassigned, all, mine_unread} of open dialogs, for one person."""
    return (await counts_of(reader, actor, [actor.id or 0]))[actor.id or 0]


async def counts_of(reader: Reader, actor: Actor, people: Sequence[int]) -> dict[int, dict[str, int]]:
    """The same for several people who see the same channels as `actor`: two queries, however many they are."""
    scope = scope_filter(actor, "d.channel_id")
    found = await reader.rows(
        f"select d.assignee_id, count(*) from dialog d where d.open = 1 and {scope} group by d.assignee_id"
    )
    owned = {row[0]: int(row[1]) for row in found}
    unread = await _unread_of(reader, scope, people)
    total = sum(owned.values())
    return {
        one: {
            "mine": owned.get(one, 0),
            "unassigned": owned.get(None, 0),
            "all": total,
            "mine_unread": unread.get(one, 0),
        }
        for one in people
    }


async def _unread_of(reader: Reader, scope: str, people: Sequence[int]) -> dict[int, int]:
    read_no = _READ_NO.replace(":born", "o.created_at")
    found = await reader.rows(
        "select d.assignee_id, count(*) from dialog d join operator o on o.id = d.assignee_id"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = d.assignee_id"
        f" where d.open = 1 and {scope} and d.assignee_id in ({_ids(people)}) and d.client_count > {read_no}"
        " group by d.assignee_id"
    )
    return {row[0]: int(row[1]) for row in found}


async def dialog(store: Store, actor: Actor, dialog_id: int, *, limit: int = 40) -> str:
    """An open conversation: {cursor, dialog, mark, contact, messages, more}. Raises NotFound."""
    async with store.snapshot() as reader:
        position = await last_id(reader)
        _, contact_id = await _seen(reader, actor, dialog_id)
        row = (await dialog_rows(reader, [dialog_id]))[dialog_id]
        read_no = await reader.rows(
            f"select {_READ_NO} from dialog d left join read_mark r on r.dialog_id = d.id and r.operator_id = :me"
            " where d.id = :id",
            me=actor.id or 0,
            id=dialog_id,
            born=await _born(reader, actor.id or 0),
        )
        card = await contact_card(reader, actor, contact_id)
        page, more = await _messages(reader, dialog_id, None, None, limit)
    return _wrap(
        store,
        position,
        dialog=row,
        mark=str(int(read_no[0][0])),
        contact=card or "null",
        messages=_array(page),
        more=orjson.dumps(more).decode(),
    )


async def _seen(reader: Reader, actor: Actor, dialog_id: int) -> tuple[int, int]:
    found: list[Row] = await reader.rows("select channel_id, contact_id from dialog where id = :id", id=dialog_id)
    if not found:
        raise NotFound
    require(actor, "dialog.read", channel_id=found[0][0])
    return int(found[0][0]), int(found[0][1])


async def messages(
    store: Store, actor: Actor, dialog_id: int, *, before: int | None = None, after: int | None = None, limit: int = 40
) -> str:
    """A page of a conversation, ascending: {cursor, messages, more}. Raises NotFound."""
    async with store.snapshot() as reader:
        position = await last_id(reader)
        await _seen(reader, actor, dialog_id)
        page, more = await _messages(reader, dialog_id, before, after, max(1, min(limit, PAGE_LIMIT)))
    return _wrap(store, position, messages=_array(page), more=orjson.dumps(more).decode())


async def _messages(
    reader: Reader, dialog_id: int, before: int | None, after: int | None, limit: int
) -> tuple[list[str], bool]:
    shape = _cast(reader.dialect, _message_object(reader.dialect))
    params: dict[str, int] = {"dialog": dialog_id, "limit": limit + 1}
    where, order = "m.dialog_id = :dialog", "desc"
    if after is not None:
        where, order = f"{where} and m.no > :place", "asc"
        params["place"] = after
    elif before is not None:
        where = f"{where} and m.no < :place"
        params["place"] = before
    found = await reader.rows(
        f"select {shape} from {_MESSAGE_TABLES} where {where} order by m.no {order} limit :limit", **params
    )
    page = [row[0] for row in found[:limit]]
    return (page if order == "asc" else page[::-1]), len(found) > limit


async def contact(store: Store, actor: Actor, contact_id: int) -> str:
    """A client card: {cursor, contact}. Raises NotFound when nothing of it is the actor's to see."""
    async with store.snapshot() as reader:
        position = await last_id(reader)
        card = await contact_card(reader, actor, contact_id)
    if card is None:
        raise NotFound
    return _wrap(store, position, contact=card)


async def message(store: Store, actor: Actor, message_id: int) -> tuple[str, str]:
    """(message row, dialog row) as JSON text. Raises NotFound."""
    async with store.snapshot() as reader:
        found = await reader.rows("select dialog_id from message where id = :id", id=message_id)
        if not found:
            raise NotFound
        dialog_id = int(found[0][0])
        await _seen(reader, actor, dialog_id)
        lines = await message_rows(reader, [message_id])
        talks = await dialog_rows(reader, [dialog_id])
    return lines[message_id], talks[dialog_id]


async def original(store: Store, actor: Actor, message_id: int) -> bytes:
    """The raw payload that a message came from, as the channel handed it over. Raises NotFound."""
    async with store.snapshot() as reader:
        found = await reader.rows(
            "select m.dialog_id, j.raw from message m join journal j on j.id = m.journal_id where m.id = :id",
            id=message_id,
        )
        if not found:
            raise NotFound
        await _seen(reader, actor, int(found[0][0]))
    return bytes(found[0][1])
