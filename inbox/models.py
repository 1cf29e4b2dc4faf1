"""Every table of the core. Instants are milliseconds UTC, ids are 64-bit, JSON is kept as text (decisions 2.1-2.9).

A table whose info says `logged` holds what people see: whoever writes to it appends an event in the same
transaction, and the store refuses the commit otherwise in tests and development (decisions 2.19).
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
)
from sqlalchemy import text as literal
from sqlmodel import Field, SQLModel

metadata = SQLModel.metadata
metadata.naming_convention = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
).naming_convention

# SQLite only counts up an INTEGER PRIMARY KEY; PostgreSQL needs the wide type.
_Id = BigInteger().with_variant(Integer(), "sqlite")
LOGGED = {"info": {"logged": True}}


def _key() -> Any:
    return Field(default=None, sa_column=Column(_Id, primary_key=True, autoincrement=True))


def _ref(target: str, *, null: bool = False, index: bool = False) -> Any:
    return Field(default=None, sa_column=Column(_Id, ForeignKey(target), nullable=null, index=index))


def _big(*, null: bool = False, default: int | None = None) -> Any:
    fallback = None if default is None else literal(str(default))
    return Field(default=default, sa_column=Column(BigInteger(), nullable=null, server_default=fallback))


def _text(*, null: bool = False, default: str | None = None) -> Any:
    fallback = None if default is None else literal(f"'{default}'")
    return Field(default=default, sa_column=Column(Text(), nullable=null, server_default=fallback))


def _small(default: int) -> Any:
    return Field(default=default, sa_column=Column(Integer(), nullable=False, server_default=literal(str(default))))


class Meta(SQLModel, table=True):
    """Facts about this installation: generation of the log, instance id, company name (JSON values)."""

    key: str = Field(sa_column=Column(Text(), primary_key=True))
    value: str = _text()


class Event(SQLModel, table=True):
    """The log. Ids rise in commit order; rows carry ids, enums, instants and numbers, never text or names."""

    id: int | None = _key()
    at: int = _big()
    kind: str = _text()
    dialog_id: int | None = _big(null=True)
    object_kind: str = _text()
    object_id: int = _big()
    actor_kind: str = _text()
    actor_id: int | None = _big(null=True)
    cause_id: int | None = _big(null=True)
    channel_before: int | None = _big(null=True)
    channel_after: int | None = _big(null=True)
    only_operator: int | None = _big(null=True)
    data: str = _text(default="{}")
    __table_args__ = ({"sqlite_autoincrement": True},)


class ConsumerPosition(SQLModel, table=True):
    """How far a durable reader of the log has come."""

    __tablename__ = "consumer"
    name: str = Field(sa_column=Column(Text(), primary_key=True))
    generation: str = _text()
    position: int = _big(default=0)


class Operator(SQLModel, table=True):
    """A person who works here. scope: "all" channels, or "listed" ones in operator_channel (decisions 1.13)."""

    id: int | None = _key()
    email: str = _text()
    name: str = _text()
    role: str = _text()
    scope: str = _text(default="all")
    password_hash: str = _text()
    locale: str = _text(default="")
    theme: str = _text(default="system")
    density: str = _text(default="normal")
    presence: str = _text(default="online")  # what they said: online, away, off
    capacity: int = _small(0)  # how many open dialogs are enough for them; 0 says nothing
    choices: str = _text(default="{}")  # keys, sounds, notices, the list's looks (inbox.choices)
    created_at: int = _big()
    disabled_at: int | None = _big(null=True)
    __table_args__ = (UniqueConstraint("email"), LOGGED)


class Team(SQLModel, table=True):
    """People who answer for dialogs together."""

    id: int | None = _key()
    name: str = _text()
    created_at: int = _big()
    removed_at: int | None = _big(null=True)
    __table_args__ = (LOGGED,)


class TeamMember(SQLModel, table=True):
    """Who is in a team."""

    __tablename__ = "team_member"
    team_id: int = Field(sa_column=Column(_Id, ForeignKey("team.id"), primary_key=True))
    operator_id: int = Field(sa_column=Column(_Id, ForeignKey("operator.id"), primary_key=True, index=True))
    __table_args__ = (LOGGED,)


class OperatorChannel(SQLModel, table=True):
    """A grant: this operator sees the dialogs of this channel."""

    __tablename__ = "operator_channel"
    operator_id: int = Field(sa_column=Column(_Id, ForeignKey("operator.id"), primary_key=True))
    channel_id: int = Field(sa_column=Column(_Id, ForeignKey("channel.id"), primary_key=True))
    __table_args__ = (LOGGED,)


class SignIn(SQLModel, table=True):
    """A session of a signed-in operator; only the hash of its token is kept (ASVS 7.2)."""

    __tablename__ = "session"
    id: int | None = _key()
    token_hash: str = _text()
    operator_id: int = _ref("operator.id", index=True)
    created_at: int = _big()
    seen_at: int = _big()
    remember: int = _small(0)
    agent: str = _text(default="")
    address: str = _text(default="")
    __table_args__ = (UniqueConstraint("token_hash"),)


class SignInTry(SQLModel, table=True):
    """One failed sign-in, counted per typed name and per network (decisions 1.21)."""

    __tablename__ = "sign_in_try"
    id: int | None = _key()
    key: str = _text()
    at: int = _big()
    __table_args__ = (Index(None, "key", "at"),)


class Command(SQLModel, table=True):
    """A command that was carried out, by its client key: a repeat gets the first result (design rule 6)."""

    actor: str = Field(sa_column=Column(Text(), primary_key=True))
    key: str = Field(sa_column=Column(Text(), primary_key=True))
    fingerprint: str = _text()
    result: str = _text()
    at: int = _big()
    __table_args__ = (Index(None, "at"),)


class Channel(SQLModel, table=True):
    """One connected account: a bot, a mailbox, a community. `sealed` is encrypted outside this package."""

    id: int | None = _key()
    kind: str = _text()
    name: str = _text()
    settings: str = _text(default="{}")
    sealed: str = _text(default="")
    source: str = _text(default="ui")
    created_at: int = _big()
    paused_at: int | None = _big(null=True)
    removed_at: int | None = _big(null=True)
    health: str = _text(default="starting")
    health_code: str | None = _text(null=True)
    health_detail: str = _text(default="")
    health_at: int = _big(default=0)
    can: str = _text(default="{}")
    __table_args__ = (LOGGED,)


class ChannelCursor(SQLModel, table=True):
    """Where a connector stands on its platform; written in the transaction that stores what it received."""

    __tablename__ = "channel_cursor"
    channel_id: int = Field(sa_column=Column(_Id, ForeignKey("channel.id"), primary_key=True))
    value: str = _text()
    at: int = _big()


class ChannelLease(SQLModel, table=True):
    """Which process runs a channel now, and until when (several processes on PostgreSQL)."""

    __tablename__ = "channel_lease"
    channel_id: int = Field(sa_column=Column(_Id, ForeignKey("channel.id"), primary_key=True))
    holder: str = _text()
    until: int = _big()


class Journal(SQLModel, table=True):
    """What a channel handed over, before anybody understood it: the receipt book (advantage 1)."""

    id: int | None = _key()
    channel_id: int = _ref("channel.id")
    key: str = _text()
    raw: bytes = Field(sa_column=Column(LargeBinary(), nullable=False))
    at: int = _big()
    state: str = _text()
    reason: str = _text(default="")
    __table_args__ = (UniqueConstraint("channel_id", "key"),)


class Contact(SQLModel, table=True):
    """A client: a person, a company or a group chat."""

    id: int | None = _key()
    kind: str = _text(default="person")
    name: str = _text(default="")
    note: str = _text(default="")
    created_at: int = _big()
    __table_args__ = (LOGGED,)


class Identity(SQLModel, table=True):
    """One way to reach a contact: its Telegram user id, its address."""

    id: int | None = _key()
    contact_id: int = _ref("contact.id", index=True)
    kind: str = _text()
    external_id: str = _text()
    name: str = _text(default="")
    label: str = _text(default="")
    locale: str = _text(default="")
    created_at: int = _big()
    __table_args__ = (UniqueConstraint("kind", "external_id"), LOGGED)


class Avatar(SQLModel, table=True):
    """A client's picture on a platform (inbox.avatars): source says where it is there, digest what was drawn of it.

    next_try_at: when to fetch it, None when there is nothing to do. token is what links carry.
    """

    identity_id: int = Field(sa_column=Column(_Id, ForeignKey("identity.id"), primary_key=True, autoincrement=False))
    channel_id: int = _big()
    source: str = _text(default="{}")
    digest: str | None = _text(null=True)
    token: str | None = _text(null=True)
    tries: int = _small(0)
    next_try_at: int | None = _big(null=True)
    asked_at: int = _big()
    __table_args__ = (
        UniqueConstraint("token"),
        Index(
            "ix_avatar_pending",
            "next_try_at",
            sqlite_where=literal("next_try_at is not null"),
            postgresql_where=literal("next_try_at is not null"),
        ),
    )


class Dialog(SQLModel, table=True):
    """The running talk with one client on one channel.

    waiting_since, last_at, last_no, client_count, open, urgency and last_message_id are materialised;
    `okno check` recomputes them from messages, waits and episodes (decisions 1.4).
    urgency orders the list: oldest wait first, then latest activity (decisions 1.3).
    """

    id: int | None = _key()
    channel_id: int = _ref("channel.id")
    thread_key: str = _text()
    thread_kind: str = _text(default="private")
    title: str = _text(default="")
    contact_id: int = _ref("contact.id", index=True)
    episode_id: int | None = _big(null=True)
    assignee_id: int | None = _ref("operator.id", null=True)
    team_id: int | None = _big(null=True)
    snoozed_at: int | None = _big(null=True)  # put aside since; snooze_until null then means: until the client writes
    snooze_until: int | None = _big(null=True)
    snooze_reason: str = _text(default="")
    snoozed_by: int | None = _big(null=True)
    open: int = _small(1)
    last_no: int = _big(default=0)
    client_count: int = _big(default=0)
    waiting_since: int | None = _big(null=True)
    last_at: int = _big()
    urgency: int = _big()
    last_message_id: int | None = _big(null=True)
    blocked_at: int | None = _big(null=True)
    created_at: int = _big()
    __table_args__ = (
        UniqueConstraint("channel_id", "thread_key"),
        Index(None, "open", "urgency", "id"),
        Index(None, "open", "last_at", "id"),
        Index(None, "open", "assignee_id", "urgency", "id"),
        Index(None, "open", "team_id", "urgency", "id"),
        # Who leads how many, which team has how many: counted after nearly every event.
        Index(
            "ix_dialog_active",
            "open",
            "assignee_id",
            "team_id",
            "channel_id",
            "waiting_since",
            "snoozed_at",
            sqlite_where=literal("open = 1 and snoozed_at is null"),
            postgresql_where=literal("open = 1 and snoozed_at is null"),
        ),
        Index(
            "ix_dialog_snoozed",
            "snoozed_at",
            "id",
            sqlite_where=literal("snoozed_at is not null"),
            postgresql_where=literal("snoozed_at is not null"),
        ),
        LOGGED,
    )


class ClientMark(SQLModel, table=True):
    """How far a client has read a dialog, as their platform numbers its messages (VK)."""

    __tablename__ = "client_mark"
    dialog_id: int = Field(sa_column=Column(_Id, ForeignKey("dialog.id"), primary_key=True, autoincrement=False))
    upto: int = _big()


class Episode(SQLModel, table=True):
    """A stretch of a dialog from the first message to closing, with the public number."""

    id: int | None = _key()
    number: int = _big()
    dialog_id: int = _ref("dialog.id", index=True)
    title: str = _text(default="")
    opened_at: int = _big()
    closed_at: int | None = _big(null=True)
    closed_by: int | None = _big(null=True)
    close_reason: str | None = _text(null=True)
    close_comment: str = _text(default="")
    assignee_id: int | None = _big(null=True)
    reopened: int = _small(0)
    first_reply_at: int | None = _big(null=True)
    first_reply_message_id: int | None = _big(null=True)
    __table_args__ = (UniqueConstraint("number"), LOGGED)


class Wait(SQLModel, table=True):
    """From a client's first unanswered message to the human reply (decisions 2.4)."""

    id: int | None = _key()
    dialog_id: int = _ref("dialog.id")
    episode_id: int = _ref("episode.id")
    message_id: int = _big()
    started_at: int = _big()
    ended_at: int | None = _big(null=True)
    ended_by: str | None = _text(null=True)
    reply_message_id: int | None = _big(null=True)
    operator_id: int | None = _big(null=True)
    __table_args__ = (
        Index(None, "dialog_id", "ended_at"),
        # At most one wait of a dialog is open.
        Index(
            "uq_wait_open",
            "dialog_id",
            unique=True,
            sqlite_where=literal("ended_at is null"),
            postgresql_where=literal("ended_at is null"),
        ),
        LOGGED,
    )


