"""Rehearses a reminder of untouched requests over recorded messages. Reads only."""

from __future__ import annotations

from typing import NamedTuple

from automation.kinds.untouched import Untouched
from automation.registry import ActiveRule
from automation.rehearsal_tally import Tally
from automation.rehearsal_tasks import PastTasks
from automation.task_orders import OrderTask
from inbox import clock
from inbox.access import Actor, visible
from inbox.clock import MINUTE
from inbox.store import Reader
from inbox.store.rows import read_rows

PIECE = 500


class _Opening(NamedTuple):
    id: int
    dialog_id: int
    episode_id: int
    channel_id: int
    client: str
    at: int
    touched_at: int | None


async def rehearse_untouched(reader: Reader, actor: Actor, rule: ActiveRule, since: int, tally: Tally) -> None:
    """Report each request that stayed untouched for the minutes of the rule."""
    body: Untouched = rule.body
    tasks = PastTasks(reader, rule, since)
    after = 0
    while True:
        openings = await read_rows(
            reader,
            _Opening,
            "select m.id, m.dialog_id, e.id as episode_id, d.channel_id, k.name as client, m.created_at as at,"
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
                made = 0
                if body.task is not None:
                    made = not await tasks.order(opening.dialog_id, opening.episode_id, OrderTask(body.task))
                tally.add(opening.dialog_id, opening.channel_id, opening.client, opening.at, tasks=int(made))
        if len(openings) < PIECE:
            return
        after = openings[-1].id
