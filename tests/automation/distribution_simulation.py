"""Compares distribution with a brute-force model: `python -m tests.automation.distribution_simulation --dialogs 10000`.

Clients write in bursts, operators begin and end shifts, go to lunch, lose and get channels, and close dialogs. After
each act the real engine and the model must have given the same dialogs to the same operators.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from automation import distribution, engine, rules
from inbox import channels
from inbox.access import CLI, Actor
from inbox.clock import now
from inbox.dialogs import episodes
from inbox.inbound import Arrival
from inbox.intake import receive
from inbox.people import operators, statuses, teams
from inbox.store import Store, Tx, open_store
from tests.conftest import client_message
from web.migrations import upgrade

RULE_CAP = 6
CHANNELS = 3


@dataclass
class Person:
    """An operator as the model knows one."""

    id: int
    capacity: int
    channels: frozenset[int]
    on_shift: bool = True
    dialogs: set[int] = field(default_factory=set)

    def can_take(self, channel: int) -> bool:
        limit = min(self.capacity, RULE_CAP) if self.capacity else RULE_CAP
        return self.on_shift and channel in self.channels and len(self.dialogs) < limit


@dataclass
class Model:
    """Gives each waiting dialog, the oldest first, to the next operator in the circle who can take it."""

    people: list[Person]
    at: int = 0
    waiting: list[tuple[int, int]] = field(default_factory=list)  # dialog, channel; the oldest first

    def settle(self) -> list[tuple[int, int, frozenset[int]]]:
        """Return (dialog, operator, all who could have taken it) in the order of the assignments."""
        given = []
        for dialog, channel in list(self.waiting):
            free = frozenset(person.id for person in self.people if person.can_take(channel))
            for step in range(len(self.people)):
                person = self.people[(self.at + step) % len(self.people)]
                if person.id in free:
                    person.dialogs.add(dialog)
                    self.at = (self.at + step + 1) % len(self.people)
                    self.waiting.remove((dialog, channel))
                    given.append((dialog, person.id, free))
                    break
        return given


@dataclass
class Outcome:
    """The observations of a simulation. spread: greatest difference of shares while the same operators were free."""

    given: int = 0
    wrong: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    spread: int = 0
    longest_queue: int = 0
    _free: frozenset[int] = frozenset()
    _shares: Counter[int] = field(default_factory=Counter)

    def count(self, operator_id: int, free: frozenset[int]) -> None:
        if free != self._free:
            self._free, self._shares = free, Counter(dict.fromkeys(free, 0))
        self._shares[operator_id] += 1
        self.spread = max(self.spread, max(self._shares.values()) - min(self._shares.values()))
        self.given += 1

    def p99(self) -> float:
        return sorted(self.seconds)[int(len(self.seconds) * 0.99)] if self.seconds else 0.0


class Simulation:
    """An installation with its model."""

    def __init__(self, store: Store, *, people: int, seed: int) -> None:
        self.store, self.pick = store, random.Random(seed)
        self.consumer = engine.consumer(store)
        self.count, self.number, self.seen = people, 0, 0
        self.channels: list[int] = []
        self.model = Model([])
        self.outcome = Outcome()

    async def prepare(self) -> None:
        """Create channels, operators with capacities and rights, and one rule over all of them."""

        def arrange(tx: Tx) -> None:
            self.channels, people = [], []
            for number in range(CHANNELS):
                made = channels.add(tx, CLI, kind="telegram", name=f"Bot {number}", settings={}, sealed="", can={})
                self.channels.append(made)
            for number in range(self.count):
                seen = frozenset(self.pick.sample(self.channels, self.pick.choice((1, 2, CHANNELS))))
                operator_id = operators.create(
                    tx,
                    CLI,
                    email=f"{number}@x.example",
                    name=f"Operator {number}",
                    role="operator",
                    password_hash="-",
                    channels=seen,
                )
                capacity = self.pick.choice((0, 2, 4, 8))
                teams.set_capacity(tx, CLI, operator_id, capacity=capacity)
                people.append(Person(operator_id, capacity, seen))
            self.model = Model(people)

        await self.store.write(arrange)
        await self.consumer.drain()
        body = {"operators": [person.id for person in self.model.people], "cap": RULE_CAP}
        made = await self.store.write(lambda tx: rules.create(tx, CLI, "distribution", body))
        await self.store.write(lambda tx: rules.set_active(tx, CLI, made["rule_id"], active=True))
        await self.settle()

    async def run(self, dialogs: int) -> Outcome:
        """Act until so many dialogs have been written, then let the operators work off the rest."""
        while self.number < dialogs:
            acts = (self.write, self.close, self.change_shift, self.change_rights, self.restart)
            (act,) = self.pick.choices(acts, weights=(40, 38, 15, 5, 2))
            await act()
            await self.compare()
        for person in self.model.people:
            await self.set_rights(person, self.channels)
            await self.set_shift(person, True)
        await self.compare()
        while self.model.waiting or any(person.dialogs for person in self.model.people):
            await self.close()
            await self.compare()
        return self.outcome

    async def write(self) -> None:
        for _ in range(self.pick.choice((1, 1, 1, 2, 3, 25))):
            self.number += 1
            channel, number = self.pick.choice(self.channels), self.number
            message = client_message("Здравствуйте!", who=f"client{number}", number=number)
            arrival = Arrival(f"update:{number}", "{}", message)
            await self.store.write(lambda tx, to=channel, one=arrival, no=number: receive(tx, to, [one], str(no)))
            self.model.waiting.append((number, channel))

    async def close(self, many: int = 7) -> None:
        led = [(person, dialog) for person in self.model.people for dialog in sorted(person.dialogs)]
        for person, dialog in self.pick.sample(led, min(many, len(led))):
            actor = Actor("operator", person.id, "", "operator", None)
            await self.store.write(lambda tx, who=actor, one=dialog: episodes.close(tx, who, one))
            person.dialogs.discard(dialog)

    async def change_shift(self) -> None:
        await self.set_shift(self.pick.choice(self.model.people), self.pick.random() < 0.6)

    async def set_shift(self, person: Person, on: bool) -> None:
        status = 1 if on else self.pick.choice((2, 3, 4, 5))
        actor = Actor("operator", person.id, "", "operator", None)
        await self.store.write(lambda tx: statuses.choose(tx, actor, status))
        person.on_shift = on

    async def change_rights(self) -> None:
        number = self.pick.choice((1, 2, CHANNELS))
        await self.set_rights(self.pick.choice(self.model.people), self.pick.sample(self.channels, number))

    async def set_rights(self, person: Person, seen: Sequence[int]) -> None:
        await self.store.write(lambda tx: operators.set_channels(tx, CLI, person.id, frozenset(seen)))
        person.channels = frozenset(seen)

    async def restart(self) -> None:
        self.consumer = engine.consumer(self.store)

    async def settle(self) -> None:
        await self.consumer.drain()
        while (await self.store.write(lambda tx: distribution.settle(tx))).more:
            pass

    async def compare(self) -> None:
        """Settle, and compare what was given with the model."""
        started = time.perf_counter()
        await self.settle()
        elapsed = time.perf_counter() - started
        rows = await self.store.rows(
            "select id, dialog_id, operator_id from assignment where by_kind = 'rule' and id > :seen order by id",
            seen=self.seen,
        )
        expected = self.model.settle()
        given = [(dialog, operator_id) for _, dialog, operator_id in rows]
        if given != [(dialog, operator_id) for dialog, operator_id, _ in expected]:
            self.outcome.wrong.append(f"given {given}, expected {expected}")
            raise AssertionError(self.outcome.wrong[-1])
        for _, operator_id, free in expected:
            self.outcome.count(operator_id, free)
            self.outcome.seconds.append(elapsed)
        self.seen = rows[-1][0] if rows else self.seen
        self.outcome.longest_queue = max(self.outcome.longest_queue, len(self.model.waiting))


async def simulate(store: Store, *, dialogs: int, people: int, seed: int) -> Outcome:
    """Run a simulation on an empty database."""
    simulation = Simulation(store, people=people, seed=seed)
    await simulation.prepare()
    return await simulation.run(dialogs)


async def main() -> None:
    """Run it on a new SQLite file, or on an empty PostgreSQL database, and print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dialogs", type=int, default=10_000)
    parser.add_argument("--operators", type=int, default=20)
    parser.add_argument("--seed", type=int, default=now())
    parser.add_argument("--database", default="")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = given.database or f"sqlite:///{folder}/okno.db"
        await asyncio.to_thread(upgrade, url)
        store = open_store(url)
        await store.start()
        started = time.perf_counter()
        try:
            done = await simulate(store, dialogs=given.dialogs, people=given.operators, seed=given.seed)
        finally:
            await store.stop()
    print(
        f"seed {given.seed}: {done.given} dialogs given as the model says, spread {done.spread}, longest queue"
        f" {done.longest_queue}, assignable but unassigned p99 {done.p99() * 1000:.0f} ms,"
        f" max {max(done.seconds) * 1000:.0f} ms, {time.perf_counter() - started:.0f} s"
    )


if __name__ == "__main__":
    asyncio.run(main())
