"""Defines the views and orders of the task list as SQL over `task t`: a view is a condition, an order a list of groups.

A page walks the groups one after another, each in the order of an index, so that a page of a large list reads only what
it shows. The browser has the same rules in web/static/js/tasks/.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from inbox.access import Actor
from inbox.errors import Invalid
from inbox.store import Reader
from tasks.scope import visible_tasks

VIEWS = ("open", "mine", "late", "unassigned", "followed", "done", "all")  # and team-<id>, dialog-<id>
SORTS = ("due", "created", "changed", "status", "assignee", "priority")

_HOLDS = {
    "open": "t.open = 1",
    "mine": "t.open = 1 and t.assignee_id = :me",
    "late": "t.open = 1 and t.due_at <= :now",
    "unassigned": "t.open = 1 and t.assignee_id is null",
    "followed": "t.open = 1 and t.id in (select f.task_id from task_follow f where f.operator_id = :me)",
    "done": "t.open = 0",
    "all": "t.open in (0, 1)",
}


# The present tags of a task: a merged tag is the one that replaced it.
_TAGS = (
    "select 1 from task_tag x join tag g on g.id = x.tag_id join tag p on p.id = coalesce(g.merged_into, g.id)"
    " where x.task_id = t.id and p.removed_at is null"
)


@dataclass(frozen=True)
class Group:
    """A stretch of an order: its name in the position of a page, a condition, and the column that orders it."""

    name: str
    where: str
    column: str
    descending: bool = False
    without_due: bool = False


class TaskFilter(BaseModel):
    """Conditions beside the view; all of them must hold. 0 as an id: tasks that have none."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    status_id: Annotated[int, Field(ge=1)] | None = None
    assignee_id: Annotated[int, Field(ge=0)] | None = None
    team_id: Annotated[int, Field(ge=0)] | None = None
    type_id: Annotated[int, Field(ge=0)] | None = None
    contact_id: Annotated[int, Field(ge=1)] | None = None
    kind: Literal["incident", "request", "none"] | None = None
    priority: Literal[-1, 0, 1] | None = None
    tag_id: Annotated[int, Field(ge=0)] | None = None

    def condition(self) -> tuple[str, dict[str, Any]]:
        """Return the SQL condition with its parameters."""
        conditions, params = ["1 = 1"], {}
        for name in ("status_id", "assignee_id", "team_id", "type_id", "priority", "kind"):
            value = getattr(self, name)
            if value is None:
                continue
            if value in (0, "none") and name != "priority":
                conditions.append(f"t.{name} is null")
            else:
                conditions.append(f"t.{name} = :only_{name}")
                params[f"only_{name}"] = value
        if self.contact_id is not None:
            conditions.append(
                "(t.contact_id = :only_contact or t.dialog_id in"
                " (select x.id from dialog x where x.contact_id = :only_contact))"
            )
            params["only_contact"] = self.contact_id
        if self.tag_id == 0:
            conditions.append(f"not exists ({_TAGS})")
        elif self.tag_id is not None:
            conditions.append(f"exists ({_TAGS} and p.id = :only_tag)")
            params["only_tag"] = self.tag_id
        return " and ".join(conditions), params


def view_condition(view: str) -> str:
    """Return the SQL condition of a view. Raises Invalid for an unknown one."""
    if view.startswith("closed-"):  # a column of the board
        whole = view_condition(view.removeprefix("closed-"))
        return whole.replace("t.open = 1", "t.open = 0")
    numbered = re.fullmatch(r"(team|dialog)-([1-9]\d{0,17})", view)
    if numbered:
        kind, number = numbered[1], int(numbered[2])
        return f"t.open = 1 and t.team_id = {number}" if kind == "team" else f"t.open >= 0 and t.dialog_id = {number}"
    if view not in _HOLDS:
        raise Invalid("Unknown view.", field="view", allowed=VIEWS)
    return _HOLDS[view]


def conditions(actor: Actor, view: str, wanted: TaskFilter, now: int) -> tuple[str, dict[str, Any]]:
    """Return the SQL condition of the tasks that a list holds, with the parameters that it names."""
    only, params = wanted.condition()
    where = f"{view_condition(view)} and {visible_tasks(actor, 't')} and {only}"
    named = {"me": actor.id or 0, "now": now}
    return where, params | {name: value for name, value in named.items() if f":{name}" in where}


async def groups(reader: Reader, sort: str) -> Sequence[Group]:
    """Return the groups of an order. Raises Invalid for an unknown one."""
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
