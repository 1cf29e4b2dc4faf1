"""Reports: what metrics mean, the overview with its charts, and the numbers of operators, topics, tasks and rules."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from reports import operators as people
from reports import overview as numbers
from reports.metrics import METRICS
from reports.rule_numbers import rule_numbers
from reports.task_numbers import task_numbers
from reports.topics import topics as read_topics
from web.api.report_filters import DaysQuery, OverviewQuery, ReportQuery
from web.api.schemas import Out
from web.http.router import Api, Call

api = Api()


class MetricRow(Out):
    """The meaning of a metric, in the reader's language. date: the column of the day on which it counts."""

    id: str
    name: str
    words: str
    unit: Literal["ms", "count", "share"]
    better: Literal["less", "more", "none"]
    date: str


class MetricList(Out):
    metrics: list[MetricRow]


class ReportNumber(Out):
    """value: milliseconds, a count, or a share from 0 to 1; null: nothing to measure. sample: rows behind it."""

    id: str
    value: float | int | None
    previous: float | int | None
    sample: int


class PeriodDays(Out):
    from_: Annotated[str, Field(alias="from")]
    to: str


class Building(Out):
    """The conversations that a rebuild of the facts has done, and all of them."""

    done: int
    of: int


class Overview(Out):
    """as_of: instant up to which the facts are complete; zone: whose days they have; building: a running rebuild."""

    from_: Annotated[str, Field(alias="from")]
    to: str
    previous: PeriodDays | None
    numbers: list[ReportNumber]
    as_of: int
    zone: str
    building: Building | None


class DaySeries(Out):
    """series: values of each metric by day; norm: the SLA target that most first responses had."""

    days: list[int]
    series: dict[str, list[float | int | None]]
    norm: int | None


class ChannelAttainment(Out):
    channel_id: int
    values: list[float | None]
    met: int
    all: int


class Attainment(Out):
    days: list[int]
    channels: list[ChannelAttainment]
    target: float


class HeatMap(Out):
    """Requests by weekday, from Monday on, and hour."""

    cells: list[list[int]]


class NumbersRow(Out):
    """Numbers of an operator, a channel or a team. met, all: waits with an SLA target; statuses: milliseconds by status
    (0: not recorded); load: replies for each hour on line.
    """

    operator_id: int | None = None
    channel_id: int | None = None
    team_id: int | None = None
    answered: float
    first_median: int | None
    first_p90: int | None
    own_first_median: int | None
    next_median: int | None
    met: float
    all: float
    handovers: float
    closed: float
    replies: float
    online_ms: int | None
    statuses: dict[str, int]
    load: float | None


class OperatorNumbers(Out):
    """team: times of all operators together, and counts for each of them."""

    rows: list[NumbersRow]
    team: NumbersRow


class NumbersRows(Out):
    rows: list[NumbersRow]


class Topic(Out):
    tag_id: int
    requests: int
    previous: int | None
    share: float
    first_median: int | None


class RisenWord(Out):
    word: str
    requests: int
    share: float
    previous_share: float


class Topics(Out):
    tags: list[Topic]
    untagged: int
    words: list[RisenWord]


class TaskSeries(Out):
    made: list[int]
    closed: list[int]
    late: list[int]


class TaskAssignee(Out):
    operator_id: int
    made: int
    closed: int
    late: int


class TaskNumbers(Out):
    numbers: list[ReportNumber]
    days: list[int]
    series: TaskSeries
    assignees: list[TaskAssignee]


class RuleOutcome(Out):
    """reasons: how often each code; assigned: dialogs given to operators; met, all: waits with its target."""

    dialogs: int
    reasons: dict[str, int]
    assigned: int
    met: int
    all: int


class RuleNumbersRow(Out):
    rule_id: int
    runs: int
    done: int
    skipped: int
    failed: int
    outcome: RuleOutcome


class RuleNumbers(Out):
    rules: list[RuleNumbersRow]


@api.route("GET", "/api/reports/metrics", access="reports.read", answers=MetricList)
async def metrics(call: Call) -> dict[str, Any]:
    """Return what each metric means."""
    assert call.session is not None  # the policy let an operator in
    place = 1 if call.session.locale == "ru" else 0
    return {
        "metrics": [
            {
                "id": metric.id,
                "name": metric.names[place],
                "words": metric.words[place],
                "unit": metric.unit,
                "better": metric.better,
                "date": metric.date,
            }
            for metric in METRICS
        ]
    }


@api.route("GET", "/api/reports/overview", access="reports.read", answers=Overview)
async def overview(call: Call, query: OverviewQuery) -> dict[str, Any]:
    """Return numbers of a period with those of the period before."""
    return await numbers.overview(call.okno.store, call.actor, query.compiled(), query.metric)


@api.route("GET", "/api/reports/days", access="reports.read", answers=DaySeries)
async def days(call: Call, query: DaysQuery) -> dict[str, Any]:
    """Return metrics by day."""
    return await numbers.days(call.okno.store, call.actor, query.compiled(), query.metric)


@api.route("GET", "/api/reports/attainment", access="reports.read", answers=Attainment)
async def attainment(call: Call, query: ReportQuery) -> dict[str, Any]:
    """Return the share of waits that were answered on time, by channel and day."""
    return await numbers.attainment(call.okno.store, call.actor, query.compiled())


@api.route("GET", "/api/reports/heatmap", access="reports.read", answers=HeatMap)
async def heatmap(call: Call, query: ReportQuery) -> dict[str, Any]:
    """Return requests by weekday and hour."""
    return await numbers.heatmap(call.okno.store, call.actor, query.compiled())


@api.route("GET", "/api/reports/operators", access="reports.read", answers=OperatorNumbers)
async def operators(call: Call, query: ReportQuery) -> dict[str, Any]:
    """Return the numbers of operators; operators get their own and the average."""
    return await people.operators(call.okno.store, call.actor, query.compiled())


@api.route("GET", "/api/reports/channels", access="reports.read", answers=NumbersRows)
async def channels(call: Call, query: ReportQuery) -> dict[str, Any]:
    """Return the numbers of channels."""
    return await people.channels(call.okno.store, call.actor, query.compiled())


@api.route("GET", "/api/reports/teams", access="reports.read", answers=NumbersRows)
async def teams(call: Call, query: ReportQuery) -> dict[str, Any]:
    """Return the numbers of teams."""
    return await people.teams(call.okno.store, call.actor, query.compiled())


@api.route("GET", "/api/reports/topics", access="reports.read", answers=Topics)
async def topics(call: Call, query: ReportQuery) -> dict[str, Any]:
    """Return requests by tag, and the words whose share rose most."""
    return await read_topics(call.okno.store, call.actor, query.compiled())


@api.route("GET", "/api/reports/tasks", access="reports.read", answers=TaskNumbers)
async def tasks(call: Call, query: ReportQuery) -> dict[str, Any]:
    """Return the numbers of tasks."""
    return await task_numbers(call.okno.store, call.actor, query.compiled())


@api.route("GET", "/api/reports/automation", access="reports.read", answers=RuleNumbers)
async def rules(call: Call, query: ReportQuery) -> dict[str, Any]:
    """Return what rules did, and what came of it."""
    return await rule_numbers(call.okno.store, call.actor, query.compiled())
