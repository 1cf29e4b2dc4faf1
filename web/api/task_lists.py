"""The company's statuses and types of tasks, and the settings of reminders."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from inbox.errors import NotFound
from inbox.store.sql import array
from tasks import settings, statuses
from tasks.name_lists import NAME_LIMIT, NameList
from tasks.settings import Minutes, TaskSettings
from tasks.statuses import STATUSES
from tasks.types import TYPES
from web.api.schemas import NO_NUL, Id, Out, TaskBase, TaskStatus, TaskType
from web.http.router import Api, Call, Keyed

api = Api()
EntryName = Annotated[str, Field(max_length=NAME_LIMIT, pattern=NO_NUL)]


class NewTaskStatus(Keyed):
    name: EntryName
    base: TaskBase


class NewTaskType(Keyed):
    name: EntryName


class Renaming(Keyed):
    """An empty name gives a built-in entry its translated name back."""

    name: EntryName


class Moving(Keyed):
    """before: the entry that will follow; null: the entry becomes the last one."""

    before: Id | None


class EntryRemoval(Keyed):
    removed: bool


class ReminderSettings(Keyed):
    default_due: Minutes = 0
    remind: Minutes = 15
    untouched: Minutes = 30
    asking: Annotated[int, Field(ge=0, le=90)] = 3


class TaskStatusAnswer(Out):
    status: TaskStatus


class TaskStatuses(Out):
    statuses: list[TaskStatus]


class TaskTypeAnswer(Out):
    type: TaskType


class TaskTypes(Out):
    types: list[TaskType]


class TaskSettingsAnswer(Out):
    """Minutes, and days until a task whose client was asked is done; 0: off."""

    default_due: int
    remind: int
    untouched: int
    asking: int


@api.route("GET", "/api/task-statuses", access="task_lists.read", answers=TaskStatuses)
async def list_statuses(call: Call) -> str:
    """List all statuses of tasks in their order, removed ones included."""
    return f'{{"statuses":{array((await STATUSES.rows(call.okno.store)).values())}}}'


@api.route(
    "POST", "/api/task-statuses", access="task_lists.change", answers=TaskStatusAnswer, status=201, errors=(409,)
)
async def make_status(call: Call, body: NewTaskStatus) -> str:
    """Create a status; 409 name-taken when the name is taken."""
    done = await call.command(body, lambda tx: statuses.create(tx, call.actor, name=body.name, base=body.base))
    return await entry(call, "status", STATUSES, done["id"])


@api.route(
    "PATCH",
    "/api/task-statuses/{entry_id:int}",
    access="task_lists.change",
    answers=TaskStatusAnswer,
    errors=(404, 409),
)
async def rename_status(call: Call, entry_id: int, body: Renaming) -> str:
    """Rename a status."""
    await call.command(body, lambda tx: STATUSES.rename(tx, call.actor, entry_id, name=body.name))
    return await entry(call, "status", STATUSES, entry_id)


@api.route(
    "POST",
    "/api/task-statuses/{entry_id:int}/place",
    access="task_lists.change",
    answers=TaskStatusAnswer,
    errors=(404, 409),
)
async def move_status(call: Call, entry_id: int, body: Moving) -> str:
    """Move a status before another one."""
    await call.command(body, lambda tx: STATUSES.move(tx, call.actor, entry_id, before=body.before))
    return await entry(call, "status", STATUSES, entry_id)


@api.route(
    "POST",
    "/api/task-statuses/{entry_id:int}/removed",
    access="task_lists.change",
    answers=TaskStatusAnswer,
    errors=(404, 409),
)
async def remove_status(call: Call, entry_id: int, body: EntryRemoval) -> str:
    """Delete a status that no task has, or restore it; 409 built-in, in-use."""
    await call.command(body, lambda tx: statuses.remove(tx, call.actor, entry_id, removed=body.removed))
    return await entry(call, "status", STATUSES, entry_id)


@api.route("GET", "/api/task-types", access="task_lists.read", answers=TaskTypes)
async def list_types(call: Call) -> str:
    """List all types of tasks in their order, removed ones included."""
    return f'{{"types":{array((await TYPES.rows(call.okno.store)).values())}}}'


@api.route("POST", "/api/task-types", access="task_lists.change", answers=TaskTypeAnswer, status=201, errors=(409,))
async def make_type(call: Call, body: NewTaskType) -> str:
    """Create a type; 409 name-taken when the name is taken."""
    done = await call.command(body, lambda tx: {"id": TYPES.create(tx, call.actor, name=body.name)})
    return await entry(call, "type", TYPES, done["id"])


@api.route(
    "PATCH", "/api/task-types/{entry_id:int}", access="task_lists.change", answers=TaskTypeAnswer, errors=(404, 409)
)
async def rename_type(call: Call, entry_id: int, body: Renaming) -> str:
    """Rename a type."""
    await call.command(body, lambda tx: TYPES.rename(tx, call.actor, entry_id, name=body.name))
    return await entry(call, "type", TYPES, entry_id)


@api.route(
    "POST",
    "/api/task-types/{entry_id:int}/place",
    access="task_lists.change",
    answers=TaskTypeAnswer,
    errors=(404, 409),
)
async def move_type(call: Call, entry_id: int, body: Moving) -> str:
    """Move a type before another one."""
    await call.command(body, lambda tx: TYPES.move(tx, call.actor, entry_id, before=body.before))
    return await entry(call, "type", TYPES, entry_id)


@api.route(
    "POST",
    "/api/task-types/{entry_id:int}/removed",
    access="task_lists.change",
    answers=TaskTypeAnswer,
    errors=(404, 409),
)
async def remove_type(call: Call, entry_id: int, body: EntryRemoval) -> str:
    """Delete a type, or restore it; tasks that have it keep it."""
    await call.command(body, lambda tx: TYPES.set_removed(tx, call.actor, entry_id, removed=body.removed))
    return await entry(call, "type", TYPES, entry_id)


@api.route("GET", "/api/task-settings", access="task_lists.read", answers=TaskSettingsAnswer)
async def read_settings(call: Call) -> dict[str, Any]:
    """Return when tasks are due by default and when people are reminded."""
    return (await settings.read(call.okno.store)).model_dump()


@api.route("PUT", "/api/task-settings", access="task_lists.change", answers=TaskSettingsAnswer)
async def change_settings(call: Call, body: ReminderSettings) -> dict[str, Any]:
    """Set them."""
    chosen = TaskSettings(**body.model_dump(exclude={"key"}))
    await call.command(body, lambda tx: settings.save(tx, call.actor, chosen))
    return chosen.model_dump()


async def entry(call: Call, name: str, entries: NameList, entry_id: int) -> str:
    found = await entries.rows(call.okno.store, [entry_id])
    if entry_id not in found:
        raise NotFound
    return f'{{"{name}":{found[entry_id]}}}'
