"""SLA: how long a client may wait, when to warn, and whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field, field_validator

from automation import journal, recipients
from automation.recipients import Recipients
from automation.registry import ActiveRule, Body, Compared, Kind, Reference
from inbox.clock import MINUTE
from inbox.company import hours
from inbox.dialogs import sla
from inbox.dialogs.locked import LockedDialog, lock_dialog
from inbox.events import Event, EventKind
from inbox.store import Tx

LONGEST_MINUTES = 60 * 24 * 60
MOST_PERCENT = 1_000
Minutes = Annotated[int, Field(ge=1, le=LONGEST_MINUTES)]


class Sla(Body):
    """Minutes for the first and for further replies, counted in working hours.

    channels, teams: empty for all. stages: percents of the time at which people are notified; 100 is the breach.
    email: also at once by e-mail.
    """

    channels: Annotated[tuple[int, ...], Field(max_length=1_000)] = ()
    teams: Annotated[tuple[int, ...], Field(max_length=1_000)] = ()
    first_minutes: Minutes = 60
    next_minutes: Minutes = 60
    stages: Annotated[tuple[Annotated[int, Field(ge=1, le=MOST_PERCENT)], ...], Field(min_length=1, max_length=10)] = (
        80,
        100,
    )
    hours_id: int = 1
    whom: Recipients = Recipients()
    email: bool = True

    @field_validator("stages")
    @classmethod
    def rise(cls, stages: tuple[int, ...]) -> tuple[int, ...]:
        """Sort the stages and drop repeated ones."""
        return tuple(sorted(set(stages)))


def refers(body: Sla) -> list[Reference]:
    """Return the channels, teams, hours and operators that the rule names."""
    return [
        *(Reference("channel", channel_id) for channel_id in body.channels),
        *(Reference("team", team_id) for team_id in body.teams),
        Reference("hours", body.hours_id),
        *recipients.refers(body.whom),
    ]


def find(rules: Sequence[ActiveRule], channel_id: int, team_id: int | None) -> ActiveRule | None:
    """Return the first rule that is about a channel and a team."""
    for rule in rules:
        body: Sla = rule.body
        if (not body.channels or channel_id in body.channels) and (not body.teams or team_id in body.teams):
            return rule
    return None


def settle_all(tx: Tx, rules: Sequence[ActiveRule], event: Event) -> None:
    """Give the open wait of the event's dialog its target."""
    if event.dialog_id is not None:
        apply(tx, rules, lock_dialog(tx, event.dialog_id), cause=journal.cause_of(tx, event), event_id=event.id)


def apply(
    tx: Tx, rules: Sequence[ActiveRule], dialog: LockedDialog, *, cause: str, event_id: int | None = None
) -> None:
    """Make the target of a dialog's open wait follow from the rules; nothing changes when it does already."""
    rows = tx.sql(
        "select id, episode_id, (select count(*) from (select 1 from wait b where b.episode_id = wait.episode_id"
        " and b.id < wait.id and b.ended_by in ('reply', 'outside') limit 1) x) as replies,"
        " norm_ms, rule_id, rule_version, hours_version_id from wait where dialog_id = :dialog and ended_at is null",
        dialog=dialog.id,
    )
    if not rows:
        return
    wait_id, episode_id, replies, *before = rows[0]
    rule = None if dialog.thread_kind == "group" else find(rules, dialog.channel_id, dialog.team_id)
    if rule is None:
        sla.set_target(tx, dialog, wait_id, None)
        return
    target = target_of(tx, rule, is_first=not replies)
    sla.set_target(tx, dialog, wait_id, target)
    if [target.norm_ms, rule.id, rule.version, target.hours_version_id] != before:
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
    wants=frozenset({EventKind.wait_opened, EventKind.wait_reopened, EventKind.dialog_team_changed}),
    settle_all=settle_all,
    always=True,
    refers=refers,
    channels=lambda body: frozenset(body.channels) or None,
)
