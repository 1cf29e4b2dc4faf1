"""Rehearses an SLA rule over recorded waits: which of them got its target, which were late, and its tasks. Reads only.

Other SLA rules count as they are now; hours and teams count as they were.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from automation import kinds, past_hours
from automation.kinds import sla
from automation.past_hours import Versions
from automation.registry import ActiveRule
from automation.rehearsal_tally import Tally
from automation.rehearsal_tasks import PastTasks
from automation.task_orders import OrderTask
from inbox import clock
from inbox.access import Actor, visible
from inbox.calendars import Calendar
from inbox.clock import MINUTE
from inbox.dialogs.wait_clock import WaitClock
from inbox.store import Reader
from inbox.store.rows import read_rows
from inbox.store.sql import in_list

PIECE = 500


class _Wait(NamedTuple):
    id: int
    dialog_id: int
    episode_id: int
    channel_id: int
    thread_kind: str
    client: str
    started_at: int
    ended_at: int | None
    replied_before: int


class _Team(NamedTuple):
    dialog_id: int
    from_at: int
    team_id: int | None


@dataclass
class _Target:
    """The target of a wait: its rule, the clock that counts it, and the instant from which it counts."""

    rule: ActiveRule
    norm_ms: int
    clock: WaitClock
    since: int

    @property
    def due_at(self) -> int | None:
        return self.clock.reaches(self.norm_ms)

    def reached(self, until: int) -> int:
        """Return the highest stage that was reached after the wait got this target."""
        instants = {stage: self.clock.reaches(self.norm_ms * stage // 100) for stage in self.rule.body.stages}
        passed = [stage for stage, at in instants.items() if at is not None and self.since < at <= until]
        return max(passed, default=0)


@dataclass
class _Past:
    """The SLA rules that count, their hours, and the teams that dialogs had."""

    rules: Sequence[ActiveRule]
    hours: dict[int, Versions]
    teams: dict[int, list[_Team]] = field(default_factory=lambda: defaultdict(list))

    def team_changes(self, wait: _Wait, until: int) -> Iterator[tuple[int, int | None]]:
        """Yield the team at the start of a wait, and each other one until an instant, with the instant."""
        rows = self.teams[wait.dialog_id]
        before = [row.team_id for row in rows if row.from_at <= wait.started_at]
        team = before[-1] if before else None
        yield wait.started_at, team
        for row in rows:
            if wait.started_at < row.from_at < until and row.team_id != team:
                team = row.team_id
                yield row.from_at, team

    def target(self, wait: _Wait, rule: ActiveRule, at: int, until: int, former: _Target | None) -> _Target:
        """Return the target that a rule gives to a wait at an instant, counted by the hours that were valid."""
        body: sla.Sla = rule.body
        norm_ms = (body.next_minutes if wait.replied_before else body.first_minutes) * MINUTE
        counted: tuple[tuple[Calendar, int], ...] = ()
        if former is not None:
            counted = former.clock.former
            if former.rule.body.hours_id != body.hours_id:
                counted = (*counted, (former.clock.calendar, at))
        versions = self.hours[body.hours_id]
        target = _Target(rule, norm_ms, WaitClock(wait.started_at, versions.at(at), counted), at)
        for changed_at in versions.since:  # hours that change recount the targets that are not overdue
            if at < changed_at < until and not _is_overdue(target, changed_at):
                target.clock = WaitClock(wait.started_at, versions.at(changed_at), counted)
        return target


def _is_overdue(target: _Target, at: int) -> bool:
    return target.due_at is not None and target.due_at <= at


async def rehearse_targets(reader: Reader, actor: Actor, rule: ActiveRule, since: int, tally: Tally) -> None:
    """Report each target that the rule would have given to a wait."""
    past = await _read_past(reader, rule)
    tasks = PastTasks(reader, rule, since)
    now, after = clock.now(), 0
    while True:
        waits = await _read_waits(reader, actor, since, after)
        past.teams = await _read_teams(reader, {wait.dialog_id for wait in waits})
        for wait in waits:
            until = now if wait.ended_at is None else wait.ended_at
            for target, end in _targets(past, wait, until):
                if target.rule.id != rule.id:
                    continue
                due = target.due_at
                late = due is not None and (due < end or (wait.ended_at is None and due <= end))
                made = await _count_tasks(tasks, wait, target.rule.body, target.reached(end))
                tally.add(wait.dialog_id, wait.channel_id, wait.client, target.since, late=late, tasks=made)
        if len(waits) < PIECE:
            return
        after = waits[-1].id


def _targets(past: _Past, wait: _Wait, until: int) -> Iterator[tuple[_Target, int]]:
    """Yield the targets that a wait would have had, each with the instant until which it counted."""
    if wait.thread_kind == "group":
        return
    target: _Target | None = None
    for at, team_id in past.team_changes(wait, until):
        rule = sla.find(past.rules, wait.channel_id, team_id)
        if target is not None and rule is not None and (target.rule.id == rule.id or _is_overdue(target, at)):
            continue
        if target is not None:
            yield target, at
        target = None if rule is None else past.target(wait, rule, at, until, target)
    if target is not None:
        yield target, until


async def _count_tasks(tasks: PastTasks, wait: _Wait, body: sla.Sla, reached: int) -> int:
    codes = [
        await tasks.order(wait.dialog_id, wait.episode_id, OrderTask(one.task, one.stage))
        for one in body.tasks
        if one.stage <= reached
    ]
    return codes.count("")


async def _read_past(reader: Reader, rule: ActiveRule) -> _Past:
    """Read the SLA rules that are on, with the rehearsed one in its place, and their hours."""
    rows = await reader.rows(
        "select id, version, body from rule where kind = :kind and removed_at is null"
        " and (id = :id or (active = 1 and paused_at is null)) order by place, id",
        kind=rule.kind.name,
        id=rule.id,
    )
    kind = kinds.registered()[rule.kind.name]
    rules = [
        rule if id_ == rule.id else ActiveRule(id_, version, kind, kind.body.model_validate_json(body))
        for id_, version, body in rows
    ]
    hours_ids = {one.body.hours_id for one in rules}
    return _Past(rules, {hours_id: await past_hours.read_versions(reader, hours_id) for hours_id in sorted(hours_ids)})


async def _read_waits(reader: Reader, actor: Actor, since: int, after: int) -> list[_Wait]:
    return await read_rows(
        reader,
        _Wait,
        "select w.id, w.dialog_id, w.episode_id, d.channel_id, d.thread_kind, k.name as client, w.started_at,"
        " w.ended_at, (select count(*) from wait p where p.episode_id = w.episode_id and p.id < w.id"
        " and p.ended_by in ('reply', 'outside')) as replied_before"
        " from wait w join dialog d on d.id = w.dialog_id join contact k on k.id = d.contact_id"
        f" where w.id > :after and w.started_at >= :since and {visible(actor, 'd')} order by w.id limit :piece",
        after=after,
        since=since,
        piece=PIECE,
    )


async def _read_teams(reader: Reader, dialog_ids: set[int]) -> dict[int, list[_Team]]:
    teams: dict[int, list[_Team]] = defaultdict(list)
    if dialog_ids:
        statement = f"select dialog_id, from_at, team_id from assignment where dialog_id in ({in_list(dialog_ids)})"
        for row in await read_rows(reader, _Team, f"{statement} order by id"):
            teams[row.dialog_id].append(row)
    return teams
