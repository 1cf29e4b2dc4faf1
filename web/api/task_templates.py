"""Templates of tasks: administrators keep them, operators make tasks from them."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from tasks import templates
from tasks.templates import MOST_STEPS, TEMPLATES, TemplateStep
from web.api.name_lists import EntryName, ListRoutes
from web.api.schemas import Id, Instant, Out
from web.http.router import Api, Call, Keyed

api = Api()


class Template(Keyed):
    """A template. steps: the tasks that it makes, at most 20."""

    name: EntryName
    steps: Annotated[tuple[TemplateStep, ...], Field(min_length=1, max_length=MOST_STEPS)]


class TemplateUse(Keyed):
    """A use of a template: what the tasks are about, and the instant from which the dates count (now by default)."""

    message_ids: Annotated[tuple[Id, ...], Field(max_length=50)] = ()
    dialog_id: Id | None = None
    contact_id: Id | None = None
    start: Instant | None = None


class TaskTemplate(Out):
    id: int
    name: str
    steps: list[TemplateStep]


class TaskTemplates(Out):
    templates: list[TaskTemplate]


class TemplateMade(Out):
    """unassigned: tasks that were made without the person, team or type which is no longer there."""

    task_ids: list[int]
    unassigned: list[int]


@api.route("GET", "/api/task-templates", access="task_lists.read", answers=TaskTemplates)
async def list_templates(call: Call) -> dict[str, Any]:
    """List the templates in their order."""
    return {"templates": await templates.listed(call.okno.store)}


@api.route("POST", "/api/task-templates", access="task_lists.change", answers=TaskTemplates, status=201, errors=(409,))
async def make_template(call: Call, body: Template) -> dict[str, Any]:
    """Create a template; 409 name-taken when the name is taken."""
    await call.command(body, lambda tx: {"id": templates.create(tx, call.actor, name=body.name, steps=body.steps)})
    return await list_templates(call)


@api.route(
    "PATCH",
    "/api/task-templates/{template_id:int}",
    access="task_lists.change",
    answers=TaskTemplates,
    errors=(404, 409),
)
async def change_template(call: Call, template_id: int, body: Template) -> dict[str, Any]:
    """Replace the name and the steps of a template."""
    await call.command(body, lambda tx: templates.change(tx, call.actor, template_id, name=body.name, steps=body.steps))
    return await list_templates(call)


async def all_templates(call: Call, template_id: int) -> dict[str, Any]:
    """Return all templates after one of them was changed."""
    return await list_templates(call)


ROUTES = ListRoutes(api, TEMPLATES, "/api/task-templates", "template", "template", TaskTemplates, all_templates)
ROUTES.add_move()
ROUTES.add_remove()


@api.route(
    "POST",
    "/api/task-templates/{template_id:int}/tasks",
    access="task.change",
    answers=TemplateMade,
    status=201,
    errors=(404,),
)
async def use_template(call: Call, template_id: int, body: TemplateUse) -> dict[str, Any]:
    """Make the tasks of a template."""
    given = body.model_dump(exclude={"key"})
    return dict(await call.command(body, lambda tx: templates.use(tx, call.actor, template_id, **given)))
