"""Recurring tasks: a template and when its tasks are made."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from inbox import clock
from inbox.errors import NotFound
from tasks import repeats
from tasks.repeats import Template
from web.api.schemas import Id, Out, ZoneName
from web.api.tasks import CheckText, Priority, Tags, TaskKind, TaskRemoval, Text, Title
from web.http.router import Api, Call, In, Keyed

api = Api()
Every = Literal["day", "weekdays", "week", "month"]
Day = Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")]
Step = Annotated[int, Field(ge=1, le=366)]
Weekdays = Annotated[tuple[Annotated[int, Field(ge=0, le=6)], ...], Field(max_length=7)]
MinuteOfDay = Annotated[int, Field(ge=0, lt=24 * 60)]


class TaskTemplate(In):
    """The fields of the tasks that are made. due_after: minutes between the occurrence and the due date."""

    title: Annotated[Title, Field(min_length=1)]
    text: Text = ""
    checks: Annotated[tuple[CheckText, ...], Field(max_length=100)] = ()
    kind: TaskKind | None = None
    type_id: Id | None = None
    priority: Priority = 0
    tags: Tags = ()
    assignee_id: Id | None = None
    team_id: Id | None = None
    due_after: Annotated[int, Field(ge=0, le=366 * 24 * 60)] | None = None


class RepeatRule(In):
    """Local dates from `start` on, each `step` days, weeks or months, at `minute` of the day. days: weekdays of a
    weekly one, 0 for Monday; none: the weekday of `start`. until: the last date.
    """

    every: Every
    start: Day
    minute: MinuteOfDay
    zone: ZoneName
    step: Step = 1
    days: Weekdays = ()
    until: Day | None = None


class NewRepeat(Keyed, RepeatRule):
    """catch_up: every missed occurrence gets its task; otherwise only the last one does."""

    template: TaskTemplate
    catch_up: bool = False


class RepeatChange(Keyed):
    """The changed fields; absent ones stay."""

    template: TaskTemplate | None = None
    every: Every | None = None
    start: Day | None = None
    minute: MinuteOfDay | None = None
    zone: ZoneName | None = None
    step: Step | None = None
    days: Weekdays | None = None
    catch_up: bool | None = None
    active: bool | None = None
    until: Day | None = None


class TaskRepeat(Out):
    """A recurring task; next: its next instants."""

    id: int
    template: Template
    every: Every
    step: int
    start: str
    minute: int
    zone: str
    days: list[int]
    catch_up: bool
    until: str | None
    active: bool
    created_by: int | None
    next: list[int]


class TaskRepeats(Out):
    cursor: str
    repeats: list[TaskRepeat]


class TaskRepeatAnswer(Out):
    repeat: TaskRepeat


class RepeatPreview(Out):
    """The next instants of a recurrence, at most five; none when it has ended."""

    next: list[int]


@api.route("GET", "/api/task-repeats", access="task.read", answers=TaskRepeats)
async def list_repeats(call: Call) -> str:
    """List all recurring tasks."""
    return await repeats.listed(call.okno.store)


@api.route("POST", "/api/task-repeats/preview", access="task.read", answers=RepeatPreview)
async def preview_repeat(call: Call, body: RepeatRule) -> dict[str, Any]:
    """Return the next dates of a recurrence that is not saved yet."""
    return {"next": repeats.preview(clock.now(), **body.model_dump())}


@api.route("POST", "/api/task-repeats", access="task.change", answers=TaskRepeatAnswer, status=201, errors=(409,))
async def make_repeat(call: Call, body: NewRepeat) -> str:
    """Create a recurring task."""
    wanted = body.model_dump(exclude={"key"})
    done = await call.command(body, lambda tx: repeats.create(tx, call.actor, **wanted))
    return await _row(call, done["repeat_id"])


@api.route("PATCH", "/api/task-repeats/{repeat_id:int}", access="task.change", answers=TaskRepeatAnswer, errors=(404,))
async def change_repeat(call: Call, repeat_id: int, body: RepeatChange) -> str:
    """Change a recurring task, or switch it off; until null: without an end. Its author and supervisors may."""
    wanted: dict[str, Any] = body.model_dump(exclude={"key"}, exclude_none=True)
    if "until" in body.model_fields_set:
        wanted["until"] = body.until
    await call.command(body, lambda tx: repeats.change(tx, call.actor, repeat_id, wanted))
    return await _row(call, repeat_id)


@api.route("POST", "/api/task-repeats/{repeat_id:int}/removed", access="task.change", errors=(404,))
async def remove_repeat(call: Call, repeat_id: int, body: TaskRemoval) -> None:
    """Remove a recurring task or restore it; the tasks that it made stay. Its author and supervisors may."""
    await call.command(body, lambda tx: repeats.set_removed(tx, call.actor, repeat_id, removed=body.removed))


async def _row(call: Call, repeat_id: int) -> str:
    found = await repeats.rows(call.okno.store, [repeat_id])
    if repeat_id not in found:
        raise NotFound
    return f'{{"repeat":{found[repeat_id]}}}'
