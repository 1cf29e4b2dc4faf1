"""Adds subject and copies to email drafts."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("draft", sa.Column("head", sa.Text(), server_default=sa.text("''"), nullable=False))
