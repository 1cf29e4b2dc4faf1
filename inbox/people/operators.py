"""Accounts of operators: roles, granted channels, passwords (which arrive hashed) and preferences."""

import re
from typing import NamedTuple

from inbox.access import EVERYBODY, ROLES, Actor, Role, require
from inbox.errors import Conflict, Invalid, NotFound
from inbox.events import EventKind
from inbox.models import Operator
from inbox.people.sessions import close_sessions
from inbox.store import Reader, Tx
from inbox.store.rows import read_rows
from inbox.text import storable

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


def has_password(tx: Tx, operator_id: int, password_hash: str) -> bool:
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


def set_hours(tx: Tx, actor: Actor, operator_id: int, hours_id: int | None) -> dict[str, int]:
    """Set an operator's own working hours; None for none: then only the status counts.

    Raises NotFound for an unknown operator, Invalid("hours-gone") for hours that do not exist or were removed.
    """
    require(actor, "operators.change")
    if hours_id is not None and not tx.sql("select 1 from hours where id = :id and removed_at is null", id=hours_id):
        raise Invalid("These working hours do not exist.", code="hours-gone", field="hours_id")
    tx.lock(Operator, operator_id)
    if not tx.sql("update operator set hours_id = :hours where id = :id returning id", hours=hours_id, id=operator_id):
        raise NotFound
    tx.emit(EventKind.operator_changed, actor, object_kind="operator", object_id=operator_id, place=EVERYBODY)
    return {"operator_id": operator_id}


async def find_by_email(reader: Reader, email: str) -> Account | None:
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


def load_actor(tx: Tx, operator_id: int) -> Actor:
    """Return an operator as an actor with the present rights. Raises NotFound."""
    rows = tx.sql("select name, role, scope from operator where id = :id", id=operator_id)
    if not rows:
        raise NotFound
    name, role, scope = rows[0]
    granted = tx.sql("select channel_id from operator_channel where operator_id = :id", id=operator_id)
    channels = None if scope == "all" else frozenset(int(row[0]) for row in granted)
    return Actor("operator", operator_id, name, role, channels)
