"""Runs parsers of hostile input (e-mails, HTML, images) in a child process (decisions 1.17).

A parser may crash, hang or use up memory; then only this child ends. After a crash a new child tries once more, but an
input that took too much time or memory is never tried twice. The child starts at the first call and ends after a while
without calls. Only length-prefixed JSON and bytes cross the pipe, never pickle: a parser that an attacker controls must
not be able to run code in this process.
"""

import asyncio
import contextlib
import importlib
import json
import os
import resource
import signal
import struct
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Literal

from inbox.cpu_budget import Allowance
from inbox.fair_lock import FairLock

Facts = dict[str, Any]
UNKNOWN_END = 255  # exit status that asyncio reports for a child that it could not wait for
Reason = Literal["crashed", "too-slow", "too-much-memory", "error", "too-large", "not-started"]

IDLE_SECONDS = 60.0
MEMORY_BYTES = 512 * 1024 * 1024
MOST_ANSWER_BYTES = 96 * 1024 * 1024
# Starting Python and importing a parser does not count as the payload's time.
START_SECONDS = 30.0
# CPU time limits the payload. The wall-clock limit is four times that, for a busy machine.
WALL_FACTOR = 4.0
_LENGTH = struct.Struct(">I")


class SandboxFailed(Exception):
    """A function in the child did not return. detail: name of the exception, when it raised one."""

    def __init__(self, reason: Reason, detail: str = "", *, cpu_seconds: float = 0.0) -> None:
        self.reason: Reason = reason
        self.detail = detail
        self.cpu_seconds = cpu_seconds
        super().__init__(f"{reason}: {detail}" if detail else reason)


class _Ended(Exception):
    """The child will not answer any more."""

    def __init__(self, reason: Reason) -> None:
        self.reason: Reason = reason


class Sandbox:
    """Runs plain functions of Okno in one separate process, one call at a time; owners take turns."""

    def __init__(self, *, idle: float = IDLE_SECONDS, memory: int = MEMORY_BYTES) -> None:
        self._idle, self._memory = idle, memory
        self._process: asyncio.subprocess.Process | None = None
        self._lock = FairLock()
        self._reaper: asyncio.TimerHandle | None = None

    @property
    def pid(self) -> int | None:
        """Return the id of the running child, None without one."""
        return self._process.pid if self._process is not None else None

    async def call(
        self,
        function: str,
        payload: bytes,
        *,
        seconds: float = 2.0,
        facts: Facts | None = None,
        owner: str = "",
        allowance: Allowance | None = None,
        free: float = 0.0,
    ) -> tuple[Facts, list[bytes]]:
        """Run "module:function" on these bytes in the child: (payload, facts) -> (facts, parts).

        seconds: limit of CPU time; four times that in wall-clock time. owner: waiting owners take turns. allowance: the
        budget that pays for CPU time beyond `free` seconds, and limits it. Raises SandboxFailed.
        """
        async with self._lock.of(owner):
            if self._reaper is not None:
                self._reaper.cancel()
            seconds = seconds if allowance is None else allowance.seconds(seconds, free)
            used = 0.0
            try:
                facts, parts, used = await self._tried(function, payload, seconds, facts or {})
                return facts, parts
            except SandboxFailed as failed:
                used = failed.cpu_seconds
                raise
            finally:
                if allowance is not None:
                    allowance.charge(used, free)
                self._reaper = asyncio.get_running_loop().call_later(self._idle, self._reap)

    async def _tried(
        self, function: str, payload: bytes, seconds: float, facts: Facts
    ) -> tuple[Facts, list[bytes], float]:
        """Run the function once, and once more after a crash, which may not be the payload's fault."""
        try:
            return await self._once(function, payload, seconds, facts)
        except _Ended as ended:
            if ended.reason != "crashed":
                raise SandboxFailed(ended.reason, cpu_seconds=seconds) from None
        try:
            return await self._once(function, payload, seconds, facts)
        except _Ended as ended:
            raise SandboxFailed(ended.reason, cpu_seconds=seconds) from None

    async def close(self) -> None:
        """End the child; a later call starts another one."""
        if self._reaper is not None:
            self._reaper.cancel()
            self._reaper = None
        await self._end()

    def _reap(self) -> None:
        self._reaper = None
        if not self._lock.locked() and self._process is not None:
            _kill(self._process)
            self._process = None

    async def _end(self) -> int | None:
        """Kill the child, unless it has ended; return its exit status."""
        process, self._process = self._process, None
        if process is None:
            return None
        _kill(process)
        assert process.stdout is not None
        while await process.stdout.read(1 << 20):  # for asyncio a process runs as long as its pipe holds data
            pass
        return await process.wait()

    async def _once(
        self, function: str, payload: bytes, seconds: float, facts: Facts
    ) -> tuple[Facts, list[bytes], float]:
        process = await self._running()
        began = time.monotonic()
        try:
            asked = {"call": function, "seconds": seconds, "facts": facts}
            async with asyncio.timeout(START_SECONDS):
                await _write(process, asked, [payload])
                begun, _ = await _read(process)
            if "error" not in begun:
                async with asyncio.timeout(seconds * WALL_FACTOR):
                    begun, parts = await _read(process)
        except TimeoutError:
            await self._end()
            raise _Ended("too-slow") from None
        except (asyncio.IncompleteReadError, OSError):
            how = await self._end()
            # If another part of the program collected the child, its exit status is unknown; then the time decides.
            late = how == UNKNOWN_END and time.monotonic() - began >= seconds
            raise _Ended("too-slow" if how == -signal.SIGPROF or late else "crashed") from None
        except BaseException:  # cancelled in the middle: the rest of the answer in the pipe belongs to no call
            await self._end()
            raise
        if "error" not in begun:
            return begun["facts"], parts, float(begun["used"])
        if begun["error"] == "MemoryError":
            await self._end()  # its heap is fragmented; a new child has room
            raise _Ended("too-much-memory")
        raise SandboxFailed("error", begun["error"], cpu_seconds=float(begun["used"]))

    async def _running(self) -> asyncio.subprocess.Process:
        if self._process is not None and self._process.returncode is None:
            return self._process
        # The child gets nothing of our environment, which may hold tokens.
        environment = {"PYTHONPATH": str(Path(__file__).parents[1]), "PYTHONUTF8": "1"}
        try:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", "inbox.sandbox", str(self._memory)),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,  # a traceback would hold what clients wrote
                env=environment,
                start_new_session=True,  # Ctrl+C must not reach it; it ends when its pipe does
            )
        except OSError as error:
            raise SandboxFailed("not-started", type(error).__name__) from None
        return self._process


