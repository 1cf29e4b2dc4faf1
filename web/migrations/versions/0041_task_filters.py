"""Creates the indexes in which the tasks of a type and of a client are found."""

from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_task_type", "task", ["type_id", "id"])
    op.create_index("ix_task_contact", "task", ["contact_id", "id"])
