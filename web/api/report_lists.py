"""Lists of reports: the requests behind a number, and the missed SLA targets."""

from __future__ import annotations

from typing import Any, Literal

from reports.breaches import breaches
from reports.requests import requests
from web.api.report_filters import ReportPageQuery, RequestsQuery
from web.api.schemas import Out
from web.http.router import Api, Call

api = Api()


class RequestRow(Out):
    """A row behind a number. message_no: the message to open; task_id: for numbers of tasks, whose title it has.
    value: milliseconds for times; hit: for shares, whether the row is among those that the share counts.
    """

    episode_id: int | None
    number: int | None
    dialog_id: int | None
    message_no: int | None
    task_id: int | None
    title: str
    channel_id: int | None
    operator_id: int | None
    at: int
    value: int | None
    hit: bool | None


class RequestList(Out):
    """count: the number, or its sample for medians and shares."""

    rows: list[RequestRow]
    next: str | None
    count: int


class Breach(Out):
    """A missed SLA target. late_ms: the working time beyond the norm, null while the client still waits."""

    wait_id: int
    dialog_id: int
    message_no: int | None
    episode_id: int
    episode_number: int | None
    channel_id: int
    team_id: int | None
    operator_id: int | None
    started_at: int
    due_at: int | None
    ended_at: int | None
    late_ms: int | None
    norm: int
    ended_by: Literal["reply", "outside", "closed", "no-answer"] | None
    rule_id: int | None


class BreachList(Out):
    rows: list[Breach]
    next: str | None
    count: int


@api.route("GET", "/api/reports/requests", access="reports.read", answers=RequestList)
async def request_list(call: Call, query: RequestsQuery) -> dict[str, Any]:
    """Return a page of what is behind a number, newest first; `next` continues it."""
    wanted = query.compiled()
    return await requests(call.okno.store, call.actor, wanted, query.number, query.corner(), query.after())


@api.route("GET", "/api/reports/late", access="reports.read", answers=BreachList)
async def late(call: Call, query: ReportPageQuery) -> dict[str, Any]:
    """Return a page of missed SLA targets, newest first; `next` continues it."""
    return await breaches(call.okno.store, call.actor, query.compiled(), query.after())
