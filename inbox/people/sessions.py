"""Sessions of operators: opened at a sign-in, found by the hash of a token, ended by age or by request."""

from dataclasses import dataclass
from typing import NamedTuple

from inbox.access import Actor, Role
from inbox.errors import Forbidden, NotFound
from inbox.events import EventKind
from inbox.models import SignIn
from inbox.store import Reader, Row, Tx
from inbox.store.rows import read_rows

IDLE_MS = 12 * 60 * 60 * 1000
REMEMBERED_MS = 7 * 24 * 60 * 60 * 1000
ABSOLUTE_MS = 7 * 24 * 60 * 60 * 1000
SEEN_EVERY_MS = 5 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Session:
    """A valid session and its operator."""

    id: int
    operator_id: int
    actor: Actor
    email: str
    locale: str
    theme: str
    density: str
    presence: str
    status_id: int
    seen_at: int
    remember: bool
    expires_at: int


def open_session(
    tx: Tx, operator_id: int, *, token_hash: str, remember: bool, agent: str = "", address: str = ""
) -> int:
    """Start a session and return its id. Raises Forbidden when the operator was disabled meanwhile."""
    if not tx.sql("select 1 from operator where id = :id and disabled_at is null", id=operator_id):
        raise Forbidden
    return tx.insert(
        SignIn,
        token_hash=token_hash,
        operator_id=operator_id,
        created_at=tx.now,
        seen_at=tx.now,
        remember=int(remember),
        agent=agent[:300],
        address=address[:64],
    )


class _SignIn(NamedTuple):
    """A session with its operator."""

    id: int
    operator_id: int
    seen_at: int
    created_at: int
    remember: int
    name: str
    role: Role
    scope: str
    email: str
    locale: str
    theme: str
    density: str
    presence: str
    status_id: int


async def find_session(reader: Reader, token_hash: str, now: int) -> Session | None:
    """Return the valid session of a token: not idle too long, not too old, its operator not disabled."""
    rows = await read_rows(
        reader,
        _SignIn,
        "select s.id, s.operator_id, s.seen_at, s.created_at, s.remember, o.name, o.role, o.scope, o.email, o.locale,"
        " o.theme, o.density, o.presence, o.status_id from session s join operator o on o.id = s.operator_id"
        " where s.token_hash = :token and o.disabled_at is null",
        token=token_hash,
    )
    if not rows:
        return None
    row = rows[0]
    expires_at = min(row.seen_at + (REMEMBERED_MS if row.remember else IDLE_MS), row.created_at + ABSOLUTE_MS)
    if now >= expires_at:
        return None
    scope = None if row.scope == "all" else await _load_grants(reader, row.operator_id)
    return Session(
        id=row.id,
        operator_id=row.operator_id,
        actor=Actor("operator", row.operator_id, row.name, row.role, scope),
        email=row.email,
        locale=row.locale,
        theme=row.theme,
        density=row.density,
        presence=row.presence,
        status_id=row.status_id,
        seen_at=row.seen_at,
        remember=bool(row.remember),
        expires_at=expires_at,
    )


async def _load_grants(reader: Reader, operator_id: int) -> frozenset[int]:
    rows = await reader.rows("select channel_id from operator_channel where operator_id = :id", id=operator_id)
    return frozenset(int(row[0]) for row in rows)


async def list_sessions(reader: Reader, operator_id: int, now: int) -> list[Row]:
    """Return an operator's valid sessions, the latest used first.

    Each is (id, agent, address, created_at, seen_at, remember).
    """
    return await reader.rows(
        "select id, agent, address, created_at, seen_at, remember from session where operator_id = :operator"
        " and created_at > :absolute and (remember = 1 or seen_at > :idle) order by seen_at desc, id desc",
        operator=operator_id,
        absolute=now - ABSOLUTE_MS,
        idle=now - IDLE_MS,
    )


def end_session(tx: Tx, actor: Actor, session_id: int) -> None:
    """End one of the actor's sessions on another device. Raises NotFound for another operator's session."""
    if not tx.sql("select 1 from session where id = :id and operator_id = :me", id=session_id, me=actor.id):
        raise NotFound
    close_session(tx, actor, session_id)


def record_seen(tx: Tx, session_id: int) -> None:
    """Record that a session is in use; its idle time starts again."""
    tx.sql("update session set seen_at = :now where id = :id", now=tx.now, id=session_id)


def close_session(tx: Tx, actor: Actor, session_id: int) -> None:
    """Sign out; the sockets of the session close within a second (A18)."""
    rows = tx.sql("delete from session where id = :id returning operator_id", id=session_id)
    if rows:
        _emit_ended(tx, actor, session_id, rows[0][0])


def close_sessions(tx: Tx, actor: Actor, operator_id: int, *, keep: int | None = None) -> None:
    """End all sessions of an operator, except the one in `keep`."""
    rows = tx.sql(
        "delete from session where operator_id = :operator and id <> :keep returning id",
        operator=operator_id,
        keep=keep or 0,
    )
    for row in rows:
        _emit_ended(tx, actor, row[0], operator_id)


def _emit_ended(tx: Tx, actor: Actor, session_id: int, operator_id: int) -> None:
    tx.emit(EventKind.session_ended, actor, object_kind="session", object_id=session_id, only_operator=operator_id)


def forget_expired(tx: Tx) -> int:
    """Delete sessions that can never be used again; return their number."""
    rows = tx.sql(
        "delete from session where created_at < :absolute or (remember = 0 and seen_at < :idle) or seen_at < :absolute"
        " returning id, operator_id",
        absolute=tx.now - ABSOLUTE_MS,
        idle=tx.now - IDLE_MS,
    )
    return len(rows)
