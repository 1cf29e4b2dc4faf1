"""Creates SLA targets of waits, by which the list is ordered, leads of teams, and e-mails that are sent at once."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

HOUR = 3_600_000
WAITING = sa.text("open = 1 and snoozed_at is null and waiting_since is not null")


def upgrade() -> None:
    for name in ("norm_ms", "due_at", "breached_at", "rule_id", "rule_version", "hours_version_id"):
        op.add_column("wait", sa.Column(name, sa.BigInteger(), nullable=True))
    for name, empty in (("stages", "[]"), ("alarm", "{}"), ("former_hours", "[]")):
        op.add_column("wait", sa.Column(name, sa.Text(), server_default=sa.text(f"'{empty}'"), nullable=False))
    for table, name in (("wait", "told"), ("team_member", "leads"), ("notice_letter", "at_once")):
        op.add_column(table, sa.Column(name, sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("dialog", sa.Column("due_at", sa.BigInteger(), nullable=True))
    op.create_index(
        "ix_dialog_waiting",
        "dialog",
        ["waiting_since", "id", "channel_id", "assignee_id", "team_id"],
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )
    op.execute(f"update dialog set urgency = waiting_since + {HOUR} where waiting_since is not null")
