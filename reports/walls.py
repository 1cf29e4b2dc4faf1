"""Keeps read-only links to the wallboard; only the hash of a link's token is stored.

A link shows what the person who made it may see now, without names of clients. Revoked links stay as rows, so that
administrators see who made and who revoked them.
"""

from __future__ import annotations

import hashlib
from typing import Any

from inbox.access import Actor, register_actions, require
from inbox.clock import HOUR
from inbox.errors import Conflict, Invalid, NotFound
from inbox.store import Reader, Tx
from inbox.text import clean
from reports.models import WallLink

register_actions({"reports.now": ("supervisor", False), "walls.change": ("supervisor", False)})

MOST = 50  # links that work
NAME_LIMIT = 100
SHOWN = 100
_READ_EVERY = 1 * HOUR  # boards ask every few seconds; the time of the last look is stored as rarely


def digest(token: str) -> str:
    """Return the hash under which the token of a link is stored."""
    return hashlib.sha256(token.encode()).hexdigest()


def make(tx: Tx, actor: Actor, token: str, *, name: str) -> dict[str, int]:
    """Store a link. Returns {wall_id}. Raises Invalid without a name, Conflict("too-many-walls")."""
    require(actor, "walls.change")
    words = clean(name, field="name", limit=NAME_LIMIT)
    if not words:
        raise Invalid("Say where the wallboard hangs.", code="name-needed", field="name")
    tx.advisory_lock("wall-links")
    if tx.sql("select count(*) from wall_link where revoked_at is null")[0][0] >= MOST:
        raise Conflict("There are 50 links already. Revoke some first.", code="too-many-walls")
    wall_id = tx.insert(WallLink, name=words, token_hash=digest(token), made_by=actor.id, made_at=tx.now)
    return {"wall_id": wall_id}


def revoke(tx: Tx, actor: Actor, wall_id: int) -> None:
    """Revoke a link: boards that use it stop. A supervisor revokes own links, an administrator every one."""
    require(actor, "walls.change")
    rows = tx.sql(
        "update wall_link set revoked_at = coalesce(revoked_at, :now), revoked_by = coalesce(revoked_by, :me)"
        " where id = :id and (:all = 1 or made_by = :me) returning id",
        now=tx.now,
        me=actor.id,
        id=wall_id,
        all=int(actor.role == "administrator"),
    )
    if not rows:
        raise NotFound


async def links(reader: Reader, actor: Actor) -> list[dict[str, Any]]:
    """Return the links that the actor may revoke, and revoked ones, newest first."""
    require(actor, "walls.change")
    names = ("wall_id", "name", "made_by", "made_at", "read_at", "revoked_by", "revoked_at")
    rows = await reader.rows(
        "select id, name, made_by, made_at, read_at, revoked_by, revoked_at from wall_link"
        " where :all = 1 or made_by = :me order by id desc limit :most",
        me=actor.id,
        all=int(actor.role == "administrator"),
        most=SHOWN,
    )
    return [dict(zip(names, row, strict=True)) for row in rows]


async def find_maker(reader: Reader, token: str, t: int) -> tuple[Actor, str, int | None] | None:
    """Return who made a link, with their present rights, their language, and the link's id if its reading should be
    recorded.

    None for an unknown or revoked link, and when its maker is disabled or may make none any more.
    """
    rows = await reader.rows(
        "select o.id, o.name, o.role, o.scope, o.locale, l.id, l.read_at from wall_link l"
        " join operator o on o.id = l.made_by"
        " where l.token_hash = :hash and l.revoked_at is null and o.disabled_at is null and o.role <> 'operator'",
        hash=digest(token),
    )
    if not rows:
        return None
    operator_id, name, role, scope, locale, wall_id, read_at = rows[0]
    granted = await reader.rows("select channel_id from operator_channel where operator_id = :id", id=operator_id)
    channels = None if scope == "all" else frozenset(int(row[0]) for row in granted)
    unrecorded = read_at is None or read_at < t - _READ_EVERY
    return Actor("operator", operator_id, name, role, channels), locale or "en", wall_id if unrecorded else None


def record_reading(tx: Tx, wall_id: int) -> None:
    """Store that a board has used the link now."""
    tx.sql("update wall_link set read_at = :now where id = :id", now=tx.now, id=wall_id)
