"""Creates covering indexes for pages and counters of dialogs, so that no row is read only to be skipped."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

BESIDE = ["id", "channel_id", "snoozed_at"]
ORDERS = (
    ("ix_dialog_open_urgency_id", "ix_dialog_by_urgency", ["open", "urgency"]),
    ("ix_dialog_open_last_at_id", "ix_dialog_by_time", ["open", "last_at"]),
    ("ix_dialog_open_assignee_id_urgency_id", "ix_dialog_of_assignee", ["open", "assignee_id", "urgency"]),
    ("ix_dialog_open_team_id_urgency_id", "ix_dialog_of_team", ["open", "team_id", "urgency"]),
)
PARTS = (
    (
        "ix_dialog_active",
        [
            *("open", "assignee_id", "team_id", "channel_id", "waiting_since", "snoozed_at"),
            *("client_count", "last_at", "created_at", "id"),
        ],
        "open = 1 and snoozed_at is null",
    ),
    ("ix_dialog_snoozed", ["snoozed_at", "id", "open", "channel_id"], "snoozed_at is not null"),
)


def upgrade() -> None:
    for before, name, columns in ORDERS:
        op.drop_index(before, table_name="dialog")
        op.create_index(name, "dialog", columns + BESIDE, unique=False)
    for name, columns, where in PARTS:
        op.drop_index(name, table_name="dialog")
        op.create_index(
            name, "dialog", columns, unique=False, sqlite_where=sa.text(where), postgresql_where=sa.text(where)
        )
