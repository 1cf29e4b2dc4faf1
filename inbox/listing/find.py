"""Finds text inside one conversation, and reads the versions of a message."""

import orjson

from inbox.access import Actor, require_dialog_read, visible
from inbox.errors import NotFound
from inbox.listing.search_results import LONGEST_SECONDS, dialog_matches
from inbox.search.stems import other_layout
from inbox.store import Reader, Store
from inbox.store.sql import array, as_json, as_text, json_object

MOST_FOUND = 500


async def versions(store: Store, actor: Actor, message_id: int) -> str:
    """Return all versions of a message, oldest first, the present text last.

    {versions: [{version, content, text, data, at}]}; at: start of the version in milliseconds UTC. A deleted message
    keeps its last text. Raises NotFound.
    """
    async with store.snapshot() as reader:
        found = await reader.rows("select dialog_id from message where id = :id", id=message_id)
        await require_dialog_read(reader, actor, int(found[0][0]) if found else 0)
        columns = {"version": "version", "content": "content", "text": "text", "at": "at"}
        former = json_object(reader.dialect, **columns, data=as_json(reader.dialect, "data"))
        rows = await reader.rows(
            f"select {as_text(reader.dialect, former)} from message_version where message_id = :id"
            " order by version, id",
            id=message_id,
        )
        columns["at"] = "coalesce(edited_at, sent_at)"
        present = json_object(reader.dialect, **columns, data=as_json(reader.dialect, "data"))
        rows += await reader.rows(
            f"select {as_text(reader.dialect, present)} from message where id = :id", id=message_id
        )
    return f'{{"versions":{array([row[0] for row in rows])}}}'


async def find(store: Store, actor: Actor, dialog_id: int, text: str) -> str:
    """Return numbers of the messages of a dialog that match, newest first: {text, other_layout, found, more}.

    When nothing matches, the other keyboard layout is tried. Raises NotFound.
    """

    async def ask(reader: Reader) -> tuple[list[int], str | None]:
        await require_dialog_read(reader, actor, dialog_id)
        numbers, swapped = await dialog_matches(reader, dialog_id, text, limit=MOST_FOUND + 1), None
        if not numbers and (swapped := other_layout(text)) is not None:
            numbers = await dialog_matches(reader, dialog_id, swapped, limit=MOST_FOUND + 1)
            swapped = swapped if numbers else None
        return numbers, swapped

    numbers, swapped = await store.read(ask, seconds=LONGEST_SECONDS)
    found, more = numbers[:MOST_FOUND], len(numbers) > MOST_FOUND
    return orjson.dumps({"text": text, "other_layout": swapped, "found": found, "more": more}).decode()


async def place(store: Store, actor: Actor, dialog_id: int, client_no: int) -> str:
    """Return the number of the client's message with this running number, or of their next one: {no}; null for none."""
    async with store.snapshot() as reader:
        await require_dialog_read(reader, actor, dialog_id)
        rows = await reader.rows(
            "select min(no) from message where dialog_id = :id and client_no >= :client_no",
            id=dialog_id,
            client_no=client_no,
        )
    return orjson.dumps({"no": rows[0][0]}).decode()


async def participant(store: Store, actor: Actor, dialog_id: int, identity_id: int) -> str:
    """Return a participant of a group: {person: {name, kind, label, messages, first_at, dialog_id}}.

    dialog_id: the participant's own conversation, if the actor may see one. Raises NotFound for a person who never
    wrote in the group.
    """
    async with store.snapshot() as reader:
        await require_dialog_read(reader, actor, dialog_id)
        rows = await reader.rows(
            "select i.name, i.kind, i.label, count(m.id), min(m.created_at), i.contact_id from identity i"
            " join message m on m.identity_id = i.id and m.dialog_id = :dialog where i.id = :id"
            " group by i.id, i.name, i.kind, i.label, i.contact_id",
            dialog=dialog_id,
            id=identity_id,
        )
        if not rows:
            raise NotFound
        name, kind, label, count, first_at, contact_id = rows[0]
        own = await reader.rows(
            "select d.id from dialog d where d.contact_id = :contact and d.thread_kind = 'private'"
            f" and d.id <> :dialog and {visible(actor, 'd')} order by d.last_at desc, d.id desc limit 1",
            contact=contact_id,
            dialog=dialog_id,
        )
    person = {"name": name, "kind": kind, "label": label, "messages": count, "first_at": first_at}
    return orjson.dumps({"person": person | {"dialog_id": own[0][0] if own else None}}).decode()
