"""`make attacks`: see docs/attacks.md. Exit code 0 only when no attack disturbed the honest operator."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faults.attacks.honest import LETTER, Honest, Timings
from tests.faults.attacks.strikes import STRIKES
from tests.faults.client import Operator
from tests.faults.installations import OPERATORS, PASSWORD, ROOT, Place, Zygote
from tests.faults.other_channels import PLATFORMS

MOST_WORSE = 1.2
# How much longer an honest letter may take: behind a hostile one it waits for its CPU time, which is bounded.
LATEST_LETTER_MS = 5_000.0
LEVEL_SECONDS = 60.0  # after an attack, until the mailbox is read to its end
WARM_UP_SECONDS = 2.0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make attacks", description=__doc__)
    parser.add_argument("--only", action="append", choices=sorted(STRIKES), help="only this attack; may be repeated")
    parser.add_argument("--seconds", type=float, default=6.0, help="of each measured stretch (2 to 60)")
    parser.add_argument(
        "--rounds", type=int, default=3, help="stretches without and with the attack, in turn (1 to 10)"
    )
    parser.add_argument("--acts", action="store_true", help="also the five slowest of each kind of request")
    parser.add_argument("--pure", action="store_true", help="the parser and the loop without C extensions")
    given = parser.parse_args()
    given.seconds, given.rounds = min(60.0, max(2.0, given.seconds)), min(10, max(1, given.rounds))
    return given


@dataclass
class Outcome:
    """Effect of one attack on the honest operator and on the memory."""

    name: str
    without: Timings
    under: Timings
    noise: float
    memory: tuple[float, float, float]  # before, at most, after
    processor: tuple[float, float]  # share of one core, without and under
    refused: str
    lost: str = ""  # what is wrong with the letters that came in

    @property
    def ratio(self) -> float:
        return self.under.percentile() / (self.without.percentile() or 1.0)

    @property
    def verdict(self) -> str:
        before, _, after = self.memory
        if self.under.failures:
            return f"FAILED: {len(self.under.failures)} requests, first: {self.under.failures[0][:80]}"
        if self.lost:
            return f"FAILED: {self.lost}"
        if self.under.percentile(1.0, LETTER) > self.without.percentile(1.0, LETTER) + LATEST_LETTER_MS:
            return "FAILED: letters came late"
        if after - before > STRIKES[self.name].memory_mb:
            return "FAILED: memory grew"
        if self.ratio > MOST_WORSE:
            return "noise" if self.ratio <= self.noise else "FAILED: slower"
        return "held"

    def line(self) -> str:
        before, most, after = self.memory
        return (
            f"| {self.name} | {self.without.percentile():.1f} | {self.under.percentile():.1f} | {self.ratio:.2f} "
            f"| {self.noise:.2f} | {self.without.percentile(0.5):.1f} / {self.under.percentile(0.5):.1f} "
            f"| {self.without.percentile(0.5, LETTER):.0f} / {self.under.percentile(0.5, LETTER):.0f} "
            f"/ {self.under.percentile(1.0, LETTER):.0f} "
            f"| {self.processor[0]:.0%} / {self.processor[1]:.0%} "
            f"| {before:.0f} / {most:.0f} / {after:.0f} | {self.refused} | {self.verdict} |"
        )


def memory_of(pid: int) -> float:
    """Return the megabytes that the process holds."""
    lines = [line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("VmRSS")]
    return int(lines[0].split()[1]) / 1024


def processor_of(pid: int) -> float:
    """Return the seconds of processor time that the process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def attacker(name: str, facts: dict[str, Any], log: Path) -> Iterator[None]:
    """Run the attack in a process of its own, which ends when our end of its input closes."""
    argv = ["nice", "-n", "5", sys.executable, "-m", "tests.faults.attacks.strikes", name, json.dumps(facts)]
    with log.open("ab") as errors:
        process = subprocess.Popen(argv, cwd=ROOT, stdin=subprocess.PIPE, stdout=errors, stderr=errors)
    try:
        yield
    finally:
        assert process.stdin
        process.stdin.close()
        process.wait(10)


