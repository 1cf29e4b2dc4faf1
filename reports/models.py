"""Tables of facts: what reports count. They can be made again from the rows of the core and of tasks; links cannot.

They name no client and no text, and have no foreign keys: facts of an erased dialog stay. Days are local dates of the
company's time zone as numbers, 20261130. team_id and assignee_id are those at the instant that the fact is about, so
that later changes of a dialog leave it as it is.
"""

from sqlalchemy import Column, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from inbox.models.columns import Id, bigint, integer, row_id, string


def key() -> int:
    """Return a primary key whose value is the id of the row that the fact is about."""
    made: int = Field(sa_column=Column(Id, primary_key=True, autoincrement=False))
    return made


class FactWait(SQLModel, table=True):
    """A wait. place: 1 for the first one of its episode, which is the first response.

    operator_id: who replied or closed; of an open wait the present assignee. lasted, worked: time and working time.
    own_lasted, own_worked: since the dialog was assigned to the operator who replied; null when it was not before.
    late: 1 when the reply is overdue. hours_version_id: the working hours that counted, null for all hours.
    """

    __tablename__ = "fact_wait"
    wait_id: int = key()
    episode_id: int = bigint()
    dialog_id: int = bigint()
    message_id: int = bigint()
    channel_id: int = bigint()
    team_id: int | None = bigint(null=True)
    operator_id: int | None = bigint(null=True)
    place: int = integer(1)
    started_at: int = bigint()
    ended_at: int | None = bigint(null=True)
    ended_by: str | None = string(null=True)
    lasted: int | None = bigint(null=True)
    worked: int | None = bigint(null=True)
    own_lasted: int | None = bigint(null=True)
    own_worked: int | None = bigint(null=True)
    norm: int | None = bigint(null=True)
    due_at: int | None = bigint(null=True)
    late: int = integer(0)
    rule_id: int | None = bigint(null=True)
    hours_version_id: int | None = bigint(null=True)
    day: int = bigint()
    weekday: int = integer(0)
    hour: int = integer(0)
    __table_args__ = (
        Index("ix_fact_wait_day", "day", "place", "channel_id", "ended_by"),
        Index("ix_fact_wait_dialog", "dialog_id", "episode_id"),
    )


class FactEpisode(SQLModel, table=True):
    """An episode. by_client: 1 for a request, an episode in which the client wrote before any reply of a person.

    message_id: the client's first message, identity_id: the address it came from. replies: messages of operators.
    closed_by: the operator, null for rules. first_*: of the first response, solved_*: from opening to the last closing.
    """

    __tablename__ = "fact_episode"
    episode_id: int = key()
    dialog_id: int = bigint()
    channel_id: int = bigint()
    team_id: int | None = bigint(null=True)
    assignee_id: int | None = bigint(null=True)
    by_client: int = integer(0)
    message_id: int | None = bigint(null=True)
    identity_id: int | None = bigint(null=True)
    opened_at: int = bigint()
    closed_at: int | None = bigint(null=True)
    closed_by: int | None = bigint(null=True)
    reason: str | None = string(null=True)
    reopened: int = integer(0)
    replies: int = integer(0)
    handovers: int = integer(0)
    first_lasted: int | None = bigint(null=True)
    first_worked: int | None = bigint(null=True)
    solved_lasted: int | None = bigint(null=True)
    solved_worked: int | None = bigint(null=True)
    day_opened: int = bigint()
    day_closed: int | None = bigint(null=True)
    weekday: int = integer(0)
    hour: int = integer(0)
    tagged: int = integer(0)
    __table_args__ = (
        Index("ix_fact_episode_opened", "day_opened", "by_client", "channel_id"),
        Index("ix_fact_episode_closed", "day_closed", "by_client", "channel_id"),
        Index("ix_fact_episode_dialog", "dialog_id"),
    )


class FactEpisodeTag(SQLModel, table=True):
    """A tag of an episode: one that the dialog had when its next episode began, else now."""

    __tablename__ = "fact_episode_tag"
    episode_id: int = key()
    tag_id: int = key()
    __table_args__ = (Index(None, "tag_id", "episode_id"),)


class FactReply(SQLModel, table=True):
    """A message that an operator sent and that was not undelivered. operator_id: null outside of Okno."""

    __tablename__ = "fact_reply"
    message_id: int = key()
    episode_id: int = bigint()
    dialog_id: int = bigint()
    channel_id: int = bigint()
    team_id: int | None = bigint(null=True)
    operator_id: int | None = bigint(null=True)
    at: int = bigint()
    day: int = bigint()
    __table_args__ = (
        Index("ix_fact_reply_day", "day", "channel_id", "operator_id"),
        Index("ix_fact_reply_episode", "episode_id", "message_id"),
        Index("ix_fact_reply_dialog", "dialog_id"),
    )


class FactHandover(SQLModel, table=True):
    """A dialog passed from one operator to another. operator_id: who had it, to_id: who got it."""

    __tablename__ = "fact_handover"
    assignment_id: int = key()
    episode_id: int = bigint()
    dialog_id: int = bigint()
    channel_id: int = bigint()
    team_id: int | None = bigint(null=True)
    operator_id: int = bigint()
    to_id: int = bigint()
    at: int = bigint()
    day: int = bigint()
    __table_args__ = (
        Index("ix_fact_handover_day", "day", "channel_id", "operator_id"),
        Index("ix_fact_handover_dialog", "dialog_id", "episode_id"),
    )


class FactTask(SQLModel, table=True):
    """A task that is not removed. channel_id: null for tasks that all see. late: closed, or still open, too late."""

    __tablename__ = "fact_task"
    task_id: int = key()
    dialog_id: int | None = bigint(null=True)
    channel_id: int | None = bigint(null=True)
    team_id: int | None = bigint(null=True)
    assignee_id: int | None = bigint(null=True)
    made_at: int = bigint()
    due_at: int | None = bigint(null=True)
    closed_at: int | None = bigint(null=True)
    late: int = integer(0)
    day_made: int = bigint()
    day_due: int | None = bigint(null=True)
    day_closed: int | None = bigint(null=True)
    __table_args__ = (
        Index("ix_fact_task_made", "day_made"),
        Index("ix_fact_task_due", "day_due"),
        Index("ix_fact_task_closed", "day_closed"),
    )


class WallLink(SQLModel, table=True):
    """A read-only link to the wallboard. name: where it hangs; read_at: when a board last used it."""

    __tablename__ = "wall_link"
    id: int | None = row_id()
    name: str = string()
    token_hash: str = string()
    made_by: int = bigint()
    made_at: int = bigint()
    read_at: int | None = bigint(null=True)
    revoked_at: int | None = bigint(null=True)
    revoked_by: int | None = bigint(null=True)
    __table_args__ = (UniqueConstraint("token_hash"),)


class ReportLetter(SQLModel, table=True):
    """A person who gets the weekly e-mail. due_day: the day of the newest one that was sent or that failed for good.

    not_before: when the next attempt may be made; tries, error: of the e-mail that could not be sent yet.
    """

    __tablename__ = "report_letter"
    operator_id: int = key()
    due_day: int = bigint()
    not_before: int = bigint()
    tries: int = integer(0)
    error: str = string()
    sent_at: int | None = bigint(null=True)
