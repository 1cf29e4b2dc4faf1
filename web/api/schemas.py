"""Models that several routes share. Models of answers describe; the hot ones are built as JSON by the database."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from web.http.router import LARGEST_ID

# NUL is refused in text: PostgreSQL cannot store it, and no keyboard types it.
NO_NUL = r"^[^\u0000]*$"
Id = Annotated[int, Field(ge=1, le=LARGEST_ID)]
Count = Annotated[int, Field(ge=0, le=LARGEST_ID)]
Instant = Annotated[int, Field(ge=1, le=4_102_444_800_000)]  # until the year 2100, in milliseconds
Note = Annotated[str, Field(max_length=4_000, pattern=NO_NUL)]
Token = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{16,64}$")]
# 12 characters is the minimum of ASVS 6.2.1; more than 1,024 would let a hash burn our CPU.
NewPassword = Annotated[str, Field(min_length=12, max_length=1024)]
# The longest name in the IANA database has 32 characters.
ZoneName = Annotated[str, Field(max_length=64, pattern=r"^[A-Za-z0-9_+/-]+$")]
Locale = Literal["ru", "en"]
Role = Literal["operator", "supervisor", "administrator"]
Flag = bool | Literal[0, 1]
TaskBase = Literal["new", "active", "waiting", "asking", "done", "dropped"]


class Out(BaseModel):
    model_config = ConfigDict(extra="forbid")


# --- In ---


# --- Out ---


class Me(Out):
    id: int
    name: str
    email: str
    role: Role
    locale: Locale
    theme: Literal["system", "light", "dark"]
    density: Literal["compact", "normal", "roomy"]
    presence: Literal["online", "away", "off"]
    status_id: int


class Status(Out):
    """A status of operators. builtin: its built-in name, null for the company's own; `name` may be empty then."""

    id: int
    builtin: Literal["online", "lunch", "training", "away", "off"] | None
    name: str
    base: Literal["online", "away", "off"]
    takes_new: Flag
    place: int
    removed: Flag


class TaskType(Out):
    """A type of tasks. builtin: its built-in name, null for the company's own; `name` may be empty then."""

    id: int
    builtin: str | None
    name: str
    place: int
    removed: Flag


class TaskStatus(TaskType):
    """A status of tasks; base says what it means to the program."""

    base: TaskBase


class Tag(Out):
    """A tag of the company. color: number of a hue. merged_into: the tag that replaced it."""

    id: int
    name: str
    color: int
    merged_into: int | None
    removed: Flag


class Team(Out):
    id: int
    name: str
    members: list[int]
    leads: list[int]
    removed: Flag


class Company(Out):
    id: int
    name: str
    zone: str
    language: Locale


class OpenHours(Out):
    """Working hours as all operators get them: spans are the open stretches between `from` and `until`."""

    id: int
    name: str  # empty for the company's hours until an administrator names them
    zone: str
    version: int
    removed: Flag
    always: Flag
    from_: Annotated[int, Field(alias="from")]
    until: int
    spans: list[tuple[int, int]]


class Preview(Out):
    kind: str
    content: str
    text: str
    operator_id: int | None
    state: str | None


class Snooze(Out):
    at: int
    until: int | None
    reason: str
    by: int | None


class Sla(Out):
    norm: int
    hours: int | None


class MentionMark(Out):
    no: int | None
    at: int | None


class DialogTasks(Out):
    """The open tasks of a dialog, and when the first of them is due."""

    open: int
    due_at: int | None


class TaskChip(Out):
    """A task that was made from a message, as the chip under it shows it."""

    id: int
    number: int
    title: str
    base: TaskBase
    due_at: int | None


class Dialog(Out):
    id: int
    channel_id: int
    kind: str
    thread_kind: str
    contact_id: int
    name: str
    label: str
    avatar: str | None
    number: int
    title: str
    state: Literal["open", "closed"]
    reopened: int
    assignee_id: int | None
    last_no: int
    client_count: int
    waiting_since: int | None
    due_at: int | None
    sla: Sla | None
    last_at: int
    blocked_at: int | None
    closed_at: int | None
    opened_at: int
    close_reason: str | None
    team_id: int | None
    snooze: Snooze | None
    priority: Literal[-1, 0, 1]
    tagged: Flag
    tags: list[int]
    failed: Flag
    tasks: DialogTasks
    preview: Preview | None


class Delivery(Out):
    state: Literal["queued", "sending", "sent", "delivered", "read", "failed", "uncertain", "cancelled"]
    not_before: int | None
    attempts: int
    code: str | None
    detail: str | None
    waits_for: int | None


class Reaction(Out):
    """The reactions of one person: emoji, "custom" or "paid". Without an identity they are ours, set by operator_id."""

    signs: list[str]
    identity_id: int | None
    operator_id: int | None
    name: str
    at: int


class Amendment(Out):
    kind: Literal["edit", "delete", "react"]
    state: Literal["queued", "sending", "failed", "done"]
    text: str
    operator_id: int | None
    code: str | None
    detail: str | None


class Author(Out):
    kind: Literal["client", "operator", "system", "outside"]
    operator_id: int | None
    identity_id: int | None
    name: str
    avatar: str | None


class File(Out):
    id: int
    token: str
    kind: str
    name: str
    media_type: str
    size: int | None
    width: int | None
    height: int | None
    duration: int | None
    state: Literal["pending", "ready", "lost", "refused"]
    reason: str | None
    thumb: Flag
    preview: Flag
    content_id: str | None


class Letter(Out):
    subject: str
    sender: str
    recipients: list[Any]
    copies: list[Any]
    blind: list[Any]
    quoted_above: str | None
    signature: str | None
    quoted: str | None
    rich: Flag
    html: Flag
    remote_images: int


class Message(Out):
    id: int
    dialog_id: int
    no: int
    client_no: int | None
    kind: Literal["in", "out", "note", "system"]
    content: str
    text: str
    data: dict[str, Any]
    author: Author
    reply_to_no: int | None
    sent_at: int
    created_at: int
    edited_at: int | None
    deleted_at: int | None
    version: int
    key: str | None
    automatic: str | None
    has_original: Flag
    delivery: Delivery | None
    amendment: Amendment | None
    reactions: list[Reaction]
    tasks: list[TaskChip]
    files: list[File]
    letter: Letter | None


class Episode(Out):
    number: int
    title: str
    state: Literal["open", "closed"]
    opened_at: int
    closed_at: int | None
    assignee_id: int | None
    closed_by: int | None


class ContactDialog(Out):
    id: int
    channel_id: int
    kind: str
    episodes: list[Episode]


class Identity(Out):
    id: int
    kind: str
    external_id: str
    label: str
    name: str
    avatar: str | None


class Contact(Out):
    id: int
    kind: str
    name: str
    note: str
    no_automatic: int
    sender_blocked: int
    created_at: int
    identities: list[Identity]
    dialogs: list[ContactDialog]


class Sent(Out):
    message: Message
    dialog: Dialog


class DialogAnswer(Out):
    dialog: Dialog


class MessageAnswer(Out):
    message: Message
