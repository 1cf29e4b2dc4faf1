"""Adds scopes as text and the depth of the cause to events; creates the table of events that a consumer could not
apply.
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("event", sa.Column("cause_depth", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("event", sa.Column("scope_before", sa.Text(), nullable=True))
    op.add_column("event", sa.Column("scope_after", sa.Text(), nullable=True))
    op.execute(
        "update event set scope_before = 'channel:' || channel_before, scope_after = 'channel:' || channel_after"
        " where channel_before is not null or channel_after is not null"
    )
    op.execute(
        "update event set scope_before = 'everybody', scope_after = 'everybody'"
        " where object_kind in ('operator', 'team') and only_operator is null"
    )
    op.execute(
        "update event set scope_before = 'channel:' || object_id, scope_after = 'channel:' || object_id"
        " where object_kind = 'channel'"
    )
    # Not op.batch_alter_table: it would copy the table and lose the counter behind its ids.
    op.execute("alter table event drop column channel_before")
    op.execute("alter table event drop column channel_after")
    op.add_column("consumer", sa.Column("at", sa.BigInteger(), server_default=sa.text("0"), nullable=False))
    op.create_table(
        "consumer_fault",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("consumer", sa.Text(), nullable=False),
        sa.Column("generation", sa.Text(), nullable=False),
        sa.Column("event_id", sa.BigInteger(), nullable=False),
        sa.Column("dialog_id", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consumer_fault")),
        sa.UniqueConstraint(
            "consumer", "generation", "event_id", name=op.f("uq_consumer_fault_consumer_generation_event_id")
        ),
    )
