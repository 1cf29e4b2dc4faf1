"""`make faults`: see docs/faults.md. Exit code 0 only when every promise held and every sabotage was noticed."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import shutil
import subprocess
import sys
import time
from typing import Any

from tests.faults.bad_line import cut_off, told
from tests.faults.installations import CHANNELS, ELSEWHERE, ROOT, Place, Zygote, crash_points, of_rules, on_the_way
from tests.faults.other_channels import PLATFORMS
from tests.faults.runs import Death, Run, run
from tests.support.postgres import PostgresMissing, PostgresServer

STORES = ("sqlite", "postgresql")
# Complaint that the harness must make when this safety is off.
SABOTAGE = {"confirm-first": "P2 lost", "no-unique-key": "P2 doubled", "no-run-key": "P8 twice"}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make faults", description=__doc__)
    parser.add_argument("--seed", type=int, default=None, help="play a run again; printed by every run")
    parser.add_argument("--long", action="store_true", help="8 times each crash point, 100 deaths at random")
    parser.add_argument("--store", choices=STORES, action="append", help="only this database")
    parser.add_argument("--channel", choices=CHANNELS, action="append", help="only this channel")
    parser.add_argument("--point", action="append", help="only this crash point; repeat for several")
    parser.add_argument("--random", type=int, default=None, help="how many deaths at random, on each database")
    parser.add_argument("--no-sabotage", action="store_true", help="leave out the proof that the harness can fail")
    parser.add_argument("--cuts", type=int, default=1000, help="how often a browser's line is cut; 0 leaves that out")
    parser.add_argument("--keep", action="store_true", help="keep data and logs of a run that failed")
    return parser.parse_args()


def plan(pick: random.Random, points: list[str], times: int, at_random: int) -> list[Death]:
    deaths = [Death(point, pick.randint(1, 3)) for point in points for _ in range(times)]
    deaths += [Death(seconds=pick.uniform(0.05, 1.5)) for _ in range(at_random)]
    pick.shuffle(deaths)
    return deaths


class Faults:
    def __init__(self, given: argparse.Namespace) -> None:
        self.given = given
        self.seed = random.SystemRandom().randrange(10**6) if given.seed is None else given.seed
        self.stores = given.store or list(STORES)
        self.channels = given.channel or list(CHANNELS)
        self.failed = False
        self.zygote = Zygote()
        self.postgres: PostgresServer | None = None
        if "postgresql" in self.stores or not given.no_sabotage:
            self.postgres = PostgresServer(durable=True)
            self.postgres.start()

    def say(self, text: str) -> None:
        print(text, flush=True)

    async def once(self, store: str, deaths: list[Death], seed: int, channel: str = "telegram", **how: Any) -> Run:
        postgres = self.postgres if store == "postgresql" else None
        place = Place(store, self.zygote, postgres, PLATFORMS[channel])
        keep = False
        try:
            async with asyncio.timeout(120 + 15 * len(deaths)):
                done = await run(place, deaths, seed, **how)
            keep = self.given.keep and bool(done.verdict.broken) and "sabotage" not in how
            return done
        except BaseException:
            keep = self.given.keep
            raise
        finally:
            await place.close(keep=keep)
            if keep:
                self.say(f"  kept: {place.folder}")

    async def promises(self) -> None:
        times = 8 if self.given.long else 1
        self.say(f"seed {self.seed}; each crash point x {times} and deaths at random, on each channel and database")
        for prefix, why in ELSEWHERE.items():
            count = sum(point.startswith(prefix) for point in crash_points())
            if count:
                self.say(f"  not tried: {count} x {prefix}* ({why})")
        for store in self.stores:
            # Telegram runs alone, because its load is the heaviest; the others run side by side.
            for together in (("telegram",), ("vk", "email")):
                async with asyncio.TaskGroup() as group:
                    for channel in together:
                        if channel in self.channels:
                            group.create_task(self.promised(channel, store, times))
            if "telegram" in self.channels:
                await self.promised_by_rules(store, times)

    async def promised(self, channel: str, store: str, times: int) -> None:
        known = on_the_way(channel)
        if channel != "telegram" and not self.given.long:  # its own crash points on each database, shared ones in turn
            own = [point for point in known if point.startswith(channel)]
            shared = [point for point in known if not point.startswith(channel)]
            known = own + (shared[STORES.index(store) :: 2] if len(self.stores) == 2 else shared)
        points = [point for point in known if point in self.given.point] if self.given.point else known
        deaths = plan(random.Random(f"{self.seed} {store} {channel}"), points, times, self.at_random(channel))
        self.report(channel, await self.once(store, deaths, self.seed, channel))

    async def promised_by_rules(self, store: str, times: int) -> None:
        """Kill at the crash points of rules, with rules on and each message of a new client."""
        points = [point for point in of_rules() if not self.given.point or point in self.given.point]
        at_random = min(self.at_random("telegram"), 100 if self.given.long else 3)
        deaths = plan(random.Random(f"{self.seed} {store} rules"), points, times, at_random)
        if deaths:
            done = await self.once(store, deaths, self.seed, with_rules=True)
            self.report("telegram with rules", done)
            self.say(f"  {done.verdict.alarms} alarms of the SLA rule, each at most once")

    def at_random(self, channel: str) -> int:
        if self.given.random is not None:
            return int(self.given.random)
        if self.given.long:
            return 100
        return 14 if channel == "telegram" else 2

    def report(self, channel: str, done: Run) -> None:
        verdict = done.verdict
        states = ", ".join(f"{count} {state}" for state, count in sorted(verdict.states.items()))
        self.say(
            f"{channel} on {done.kind}: {done.deaths} deaths in {done.seconds:.0f} s; {verdict.inbound} messages in, "
            f"{verdict.replies} replies accepted ({states}), {verdict.repeats} came to the platform again; "
            f"clients reconnected {done.reconnects} times, "
            f"{done.resyncs} resyncs"
        )
        for point in done.not_reached:
            self.say(f"  NOT REACHED: {point}")
        for complaint in verdict.broken[:40]:
            self.say(f"  BROKEN {complaint}")
        broken = len(verdict.broken)
        bound = f", so below {3 / done.deaths:.1%} of deaths with 95 % confidence" if not broken and done.deaths else ""
        self.say(f"  {done.deaths} tries, {broken} promises broken{bound}")
        self.failed |= bool(broken or done.not_reached)

    async def bad_line(self) -> None:
        place = Place(self.stores[0], self.zygote, self.postgres if self.stores[0] == "postgresql" else None)
        try:
            async with asyncio.timeout(120 + self.given.cuts):
                done = await cut_off(place, self.seed, self.given.cuts)
        finally:
            await place.close()
        self.say(f"{told(done)}, {len(done.broken)} differences between three browsers and the server")
        for complaint in done.broken[:40]:
            self.say(f"  BROKEN {complaint[:400]}")
        self.failed |= bool(done.broken)

    async def sabotage(self) -> None:
        self.say("the harness must notice a safety that is off:")
        for safety, complaint in SABOTAGE.items():
            how = {}
            if safety == "confirm-first":
                deaths = [Death("telegram.before_commit", visit) for visit in (2, 3, 1, 2)]
            elif safety == "no-run-key":
                deaths, how = [Death(seconds=1.5), Death(seconds=1.5)], {"with_rules": True}
            else:
                deaths = [Death(seconds=0.7), Death(seconds=0.7)]
            for channel, store in self.where(safety):
                done = await self.once(store, deaths, self.seed, channel, sabotage=safety, **how)
                noticed = [sentence for sentence in done.verdict.broken if sentence.startswith(complaint)]
                self.judge_sabotage(f"{safety}, {channel} on {store}", bool(noticed), f"{len(noticed)} x {complaint}")
        if "postgresql" in self.stores:
            self.race()

    def where(self, safety: str) -> list[tuple[str, str]]:
        """Return the databases to run on: Telegram on each; the oracle of the other channels checks only what depends
        on them.
        """
        far = safety == "no-unique-key" and (self.given.long or "telegram" not in self.channels)
        others = [channel for channel in self.channels if channel != "telegram"] if far else []
        first = [("telegram", store) for store in self.stores if "telegram" in self.channels]
        return first + [(channel, self.stores[0]) for channel in others]

    def judge_sabotage(self, name: str, noticed: bool, words: str) -> None:
        self.say(f"  {name}: {'noticed, ' + words if noticed else 'NOT NOTICED'}")
        self.failed |= not noticed

    def race(self) -> None:
        transactions = 20_000 if self.given.long else 4_000
        for safety in ("", "no-order-lock"):
            env = {**os.environ, "OKNO_FAULTS": "1", "OKNO_SABOTAGE": safety, "PYTHONPATH": str(ROOT)}
            command = [sys.executable, "-m", "tests.faults.race", str(self.seed), str(transactions)]
            ended = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=300)
            if ended.returncode:
                self.say(ended.stderr[-2000:])
                self.failed = True
                return
            result = json.loads(ended.stdout)
            summary = f"{result['skipped']} of {result['written']} events skipped by a reader, 16 writers"
            if safety:
                self.judge_sabotage("no-order-lock on postgresql", result["skipped"] > 0, summary)
            else:
                self.say(f"  event order on postgresql, nothing off: {summary}")
                self.failed |= result["skipped"] > 0

    async def all(self) -> None:
        began = time.monotonic()
        try:
            await self.promises()
            if self.given.cuts:
                await self.bad_line()
            if not self.given.no_sabotage:
                await self.sabotage()
        finally:
            self.zygote.close()
            if self.postgres is not None:
                self.postgres.stop()
        self.say(f"{'FAILED' if self.failed else 'held'} in {time.monotonic() - began:.0f} s, seed {self.seed}")


def main() -> int:
    if not shutil.which("sh"):
        print("make faults needs a POSIX system", file=sys.stderr)
        return 1
    try:
        faults = Faults(arguments())
    except PostgresMissing as why:
        print(f"{why}\nor leave PostgreSQL out: make faults ARGS='--store sqlite --no-sabotage'", file=sys.stderr)
        return 1
    asyncio.run(faults.all())
    return 1 if faults.failed else 0


if __name__ == "__main__":
    sys.exit(main())
