"""Searches dialogs, clients and messages in the channels that the actor may see."""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

import orjson

from inbox.access import Actor, visible, visible_channels
from inbox.eventlog import last_id
from inbox.listing import cursor_text, dialog_bytes
from inbox.listing.search_conditions import of_dialogs, resolve
from inbox.search.query import LONGEST_QUERY, Query, parse
from inbox.search.stems import other_layout
from inbox.store import Reader, Row, Store
from inbox.store.sql import as_text, json_list, json_object

LIMIT = 50


SNIPPET = 180


# Readers are shared, so a search that takes longer is ended with an error.
LONGEST_SECONDS = 2.0


# PostgreSQL must sort all matches of a common word, so it searches the newest messages first and then all.
RECENT = 100_000


# A search of a package: (reader, actor, typed text, query, channels, limit) -> its results.
More = Callable[[Reader, Actor, str, Query, Sequence[int], int], Awaitable[list[dict[str, Any]]]]


async def search(
    store: Store, actor: Actor, text: str, *, limit: int = LIMIT, more: Mapping[str, More] | None = None
) -> bytes:
    """Return dialogs by number, clients, and messages newest first.

    {cursor, text, other_layout, unknown, dialogs, contacts, messages}, and the results of packages by name (more). When
    nothing matches, the other keyboard layout is tried; other_layout is the text in it. unknown: values of conditions
    that name nothing.
    """
    limit = max(1, min(limit, LIMIT))

    async def ask(reader: Reader) -> bytes:
        position = await last_id(reader)
        typed, swapped = text, None
        results = await _find(reader, actor, typed, limit, more or {})
        if not results.any() and (swapped := other_layout(text)) is not None:
            typed_otherwise = await _find(reader, actor, swapped, limit, more or {})
            results, swapped = (typed_otherwise, swapped) if typed_otherwise.any() else (results, None)
        dialogs, contacts, messages, others, unknown = results
        rows = await dialog_bytes(reader, {*dialogs, *(message["dialog_id"] for message in messages)})
        fragments = {dialog_id: orjson.Fragment(row) for dialog_id, row in rows.items()}
        for line in messages:
            line["dialog"] = fragments[line["dialog_id"]]
        answer = {
            "cursor": cursor_text(store.generation, position),
            "text": text[:LONGEST_QUERY],
            "other_layout": swapped,
            "unknown": unknown,
            "dialogs": [fragments[dialog_id] for dialog_id in dialogs if dialog_id in fragments],
            "contacts": contacts,
            "messages": messages,
            **others,
        }
        return orjson.dumps(answer)

    return await store.read(ask, seconds=LONGEST_SECONDS)


class Found(NamedTuple):
    """The results of one search. others: those of packages, by name; unknown: values that name nothing."""

    dialogs: list[int]
    contacts: list[dict[str, Any]]
    messages: list[dict[str, Any]]
    others: dict[str, list[dict[str, Any]]]
    unknown: list[str]

    def any(self) -> bool:
        return bool(self.dialogs or self.contacts or self.messages or any(self.others.values()))


async def _find(reader: Reader, actor: Actor, text: str, limit: int, more: Mapping[str, More]) -> Found:
    query = parse(text)
    resolution = await resolve(reader, query.conditions)
    scope = f"{visible(actor, 'd')} and {of_dialogs(resolution.conditions)}"
    dialogs = await _by_number(reader, actor, text)
    if query.conditions and not query:
        dialogs = await _newest(reader, scope, limit)
    channels = await readable_channels(reader, actor) if query else []
    others = {name: await find(reader, actor, text, query, channels, limit) for name, find in more.items()}
    if not channels:
        return Found(dialogs, [], [], others, resolution.unknown)
    contacts = await _contacts(reader, scope, query, channels, limit)
    messages = await _messages(reader, scope, query, channels, limit)
    return Found(dialogs, contacts, messages, others, resolution.unknown)


async def _newest(reader: Reader, scope: str, limit: int) -> list[int]:
    rows = await reader.rows(
        f"select d.id from dialog d where {scope} order by d.last_at desc, d.id desc limit :limit", limit=limit
    )
    return [row[0] for row in rows]


async def readable_channels(reader: Reader, actor: Actor) -> list[int]:
    """Return the channels whose part of the index is searched, removed ones included."""
    rows = await reader.rows(f"select id from channel where {visible_channels(actor, 'id')} order by id")
    return [int(row[0]) for row in rows]


async def _by_number(reader: Reader, actor: Actor, text: str) -> list[int]:
    match = re.fullmatch(r"\s*+[№#]?\s*+(\d{1,12})\s*+", text)
    if not match:
        return []
    rows = await reader.rows(
        "select d.id from episode e join dialog d on d.id = e.dialog_id"
        f" where e.number = :number and {visible(actor, 'd')}",
        number=int(match.group(1)),
    )
    return [row[0] for row in rows]


