"""Adds the ready rule that tags by words, switched off, and an index of the lines about tags and the priority."""

import time

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

CLASSIFIED = sa.text("content in ('tagged', 'ranked')")


def upgrade() -> None:
    op.create_index(
        "ix_message_classified",
        "message",
        ["dialog_id", "no"],
        sqlite_where=CLASSIFIED,
        postgresql_where=CLASSIFIED,
    )
    bind = op.get_bind()
    about = {"body": '{"channels":[],"entries":[]}', "now": time.time_ns() // 1_000_000}
    rule_id = bind.execute(
        sa.text(
            "insert into rule (kind, grp, place, active, version, body, reviewed, changed_at)"
            " select 'words', 'assignment', coalesce(max(place), 0) + 1, 0, 1, :body, 0, :now from rule"
            " where grp = 'assignment' returning id"
        ),
        about,
    ).scalar_one()
    bind.execute(
        sa.text("insert into rule_version (rule_id, version, body, active, at) values (:rule, 1, :body, 0, :now)"),
        about | {"rule": rule_id},
    )
