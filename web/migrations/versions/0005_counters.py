"""Creates indexes for the counters of views."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

PARTS = (
    (
        "ix_dialog_active",
        "dialog",
        ["open", "assignee_id", "team_id", "channel_id", "waiting_since", "snoozed_at"],
        "open = 1 and snoozed_at is null",
    ),
    ("ix_mention_unseen", "mention", ["operator_id", "dialog_id"], "seen_at is null"),
    ("ix_notice_unread", "notice", ["operator_id"], "read_at is null"),
)


def upgrade() -> None:
    for name, table, columns, where in PARTS:
        op.create_index(
            name, table, columns, unique=False, sqlite_where=sa.text(where), postgresql_where=sa.text(where)
        )
    op.create_index(
        op.f("ix_read_mark_dialog_id_operator_id_read_no"),
        "read_mark",
        ["dialog_id", "operator_id", "read_no"],
        unique=False,
    )
