"""Lets a weekly recurring task name its weekdays."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("task_repeat", sa.Column("days", sa.Text(), nullable=False, server_default=sa.text("''")))
