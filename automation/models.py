"""Tables of rules, their versions and runs, and of the distribution of dialogs."""

from sqlalchemy import Column, ForeignKey, Index, Integer, UniqueConstraint
from sqlmodel import Field, SQLModel

from inbox.models.columns import LOGGED, Id, bigint, integer, reference, row_id, string


class Rule(SQLModel, table=True):
    """A rule of one kind with its body as JSON.

    grp: assignment, replies, deadlines; place: order inside the group. reviewed: an administrator has read the texts
    that the rule sends. paused_why: code of the reason for which Okno paused the rule: loop, failing.
    """

    id: int | None = row_id()
    kind: str = string()
    grp: str = string()
    place: int = integer(0)
    active: int = integer(0)
    version: int = integer(1)
    body: str = string(default="{}")
    reviewed: int = integer(0)
    paused_at: int | None = bigint(null=True)
    paused_why: str = string(default="")
    changed_by: int | None = bigint(null=True)
    changed_at: int = bigint()
    removed_at: int | None = bigint(null=True)
    __table_args__ = (LOGGED,)


class RuleVersion(SQLModel, table=True):
    """A version of a rule: the body that a run used, and who changed it. Rows never change."""

    __tablename__ = "rule_version"
    rule_id: int = Field(sa_column=Column(Id, ForeignKey("rule.id"), primary_key=True, autoincrement=False))
    version: int = Field(sa_column=Column(Integer(), primary_key=True, autoincrement=False))
    body: str = string()
    active: int = integer(0)
    by_id: int | None = bigint(null=True)
    at: int = bigint()
    __table_args__ = (LOGGED,)


class RuleRun(SQLModel, table=True):
    """A run of a rule: at most one for each cause.

    outcome: did, refused, failed; code: why it was refused or failed. compared: values that the conditions looked at,
    done: effects, both as JSON of ids, enums and numbers, never a client's words.
    """

    __tablename__ = "rule_run"
    id: int | None = row_id()
    rule_id: int = reference("rule.id")
    version: int = integer(1)
    cause: str = string()
    event_id: int | None = bigint(null=True)
    dialog_id: int | None = bigint(null=True)
    episode_id: int | None = bigint(null=True)
    wait_id: int | None = bigint(null=True)
    at: int = bigint()
    outcome: str = string()
    code: str = string(default="")
    compared: str = string(default="[]")
    done: str = string(default="[]")
    skipped: str = string(default="[]")
    error: str = string(default="")
    __table_args__ = (
        UniqueConstraint("rule_id", "cause"),
        Index("ix_rule_run_at", "rule_id", "at"),
        Index("ix_rule_run_dialog", "dialog_id", "rule_id", "at"),
    )


class RuleTimer(SQLModel, table=True):
    """An instant at which a rule looks at a dialog again, unless the awaited event comes first."""

    __tablename__ = "rule_timer"
    rule_id: int = Field(sa_column=Column(Id, ForeignKey("rule.id"), primary_key=True, autoincrement=False))
    dialog_id: int = Field(sa_column=Column(Id, ForeignKey("dialog.id"), primary_key=True, autoincrement=False))
    cause: str = string()
    at: int = bigint()
    __table_args__ = (Index(None, "dialog_id"),)


class Rotation(SQLModel, table=True):
    """The operator whom a distribution rule gave the previous dialog, and where that operator stood in the order.

    nobody_at: when leads and administrators were last told that no operator is free.
    """

    rule_id: int = Field(sa_column=Column(Id, ForeignKey("rule.id"), primary_key=True, autoincrement=False))
    last_operator_id: int | None = bigint(null=True)
    place: int = integer(0)
    nobody_at: int | None = bigint(null=True)


class Offer(SQLModel, table=True):
    """A dialog that waits for an operator by a distribution rule. since: when its client began to wait.

    not_before: when the absent assignee has been absent for long enough. tried_at: no operator was free then; the offer
    waits until one may be. reported, skipped: a run says so, and who was passed over for which reason.
    """

    dialog_id: int = Field(sa_column=Column(Id, ForeignKey("dialog.id"), primary_key=True, autoincrement=False))
    rule_id: int = reference("rule.id")
    channel_id: int = bigint()
    since: int = bigint()
    not_before: int = bigint(default=0)
    tried_at: int | None = bigint(null=True)
    reported: int = integer(0)
    skipped: str = string(default="[]")
    __table_args__ = (Index("ix_offer_rule", "rule_id", "channel_id", "since", "dialog_id"),)
