"""Creates the addresses of remote pictures of emails, and the cache of fetched ones."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("letter", sa.Column("remote", sa.Text(), server_default=sa.text("'[]'"), nullable=False))
    op.create_table(
        "remote_image",
        sa.Column("url_hash", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("url_hash", name=op.f("pk_remote_image")),
    )
