"""Creates rows of assignments and closings, filled from the timeline; presence is recorded from now on."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PIECE = 5_000


def upgrade() -> None:
    assignment = op.create_table(
        "assignment",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("dialog_id", ID, nullable=False),
        sa.Column("episode_id", sa.BigInteger(), nullable=False),
        sa.Column("operator_id", sa.BigInteger(), nullable=True),
        sa.Column("team_id", sa.BigInteger(), nullable=True),
        sa.Column("from_at", sa.BigInteger(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("by_kind", sa.Text(), nullable=False),
        sa.Column("by_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["dialog_id"], ["dialog.id"], name=op.f("fk_assignment_dialog_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment")),
    )
    op.create_index(op.f("ix_assignment_dialog_id"), "assignment", ["dialog_id", "id"])
    op.create_index(op.f("ix_assignment_operator_id"), "assignment", ["operator_id", "from_at"])
    closure = op.create_table(
        "closure",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("dialog_id", ID, nullable=False),
        sa.Column("episode_id", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by_kind", sa.Text(), nullable=False),
        sa.Column("by_id", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("reopened_at", sa.BigInteger(), nullable=True),
        sa.Column("reopened_by_kind", sa.Text(), nullable=True),
        sa.Column("reopened_by_id", sa.BigInteger(), nullable=True),
        sa.Column("reopened_cause", sa.Text(), nullable=True),
        sa.Column("undone", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["dialog_id"], ["dialog.id"], name=op.f("fk_closure_dialog_id")),
        sa.ForeignKeyConstraint(["episode_id"], ["episode.id"], name=op.f("fk_closure_episode_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closure")),
    )
    op.create_index(op.f("ix_closure_episode_id"), "closure", ["episode_id", "id"])
    op.create_index(op.f("ix_closure_at"), "closure", ["at"])
    op.create_table(
        "presence_span",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("operator_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("from_at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_presence_span")),
    )
    op.create_index(op.f("ix_presence_span_operator_id"), "presence_span", ["operator_id", "from_at"])
    fill(op.get_bind(), assignment, closure)
    # Fingerprints now compare the request; a key that a browser repeats over the upgrade still gets its first result.
    op.execute("update command set fingerprint = ''")


def fill(bind: sa.Connection, assignment: sa.Table, closure: sa.Table) -> None:
    """Rebuild both tables from the system lines, dialog by dialog in their order."""
    lines = sa.text(
        "select dialog_id, episode_id, content, data, created_at, operator_id from message where kind = 'system'"
        " and content in ('assigned', 'teamed', 'closed', 'reopened') and dialog_id > :after"
        " and dialog_id <= :upto order by dialog_id, no"
    )
    newest = bind.execute(sa.text("select coalesce(max(id), 0) from dialog")).scalar_one()
    for after in range(0, newest, PIECE):
        assigned: list[dict[str, Any]] = []
        closed: list[dict[str, Any]] = []
        held: dict[int, dict[str, Any]] = {}  # last assignment of a dialog
        for dialog_id, episode_id, content, text, at, _ in bind.execute(lines, {"after": after, "upto": after + PIECE}):
            data = json.loads(text)
            by = {"by_kind": "operator" if data.get("by") else "system", "by_id": data.get("by")}
            if content in ("assigned", "teamed"):
                before = held.get(dialog_id, {"operator_id": None, "team_id": None})
                what = {"operator_id": data.get("to")} if content == "assigned" else {"team_id": data.get("to")}
                place = {"dialog_id": dialog_id, "episode_id": episode_id, "from_at": at}
                row = {**before, **what, **place, "cause": data.get("cause") or "person", **by}
                if assigned and assigned[-1]["dialog_id"] == dialog_id and assigned[-1]["from_at"] == at:
                    assigned[-1] = row  # team and assignee of one command
                else:
                    assigned.append(row)
                held[dialog_id] = row
            elif content == "closed":
                reason, comment = data.get("reason") or "solved", data.get("comment") or ""
                closed.append(
                    {
                        "dialog_id": dialog_id,
                        "episode_id": episode_id,
                        "at": at,
                        "reason": reason,
                        "comment": comment,
                        "reopened_at": None,
                        "reopened_by_kind": None,
                        "reopened_by_id": None,
                        "reopened_cause": None,
                        **by,
                    }
                )
            elif closed and closed[-1]["episode_id"] == episode_id and closed[-1]["reopened_at"] is None:
                kind = "client" if data.get("cause") == "client" else by["by_kind"]
                closed[-1] |= {
                    "reopened_at": at,
                    "reopened_by_kind": kind,
                    "reopened_by_id": by["by_id"],
                    "reopened_cause": data.get("cause") or "person",
                }
        if assigned:
            bind.execute(assignment.insert(), assigned)
        if closed:
            bind.execute(closure.insert(), closed)
    # Dialogs without a line, for example imported ones: at least the present state is recorded.
    bind.execute(
        sa.text(
            "insert into closure (dialog_id, episode_id, at, by_kind, by_id, reason, comment)"
            " select e.dialog_id, e.id, e.closed_at, case when e.closed_by is null then 'system' else 'operator' end,"
            " e.closed_by, coalesce(e.close_reason, 'solved'), e.close_comment from episode e"
            " where e.closed_at is not null and not exists (select 1 from closure c where c.episode_id = e.id"
            " and c.reopened_at is null)"
        )
    )
    bind.execute(
        sa.text(
            "insert into assignment (dialog_id, episode_id, operator_id, team_id, from_at, cause, by_kind)"
            " select d.id, d.episode_id, d.assignee_id, d.team_id, e.opened_at, 'person', 'system' from dialog d"
            " join episode e on e.id = d.episode_id where (d.assignee_id is not null or d.team_id is not null)"
            " and not exists (select 1 from assignment a where a.dialog_id = d.id)"
        )
    )
