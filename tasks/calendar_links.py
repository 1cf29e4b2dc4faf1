"""Keeps the private link by which a person's calendar reads their due dates; only the hash of its token is stored."""

import hashlib
from typing import Any

from inbox.access import Actor, require
from inbox.clock import HOUR
from inbox.store import Reader, Tx

_READ_EVERY = 1 * HOUR  # calendars ask often; the time of the last look is stored as rarely


def digest(token: str) -> str:
    """Return the hash under which the token of a link is stored."""
    return hashlib.sha256(token.encode()).hexdigest()


def make(tx: Tx, actor: Actor, token: str) -> dict[str, Any]:
    """Store the actor's link; the former one stops working. Returns it as `state` does."""
    require(actor, "own.change")
    tx.sql(
        "insert into calendar_link (operator_id, token_hash, created_at) values (:me, :hash, :now)"
        " on conflict (operator_id) do update set token_hash = excluded.token_hash,"
        " created_at = excluded.created_at, read_at = null",
        me=actor.id,
        hash=digest(token),
        now=tx.now,
    )
    return {"created_at": tx.now, "read_at": None}


def revoke(tx: Tx, actor: Actor) -> None:
    """Delete the actor's link; calendars that know it get nothing any more."""
    require(actor, "own.change")
    tx.sql("delete from calendar_link where operator_id = :me", me=actor.id)


async def state(reader: Reader, operator_id: int) -> dict[str, Any] | None:
    """Return when a person's link was made and last read, None without one."""
    rows = await reader.rows("select created_at, read_at from calendar_link where operator_id = :me", me=operator_id)
    for created_at, read_at in rows:
        return {"created_at": created_at, "read_at": read_at}
    return None


async def find_reader(reader: Reader, token: str, now: int) -> tuple[Actor, bool] | None:
    """Return whose link this is, with their present rights, and whether its reading should be recorded.

    None for an unknown or revoked token and for a person who is disabled.
    """
    rows = await reader.rows(
        "select o.id, o.name, o.role, o.scope, l.read_at from calendar_link l join operator o on o.id = l.operator_id"
        " where l.token_hash = :hash and o.disabled_at is null",
        hash=digest(token),
    )
    if not rows:
        return None
    operator_id, name, role, scope, read_at = rows[0]
    granted = await reader.rows("select channel_id from operator_channel where operator_id = :id", id=operator_id)
    channels = None if scope == "all" else frozenset(int(row[0]) for row in granted)
    return Actor("operator", operator_id, name, role, channels), read_at is None or read_at < now - _READ_EVERY


def record_reading(tx: Tx, operator_id: int) -> None:
    """Store that a calendar has read the person's link now."""
    tx.sql("update calendar_link set read_at = :now where operator_id = :id", now=tx.now, id=operator_id)
