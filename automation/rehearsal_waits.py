"""Rehearses rules about deadlines over recorded waits and messages. Reads only."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from automation.kinds.sla import Sla
from automation.kinds.untouched import Untouched
from automation.registry import ActiveRule
from inbox import calendars, clock
from inbox.access import Actor, visible
from inbox.clock import MINUTE
from inbox.company import hours
from inbox.store import Reader
from inbox.store.rows import read_rows

PIECE = 500


class Add(Protocol):
    """Counts one run of the rule."""

    def __call__(self, dialog_id: int, channel_id: int, client: str, at: int, code: str, *, acted: bool) -> None: ...


class _Wait(NamedTuple):
    id: int
    dialog_id: int
    channel_id: int
    thread_kind: str
    client: str
    started_at: int
    ended_at: int | None
    replied_before: int
    team_id: int | None


class _Opening(NamedTuple):
    id: int
    dialog_id: int
    channel_id: int
    client: str
    at: int
    touched_at: int | None


async def rehearse_waits(reader: Reader, actor: Actor, rule: ActiveRule, since: int, add: Add) -> None:
    """Report each wait that the rule would have counted, or each request that stayed untouched."""
    if isinstance(rule.body, Sla):
        await _deadlines(reader, actor, rule.body, since, add)
    else:
        await _untouched(reader, actor, rule.body, since, add)


async def _deadlines(reader: Reader, actor: Actor, body: Sla, since: int, add: Add) -> None:
    _, calendar = await hours.read_current(reader, body.hours_id)
    after = 0
    while True:
        waits = await read_rows(
            reader,
            _Wait,
            "select w.id, w.dialog_id, d.channel_id, d.thread_kind, k.name as client, w.started_at, w.ended_at,"
            " (select count(*) from wait p where p.episode_id = w.episode_id and p.id < w.id"
            " and p.ended_by in ('reply', 'outside')) as replied_before,"
            " (select a.team_id from assignment a where a.dialog_id = w.dialog_id and a.from_at <= w.started_at"
            " order by a.id desc limit 1) as team_id"
            " from wait w join dialog d on d.id = w.dialog_id join contact k on k.id = d.contact_id"
            f" where w.id > :after and w.started_at >= :since and {visible(actor, 'd')} order by w.id limit :piece",
            after=after,
            since=since,
            piece=PIECE,
        )
        for wait in waits:
            if not _matches(body, wait):
                continue
            minutes = body.next_minutes if wait.replied_before else body.first_minutes
            due = calendars.due(calendar, wait.started_at, minutes * MINUTE)
            is_late = due is not None and due < (clock.now() if wait.ended_at is None else wait.ended_at)
            add(wait.dialog_id, wait.channel_id, wait.client, wait.started_at, "late" if is_late else "", acted=True)
        if len(waits) < PIECE:
            return
        after = waits[-1].id


def _matches(body: Sla, wait: _Wait) -> bool:
    return (
        wait.thread_kind != "group"
        and (not body.channels or wait.channel_id in body.channels)
        and (not body.teams or wait.team_id in body.teams)
    )


async def _untouched(reader: Reader, actor: Actor, body: Untouched, since: int, add: Add) -> None:
    after = 0
    while True:
        openings = await read_rows(
            reader,
            _Opening,
            "select m.id, m.dialog_id, d.channel_id, k.name as client, m.created_at as at,"
            " (select min(o.created_at) from message o where o.dialog_id = m.dialog_id and o.no > m.no"
            " and (o.operator_id is not null or o.author_kind = 'outside')) as touched_at"
            " from episode e join message m on m.id = (select min(f.id) from message f where f.episode_id = e.id"
            " and f.dialog_id = e.dialog_id and f.kind in ('in', 'out') and f.automatic is null)"
            " join dialog d on d.id = m.dialog_id join contact k on k.id = d.contact_id"
            " where m.kind = 'in' and m.id > :after and m.created_at >= :since and d.thread_kind <> 'group'"
            f" and {visible(actor, 'd')} order by m.id limit :piece",
            after=after,
            since=since,
            piece=PIECE,
        )
        for opening in openings:
            due = opening.at + body.minutes * MINUTE
            if due <= clock.now() and (opening.touched_at is None or opening.touched_at > due):
                add(opening.dialog_id, opening.channel_id, opening.client, opening.at, "", acted=True)
        if len(openings) < PIECE:
            return
        after = openings[-1].id
