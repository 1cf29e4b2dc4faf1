"""Pauses automation: all of the company, one rule, or the automatic messages of one channel.

A circuit breaker trips by itself when a budget is exceeded, and only a person resumes it (P14). The pause of the whole
company is a switch of administrators.
"""

from collections.abc import Collection, Sequence
from typing import Any, Literal, NamedTuple

import orjson

from inbox.access import EVERYBODY, SYSTEM, Actor, require
from inbox.events import EventKind
from inbox.store import Reader, Tx

BreakerKind = Literal["rule", "channel"]
ROW_ID = 1
_PAUSED = "automation_paused"  # of meta


class Tripped(NamedTuple):
    """A tripped circuit breaker. why: the code of the budget that was exceeded."""

    at: int
    why: str


def is_paused(tx: Tx) -> bool:
    """Return whether all automation of the company is paused."""
    return tx.once(_PAUSED, lambda: _is_on(tx.sql("select value from meta where key = :key", key=_PAUSED)))


def set_paused(tx: Tx, actor: Actor, paused: bool) -> dict[str, bool]:
    """Pause all automation of the company, or let it go on; a repeat changes nothing. Returns {paused}."""
    require(actor, "automation.change")
    if is_paused(tx) != paused:
        tx.sql(
            "insert into meta (key, value) values (:key, :value)"
            " on conflict (key) do update set value = excluded.value",
            key=_PAUSED,
            value=orjson.dumps(paused).decode(),
        )
        tx.forget()
        tx.emit(
            EventKind.automation_paused,
            actor,
            object_kind="automation",
            object_id=ROW_ID,
            place=EVERYBODY,
            paused=paused,
        )
    return {"paused": paused}


def find_tripped(tx: Tx, kind: BreakerKind, object_id: int) -> Tripped | None:
    """Return the tripped breaker of a rule or a channel, None when it may go on."""
    return tx.row(
        Tripped, "select at, why from breaker where kind = :kind and object_id = :id", kind=kind, id=object_id
    )


def trip(tx: Tx, kind: BreakerKind, object_id: int, why: str) -> bool:
    """Trip a breaker; return False when it is tripped already."""
    if find_tripped(tx, kind, object_id) is not None:
        return False
    rows = tx.sql(
        "insert into breaker (kind, object_id, at, why) values (:kind, :id, :now, :why) on conflict do nothing"
        " returning why",
        kind=kind,
        id=object_id,
        now=tx.now,
        why=why,
    )
    if not rows:  # another process tripped it in this moment
        return False
    _emit(tx, SYSTEM, kind, object_id, why, tripped=True)
    return True


def resume(tx: Tx, actor: Actor, kind: BreakerKind, object_id: int) -> dict[str, bool]:
    """Resume a rule or the automatic messages of a channel; nothing changes when its breaker is not tripped.

    Returns {resumed}.
    """
    require(actor, "automation.change")
    held = find_tripped(tx, kind, object_id)
    if held is not None:
        tx.sql("delete from breaker where kind = :kind and object_id = :id", kind=kind, id=object_id)
        _emit(tx, actor, kind, object_id, held.why, tripped=False)
    return {"resumed": held is not None}


def _emit(tx: Tx, actor: Actor, kind: BreakerKind, object_id: int, why: str, *, tripped: bool) -> None:
    tx.emit(
        EventKind.breaker_changed,
        actor,
        object_kind="breaker",
        object_id=object_id,
        place=EVERYBODY,
        breaker=kind,
        tripped=tripped,
        why=why,
    )


async def read_paused(reader: Reader) -> bool:
    """Return what `is_paused` returns, beside the writer."""
    return _is_on(await reader.rows("select value from meta where key = :key", key=_PAUSED))


async def rows(reader: Reader, ids: Collection[int] | None = None) -> dict[int, str]:
    """Return the live row of automation: {id, paused}."""
    return {ROW_ID: orjson.dumps({"id": ROW_ID, "paused": await read_paused(reader)}).decode()}


async def list_tripped(reader: Reader) -> list[dict[str, Any]]:
    """Return every tripped breaker: {breaker, id, at, why}."""
    rows = await reader.rows("select kind, object_id, at, why from breaker order by kind, object_id")
    return [{"breaker": kind, "id": object_id, "at": at, "why": why} for kind, object_id, at, why in rows]


def _is_on(rows: Sequence[Sequence[Any]]) -> bool:
    return bool(rows) and orjson.loads(rows[0][0]) is True
