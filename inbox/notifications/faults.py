"""Tells administrators of events that a consumer could not apply: one line in the bell for as long as there are any.

A fault is told after its first retry has failed too. Later retries change nothing, another fault makes the line new,
and the line goes away with the last fault. It names numbers only: the error may repeat words of a client, so it stays
on the server (`okno check`).
"""

from collections.abc import Sequence
from typing import Any

import orjson

from inbox.notifications import store
from inbox.store import Reader, Tx

KIND = "fault"
TOLD_FROM_TRIES = 2  # the first retry, a minute later, often succeeds
TOLD = "faults_told"  # of meta: what the lines are about, and whose they are


_NO_FAULT: dict[str, list[int]] = {"faults": [], "people": []}


async def has_news(reader: Reader) -> bool:
    """Return whether `step` may have something to do: events are parked, or the lines still tell of some."""
    faults = await reader.rows("select 1 from consumer_fault where tries >= :least limit 1", least=TOLD_FROM_TRIES)
    return bool(faults or _told(await reader.rows("select value from meta where key = :key", key=TOLD))["faults"])


def _told(rows: Sequence[Any]) -> dict[str, list[int]]:
    return dict(orjson.loads(rows[0][0])) if rows else _NO_FAULT


def step(tx: Tx) -> int:
    """Make every administrator's line equal to the parked events; returns how many lines changed."""
    if not tx.try_advisory_lock("notices of faults"):
        return 0
    faults = [
        row[0]
        for row in tx.sql(
            "select id from consumer_fault where generation = :generation and tries >= :least order by id limit 1000",
            generation=tx.generation,
            least=TOLD_FROM_TRIES,
        )
    ]
    people = [
        row[0]
        for row in tx.sql("select id from operator where role = 'administrator' and disabled_at is null order by id")
    ]
    told = _told(tx.sql("select value from meta where key = :key", key=TOLD))
    if faults == told["faults"] and (people == told["people"] or not faults):
        return 0
    is_new = not set(faults) <= set(told["faults"])
    lines = {
        person: line for person, line in tx.sql("select operator_id, id from notice where kind = :kind", kind=KIND)
    }
    wanted = people if faults else []
    for person in lines.keys() - set(wanted):
        store.withdraw(tx, person, lines[person])
    for person in wanted:
        if person in lines:
            store.change_apart(tx, person, lines[person], KIND, {"count": len(faults)}, is_new=is_new)
        elif is_new or person not in told["people"]:
            store.notify_without_dialog(tx, person, KIND, {"count": len(faults)})
    tx.sql(
        "insert into meta (key, value) values (:key, :value) on conflict (key) do update set value = excluded.value",
        key=TOLD,
        value=orjson.dumps({"faults": faults, "people": people}).decode(),
    )
    return len(lines.keys() | set(wanted))
