"""Locks the row of a task; commands change the fields of the locked row and save it once."""

from typing import Any

from inbox.access import EVERYBODY, Actor, Place, Scope, require
from inbox.errors import NotFound
from inbox.store import Tx
from tasks import counters
from tasks.models import Task

COLUMNS = tuple(Task.model_fields)
_NAMES = ", ".join(COLUMNS)


class LockedTask:
    """A task's row, locked until the transaction ends. Columns as in models.Task, base as in its status.

    Assign to its fields and call `write`; only the changed columns are written.
    """

    id: int
    number: int
    title: str
    text: str
    status_id: int
    open: int
    kind: str | None
    type_id: int | None
    priority: int
    due_at: int | None
    remind_at: int | None
    wake_at: int | None
    wake_reason: str
    asked_at: int | None
    assignee_id: int | None
    assigned_at: int | None
    team_id: int | None
    channel_id: int | None
    dialog_id: int | None
    episode_id: int | None
    contact_id: int | None
    author_kind: str
    author_id: int | None
    rule_id: int | None
    repeat_id: int | None
    news: int
    client_no: int
    last_no: int
    close_reason: str
    reminded_for: int | None
    late_for: int | None
    untouched_for: int | None
    created_at: int
    changed_at: int
    closed_at: int | None
    removed_at: int | None

    def __init__(self, row: Any) -> None:
        self._stored = dict(zip(COLUMNS, row, strict=True))
        self.__dict__.update(self._stored)

    @property
    def place(self) -> Scope:
        """Return who may see the task: those who see its channel, or all operators."""
        return EVERYBODY if self.channel_id is None else Place(self.channel_id)

    def stored(self, name: str) -> Any:
        """Return the value of a column before the unwritten changes."""
        return self._stored[name]

    @property
    def stored_place(self) -> Scope:
        """Return who might see the task before the unwritten changes."""
        channel_id = self.stored("channel_id")
        return EVERYBODY if channel_id is None else Place(channel_id)

    def write(self, tx: Tx) -> None:
        """Write the changed columns and no others, and count the task as what it is now."""
        changed = {name: self.__dict__[name] for name in COLUMNS if self.__dict__[name] != self._stored[name]}
        if changed:
            names = ", ".join(f"{name} = :{name}" for name in changed)
            tx.sql(f"update task set {names} where id = :id", id=self.id, **changed)
            counters.record(tx, counters.standing_of(self._stored), counters.standing_of(self.__dict__))
            self._stored.update(changed)


def lock_task(tx: Tx, task_id: int, *, removed: bool = False) -> LockedTask:
    """Lock a task and return its row. Raises NotFound for a missing task, and for a removed one unless it is wanted."""
    tx.lock(Task, task_id)
    rows = tx.sql(f"select {_NAMES} from task where id = :id", id=task_id)
    if not rows:
        raise NotFound
    task = LockedTask(rows[0])
    if task.removed_at is not None and not removed:
        raise NotFound
    return task


def require_place(actor: Actor, action: str, place: Scope) -> None:
    """Raise NotFound for a place that the actor may not see, Forbidden for an action that the policy refuses."""
    require(actor, action, place if isinstance(place, Place) else None)


def open_task(tx: Tx, actor: Actor, action: str, task_id: int, *, removed: bool = False) -> LockedTask:
    """Lock a task and return its row, if the actor may do the action to it.

    Raises NotFound for a missing task and for one that the actor may not see, Forbidden for a refused action.
    """
    task = lock_task(tx, task_id, removed=removed)
    require_place(actor, action, task.place)
    return task
