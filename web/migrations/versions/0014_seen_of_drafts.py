"""Adds to drafts the last message that their author had seen when the writing began."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("draft", sa.Column("seen", sa.BigInteger(), nullable=True))
