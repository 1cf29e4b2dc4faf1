"""The clock of the machine jumps while the server works (F27): alarms are neither lost nor early, and nothing spins."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import aiohttp

from automation import rules
from inbox.access import Actor
from inbox.store import Store
from tests.faults.client import Operator
from tests.faults.installations import PASSWORD, Place, Zygote
from tests.support.faketime import Clock

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
LIMIT = 60  # seconds that a condition may take on a busy machine
ALARMS = "select count(*) from event where kind = 'wait.late'"
CLOCK_READ = 3  # seconds: libfaketime reads its file again when more than one whole second has passed
A_TICK = 6  # seconds: longer than the ticker sleeps


async def switch_on_sla(store: Store) -> None:
    """Create a rule whose only stage is the breach after one minute."""
    author = Actor("operator", None, "", "administrator", None)
    body = {"first_minutes": 1, "next_minutes": 1, "stages": [100], "email": False}
    rule_id = await store.write(lambda tx: int(rules.create(tx, author, "sla", body)["rule_id"]))
    await store.write(lambda tx: rules.set_active(tx, author, rule_id, active=True))


@asynccontextmanager
async def installation(clock: Clock) -> AsyncIterator[Place]:
    zygote = Zygote(**clock.environment())
    place = Place("sqlite", zygote, None)
    try:
        await place.furnish(arrange=switch_on_sla)
        place.start()
        await place.ready(LIMIT)
        yield place
    finally:
        await place.close()
        zygote.close()


@asynccontextmanager
async def signed_in(place: Place) -> AsyncIterator[Operator]:
    operator = Operator(place.base, "anna@faults.test", PASSWORD, seed=1)
    try:
        await operator.sign_in()
        yield operator
    finally:
        await operator.close()


async def shown(place: Place, sql: str, expected: Any) -> None:
    """Wait until a query has this result."""
    found: Any = None
    async with asyncio.timeout(LIMIT):
        while found != expected:
            await asyncio.sleep(0.1)
            found = (await place.rows(sql))[0][0]


async def writes(place: Place, chat: int) -> None:
    """Let a new client write, and wait until the target of the reply is set."""
    before = (await place.rows("select count(*) from wait where norm_ms is not null"))[0][0]
    await place.platform.write(chat, f"client {chat}")
    await shown(place, "select count(*) from wait where norm_ms is not null", before + 1)


def processor_time(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS_PER_SECOND


async def alarms_stay(place: Place, count: int) -> None:
    """Check for longer than the ticker sleeps that there is no further alarm, and that the server comes to rest."""
    assert place.pid is not None
    await asyncio.sleep(A_TICK)
    share = 1.0
    async with asyncio.timeout(LIMIT):
        while share > 0.5:  # a loop without a pause never rests
            began, used = time.monotonic(), processor_time(place.pid)
            await asyncio.sleep(1)
            share = (processor_time(place.pid) - used) / (time.monotonic() - began)
    assert (await place.rows(ALARMS))[0][0] == count


async def move(place: Place, clock: Clock, offset: str, date: str) -> None:
    """Move the clock of the server, and wait until it says this date, as "01 Jan 1970", or this distance in minutes."""
    clock.set(offset)
    async with aiohttp.ClientSession() as http, asyncio.timeout(LIMIT):
        while True:
            async with http.get(f"{place.base}/readyz") as answer:
                said = parsedate_to_datetime(answer.headers["Date"])
            minutes = round((said.timestamp() - time.time()) / 60)
            if date in (f"{said:%d %b %Y}", str(minutes)):
                return
            await asyncio.sleep(0.1)


async def test_clock_that_jumps_loses_no_alarm_and_brings_none_early(tmp_path: Path) -> None:
    clock = Clock(tmp_path / "clock")
    async with installation(clock) as place, signed_in(place) as operator:
        assert place.pid is not None
        await writes(place, 1001)
        await move(place, clock, "+1h", "60")
        await shown(place, ALARMS, 1)
        await move(place, clock, "-1h", "-60")
        await writes(place, 1002)
        await alarms_stay(place, 1)
        await move(place, clock, "-58m", "-58")  # two minutes later, by the clock that was set back
        await shown(place, ALARMS, 2)
        await move(place, clock, "@1970-01-02 00:00:00", "02 Jan 1970")
        await writes(place, 1003)
        await alarms_stay(place, 2)
        os.kill(place.pid, signal.SIGSTOP)
        await place.platform.write(1004, "while the server sleeps")
        clock.set("+0")
        await asyncio.sleep(CLOCK_READ)  # until the server, when it wakes, reads the clock before anything else
        os.kill(place.pid, signal.SIGCONT)
        await shown(place, "select count(*) from dialog", 4)
        await shown(place, ALARMS, 3)
        await operator.read("/api/start")
        await writes(place, 1005)
    assert "Traceback" not in place.last_words()
