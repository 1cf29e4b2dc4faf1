"""Reads operators, teams, channels and client cards as rows."""

from collections.abc import Collection

import orjson

from inbox.access import Actor, visible
from inbox.errors import NotFound
from inbox.eventlog import last_id
from inbox.listing.cursor import wrap
from inbox.store import Reader, Store
from inbox.store.sql import array, as_json, as_text, in_list, json_object


async def operator_rows(reader: Reader, ids: Collection[int] | None = None) -> dict[int, str]:
    """Return operators without their personal settings."""
    shape = json_object(
        reader.dialect,
        id="id",
        name="name",
        role="role",
        active="case when disabled_at is null then 1 else 0 end",
        presence="presence",
        status_id="status_id",
        hours_id="hours_id",
        capacity="capacity",
    )
    where = "" if ids is None else f" where id in ({in_list(ids)})"
    rows = await reader.rows(f"select id, {as_text(reader.dialect, shape)} from operator{where} order by name, id")
    return {row_id: text for row_id, text in rows}


async def team_rows(reader: Reader, ids: Collection[int] | None = None) -> dict[int, str]:
    """Return teams with the ids of their members and of those who lead: {id, name, members, leads, removed}.

    Removed teams stay for their old dialogs.
    """
    where = "" if ids is None else f" where t.id in ({in_list(ids)})"
    rows = await reader.rows(
        "select t.id, t.name, t.removed_at is not null, m.operator_id, m.leads from team t"
        f" left join team_member m on m.team_id = t.id{where} order by t.name, t.id, m.operator_id"
    )
    made: dict[int, dict[str, object]] = {}
    people: dict[int, tuple[list[int], list[int]]] = {}
    for team_id, name, removed, member, leads in rows:
        members, leaders = people.setdefault(team_id, ([], []))
        made[team_id] = {"id": team_id, "name": name, "members": members, "leads": leaders, "removed": int(removed)}
        if member is not None:
            members.append(member)
        if leads:
            leaders.append(member)
    return {team_id: orjson.dumps(team).decode() for team_id, team in made.items()}


async def channel_rows(reader: Reader, ids: Collection[int] | None = None) -> dict[int, str]:
    """Return channels with their health, without settings and secrets. Removed channels stay for their old dialogs."""
    shape = json_object(
        reader.dialect,
        id="id",
        kind="kind",
        name="name",
        health="case when removed_at is null then health else 'removed' end",
        health_code="health_code",
        health_detail="health_detail",
        health_at="health_at",
        down_since="case when down_told_at is not null then down_since end",
        can=as_json(reader.dialect, "can"),
    )
    where = "" if ids is None else f" where id in ({in_list(ids)})"
    rows = await reader.rows(f"select id, {as_text(reader.dialect, shape)} from channel{where} order by id")
    return {row_id: text for row_id, text in rows}


async def contact_card(reader: Reader, actor: Actor, contact_id: int) -> str | None:
    """Return a client card as the actor may see it, None when the actor sees no dialog of the client."""
    if actor.scope is not None:
        rows = await reader.rows(
            f"select 1 from dialog d where d.contact_id = :id and {visible(actor, 'd')} limit 1",
            id=contact_id,
        )
        if not rows:
            return None
    return await _card(reader, contact_id, visible(actor, "d"))


async def _card(reader: Reader, contact_id: int, scope: str) -> str | None:
    dialect = reader.dialect
    shape = json_object(
        dialect,
        id="id",
        kind="kind",
        name="name",
        note="note",
        no_automatic="no_automatic",
        sender_blocked="sender_blocked",
        created_at="created_at",
    )
    rows = await reader.rows(f"select {as_text(dialect, shape)} from contact where id = :id", id=contact_id)
    if not rows:
        return None
    identity = json_object(
        dialect,
        id="id",
        kind="kind",
        external_id="external_id",
        label="label",
        name="name",
        avatar="(select f.token from avatar f where f.identity_id = identity.id)",
    )
    identities = await reader.rows(
        f"select {as_text(dialect, identity)} from identity where contact_id = :id order by id", id=contact_id
    )
    episode = json_object(
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
        f"select d.id, d.channel_id, c.kind, {as_text(dialect, episode)}"
        " from dialog d join channel c on c.id = d.channel_id join episode e on e.dialog_id = d.id"
        f" where d.contact_id = :id and {scope}"
        " order by d.last_at desc, d.id, e.opened_at desc, e.id desc limit 200",
        id=contact_id,
    )
    dialogs: dict[int, tuple[str, list[str]]] = {}
    for dialog_id, channel_id, kind, text in episodes:
        head = f'{{"id":{dialog_id},"channel_id":{channel_id},"kind":"{kind}"'
        dialogs.setdefault(dialog_id, (head, []))[1].append(text)
    listed = [f'{head},"episodes":{array(texts)}}}' for head, texts in dialogs.values()]
    card = str(rows[0][0]).rstrip()
    return f'{card[:-1]},"identities":{array([row[0] for row in identities])},"dialogs":{array(listed)}}}'


async def contact(store: Store, actor: Actor, contact_id: int) -> str:
    """Return a client card: {cursor, contact}. Raises NotFound when the actor sees no dialog of the client."""

    async def ask(reader: Reader) -> str:
        position = await last_id(reader)
        card = await contact_card(reader, actor, contact_id)
        if card is None:
            raise NotFound
        return wrap(store, position, contact=card)

    return await store.read(ask)
