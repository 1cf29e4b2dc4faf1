"""Shapes of requests and answers. Models of answers only describe; the frequent ones are built as JSON by
the database.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from inbox.listing import VIEWS
from inbox.people.preferences import Choices
from web.http.router import LARGEST_ID, In, Keyed

# NUL is refused in text: PostgreSQL cannot store it, and no keyboard types it.
NO_NUL = r"^[^\u0000]*$"
Id = Annotated[int, Field(ge=1, le=LARGEST_ID)]
Count = Annotated[int, Field(ge=0, le=LARGEST_ID)]
Instant = Annotated[int, Field(ge=1, le=4_102_444_800_000)]  # until the year 2100, in milliseconds
Name = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
Note = Annotated[str, Field(max_length=4_000, pattern=NO_NUL)]
Token = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{16,64}$")]
Email = Annotated[str, Field(min_length=3, max_length=254, pattern=r"^[^\s\u0000@]+@[^\s\u0000@]+$")]
# 12 characters is the minimum of ASVS 6.2.1; more than 1,024 would let a hash burn our CPU.
NewPassword = Annotated[str, Field(min_length=12, max_length=1024)]
Locale = Literal["ru", "en"]
Role = Literal["operator", "supervisor", "administrator"]
Flag = bool | Literal[0, 1]
View = Annotated[str, Field(pattern=rf"^({'|'.join(VIEWS)}|team-[1-9][0-9]{{0,17}})$")]
Sort = Literal["urgent", "newest", "oldest", "longest", "client", "assignee"]


class Out(BaseModel):
    model_config = ConfigDict(extra="forbid")


# --- In ---


class SignIn(In):
    email: Annotated[str, Field(min_length=1, max_length=254)]
    password: Annotated[str, Field(min_length=1, max_length=1024)]
    remember: bool = False


class SetUp(In):
    token: Annotated[str, Field(min_length=1, max_length=200)]
    company: Name
    name: Name
    email: Email
    password: NewPassword
    locale: Locale


class MeChange(Keyed):
    locale: Locale | None = None
    theme: Literal["system", "light", "dark"] | None = None
    density: Literal["compact", "normal", "roomy"] | None = None
    presence: Literal["online", "away", "off"] | None = None


class NewIdentity(Keyed):
    kind: Literal["email", "phone", "telegram", "vk"]
    external_id: Annotated[str, Field(min_length=1, max_length=254, pattern=NO_NUL)]


class SearchQuery(In):
    q: Annotated[str, Field(max_length=1_000, pattern=NO_NUL)]
    limit: Annotated[int, Field(ge=1, le=50)] = 50


class Assign(Keyed):
    operator_id: Id | None
    note: Note = ""


class Close(Keyed):
    reason: Literal["solved", "no-reply", "duplicate", "spam", "declined", "other"] | None = None
    comment: Annotated[str, Field(max_length=2_000, pattern=NO_NUL)] = ""


class Read(In):
    client_no: Count


class ContactChange(Keyed):
    name: Annotated[str, Field(max_length=200, pattern=NO_NUL)] | None = None
    note: Annotated[str, Field(max_length=8_000, pattern=NO_NUL)] | None = None


class ListQuery(In):
    view: View = "all"
    sort: Sort = "urgent"
    after: Annotated[str, Field(max_length=400)] | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 50


class IdsQuery(In):
    view: View = "all"
    sort: Sort = "urgent"


class PageQuery(In):
    before: Count | None = None
    after: Count | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 40


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


class Operator(Out):
    id: int
    name: str
    role: Role
    active: Flag
    presence: Literal["online", "away", "off"]  # chosen by the operator; the live presence says who is connected
    capacity: int


class Team(Out):
    id: int
    name: str
    members: list[int]
    removed: Flag


class Channel(Out):
    id: int
    kind: str
    name: str
    health: str
    health_code: str | None
    health_detail: str
    health_at: int
    down_since: int | None
    can: dict[str, Any]


class Counts(Out):
    mine: int
    unassigned: int
    all: int
    mine_unread: int
    waiting: int
    unread: int
    mentions: int
    following: int
    snoozed: int
    failed: int
    notices: int
    teams: dict[str, int]


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


class MentionMark(Out):
    no: int | None
    at: int | None


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
    last_at: int
    blocked_at: int | None
    closed_at: int | None
    opened_at: int
    close_reason: str | None
    team_id: int | None
    snooze: Snooze | None
    failed: Flag
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
    created_at: int
    identities: list[Identity]
    dialogs: list[ContactDialog]


class SetupNeeded(Out):
    needed: bool
    operator: Me | None


class SignedIn(Out):
    operator: Me


class DraftHead(Out):
    subject: str | None
    cc: str
    bcc: str
    to: str | None = None


class Draft(Out):
    text: str
    head: DraftHead | None
    at: int
    seen: int | None


class Start(Out):
    cursor: str
    version: str
    build: str
    company: str
    demo: Flag
    me: Me
    choices: Choices
    operators: list[Operator]
    channels: list[Channel]
    teams: list[Team]
    follows: list[int]
    mentions: dict[str, MentionMark]
    counts: Counts
    drafts: dict[str, dict[Literal["reply", "note"], Draft]]


class DialogList(Out):
    cursor: str
    items: list[Dialog]
    marks: dict[str, int]
    mentions: dict[str, MentionMark]
    next: str | None


class DialogIds(Out):
    cursor: str
    ids: list[int]
    more: Flag


class DialogPage(Out):
    cursor: str
    dialog: Dialog
    mark: int
    contact: Contact
    messages: list[Message]
    more: Flag


class MessagePage(Out):
    cursor: str
    messages: list[Message]
    more: Flag


class ContactPage(Out):
    cursor: str
    contact: Contact


class Sent(Out):
    message: Message
    dialog: Dialog


class DialogAnswer(Out):
    dialog: Dialog


class Closing(Out):
    reason: str
    comment: str


class ClosedAnswer(DialogAnswer):
    was: Closing | None


class MessageAnswer(Out):
    message: Message


class ContactAnswer(Out):
    contact: Contact


class IdentityAdded(Out):
    contact: Contact
    moved: list[int]


class DraftKept(Out):
    at: int


class FoundIdentity(Out):
    kind: str
    label: str


class FoundContact(Out):
    id: int
    name: str
    kind: str
    identities: list[FoundIdentity]
    dialog_id: int | None
    marks: list[list[int]]


class FoundMessage(Out):
    id: int
    dialog_id: int
    no: int
    kind: Literal["in", "out", "note", "system"]
    created_at: int
    operator_id: int | None
    text: str
    marks: list[list[int]]
    dialog: Dialog


class SearchPage(Out):
    cursor: str
    text: str
    other_layout: str | None
    dialogs: list[Dialog]
    contacts: list[FoundContact]
    messages: list[FoundMessage]
