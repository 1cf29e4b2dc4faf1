"""Statuses of tasks. The company adds and renames them; code asks for the base of a status, never for its name."""

from typing import Any, Literal, NamedTuple, get_args

from inbox.access import Actor
from inbox.errors import Conflict, Invalid
from inbox.name_lists import NameList
from inbox.store import Tx
from tasks.events import TaskEvent

Base = Literal["new", "active", "waiting", "asking", "done", "dropped"]
BASES: tuple[Base, ...] = get_args(Base)
CLOSED = ("done", "dropped")
# Ids of the built-in statuses, one for each base; they cannot be removed. The migration inserts them.
BUILT_IN: dict[str, int] = {base: number for number, base in enumerate(BASES, 1)}
STATUSES = NameList(
    "task_status", TaskEvent.status_changed, "taskstatus", "task_lists.change", ("builtin", "base", "place")
)


class Status(NamedTuple):
    """A status that a task can have."""

    id: int
    base: str
    removed_at: int | None

    @property
    def is_open(self) -> bool:
        return self.base not in CLOSED


def create(tx: Tx, actor: Actor, *, name: str, base: str) -> dict[str, Any]:
    """Create a status of one base at the end of the order. Returns {id}."""
    if base not in BASES:
        raise Invalid("Unknown kind of status.", field="base", allowed=BASES)
    return {"id": STATUSES.create(tx, actor, name=name, base=base)}


def remove(tx: Tx, actor: Actor, status_id: int, *, removed: bool) -> None:
    """Remove or restore a status. Raises Conflict("built-in"), and Conflict("in-use") while tasks have it."""
    if status_id in BUILT_IN.values():
        raise Conflict("This status is built in and cannot be deleted.", code="built-in")
    STATUSES.set_removed(tx, actor, status_id, removed=removed)
    if removed and tx.sql("select 1 from task where status_id = :id and open >= 0 limit 1", id=status_id):
        raise Conflict("Some tasks have this status. Move them to another one first.", code="in-use")


def find(tx: Tx, status_id: int) -> Status | None:
    """Return a status, also a removed one."""
    return tx.row(Status, "select id, base, removed_at from task_status where id = :id", id=status_id)


def find_usable(tx: Tx, status_id: int) -> Status:
    """Return a status that tasks may get; raise Invalid("status-gone") for a missing or removed one."""
    status = find(tx, status_id)
    if status is None or status.removed_at is not None:
        raise Invalid("This status was deleted. Choose another one.", code="status-gone", field="status_id")
    return status
