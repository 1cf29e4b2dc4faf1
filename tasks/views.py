"""Defines the views and orders of the task list as SQL over `task t`: a view is a condition, an order a list of groups.

A page walks the groups one after another, each in the order of an index, so that a page of a large list reads only what
it shows. The browser has the same rules in web/static/js/tasks/.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from inbox.access import Actor
from inbox.errors import Invalid
from inbox.store import Reader
from inbox.store.sql import in_list
from tasks.filters import TaskFilter
from tasks.scope import visible_tasks
from tasks.statuses import CLOSED

VIEWS = ("open", "mine", "late", "unassigned", "followed", "done", "all")  # and team-<id>, dialog-<id>
SORTS = ("due", "created", "changed", "status", "assignee", "priority")

_OFTEN_NULL = ("t.team_id", "t.assignee_id", "t.due_at")  # in the order in which indexes name them
_LATE = "t.due_at <= :now"
_HOLDS = {
    "open": "t.open = 1",
    "mine": "t.open = 1 and t.assignee_id = :me",
    "late": f"t.open = 1 and {_LATE}",
    "unassigned": "t.open = 1 and t.assignee_id is null",
    "followed": "t.open = 1 and t.id in (select f.task_id from task_follow f where f.operator_id = :me)",
    "done": "t.open = 0",
}
_ALL = ("t.open = 1", "t.open = 0")


@dataclass(frozen=True)
class Group:
    """A stretch of an order: its name in the position of a page, a condition, and the column that orders it."""

    name: str
    where: str
    column: str
    descending: bool = False
    without_due: bool = False

    def sql(self, place: int, where: str, part: int, *, continued: bool, few: bool) -> str:
        """Return SQL of the first (place, key, id) of the stretch in a part of a list, behind :after_key and :after_id.

        Columns that are null in all of these tasks are named in the order, because PostgreSQL reads an index in its
        order only then. Few tasks are sorted, and late ones are found by their due date whatever the order: a plus
        before a column keeps the databases from reading an index in the order of that column.
        """
        direction, sign = ("desc", "<") if self.descending else ("asc", ">")
        behind = ""
        if continued and self.column == "t.id":
            behind = f" and t.id {sign} :after_id"
        elif continued:
            behind = f" and ({self.column}, t.id) {sign} (:after_key, :after_id)"
        condition = f"{where} and {self.where}"
        columns = [column for column in _OFTEN_NULL if f"{column} is null" in condition]
        columns += [self.column] if self.column == "t.id" else [self.column, "t.id"]
        if few or (_LATE in where and self.column != "t.due_at"):
            columns = [f"+{column}" for column in columns]
        return (
            f"select * from (select {place} as place, {self.column} as key, t.id as id from task t"
            f" where {condition}{behind}"
            f" order by {', '.join(f'{column} {direction}' for column in columns)} limit :limit) g{place}_{part}"
        )


def view_conditions(view: str) -> Sequence[str]:
    """Return the SQL conditions of the parts of a view, each of which an index has in order. Raises Invalid."""
    if view == "all":
        return _ALL
    if view.startswith("closed-"):  # a column of the board
        whole = _condition(view.removeprefix("closed-"))
        return [whole.replace("t.open = 1", "t.open = 0")]
    return [_condition(view)]


def _condition(view: str) -> str:
    numbered = re.fullmatch(r"(team|dialog)-([1-9]\d{0,17})", view)
    if numbered:
        kind, number = numbered[1], int(numbered[2])
        return f"t.open = 1 and t.team_id = {number}" if kind == "team" else f"t.open >= 0 and t.dialog_id = {number}"
    if view not in _HOLDS:
        raise Invalid("Unknown view.", field="view", allowed=VIEWS)
    return _HOLDS[view]


@dataclass(frozen=True)
class TaskList:
    """The tasks of a list as SQL conditions, one for each part of its view, with the parameters that they name."""

    parts: Sequence[str]
    params: dict[str, Any]
    few: bool = False  # a condition names the ids of a few tasks, which are read and sorted

    def narrowed(self, condition: str, *, few: bool = False, **params: Any) -> "TaskList":
        """Return the tasks of the list for which a further condition holds. params: those that it names."""
        return TaskList([f"{part} and {condition}" for part in self.parts], self.params | params, self.few or few)


def list_of(actor: Actor, view: str, wanted: TaskFilter, now: int) -> TaskList:
    """Return the tasks of a view that the actor may see and that the filter holds. Raises Invalid."""
    only, params = wanted.condition()
    parts = [f"{part} and {visible_tasks(actor, 't')} and {only}" for part in view_conditions(view)]
    named = {"me": actor.id or 0, "now": now}
    return TaskList(parts, params | {name: value for name, value in named.items() if f":{name}" in parts[0]})


async def without_empty_parts(reader: Reader, listed: TaskList, wanted: TaskFilter) -> TaskList:
    """Return a list without the parts that hold no task of the wanted statuses: a closed task has a closed status.

    An index would be read to its end to find none.
    """
    if not wanted.status_id:
        return listed
    closed = ", ".join(f"'{base}'" for base in CLOSED)
    rows = await reader.rows(
        f"select distinct case when base in ({closed}) then 't.open = 0' else 't.open = 1' end from task_status"
        f" where id in ({in_list(wanted.status_id)})"
    )
    may_hold = (*(row[0] for row in rows), "t.open >= 0")
    parts = [part for part in listed.parts if part.startswith(may_hold)]
    return replace(listed, parts=parts or [f"{listed.parts[0]} and 1 = 0"])


async def groups(reader: Reader, view: str, sort: str, wanted: TaskFilter) -> Sequence[Group]:
    """Return the groups of an order that may hold tasks of a list. Raises Invalid for an unknown order."""
    found = await _groups(reader, _within_one_person(view, sort, wanted))
    # Every task of the view "late" has a due date.
    return [group for group in found if not group.without_due] if view == "late" else found


def _within_one_person(view: str, sort: str, wanted: TaskFilter) -> str:
    """Return the order of a list; tasks with the same assignee are ordered by their due date."""
    has_one = view in ("mine", "unassigned") or len(wanted.assignee_id) == 1
    return "due" if sort == "assignee" and has_one else sort


async def _groups(reader: Reader, sort: str) -> Sequence[Group]:
    match sort:
        case "due":
            return _by_due("", "1 = 1")
        case "created":
            return [Group("all", "1 = 1", "t.id", descending=True)]
        case "changed":
            return [Group("all", "1 = 1", "t.changed_at", descending=True)]
        case "status":
            found = await reader.rows("select id from task_status order by place, id")
            return [Group(f"s{row[0]}", f"t.status_id = {row[0]}", "t.changed_at", descending=True) for row in found]
        case "assignee":
            found = await reader.rows("select id from operator order by lower(name), id")
            people = [group for row in found for group in _by_due(f"o{row[0]}", f"t.assignee_id = {row[0]}")]
            return [*people, *_by_due("o0", "t.assignee_id is null")]
        case "priority":
            return [group for rank in (1, 0, -1) for group in _by_due(f"p{rank}", f"t.priority = {rank}")]
    raise Invalid("Unknown order.", field="sort", allowed=SORTS)


def _by_due(name: str, where: str) -> list[Group]:
    """Return two groups: the tasks with a due date in its order, then those without one, the newest first."""
    return [
        Group(f"{name}d", f"{where} and t.due_at is not null", "t.due_at"),
        Group(f"{name}n", f"{where} and t.due_at is null", "t.id", descending=True, without_due=True),
    ]