async def matching(
    reader: Reader, what: str, query: Query, channels: Sequence[int], columns: str, joins: str, where: str, limit: int
) -> list[Row]:
    """Return rows of an index that match in these channels, newest first; f is the index in joins and where."""
    if reader.dialect == "sqlite":
        return await reader.rows(
            f"select {columns} from {what}_fts f {joins.replace('f.id', 'f.rowid')}"
            f" where {what}_fts match :match and {where} order by f.rowid desc limit :limit",
            match=query.for_sqlite(channels),
            limit=limit,
        )
    condition, params = query.for_postgres(channels)
    sql = (
        f"select {columns} from {what}_fts f {joins} where {condition} and {where} and f.id > :floor"
        " order by f.id desc limit :limit"
    )
    newest = (await reader.rows(f"select coalesce(max(id), 0) from {what}_fts"))[0][0]
    floor = max(0, newest - RECENT)
    rows = await reader.rows(sql, **params, floor=floor, limit=limit)
    if len(rows) < limit and floor:
        rows = await reader.rows(sql, **params, floor=0, limit=limit)
    return rows


async def _messages(
    reader: Reader, scope: str, query: Query, channels: Sequence[int], limit: int
) -> list[dict[str, Any]]:
    """Return matching messages of the dialogs d in a scope."""
    rows = await matching(
        reader,
        "message",
        query,
        channels,
        "m.id, m.dialog_id, m.no, m.kind, m.text, m.created_at, m.operator_id",
        "join message m on m.id = f.id join dialog d on d.id = m.dialog_id",
        scope,
        limit,
    )
    answer = []
    for message_id, dialog_id, no, kind, text, created_at, operator_id in rows:
        snippet, marks = make_snippet(query, text)
        answer.append(
            {
                "id": message_id,
                "dialog_id": dialog_id,
                "no": no,
                "kind": kind,
                "created_at": created_at,
                "operator_id": operator_id,
                "text": snippet,
                "marks": marks,
            }
        )
    return answer


async def dialog_matches(reader: Reader, dialog_id: int, text: str, *, limit: int) -> list[int]:
    """Return numbers of the messages of one dialog that match, newest first. Does not check access."""
    query = parse(text, conditions=False)
    if not query:
        return []
    [(first_id, last_id, channel_id)] = await reader.rows(
        "select min(id), max(id), (select channel_id from dialog where id = :id) from message where dialog_id = :id",
        id=dialog_id,
    )
    if first_id is None:
        return []
    # Bounded by the ids of the dialog's messages, so that the index is not read over all other dialogs of that time.
    row = "f.rowid" if reader.dialect == "sqlite" else "f.id"
    rows = await matching(
        reader,
        "message",
        query,
        (int(channel_id),),
        "m.no",
        "join message m on m.id = f.id",
        f"m.dialog_id = {int(dialog_id)} and {row} between {int(first_id)} and {int(last_id)}",
        limit,
    )
    return [int(row[0]) for row in rows]


async def _contacts(
    reader: Reader, scope: str, query: Query, channels: Sequence[int], limit: int
) -> list[dict[str, Any]]:
    """Return matching clients with a dialog d in a scope."""
    rows = await matching(
        reader,
        "contact",
        query,
        channels,
        f"k.id, k.name, k.kind, {_identities(reader.dialect)},"
        f" (select d.id from dialog d where d.contact_id = k.id and {scope}"
        " order by d.last_at desc, d.id desc limit 1)",
        "join contact k on k.id = f.id",
        f"exists (select 1 from dialog d where d.contact_id = k.id and {scope})",
        min(limit, 20),
    )
    return [
        {
            "id": contact_id,
            "name": name,
            "kind": kind,
            "identities": orjson.Fragment(identities),
            "dialog_id": latest,
            "marks": list(query.marks(name)),
        }
        for contact_id, name, kind, identities, latest in rows
    ]


def _identities(dialect: str) -> str:
    """Return SQL of the addresses of client k, as JSON text."""
    one = json_object(dialect, kind="i.kind", label="coalesce(nullif(i.label, ''), i.external_id)")
    return as_text(dialect, json_list(dialect, one, "identity i where i.contact_id = k.id", "i.id"))


def make_snippet(query: Query, text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the part of a text around its first match, and the ranges that match in it."""
    flat = " ".join(text.split())
    if len(flat) <= SNIPPET:
        return flat, list(query.marks(flat))
    every = query.marks(flat)
    first = next(every, None)
    start = max(0, (first[0] if first else 0) - SNIPPET // 3)
    space = flat.find(" ", start) if start else -1
    start = space + 1 if 0 <= space < start + 20 else start
    end = start + SNIPPET
    lead = "…" if start else ""
    shift = len(lead) - start
    shown = []
    for place, length in chain([first] if first else [], every):
        if place + length > end:
            break  # an e-mail may have many pages, and nothing beyond here is shown
        shown.append((place + shift, length))
    return lead + flat[start:end] + ("…" if end < len(flat) else ""), shown
