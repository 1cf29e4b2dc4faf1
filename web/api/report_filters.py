"""The filter of a report in the address of a request: dates, and several ids of a field between commas."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Field, model_validator

from inbox.errors import Invalid
from inbox.search.stems import LONGEST_WORD
from reports.filters import Hours, ReportFilter
from reports.metrics import BY_ID, OVERVIEW
from reports.periods import MOST_DAYS, Period
from reports.requests import Corner
from web.api.schemas import Id
from web.http.router import In

MOST = 100  # ids of a field


def split(value: Any) -> Any:
    """Return the values between the commas of a text; an empty text has none."""
    return tuple(filter(None, value.split(","))) if isinstance(value, str) else value


Ids = Annotated[tuple[Id, ...], BeforeValidator(split), Field(max_length=MOST)]
MetricId = Literal[
    "requests",
    "clients",
    "answered",
    "unanswered",
    "still_open",
    "first_response_median",
    "first_response_p90",
    "own_first_response_median",
    "next_response_median",
    "next_response_p90",
    "resolution_median",
    "resolution_p90",
    "on_time",
    "breached",
    "reopened",
    "first_contact",
    "closed",
    "handed_over",
    "replies",
    "tasks_created",
    "tasks_closed",
    "tasks_late",
    "online",
]
assert set(get_args(MetricId)) == set(BY_ID)
MetricIds = Annotated[tuple[MetricId, ...], BeforeValidator(split), Field(min_length=1, max_length=len(BY_ID))]
Cursor = Annotated[str, Field(pattern=r"^[0-9]{1,16}\.[0-9]{1,18}$")]
Year = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2100, 1, 1))]


class ReportQuery(In):
    """from, to: local days of the company, both included, at most 366; channel, team, operator, tag: ids with commas.
    AND stands between fields, OR inside a field. hours=work: times are working time.
    """

    first: Year = Field(alias="from")
    last: Year = Field(alias="to")
    compare: Literal["previous", "none"] = "previous"
    channel: Ids = ()
    team: Ids = ()
    operator: Ids = ()
    tag: Ids = ()
    hours: Hours = "work"

    @model_validator(mode="after")
    def _ordered(self) -> ReportQuery:
        if not 0 <= (self.last - self.first).days < MOST_DAYS:
            raise ValueError(f"A period has 1 to {MOST_DAYS} days.")
        return self

    def compiled(self) -> ReportFilter:
        return ReportFilter(
            Period(self.first, self.last),
            self.compare == "previous",
            self.channel,
            self.team,
            self.operator,
            self.tag,
            self.hours,
        )


class OverviewQuery(ReportQuery):
    """metric: ids between commas; without them the numbers of the overview."""

    metric: MetricIds = OVERVIEW  # type: ignore[assignment]


class DaysQuery(ReportQuery):
    metric: MetricIds


class ReportPageQuery(ReportQuery):
    cursor: Cursor | None = None

    def after(self) -> tuple[int, int] | None:
        return cursor_of(self.cursor)


class RequestsQuery(ReportPageQuery):
    """number: a metric. day, weekday (0 for Monday), hour ("9", or "9-11" with both), topic (a tag beside those of the
    filter), untagged=true, word (one of the topics): a part of it.
    """

    number: MetricId
    day: Year | None = None
    weekday: Annotated[int, Field(ge=0, le=6)] | None = None
    hour: Annotated[str, Field(pattern=r"^([0-9]|1[0-9]|2[0-3])(-([0-9]|1[0-9]|2[0-3]))?$")] | None = None
    topic: Id | None = None
    untagged: bool = False
    word: Annotated[str, Field(min_length=1, max_length=LONGEST_WORD)] | None = None

    def corner(self) -> Corner:
        """Return the chosen part. Raises Invalid when the day lies outside of the period."""
        first, _, last = (self.hour or "").partition("-")
        hours = (int(first), int(last or first)) if first else None
        return Corner(self.one_day(), self.weekday, hours, self.topic, self.untagged, self.word)

    def one_day(self) -> Period | None:
        """Return the chosen day. Raises Invalid when it lies outside of the period."""
        if self.day is None:
            return None
        if not self.first <= self.day <= self.last:
            raise Invalid("The day lies outside of the period.", field="day")
        return Period(self.day, self.day)


def cursor_of(text: str | None) -> tuple[int, int] | None:
    """Return (instant, id) of the last row of a page."""
    if text is None:
        return None
    at, _, key = text.partition(".")
    return int(at), int(key)
