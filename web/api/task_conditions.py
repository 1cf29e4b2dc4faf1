"""The conditions of a list of tasks in the address of a request: several values of a field stand between commas."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeVar, get_args

from pydantic import BeforeValidator, Field

from tasks.filters import MOST, TaskFilter
from tasks.views import SORTS, VIEWS
from web.api.schemas import NO_NUL
from web.http.router import In

View = Annotated[str, Field(pattern=rf"^({'|'.join(VIEWS)}|(team|dialog)-[1-9][0-9]{{0,17}})$")]
Sort = Literal["due", "created", "changed", "status", "assignee", "priority"]
assert set(SORTS) == set(get_args(Sort))


def split(value: Any) -> Any:
    """Return the values between the commas of a text."""
    return tuple(value.split(",")) if isinstance(value, str) else value


Item = TypeVar("Item")
Several = Annotated[tuple[Item, ...], BeforeValidator(split), Field(max_length=MOST)]
Ids = Several[Annotated[int, Field(ge=0, le=2**53)]]
Moment = Annotated[int, Field(ge=0, le=2**53)] | None


class TaskConditions(In):
    """Conditions of a list beside its view, several values of each between commas; 0 as an id: tasks that have none.

    q: a search in number, title, description and comments. due_from, due_before: instants between which the due date
    lies; no_due=true: no due date. ids: only these tasks.
    """

    status_id: Ids = ()
    assignee_id: Ids = ()
    team_id: Ids = ()
    type_id: Ids = ()
    tag_id: Ids = ()
    contact_id: Ids = ()
    kind: Several[Literal["incident", "request", "none"]] = ()
    priority: Several[Annotated[int, Field(ge=-1, le=1)]] = ()
    due_from: Moment = None
    due_before: Moment = None
    no_due: bool = False
    ids: Annotated[
        tuple[Annotated[int, Field(ge=1, le=2**53)], ...], BeforeValidator(split), Field(max_length=100)
    ] = ()
    q: Annotated[str, Field(max_length=200, pattern=NO_NUL)] = ""

    def compiled(self) -> TaskFilter:
        return TaskFilter(**{name: getattr(self, name) for name in TaskConditions.model_fields if name != "q"})


class TaskIdsQuery(TaskConditions):
    view: View = "open"
    sort: Sort = "due"


class TaskListQuery(TaskIdsQuery):
    after: Annotated[str, Field(max_length=400)] | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 50


class TaskCountsQuery(TaskConditions):
    """views: the views that are counted."""

    views: Annotated[tuple[View, ...], BeforeValidator(split), Field(max_length=40)] = VIEWS
