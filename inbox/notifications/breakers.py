"""Tells administrators of tripped circuit breakers: one line in the bell for each, until a person resumes it.

The line names a channel or a rule and the budget that was exceeded. A read line stays read: a breaker that stays
tripped is no news.
"""

from typing import Any, NamedTuple

import orjson

from inbox.notifications import store
from inbox.store import Reader, Tx

KIND = "breaker"


class _Tripped(NamedTuple):
    kind: str
    object_id: int
    at: int
    why: str
    name: str | None


async def has_news(reader: Reader) -> bool:
    """Return whether `step` may have something to do: a breaker is tripped, or lines still tell of one."""
    return bool(
        await reader.rows("select 1 from breaker limit 1")
        or await reader.rows("select 1 from notice where kind = :kind limit 1", kind=KIND)
    )


def step(tx: Tx) -> int:
    """Make the lines of every administrator equal to the tripped breakers; returns how many lines changed."""
    if not tx.try_advisory_lock("notices of breakers"):
        return 0
    tripped = tx.rows(
        _Tripped,
        "select b.kind, b.object_id, b.at, b.why, c.name from breaker b"
        " left join channel c on b.kind = 'channel' and c.id = b.object_id order by b.kind, b.object_id",
    )
    lines = tx.sql("select operator_id, id, data from notice where kind = :kind", kind=KIND)
    if not tripped and not lines:
        return 0
    people = [
        row[0]
        for row in tx.sql("select id from operator where role = 'administrator' and disabled_at is null order by id")
    ]
    wanted = {(person, row.kind, row.object_id, row.at): row for person in people for row in tripped}
    held = {(person, *_identity(orjson.loads(data))): notice_id for person, notice_id, data in lines}
    for key in held.keys() - wanted.keys():
        store.withdraw(tx, key[0], held[key])
    made = 0
    for key in wanted.keys() - held.keys():
        row = wanted[key]
        facts = {"breaker": row.kind, "id": row.object_id, "since": row.at, "why": row.why, "name": row.name or ""}
        made += store.notify_without_dialog(tx, key[0], KIND, facts) is not None
    return made + len(held.keys() - wanted.keys())


def _identity(data: dict[str, Any]) -> tuple[str, int, int]:
    return data["breaker"], data["id"], data["since"]
