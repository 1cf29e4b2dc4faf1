"""Stores operators, the channels they see, and their sessions. Passwords and tokens arrive hashed."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from inbox.access import EVERYBODY, ROLES, Actor, Role, require
from inbox.errors import Conflict, Forbidden, Invalid, NotFound
from inbox.events import EventKind
from inbox.models import Operator, SignIn
from inbox.store import Reader, Row, Tx
from inbox.store.rows import read_rows
from inbox.text import storable

IDLE_MS = 12 * 60 * 60 * 1000
REMEMBERED_MS = 7 * 24 * 60 * 60 * 1000
ABSOLUTE_MS = 7 * 24 * 60 * 60 * 1000
SEEN_EVERY_MS = 5 * 60 * 1000
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


class Account(NamedTuple):
    """The columns of an operator that signing in needs."""

    id: int
    email: str
    name: str
    role: Role
    password_hash: str
    locale: str
    disabled: bool


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
    seen_at: int
    remember: bool
    expires_at: int


def create(
    tx: Tx,
    actor: Actor,
    *,
    email: str,
    name: str,
    role: str,
    password_hash: str,
    locale: str = "",
    channels: frozenset[int] | None = None,
) -> int:
    """Create an operator. channels: ids of the channels whose dialogs the operator sees, None for all.

    Raises Invalid for a malformed address, name or role, Conflict for an address that is taken.
    """
    require(actor, "operators.change")
    email = _email(email)
    name = storable(name).strip()
    if not name:
        raise Invalid("An operator needs a name.", field="name")
    if role not in ROLES:
        raise Invalid("The role must be operator, supervisor or administrator.", field="role")
    operator_id = tx.insert_once(
        Operator,
        email=email,
        name=name[:120],
        role=role,
        scope="all" if channels is None else "listed",
        password_hash=password_hash,
        locale=locale,
        created_at=tx.now,
    )
    if operator_id is None:
        raise Conflict("Another operator already has this address.", code="email-taken", field="email")
    _grant(tx, operator_id, channels or frozenset())
    tx.emit(EventKind.operator_added, actor, object_kind="operator", object_id=operator_id, place=EVERYBODY)
    return operator_id


def _email(typed: str) -> str:
    clean = storable(typed).strip().lower()
    if not _EMAIL.fullmatch(clean) or len(clean) > 254:
        raise Invalid("This is not an e-mail address. Write it as name@example.com.", field="email")
    return clean


def _grant(tx: Tx, operator_id: int, channels: frozenset[int]) -> None:
    tx.sql("delete from operator_channel where operator_id = :id", id=operator_id)
    for channel_id in sorted(channels):
        tx.sql(
            "insert into operator_channel (operator_id, channel_id) values (:operator, :channel)",
            operator=operator_id,
            channel=channel_id,
        )


def set_channels(tx: Tx, actor: Actor, operator_id: int, channels: frozenset[int] | None) -> None:
    """Set the channels whose dialogs an operator sees; the operator's browsers reload at once (decisions 2.2)."""
    require(actor, "operators.change")
    _exists(tx, operator_id)
    tx.sql(
        "update operator set scope = :scope where id = :id",
        scope="all" if channels is None else "listed",
        id=operator_id,
    )
    _grant(tx, operator_id, channels or frozenset())
    tx.emit(EventKind.grants_changed, actor, object_kind="operator", object_id=operator_id, only_operator=operator_id)


def _exists(tx: Tx, operator_id: int) -> None:
    if not tx.sql("select 1 from operator where id = :id", id=operator_id):
        raise NotFound


def set_role(tx: Tx, actor: Actor, operator_id: int, role: str) -> None:
    """Change the role of an operator. Raises Conflict for the last administrator."""
    require(actor, "operators.change")
    if role not in ROLES:
        raise Invalid("The role must be operator, supervisor or administrator.", field="role")
    _exists(tx, operator_id)
    if role != "administrator":
        _keep_an_administrator(tx, operator_id)
    tx.sql("update operator set role = :role where id = :id", role=role, id=operator_id)
    tx.emit(EventKind.operator_changed, actor, object_kind="operator", object_id=operator_id, place=EVERYBODY)
    tx.emit(EventKind.grants_changed, actor, object_kind="operator", object_id=operator_id, only_operator=operator_id)


