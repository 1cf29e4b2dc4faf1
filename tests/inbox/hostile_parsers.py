"""Functions for the sandbox that behave as parsers do with hostile payloads."""

import os
import signal
import time
from typing import Any

Answer = tuple[dict[str, Any], list[bytes]]


def echo(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Return facts and payload; nothing goes wrong."""
    return {"pid": os.getpid(), **facts}, [payload, payload[::-1]]


def prints(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Print something, as some libraries do."""
    print("x" * 10_000, flush=True)
    return {}, []


def burn(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Run forever and use the CPU."""
    while True:
        pass


def hang(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Run forever without using the CPU."""
    time.sleep(600)
    return {}, []


def crash(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Crash like a broken C library."""
    os.kill(os.getpid(), signal.SIGSEGV)
    return {}, []


def count_and_burn(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Run forever; leave a folder for each call."""
    os.mkdir(f"{facts['marker']}-{time.monotonic_ns()}")
    return burn(payload, facts)


def count_and_swell(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Use up memory; leave a folder for each call."""
    os.mkdir(f"{facts['marker']}-{time.monotonic_ns()}")
    return swell(payload, facts)


def spend(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Use so many seconds of CPU."""
    began = time.process_time()
    while time.process_time() - began < facts["seconds"]:
        pass
    return {}, []


def crash_once(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Crash once; the next process succeeds."""
    if os.path.exists(facts["marker"]):
        return {"tries": 2}, []
    os.mkdir(facts["marker"])  # a folder, because the sandbox may not write files
    os.kill(os.getpid(), signal.SIGKILL)
    return {}, []


def swell(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Use up memory."""
    kept = []
    while True:
        kept.append(b"x" * 50_000_000)


def refuse(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Raise an ordinary exception whose text holds what a client wrote."""
    raise ValueError("the client's secret words")


def swollen_answer(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Return an answer larger than the limit."""
    return {}, [b"x" * 60_000_000, b"y" * 60_000_000]


def environment(payload: bytes, facts: dict[str, Any]) -> Answer:
    """Return what the child sees of our environment."""
    return dict(os.environ), []
