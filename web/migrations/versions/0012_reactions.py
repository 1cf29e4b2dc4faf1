"""Creates reactions on messages."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "reaction",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("message_id", ID, nullable=False),
        sa.Column("identity_id", ID, nullable=True),
        sa.Column("operator_id", sa.BigInteger(), nullable=True),
        sa.Column("signs", sa.Text(), server_default=sa.text("'[]'"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["identity_id"], ["identity.id"], name=op.f("fk_reaction_identity_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_reaction_message_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reaction")),
        sa.UniqueConstraint("message_id", "identity_id", name=op.f("uq_reaction_message_id_identity_id")),
    )
    op.create_index(
        "uq_reaction_ours",
        "reaction",
        ["message_id"],
        unique=True,
        sqlite_where=sa.text("identity_id is null"),
        postgresql_where=sa.text("identity_id is null"),
    )
