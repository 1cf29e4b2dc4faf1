"""Rehearses a rule over recorded days: what it would have done. Reads only, in pieces, beside the writer.

Plans and refusals are those of the running engine. Whether a client wanted no automatic messages counts as it is now;
that a client had blocked us or a channel was paused is not looked at, for nothing was sent then anyway.
"""

from __future__ import annotations

import dataclasses
from bisect import bisect_right
from collections import defaultdict
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from automation import dialog_facts, kinds, past_hours
from automation.breakers import LOOP_MS, MOST_RUNS
from automation.classification import Classify
from automation.dialog_facts import Facts
from automation.effects import Say, sum_up
from automation.registry import ActiveRule
from automation.rehearsal_reminders import rehearse_untouched
from automation.rehearsal_tags import PastTags
from automation.rehearsal_tally import MOST_DIALOGS, Tally
from automation.rehearsal_targets import rehearse_targets
from automation.rehearsal_tasks import PastTasks
from automation.task_orders import OrderTask
from inbox import clock
from inbox.access import Actor, require, visible
from inbox.clock import DAY, HOUR
from inbox.errors import NotFound
from inbox.messages import automatic_refusals
from inbox.messages.automatic_refusals import TRIPPING, Budgets, refusal
from inbox.store import Reader

PIECE = 500
MOST_DAYS = 90


async def rehearse(
    reader: Reader, actor: Actor, rule_id: int, *, days: int, body: dict[str, Any] | None = None
) -> dict[str, Any]:
    """Return what the rule would have done in the last days. body: one that is not saved yet. Raises NotFound."""
    require(actor, "rules.change")
    rows = await reader.rows("select kind, version, body from rule where id = :id", id=rule_id)
    kind = kinds.registered().get(rows[0][0]) if rows else None
    if kind is None:
        raise NotFound
    _, version, stored = rows[0]
    parsed = kind.body.model_validate_json(stored) if body is None else kind.body.model_validate(body)
    rule = ActiveRule(rule_id, version, kind, parsed)
    since, tally = clock.now() - days * DAY, Tally()
    if kind.plan is not None:
        await _rehearse_plans(reader, actor, rule, since, tally)
        return tally.shown(exact=True, not_recorded=[])
    if kind.name == "sla":
        await rehearse_targets(reader, actor, rule, since, tally)
        return tally.shown(exact=True, not_recorded=[])
    if kind.name == "untouched":
        await rehearse_untouched(reader, actor, rule, since, tally)
        return tally.shown(exact=False, not_recorded=["snoozes"])
    return tally.shown(exact=False, not_recorded=["presence"])


async def _rehearse_plans(reader: Reader, actor: Actor, rule: ActiveRule, since: int, tally: Tally) -> None:
    assert rule.kind.plan is not None
    channels = rule.kind.channels(rule.body)
    calendars = {
        one.id: await past_hours.read_versions(reader, one.id)
        for one in rule.kind.refers(rule.body)
        if one.kind == "hours"
    }
    memory = Memory(await _budgets(reader))
    tags, tasks = PastTags(reader, rule, since), PastTasks(reader, rule, since)
    async for facts in _messages(reader, actor, since):
        if channels is not None and facts.channel_id not in channels:
            continue
        at_that_time = {hours_id: versions.at(facts.at) for hours_id, versions in calendars.items()}
        facts = dataclasses.replace(facts, calendars=at_that_time)
        plan = rule.kind.plan(rule.body, facts)
        if not plan.matches:
            continue
        if rule.kind.loops and memory.is_looping(facts):
            return  # the rule would have waited for a person from here on
        codes = [
            (memory.say(facts, effect) or "")
            if isinstance(effect, Say)
            else await _rehearse_other(facts, effect, tags, tasks)
            for effect in plan.effects
        ]
        if (code := sum_up(codes)) is not None:
            made = sum(isinstance(effect, OrderTask) and not of for effect, of in zip(plan.effects, codes, strict=True))
            tally.add(facts.dialog_id, facts.channel_id, facts.contact_name, facts.at, code=code, tasks=made)
        if code in TRIPPING:
            return


