"""What a hostile payload makes a parser do: functions for the child."""

import os
import signal
import time
from typing import Any

Answer = tuple[dict[str, Any], list[bytes]]


def echo(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Nothing bad."""
    return {"pid": os.getpid(), **facts}, [payload, payload[::-1]]


def prints(payload: bytes, facts: dict[str, Any]) -> Answer:
    """A library that talks."""
    print("x" * 10_000, flush=True)
    return {}, []


def burn(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Never ends and uses the CPU."""
    while True:
        pass


def hang(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Never ends and uses nothing."""
    time.sleep(600)
    return {}, []


def crash(payload: bytes, facts: dict[str, Any]) -> Answer:
    """As a broken C library does."""
    os.kill(os.getpid(), signal.SIGSEGV)
    return {}, []


def count_and_burn(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Never ends, and leaves a folder for each time it was called."""
    os.mkdir(f"{facts['marker']}-{time.monotonic_ns()}")
    return burn(payload, facts)


def count_and_swell(payload: bytes, facts: dict[str, Any]) -> Answer:
    """A bomb that leaves a folder for each time it was called."""
    os.mkdir(f"{facts['marker']}-{time.monotonic_ns()}")
    return swell(payload, facts)


def spend(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Use so many seconds of CPU."""
    began = time.process_time()
    while time.process_time() - began < facts["seconds"]:
        pass
    return {}, []


def crash_once(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Bad luck: the next process manages."""
    if os.path.exists(facts["marker"]):
        return {"tries": 2}, []
    os.mkdir(facts["marker"])  # a folder: files it may not write
    os.kill(os.getpid(), signal.SIGKILL)
    return {}, []


def swell(payload: bytes, facts: dict[str, Any]) -> Answer:
    """A bomb."""
    kept = []
    while True:
        kept.append(b"x" * 50_000_000)


def refuse(payload: bytes, facts: dict[str, Any]) -> Answer:
    """An ordinary exception whose words are the client's."""
    raise ValueError("the client's secret words")


def swollen_answer(payload: bytes, facts: dict[str, Any]) -> Answer:
    """An answer larger than anybody may send."""
    return {}, [b"x" * 60_000_000, b"y" * 60_000_000]


def environment(payload: bytes, facts: dict[str, Any]) -> Answer:
    """What it can see of ours."""
    return dict(os.environ), []
