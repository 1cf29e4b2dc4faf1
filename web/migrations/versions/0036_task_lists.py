"""Creates an index for each list of tasks and its order, and the counters of tasks."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DROPPED = ("due", "created", "changed", "assignee", "team", "priority", "status", "column")
LISTS = {
    "due": ("open", "due_at", "id", "channel_id", "changed_at"),
    "created": ("open", "id", "channel_id"),
    "changed": ("open", "changed_at", "id", "channel_id"),
    "status": ("status_id", "open", "changed_at", "id", "channel_id"),
    "column": ("status_id", "open", "due_at", "id", "channel_id", "changed_at"),
    "priority": ("open", "priority", "due_at", "id", "channel_id"),
    "person": ("open", "assignee_id", "due_at", "id", "channel_id"),
    "person_status": ("assignee_id", "status_id", "open", "changed_at", "id", "channel_id"),
    "team_status": ("team_id", "status_id", "open", "changed_at", "id", "channel_id"),
}
OPEN_LISTS = {
    "person_created": ("assignee_id", "id", "channel_id"),
    "person_changed": ("assignee_id", "changed_at", "id", "channel_id"),
    "person_column": ("assignee_id", "status_id", "due_at", "id", "channel_id"),
    "person_priority": ("assignee_id", "priority", "due_at", "id", "channel_id"),
    "team": ("team_id", "due_at", "id", "channel_id"),
    "team_created": ("team_id", "id", "channel_id"),
    "team_changed": ("team_id", "changed_at", "id", "channel_id"),
    "team_column": ("team_id", "status_id", "due_at", "id", "channel_id"),
    "team_person": ("team_id", "assignee_id", "due_at", "id", "channel_id"),
    "team_priority": ("team_id", "priority", "due_at", "id", "channel_id"),
}


def upgrade() -> None:
    for name in DROPPED:
        op.drop_index(f"ix_task_{name}", table_name="task")
    for name, columns in LISTS.items():
        op.create_index(f"ix_task_{name}", "task", list(columns))
    is_open = sa.text("open = 1")
    for name, columns in OPEN_LISTS.items():
        op.create_index(
            f"ix_task_{name}",
            "task",
            list(columns),
            sqlite_where=is_open,
            postgresql_where=is_open,
        )
    op.create_table(
        "task_count",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("assignee_id", sa.BigInteger(), nullable=True),
        sa.Column("late", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("number", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_count")),
    )
    op.execute(
        "insert into task_count (channel_id, assignee_id, late, number)"
        " select channel_id, assignee_id, case when late_for = due_at then 1 else 0 end, count(*) from task"
        " where open = 1 group by 1, 2, 3"
    )
