"""The conditions of a list of tasks in the address of a request: several values of a field stand between commas."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Field, field_validator

from tasks.filters import TaskFilter
from tasks.views import SORTS, VIEWS
from web.api.schemas import NO_NUL
from web.http.router import In

View = Annotated[str, Field(pattern=rf"^({'|'.join(VIEWS)}|(team|dialog)-[1-9][0-9]{{0,17}})$")]
Sort = Literal["due", "created", "changed", "status", "assignee", "priority"]
assert set(SORTS) == set(get_args(Sort))


_NUMBER = re.compile(r"-?[0-9]{1,4}")
# Fields of the filter that take several values; priority reads them as numbers.
LISTED = [name for name, field in TaskFilter.model_fields.items() if field.default == () and name != "priority"]


def split(value: Any) -> Any:
    """Return the values between the commas of a text."""
    return tuple(value.split(",")) if isinstance(value, str) else value


class TaskConditions(TaskFilter, In):
    """Conditions of a list beside its view, several values of each between commas; 0 as an id: tasks that have none.

    q: a search in number, title, description and comments. due_from, due_before: instants between which the due date
    lies; no_due=true: no due date. ids: only these tasks.
    """

    q: Annotated[str, Field(max_length=200, pattern=NO_NUL)] = ""

    @field_validator(*LISTED, mode="before")
    @classmethod
    def split_values(cls, value: Any) -> Any:
        return split(value)

    @field_validator("priority", mode="before")
    @classmethod
    def read_numbers(cls, value: Any) -> Any:
        """Read numbers, which an address holds as text."""
        return tuple(int(one) if _NUMBER.fullmatch(str(one)) else one for one in split(value))

    def compiled(self) -> TaskFilter:
        return TaskFilter(**{name: getattr(self, name) for name in TaskFilter.model_fields})


class TaskIdsQuery(TaskConditions):
    view: View = "open"
    sort: Sort = "due"


class TaskListQuery(TaskIdsQuery):
    after: Annotated[str, Field(max_length=400)] | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 50


class TaskCountsQuery(TaskConditions):
    """views: the views that are counted."""

    views: Annotated[tuple[View, ...], BeforeValidator(split), Field(max_length=40)] = VIEWS
