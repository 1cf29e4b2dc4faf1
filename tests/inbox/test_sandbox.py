"""The sandbox: failures inside the child process stay inside it."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from inbox.cpu_budget import FILL_SECONDS, LEAST_SECONDS, CpuBudget
from inbox.sandbox import Sandbox, SandboxFailed

HOSTILE = "tests.inbox.hostile_parsers:"


@pytest.fixture
async def child() -> AsyncIterator[Sandbox]:
    made = Sandbox()
    yield made
    await made.close()


async def gone(pid: int) -> None:
    """Wait until a process has ended."""
    for _ in range(500):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        await asyncio.sleep(0.01)
    pytest.fail(f"process {pid} still runs")


async def test_payload_crosses_the_pipe_unchanged_and_the_child_starts_on_demand(child: Sandbox) -> None:
    assert child.pid is None
    payload = bytes(range(256)) * 20_000
    facts, parts = await child.call(HOSTILE + "echo", payload, facts={"name": "счёт.pdf"})
    assert (facts["name"], facts["pid"]) == ("счёт.pdf", child.pid)
    assert parts == [payload, payload[::-1]]


async def test_parallel_calls_queue_for_one_process(child: Sandbox) -> None:
    calls = [child.call(HOSTILE + "echo", b"%d" % n) for n in range(20)]
    found = await asyncio.gather(*calls)
    assert [parts[0] for _, parts in found] == [b"%d" % n for n in range(20)]
    assert len({facts["pid"] for facts, _ in found}) == 1


@pytest.mark.parametrize(
    ("function", "reason"),
    [("burn", "too-slow"), ("hang", "too-slow"), ("crash", "crashed"), ("swell", "too-much-memory")],
)
async def test_failing_parser_is_killed_and_the_next_call_works(child: Sandbox, function: str, reason: str) -> None:
    with pytest.raises(SandboxFailed) as failed:
        await child.call(HOSTILE + function, b"", seconds=0.2 if reason == "too-slow" else 5.0)
    assert failed.value.reason == reason
    assert (await child.call(HOSTILE + "echo", b"next"))[1][0] == b"next"


async def test_exception_is_reported_by_name_only_and_keeps_the_child(child: Sandbox) -> None:
    before = (await child.call(HOSTILE + "echo", b""))[0]["pid"]
    with pytest.raises(SandboxFailed) as failed:
        await child.call(HOSTILE + "refuse", b"")
    assert (failed.value.reason, failed.value.detail) == ("error", "ValueError")
    assert child.pid == before


async def test_crash_is_retried_once_in_a_new_child(child: Sandbox, tmp_path: Path) -> None:
    facts, _ = await child.call(HOSTILE + "crash_once", b"", facts={"marker": str(tmp_path / "marker")})
    assert facts == {"tries": 2}


@pytest.mark.parametrize("function", ["count_and_burn", "count_and_swell"])
async def test_input_beyond_its_time_or_memory_limit_is_not_retried(
    child: Sandbox, tmp_path: Path, function: str
) -> None:
    with pytest.raises(SandboxFailed) as failed:
        await child.call(HOSTILE + function, b"", seconds=0.3, facts={"marker": str(tmp_path / "tried")})
    assert failed.value.reason in ("too-slow", "too-much-memory")
    assert len(list(tmp_path.iterdir())) == 1


async def test_waiting_owners_are_served_in_rotation(child: Sandbox) -> None:
    order: list[str] = []

    async def ask(owner: str) -> None:
        await child.call(HOSTILE + "echo", b"", owner=owner)
        order.append(owner)

    await child.call(HOSTILE + "echo", b"")
    asked = [asyncio.create_task(ask("many")) for _ in range(10)]
    await asyncio.sleep(0)
    asked.append(asyncio.create_task(ask("one")))
    gone = asyncio.create_task(ask("gone"))
    await asyncio.sleep(0)
    gone.cancel()
    await asyncio.gather(*asked)
    assert order.index("one") <= 2 and len(order) == 11


async def test_exhausted_budget_leaves_time_for_a_usual_input(child: Sandbox) -> None:
    now = [0.0]
    budget = CpuBudget(lambda: now[0])
    allowance = budget.allowance(mailbox="m@x", sender="evil@x")
    for _ in range(4):
        with pytest.raises(SandboxFailed):
            await child.call(HOSTILE + "burn", b"", seconds=1.5, allowance=allowance, free=0.1)
    began = os.times().children_user
    with pytest.raises(SandboxFailed) as failed:
        await child.call(HOSTILE + "burn", b"", seconds=1.5, allowance=allowance, free=0.1)
    assert failed.value.cpu_seconds < 0.5 and os.times().children_user - began < 1.4
    await child.call(HOSTILE + "spend", b"", facts={"seconds": 0.05}, allowance=allowance, free=0.1)
    other = budget.allowance(mailbox="m@x", sender="honest@x")
    assert other.seconds(1.5, 0.1) == 1.5
    now[0] += FILL_SECONDS * 2
    assert allowance.seconds(1.5, 0.1) == 1.5


def test_flood_of_senders_keeps_the_budget_table_small() -> None:
    budget = CpuBudget(lambda: 0.0)
    for n in range(10_100):
        budget.allowance(mailbox="m@x", sender=f"{n}@x").charge(0.0021, 0.0)
    assert budget.allowance(mailbox="m@x", sender="new@x").seconds(1.5, 0.2) == 0.2 + LEAST_SECONDS
    assert budget.size <= 10_000


async def test_child_killed_from_outside_is_replaced(child: Sandbox) -> None:
    before = (await child.call(HOSTILE + "echo", b""))[0]["pid"]
    os.kill(before, signal.SIGKILL)
    assert (await child.call(HOSTILE + "echo", b"again"))[1][0] == b"again"
    assert child.pid not in (None, before)


async def test_prints_of_a_library_are_not_read_as_an_answer(child: Sandbox) -> None:
    assert await child.call(HOSTILE + "prints", b"") == ({}, [])


async def test_answer_beyond_the_size_limit_is_not_read(child: Sandbox) -> None:
    with pytest.raises(SandboxFailed):
        await child.call(HOSTILE + "swollen_answer", b"", seconds=5.0)
    assert (await child.call(HOSTILE + "echo", b"next"))[1][0] == b"next"


async def test_child_gets_no_environment_variables(child: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OKNO_DATABASE__URL", "postgresql://secret")
    facts, _ = await child.call(HOSTILE + "environment", b"")
    assert "secret" not in str(facts)


async def test_idle_child_ends() -> None:
    child = Sandbox(idle=0.05)
    pid = (await child.call(HOSTILE + "echo", b""))[0]["pid"]
    await gone(pid)
    assert (await child.call(HOSTILE + "echo", b"later"))[1][0] == b"later"
    await child.close()


async def test_cancelled_call_leaves_no_answer_for_the_next(child: Sandbox) -> None:
    await child.call(HOSTILE + "echo", b"")
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(child.call(HOSTILE + "hang", b"", seconds=60), 0.1)
    assert (await child.call(HOSTILE + "echo", b"mine"))[1][0] == b"mine"


async def test_close_ends_the_child_at_once(child: Sandbox) -> None:
    pid = (await child.call(HOSTILE + "echo", b""))[0]["pid"]
    began = time.monotonic()
    await child.close()
    await gone(pid)
    assert time.monotonic() - began < 20
