"""Plays one run: a plan of deaths, load in both directions, rest, and the oracle's verdict."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.faults import rules
from tests.faults.client import Operator
from tests.faults.installations import OPERATORS, PASSWORD, Place
from tests.faults.oracle import Verdict, judge

CHATS = 6
# A crash point that load does not reach within this time counts as not reached.
PATIENCE = 30.0
REST_SECONDS = 45.0


@dataclass(frozen=True)
class Death:
    """The next death of the server: at the nth visit of a crash point, or after some seconds."""

    point: str | None = None
    visit: int = 1
    seconds: float = 0.0

    def __str__(self) -> str:
        return f"{self.point}:{self.visit}" if self.point else f"after {self.seconds:.2f} s"


@dataclass
class Run:
    """Result of one plan on one installation."""

    kind: str
    seed: int
    verdict: Verdict
    deaths: int
    not_reached: list[str] = field(default_factory=list)
    seconds: float = 0.0
    reconnects: int = 0
    resyncs: int = 0


class Load:
    """Clients who write, repeat and break the connection; operators who answer. Everything is drawn from the seed.

    always_new: each message comes of a client of its own, five times as seldom, because each is a dialog.
    """

    def __init__(
        self, place: Place, operators: list[Operator], seed: int, *, trouble: bool, always_new: bool = False
    ) -> None:
        self.place, self.operators, self.trouble = place, operators, trouble
        self.random = random.Random(seed)
        self.seed = seed
        self.stop = asyncio.Event()
        self.written = 0
        self.always_new = always_new
        self.slowness = 5 if always_new else 1

    async def clients(self) -> None:
        platform = self.place.platform
        while not self.stop.is_set():
            await asyncio.sleep(self.random.uniform(0, 2 * platform.client_pause * self.slowness))
            self.written += 1
            chat = 1000 + (self.written if self.always_new else self.random.randrange(CHATS))
            await platform.write(chat, f"client {chat} message {self.written}")
            if self.random.random() < 0.06:
                await platform.repeat(self.random)
            if self.trouble and self.random.random() < 0.04:
                await platform.spoil(self.random)

    @asynccontextmanager
    async def flowing(self) -> AsyncIterator[None]:
        """Run load as long as the block lasts; afterwards every command that was typed has its answer."""
        works = [
            operator.work(
                f"{operator.email.partition('@')[0]} s{self.seed}",
                self.place.platform.operator_pause * self.slowness**2,
                self.stop,
            )
            for operator in self.operators
        ]
        tasks = [asyncio.create_task(work) for work in [self.clients(), *works]]
        try:
            yield
            self.stop.set()
            await asyncio.wait_for(asyncio.gather(*tasks), REST_SECONDS)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def run(
    place: Place,
    plan: list[Death],
    seed: int,
    *,
    sabotage: str = "",
    trouble: bool = True,
    tell: bool = True,
    with_rules: bool = False,
) -> Run:
    """Play a plan. with_rules: rules are on, and after each death their consumer reads some events again."""
    began = time.monotonic()
    await place.furnish(without_unique_key="no-unique-key" in sabotage, arrange=rules.arrange if with_rules else None)
    operators = [Operator(place.base, email, PASSWORD, seed=seed * 10 + n) for n, email in enumerate(OPERATORS)]
    fresh = [Operator(place.base, email, PASSWORD, seed=0) for email in OPERATORS]
    load = Load(place, operators, seed, trouble=trouble, always_new=with_rules)
    environment = {"OKNO_SABOTAGE": sabotage, "OKNO_TEST_MODULE": rules.MODULE if with_rules else ""}
    not_reached = []
    followers: list[asyncio.Task[None]] = []
    try:
        place.start(**environment)
        await place.ready()
        async with asyncio.timeout(PATIENCE):
            while not await place.platform.connected(place):
                await asyncio.sleep(0.05)
        for operator in operators:
            await operator.sign_in()
        followers = [asyncio.create_task(operator.follow()) for operator in operators]
        async with load.flowing():
            await asyncio.sleep(0.5)
            await place.kill()
            for death in plan:
                await place.let_leases_run_out()
                if with_rules:
                    await rules.rewind(place)
                if not await live_and_die(place, death, environment):
                    not_reached.append(str(death))
            await place.let_leases_run_out()
            place.start(**environment)
            await place.ready()
            await asyncio.sleep(0.3)
        await rest(place, followers)
        if with_rules:
            await rest_of_rules(place)
        await settle(place, operators, fresh)
        verdict = await judge(place, operators, fresh)
        if with_rules:
            await rules.check(verdict, place)
    finally:
        for task in followers:
            task.cancel()
        await asyncio.gather(*followers, return_exceptions=True)
        for operator in [*operators, *fresh]:
            await operator.close()
    ended = Run(place.kind, seed, verdict, place.deaths, not_reached, time.monotonic() - began)
    ended.reconnects = sum(operator.reconnects for operator in operators)
    ended.resyncs = sum(operator.resyncs for operator in operators)
    return ended


async def live_and_die(place: Place, death: Death, environment: dict[str, str]) -> bool:
    """Run one life of the server; returns False when it did not reach its crash point."""
    await place.platform.do("calm")  # piled-up faults would make the connector wait for long
    if death.point is None:
        place.start(**environment)
        await place.ready()
        await asyncio.sleep(death.seconds)
        await place.kill()
        return True
    place.start(**environment, OKNO_FAILPOINT=f"{death.point}:{death.visit}")
    if await place.died(PATIENCE):
        return True
    await place.kill()
    return False


async def rest(place: Place, followers: list[asyncio.Task[None]]) -> None:
    """Wait until the platform has nothing left to hand out and no delivery is in progress."""
    end = time.monotonic() + REST_SECONDS
    await place.platform.do("calm")
    while time.monotonic() < end:
        for follower in followers:
            if follower.done():
                follower.result()
        moving = (await place.rows("select count(*) from delivery where state in ('queued', 'sending')"))[0][0]
        if not moving and not await place.platform.waiting(place):
            return
        await asyncio.sleep(0.1)


async def rest_of_rules(place: Place) -> None:
    """Wait until no rule has anything left to do, and what they sent has gone out."""
    end = time.monotonic() + rules.REST_SECONDS
    while time.monotonic() < end and not await rules.is_at_rest(place):
        await asyncio.sleep(0.2)
    await rest(place, [])


async def settle(place: Place, operators: list[Operator], fresh: list[Operator]) -> None:
    """Let fresh clients take snapshots; the old ones get a moment to become equal."""
    for _ in range(40):
        await asyncio.sleep(0.25)
        if not all(operator.live.is_set() for operator in operators):
            continue
        newest = await place.rows("select max(id) from event")
        for operator, newcomer in zip(operators, fresh, strict=True):
            newcomer.cookies = operator.cookies
            await newcomer.snapshot()
        if await place.rows("select max(id) from event") == newest:
            break
    await asyncio.sleep(1.0)  # P12: a commit is visible within this time; counters come a moment later
