"""Lets operators block a sender."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("contact", sa.Column("sender_blocked", sa.Integer(), server_default=sa.text("0"), nullable=False))
