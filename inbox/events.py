"""The log: what happened, in commit order. Everything that reacts reads it from a stored position.

An event says which object changed and what kind of change it was; readers load the *current* row (decisions
2.1), so an event never carries text or names and erasing a person has nothing to find here (decisions 1.10).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

import orjson
from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from inbox.store import Reader, Store, Tx


class Data(BaseModel):
    """What an event may say beyond its object; closed, so that a typo fails in the test run."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Numbered(Data):
    """A message: its number in the dialog and what it holds."""

    no: int
    content: str = "text"


class Assigned(Data):
    """Who is responsible now, who was, and why it changed: person, reply, team, took, started, handover, handback."""

    to: int | None
    before: int | None
    cause: str


class WaitEnded(Data):
    """How a wait ended and how long it lasted, in milliseconds."""

    by: str
    lasted: int


class DeliveryMoved(Data):
    """The delivery state of an outbound message."""

    state: str
    attempt: int = 0


class Health(Data):
    """The health of a channel."""

    state: str
    code: str | None = None


class Closed(Data):
    """An episode ended or came back."""

    episode_id: int
    undone: bool = False


class Teamed(Data):
    """Which team answers for a dialog now, and which did."""

    to: int | None
    before: int | None
    cause: str


class Snoozed(Data):
    """Put aside until an instant, or until the client writes (None)."""

    until: int | None


class Woke(Data):
    """Why a dialog is back: time, client, person, delivery (a reply of ours did not arrive)."""

    cause: str


class Read(Data):
    """How many client messages of a dialog an operator has read."""

    read_no: int


class Amended(Data):
    """What is to be done with a message at the client's side (edit, delete, react), and how far that came."""

    what: str
    state: str


class FileState(Data):
    """The state of one file of a message."""

    file_id: int
    state: str


class EventKind(StrEnum):
    """Every kind of event there is."""

    dialog_created = "dialog.created"
    dialog_changed = "dialog.changed"
    dialog_assigned = "dialog.assigned"
    dialog_closed = "dialog.closed"
    dialog_reopened = "dialog.reopened"
    episode_opened = "episode.opened"
    wait_opened = "wait.opened"
    wait_ended = "wait.ended"
    wait_reopened = "wait.reopened"
    message_received = "message.received"
    message_sent = "message.sent"
    message_edited = "message.edited"
    message_deleted = "message.deleted"
    message_reacted = "message.reacted"
    amendment_moved = "amendment.moved"
    note_added = "note.added"
    system_line = "system.line"
    delivery_moved = "delivery.moved"
    contact_created = "contact.created"
    contact_changed = "contact.changed"
    channel_added = "channel.added"
    channel_changed = "channel.changed"
    operator_added = "operator.added"
    operator_changed = "operator.changed"
    grants_changed = "grants.changed"
    session_ended = "session.ended"
    read_moved = "read.moved"
    message_grew = "message.grew"
    file_changed = "file.changed"
    draft_moved = "draft.moved"
    dialog_teamed = "dialog.teamed"
    dialog_snoozed = "dialog.snoozed"
    dialog_woke = "dialog.woke"
    team_changed = "team.changed"
    follow_moved = "follow.moved"
    mention_moved = "mention.moved"
    notice_moved = "notice.moved"
    choices_moved = "choices.moved"


SHAPES: dict[EventKind, type[Data]] = {
    EventKind.dialog_assigned: Assigned,
    EventKind.dialog_closed: Closed,
    EventKind.dialog_reopened: Closed,
    EventKind.episode_opened: Closed,
    EventKind.wait_ended: WaitEnded,
    EventKind.message_received: Numbered,
    EventKind.message_sent: Numbered,
    EventKind.message_edited: Numbered,
    EventKind.message_deleted: Numbered,
    EventKind.amendment_moved: Amended,
    EventKind.note_added: Numbered,
    EventKind.system_line: Numbered,
    EventKind.delivery_moved: DeliveryMoved,
    EventKind.channel_changed: Health,
    EventKind.read_moved: Read,
    EventKind.message_grew: Numbered,
    EventKind.file_changed: FileState,
    EventKind.dialog_teamed: Teamed,
    EventKind.dialog_snoozed: Snoozed,
    EventKind.dialog_woke: Woke,
}

