"""Keeps task templates: steps that become tasks with a checklist, a relative date and a person each."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

import orjson
from pydantic import BaseModel, Field

from inbox.access import Actor, require
from inbox.clock import DAY, MINUTE
from inbox.errors import Invalid, NotFound
from inbox.name_lists import NameList
from inbox.store import Reader, Tx
from tasks import creation
from tasks.checklist import MOST as MOST_CHECKS
from tasks.events import TaskEvent
from tasks.fields import TEXT_LIMIT, TITLE_LIMIT, check_assignee, check_team, check_type
from tasks.sources import read_origin

MOST_STEPS = 20
LONGEST_DUE = 366 * DAY // MINUTE  # minutes
TEMPLATES = NameList("task_template", TaskEvent.template_changed, "tasktemplate", "task_lists.change", ("place",))


class TemplateStep(BaseModel, extra="forbid", frozen=True):
    """A task that the template makes. An empty title is taken from the message.

    due_minutes: from the start on, None for the default due date. mine: the person who uses the template is the
    assignee.
    """

    title: Annotated[str, Field(max_length=TITLE_LIMIT)] = ""
    text: Annotated[str, Field(max_length=TEXT_LIMIT)] = ""
    kind: Literal["incident", "request"] | None = None
    type_id: int | None = None
    priority: Literal[-1, 0, 1] = 0
    due_minutes: Annotated[int, Field(ge=0, le=LONGEST_DUE)] | None = None
    assignee_id: int | None = None
    mine: bool = False
    team_id: int | None = None
    checks: Annotated[
        tuple[Annotated[str, Field(min_length=1, max_length=500)], ...], Field(max_length=MOST_CHECKS)
    ] = ()


Steps = Sequence[TemplateStep]


def create(tx: Tx, actor: Actor, *, name: str, steps: Steps) -> int:
    """Create a template at the end of the order; return its id. Raises Conflict("name-taken"), Invalid for steps."""
    require(actor, "task_lists.change")
    return TEMPLATES.create(tx, actor, name=name, steps=_checked(tx, steps))


def change(tx: Tx, actor: Actor, template_id: int, *, name: str, steps: Steps) -> None:
    """Replace the name and the steps of a template. Raises NotFound, Conflict("name-taken"), Invalid for steps."""
    TEMPLATES.rename(tx, actor, template_id, name=name)
    tx.sql("update task_template set steps = :steps where id = :id", steps=_checked(tx, steps), id=template_id)


def _checked(tx: Tx, steps: Steps) -> str:
    """Return steps as they are stored."""
    if not 0 < len(steps) <= MOST_STEPS:
        raise Invalid("A template has from 1 to 20 steps.", code="steps", field="steps", limit=MOST_STEPS)
    for step in steps:
        check_assignee(tx, step.assignee_id, None)
        check_team(tx, step.team_id)
        check_type(tx, step.type_id)
    if any(not step.title.strip() for step in steps[1:]):
        raise Invalid("Only the first step may take its title from the message.", code="title-needed", field="steps")
    return orjson.dumps([step.model_dump() for step in steps]).decode()


def use(
    tx: Tx,
    actor: Actor,
    template_id: int,
    *,
    message_ids: Sequence[int] = (),
    dialog_id: int | None = None,
    contact_id: int | None = None,
    start: int | None = None,
    mine_id: int | None = None,
    **made_by: Any,
) -> dict[str, Any]:
    """Make the tasks of a template from messages, a dialog, a client or nothing. Returns {task_ids, unassigned}.

    start: instant from which the dates count, now by default. mine_id: the assignee of steps for the person who uses
    it, the actor by default. made_by: rule_id and run_id. unassigned: tasks whose person, team or type is no longer
    there or may not see the task; they are made without it. Raises NotFound, Invalid("title-needed").
    """
    require(actor, "task.change")
    rows = tx.sql("select steps from task_template where id = :id and removed_at is null", id=template_id)
    if not rows:
        raise NotFound
    where: dict[str, Any] = {"message_ids": message_ids, "dialog_id": dialog_id, "contact_id": contact_id}
    channel_id = read_origin(tx, actor, **where).channel_id
    made: dict[str, Any] = {"task_ids": [], "unassigned": []}
    for number, stored in enumerate(orjson.loads(rows[0][0])):
        step = TemplateStep.model_validate(stored)
        fields, lost = _usable(tx, actor.operator_id if mine_id is None else mine_id, step, channel_id)
        due = None if step.due_minutes is None else (start or tx.now) + step.due_minutes * MINUTE
        done = creation.make(
            tx,
            actor,
            title=step.title,
            text=None if number == 0 and not step.text else step.text,
            checks=step.checks,
            take_files=number == 0,
            kind=step.kind,
            priority=step.priority,
            due_at=due,
            **where,
            **fields,
            **made_by,
        )
        made["task_ids"].append(done["task_id"])
        if lost:
            made["unassigned"].append(done["task_id"])
    return made


def _usable(tx: Tx, mine_id: int | None, step: TemplateStep, channel_id: int | None) -> tuple[dict[str, Any], bool]:
    """Return the assignee, team and type that the task can have, and whether one of them was lost."""
    wanted = {
        "assignee_id": mine_id if step.mine else step.assignee_id,
        "team_id": step.team_id,
        "type_id": step.type_id,
    }
    checks = {
        "assignee_id": lambda value: check_assignee(tx, value, channel_id),
        "team_id": lambda value: check_team(tx, value),
        "type_id": lambda value: check_type(tx, value),
    }
    usable: dict[str, Any] = {}
    for field, value in wanted.items():
        try:
            usable[field] = checks[field](value)
        except Invalid:
            usable[field] = None
    return usable, usable != wanted


async def listed(reader: Reader) -> list[dict[str, Any]]:
    """Return the templates in their order, without removed ones: {id, name, steps}."""
    rows = await reader.rows("select id, name, steps from task_template where removed_at is null order by place, id")
    return [{"id": row_id, "name": name, "steps": orjson.loads(steps)} for row_id, name, steps in rows]
