"""The company's statuses and types of tasks, and the settings of reminders."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from tasks import settings, statuses
from tasks.settings import Minutes, TaskSettings
from tasks.statuses import STATUSES
from tasks.types import TYPES
from web.api.name_lists import EntryName, ListRoutes
from web.api.schemas import Out, TaskBase, TaskStatus, TaskType
from web.http.router import Api, Call, Keyed

api = Api()


class NewTaskStatus(Keyed):
    name: EntryName
    base: TaskBase


class NewTaskType(Keyed):
    name: EntryName


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


STATUS_ROUTES = ListRoutes(api, STATUSES, "/api/task-statuses", "status", "status", TaskStatusAnswer)
STATUS_ROUTES.add_rename()
STATUS_ROUTES.add_move()
STATUS_ROUTES.add_remove(statuses.remove, " 409 built-in; in-use while tasks have it.")
TYPE_ROUTES = ListRoutes(api, TYPES, "/api/task-types", "type", "type", TaskTypeAnswer)
TYPE_ROUTES.add_rename()
TYPE_ROUTES.add_move()
TYPE_ROUTES.add_remove(about=" Tasks that have it keep it.")


@api.route("GET", "/api/task-statuses", access="task_lists.read", answers=TaskStatuses)
async def list_statuses(call: Call) -> str:
    """List all statuses of tasks in their order, removed ones included."""
    return await STATUS_ROUTES.all(call, "statuses")


@api.route(
    "POST", "/api/task-statuses", access="task_lists.change", answers=TaskStatusAnswer, status=201, errors=(409,)
)
async def make_status(call: Call, body: NewTaskStatus) -> str:
    """Create a status; 409 name-taken when the name is taken."""
    done = await call.command(body, lambda tx: statuses.create(tx, call.actor, name=body.name, base=body.base))
    return str(await STATUS_ROUTES.one(call, done["id"]))


@api.route("GET", "/api/task-types", access="task_lists.read", answers=TaskTypes)
async def list_types(call: Call) -> str:
    """List all types of tasks in their order, removed ones included."""
    return await TYPE_ROUTES.all(call, "types")


@api.route("POST", "/api/task-types", access="task_lists.change", answers=TaskTypeAnswer, status=201, errors=(409,))
async def make_type(call: Call, body: NewTaskType) -> str:
    """Create a type; 409 name-taken when the name is taken."""
    done = await call.command(body, lambda tx: {"id": TYPES.create(tx, call.actor, name=body.name)})
    return str(await TYPE_ROUTES.one(call, done["id"]))


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
