"""Checks the values that a task's fields get: lengths, known names, people who may see the task."""

from collections.abc import Callable
from typing import Any

from inbox.errors import Invalid
from inbox.people.channel_access import may_answer
from inbox.store import Tx
from inbox.text import clean

TITLE_LIMIT = 200
TEXT_LIMIT = 20_000
REASON_LIMIT = 500
KINDS = ("incident", "request")
PRIORITIES = (-1, 0, 1)
FARTHEST = 4_102_444_800_000  # the year 2100


def check_title(value: str) -> str:
    """Return a title as one line."""
    return " ".join(clean(value, field="title", limit=TITLE_LIMIT).split())


def check_text(value: str) -> str:
    return clean(value, field="text", limit=TEXT_LIMIT)


def check_reason(value: str, field: str) -> str:
    return clean(value, field=field, limit=REASON_LIMIT)


def check_instant(value: int | None, field: str) -> int | None:
    if value is not None and not 0 < value <= FARTHEST:
        raise Invalid("This date cannot be used.", field=field)
    return value


def check_assignee(tx: Tx, operator_id: int | None, channel_id: int | None) -> int | None:
    """Return the assignee; raise Invalid for an operator who is disabled or may not see the task."""
    if operator_id is None:
        return None
    known = tx.sql("select 1 from operator where id = :id and disabled_at is null", id=operator_id)
    if not known or (channel_id is not None and not may_answer(tx, operator_id, channel_id)):
        raise Invalid("This operator may not see the task.", code="cannot-see", field="assignee_id")
    return operator_id


def check_team(tx: Tx, team_id: int | None) -> int | None:
    if team_id is not None and not tx.sql("select 1 from team where id = :id and removed_at is null", id=team_id):
        raise Invalid("This team does not exist.", code="team-gone", field="team_id")
    return team_id


def check_type(tx: Tx, type_id: int | None) -> int | None:
    if type_id is not None and not tx.sql("select 1 from task_type where id = :id and removed_at is null", id=type_id):
        raise Invalid("This type of task does not exist.", code="type-gone", field="type_id")
    return type_id


def check_kind(value: str | None) -> str | None:
    if value is not None and value not in KINDS:
        raise Invalid("Unknown kind of task.", field="kind", allowed=KINDS)
    return value


def check_priority(value: int) -> int:
    if value not in PRIORITIES:
        raise Invalid("Unknown priority.", field="priority", allowed=PRIORITIES)
    return value


# field -> check(tx, value, channel that decides who may see the task)
CHECKS: dict[str, Callable[[Tx, Any, int | None], Any]] = {
    "title": lambda tx, value, channel_id: check_title(value),
    "text": lambda tx, value, channel_id: check_text(value),
    "kind": lambda tx, value, channel_id: check_kind(value),
    "type_id": lambda tx, value, channel_id: check_type(tx, value),
    "priority": lambda tx, value, channel_id: check_priority(value),
    "due_at": lambda tx, value, channel_id: check_instant(value, "due_at"),
    "remind_at": lambda tx, value, channel_id: check_instant(value, "remind_at"),
    "assignee_id": lambda tx, value, channel_id: check_assignee(tx, value, channel_id),
    "team_id": lambda tx, value, channel_id: check_team(tx, value),
}
EDITABLE = frozenset(CHECKS)
