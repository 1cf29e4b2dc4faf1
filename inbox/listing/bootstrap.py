"""Reads everything that a screen needs before its first list."""

from collections.abc import Awaitable, Callable, Mapping

import orjson

from inbox import automation_switch
from inbox.access import Actor, Place
from inbox.company import hours_rows, profile, tags
from inbox.dialogs import drafts
from inbox.eventlog import last_id
from inbox.listing import marks
from inbox.listing.counters import counts
from inbox.listing.cursor import wrap
from inbox.listing.rows import channel_rows, operator_rows, team_rows
from inbox.people import preferences, statuses
from inbox.store import Reader, Store
from inbox.store.sql import array, json_map


async def start(
    store: Store,
    actor: Actor,
    *,
    me: dict[str, object],
    version: str,
    build: str,
    demo: bool,
    more: Mapping[str, Callable[[Reader], Awaitable[object]]] | None = None,
) -> str:
    """Return what a screen needs before its first list, as JSON; `Start` in web/api/bootstrap.py names the fields.

    build: hash of the static files that this server serves. follows: ids of dialogs. mentions: {dialog: {no, at}} of
    dialogs with a mention that the operator has not seen. more: parts of the packages above, read at the same moment.
    """

    async def ask(reader: Reader) -> str:
        position = await last_id(reader)
        operators = await operator_rows(reader)
        channels = await channel_rows(reader)
        teams = await team_rows(reader)
        chosen_from = await statuses.STATUSES.rows(reader)
        company = await profile.rows(reader)
        hours = await hours_rows.rows(reader)
        automation = await automation_switch.rows(reader)
        labels = await tags.TAGS.rows(reader)
        followed = await marks.follows(reader, actor.id or 0, only=marks.seen_by(actor, "follow.dialog_id"))
        called = await marks.mentions(reader, actor.id or 0, only=marks.seen_by(actor, "x.dialog_id"))
        numbers = await counts(reader, actor)
        begun = await drafts.rows(reader, actor.id or 0, only=marks.seen_by(actor, "draft.dialog_id"))
        chosen = await preferences.load_json(reader, actor.id or 0)
        return wrap(
            store,
            position,
            version=orjson.dumps(version).decode(),
            build=orjson.dumps(build).decode(),
            company=company[profile.ROW_ID],
            automation=automation[automation_switch.ROW_ID],
            demo=orjson.dumps(demo).decode(),
            me=orjson.dumps(me).decode(),
            preferences=chosen,
            operators=array(operators.values()),
            channels=array([text for channel_id, text in channels.items() if actor.sees(Place(channel_id))]),
            teams=array(teams.values()),
            statuses=array(chosen_from.values()),
            hours=array(hours.values()),
            tags=array(labels.values()),
            follows=orjson.dumps(sorted(followed)).decode(),
            mentions=json_map(called),
            counts=orjson.dumps(numbers).decode(),
            drafts=json_map(begun),
            **{name: orjson.dumps(await load(reader)).decode() for name, load in (more or {}).items()},
        )

    return await store.read(ask)
