"""Reads everything about one task: description, source messages, files, checklist, history, followers."""

from typing import Any, NamedTuple

import orjson

from inbox.access import EVERYBODY, Actor, Place, require
from inbox.errors import NotFound
from inbox.eventlog import last_id
from inbox.listing.cursor import wrap
from inbox.listing.file_rows import files_shape
from inbox.store import Reader, Store
from inbox.store.rows import read_rows
from inbox.store.sql import array, as_json, as_text, json_list, json_object
from tasks.rows import rows

LINES = 100
SNIPPET = 400


class _Head(NamedTuple):
    channel_id: int | None
    text: str


async def _head(reader: Reader, actor: Actor, task_id: int) -> _Head:
    """Return what decides who may see a task; raise NotFound when the actor may not."""
    require(actor, "task.read")
    found = await read_rows(
        reader, _Head, "select channel_id, text from task where id = :id and removed_at is null", id=task_id
    )
    place = None if not found else EVERYBODY if found[0].channel_id is None else Place(found[0].channel_id)
    if not actor.sees(place):
        raise NotFound
    return found[0]


async def require_readable(reader: Reader, actor: Actor, task_id: int) -> None:
    """Raise NotFound for a missing task, and for one that the actor may not see."""
    await _head(reader, actor, task_id)


async def row(store: Store, actor: Actor, task_id: int) -> str:
    """Return the row of a task. Raises NotFound."""

    async def ask(reader: Reader) -> str:
        await _head(reader, actor, task_id)
        return (await rows(reader, [task_id]))[task_id]

    return await store.read(ask)


async def task(store: Store, actor: Actor, task_id: int) -> str:
    """Return a task with its details and the newest lines of its history. Raises NotFound."""

    async def ask(reader: Reader) -> str:
        head = await _head(reader, actor, task_id)
        position = await last_id(reader)
        shown, more = await _lines(reader, task_id, None)
        return wrap(
            store,
            position,
            task=(await rows(reader, [task_id]))[task_id],
            text=orjson.dumps(head.text).decode(),
            sources=await _sources(reader, task_id),
            files=await _one(reader, _files(reader.dialect), task_id),
            checks=await _one(reader, _checks(reader.dialect), task_id),
            lines=array(shown),
            more=orjson.dumps(more).decode(),
            followers=orjson.dumps(await _followers(reader, task_id)).decode(),
            seen=orjson.dumps(await _seen(reader, actor, task_id)).decode(),
        )

    return await store.read(ask)


async def lines(store: Store, actor: Actor, task_id: int, *, before: int | None) -> str:
    """Return older lines of a task's history, oldest first: {cursor, lines, more}. Raises NotFound."""

    async def ask(reader: Reader) -> str:
        await _head(reader, actor, task_id)
        position = await last_id(reader)
        shown, more = await _lines(reader, task_id, before)
        return wrap(store, position, lines=array(shown), more=orjson.dumps(more).decode())

    return await store.read(ask)


async def _lines(reader: Reader, task_id: int, before: int | None) -> tuple[list[str], bool]:
    shape = json_object(
        reader.dialect,
        no="l.no",
        kind="l.kind",
        text="l.text",
        data=as_json(reader.dialect, "l.data"),
        author=json_object(reader.dialect, kind="l.author_kind", id="l.author_id"),
        at="l.at",
    )
    found = await reader.rows(
        f"select {as_text(reader.dialect, shape)} from task_line l where l.task_id = :id and l.no < :before"
        " order by l.no desc limit :limit",
        id=task_id,
        before=2**62 if before is None else before,
        limit=LINES + 1,
    )
    return [line[0] for line in found[:LINES]][::-1], len(found) > LINES


async def _sources(reader: Reader, task_id: int) -> str:
    found = await reader.rows(
        "select m.id, m.dialog_id, m.no, m.kind, m.content, substr(m.text, 1, :snippet), m.created_at,"
        " coalesce(o.name, i.name, '') from task_source s join message m on m.id = s.message_id"
        " left join operator o on o.id = m.operator_id left join identity i on i.id = m.identity_id"
        " where s.task_id = :id order by m.dialog_id, m.no",
        id=task_id,
        snippet=SNIPPET,
    )
    names = ("message_id", "dialog_id", "no", "kind", "content", "text", "at", "author")
    return orjson.dumps([dict(zip(names, message, strict=True)) for message in found]).decode()


def _files(dialect: str) -> str:
    return as_text(dialect, files_shape(dialect, "a.task_id = :id"))


def _checks(dialect: str) -> str:
    one = json_object(dialect, id="x.id", text="x.text", done_at="x.done_at", done_by="x.done_by")
    return as_text(dialect, json_list(dialect, one, "task_check x where x.task_id = :id", "x.place, x.id"))


async def _one(reader: Reader, shape: str, task_id: int) -> str:
    return str((await reader.rows(f"select {shape}", id=task_id))[0][0])


async def _followers(reader: Reader, task_id: int) -> list[int]:
    found = await reader.rows("select operator_id from task_follow where task_id = :id order by 1", id=task_id)
    return [follower[0] for follower in found]


async def _seen(reader: Reader, actor: Actor, task_id: int) -> Any:
    """Return the number of the last line that the actor has seen, 0 before the first look."""
    found = await reader.rows(
        "select no from task_seen where task_id = :id and operator_id = :me", id=task_id, me=actor.id or 0
    )
    return found[0][0] if found else 0
