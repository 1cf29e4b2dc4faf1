"""Adds the index in which a column of the task board is read in the order of due dates."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    is_open = sa.text("open = 1")
    op.create_index(
        "ix_task_column",
        "task",
        ["status_id", "due_at", "id", "channel_id"],
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
