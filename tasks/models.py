"""Tables of tasks, their statuses and types, history, checklists, sources and followers."""

from sqlalchemy import Column, ForeignKey, Index, UniqueConstraint
from sqlalchemy import text as literal
from sqlmodel import Field, SQLModel

from inbox.models.columns import LOGGED, Id, bigint, integer, reference, row_id, string
from tasks import list_indexes


class TaskStatus(SQLModel, table=True):
    """A status of tasks. base: new, active, waiting, asking, done, dropped; code asks for the base, never for the name.

    builtin: the name of a built-in status; while `name` is empty, the interface shows that name translated.
    """

    __tablename__ = "task_status"
    id: int | None = row_id()
    builtin: str | None = string(null=True)
    base: str = string()
    name: str = string(default="")
    place: int = integer(0)
    removed_at: int | None = bigint(null=True)
    __table_args__ = (LOGGED,)


class TaskType(SQLModel, table=True):
    """A type of tasks, such as warranty or paid service; names as those of statuses."""

    __tablename__ = "task_type"
    id: int | None = row_id()
    builtin: str | None = string(null=True)
    name: str = string(default="")
    place: int = integer(0)
    removed_at: int | None = bigint(null=True)
    __table_args__ = (LOGGED,)


class TaskTemplate(SQLModel, table=True):
    """A template of tasks; steps: JSON of templates.TemplateStep. It has no built-in entries."""

    __tablename__ = "task_template"
    id: int | None = row_id()
    builtin: str | None = string(null=True)
    name: str = string(default="")
    steps: str = string(default="[]")
    place: int = integer(0)
    removed_at: int | None = bigint(null=True)
    __table_args__ = (LOGGED,)


class Task(SQLModel, table=True):
    """A task. open: 1, 0 when its status is done or dropped, -1 when it was removed.

    number is gapless. channel_id decides who may see the task: that of its dialog or client, null for all operators.
    kind: incident, request or null. contact_id: only without a dialog. news: client messages since the assignee looked,
    of which client_no had been seen. reminded_for, late_for, untouched_for: the due instant or assignment that was
    announced, so that each is announced once and a moved one again. asked_at: since when the client is asked.
    """

    id: int | None = row_id()
    number: int = bigint()
    title: str = string(default="")
    text: str = string(default="")
    status_id: int = reference("task_status.id")
    open: int = integer(1)
    kind: str | None = string(null=True)
    type_id: int | None = reference("task_type.id", null=True)
    priority: int = integer(0)
    due_at: int | None = bigint(null=True)
    remind_at: int | None = bigint(null=True)
    wake_at: int | None = bigint(null=True)
    wake_reason: str = string(default="")
    asked_at: int | None = bigint(null=True)
    assignee_id: int | None = reference("operator.id", null=True)
    assigned_at: int | None = bigint(null=True)
    team_id: int | None = reference("team.id", null=True)
    channel_id: int | None = bigint(null=True)
    dialog_id: int | None = reference("dialog.id", null=True)
    episode_id: int | None = bigint(null=True)
    contact_id: int | None = bigint(null=True)
    author_kind: str = string()
    author_id: int | None = bigint(null=True)
    rule_id: int | None = bigint(null=True)
    repeat_id: int | None = bigint(null=True)
    news: int = integer(0)
    client_no: int = bigint(default=0)
    last_no: int = bigint(default=0)
    close_reason: str = string(default="")
    reminded_for: int | None = bigint(null=True)
    late_for: int | None = bigint(null=True)
    untouched_for: int | None = bigint(null=True)
    created_at: int = bigint()
    changed_at: int = bigint()
    closed_at: int | None = bigint(null=True)
    removed_at: int | None = bigint(null=True)
    __table_args__ = (
        UniqueConstraint("number"),
        *list_indexes.all_indexes(),
        Index(
            "ix_task_dialog",
            "dialog_id",
            "open",
            "due_at",
            sqlite_where=literal("dialog_id is not null"),
            postgresql_where=literal("dialog_id is not null"),
        ),
        LOGGED,
    )


class TaskCount(SQLModel, table=True):
    """A number of open tasks added to those of a channel and an assignee, or taken from them; sums are the counters.

    Rows are only inserted, so that two transactions never wait for each other; housekeeping adds them up. late: 1 for
    tasks whose due date was announced.
    """

    __tablename__ = "task_count"
    id: int | None = row_id()
    channel_id: int | None = bigint(null=True)
    assignee_id: int | None = bigint(null=True)
    late: int = integer(0)
    number: int = integer(0)


class TaskSource(SQLModel, table=True):
    """A message that a task was made from or that was linked to it."""

    __tablename__ = "task_source"
    task_id: int = Field(sa_column=Column(Id, ForeignKey("task.id"), primary_key=True, autoincrement=False))
    message_id: int = Field(
        sa_column=Column(Id, ForeignKey("message.id"), primary_key=True, autoincrement=False, index=True)
    )
    __table_args__ = (LOGGED,)


