"""Stores the company's statuses of operators: each has a presence and says whether new dialogs come (E12).

Five statuses are built in; their names are translated by the interface until an administrator renames them. Statuses
of the company's own have the name that was typed.
"""

from typing import Any, Literal, NamedTuple, get_args

from inbox.access import EVERYBODY, Actor, register_actions, require
from inbox.errors import Conflict, Invalid, NotFound
from inbox.events import EventKind
from inbox.models import Operator, OperatorStatus
from inbox.name_lists import NameList
from inbox.store import Tx

register_actions({"statuses.read": ("operator", False), "statuses.change": ("administrator", False)})

Base = Literal["online", "away", "off"]
BASES: tuple[Base, ...] = get_args(Base)
# Ids of the built-in statuses that every installation keeps: one for each presence. The migration inserts them.
KEPT: dict[str, int] = {"online": 1, "away": 4, "off": 5}
STATUSES = NameList(
    "operator_status",
    EventKind.status_changed,
    "status",
    "statuses.change",
    ("builtin", "base", "takes_new", "place"),
    taken="status-exists",
)


class Status(NamedTuple):
    """A status as its row stores it. builtin: its built-in name, None for the company's own."""

    id: int
    builtin: str | None
    base: str
    takes_new: int
    removed_at: int | None


def create(tx: Tx, actor: Actor, *, name: str, base: str, takes_new: bool) -> dict[str, Any]:
    """Create a status at the end of the order. Returns {status_id}. Raises Conflict("status-exists")."""
    STATUSES.begin(tx, actor)
    _check_base(base, takes_new)
    return {"status_id": STATUSES.create(tx, actor, name=name, base=base, takes_new=int(takes_new))}


def change(
    tx: Tx,
    actor: Actor,
    status_id: int,
    *,
    name: str | None = None,
    base: str | None = None,
    takes_new: bool | None = None,
) -> dict[str, Any]:
    """Change fields of a status; None keeps one. An empty name gives a built-in status its translated name back.

    Raises Invalid for a presence or a flag that a built-in status cannot have.
    """
    STATUSES.begin(tx, actor)
    status = _lock(tx, status_id)
    base = base or status.base
    takes = bool(status.takes_new) if takes_new is None else takes_new
    if status.builtin and base != status.base:
        raise Invalid("The presence of a built-in status cannot be changed.", code="built-in", field="base")
    if status.id == KEPT["online"] and not takes:
        raise Invalid("New conversations always come in this status.", code="built-in", field="takes_new")
    _check_base(base, takes)
    if name is not None:
        STATUSES.set_name(tx, STATUSES.find(tx, status_id), name)
    tx.sql(
        "update operator_status set base = :base, takes_new = :takes where id = :id",
        base=base,
        takes=int(takes),
        id=status_id,
    )
    if base != status.base:
        _move_people(tx, actor, status_id, to=status_id, base=base)
    STATUSES.emit_changed(tx, actor, status_id)
    return {"status_id": status_id}


def remove(tx: Tx, actor: Actor, status_id: int, *, removed: bool = True) -> dict[str, Any]:
    """Remove a status, or restore it. Operators who have it get the built-in status of the same presence.

    Raises Conflict("built-in") for the three statuses that are always there.
    """
    STATUSES.begin(tx, actor)
    status = _lock(tx, status_id)
    if status_id in KEPT.values():
        raise Conflict("This status is built in and cannot be deleted.", code="built-in")
    STATUSES.set_removed(tx, actor, status_id, removed=removed)
    if removed:
        _move_people(tx, actor, status_id, to=KEPT[status.base], base=status.base)
    return {"status_id": status_id}


def choose(tx: Tx, actor: Actor, status_id: int) -> None:
    """Set the actor's own status. All operators see it, and it stays until it is changed.

    Raises Invalid for a status that is unknown or was removed.
    """
    require(actor, "own.change")
    tx.lock(OperatorStatus, status_id)
    status = _find(tx, status_id)
    if status is None or status.removed_at is not None:
        raise Invalid("This status was deleted. Choose another one.", code="status-gone", field="status_id")
    _set(tx, actor, actor.id or 0, status_id, status.base)


def set_presence(tx: Tx, actor: Actor, presence: str) -> None:
    """Set the actor's status to the built-in one of a presence: online, away, off."""
    if presence not in KEPT:
        raise Invalid("Unknown status.", field="presence", allowed=sorted(KEPT))
    choose(tx, actor, KEPT[presence])


def _set(tx: Tx, actor: Actor, operator_id: int, status_id: int, base: str) -> None:
    tx.sql(
        "update operator set status_since = case when presence = :base then status_since else :now end,"
        " status_id = :status, presence = :base where id = :id",
        status=status_id,
        base=base,
        now=tx.now,
        id=operator_id,
    )
    tx.emit(EventKind.operator_changed, actor, object_kind="operator", object_id=operator_id, place=EVERYBODY)


def _move_people(tx: Tx, actor: Actor, status_id: int, *, to: int, base: str) -> None:
    people = [row[0] for row in tx.sql("select id from operator where status_id = :id order by id", id=status_id)]
    tx.lock(Operator, *people)
    for operator_id in people:
        _set(tx, actor, operator_id, to, base)


def _lock(tx: Tx, status_id: int) -> Status:
    tx.lock(OperatorStatus, status_id)
    row = _find(tx, status_id)
    if row is None:
        raise NotFound
    return row


def _find(tx: Tx, status_id: int) -> Status | None:
    return tx.row(
        Status,
        "select id, builtin, base, takes_new, removed_at from operator_status where id = :id",
        id=status_id,
    )


def _check_base(base: str, takes_new: bool) -> None:
    if base not in BASES:
        raise Invalid("Unknown presence.", field="base", allowed=list(BASES))
    if base == "off" and takes_new:
        raise Invalid("New conversations do not come to operators off shift.", code="off-takes-none", field="takes_new")
