"""Creates the statuses of operators with five built-in ones; spans of presence record the status from now on."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
# id, built-in name, presence, whether new dialogs come
BUILT_IN = (
    (1, "online", "online", 1),
    (2, "lunch", "away", 0),
    (3, "training", "away", 0),
    (4, "away", "away", 0),
    (5, "off", "off", 0),
)


def upgrade() -> None:
    table = op.create_table(
        "operator_status",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("builtin", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("base", sa.Text(), nullable=False),
        sa.Column("takes_new", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("place", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operator_status")),
    )
    op.bulk_insert(
        table,
        [
            {"id": number, "builtin": name, "name": "", "base": base, "takes_new": takes, "place": number}
            for number, name, base, takes in BUILT_IN
        ],
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("alter sequence operator_status_id_seq restart with 6")
    op.add_column("operator", sa.Column("status_id", sa.BigInteger(), server_default=sa.text("1"), nullable=False))
    op.add_column("operator", sa.Column("hours_id", sa.BigInteger(), nullable=True))
    op.execute("update operator set status_id = case presence when 'away' then 4 when 'off' then 5 else 1 end")
    op.add_column("presence_span", sa.Column("status_id", sa.BigInteger(), nullable=True))
