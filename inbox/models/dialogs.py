"""Tables of dialogs, their episodes, waits and messages."""

from sqlalchemy import Column, ForeignKey, Index, Integer, UniqueConstraint
from sqlalchemy import text as literal
from sqlmodel import Field, SQLModel

from inbox.models.columns import LOGGED, Id, bigint, integer, reference, row_id, string


class Dialog(SQLModel, table=True):
    """The running conversation with one client on one channel.

    waiting_since, due_at, last_at, last_no, client_count, open, urgency, last_message_id and tagged are materialised;
    `okno check` recomputes them from messages, waits, episodes and tags (decisions 1.4). urgency orders the list: the
    next due reply first, then latest activity (decisions 1.3). due_at: of the open wait, while the client can be
    answered. priority: 1 high, 0 normal, -1 low. tagged: 1 with a tag that is not removed.
    """

    id: int | None = row_id()
    channel_id: int = reference("channel.id")
    thread_key: str = string()
    thread_kind: str = string(default="private")
    title: str = string(default="")
    contact_id: int = reference("contact.id", index=True)
    episode_id: int | None = bigint(null=True)
    assignee_id: int | None = reference("operator.id", null=True)
    team_id: int | None = bigint(null=True)
    snoozed_at: int | None = bigint(null=True)  # start of a snooze; without snooze_until: until the client writes
    snooze_until: int | None = bigint(null=True)
    snooze_reason: str = string(default="")
    snoozed_by: int | None = bigint(null=True)
    open: int = integer(1)
    last_no: int = bigint(default=0)
    client_count: int = bigint(default=0)
    waiting_since: int | None = bigint(null=True)
    due_at: int | None = bigint(null=True)
    last_at: int = bigint()
    urgency: int = bigint()
    last_message_id: int | None = bigint(null=True)
    blocked_at: int | None = bigint(null=True)
    priority: int = integer(0)
    tagged: int = integer(0)
    created_at: int = bigint()
    __table_args__ = (
        UniqueConstraint("channel_id", "thread_key"),
        # A page finds its ids in one of these indexes alone; dialogs of other channels are skipped without reading
        # their rows.
        Index("ix_dialog_by_urgency", "open", "urgency", "id", "channel_id", "snoozed_at", "tagged", "priority"),
        Index("ix_dialog_by_time", "open", "last_at", "id", "channel_id", "snoozed_at", "tagged"),
        Index("ix_dialog_of_assignee", "open", "assignee_id", "urgency", "id", "channel_id", "snoozed_at"),
        Index("ix_dialog_of_team", "open", "team_id", "urgency", "id", "channel_id", "snoozed_at"),
        # Every column that is counted after nearly every event: reading the dialog's own row costs ten times as much.
        Index(
            "ix_dialog_active",
            "open",
            "assignee_id",
            "team_id",
            "channel_id",
            "waiting_since",
            "snoozed_at",
            "client_count",
            "last_at",
            "created_at",
            "id",
            "tagged",
            sqlite_where=literal("open = 1 and snoozed_at is null"),
            postgresql_where=literal("open = 1 and snoozed_at is null"),
        ),
        # The order "longest waiting": urgency follows the target, so it does not give that order.
        Index(
            "ix_dialog_waiting",
            "waiting_since",
            "id",
            "channel_id",
            "assignee_id",
            "team_id",
            sqlite_where=literal("open = 1 and snoozed_at is null and waiting_since is not null"),
            postgresql_where=literal("open = 1 and snoozed_at is null and waiting_since is not null"),
        ),
        # Few dialogs are ranked: the order by priority finds them here, and all others in the order of urgency.
        Index(
            "ix_dialog_ranked",
            "priority",
            "urgency",
            "id",
            "channel_id",
            sqlite_where=literal("open = 1 and snoozed_at is null and priority <> 0"),
            postgresql_where=literal("open = 1 and snoozed_at is null and priority <> 0"),
        ),
        Index(
            "ix_dialog_snoozed",
            "snoozed_at",
            "id",
            "open",
            "channel_id",
            sqlite_where=literal("snoozed_at is not null"),
            postgresql_where=literal("snoozed_at is not null"),
        ),
        LOGGED,
    )


class ClientMark(SQLModel, table=True):
    """The platform's number up to which a client has read a dialog (VK)."""

    __tablename__ = "client_mark"
    dialog_id: int = Field(sa_column=Column(Id, ForeignKey("dialog.id"), primary_key=True, autoincrement=False))
    upto: int = bigint()


class Episode(SQLModel, table=True):
    """A stretch of a dialog from the first message to closing, with the public number."""

    id: int | None = row_id()
    number: int = bigint()
    dialog_id: int = reference("dialog.id", index=True)
    title: str = string(default="")
    opened_at: int = bigint()
    closed_at: int | None = bigint(null=True)
    closed_by: int | None = bigint(null=True)
    close_reason: str | None = string(null=True)
    close_comment: str = string(default="")
    assignee_id: int | None = bigint(null=True)
    reopened: int = integer(0)
    first_reply_at: int | None = bigint(null=True)
    first_reply_message_id: int | None = bigint(null=True)
    __table_args__ = (UniqueConstraint("number"), LOGGED)