class Message(SQLModel, table=True):
    """One unit of a dialog. kind: in, out, note, system; `no` is gapless inside the dialog.

    client_no counts only the client's messages: unread is a subtraction (decisions 2.7).
    """

    id: int | None = _key()
    dialog_id: int = _ref("dialog.id")
    episode_id: int = _big()
    no: int = _big()
    client_no: int | None = _big(null=True)
    kind: str = _text()
    content: str = _text(default="text")
    text: str = _text(default="")
    data: str = _text(default="{}")
    author_kind: str = _text()
    operator_id: int | None = _big(null=True)
    identity_id: int | None = _big(null=True)
    external_id: str | None = _text(null=True)
    reply_to_no: int | None = _big(null=True)
    sent_at: int = _big()
    created_at: int = _big()
    edited_at: int | None = _big(null=True)
    deleted_at: int | None = _big(null=True)
    version: int = _small(1)
    key: str | None = _text(null=True)
    automatic: str | None = _text(null=True)
    journal_id: int | None = _big(null=True)
    album: str | None = _text(null=True)
    __table_args__ = (
        Index(
            "ix_message_album",
            "dialog_id",
            "album",
            sqlite_where=literal("album is not null"),
            postgresql_where=literal("album is not null"),
        ),
        UniqueConstraint("dialog_id", "no"),
        UniqueConstraint("dialog_id", "external_id"),
        LOGGED,
    )


