"""Locks the row of a dialog and keeps its one live copy in a transaction; every change of the row goes through it."""

import functools
from collections.abc import Collection
from typing import Any

from inbox.access import Actor, Place, require
from inbox.clock import HOUR
from inbox.errors import Conflict, NotFound
from inbox.models import Dialog
from inbox.store import Tx
from inbox.store.sql import among, ids_text

# Larger than every instant that can occur, so that waiting dialogs sort before all others (decisions 1.3).
REST = 10**14
_COLUMNS = (
    "id",
    "channel_id",
    "contact_id",
    "thread_kind",
    "episode_id",
    "assignee_id",
    "team_id",
    "open",
    "last_no",
    "client_count",
    "waiting_since",
    "due_at",
    "last_at",
    "last_message_id",
    "blocked_at",
    "snoozed_at",
    "snooze_until",
    "snooze_reason",
    "snoozed_by",
    "priority",
    "tagged",
)
_NAMES = ", ".join(_COLUMNS)


def urgency(waiting_since: int | None, due_at: int | None, last_at: int) -> int:
    """Return the sort key of the list: the next due reply first, then the latest activity first.

    A wait without an SLA target stands in the order as if its reply were due within an hour.
    """
    if waiting_since is None:
        return REST - last_at
    return due_at if due_at is not None else waiting_since + HOUR


class LockedDialog:
    """A dialog's row, locked until the transaction ends.

    Assign to its fields; the transaction writes the changed columns before the next statement that names the dialog
    table, and before it commits. Columns as in models.Dialog; episode_id is None only until the first episode opens.
    """

    id: int
    channel_id: int
    contact_id: int
    thread_kind: str
    episode_id: int | None
    assignee_id: int | None
    team_id: int | None
    open: int
    last_no: int
    client_count: int
    waiting_since: int | None
    due_at: int | None
    last_at: int
    last_message_id: int | None
    blocked_at: int | None
    snoozed_at: int | None
    snooze_until: int | None
    snooze_reason: str
    snoozed_by: int | None
    priority: int
    tagged: int

    def __init__(self, tx: Tx, row: Any) -> None:
        self.__dict__.update(zip(_COLUMNS, row, strict=True))
        self.__dict__["_tx"] = tx
        self.__dict__["_stored"] = self.values()

    def __setattr__(self, name: str, value: Any) -> None:
        self.__dict__[name] = value
        self.__dict__["_tx"].unflushed[self.id] = self

    def values(self) -> dict[str, Any]:
        """Return the present values of the columns, the sort key among them."""
        fields = self.__dict__
        key = urgency(self.waiting_since, self.due_at, self.last_at)
        return {name: fields[name] for name in _COLUMNS} | {"urgency": key}

    @property
    def place(self) -> Place:
        """Return channel and team, which decide who may see the dialog."""
        return Place(self.channel_id, self.team_id)

    def flush(self) -> None:
        """Write the changed columns and no others.

        SQLite removes a row from every index that an update names and inserts it again: naming all columns cost 85 of
        the 200 microseconds that the statements of a message take.
        """
        values, stored = self.values(), self.__dict__["_stored"]
        changed = {name: value for name, value in values.items() if value != stored[name]}
        if changed:
            self.__dict__["_stored"] = values
            self.__dict__["_tx"].sql(_update(tuple(changed)), id=self.id, **changed)

    def restore(self, values: dict[str, Any]) -> None:
        """Set the fields back to the values before a savepoint that was rolled back."""
        self.__dict__.update((name, values[name]) for name in _COLUMNS)
        self.__dict__["_stored"] = values


@functools.lru_cache(maxsize=256)
def _update(names: tuple[str, ...]) -> str:
    return f"update dialog set {', '.join(f'{name} = :{name}' for name in names)} where id = :id"


def _held(tx: Tx, dialog_id: int) -> LockedDialog | None:
    """Return the row that this transaction has locked already."""
    row = tx.locked.get(dialog_id)
    assert row is None or isinstance(row, LockedDialog)
    return row


def lock_dialog(tx: Tx, dialog_id: int) -> LockedDialog:
    """Lock a dialog and return its row; raise NotFound when it does not exist."""
    live = _held(tx, dialog_id)
    if live is not None:
        return live
    rows = tx.sql(f"select {_NAMES} from dialog where id = :id{tx.for_update()}", id=dialog_id)
    if not rows:
        raise NotFound
    return _adopt(tx, rows[0])


def lock_dialogs(tx: Tx, ids: Collection[int]) -> None:
    """Lock several dialogs in one statement, in rising order; `lock_dialog` then returns each without reading it."""
    missing = [dialog_id for dialog_id in ids if dialog_id not in tx.locked]
    if missing:
        statement = f"select {_NAMES} from dialog where {among(tx.dialect, 'id')} order by id{tx.for_update()}"
        for row in tx.sql(statement, ids=ids_text(missing)):
            _adopt(tx, row)


def open_dialog(tx: Tx, actor: Actor, action: str, dialog_id: int) -> LockedDialog:
    """Lock a dialog and return its row, if the actor may do the action to it.

    Raises NotFound for a missing dialog and for one that the actor may not see, Forbidden for a refused action.
    """
    dialog = lock_dialog(tx, dialog_id)
    require(actor, action, dialog.place)
    return dialog


def find_dialog(
    tx: Tx, channel_id: int, thread_key: str, external_id: str | None = None
) -> tuple[LockedDialog | None, int | None]:
    """Return (locked dialog of a thread key, id of its message with the platform's external_id), or None for each.

    A message that PostgreSQL commits while this waits for the lock is not seen. Then its unique index refuses ours, and
    the batch is repeated (intake.take_in).
    """
    rows = tx.sql(
        f"select {_NAMES},"
        " (select m.id from message m where m.dialog_id = dialog.id and m.external_id = :external) as known"
        f" from dialog where channel_id = :channel and thread_key = :key{tx.for_update()}",
        channel=channel_id,
        key=thread_key,
        external=external_id,
    )
    if not rows:
        return None, None
    row = rows[0]
    return _held(tx, row[0]) or _adopt(tx, row[:-1]), row[-1]


def insert_dialog(
    tx: Tx, *, channel_id: int, thread_key: str, thread_kind: str, title: str, contact_id: int
) -> LockedDialog:
    """Insert a dialog without an episode and return its locked row."""
    dialog_id = tx.insert(
        Dialog,
        channel_id=channel_id,
        thread_key=thread_key,
        thread_kind=thread_kind,
        title=title,
        contact_id=contact_id,
        open=1,
        last_at=tx.now,
        urgency=urgency(None, None, tx.now),
        created_at=tx.now,
    )
    row = (
        dialog_id,
        channel_id,
        contact_id,
        thread_kind,
        None,
        None,
        None,
        1,
        0,
        0,
        None,
        None,
        tx.now,
        *[None] * 4,
        "",
        None,
        0,
        0,
    )
    return _adopt(tx, row)


def _adopt(tx: Tx, row: Any) -> LockedDialog:
    dialog = LockedDialog(tx, row)
    tx.locked[dialog.id] = dialog
    return dialog


def require_deliverable(tx: Tx, dialog: LockedDialog) -> None:
    """Raise Conflict when no message could reach the client now."""
    if dialog.blocked_at is not None:
        raise Conflict("The client has blocked us; a reply cannot reach them.", code="blocked")
    if tx.sql("select 1 from channel where id = :id and removed_at is not null", id=dialog.channel_id):
        raise Conflict("The channel was disconnected; a reply cannot be sent.", code="channel-removed")
