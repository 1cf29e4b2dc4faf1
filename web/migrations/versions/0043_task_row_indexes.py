"""Creates the indexes from which the row of a task counts its comments and checks, and reads none of them."""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None


def upgrade() -> None:
    is_comment = sa.text("kind = 'comment'")
    op.create_index(
        "ix_task_line_comment", "task_line", ["task_id", "kind"], sqlite_where=is_comment, postgresql_where=is_comment
    )
    op.create_index("ix_task_check_task_id_done_at", "task_check", ["task_id", "done_at"])
    op.drop_index("ix_task_check_task_id", "task_check")
