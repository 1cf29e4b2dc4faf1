"""Creates the dialogs of master tasks, and the replies that they got together."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def reference(name: str) -> sa.Column[int]:
    return sa.Column(name, ID, autoincrement=False, nullable=False)


def foreign(table: str, name: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [f"{target}.id"], name=op.f(f"fk_{table}_{name}"))


def upgrade() -> None:
    op.create_table(
        "task_dialog",
        reference("task_id"),
        reference("dialog_id"),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by_id", sa.BigInteger(), nullable=True),
        foreign("task_dialog", "task_id", "task"),
        foreign("task_dialog", "dialog_id", "dialog"),
        sa.PrimaryKeyConstraint("task_id", "dialog_id", name=op.f("pk_task_dialog")),
    )
    op.create_index(op.f("ix_task_dialog_dialog_id"), "task_dialog", ["dialog_id"])
    op.create_table(
        "task_reply",
        reference("task_id"),
        reference("message_id"),
        reference("dialog_id"),
        sa.Column("at", sa.BigInteger(), nullable=False),
        foreign("task_reply", "task_id", "task"),
        foreign("task_reply", "message_id", "message"),
        foreign("task_reply", "dialog_id", "dialog"),
        sa.PrimaryKeyConstraint("task_id", "message_id", name=op.f("pk_task_reply")),
    )
    op.create_index(op.f("ix_task_reply_message_id"), "task_reply", ["message_id"])