async def _rehearse_other(facts: Facts, effect: object, tags: PastTags, tasks: PastTasks) -> str:
    """Return the code of an effect that sends no message."""
    if isinstance(effect, Classify):
        return await tags.classify(facts, effect)
    return await tasks.order(facts.dialog_id, facts.episode_id, effect) if isinstance(effect, OrderTask) else ""


@dataclass
class Memory:
    """Remembers the messages of a rehearsal, for frequencies and budgets."""

    budgets: Budgets
    by_identity: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_dialog: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_channel: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    episodes: set[int] = field(default_factory=set)

    def is_looping(self, facts: Facts) -> bool:
        """Return whether the loop guard would have paused the rule."""
        return _since(self.by_dialog[facts.dialog_id], facts.at - LOOP_MS) >= MOST_RUNS

    def say(self, facts: Facts, effect: Say) -> str | None:
        """Remember a message, or return the code with which it would have been refused."""
        asked = automatic_refusals.Facts(
            now=facts.at,
            opted_out=facts.opted_out,
            group=facts.thread_kind == "group",
            answers_automatic=facts.automatic is not None,
            disowned=facts.disowned,
            connected_at=facts.connected_at,
            asked_at=facts.sent_at,
            said=self._is_said(facts, effect),
            sender=_since(self.by_identity[facts.identity_id or 0], facts.at - automatic_refusals.SENDER_WINDOW_MS),
            dialog=_since(self.by_dialog[facts.dialog_id], facts.at - automatic_refusals.DIALOG_WINDOW_MS),
            channel=_since(self.by_channel[facts.channel_id], facts.at - automatic_refusals.CHANNEL_WINDOW_MS),
        )
        code = refusal(asked, self.budgets)
        if code is None:
            self.by_identity[facts.identity_id or 0].append(facts.at)
            self.by_dialog[facts.dialog_id].append(facts.at)
            self.by_channel[facts.channel_id].append(facts.at)
            self.episodes.add(facts.episode_id)
        return code

    def _is_said(self, facts: Facts, effect: Say) -> bool:
        every = effect.frequency.every
        if every == "hours":
            return bool(_since(self.by_dialog[facts.dialog_id], facts.at - effect.frequency.hours * HOUR))
        return every == "episode" and facts.episode_id in self.episodes


def _since(instants: list[int], since: int) -> int:
    """Return how many of the rising instants are later than `since`."""
    return len(instants) - bisect_right(instants, since)


async def _messages(reader: Reader, actor: Actor, since: int) -> AsyncIterator[Facts]:
    """Yield the facts of clients' messages since an instant, in their order."""
    after = await first_id(reader, "message", "created_at", since) - 1
    while True:
        rows = await reader.rows(
            "select m.id from message m join dialog d on d.id = m.dialog_id where m.id > :after and m.kind = 'in'"
            f" and {visible(actor, 'd')} order by m.id limit :piece",
            after=after,
            piece=PIECE,
        )
        if not rows:
            return
        for facts in await dialog_facts.load_past(reader, [row[0] for row in rows]):
            yield facts
        after = rows[-1][0]


async def first_id(reader: Reader, table: str, column: str, since: int) -> int:
    """Return the smallest id whose instant is not before `since`; ids rise with the instants."""
    low, high = 1, int((await reader.rows(f"select coalesce(max(id), 0) + 1 from {table}"))[0][0])
    while low < high:
        middle = (low + high) // 2
        rows = await reader.rows(f"select {column} from {table} where id >= :id order by id limit 1", id=middle)
        if rows and rows[0][0] < since:
            low = middle + 1
        else:
            high = middle
    return low


async def _budgets(reader: Reader) -> Budgets:
    rows = await reader.rows("select value from meta where key = 'automatic_per_hour'")
    return Budgets(channel=int(rows[0][0])) if rows else Budgets()


__all__ = ["MOST_DAYS", "MOST_DIALOGS", "rehearse"]
