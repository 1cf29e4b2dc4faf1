"""The log: what happened, in commit order. Everything that reacts reads it from a stored position.

An event says which object changed and what kind of change it was; readers load the *current* row (decisions
2.1), so an event never carries text or names and erasing a person has nothing to find here (decisions 1.10).
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict

from inbox.access import Scope


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


class WaitMoved(Data):
    """A wait that opened, or goes on after its reply did not arrive."""

    wait_id: int
    episode_id: int


class WaitEnded(Data):
    """How a wait ended and how long it lasted, in milliseconds."""

    wait_id: int
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
    amendment_changed = "amendment.changed"
    note_added = "note.added"
    message_system_added = "message.system_added"
    delivery_changed = "delivery.changed"
    contact_created = "contact.created"
    contact_changed = "contact.changed"
    channel_added = "channel.added"
    channel_changed = "channel.changed"
    operator_added = "operator.added"
    operator_changed = "operator.changed"
    grants_changed = "grants.changed"
    session_ended = "session.ended"
    read_mark_changed = "read_mark.changed"
    message_extended = "message.extended"
    file_changed = "file.changed"
    draft_changed = "draft.changed"
    dialog_team_changed = "dialog.team_changed"
    dialog_snoozed = "dialog.snoozed"
    dialog_unsnoozed = "dialog.unsnoozed"
    team_changed = "team.changed"
    follow_changed = "follow.changed"
    mention_changed = "mention.changed"
    notification_changed = "notification.changed"
    preferences_changed = "preferences.changed"


SHAPES: dict[EventKind, type[Data]] = {
    EventKind.dialog_assigned: Assigned,
    EventKind.dialog_closed: Closed,
    EventKind.dialog_reopened: Closed,
    EventKind.episode_opened: Closed,
    EventKind.wait_opened: WaitMoved,
    EventKind.wait_reopened: WaitMoved,
    EventKind.wait_ended: WaitEnded,
    EventKind.message_received: Numbered,
    EventKind.message_sent: Numbered,
    EventKind.message_edited: Numbered,
    EventKind.message_deleted: Numbered,
    EventKind.amendment_changed: Amended,
    EventKind.note_added: Numbered,
    EventKind.message_system_added: Numbered,
    EventKind.delivery_changed: DeliveryMoved,
    EventKind.channel_changed: Health,
    EventKind.read_mark_changed: Read,
    EventKind.message_extended: Numbered,
    EventKind.file_changed: FileState,
    EventKind.dialog_team_changed: Teamed,
    EventKind.dialog_snoozed: Snoozed,
    EventKind.dialog_unsnoozed: Woke,
}

_SHAPES: dict[str, type[Data]] = {}
_OBJECTS: set[str] = set()


def register(kinds: type[StrEnum], shapes: Mapping[Any, type[Data]], *, objects: Collection[str]) -> None:
    """Add a package's event kinds: what each may carry (default: nothing) and the kinds of objects they are about.

    Raises ValueError for a kind or an object that exists already.
    """
    names = {kind.value for kind in kinds}
    if known := (names & _SHAPES.keys()) | (set(objects) & _OBJECTS):
        raise ValueError(f"registered twice: {', '.join(sorted(known))}")
    _SHAPES.update({kind.value: shapes.get(kind, Data) for kind in kinds})
    _OBJECTS.update(objects)


def registered() -> Mapping[str, type[Data]]:
    """Every registered kind with the shape of its data."""
    return _SHAPES


def objects() -> frozenset[str]:
    """Every registered kind of object."""
    return frozenset(_OBJECTS)


def check(kind: str, object_kind: str, data: Mapping[str, Any]) -> None:
    """Refuse an event that no package has declared: ValueError for its kind or object, ValidationError for its data."""
    if object_kind not in _OBJECTS:
        raise ValueError(f"events about {object_kind!r} are not registered")
    if kind not in _SHAPES:
        raise ValueError(f"the event kind {kind!r} is not registered")
    _SHAPES[kind](**data)


register(
    EventKind,
    SHAPES,
    objects=(
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
    ),
)


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the log, as readers get it.

    kind: a registered kind; one of a newer version is a plain text that nobody knows, and readers skip it.
    before, after: scopes that decide who may see it (decisions 2.2), None for nobody.
    """

    id: int
    at: int
    kind: str
    dialog_id: int | None
    object_kind: str
    object_id: int
    actor_kind: str
    actor_id: int | None
    cause_id: int | None
    cause_depth: int
    before: Scope | None
    after: Scope | None
    only_operator: int | None
    data: dict[str, object]
