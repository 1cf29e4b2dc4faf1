"""Creates teams, snooze, followers, mentions, notifications, hand-overs and reasons for closing."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "due",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("object_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_due")),
        sa.UniqueConstraint("kind", "object_id", name=op.f("uq_due_kind_object_id")),
    )
    op.create_index(op.f("ix_due_at_id"), "due", ["at", "id"], unique=False)
    op.create_table(
        "team",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team")),
    )
    op.create_table(
        "hand_over",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("from_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("return_at", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("undone_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["operator.id"], name=op.f("fk_hand_over_by_id")),
        sa.ForeignKeyConstraint(["from_id"], ["operator.id"], name=op.f("fk_hand_over_from_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_over")),
    )
    op.create_table(
        "notice",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("dialog_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("by_id", sa.BigInteger(), nullable=True),
        sa.Column("count", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("data", sa.Text(), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("read_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_notice_operator_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
    )
    op.create_index(op.f("ix_notice_operator_id_at_id"), "notice", ["operator_id", "at", "id"], unique=False)
    op.create_table(
        "team_member",
        sa.Column("team_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_team_member_operator_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_team_member_team_id")),
        sa.PrimaryKeyConstraint("team_id", "operator_id", name=op.f("pk_team_member")),
    )
    op.create_index(op.f("ix_team_member_operator_id"), "team_member", ["operator_id"], unique=False)
    op.create_table(
        "follow",
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("dialog_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["dialog_id"], ["dialog.id"], name=op.f("fk_follow_dialog_id")),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_follow_operator_id")),
        sa.PrimaryKeyConstraint("operator_id", "dialog_id", name=op.f("pk_follow")),
    )
    op.create_index(op.f("ix_follow_dialog_id"), "follow", ["dialog_id"], unique=False)
    op.create_table(
        "hand_over_dialog",
        sa.Column("hand_over_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("dialog_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("operator_id", sa.BigInteger(), nullable=True),
        sa.Column("team_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["dialog_id"], ["dialog.id"], name=op.f("fk_hand_over_dialog_dialog_id")),
        sa.ForeignKeyConstraint(["hand_over_id"], ["hand_over.id"], name=op.f("fk_hand_over_dialog_hand_over_id")),
        sa.PrimaryKeyConstraint("hand_over_id", "dialog_id", name=op.f("pk_hand_over_dialog")),
    )
    op.create_table(
        "notice_letter",
        sa.Column("notice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'waiting'"), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("detail", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(["notice_id"], ["notice.id"], name=op.f("fk_notice_letter_notice_id")),
        sa.PrimaryKeyConstraint("notice_id", name=op.f("pk_notice_letter")),
    )
    op.create_index(
        "ix_notice_letter_waiting",
        "notice_letter",
        ["not_before"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "mention",
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("message_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("dialog_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["dialog_id"], ["dialog.id"], name=op.f("fk_mention_dialog_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_mention_message_id")),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_mention_operator_id")),
        sa.PrimaryKeyConstraint("operator_id", "message_id", name=op.f("pk_mention")),
    )
    op.create_index(op.f("ix_mention_dialog_id"), "mention", ["dialog_id"], unique=False)
    op.create_index(
        "ix_delivery_stuck",
        "delivery",
        ["dialog_id"],
        unique=False,
        sqlite_where=sa.text("state in ('failed', 'uncertain')"),
        postgresql_where=sa.text("state in ('failed', 'uncertain')"),
    )
    op.add_column("dialog", sa.Column("team_id", sa.BigInteger(), nullable=True))
    op.add_column("dialog", sa.Column("snoozed_at", sa.BigInteger(), nullable=True))
    op.add_column("dialog", sa.Column("snooze_until", sa.BigInteger(), nullable=True))
    op.add_column("dialog", sa.Column("snooze_reason", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("dialog", sa.Column("snoozed_by", sa.BigInteger(), nullable=True))
    op.create_index(
        op.f("ix_dialog_open_team_id_urgency_id"), "dialog", ["open", "team_id", "urgency", "id"], unique=False
    )
    op.create_index(
        "ix_dialog_snoozed",
        "dialog",
        ["snoozed_at", "id"],
        unique=False,
        sqlite_where=sa.text("snoozed_at is not null"),
        postgresql_where=sa.text("snoozed_at is not null"),
    )
    op.add_column("episode", sa.Column("close_reason", sa.Text(), nullable=True))
    op.add_column("episode", sa.Column("close_comment", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("letter", sa.Column("blind", sa.Text(), server_default=sa.text("'[]'"), nullable=False))
    op.add_column("operator", sa.Column("presence", sa.Text(), server_default=sa.text("'online'"), nullable=False))
    op.add_column("operator", sa.Column("capacity", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("operator", sa.Column("choices", sa.Text(), server_default=sa.text("'{}'"), nullable=False))