class MessageVersion(SQLModel, table=True):
    """What a message said before it was edited."""

    __tablename__ = "message_version"
    id: int | None = _key()
    message_id: int = _ref("message.id", index=True)
    version: int = Field(sa_column=Column(Integer(), nullable=False))
    content: str = _text()
    text: str = _text()
    data: str = _text(default="{}")
    at: int = _big()
    __table_args__ = (LOGGED,)


class Delivery(SQLModel, table=True):
    """The outbox row of one outbound message (decisions 1.5)."""

    id: int | None = _key()
    message_id: int = _ref("message.id")
    dialog_id: int = _ref("dialog.id")
    channel_id: int = _ref("channel.id")
    no: int = _big()
    state: str = _text(default="queued")
    not_before: int = _big()
    queued_at: int = _big()
    attempts: int = _small(0)
    resent: int = _small(0)
    random_id: int = _big()
    code: str | None = _text(null=True)
    detail: str = _text(default="")
    sent_at: int | None = _big(null=True)
    __table_args__ = (
        UniqueConstraint("message_id"),
        Index(
            "ix_delivery_pending",
            "not_before",
            sqlite_where=literal("state in ('queued', 'sending')"),
            postgresql_where=literal("state in ('queued', 'sending')"),
        ),
        Index(None, "dialog_id", "no"),
        Index(
            "ix_delivery_stuck",
            "dialog_id",
            sqlite_where=literal("state in ('failed', 'uncertain')"),
            postgresql_where=literal("state in ('failed', 'uncertain')"),
        ),
        LOGGED,
    )


