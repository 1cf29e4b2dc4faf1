"""Random histories of dialogs, and what reports should count of them by a scan of their messages.

The model knows none of the product's waits: it scans messages, deliveries and what the acts were.
"""

from __future__ import annotations

import contextlib
import random
from dataclasses import dataclass, field
from typing import Any

from inbox import timers
from inbox.access import Actor
from inbox.calendars import WHOLE_DAY, Calendar, worked
from inbox.clock import DAY, HOUR, MINUTE, SECOND
from inbox.company import hours, tags
from inbox.company.schedules import Day, Schedule
from inbox.delivery import claims, outbox
from inbox.dialogs import assignment, dialog_tags, episodes, sla
from inbox.dialogs.locked import lock_dialog
from inbox.dialogs.sla_target import NOBODY, Target
from inbox.errors import Problem
from inbox.messages import notes, replies
from inbox.people import teams
from inbox.store import Tx
from tasks import changes, creation, removal
from tests.reports.conftest import Stage
from web.composition import TIMERS

ACTS = (
    *("client", "client", "client", "automatic", "reply", "reply", "reply", "note", "fail", "retry", "close", "close"),
    *("reopen", "no answer", "assign", "assign", "team", "tag", "target", "hours", "outside", "begin"),
)
WILD = (
    *("schedule", "schedule", "send", "send", "task", "task", "merge tags", "reason", "reopen anyway"),
    *("answer after all", "fail", "retry"),
)
STEPS = (2 * SECOND, 40 * SECOND, 7 * MINUTE, HOUR, 5 * HOUR, 13 * HOUR, 2 * DAY, 4 * DAY)
OFFICE = (((540, 780), (840, 1080)),) * 5 + (((600, 900),), ())
EVENING = ((), (), (), *((((1080, 1440),),) * 4))
ROUND = (WHOLE_DAY,) * 7
WEEKS = (OFFICE, EVENING, ROUND)
ZONES = ("Europe/Moscow", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Cairo")


@dataclass
class Answer:
    """A reply: its message, when it was last accepted, who wrote it, and whether it failed."""

    message_id: int
    at: int
    operator_id: int | None
    by: str = "reply"
    failed: bool = False
    written_at: int = 0

    def __post_init__(self) -> None:
        self.written_at = self.at


@dataclass
class History:
    """The history of a dialog. ends: closings and "no reply needed" (instant, operator, kind); owners: assignee and
    team from an instant on; episodes: (id, instant of its first message), in order.
    """

    who: str
    dialog_id: int = 0
    writes: list[tuple[int, int]] = field(default_factory=list)  # (instant, message)
    answers: list[Answer] = field(default_factory=list)
    ends: list[tuple[int, int, str]] = field(default_factory=list)
    owners: list[tuple[int, int | None, int | None]] = field(default_factory=list)
    episodes: list[tuple[int, int]] = field(default_factory=list)
    tags: dict[int, set[int]] = field(default_factory=dict)
    handovers: dict[int, list[tuple[int, int, int]]] = field(default_factory=dict)

    def episode_at(self, t: int) -> int:
        return [episode for episode, since in self.episodes if since <= t][-1]

    def owner_at(self, t: int) -> tuple[int | None, int | None]:
        found = [(operator, team) for since, operator, team in self.owners if since <= t]
        return found[-1] if found else (None, None)

    def owned_since(self, operator_id: int, t: int) -> int | None:
        since = None
        for at, operator, _ in self.owners:
            if at >= t:
                break
            if operator != operator_id:
                since = None
            elif since is None:
                since = at
        return since


@dataclass
class Play:
    """Plays random acts in several dialogs at once.

    wild: also acts that the scan does not follow, such as a reply that fails after the closing or a merged tag.
    """

    stage: Stage
    chance: random.Random
    wild: bool = False
    histories: list[History] = field(default_factory=list)
    schedules: list[tuple[int, Calendar]] = field(default_factory=list)
    tags: list[int] = field(default_factory=list)
    team: int = 0

    async def prepare(self, number: int) -> None:
        cast = self.stage.cast
        # The first version of hours counts for all earlier instants too.
        self.schedules = self.schedules or [(0, Calendar("UTC", ROUND))]

        def make(tx: Tx) -> None:
            made = f"{self.chance.getrandbits(40):x}"
            self.tags = [int(tags.create(tx, cast.anna, name=f"{made}{n}")["tag_id"]) for n in range(3)]
            self.team = int(teams.create(tx, cast.anna, name=made)["team_id"])
            teams.change(tx, cast.anna, self.team, members=[cast.anna.id or 0, cast.boris.id or 0])

        await cast.store.write(make)
        for _ in range(number):
            self.stage.now += 2 * SECOND
            history = History(f"c{self.chance.getrandbits(40):x}")
            history.dialog_id = await self._write(history)
            self.histories.append(history)

    async def run(self, acts: int, keep_every: int) -> None:
        """Play acts; the consumer reads the log now and then, so that it sees states in between."""
        for number in range(acts):
            self.stage.now += self.chance.choice(STEPS) // self.chance.randint(1, 6) // SECOND * SECOND + SECOND
            history = self.chance.choice(self.histories)
            await self._act(history, self.chance.choice(ACTS + WILD if self.wild else ACTS))
            await self._note_owner(history)
            if self.wild:
                await timers.run_due(self.stage.cast.store, TIMERS)
            if number % keep_every == 0:
                await self.stage.keep()

    async def _act(self, history: History, act: str) -> None:
        name = act.replace(" ", "_")
        await getattr(self, f"_{name}")(history)

    async def _state(self, history: History) -> tuple[int, int, int, int | None]:
        [(episode_id, is_open, last_no, waiting)] = await self.stage.cast.store.rows(
            "select episode_id, open, last_no, waiting_since from dialog where id = :id", id=history.dialog_id
        )
        return episode_id, is_open, last_no, waiting

    async def _note_owner(self, history: History) -> None:
        [(assignee, team, episode)] = await self.stage.cast.store.rows(
            "select assignee_id, team_id, episode_id from dialog where id = :id", id=history.dialog_id
        )
        before = history.owner_at(self.stage.now)
        if before != (assignee, team):
            if None not in (before[0], assignee) and before[0] != assignee:
                history.handovers.setdefault(episode, []).append((self.stage.now, before[0] or 0, assignee))
            history.owners.append((self.stage.now, assignee, team))

    async def _note_episode(self, history: History) -> None:
        episode_id, *_ = await self._state(history)
        if not history.episodes or history.episodes[-1][0] != episode_id:
            if history.episodes:
                history.tags[history.episodes[-1][0]] = self._now_tagged
            history.episodes.append((episode_id, self.stage.now))

    _now_tagged: set[int] = field(default_factory=set)

    async def _remember_tags(self, history: History) -> None:
        rows = await self.stage.cast.store.rows(
            "select tag_id from dialog_tag where dialog_id = :id", id=history.dialog_id
        )
        self._now_tagged = {tag for (tag,) in rows}

    # --- acts ---

    async def _write(self, history: History, **more: Any) -> int:
        await self._remember_tags(history)
        dialog_id = await self.stage.client(history.who, **more)
        history.dialog_id = dialog_id
        await self._note_episode(history)
        if not more.get("automatic"):
            [(message,)] = await self.stage.cast.store.rows(
                "select max(id) from message where dialog_id = :id and kind = 'in'", id=dialog_id
            )
            history.writes.append((self.stage.now, message))
        return dialog_id

    async def _client(self, history: History) -> None:
        await self._write(history)

    async def _automatic(self, history: History) -> None:
        await self._write(history, automatic="auto-replied")

    async def _outside(self, history: History) -> None:
        """An operator answers on the platform itself."""
        await self._remember_tags(history)
        await self.stage.client(history.who, text="Отвечаем", outside=True)
        await self._note_episode(history)
        [(message,)] = await self.stage.cast.store.rows(
            "select max(id) from message where dialog_id = :id and author_kind = 'outside'", id=history.dialog_id
        )
        history.answers.append(Answer(message, self.stage.now, None, "outside"))

    def _somebody(self) -> Actor:
        cast = self.stage.cast
        return self.chance.choice((cast.anna, cast.boris, cast.vera))

    async def _reply(self, history: History) -> None:
        actor = self._somebody()
        await self._remember_tags(history)
        message = await self.stage.reply(actor, history.dialog_id)
        await self._note_episode(history)
        history.answers.append(Answer(message, self.stage.now, actor.id))

    _begin = _reply

    async def _note(self, history: History) -> None:
        actor = self._somebody()
        await self.stage.cast.store.write(lambda tx: notes.note(tx, actor, history.dialog_id, text="внутри"))

    async def _schedule(self, history: History) -> None:
        """An operator plans a reply; later it is sent, or the client writes before that."""
        actor = self._somebody()
        at = self.stage.now + self.chance.choice((5 * MINUTE, DAY))

        def act(tx: Tx) -> None:
            [(last,)] = tx.sql("select last_no from dialog where id = :id", id=history.dialog_id)
            how = replies.SendOptions(at=at)
            replies.reply(tx, actor, history.dialog_id, text="позже", seen=last, how=how)

        with contextlib.suppress(Problem):
            await self.stage.cast.store.write(act)

    async def _send(self, history: History) -> None:
        """The outbox sends what is due, or fails."""

        def act(tx: Tx) -> None:
            for claimed in claims.claim(tx, holder="test", channels=[self.stage.cast.telegram]):
                if self.chance.random() < 0.3:
                    outbox.mark_failed(tx, claimed.delivery_id, holder="test", code="test")
                else:
                    external = f"sent {claimed.delivery_id} {self.stage.now}"
                    outbox.mark_sent(tx, claimed.delivery_id, holder="test", external_id=external, at=self.stage.now)

        await self.stage.cast.store.write(act)

    async def _task(self, history: History) -> None:
        cast = self.stage.cast
        number = self.chance.randint(1, 6)

        def act(tx: Tx) -> None:
            if number > 3:
                creation.make(tx, cast.anna, title="x", dialog_id=history.dialog_id, due_at=self.stage.now + DAY)
                return
            rows = tx.sql("select id, open from task order by id desc limit 3")
            for task_id, is_open in rows[:1]:
                if number == 1:
                    removal.set_removed(tx, cast.anna, task_id, removed=bool(is_open >= 0))
                elif is_open >= 0:
                    changes.change(tx, cast.anna, task_id, {"status_id": 5 if is_open else 2})

        await cast.store.write(act)

    async def _merge_tags(self, history: History) -> None:
        if len(self.tags) > 2:
            gone = self.tags.pop()
            await self.stage.cast.store.write(lambda tx: tags.merge(tx, self.stage.cast.anna, gone, into=self.tags[0]))

    async def _reason(self, history: History) -> None:
        with contextlib.suppress(Problem):
            await self.stage.cast.store.write(
                lambda tx: episodes.close(tx, self.stage.cast.anna, history.dialog_id, reason="spam")
            )

    async def _reopen_anyway(self, history: History) -> None:
        await self.stage.reopen(self._somebody(), history.dialog_id)

    async def _answer_after_all(self, history: History) -> None:
        with contextlib.suppress(Problem):
            await self.stage.cast.store.write(
                lambda tx: episodes.undo_no_answer(tx, self.stage.cast.boris, history.dialog_id)
            )

    def _since_end(self, history: History) -> int:
        if self.wild:
            return -1
        return max([at for at, _, _ in history.ends] + [history.episodes[-1][1] - 1])

    async def _fail(self, history: History) -> None:
        # A closing covers what was before it: what fails after a closing has tests of its own.
        since = self._since_end(history)
        standing = [one for one in history.answers if one.by == "reply" and not one.failed and one.at > since]
        if standing:
            chosen = self.chance.choice(standing)
            await self.stage.fail(chosen.message_id)
            chosen.failed = True

    async def _retry(self, history: History) -> None:
        since = self._since_end(history)
        fallen = [one for one in history.answers if one.failed and one.at > since]
        if fallen:
            chosen = self.chance.choice(fallen)
            cast = self.stage.cast
            author = next(one for one in (cast.anna, cast.boris, cast.vera) if one.id == chosen.operator_id)
            await cast.store.write(lambda tx: replies.retry(tx, author, chosen.message_id))
            chosen.failed, chosen.at = False, self.stage.now

    async def _close(self, history: History) -> None:
        _, is_open, _, _ = await self._state(history)
        actor = self._somebody()
        await self.stage.close(actor, history.dialog_id)
        if is_open:
            history.ends.append((self.stage.now, actor.id or 0, "closed"))

    async def _reopen(self, history: History) -> None:
        _, is_open, _, _ = await self._state(history)
        if not is_open and any(
            end[2] == "closed" for end in history.ends
        ):  # Undoing a closing after which the client wrote has tests of its own
            await self.stage.reopen(self._somebody(), history.dialog_id)
            history.ends.remove([end for end in history.ends if end[2] == "closed"][-1])

    async def _no_answer(self, history: History) -> None:
        *_, waiting = await self._state(history)
        actor = self._somebody()
        await self.stage.no_answer(actor, history.dialog_id)
        if waiting is not None:
            history.ends.append((self.stage.now, actor.id or 0, "no-answer"))

    async def _assign(self, history: History) -> None:
        to = self.chance.choice((self.stage.cast.anna, self.stage.cast.boris, self.stage.cast.vera, None))
        await self.stage.assign(self.stage.cast.anna, history.dialog_id, to)

    async def _team(self, history: History) -> None:
        team = self.chance.choice((self.team, None))
        await self.stage.cast.store.write(
            lambda tx: assignment.assign_team(tx, self.stage.cast.anna, history.dialog_id, team_id=team)
        )

    async def _tag(self, history: History) -> None:
        add, remove = self.chance.sample(self.tags, 2)
        await self.stage.cast.store.write(
            lambda tx: dialog_tags.change_tags(tx, self.stage.cast.anna, history.dialog_id, add=[add], remove=[remove])
        )

    async def _target(self, history: History) -> None:
        norm = self.chance.choice((10 * MINUTE, 2 * HOUR))

        def act(tx: Tx) -> None:
            version = self.chance.choice((hours.current(tx)[0], None))
            target = Target(norm, version, (100,), None, None, NOBODY)
            open_wait = tx.sql("select id from wait where dialog_id = :id and ended_at is null", id=history.dialog_id)
            if open_wait:
                sla.set_target(tx, lock_dialog(tx, history.dialog_id), open_wait[0][0], target)

        await self.stage.cast.store.write(act)

    async def _hours(self, history: History) -> None:
        """The company edits its hours: what was counted before must stay."""
        zone, week = self.chance.choice(ZONES), self.chance.choice(WEEKS)
        schedule = Schedule(zone, week, {})

        def act(tx: Tx) -> None:
            [(version,)] = tx.sql("select max(version) from hours_version where hours_id = 1")
            hours.change(tx, self.stage.cast.anna, 1, version=version, schedule=schedule)

        await self.stage.cast.store.write(act)
        self.schedules.append((self.stage.now, schedule.calendar()))

    def calendar_at(self, t: int) -> Calendar:
        return [calendar for since, calendar in self.schedules if since <= t][-1]

    # --- the scan ---

    def waits(self, history: History) -> list[dict[str, Any]]:
        """Return the waits of a dialog: each client message that nothing has answered yet begins one."""
        ends = [(one.at, one.operator_id, one.by) for one in history.answers if not one.failed]
        ends += [(at, operator, by) for at, operator, by in history.ends]
        ends.sort(key=lambda end: end[0])
        found: list[dict[str, Any]] = []
        covered = -1
        for at, message in history.writes:
            if at <= covered:
                continue
            end = next((end for end in ends if end[0] > at), None)
            found.append(self._wait(history, at, message, end))
            covered = end[0] if end else 2**62
        places: dict[int, int] = {}
        for wait in found:
            wait["place"] = places[wait["episode_id"]] = places.get(wait["episode_id"], 0) + 1
        return found

    def _wait(self, history: History, at: int, message: int, end: tuple[int, int | None, str] | None) -> dict[str, Any]:
        owner = history.owner_at(2**62)
        wait: dict[str, Any] = {
            "episode_id": history.episode_at(at),
            "message_id": message,
            "started_at": at,
            "ended_at": end[0] if end else None,
            "ended_by": end[2] if end else None,
            "operator_id": end[1] if end else owner[0],
            "team_id": history.owner_at(end[0])[1] if end else owner[1],
            "lasted": end[0] - at if end else None,
            "company_worked": worked(self.calendar_at(at), at, end[0]) if end else None,
            "own_lasted": None,
        }
        if end and end[2] == "reply" and end[1] is not None:
            own = history.owned_since(end[1], end[0])
            if own is not None:
                wait["own_lasted"] = end[0] - max(own, at)
        return wait


__all__ = ["ACTS", "Day", "History", "Play"]