def _kill(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()


async def _write(process: asyncio.subprocess.Process, head: Facts, parts: Sequence[bytes]) -> None:
    assert process.stdin is not None
    process.stdin.write(_framed(head, parts))
    for part in parts:
        process.stdin.write(part)
    await process.stdin.drain()


async def _read(process: asyncio.subprocess.Process) -> tuple[Facts, list[bytes]]:
    assert process.stdout is not None
    length = _LENGTH.unpack(await process.stdout.readexactly(_LENGTH.size))[0]
    if length > MOST_ANSWER_BYTES:
        raise OSError("frame too long")
    try:
        head = json.loads(await process.stdout.readexactly(length))
        sizes = [int(size) for size in head["sizes"]]
    except (ValueError, TypeError, KeyError):
        raise OSError("malformed frame") from None
    if sum(sizes) > MOST_ANSWER_BYTES or any(size < 0 for size in sizes):
        raise OSError("frame too long")
    return head, [await process.stdout.readexactly(size) for size in sizes]


def _framed(head: Facts, parts: Sequence[bytes]) -> bytes:
    body = json.dumps({**head, "sizes": [len(part) for part in parts]}).encode()
    return _LENGTH.pack(len(body)) + body


# --- inside the child -------------------------------------------------------------------------------------------


def main() -> None:
    """Answer calls until the pipe ends."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library's prints must not look like an answer
    _limit(int(sys.argv[1]))
    while asked := _next(requests):
        head, payload = asked
        began = time.process_time()
        try:
            function = _found(head["call"])
            _answer(answers, {}, [])  # from here on the time counts for the payload
            began = time.process_time()
            signal.setitimer(signal.ITIMER_PROF, head["seconds"])
            facts, parts = function(payload, head["facts"])
            signal.setitimer(signal.ITIMER_PROF, 0)
            _answer(answers, {"facts": facts, "used": time.process_time() - began}, parts)
        except Exception as error:
            signal.setitimer(signal.ITIMER_PROF, 0)
            # Only the name: an exception's text may hold what clients wrote.
            _answer(answers, {"error": type(error).__name__, "used": time.process_time() - began}, [])


def _found(name: str) -> Callable[[bytes, Facts], tuple[Facts, list[bytes]]]:
    module, _, function = name.partition(":")
    runnable: Callable[[bytes, Facts], tuple[Facts, list[bytes]]] = getattr(importlib.import_module(module), function)
    return runnable


def _limit(memory: int) -> None:
    for what, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)):
        with contextlib.suppress(ValueError, OSError):  # not every system has each limit
            resource.setrlimit(what, (most, most))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)  # at the end of its CPU time the process must end


def _next(requests: BinaryIO) -> tuple[Facts, bytes] | None:
    length = requests.read(_LENGTH.size)
    if len(length) < _LENGTH.size:
        return None
    head = json.loads(requests.read(_LENGTH.unpack(length)[0]))
    payload = requests.read(head["sizes"][0])
    return (head, payload) if len(payload) == head["sizes"][0] else None


def _answer(answers: BinaryIO, head: Facts, parts: Sequence[bytes]) -> None:
    answers.write(_framed(head, parts))
    for part in parts:
        answers.write(part)
    answers.flush()


if __name__ == "__main__":
    main()
