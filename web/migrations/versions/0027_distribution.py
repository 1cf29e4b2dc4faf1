"""Gives offers and rotations the columns of distribution, and records since when an operator has a presence."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("operator", sa.Column("status_since", sa.BigInteger(), server_default=sa.text("0"), nullable=False))
    # No version has written to these two tables yet.
    op.drop_table("rotation")
    op.drop_table("offer")
    op.create_table(
        "rotation",
        sa.Column("rule_id", ID, autoincrement=False, nullable=False),
        sa.Column("last_operator_id", sa.BigInteger(), nullable=True),
        sa.Column("place", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("nobody_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["rule_id"], ["rule.id"], name=op.f("fk_rotation_rule_id")),
        sa.PrimaryKeyConstraint("rule_id", name=op.f("pk_rotation")),
    )
    op.create_table(
        "offer",
        sa.Column("dialog_id", ID, autoincrement=False, nullable=False),
        sa.Column("rule_id", ID, nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("tried_at", sa.BigInteger(), nullable=True),
        sa.Column("reported", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("skipped", sa.Text(), server_default=sa.text("'[]'"), nullable=False),
        sa.ForeignKeyConstraint(["dialog_id"], ["dialog.id"], name=op.f("fk_offer_dialog_id")),
        sa.ForeignKeyConstraint(["rule_id"], ["rule.id"], name=op.f("fk_offer_rule_id")),
        sa.PrimaryKeyConstraint("dialog_id", name=op.f("pk_offer")),
    )
    op.create_index("ix_offer_rule", "offer", ["rule_id", "channel_id", "since", "dialog_id"])
