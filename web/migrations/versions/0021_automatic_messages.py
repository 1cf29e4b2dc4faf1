"""Creates automatic messages and circuit breakers; a delivery may expire, a client may refuse automatic messages."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
EXPIRING = sa.text("state = 'queued' and expires_at is not null")


def upgrade() -> None:
    op.create_table(
        "automatic_message",
        sa.Column("message_id", ID, autoincrement=False, nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("rule_id", sa.BigInteger(), nullable=True),
        sa.Column("dialog_id", ID, nullable=False),
        sa.Column("episode_id", sa.BigInteger(), nullable=False),
        sa.Column("identity_id", sa.BigInteger(), nullable=True),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["dialog_id"], ["dialog.id"], name=op.f("fk_automatic_message_dialog_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_automatic_message_message_id")),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_automatic_message")),
        sa.UniqueConstraint("cause", name=op.f("uq_automatic_message_cause")),
    )
    for column in ("identity_id", "dialog_id", "channel_id"):
        op.create_index(op.f(f"ix_automatic_message_{column}_at"), "automatic_message", [column, "at"])
    op.create_table(
        "breaker",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("object_id", ID, autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "object_id", name=op.f("pk_breaker")),
    )
    op.add_column("contact", sa.Column("no_automatic", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("delivery", sa.Column("automatic", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("delivery", sa.Column("expires_at", sa.BigInteger(), nullable=True))
    op.create_index(
        "ix_delivery_expiring", "delivery", ["expires_at"], sqlite_where=EXPIRING, postgresql_where=EXPIRING
    )
