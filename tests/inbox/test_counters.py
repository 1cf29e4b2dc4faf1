"""Counters of the views agree with the lists after any sequence of commands."""

import json
import random
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from inbox import listing
from inbox.access import CLI, Actor
from inbox.delivery import claims, outbox
from inbox.dialogs import assignment, episodes, followers, read_marks, snooze
from inbox.errors import Problem
from inbox.messages import replies
from inbox.people import operators, teams
from inbox.store import Tx, Unlogged
from tests.conftest import THOROUGH, Cast
from tests.support.instants import next_instant

CLIENTS = ("kate", "paul", "mary", "nick", "olly", "pete", "rose", "sam")


class Play:
    """Random commands by random operators; now and then a new operator is created."""

    def __init__(self, cast: Cast, seed: int) -> None:
        self.cast, self.chance = cast, random.Random(seed)
        self.people = [cast.anna, cast.boris, cast.vera, cast.olga]
        self.made: list[int] = []

    async def acts(self) -> None:
        what = self.chance.choice(
            (self.writes, self.writes, self.works, self.works, self.works, self.works, self.sends)
        )
        await what()

    async def writes(self) -> None:
        who, channel = self.chance.choice(CLIENTS), self.chance.choice((self.cast.telegram, self.cast.second))
        made = await self.cast.writes("hello", who=who, channel=channel)
        if made not in self.made:
            self.made.append(made)

    async def works(self) -> None:
        if not self.made:
            return
        actor, dialog_id, colleague = (self.chance.choice(one) for one in (self.people, self.made, self.people))
        no, on, team = self.chance.randint(1, 4), self.chance.random() < 0.6, self.chance.choice((None, 1))
        act = self.chance.choice(
            (
                partial(assignment.assign, operator_id=colleague.id),
                partial(assignment.assign, operator_id=None),
                partial(assignment.assign_team, team_id=team, operator_id=None),
                partial(snooze.snooze, until=None),
                partial(snooze.unsnooze),
                partial(episodes.close),
                partial(episodes.reopen),
                partial(self._reply),
                partial(self._reply),
                partial(followers.follow, on=on),
                partial(read_marks.mark_read, client_no=no),
                partial(read_marks.mark_read, client_no=10_000),
                partial(read_marks.mark_unread, no=no),
            )
        )

        await self.does(act, actor, dialog_id)

    async def does(self, act: Callable[..., Any], actor: Actor, dialog_id: int) -> None:
        try:
            await self.cast.store.write(lambda tx: act(tx, actor, dialog_id))
        except (Problem, Unlogged):
            pass  # no access, no longer possible, or no change

    def _reply(self, tx: Tx, actor: Actor, dialog_id: int) -> None:
        seen = int(tx.sql("select last_no from dialog where id = :id", id=dialog_id)[0][0])
        replies.reply(tx, actor, dialog_id, text="hi", seen=seen)

    async def sends(self) -> None:
        channels = [self.cast.telegram, self.cast.second]
        jobs = await self.cast.store.write(lambda tx: claims.claim(tx, holder="me", channels=channels))

        def settle(tx: Tx) -> None:
            for job in jobs:
                outbox.mark_failed(tx, job.delivery_id, holder="me", code="refused", detail="")

        await self.cast.store.write(settle)

    async def begins(self, number: int, scope: frozenset[int] | None) -> None:
        """Create an operator between two instants, so that earlier messages differ from later ones."""
        await next_instant()

        def create(tx: Tx) -> int:
            about: dict[str, Any] = {"role": "operator", "password_hash": "-", "channels": scope}
            return operators.create(tx, CLI, email=f"new{number}@shop.example", name=f"New {number}", **about)

        made = await self.cast.store.write(create)
        newcomer = Actor("operator", made, f"New {number}", "operator", scope)
        self.people.append(newcomer)
        for dialog_id in self.chance.sample(self.made, 4):  # reads some dialogs and leaves others unread
            act = self.chance.choice(
                (
                    partial(read_marks.mark_read, client_no=10_000),
                    partial(read_marks.mark_unread, no=1),
                )
            )
            await self.does(act, newcomer, dialog_id)
        await next_instant()


async def listed(cast: Cast, actor: Actor) -> dict[str, Any]:
    """Return the counts that follow from the lists which this operator gets."""

    async def page(view: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(await listing.dialogs(cast.store, actor, view=view, limit=100))
        return found

    whole, followed = await page("all"), await page("following")
    rows, mine = whole["items"], actor.id
    follows = {row["id"] for row in followed["items"]}
    new = {row["id"] for row in rows if row["client_count"] > whole["marks"][str(row["id"])]}
    leads = [row for row in rows if row["assignee_id"] == mine]
    free = [row for row in rows if row["assignee_id"] is None]
    cared = {row["id"] for row in leads + free} | follows
    assert {row["id"] for row in (await page("unread"))["items"]} == new & cared
    assert [row["id"] for row in (await page("mine"))["items"]] == [row["id"] for row in leads]
    assert [row["id"] for row in (await page("unassigned"))["items"]] == [row["id"] for row in free]
    teamed = [row for row in rows if row["team_id"] is not None]
    return {
        "mine": len(leads),
        "unassigned": len(free),
        "all": len(rows),
        "waiting": len((await page("waiting"))["items"]),
        "snoozed": len((await page("snoozed"))["items"]),
        "failed": len((await page("failed"))["items"]),
        "following": len(follows),
        "mine_unread": len(new & {row["id"] for row in leads}),
        "unread": len(new & cared),
        "teams": {"1": len(teamed)} if teamed else {},
    }


@pytest.mark.parametrize("seed", range(1, 9) if THOROUGH else [1])
async def test_counters_agree_with_the_lists_after_any_commands(cast: Cast, seed: int) -> None:
    play = Play(cast, seed)
    await cast.store.write(lambda tx: teams.create(tx, cast.anna, name="Delivery", members=[cast.boris.id or 0]))
    seen: set[str] = set()
    for number in range(6):
        for _ in range(40):
            await play.acts()
        await play.begins(number, None if number % 2 else frozenset({cast.second}))
        together = [one for one in play.people if one.scope is None]
        at_once = await cast.store.read(
            lambda reader, people=together: listing.counts_of(reader, people[0], [one.id or 0 for one in people])
        )
        for actor in play.people:
            alone = await cast.store.read(lambda reader, actor=actor: listing.counts(reader, actor))
            expected = await listed(cast, actor)
            assert {name: alone[name] for name in expected} == expected, (number, actor.name)
            assert actor.scope is not None or at_once[actor.id or 0] == alone
            seen |= {name for name, value in expected.items() if value}
    assert seed != 1 or seen == set(expected)  # the run used every command
