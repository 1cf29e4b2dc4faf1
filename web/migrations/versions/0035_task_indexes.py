"""Widens two indexes of tasks, so that my tasks by status and by priority are found without reading their rows."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    is_open = sa.text("open = 1")
    op.drop_index("ix_task_column", table_name="task")
    op.create_index(
        "ix_task_column",
        "task",
        ["status_id", "due_at", "id", "channel_id", "assignee_id", "team_id"],
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    op.drop_index("ix_task_assignee", table_name="task")
    op.create_index(
        "ix_task_assignee",
        "task",
        ["open", "assignee_id", "due_at", "id", "channel_id", "status_id", "priority", "changed_at"],
    )