class TaskDialog(SQLModel, table=True):
    """A dialog whose client waits for the outcome of a master task."""

    __tablename__ = "task_dialog"
    task_id: int = Field(sa_column=Column(Id, ForeignKey("task.id"), primary_key=True, autoincrement=False))
    dialog_id: int = Field(
        sa_column=Column(Id, ForeignKey("dialog.id"), primary_key=True, autoincrement=False, index=True)
    )
    at: int = bigint()
    by_id: int | None = bigint(null=True)
    __table_args__ = (LOGGED,)


class TaskReply(SQLModel, table=True):
    """A reply that a dialog of a master task got together with the others."""

    __tablename__ = "task_reply"
    task_id: int = Field(sa_column=Column(Id, ForeignKey("task.id"), primary_key=True, autoincrement=False))
    message_id: int = Field(
        sa_column=Column(Id, ForeignKey("message.id"), primary_key=True, autoincrement=False, index=True)
    )
    dialog_id: int = reference("dialog.id")
    at: int = bigint()
    __table_args__ = (LOGGED,)


class TaskLine(SQLModel, table=True):
    """A line of a task's history. kind: comment, change (data: field, from, to) or system."""

    __tablename__ = "task_line"
    id: int | None = row_id()
    task_id: int = reference("task.id")
    no: int = bigint()
    kind: str = string()
    text: str = string(default="")
    data: str = string(default="{}")
    author_kind: str = string()
    author_id: int | None = bigint(null=True)
    at: int = bigint()
    __table_args__ = (
        UniqueConstraint("task_id", "no"),
        # A list shows how many comments a task has: counted here, no line is read.
        Index(
            "ix_task_line_comment",
            "task_id",
            "kind",
            sqlite_where=literal("kind = 'comment'"),
            postgresql_where=literal("kind = 'comment'"),
        ),
        LOGGED,
    )


class TaskCheck(SQLModel, table=True):
    """An item of a task's checklist; done_at: when it was ticked."""

    __tablename__ = "task_check"
    id: int | None = row_id()
    task_id: int = reference("task.id")
    place: int = integer(0)
    text: str = string()
    done_at: int | None = bigint(null=True)
    done_by: int | None = bigint(null=True)
    __table_args__ = (Index(None, "task_id", "done_at"), LOGGED)


class TaskTag(SQLModel, table=True):
    """A tag of a task. Rows of removed and merged tags stay."""

    __tablename__ = "task_tag"
    task_id: int = Field(sa_column=Column(Id, ForeignKey("task.id"), primary_key=True, autoincrement=False))
    tag_id: int = Field(sa_column=Column(Id, ForeignKey("tag.id"), primary_key=True, autoincrement=False))
    at: int = bigint()
    __table_args__ = (Index(None, "tag_id", "task_id"), LOGGED)


class TaskFollow(SQLModel, table=True):
    """An operator is told of everything that colleagues do in a task."""

    __tablename__ = "task_follow"
    operator_id: int = Field(sa_column=Column(Id, ForeignKey("operator.id"), primary_key=True))
    task_id: int = Field(sa_column=Column(Id, ForeignKey("task.id"), primary_key=True, index=True))
    at: int = bigint()


class TaskSeen(SQLModel, table=True):
    """The number of the last line of a task that an operator has seen."""

    __tablename__ = "task_seen"
    operator_id: int = Field(sa_column=Column(Id, ForeignKey("operator.id"), primary_key=True))
    task_id: int = Field(sa_column=Column(Id, ForeignKey("task.id"), primary_key=True, index=True))
    no: int = bigint()


class TaskRepeat(SQLModel, table=True):
    """A task that is made again and again. template: fields of the task as JSON.

    every: day, weekdays, week or month; each `step` of them, from `start` (local date) on at `minute` of the local day.
    days: weekdays of a weekly one, "024" for Monday, Wednesday and Friday; "": the weekday of `start`.
    catch_up: 1 when every missed date gets its task, 0 when only the last one does. next_at: instant of the next task.
    """

    __tablename__ = "task_repeat"
    id: int | None = row_id()
    template: str = string()
    every: str = string()
    step: int = integer(1)
    start: str = string()
    minute: int = integer(0)
    zone: str = string()
    catch_up: int = integer(0)
    until: str | None = string(null=True)
    next_at: int | None = bigint(null=True)
    active: int = integer(1)
    created_by: int | None = bigint(null=True)
    created_at: int = bigint()
    removed_at: int | None = bigint(null=True)
    days: str = string(default="")
    __table_args__ = (LOGGED,)


class CalendarLink(SQLModel, table=True):
    """The private link by which a person's calendar reads their due dates. read_at: when one last did."""

    __tablename__ = "calendar_link"
    operator_id: int = Field(sa_column=Column(Id, ForeignKey("operator.id"), primary_key=True, autoincrement=False))
    token_hash: str = string()
    created_at: int = bigint()
    read_at: int | None = bigint(null=True)
    __table_args__ = (UniqueConstraint("token_hash"),)
