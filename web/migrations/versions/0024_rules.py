"""Creates rules, their versions, runs and timers, and the tables of the distribution of dialogs."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def number(name: str, default: int | None = None, *, null: bool = False) -> sa.Column[int]:
    fallback = None if default is None else sa.text(str(default))
    return sa.Column(name, sa.BigInteger(), server_default=fallback, nullable=null)


def small(name: str, default: int) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), server_default=sa.text(str(default)), nullable=False)


def words(name: str, default: str | None = None) -> sa.Column[str]:
    fallback = None if default is None else sa.text(f"'{default}'")
    return sa.Column(name, sa.Text(), server_default=fallback, nullable=False)


def refers_to(table: str, owner: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([f"{table}_id"], [f"{table}.id"], name=op.f(f"fk_{owner}_{table}_id"))


def upgrade() -> None:
    op.create_table(
        "rule",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        words("kind"),
        words("grp"),
        small("place", 0),
        small("active", 0),
        small("version", 1),
        words("body", "{}"),
        small("reviewed", 0),
        number("paused_at", null=True),
        words("paused_why", ""),
        number("changed_by", null=True),
        number("changed_at"),
        number("removed_at", null=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule")),
    )
    op.create_table(
        "rule_version",
        sa.Column("rule_id", ID, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        words("body"),
        small("active", 0),
        number("by_id", null=True),
        number("at"),
        refers_to("rule", "rule_version"),
        sa.PrimaryKeyConstraint("rule_id", "version", name=op.f("pk_rule_version")),
    )
    op.create_table(
        "rule_run",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("rule_id", ID, nullable=False),
        small("version", 1),
        words("cause"),
        number("event_id", null=True),
        number("dialog_id", null=True),
        number("episode_id", null=True),
        number("wait_id", null=True),
        number("at"),
        words("outcome"),
        words("code", ""),
        words("compared", "[]"),
        words("done", "[]"),
        words("skipped", "[]"),
        words("error", ""),
        refers_to("rule", "rule_run"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_run")),
        sa.UniqueConstraint("rule_id", "cause", name=op.f("uq_rule_run_rule_id_cause")),
    )
    op.create_index("ix_rule_run_at", "rule_run", ["rule_id", "at"])
    op.create_index("ix_rule_run_dialog", "rule_run", ["dialog_id", "rule_id", "at"])
    op.create_table(
        "rule_timer",
        sa.Column("rule_id", ID, autoincrement=False, nullable=False),
        sa.Column("dialog_id", ID, autoincrement=False, nullable=False),
        words("cause"),
        number("at"),
        refers_to("rule", "rule_timer"),
        refers_to("dialog", "rule_timer"),
        sa.PrimaryKeyConstraint("rule_id", "dialog_id", name=op.f("pk_rule_timer")),
    )
    op.create_index(op.f("ix_rule_timer_dialog_id"), "rule_timer", ["dialog_id"])
    op.create_table(
        "rotation",
        sa.Column("rule_id", ID, autoincrement=False, nullable=False),
        number("last_operator_id", null=True),
        small("place", 0),
        number("given", 0),
        refers_to("rule", "rotation"),
        sa.PrimaryKeyConstraint("rule_id", name=op.f("pk_rotation")),
    )
    op.create_table(
        "offer",
        sa.Column("dialog_id", ID, autoincrement=False, nullable=False),
        sa.Column("rule_id", ID, nullable=False),
        number("since"),
        number("tried_at", null=True),
        words("skipped", "[]"),
        refers_to("dialog", "offer"),
        refers_to("rule", "offer"),
        sa.PrimaryKeyConstraint("dialog_id", name=op.f("pk_offer")),
    )
    op.create_index("ix_offer_rule", "offer", ["rule_id", "since", "dialog_id"])