class Amendment(SQLModel, table=True):
    """The latest change of a message that the client has: asked for, on its way, refused or done (inbox.amends).

    kind: edit, delete; state: queued, sending, failed, done; holder and until: who carries it out, and how long.
    """

    message_id: int = Field(sa_column=Column(_Id, ForeignKey("message.id"), primary_key=True, autoincrement=False))
    dialog_id: int = _ref("dialog.id")
    channel_id: int = _ref("channel.id")
    operator_id: int | None = _big(null=True)
    kind: str = _text()
    text: str = _text(default="")
    state: str = _text(default="queued")
    code: str | None = _text(null=True)
    detail: str = _text(default="")
    tries: int = _small(0)
    not_before: int = _big()
    asked_at: int = _big()
    holder: str = _text(default="")
    until: int = _big(default=0)
    __table_args__ = (
        Index(
            "ix_amendment_pending",
            "not_before",
            sqlite_where=literal("state in ('queued', 'sending')"),
            postgresql_where=literal("state in ('queued', 'sending')"),
        ),
        LOGGED,
    )


class DeliveryLease(SQLModel, table=True):
    """Who is sending a delivery right now, and until when it may be believed."""

    __tablename__ = "delivery_lease"
    delivery_id: int = Field(sa_column=Column(_Id, ForeignKey("delivery.id"), primary_key=True))
    holder: str = _text()
    until: int = _big()


