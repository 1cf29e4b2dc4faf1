"""Creates working hours; those of the company are always open until an administrator sets them.

The company's language is that of its first administrator; its zone is UTC until it is chosen.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    hours = op.create_table(
        "hours",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hours")),
    )
    version = op.create_table(
        "hours_version",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("hours_id", ID, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("week", sa.Text(), nullable=False),
        sa.Column("days", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("by_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["hours_id"], ["hours.id"], name=op.f("fk_hours_version_hours_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hours_version")),
        sa.UniqueConstraint("hours_id", "version", name=op.f("uq_hours_version_hours_id_version")),
    )
    bind = op.get_bind()
    always = json.dumps([[[0, 1440]]] * 7, separators=(",", ":"))
    # The ids come from the sequences, so that PostgreSQL counts on from them.
    bind.execute(hours.insert(), {"name": ""})
    bind.execute(
        version.insert(), {"hours_id": 1, "version": 1, "zone": "UTC", "week": always, "days": "{}", "since": 0}
    )
    first = "select locale from operator where role = 'administrator' and locale <> '' order by id limit 1"
    language = bind.execute(sa.text(first)).scalar()
    if language:
        bind.execute(
            sa.text("insert into meta (key, value) values ('company_language', :value)"),
            {"value": json.dumps(language)},
        )