def _keep_an_administrator(tx: Tx, operator_id: int) -> None:
    # Two administrators who change each other's role at once must not both succeed.
    tx.sql(f"select id from operator where role = 'administrator' order by id{tx.for_update()}")
    others = tx.sql(
        "select 1 from operator where role = 'administrator' and disabled_at is null and id <> :id limit 1",
        id=operator_id,
    )
    if not others:
        raise Conflict(
            "This is the last administrator. Make another operator an administrator first.", code="last-administrator"
        )


def still_has(tx: Tx, operator_id: int, password_hash: str) -> bool:
    """Return whether a password hash that was checked a moment ago is still the operator's.

    Locks the operator's row.
    """
    tx.lock(Operator, operator_id)
    return bool(
        tx.sql("select 1 from operator where id = :id and password_hash = :hash", id=operator_id, hash=password_hash)
    )


def set_password(
    tx: Tx, actor: Actor, operator_id: int, password_hash: str, *, keep_session: int | None = None
) -> None:
    """Set a password and end all other sessions; a sign-in in progress with the old password fails."""
    if actor.id != operator_id:
        require(actor, "operators.change")
    _exists(tx, operator_id)
    tx.sql("update operator set password_hash = :hash where id = :id", hash=password_hash, id=operator_id)
    tx.emit(EventKind.operator_changed, actor, object_kind="operator", object_id=operator_id, place=EVERYBODY)
    close_sessions(tx, actor, operator_id, keep=keep_session)


def disable(tx: Tx, actor: Actor, operator_id: int, *, disabled: bool = True) -> None:
    """Disable or enable an account. Dialogs assigned to it become unassigned when the client writes again."""
    require(actor, "operators.change")
    _exists(tx, operator_id)
    if disabled:
        _keep_an_administrator(tx, operator_id)
    tx.sql("update operator set disabled_at = :at where id = :id", at=tx.now if disabled else None, id=operator_id)
    tx.emit(EventKind.operator_changed, actor, object_kind="operator", object_id=operator_id, place=EVERYBODY)
    if disabled:
        close_sessions(tx, actor, operator_id)


_PREFERENCES = {"locale": {"ru", "en"}, "theme": {"system", "light", "dark"}, "density": {"compact", "normal", "roomy"}}


def set_preferences(tx: Tx, actor: Actor, **wanted: str | None) -> None:
    """Set the actor's own language, theme and density."""
    require(actor, "own.change")
    for name, value in wanted.items():
        if value is None:
            continue
        if value not in _PREFERENCES[name]:
            raise Invalid("Unknown value of a preference.", field=name, allowed=sorted(_PREFERENCES[name]))
        tx.sql(f"update operator set {name} = :value where id = :id", value=value, id=actor.id)
    tx.emit(
        EventKind.operator_changed,
        actor,
        object_kind="operator",
        object_id=actor.id or 0,
        only_operator=actor.id,
    )


PRESENCES = ("online", "away", "off")


def set_presence(tx: Tx, actor: Actor, presence: str) -> None:
    """Set the actor's status: online, away, off. All operators see it, and it stays until it is changed."""
    require(actor, "own.change")
    if presence not in PRESENCES:
        raise Invalid("Unknown status.", field="presence", allowed=sorted(PRESENCES))
    tx.sql("update operator set presence = :presence where id = :id", presence=presence, id=actor.id)
    tx.emit(EventKind.operator_changed, actor, object_kind="operator", object_id=actor.id or 0, place=EVERYBODY)


