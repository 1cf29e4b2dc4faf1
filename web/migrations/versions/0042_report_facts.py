"""Creates the tables of facts, which reports count. They are filled while the server runs."""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def key(name: str) -> sa.Column[int]:
    return sa.Column(name, ID, autoincrement=False, nullable=False)


def number(name: str, *, null: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=null)


def small(name: str, default: int = 0) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), server_default=sa.text(str(default)), nullable=False)


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=True)


def numbers(names: str, *, null: bool = False) -> list[sa.Column[int]]:
    return [number(name, null=null) for name in names.split()]


def upgrade() -> None:
    _create_wait()
    _create_episode()
    _create_reply()
    _create_handover()
    _create_task()


def _create_wait() -> None:
    op.create_table(
        "fact_wait",
        key("wait_id"),
        *numbers("episode_id dialog_id message_id channel_id"),
        *numbers("team_id operator_id", null=True),
        small("place", 1),
        number("started_at"),
        number("ended_at", null=True),
        words("ended_by"),
        *numbers("lasted worked own_lasted own_worked norm due_at", null=True),
        small("late"),
        *numbers("rule_id hours_version_id", null=True),
        number("day"),
        small("weekday"),
        small("hour"),
        sa.PrimaryKeyConstraint("wait_id", name=op.f("pk_fact_wait")),
    )
    op.create_index("ix_fact_wait_day", "fact_wait", ["day", "place", "channel_id", "ended_by"])
    op.create_index("ix_fact_wait_dialog", "fact_wait", ["dialog_id", "episode_id"])


def _create_episode() -> None:
    op.create_table(
        "fact_episode",
        key("episode_id"),
        *numbers("dialog_id channel_id"),
        *numbers("team_id assignee_id", null=True),
        small("by_client"),
        *numbers("message_id identity_id", null=True),
        number("opened_at"),
        *numbers("closed_at closed_by", null=True),
        words("reason"),
        small("reopened"),
        small("replies"),
        small("handovers"),
        *numbers("first_lasted first_worked solved_lasted solved_worked", null=True),
        number("day_opened"),
        number("day_closed", null=True),
        small("weekday"),
        small("hour"),
        small("tagged"),
        sa.PrimaryKeyConstraint("episode_id", name=op.f("pk_fact_episode")),
    )
    for name in ("opened", "closed"):
        op.create_index(f"ix_fact_episode_{name}", "fact_episode", [f"day_{name}", "by_client", "channel_id"])
    op.create_index("ix_fact_episode_dialog", "fact_episode", ["dialog_id"])
    op.create_table(
        "fact_episode_tag",
        key("episode_id"),
        key("tag_id"),
        sa.PrimaryKeyConstraint("episode_id", "tag_id", name=op.f("pk_fact_episode_tag")),
    )
    op.create_index("ix_fact_episode_tag_tag_id_episode_id", "fact_episode_tag", ["tag_id", "episode_id"])


def _create_reply() -> None:
    op.create_table(
        "fact_reply",
        key("message_id"),
        *numbers("episode_id dialog_id channel_id"),
        *numbers("team_id operator_id", null=True),
        *numbers("at day"),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_fact_reply")),
    )
    op.create_index("ix_fact_reply_day", "fact_reply", ["day", "channel_id", "operator_id"])
    op.create_index("ix_fact_reply_episode", "fact_reply", ["episode_id", "message_id"])
    op.create_index("ix_fact_reply_dialog", "fact_reply", ["dialog_id"])


def _create_handover() -> None:
    op.create_table(
        "fact_handover",
        key("assignment_id"),
        *numbers("episode_id dialog_id channel_id"),
        number("team_id", null=True),
        *numbers("operator_id to_id at day"),
        sa.PrimaryKeyConstraint("assignment_id", name=op.f("pk_fact_handover")),
    )
    op.create_index("ix_fact_handover_day", "fact_handover", ["day", "channel_id", "operator_id"])
    op.create_index("ix_fact_handover_dialog", "fact_handover", ["dialog_id", "episode_id"])


def _create_task() -> None:
    op.create_table(
        "fact_task",
        key("task_id"),
        *numbers("dialog_id channel_id team_id assignee_id", null=True),
        number("made_at"),
        *numbers("due_at closed_at", null=True),
        small("late"),
        number("day_made"),
        *numbers("day_due day_closed", null=True),
        sa.PrimaryKeyConstraint("task_id", name=op.f("pk_fact_task")),
    )
    for name in ("made", "due", "closed"):
        op.create_index(f"ix_fact_task_{name}", "fact_task", [f"day_{name}"])
