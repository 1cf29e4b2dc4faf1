"""`make slips`: a thousand operator mistakes against fresh demos (docs/faults.md). Exit code 0: none did harm."""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import time

from playwright.async_api import async_playwright, expect

from tests.browser.slips import Report, play
from tests.support.browser import launch_flags, require_chromium


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make slips", description=__doc__)
    parser.add_argument("--times", type=int, default=1000, help="how many actions")
    parser.add_argument("--seed", type=int, default=None, help="play a run again; printed by every run")
    parser.add_argument("--seats", type=int, default=3, help="how many people at once, each with a demo of their own")
    parser.add_argument("--without-guards", action="store_true", help="switch the guards off: the run must fail")
    return parser.parse_args()


async def run(given: argparse.Namespace, seed: int) -> Report:
    expect.set_options(timeout=30_000)
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=require_chromium(), args=launch_flags())
        try:
            report = Report(seed, say=lambda words: print(words, flush=True))
            return await play(browser, report, given.times, seats=given.seats, guarded=not given.without_guards)
        finally:
            await browser.close()


def main() -> int:
    given = arguments()
    seed = random.SystemRandom().randrange(10**6) if given.seed is None else given.seed
    print(f"seed {seed}, {given.times} actions", flush=True)
    began = time.monotonic()
    report = asyncio.run(run(given, seed))
    for name, count in sorted(report.played.items()):
        print(f"{count:5} x {name:<28} finished {report.finished[name]}")
    print(f"reopened: {dict(sorted(report.reopened.items()))}")
    for sentence in report.wrong:
        print(f"WRONG {sentence}")
    total = sum(report.played.values())
    print(f"{total} actions in {time.monotonic() - began:.0f} s, {len(report.wrong)} wrong")
    return 1 if report.wrong or total != given.times else 0


if __name__ == "__main__":
    sys.exit(main())
