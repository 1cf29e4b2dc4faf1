"""Adds when a channel's failure began, and when operators were notified of it."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("channel", sa.Column("down_since", sa.BigInteger(), nullable=True))
    op.add_column("channel", sa.Column("down_told_at", sa.BigInteger(), nullable=True))
    op.execute("update channel set down_since = health_at where health = 'trouble' and removed_at is null")
