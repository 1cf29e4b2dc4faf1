"""SLA: how long a client may wait, when to warn and whom, and when to make a task."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from automation import dialog_facts, journal, recipients, task_orders
from automation.recipients import Recipients
from automation.registry import ActiveRule, Body, Compared, Kind, Reference
from automation.task_orders import OrderTask, TaskOrder
from inbox import automation_switch
from inbox.clock import MINUTE
from inbox.company import hours
from inbox.dialogs import sla
from inbox.dialogs.locked import LockedDialog, lock_dialog
from inbox.events import Event, EventKind
from inbox.store import Tx

LONGEST_MINUTES = 60 * 24 * 60
MOST_PERCENT = 1_000
MOST_STAGES = 10
Minutes = Annotated[int, Field(ge=1, le=LONGEST_MINUTES)]
Percent = Annotated[int, Field(ge=1, le=MOST_PERCENT)]


class StageTask(BaseModel):
    """The task that is made when a wait reaches a stage."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    stage: Percent
    task: TaskOrder


class Sla(Body):
    """Minutes for the first and for further replies, counted in working hours.

    channels, teams: empty for all. stages: percents of the time at which people are notified; 100 is the breach.
    email: also at once by e-mail. tasks: made at some of the stages, each once in an episode.
    """

    channels: Annotated[tuple[int, ...], Field(max_length=1_000)] = ()
    teams: Annotated[tuple[int, ...], Field(max_length=1_000)] = ()
    first_minutes: Minutes = 60
    next_minutes: Minutes = 60
    stages: Annotated[tuple[Percent, ...], Field(min_length=1, max_length=MOST_STAGES)] = (80, 100)
    hours_id: int = 1
    whom: Recipients = Recipients()
    email: bool = True
    tasks: Annotated[tuple[StageTask, ...], Field(max_length=MOST_STAGES)] = ()

    @field_validator("stages")
    @classmethod
    def rise(cls, stages: tuple[int, ...]) -> tuple[int, ...]:
        """Sort the stages and drop repeated ones."""
        return tuple(sorted(set(stages)))

    @model_validator(mode="after")
    def have_stages(self) -> Sla:
        """Refuse a task at a stage that does not exist, and two at one stage."""
        at = [one.stage for one in self.tasks]
        if len(at) != len(set(at)) or not set(at) <= set(self.stages):
            raise ValueError("give each task a stage of its own")
        return self


def refers(body: Sla) -> list[Reference]:
    """Return the channels, teams, hours and operators that the rule names."""
    return [
        *(Reference("channel", channel_id) for channel_id in body.channels),
        *(Reference("team", team_id) for team_id in body.teams),
        Reference("hours", body.hours_id),
        *recipients.refers(body.whom),
        *(named for one in body.tasks for named in task_orders.refers(one.task)),
    ]


def find(rules: Sequence[ActiveRule], channel_id: int, team_id: int | None) -> ActiveRule | None:
    """Return the first rule that is about a channel and a team."""
    for rule in rules:
        body: Sla = rule.body
        if (not body.channels or channel_id in body.channels) and (not body.teams or team_id in body.teams):
            return rule
    return None


def settle_all(tx: Tx, rules: Sequence[ActiveRule], event: Event) -> None:
    """Give the open wait of the event's dialog its target, or make the tasks of the stage that it has reached."""
    if event.kind == EventKind.wait_late:
        _order_tasks(tx, rules, event)
    elif event.dialog_id is not None:
        apply(tx, rules, lock_dialog(tx, event.dialog_id), cause=journal.cause_of(tx, event), event_id=event.id)


def apply(
    tx: Tx, rules: Sequence[ActiveRule], dialog: LockedDialog, *, cause: str, event_id: int | None = None
) -> None:
    """Make the target of a dialog's open wait follow from the rules; nothing changes when it does already."""
    rows = tx.sql(
        "select id, episode_id, (select count(*) from (select 1 from wait b where b.episode_id = wait.episode_id"
        " and b.id < wait.id and b.ended_by in ('reply', 'outside') limit 1) x) as replies"
        " from wait where dialog_id = :dialog and ended_at is null",
        dialog=dialog.id,
    )
    if not rows:
        return
    wait_id, episode_id, replies = rows[0]
    rule = None if dialog.thread_kind == "group" else find(rules, dialog.channel_id, dialog.team_id)
    if rule is None:
        sla.set_target(tx, dialog, wait_id, None)
        return
    target = target_of(tx, rule, is_first=not replies)
    if sla.set_target(tx, dialog, wait_id, target):
        compared = (
            Compared("channel", dialog.channel_id, list(rule.body.channels), True),
            Compared("team", dialog.team_id, list(rule.body.teams), True),
        )
        done = {"do": "target", "wait_id": wait_id, "minutes": target.norm_ms // MINUTE}
        journal.record(
            tx,
            rule,
            cause,
            dialog_id=dialog.id,
            episode_id=episode_id,
            wait_id=wait_id,
            event_id=event_id,
            compared=compared,
            done=[done],
        )


def _order_tasks(tx: Tx, rules: Sequence[ActiveRule], event: Event) -> None:
    """Make the tasks of all stages up to the one that the wait has reached, each once.

    A server that was down announces the highest stage only; the tasks of those below it are made with it.
    """
    wait_id, reached = int(str(event.data["wait_id"])), int(str(event.data["stage"]))
    rows = tx.sql("select rule_id, message_id from wait where id = :id and norm_ms is not null", id=wait_id)
    rule_id, message_id = rows[0] if rows else (None, 0)
    rule = next((rule for rule in rules if rule.id == rule_id), None)
    if rule is None or not rule.body.tasks or automation_switch.is_paused(tx):
        return
    facts = dialog_facts.load(tx, message_id)
    for one in sorted(rule.body.tasks, key=lambda one: one.stage):
        if facts is not None and one.stage <= reached:
            task_orders.order_once(
                tx,
                rule,
                facts,
                OrderTask(one.task, one.stage),
                cause=f"s.{wait_id}.{one.stage}",
                compared=(Compared("stage", reached, one.stage, True),),
                wait_id=wait_id,
                event_id=event.id,
            )


def target_of(tx: Tx, rule: ActiveRule, *, is_first: bool) -> sla.Target:
    """Return the target that a rule gives to a wait."""
    body: Sla = rule.body
    whom = body.whom
    return sla.Target(
        norm_ms=(body.first_minutes if is_first else body.next_minutes) * MINUTE,
        hours_version_id=hours.current(tx, body.hours_id)[0],
        stages=body.stages,
        rule_id=rule.id,
        rule_version=rule.version,
        alarm=sla.Alarm(whom.assignee, whom.leads, whom.operators, body.email),
    )


KIND = Kind(
    name="sla",
    group="deadlines",
    body=Sla,
    default=Sla(),
    wants=frozenset(
        {EventKind.wait_opened, EventKind.wait_reopened, EventKind.dialog_team_changed, EventKind.wait_late}
    ),
    settle_all=settle_all,
    always=True,
    refers=refers,
    channels=lambda body: frozenset(body.channels) or None,
)
