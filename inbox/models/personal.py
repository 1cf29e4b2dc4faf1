"""Tables of one operator's own things: drafts, read marks, follows, mentions, notifications, handovers."""

from sqlalchemy import Column, ForeignKey, Index, Text
from sqlalchemy import text as literal
from sqlmodel import Field, SQLModel

from inbox.models.columns import Id, bigint, integer, reference, row_id, string


class Draft(SQLModel, table=True):
    """An operator's draft in a dialog, one per mode (reply, note), on all devices.

    head: subject and copies of an e-mail as typed, JSON; empty without any. seen: number of the last message that the
    author had been shown when the writing began.
    """

    operator_id: int = Field(sa_column=Column(Id, ForeignKey("operator.id"), primary_key=True))
    dialog_id: int = Field(sa_column=Column(Id, ForeignKey("dialog.id"), primary_key=True))
    mode: str = Field(sa_column=Column(Text(), primary_key=True))
    text: str = string()
    files: str = string(default="[]")
    head: str = string(default="")
    at: int = bigint()
    seen: int | None = bigint(null=True)


class ReadMark(SQLModel, table=True):
    """The number of a dialog's client messages that an operator has read."""

    __tablename__ = "read_mark"
    operator_id: int = Field(sa_column=Column(Id, ForeignKey("operator.id"), primary_key=True))
    dialog_id: int = Field(sa_column=Column(Id, ForeignKey("dialog.id"), primary_key=True))
    read_no: int = bigint()
    __table_args__ = (Index(None, "dialog_id", "operator_id", "read_no"),)


class Follow(SQLModel, table=True):
    """An operator follows a dialog and is notified of everything in it (W37)."""

    operator_id: int = Field(sa_column=Column(Id, ForeignKey("operator.id"), primary_key=True))
    dialog_id: int = Field(sa_column=Column(Id, ForeignKey("dialog.id"), primary_key=True, index=True))
    at: int = bigint()


class Mention(SQLModel, table=True):
    """A mention of an operator in a note; open until the operator has seen it (W14)."""

    operator_id: int = Field(sa_column=Column(Id, ForeignKey("operator.id"), primary_key=True))
    message_id: int = Field(sa_column=Column(Id, ForeignKey("message.id"), primary_key=True))
    dialog_id: int = reference("dialog.id", index=True)
    at: int = bigint()
    seen_at: int | None = bigint(null=True)
    __table_args__ = (
        Index(
            "ix_mention_unseen",
            "operator_id",
            "dialog_id",
            sqlite_where=literal("seen_at is null"),
            postgresql_where=literal("seen_at is null"),
        ),
    )


class Notice(SQLModel, table=True):
    """A notification for one operator; each delivery method runs independently of it (pain 22).

    kind: one of inbox.people.preferences.KINDS, or test. It holds ids, never texts. task_id,
    channel_id: the task that it is about, and the channel that decides who may see that task.
    """

    id: int | None = row_id()
    operator_id: int = reference("operator.id")
    kind: str = string()
    dialog_id: int | None = bigint(null=True)
    message_id: int | None = bigint(null=True)
    task_id: int | None = bigint(null=True)
    channel_id: int | None = bigint(null=True)
    by_id: int | None = bigint(null=True)
    count: int = integer(1)
    data: str = string(default="{}")
    at: int = bigint()
    read_at: int | None = bigint(null=True)
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
    """A notification that may be e-mailed to an operator who is away; at_once: also to one who is online.

    Its state is apart from the notification itself.
    """

    __tablename__ = "notice_letter"
    notice_id: int = Field(sa_column=Column(Id, ForeignKey("notice.id"), primary_key=True))
    state: str = string(default="waiting")
    not_before: int = bigint()
    tries: int = integer(0)
    at_once: int = integer(0)
    detail: str = string(default="")
    __table_args__ = (
        Index(
            "ix_notice_letter_waiting",
            "not_before",
            sqlite_where=literal("state = 'waiting'"),
            postgresql_where=literal("state = 'waiting'"),
        ),
    )


class HandOver(SQLModel, table=True):
    """A handover of an operator's dialogs, which can be undone for seven days (E15)."""

    __tablename__ = "hand_over"
    id: int | None = row_id()
    from_id: int = reference("operator.id")
    by_id: int = reference("operator.id")
    target: str = string()
    note: str = string(default="")
    return_at: int | None = bigint(null=True)
    at: int = bigint()
    undone_at: int | None = bigint(null=True)


class HandOverDialog(SQLModel, table=True):
    """A dialog of a handover: its new assignee (operator_id) and its former team (team_id)."""

    __tablename__ = "hand_over_dialog"
    hand_over_id: int = Field(sa_column=Column(Id, ForeignKey("hand_over.id"), primary_key=True))
    dialog_id: int = Field(sa_column=Column(Id, ForeignKey("dialog.id"), primary_key=True))
    operator_id: int | None = bigint(null=True)
    team_id: int | None = bigint(null=True)
