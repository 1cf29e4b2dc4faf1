"""Defines the filter of task lists: a closed model that is compiled to SQL over `task t` with bound values."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from inbox.store.sql import in_list

MOST = 20  # values of one field
FARTHEST = 2**53
Ids = Annotated[tuple[Annotated[int, Field(ge=0, le=FARTHEST)], ...], Field(max_length=MOST)]
Instant = Annotated[int, Field(ge=0, le=FARTHEST)]
_PRESENT_TAG = (
    "select 1 from task_tag x join tag g on g.id = x.tag_id join tag p on p.id = coalesce(g.merged_into, g.id)"
    " where x.task_id = t.id and p.removed_at is null"
)


class TaskFilter(BaseModel):
    """Conditions beside the view: all fields must hold, and of the values of one field any. 0 as an id: without one.

    due_from, due_before: the due date lies between, with the first instant and without the second; no_due: no date.
    ids: only these tasks.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    status_id: Ids = ()
    assignee_id: Ids = ()
    team_id: Ids = ()
    type_id: Ids = ()
    tag_id: Ids = ()
    contact_id: Ids = ()
    kind: Annotated[tuple[Literal["incident", "request", "none"], ...], Field(max_length=3)] = ()
    priority: Annotated[tuple[Literal[-1, 0, 1], ...], Field(max_length=3)] = ()
    due_from: Instant | None = None
    due_before: Instant | None = None
    no_due: bool = False
    ids: Annotated[tuple[Annotated[int, Field(ge=1, le=FARTHEST)], ...], Field(max_length=100)] = ()

    def condition(self) -> tuple[str, dict[str, Any]]:
        """Return the SQL condition with its parameters."""
        params: dict[str, Any] = {}
        parts = [self._one_of(name, params) for name in ("status_id", "assignee_id", "team_id", "type_id")]
        parts += [self._kinds(), self._tags(), self._due(params)]
        if self.priority:
            parts.append(f"t.priority in ({', '.join(map(str, self.priority))})")
        if self.contact_id:
            clients = in_list(self.contact_id)
            parts.append(
                f"(t.contact_id in ({clients}) or t.dialog_id in"
                f" (select x.id from dialog x where x.contact_id in ({clients})))"
            )
        if self.ids:
            parts.append(f"t.id in ({in_list(self.ids)})")
        return " and ".join(["1 = 1", *filter(None, parts)]), params

    def _one_of(self, name: str, params: dict[str, Any]) -> str:
        """Return the condition of a field that holds an id; a single value is bound, so that an index is walked."""
        values: tuple[int, ...] = getattr(self, name)
        if not values:
            return ""
        if values == (0,):
            return f"t.{name} is null"
        if len(values) == 1:
            params[f"only_{name}"] = values[0]
            return f"t.{name} = :only_{name}"
        column = f"coalesce(t.{name}, 0)" if 0 in values else f"t.{name}"
        return f"{column} in ({', '.join(map(str, values))})"

    def _kinds(self) -> str:
        if not self.kind:
            return ""
        options = [f"t.kind = '{kind}'" for kind in self.kind if kind != "none"]
        return f"({' or '.join([*options, *(['t.kind is null'] if 'none' in self.kind else [])])})"

    def _tags(self) -> str:
        """Return the condition of tags; a task with a tag that was merged has the one that replaced it."""
        options = []
        if chosen := [tag_id for tag_id in self.tag_id if tag_id]:
            named = in_list(chosen)
            options.append(
                "t.id in (select y.task_id from task_tag y where y.tag_id in"
                f" (select g.id from tag g where coalesce(g.merged_into, g.id) in ({named})))"
            )
        if 0 in self.tag_id:
            options.append(f"not exists ({_PRESENT_TAG})")
        return f"({' or '.join(options)})" if options else ""

    def _due(self, params: dict[str, Any]) -> str:
        if self.no_due:
            return "t.due_at is null"
        params |= {
            name: value
            for name, value in (("due_from", self.due_from), ("due_before", self.due_before))
            if value is not None
        }
        parts = ["t.due_at >= :due_from"] * (self.due_from is not None)
        parts += ["t.due_at < :due_before"] * (self.due_before is not None)
        return " and ".join(parts)