class Scene:
    """The server, its mailbox, the honest operator and a colleague whose cookie the attackers hold."""

    def __init__(self, given: argparse.Namespace) -> None:
        self.given = given
        self.zygote = Zygote()
        self.place = Place("sqlite", self.zygote, None, PLATFORMS["email"])
        anna, boris = OPERATORS
        self.honest = Honest(self.place.base, anna, PASSWORD)
        self.colleague = Operator(self.place.base, boris, PASSWORD, seed=2)

    @contextlib.asynccontextmanager
    async def up(self) -> AsyncIterator[None]:
        following = None
        try:
            await self.place.furnish()
            self.place.start(pure=self.given.pure)
            await self.place.ready()
            async with asyncio.timeout(30):
                while not await self.place.platform.connected(self.place):
                    await asyncio.sleep(0.05)
            for chat in range(20):
                await self.place.platform.write(chat, "Where is my order?")
            async with asyncio.timeout(60):
                while len(await self.place.rows("select 1 from dialog")) < 20:
                    await asyncio.sleep(0.1)
            for browser in (self.honest, self.colleague):
                await browser.sign_in()
            following = asyncio.create_task(self.honest.follow())
            await asyncio.wait_for(self.honest.live.wait(), 30)
            yield
        finally:
            if following is not None:
                following.cancel()
            await asyncio.gather(self.honest.close(), self.colleague.close())
            await self.place.close()
            self.zygote.close()

    async def try_out(self, name: str) -> Outcome:
        assert self.place.pid
        pid, seconds = self.place.pid, self.given.seconds
        facts = {"port": self.place.port, "cookie": self.colleague.cookie, "mail": self.place.platform.base}
        facts["box"] = self.place.platform.told[4]
        await self.honest.work(WARM_UP_SECONDS)
        before, most = memory_of(pid), 0.0
        refused = await self.refusals()
        quiet, struck, used = [], [], [0.0, 0.0]
        for _ in range(self.given.rounds):
            used[0] -= processor_of(pid)
            quiet.append(await self.work(seconds))
            used[0] += processor_of(pid)
            with attacker(name, facts, self.place.folder / "attack.log"):
                await self.honest.work(STRIKES[name].warm_up)  # until the attack has reached its full strength
                used[1] -= processor_of(pid)
                struck.append(await self.work(seconds))
                used[1] += processor_of(pid)
                most = max(most, memory_of(pid))
            await asyncio.sleep(1)
        noise = max(timings.percentile() for timings in quiet) / (min(timings.percentile() for timings in quiet) or 1.0)
        after = memory_of(pid)
        more = {key: count - refused.get(key, 0) for key, count in (await self.refusals()).items()}
        counts = ", ".join(f"{key} {count:.0f}" for key, count in more.items() if count) or "-"
        memory = (before, max(most, after), after)
        lost = await self.lost_letters()
        shares = (used[0] / seconds / self.given.rounds, used[1] / seconds / self.given.rounds)
        return Outcome(name, Timings().join(quiet), Timings().join(struck), noise, memory, shares, counts, lost)

    async def work(self, seconds: float) -> Timings:
        """The operator and a client at work beside each other."""
        chats = itertools.cycle(range(20))
        writing = self.honest.receive_letters(seconds, lambda text: self.place.platform.write(next(chats), text))
        timings, _ = await asyncio.gather(self.honest.work(seconds), writing)
        return timings

    async def lost_letters(self) -> str:
        """Return what is wrong with the letters: each must be a message, parsed at most twice."""
        [box] = await self.place.platform.do("boxes")
        sql = "select count(*), sum(m.content = 'unreadable') from message m join journal j on j.id = m.journal_id"
        try:
            async with asyncio.timeout(LEVEL_SECONDS):
                while (found := (await self.place.rows(f"{sql} where length(j.raw) > 0"))[0])[0] < box["letters"]:
                    await asyncio.sleep(0.2)
        except TimeoutError:
            return f"{box['letters'] - found[0]} of {box['letters']} letters are no message with an original"
        failed = self.place.log.read_text(errors="replace").count("letter not parsed")
        if failed > box["letters"] + found[1]:  # each at most once with its HTML and once without
            return f"{failed} failed tries for {box['letters']} letters, {found[1]} of them unreadable"
        return ""

    async def refusals(self) -> dict[str, float]:
        async with self.honest.http.get(f"{self.place.base}/metrics") as response:
            lines = (await response.text()).splitlines()
        refusals_by_reason = [line.split('"') for line in lines if line.startswith("okno_connections_refused{")]
        return {parts[1]: float(parts[2].lstrip("} ")) for parts in refusals_by_reason}


async def main(given: argparse.Namespace) -> int:
    scene, failed, began = Scene(given), False, time.monotonic()
    async with scene.up():
        columns = ["attack", "p99 without, ms", "p99 under it, ms", "ratio", "noise", "medians"]
        columns += ["letters without / under / latest, ms", "CPU", "MB before/most/after", "refused", "verdict"]
        print(f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}", flush=True)
        for name in given.only or STRIKES:
            outcome = await scene.try_out(name)
            failed |= outcome.verdict.startswith("FAILED")
            print(outcome.line(), flush=True)
            if given.acts:
                for act in outcome.under.by_act:
                    slowest = ", ".join(f"{duration:.0f}" for duration in sorted(outcome.under.by_act[act])[-5:])
                    print(f"    {act}: {outcome.without.percentile(act=act):.1f} -> {slowest}", flush=True)
        traces = scene.place.log.read_text(errors="replace").count("Traceback")
        print(f"\n{traces} tracebacks in the log of the server, {scene.place.log.stat().st_size / 1024:.0f} KB in all.")
        print(f"{time.monotonic() - began:.0f} s")
    return int(failed or traces > 0)


if __name__ == "__main__":
    sys.exit(asyncio.run(main(arguments())))
