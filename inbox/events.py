"""Defines the kinds of events and the data that each may carry. Consumers read events in commit order.

An event names the object that changed and the kind of change; readers load the present row (decisions 2.1). An event
never carries text or names, so erasing a person does not have to change the log (decisions 1.10).
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict

from inbox.access import Scope


class Data(BaseModel):
    """The data of an event beside its object; unknown fields are refused, so that a typo fails in the tests."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Numbered(Data):
    """Data of message events: the number in the dialog and the kind of its content."""

    no: int
    content: str = "text"


class Assigned(Data):
    """The new and the former assignee, and the cause: person, reply, team, took, started, handover, handback."""

    to: int | None
    before: int | None
    cause: str


class WaitMoved(Data):
    """Data of a wait that opened, or that continues after its reply was undelivered."""

    wait_id: int
    episode_id: int


class WaitEnded(Data):
    """The end of a wait and its length in milliseconds."""

    wait_id: int
    by: str
    lasted: int


class WaitTargeted(Data):
    """The wait whose SLA target was set, changed or removed."""

    wait_id: int


class WaitLate(Data):
    """A wait has reached a stage of its SLA target, in percent, after a working time of `waited` milliseconds.

    late: it is announced long after the instant of the stage.
    """

    wait_id: int
    stage: int
    waited: int
    late: bool = False


class DeliveryMoved(Data):
    """The delivery state of an outbound message."""

    state: str
    attempt: int = 0


class Health(Data):
    """The health of a channel."""

    state: str
    code: str | None = None


class Closed(Data):
    """The closing or reopening of an episode."""

    episode_id: int
    undone: bool = False


class Teamed(Data):
    """The new and the former team of a dialog."""

    to: int | None
    before: int | None
    cause: str


class Snoozed(Data):
    """A snooze until an instant, or until the client writes (None)."""

    until: int | None


class Woke(Data):
    """The cause that ended a snooze: time, client, person, delivery (an undelivered reply)."""

    cause: str


class Tagged(Data):
    """Ids of the tags that a dialog got and of those that it lost."""

    added: list[int]
    removed: list[int]


class Ranked(Data):
    """The new and the former priority of a dialog."""

    to: int
    before: int


class Read(Data):
    """The number of client messages of a dialog that an operator has read."""

    read_no: int


class Amended(Data):
    """A change of a message on the platform (edit, delete, react) and its state."""

    what: str
    state: str


class AutomationPaused(Data):
    """The pause of all automation of the company, or its end."""

    paused: bool


class BreakerMoved(Data):
    """The kind of a circuit breaker (rule, channel), whether it is tripped, and the budget that was exceeded."""

    breaker: str
    tripped: bool
    why: str


class HoursChanged(Data):
    """The version that counts now. rescheduled: the schedule changed, so deadlines have to be counted again."""

    version: int
    rescheduled: bool


class FileState(Data):
    """The state of one file of a message."""

    file_id: int
    state: str


class EventKind(StrEnum):
    """Every event kind of the core."""

    dialog_created = "dialog.created"
    dialog_changed = "dialog.changed"
    dialog_assigned = "dialog.assigned"
    dialog_closed = "dialog.closed"
    dialog_reopened = "dialog.reopened"
    episode_opened = "episode.opened"
    wait_opened = "wait.opened"
    wait_ended = "wait.ended"
    wait_reopened = "wait.reopened"
    wait_targeted = "wait.targeted"
    wait_late = "wait.late"
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
    automation_paused = "automation.paused"
    breaker_changed = "breaker.changed"
    status_changed = "status.changed"
    hours_changed = "hours.changed"
    company_changed = "company.changed"
    tag_changed = "tag.changed"
    dialog_tagged = "dialog.tagged"
    dialog_ranked = "dialog.ranked"


SHAPES: dict[EventKind, type[Data]] = {
    EventKind.dialog_assigned: Assigned,
    EventKind.dialog_closed: Closed,
    EventKind.dialog_reopened: Closed,
    EventKind.episode_opened: Closed,
    EventKind.wait_opened: WaitMoved,
    EventKind.wait_reopened: WaitMoved,
    EventKind.wait_ended: WaitEnded,
    EventKind.wait_targeted: WaitTargeted,
    EventKind.wait_late: WaitLate,
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
    EventKind.automation_paused: AutomationPaused,
    EventKind.breaker_changed: BreakerMoved,
    EventKind.hours_changed: HoursChanged,
    EventKind.dialog_tagged: Tagged,
    EventKind.dialog_ranked: Ranked,
}

_SHAPES: dict[str, type[Data]] = {}
_OBJECTS: set[str] = set()


def register(kinds: type[StrEnum], shapes: Mapping[Any, type[Data]], *, objects: Collection[str]) -> None:
    """Add the event kinds of a package: the data that each may carry (default: none) and the kinds of objects.

    Raises ValueError for a kind or an object that exists already.
    """
    names = {kind.value for kind in kinds}
    if taken := (names & _SHAPES.keys()) | (set(objects) & _OBJECTS):
        raise ValueError(f"registered twice: {', '.join(sorted(taken))}")
    _SHAPES.update({kind.value: shapes.get(kind, Data) for kind in kinds})
    _OBJECTS.update(objects)


def registered() -> Mapping[str, type[Data]]:
    """Return every registered kind with the shape of its data."""
    return _SHAPES


def objects() -> frozenset[str]:
    """Return every registered kind of object."""
    return frozenset(_OBJECTS)


def check(kind: str, object_kind: str, data: Mapping[str, Any]) -> None:
    """Raise ValueError for an unregistered kind or object, ValidationError for data that does not fit the kind."""
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
        "automation",
        "breaker",
        "status",
        "hours",
        "company",
        "tag",
    ),
)


@dataclass(frozen=True, slots=True)
class Event:
    """A row of the event log.

    kind: a registered kind; a kind of a newer version is plain text, and readers skip it. before, after: scopes that
    decide who may see the event (decisions 2.2); None: no operator.
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
