"""Adds the folded parts of an email, and whether its layout carries meaning."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

# Older emails are not parsed again; these tags are a good enough sign.
MEANT = ("<table", "<img", "<li", "<b>", "<strong", "<h1", "<h2", "<h3")


def upgrade() -> None:
    for name in ("quoted_above", "signature"):
        op.add_column("letter", sa.Column(name, sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("letter", sa.Column("rich", sa.Integer(), server_default=sa.text("0"), nullable=False))
    meant = " or ".join(f"html like '%{tag}%'" for tag in MEANT)
    # The quotation of an older email is part of its HTML and may have a table of its own, so emails with one stay
    # plain.
    op.execute(f"update letter set rich = 1 where quoted = '' and ({meant})")
