"""Creates tags of dialogs, and gives dialogs a priority; dialogs without a tag are found over the list's indexes."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ACTIVE = "open = 1 and snoozed_at is null"
WIDENED = (
    ("ix_dialog_by_urgency", ["open", "urgency", "id", "channel_id", "snoozed_at", "tagged", "priority"], None),
    ("ix_dialog_by_time", ["open", "last_at", "id", "channel_id", "snoozed_at", "tagged"], None),
    (
        "ix_dialog_active",
        [
            *("open", "assignee_id", "team_id", "channel_id", "waiting_since", "snoozed_at"),
            *("client_count", "last_at", "created_at", "id", "tagged"),
        ],
        ACTIVE,
    ),
)


def upgrade() -> None:
    op.create_table(
        "tag",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("color", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.Column("merged_into", ID, nullable=True),
        sa.ForeignKeyConstraint(["merged_into"], ["tag.id"], name=op.f("fk_tag_merged_into")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tag")),
    )
    op.create_table(
        "dialog_tag",
        sa.Column("dialog_id", ID, autoincrement=False, nullable=False),
        sa.Column("tag_id", ID, autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by_id", sa.BigInteger(), nullable=True),
        sa.Column("rule_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["dialog_id"], ["dialog.id"], name=op.f("fk_dialog_tag_dialog_id")),
        sa.ForeignKeyConstraint(["tag_id"], ["tag.id"], name=op.f("fk_dialog_tag_tag_id")),
        sa.PrimaryKeyConstraint("dialog_id", "tag_id", name=op.f("pk_dialog_tag")),
    )
    op.create_index(op.f("ix_dialog_tag_tag_id_dialog_id"), "dialog_tag", ["tag_id", "dialog_id"])
    op.add_column("dialog", sa.Column("priority", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("dialog", sa.Column("tagged", sa.Integer(), server_default=sa.text("0"), nullable=False))
    for name, columns, where in WIDENED:
        part = None if where is None else sa.text(where)
        op.drop_index(name, table_name="dialog")
        op.create_index(name, "dialog", columns, unique=False, sqlite_where=part, postgresql_where=part)
    ranked = sa.text(f"{ACTIVE} and priority <> 0")
    op.create_index(
        "ix_dialog_ranked",
        "dialog",
        ["priority", "urgency", "id", "channel_id"],
        sqlite_where=ranked,
        postgresql_where=ranked,
    )