class DeliveryAttempt(SQLModel, table=True):
    """One try to send, recorded before the request leaves (design rule 5)."""

    __tablename__ = "delivery_attempt"
    id: int | None = _key()
    delivery_id: int = _ref("delivery.id", index=True)
    started_at: int = _big()
    ended_at: int | None = _big(null=True)
    outcome: str | None = _text(null=True)
    detail: str = _text(default="")


class Attachment(SQLModel, table=True):
    """A file of a message. state: pending (the platform only named it), ready, lost, refused (reason says why).

    Before it is sent an operator's upload has no message. token is what links carry: 128 random bits.
    """

    id: int | None = _key()
    message_id: int | None = Field(default=None, sa_column=Column(_Id, ForeignKey("message.id"), index=True))
    dialog_id: int | None = _big(null=True)
    channel_id: int | None = _big(null=True)
    operator_id: int | None = _big(null=True)
    position: int = _small(0)
    kind: str = _text(default="document")
    name: str = _text(default="")
    media_type: str = _text(default="application/octet-stream")
    size: int = _big(default=0)
    width: int | None = _big(null=True)
    height: int | None = _big(null=True)
    duration: int | None = _big(null=True)
    state: str = _text(default="pending")
    reason: str = _text(default="")
    digest: str | None = _text(null=True)
    preview_digest: str | None = _text(null=True)
    thumb_digest: str | None = _text(null=True)
    source: str = _text(default="{}")
    external_id: str | None = _text(null=True)
    content_id: str | None = _text(null=True)
    token: str = _text()
    tries: int = _small(0)
    next_try_at: int | None = _big(null=True)
    created_at: int = _big()
    __table_args__ = (
        UniqueConstraint("token"),
        Index(None, "dialog_id", "external_id"),
        Index(
            "ix_attachment_pending",
            "next_try_at",
            sqlite_where=literal("state = 'pending'"),
            postgresql_where=literal("state = 'pending'"),
        ),
        LOGGED,
    )


class Blob(SQLModel, table=True):
    """Bytes by the hash of their content, on PostgreSQL; SQLite keeps them in files beside it (decisions 2.15)."""

    digest: str = Field(sa_column=Column(Text(), primary_key=True))
    size: int = _big()
    body: bytes = Field(sa_column=Column(LargeBinary(), nullable=False))
    created_at: int = _big()


class Letter(SQLModel, table=True):
    """What a message of a mailbox is beyond its words: addresses, cleaned HTML, the folded quotation."""

    message_id: int = Field(sa_column=Column(_Id, ForeignKey("message.id"), primary_key=True))
    channel_id: int = _big()
    dialog_id: int = _big()
    header_id: str = _text(default="")
    subject: str = _text(default="")
    sender: str = _text(default="")
    recipients: str = _text(default="[]")
    copies: str = _text(default="[]")
    blind: str = _text(default="[]")  # of our own letters: who got it unseen by the others
    quoted: str = _text(default="")
    html: str | None = _text(null=True)
    sanitizer: int = _small(0)
    remote_images: int = _small(0)
    remote: str = _text(default="[]")
    references: str = Field(
        default="", sa_column=Column("header_references", Text(), nullable=False, server_default=literal("''"))
    )
    __table_args__ = (Index(None, "header_id"), Index(None, "dialog_id"), LOGGED)


class RemoteImage(SQLModel, table=True):
    """What an address named in a letter gave, by its hash (inbox.remote). digest: the picture as we drew it."""

    __tablename__ = "remote_image"
    url_hash: str = Field(sa_column=Column(Text(), primary_key=True))
    digest: str | None = _text(null=True)
    at: int = _big()


class Draft(SQLModel, table=True):
    """What an operator has begun to write in a dialog, per mode (reply, note); on every device of theirs."""

    operator_id: int = Field(sa_column=Column(_Id, ForeignKey("operator.id"), primary_key=True))
    dialog_id: int = Field(sa_column=Column(_Id, ForeignKey("dialog.id"), primary_key=True))
    mode: str = Field(sa_column=Column(Text(), primary_key=True))
    text: str = _text()
    files: str = _text(default="[]")
    at: int = _big()


class ContactWords(SQLModel, table=True):
    """What of a client was put into the full-text index: an FTS5 index without text needs it to take a row out."""

    __tablename__ = "contact_words"
    contact_id: int = Field(sa_column=Column(_Id, ForeignKey("contact.id"), primary_key=True))
    words: str = _text()