class Wait(SQLModel, table=True):
    """The time from a client's first unanswered message to the operator's reply (decisions 2.4).

    norm_ms to hours_version_id are its SLA target (inbox.dialogs.sla); norm_ms is null without one. due_at: instant by
    which the reply is due. stages: JSON list of percentages of the norm that are announced; told: the highest that was.
    breached_at: due_at of a wait that lasted longer. alarm: JSON, who is told. hours_version_id: working hours that
    count, null for all hours. former_hours: JSON list of (hours version, instant until which it counted).
    """

    id: int | None = row_id()
    dialog_id: int = reference("dialog.id")
    episode_id: int = reference("episode.id")
    message_id: int = bigint()
    started_at: int = bigint()
    ended_at: int | None = bigint(null=True)
    ended_by: str | None = string(null=True)
    reply_message_id: int | None = bigint(null=True)
    operator_id: int | None = bigint(null=True)
    norm_ms: int | None = bigint(null=True)
    due_at: int | None = bigint(null=True)
    stages: str = string(default="[]")
    told: int = integer(0)
    breached_at: int | None = bigint(null=True)
    alarm: str = string(default="{}")
    rule_id: int | None = bigint(null=True)
    rule_version: int | None = bigint(null=True)
    hours_version_id: int | None = bigint(null=True)
    former_hours: str = string(default="[]")
    __table_args__ = (
        Index(None, "dialog_id", "ended_at"),
        # A dialog has at most one open wait.
        Index(
            "uq_wait_open",
            "dialog_id",
            unique=True,
            sqlite_where=literal("ended_at is null"),
            postgresql_where=literal("ended_at is null"),
        ),
        LOGGED,
    )


class Assignment(SQLModel, table=True):
    """Assignee and team of a dialog from an instant until its next row (reports, decisions 1.10).

    cause: person, reply, team, took, started, handover, handback, client (a returning client whose assignee is gone),
    episode (a new episode starts unassigned). by_kind and by_id: the actor; a rule's id is of another table.
    """

    id: int | None = row_id()
    dialog_id: int = reference("dialog.id")
    episode_id: int = bigint()
    operator_id: int | None = bigint(null=True)
    team_id: int | None = bigint(null=True)
    from_at: int = bigint()
    cause: str = string()
    by_kind: str = string()
    by_id: int | None = bigint(null=True)
    __table_args__ = (Index(None, "dialog_id", "id"), Index(None, "operator_id", "from_at"), LOGGED)


class Closure(SQLModel, table=True):
    """Records a closing and its reopening. undone: the closing was a slip and does not count as reopened."""

    id: int | None = row_id()
    dialog_id: int = reference("dialog.id")
    episode_id: int = reference("episode.id")
    at: int = bigint()
    by_kind: str = string()
    by_id: int | None = bigint(null=True)
    reason: str = string()
    comment: str = string(default="")
    reopened_at: int | None = bigint(null=True)
    reopened_by_kind: str | None = string(null=True)
    reopened_by_id: int | None = bigint(null=True)
    reopened_cause: str | None = string(null=True)
    undone: int = integer(0)
    __table_args__ = (Index(None, "episode_id", "id"), Index(None, "at"), LOGGED)


class Message(SQLModel, table=True):
    """Stores one unit of a dialog. kind: in, out, note, system; `no` is gapless inside the dialog.

    client_no counts only the client's messages, so that the unread number is a subtraction (decisions 2.7).
    """

    id: int | None = row_id()
    dialog_id: int = reference("dialog.id")
    episode_id: int = bigint()
    no: int = bigint()
    client_no: int | None = bigint(null=True)
    kind: str = string()
    content: str = string(default="text")
    text: str = string(default="")
    data: str = string(default="{}")
    author_kind: str = string()
    operator_id: int | None = bigint(null=True)
    identity_id: int | None = bigint(null=True)
    external_id: str | None = string(null=True)
    reply_to_no: int | None = bigint(null=True)
    sent_at: int = bigint()
    created_at: int = bigint()
    edited_at: int | None = bigint(null=True)
    deleted_at: int | None = bigint(null=True)
    version: int = integer(1)
    key: str | None = string(null=True)
    automatic: str | None = string(null=True)
    journal_id: int | None = bigint(null=True)
    album: str | None = string(null=True)
    __table_args__ = (
        Index(
            "ix_message_album",
            "dialog_id",
            "album",
            sqlite_where=literal("album is not null"),
            postgresql_where=literal("album is not null"),
        ),
        # Lines about tags and the priority, which rules read: few of many messages.
        Index(
            "ix_message_classified",
            "dialog_id",
            "no",
            sqlite_where=literal("content in ('tagged', 'ranked')"),
            postgresql_where=literal("content in ('tagged', 'ranked')"),
        ),
        UniqueConstraint("dialog_id", "no"),
        UniqueConstraint("dialog_id", "external_id"),
        LOGGED,
    )


class MessageVersion(SQLModel, table=True):
    """A former text of an edited message."""

    __tablename__ = "message_version"
    id: int | None = row_id()
    message_id: int = reference("message.id", index=True)
    version: int = Field(sa_column=Column(Integer(), nullable=False))
    content: str = string()
    text: str = string()
    data: str = string(default="{}")
    at: int = bigint()
    __table_args__ = (LOGGED,)


class Reaction(SQLModel, table=True):
    """The reactions of one person to a message. A row without an identity is ours, set by an operator.

    signs: JSON list of emoji, "custom" and "paid"; an empty list stays, so that a late older report is recognised. at:
    instant of the change. place: order among the platform's reports of the same instant.
    """

    id: int | None = row_id()
    message_id: int = reference("message.id")
    identity_id: int | None = reference("identity.id", null=True)
    operator_id: int | None = bigint(null=True)
    signs: str = string(default="[]")
    at: int = bigint()
    place: int = bigint(default=0)
    __table_args__ = (
        UniqueConstraint("message_id", "identity_id"),
        # An account has one reaction to a message, whichever operator set it.
        Index(
            "uq_reaction_ours",
            "message_id",
            unique=True,
            sqlite_where=literal("identity_id is null"),
            postgresql_where=literal("identity_id is null"),
        ),
        LOGGED,
    )