OBJECTS = frozenset(
    {
        "dialog",
        "message",
        "contact",
        "channel",
        "operator",
        "session",
        "mark",
        "draft",
        "team",
        "follow",
        "mention",
        "notice",
    }
)


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the log, as readers get it. channel_before/after: whose eyes it is for (decisions 2.2)."""

    id: int
    at: int
    kind: EventKind
    dialog_id: int | None
    object_kind: str
    object_id: int
    actor_kind: str
    actor_id: int | None
    cause_id: int | None
    channel_before: int | None
    channel_after: int | None
    only_operator: int | None
    data: dict[str, object]


COLUMNS = (
    "id, at, kind, dialog_id, object_kind, object_id, actor_kind, actor_id, cause_id,"
    " channel_before, channel_after, only_operator, data"
)


def _event(row: Sequence[Any]) -> Event:
    return Event(row[0], row[1], EventKind(row[2]), *row[3:12], orjson.loads(row[12]))  # type: ignore[call-arg]


async def after(reader: "Reader", position: int, limit: int = 500) -> list[Event]:
    """The events after a position, oldest first, at most `limit`."""
    found = await reader.rows(
        f"select {COLUMNS} from event where id > :position order by id limit :limit", position=position, limit=limit
    )
    return [_event(row) for row in found]


async def last_id(reader: "Reader") -> int:
    """The id of the newest event, 0 for an empty log."""
    # A trimmed log keeps its end, so max(id) never goes back.
    return int((await reader.rows("select coalesce(max(id), 0) from event"))[0][0])


async def first_id(reader: "Reader") -> int:
    """The id of the oldest kept event, 0 for an empty log: an older cursor has a gap and must resync (P10)."""
    return int((await reader.rows("select coalesce(min(id), 0) from event"))[0][0])


def trim(tx: "Tx", *, keep_ms: int, keep_rows: int) -> int:
    """Forget the old part of the log: older than keep_ms or beyond keep_rows, never past a durable consumer.

    Returns the number of events removed, at most TRIM_PIECE: call it until it says 0. The newest event always stays
    (decisions 1.10).
    """
    oldest, newest = tx.sql("select coalesce(min(id), 0), coalesce(max(id), 0) from event")[0]
    # From the old end up to the first that is young enough: one with an instant of a wrong clock takes nobody along.
    by_age = tx.sql(
        "select coalesce(min(case when at >= :before then id end) - 1, max(id)) from"
        " (select id, at from event order by id limit :piece) as piece",
        before=tx.now - keep_ms,
        piece=TRIM_PIECE,
    )[0][0]
    behind = tx.sql("select min(position) from consumer")[0][0]
    upto = min(max(by_age or 0, newest - keep_rows), newest - 1, oldest + TRIM_PIECE - 1)
    if behind is not None:
        upto = min(upto, behind)
    return len(tx.sql("delete from event where id <= :upto returning id", upto=upto)) if upto > 0 else 0


# How much of the log one transaction removes, so that nobody waits for it.
TRIM_PIECE = 5_000


class Step(Protocol):
    """What a consumer does with one event, inside its own transaction."""

    def __call__(self, tx: "Tx", event: Event) -> None: ...


class Consumer:
    """A durable reader of the log: effects and position move in one transaction, so nothing is skipped or repeated."""

    def __init__(self, store: "Store", name: str, step: Step, *, batch: int = 200, from_now: bool = False) -> None:
        """from_now: a reader that is new here begins at the end of the log and not with all that is kept of it."""
        self._store, self._name, self._step, self._batch, self._from_now = store, name, step, batch, from_now

    async def drain(self) -> int:
        """Apply everything that is in the log; returns how many events were applied."""
        done = 0
        while moved := await self._store.write(self._advance):
            done += moved
        return done

    def _advance(self, tx: "Tx") -> int:
        generation = tx.generation
        tx.alone(f"consumer/{self._name}")  # two processes may run the same one
        row = tx.sql("select generation, position from consumer where name = :name", name=self._name)
        if not row or row[0][0] != generation:
            # A restored or copied database starts a new generation: positions of the old log mean nothing in it.
            position = tx.sql("select coalesce(max(id), 0) from event")[0][0] if self._from_now else 0
            tx.sql(
                "insert into consumer (name, generation, position) values (:name, :generation, :position) on conflict"
                " (name) do update set generation = excluded.generation, position = excluded.position",
                name=self._name,
                generation=generation,
                position=position,
            )
        else:
            position = row[0][1]
        found = tx.sql(
            f"select {COLUMNS} from event where id > :position order by id limit :limit",
            position=position,
            limit=self._batch,
        )
        for line in found:
            self._step(tx, _event(line))
        if found:
            tx.sql(
                "update consumer set position = :position where name = :name", position=found[-1][0], name=self._name
            )
        return len(found)
