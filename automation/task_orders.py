"""Describes the task that a rule orders, and orders it: once in an episode, in the transaction of the run.

The package of tasks makes it; `web.composition` connects both, for neither knows the other.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from automation import journal
from automation.dialog_facts import Facts
from automation.effects import UNCHANGED, Outcome, Run
from automation.registry import ActiveRule, Compared, Reference
from inbox import calendars, failpoints
from inbox.clock import MINUTE
from inbox.company import hours, profile
from inbox.dialogs.locked import lock_dialog
from inbox.errors import Problem
from inbox.messages import automatic_text
from inbox.store import Reader, Tx

LONGEST_TITLE = 200
LONGEST_DUE = 366 * 24 * 60  # minutes
Make = Callable[..., list[int]]
_makers: list[Make] = []


class TaskOrder(BaseModel):
    """The task that a rule orders.

    title: with variables, empty for the beginning of the message. assignee: none, that of the dialog, or assignee_id.
    due_minutes: None for the default due date; working: counted in the company's hours. priority: None for that of the
    dialog. template_id: the tasks of a template instead, of which only the assignee is taken from here.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: Annotated[str, Field(max_length=LONGEST_TITLE, pattern=r"^[^\x00]*$")] = ""
    template_id: int | None = None
    type_id: int | None = None
    priority: Literal[-1, 0, 1] | None = None
    assignee: Literal["nobody", "dialog", "operator"] = "dialog"
    assignee_id: int | None = None
    team_id: int | None = None
    due_minutes: Annotated[int, Field(ge=1, le=LONGEST_DUE)] | None = None
    working: bool = False

    @field_validator("title")
    @classmethod
    def have_known_variables(cls, title: str) -> str:
        """Raise Invalid for a variable that does not exist."""
        automatic_text.check(title)
        return title


def register(make: Make) -> None:
    """Set the function that makes tasks."""
    _makers[:] = [make]


def refers(order: TaskOrder) -> list[Reference]:
    """Return the operator, team, type and template that an order names."""
    named: list[Reference] = []
    if order.assignee == "operator" and order.assignee_id is not None:
        named.append(Reference("operator", order.assignee_id))
    if order.template_id is not None:
        return [*named, Reference("tasktemplate", order.template_id)]
    if order.team_id is not None:
        named.append(Reference("team", order.team_id))
    if order.type_id is not None:
        named.append(Reference("tasktype", order.type_id))
    return named


@dataclass(frozen=True, slots=True)
class OrderTask:
    """Orders a task, unless the rule has ordered the same one in this episode.

    stage: of an SLA target, for a rule may order the same task at several of them.
    """

    order: TaskOrder
    stage: int | None = None

    @property
    def number(self) -> int:
        """Return a number by which the journal knows the order again."""
        return zlib.crc32(f"{self.stage or ''}{self.order.model_dump_json()}".encode())

    def preview(self, tx: Tx, run: Run) -> Outcome:
        """Return what carrying it out would do now."""
        return Outcome({"do": "task", "order": self.number, "tasks": []}, UNCHANGED if self._is_done(tx, run) else "")

    def carry_out(self, tx: Tx, run: Run) -> Outcome:
        """Make the task in this transaction."""
        if self._is_done(tx, run):
            return Outcome({"do": "task"}, UNCHANGED)
        dialog, order = lock_dialog(tx, run.facts.dialog_id), self.order
        assignees = {"nobody": None, "dialog": dialog.assignee_id, "operator": order.assignee_id}
        tasks = _makers[0](
            tx,
            rule_id=run.rule.id,
            run_id=run.id,
            message_id=run.facts.message_id,
            template_id=order.template_id,
            assignee_id=assignees[order.assignee],
            title=_title(tx, order, run),
            due_at=_due(tx, order),
            priority=order.priority,
            type_id=order.type_id,
            team_id=order.team_id,
        )
        return Outcome({"do": "task", "order": self.number, "tasks": tasks}, "" if tasks else "missing")

    def _is_done(self, tx: Tx, run: Run) -> bool:
        return bool(
            tx.sql(
                f"{_DONE} and episode_id = :episode limit 1",
                dialog=run.facts.dialog_id,
                rule=run.rule.id,
                episode=run.facts.episode_id,
                order=_pattern(self.number),
            )
        )


def order_once(
    tx: Tx,
    rule: ActiveRule,
    facts: Facts,
    effect: OrderTask,
    *,
    cause: str,
    compared: Sequence[Compared],
    wait_id: int | None = None,
    event_id: int | None = None,
) -> None:
    """Order a task in a run of its own, at most once for a cause; a refusal undoes all of it and is written down."""
    if effect.preview(tx, Run(0, cause, rule, facts)).code:
        return

    def begin() -> int | None:
        return journal.begin(
            tx,
            rule,
            cause,
            dialog_id=facts.dialog_id,
            episode_id=facts.episode_id,
            wait_id=wait_id,
            event_id=event_id,
            compared=compared,
        )

    failpoints.hit("rule.before_run")
    try:
        with tx.savepoint():
            if (run_id := begin()) is not None:
                outcome = effect.carry_out(tx, Run(run_id, cause, rule, facts))
                done = [] if outcome.code else [outcome.done]
                journal.end(tx, run_id, "refused" if outcome.code else "did", code=outcome.code, done=done)
    except Problem as refusal:
        if (run_id := begin()) is not None:
            journal.end(tx, run_id, "refused", code=refusal.code)
    failpoints.hit("rule.after_effects")


_DONE = (
    "select episode_id from rule_run where dialog_id = :dialog and rule_id = :rule and outcome = 'did'"
    " and done like :order"
)


def _pattern(number: int) -> str:
    return f'%"order":{number},%'


async def read_done_before(reader: Reader, rule_id: int, dialog_id: int, number: int, since: int) -> set[int]:
    """Return the episodes of a dialog in which a rule ordered a task before an instant."""
    rows = await reader.rows(
        f"{_DONE} and at < :since", dialog=dialog_id, rule=rule_id, order=_pattern(number), since=since
    )
    return {int(row[0]) for row in rows if row[0] is not None}


def _title(tx: Tx, order: TaskOrder, run: Run) -> str:
    values: dict[str, Any] = {
        "name": automatic_text.first_name(run.facts.contact_name),
        "number": str(run.facts.number),
        "company": profile.load(tx).name,
        "hours": "",
        "back": "",
    }
    return automatic_text.render(order.title, values)[:LONGEST_TITLE]


def _due(tx: Tx, order: TaskOrder) -> int | None:
    if order.due_minutes is None:
        return None
    ms = order.due_minutes * MINUTE
    return calendars.due(hours.current(tx, hours.COMPANY)[1], tx.now, ms) if order.working else tx.now + ms
