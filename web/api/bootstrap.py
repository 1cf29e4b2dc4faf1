"""The snapshot that a browser starts from."""

from __future__ import annotations

from typing import Any, Literal

from automation import cards
from inbox import listing
from inbox.people.preferences import Preferences
from tasks.statuses import STATUSES
from tasks.types import TYPES
from web.api.schemas import (
    Company,
    Flag,
    Me,
    MentionMark,
    OpenHours,
    Out,
    Role,
    Status,
    Tag,
    TaskStatus,
    TaskType,
    Team,
)
from web.http.router import Api, Call
from web.live.rows import own_row

api = Api()


class Operator(Out):
    id: int
    name: str
    role: Role
    active: Flag
    presence: Literal["online", "away", "off"]  # chosen by the operator; the live presence says who is connected
    status_id: int
    hours_id: int | None
    capacity: int


class Channel(Out):
    id: int
    kind: str
    name: str
    health: str
    health_code: str | None
    health_detail: str
    health_at: int
    down_since: int | None
    can: dict[str, Any]


class TaskCounts(Out):
    """Open tasks that I may see, those past their due date, mine, mine of those, and those without an assignee."""

    open: int
    late: int
    mine: int
    mine_late: int
    free: int


class Counts(Out):
    mine: int
    unassigned: int
    all: int
    mine_unread: int
    waiting: int
    unread: int
    mentions: int
    following: int
    snoozed: int
    untagged: int
    failed: int
    notifications: int
    teams: dict[str, int]
    tasks: TaskCounts


class DraftHead(Out):
    subject: str | None
    cc: str
    bcc: str
    to: str | None = None


class Draft(Out):
    text: str
    head: DraftHead | None
    at: int
    seen: int | None


class RuleState(Out):
    id: int
    kind: str
    active: bool


class AutomationState(Out):
    id: int
    paused: bool


class Start(Out):
    cursor: str
    version: str
    build: str
    company: Company
    automation: AutomationState
    demo: Flag
    me: Me
    preferences: Preferences
    operators: list[Operator]
    channels: list[Channel]
    teams: list[Team]
    statuses: list[Status]
    rules: list[RuleState]
    hours: list[OpenHours]
    taskstatuses: list[TaskStatus]
    tasktypes: list[TaskType]
    tags: list[Tag]
    follows: list[int]
    mentions: dict[str, MentionMark]
    counts: Counts
    drafts: dict[str, dict[Literal["reply", "note"], Draft]]


@api.route("GET", "/api/start", access="own.read", answers=Start)
async def start(call: Call) -> str:
    """Return the data of a fresh screen, and the cursor from which events continue it."""
    assert call.session
    okno = call.okno
    return await listing.start(
        okno.store,
        call.actor,
        me=own_row(call.session),
        version=okno.version,
        build=okno.assets.hash,
        demo=okno.demo,
        more={"rules": cards.short, "taskstatuses": STATUSES.listed, "tasktypes": TYPES.listed},
    )