async def by_email(reader: Reader, email: str) -> Account | None:
    """Return the account of an address, disabled ones included; None without one."""
    rows = await read_rows(
        reader,
        Account,
        "select id, email, name, role, password_hash, locale, disabled_at is not null as disabled from operator"
        " where email = :email",
        email=email.strip().lower(),
    )
    return rows[0] if rows else None


async def any_exists(reader: Reader) -> bool:
    """Return whether the installation has an operator."""
    return bool(await reader.rows("select 1 from operator limit 1"))


def may_answer(tx: Tx, operator_id: int, channel_id: int) -> bool:
    """Return whether an operator is active and sees the channel's dialogs."""
    return bool(
        tx.sql(
            "select 1 from operator o where o.id = :operator and o.disabled_at is null and (o.scope = 'all' or exists"
            " (select 1 from operator_channel c where c.operator_id = o.id and c.channel_id = :channel))",
            operator=operator_id,
            channel=channel_id,
        )
    )


def actor_of(tx: Tx, operator_id: int) -> Actor:
    """Return an operator as an actor with the present rights. Raises NotFound."""
    rows = tx.sql("select name, role, scope from operator where id = :id", id=operator_id)
    if not rows:
        raise NotFound
    name, role, scope = rows[0]
    granted = tx.sql("select channel_id from operator_channel where operator_id = :id", id=operator_id)
    channels = None if scope == "all" else frozenset(int(row[0]) for row in granted)
    return Actor("operator", operator_id, name, role, channels)


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


async def session(reader: Reader, token_hash: str, now: int) -> Session | None:
    """Return the valid session of a token: not idle too long, not too old, its operator not disabled."""
    rows = await read_rows(
        reader,
        _SignIn,
        "select s.id, s.operator_id, s.seen_at, s.created_at, s.remember, o.name, o.role, o.scope, o.email, o.locale,"
        " o.theme, o.density, o.presence from session s join operator o on o.id = s.operator_id"
        " where s.token_hash = :token and o.disabled_at is null",
        token=token_hash,
    )
    if not rows:
        return None
    row = rows[0]
    expires_at = min(row.seen_at + (REMEMBERED_MS if row.remember else IDLE_MS), row.created_at + ABSOLUTE_MS)
    if now >= expires_at:
        return None
    scope = None if row.scope == "all" else await _granted(reader, row.operator_id)
    return Session(
        id=row.id,
        operator_id=row.operator_id,
        actor=Actor("operator", row.operator_id, row.name, row.role, scope),
        email=row.email,
        locale=row.locale,
        theme=row.theme,
        density=row.density,
        presence=row.presence,
        seen_at=row.seen_at,
        remember=bool(row.remember),
        expires_at=expires_at,
    )


async def _granted(reader: Reader, operator_id: int) -> frozenset[int]:
    rows = await reader.rows("select channel_id from operator_channel where operator_id = :id", id=operator_id)
    return frozenset(int(row[0]) for row in rows)


async def sessions_of(reader: Reader, operator_id: int, now: int) -> list[Row]:
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


def seen(tx: Tx, session_id: int) -> None:
    """Record that a session is in use; its idle time starts again."""
    tx.sql("update session set seen_at = :now where id = :id", now=tx.now, id=session_id)


def close_session(tx: Tx, actor: Actor, session_id: int) -> None:
    """Sign out; the sockets of the session close within a second (A18)."""
    rows = tx.sql("delete from session where id = :id returning operator_id", id=session_id)
    if rows:
        _ended(tx, actor, session_id, rows[0][0])


def close_sessions(tx: Tx, actor: Actor, operator_id: int, *, keep: int | None = None) -> None:
    """End all sessions of an operator, except the one in `keep`."""
    rows = tx.sql(
        "delete from session where operator_id = :operator and id <> :keep returning id",
        operator=operator_id,
        keep=keep or 0,
    )
    for row in rows:
        _ended(tx, actor, row[0], operator_id)


def _ended(tx: Tx, actor: Actor, session_id: int, operator_id: int) -> None:
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
