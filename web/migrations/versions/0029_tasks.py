"""Creates tasks with their statuses, types, history, checklists and repeats, and their part of the search index."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
STATUSES = ("new", "active", "waiting", "asking", "done", "dropped")
TYPES = ("support", "paid", "warranty")


def row_id() -> sa.Column[int]:
    return sa.Column("id", ID, autoincrement=True, nullable=False)


def number(name: str, default: int | None = None, *, null: bool = False) -> sa.Column[int]:
    fallback = None if default is None else sa.text(str(default))
    return sa.Column(name, sa.BigInteger(), server_default=fallback, nullable=null)


def small(name: str, default: int) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), server_default=sa.text(str(default)), nullable=False)


def words(name: str, default: str | None = None, *, null: bool = False) -> sa.Column[str]:
    fallback = None if default is None else sa.text(f"'{default}'")
    return sa.Column(name, sa.Text(), server_default=fallback, nullable=null)


def reference(name: str, *, null: bool = False) -> sa.Column[int]:
    return sa.Column(name, ID, autoincrement=False, nullable=null)


def foreign(table: str, name: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [f"{target}.id"], name=op.f(f"fk_{table}_{name}"))


def upgrade() -> None:
    _create_lists()
    _create_task()
    _create_details()
    _create_operators_own()
    present = sa.text("task_id is not null")
    for table in ("attachment", "notice"):
        op.add_column(table, number("task_id", null=True))
    op.add_column("notice", number("channel_id", null=True))
    op.create_index("ix_attachment_task", "attachment", ["task_id"], sqlite_where=present, postgresql_where=present)
    _create_search_index()


def _create_lists() -> None:
    status = op.create_table(
        "task_status",
        row_id(),
        words("builtin", null=True),
        words("base"),
        words("name", ""),
        small("place", 0),
        number("removed_at", null=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_status")),
    )
    kind = op.create_table(
        "task_type",
        row_id(),
        words("builtin", null=True),
        words("name", ""),
        small("place", 0),
        number("removed_at", null=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_type")),
    )
    # The ids come from the sequences, so that PostgreSQL counts on from them.
    for place, base in enumerate(STATUSES, 1):
        op.execute(status.insert().values(builtin=base, base=base, name="", place=place))
    for place, name in enumerate(TYPES, 1):
        op.execute(kind.insert().values(builtin=name, name="", place=place))


def _create_task() -> None:
    op.create_table(
        "task",
        row_id(),
        number("number"),
        words("title", ""),
        words("text", ""),
        reference("status_id"),
        small("open", 1),
        words("kind", null=True),
        reference("type_id", null=True),
        small("priority", 0),
        number("due_at", null=True),
        number("remind_at", null=True),
        number("wake_at", null=True),
        words("wake_reason", ""),
        number("asked_at", null=True),
        reference("assignee_id", null=True),
        number("assigned_at", null=True),
        reference("team_id", null=True),
        number("channel_id", null=True),
        reference("dialog_id", null=True),
        number("episode_id", null=True),
        number("contact_id", null=True),
        words("author_kind"),
        number("author_id", null=True),
        number("rule_id", null=True),
        number("repeat_id", null=True),
        small("news", 0),
        number("client_no", 0),
        number("last_no", 0),
        words("close_reason", ""),
        number("reminded_for", null=True),
        number("late_for", null=True),
        number("untouched_for", null=True),
        number("created_at"),
        number("changed_at"),
        number("closed_at", null=True),
        number("removed_at", null=True),
        foreign("task", "status_id", "task_status"),
        foreign("task", "type_id", "task_type"),
        foreign("task", "assignee_id", "operator"),
        foreign("task", "team_id", "team"),
        foreign("task", "dialog_id", "dialog"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
        sa.UniqueConstraint("number", name=op.f("uq_task_number")),
    )
    for name, columns in (
        ("due", ["open", "due_at", "id"]),
        ("created", ["open", "id"]),
        ("changed", ["open", "changed_at", "id"]),
        ("assignee", ["open", "assignee_id", "due_at", "id"]),
        ("team", ["open", "team_id", "due_at", "id"]),
        ("priority", ["open", "priority", "due_at", "id"]),
        ("status", ["status_id", "open", "changed_at", "id"]),
    ):
        op.create_index(f"ix_task_{name}", "task", [*columns, "channel_id"])
    present = sa.text("dialog_id is not null")
    op.create_index(
        "ix_task_dialog", "task", ["dialog_id", "open", "due_at"], sqlite_where=present, postgresql_where=present
    )


def _create_details() -> None:
    op.create_table(
        "task_source",
        reference("task_id"),
        reference("message_id"),
        foreign("task_source", "task_id", "task"),
        foreign("task_source", "message_id", "message"),
        sa.PrimaryKeyConstraint("task_id", "message_id", name=op.f("pk_task_source")),
    )
    op.create_index(op.f("ix_task_source_message_id"), "task_source", ["message_id"])
    op.create_table(
        "task_line",
        row_id(),
        reference("task_id"),
        number("no"),
        words("kind"),
        words("text", ""),
        words("data", "{}"),
        words("author_kind"),
        number("author_id", null=True),
        number("at"),
        foreign("task_line", "task_id", "task"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_line")),
        sa.UniqueConstraint("task_id", "no", name=op.f("uq_task_line_task_id_no")),
    )
    op.create_table(
        "task_check",
        row_id(),
        reference("task_id"),
        small("place", 0),
        words("text"),
        number("done_at", null=True),
        number("done_by", null=True),
        foreign("task_check", "task_id", "task"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_check")),
    )
    op.create_index(op.f("ix_task_check_task_id"), "task_check", ["task_id"])
    op.create_table(
        "task_repeat",
        row_id(),
        words("template"),
        words("every"),
        small("step", 1),
        words("start"),
        small("minute", 0),
        words("zone"),
        small("catch_up", 0),
        words("until", null=True),
        number("next_at", null=True),
        small("active", 1),
        number("created_by", null=True),
        number("created_at"),
        number("removed_at", null=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_repeat")),
    )


def _create_operators_own() -> None:
    for table, column in (("task_follow", "at"), ("task_seen", "no")):
        op.create_table(
            table,
            reference("operator_id"),
            reference("task_id"),
            number(column),
            foreign(table, "operator_id", "operator"),
            foreign(table, "task_id", "task"),
            sa.PrimaryKeyConstraint("operator_id", "task_id", name=op.f(f"pk_{table}")),
        )
        op.create_index(op.f(f"ix_{table}_task_id"), table, ["task_id"])


def _create_search_index() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "create virtual table task_fts using fts5(words, stems, content='',"
            " tokenize='unicode61 remove_diacritics 0', detail=full)"
        )
        return
    op.execute("create table task_fts (id bigint primary key, words tsvector, stems tsvector)")
    for column in ("words", "stems"):
        op.execute(f"create index ix_task_fts_{column} on task_fts using gin ({column})")