class ReadMark(SQLModel, table=True):
    """How many of a dialog's client messages an operator has read."""

    __tablename__ = "read_mark"
    operator_id: int = Field(sa_column=Column(_Id, ForeignKey("operator.id"), primary_key=True))
    dialog_id: int = Field(sa_column=Column(_Id, ForeignKey("dialog.id"), primary_key=True))
    read_no: int = _big()
    __table_args__ = (Index(None, "dialog_id", "operator_id", "read_no"),)


class Follow(SQLModel, table=True):
    """An operator wants to know of everything in this dialog (W37)."""

    operator_id: int = Field(sa_column=Column(_Id, ForeignKey("operator.id"), primary_key=True))
    dialog_id: int = Field(sa_column=Column(_Id, ForeignKey("dialog.id"), primary_key=True, index=True))
    at: int = _big()


class Mention(SQLModel, table=True):
    """An operator was called by name in a note; open until they have seen it (W14)."""

    operator_id: int = Field(sa_column=Column(_Id, ForeignKey("operator.id"), primary_key=True))
    message_id: int = Field(sa_column=Column(_Id, ForeignKey("message.id"), primary_key=True))
    dialog_id: int = _ref("dialog.id", index=True)
    at: int = _big()
    seen_at: int | None = _big(null=True)
    __table_args__ = (
        Index(
            "ix_mention_unseen",
            "operator_id",
            "dialog_id",
            sqlite_where=literal("seen_at is null"),
            postgresql_where=literal("seen_at is null"),
        ),
    )


class Due(SQLModel, table=True):
    """A moment at which something is to be done, once: claimed by deleting the row (decisions 1.14)."""

    id: int | None = _key()
    kind: str = _text()
    object_id: int = _big()
    at: int = _big()
    __table_args__ = (UniqueConstraint("kind", "object_id"), Index(None, "at", "id"))


class Notice(SQLModel, table=True):
    """Something one operator is to learn of: stored first, told by each way on its own afterwards (pain 22).

    kind: assigned, message, mention, woke, handed, failed, followed. It names things, it repeats no words.
    """

    id: int | None = _key()
    operator_id: int = _ref("operator.id")
    kind: str = _text()
    dialog_id: int | None = _big(null=True)
    message_id: int | None = _big(null=True)
    by_id: int | None = _big(null=True)
    count: int = _small(1)
    data: str = _text(default="{}")
    at: int = _big()
    read_at: int | None = _big(null=True)
    __table_args__ = (
        Index(None, "operator_id", "at", "id"),
        Index(
            "ix_notice_unread",
            "operator_id",
            sqlite_where=literal("read_at is null"),
            postgresql_where=literal("read_at is null"),
        ),
    )


class NoticeLetter(SQLModel, table=True):
    """A notice that goes to an operator who is away, by mail: its state apart from the notice itself."""

    __tablename__ = "notice_letter"
    notice_id: int = Field(sa_column=Column(_Id, ForeignKey("notice.id"), primary_key=True))
    state: str = _text(default="waiting")
    not_before: int = _big()
    tries: int = _small(0)
    detail: str = _text(default="")
    __table_args__ = (
        Index(
            "ix_notice_letter_waiting",
            "not_before",
            sqlite_where=literal("state = 'waiting'"),
            postgresql_where=literal("state = 'waiting'"),
        ),
    )


class HandOver(SQLModel, table=True):
    """An operator's dialogs given away in one act; undoable for seven days (E15)."""

    __tablename__ = "hand_over"
    id: int | None = _key()
    from_id: int = _ref("operator.id")
    by_id: int = _ref("operator.id")
    target: str = _text()
    note: str = _text(default="")
    return_at: int | None = _big(null=True)
    at: int = _big()
    undone_at: int | None = _big(null=True)


class HandOverDialog(SQLModel, table=True):
    """One dialog of a hand-over: who leads it since (operator_id), and which team it was with before (team_id)."""

    __tablename__ = "hand_over_dialog"
    hand_over_id: int = Field(sa_column=Column(_Id, ForeignKey("hand_over.id"), primary_key=True))
    dialog_id: int = Field(sa_column=Column(_Id, ForeignKey("dialog.id"), primary_key=True))
    operator_id: int | None = _big(null=True)
    team_id: int | None = _big(null=True)


LOGGED_TABLES = frozenset(name for name, table in metadata.tables.items() if table.info.get("logged"))
