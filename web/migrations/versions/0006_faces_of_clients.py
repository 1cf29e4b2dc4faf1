"""Creates avatars of clients."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "avatar",
        sa.Column(
            "identity_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False
        ),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.Text(), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("digest", sa.Text(), nullable=True),
        sa.Column("token", sa.Text(), nullable=True),
        sa.Column("tries", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("next_try_at", sa.BigInteger(), nullable=True),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["identity_id"], ["identity.id"], name=op.f("fk_avatar_identity_id")),
        sa.PrimaryKeyConstraint("identity_id", name=op.f("pk_avatar")),
        sa.UniqueConstraint("token", name=op.f("uq_avatar_token")),
    )
    op.create_index(
        "ix_avatar_pending",
        "avatar",
        ["next_try_at"],
        unique=False,
        sqlite_where=sa.text("next_try_at is not null"),
        postgresql_where=sa.text("next_try_at is not null"),
    )
