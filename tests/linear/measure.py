"""Measures CPU time of functions on hostile texts, each function in a process that is killed when it takes too long.

The promise is 50 ms for 100,000 characters on the quiet machine where it was made. Beside other processes the same
work takes up to twice the CPU time, and other machines are slower. So a result above the promise is compared with a
yardstick that is measured between the tries: the allowed time grows by as much as the yardstick is slower than on the
quiet machine.
"""

import contextlib
import gc
import json
import math
import mmap
import os
import re
import resource
import signal
import time
from collections.abc import Callable, Iterable, Mapping, Sequence

from tests.linear.growing_texts import Shape

LENGTH = 100_000
MOST_SECONDS = 0.050  # of CPU, for LENGTH characters: the promise
TEXT_SECONDS = 4.0  # of CPU for one text at all its lengths; then the process is killed
_SMALL, _MIDDLE = 3_000, 12_000
_QUICK_SECONDS = 0.0003  # for _MIDDLE characters: quadratic work takes at least 200 times as long
MORE_TRIES = 20
# CPU of the yardstick on the quiet machine of the promise.
YARDSTICK_SECONDS = 0.0095
_YARDSTICK = re.compile(r"(?:[a-z]+[ ,.]|\d+)+?x|[^\W_]+")
_YARDSTICK_TEXT = "lorem ipsum, 2026 " * 5_600

Read = Callable[[str], object]


def too_slow(
    subjects: Mapping[str, tuple[Read, Iterable[Shape]]], *, most: float = MOST_SECONDS, limit: float = TEXT_SECONDS
) -> dict[str, str]:
    """Return those that take more than the promise for some text: {name: text and time}."""
    slow = {}
    for name, (read, shapes) in subjects.items():
        # On a busy machine even CPU time varies: a slow result is measured once more.
        if _in_a_process(read, shapes, most, limit) and (complaint := _in_a_process(read, shapes, most, limit)):
            slow[name] = complaint
    return slow


def _in_a_process(read: Read, shapes: Iterable[Shape], most: float, limit: float) -> str | None:
    """Measure in a fork, since nothing else stops a pattern in the middle of its work."""
    shapes = list(shapes)
    place = Place(mmap.mmap(-1, mmap.PAGESIZE))  # shared with the fork: a message for each text took longer than most
    mine, its = os.pipe()
    pid = os.fork()
    if not pid:
        with contextlib.suppress(BaseException):
            os.close(mine)
            signal.signal(signal.SIGPROF, signal.SIG_DFL)
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            os.write(its, json.dumps(_measure(read, shapes, place, most, limit)).encode())
        os._exit(0)
    os.close(its)
    with os.fdopen(mine, "rb") as source:
        result = source.read()
    _, how = os.waitpid(pid, 0)
    if os.WIFSIGNALED(how):
        return f"ended by signal {os.WTERMSIG(how)} at {place.of(shapes)}"
    return json.loads(result) if result else f"ended early at {place.of(shapes)}"


class Place:
    """The number of the text that is being measured, in memory that two processes share; 0 before the first."""

    def __init__(self, memory: mmap.mmap) -> None:
        self._number = memoryview(memory).cast("Q")

    def move(self) -> None:
        self._number[0] += 1

    def of(self, shapes: Sequence[Shape]) -> str:
        return str(shapes[self._number[0] - 1]) if self._number[0] else "nothing yet"


def _measure(read: Read, shapes: Iterable[Shape], place: Place, most: float, limit: float) -> str | None:
    """Return what is wrong with the first text that takes too long, None without one."""
    gc.disable()
    read("")
    for shape in shapes:
        place.move()
        signal.setitimer(signal.ITIMER_PROF, limit)
        middle = _seconds(read, shape.text(_MIDDLE))
        if middle < _QUICK_SECONDS:
            continue
        small = _seconds(read, shape.text(_SMALL))
        growth = max(1.0, math.log(max(middle, 1e-6) / max(small, 1e-6), _MIDDLE / _SMALL))
        if middle * (LENGTH / _MIDDLE) ** growth < most / 2:
            continue
        if middle > most and middle * (LENGTH / _MIDDLE) ** growth > most * 20:
            return f"{middle * 1000:.0f} ms for {_MIDDLE} characters and growing faster: {shape}"
        text = shape.text(LENGTH)
        best, slowness = min(_seconds(read, text), most * 100), 1.0
        if most < best < most * 10:
            best, slowness = _again(read, text, best, most)
        if best > most * slowness:
            return (
                f"{best * 1000:.0f} ms for {len(text)} characters, "
                f"the machine {slowness:.1f} times as slow as a quiet one: {shape}"
            )
    return None


def _again(read: Read, text: str, best: float, most: float) -> tuple[float, float]:
    """Return the least CPU time of more tries, and how many times slower than a quiet machine this one is now."""
    signal.setitimer(signal.ITIMER_PROF, 0)  # the work is known to end; a slow machine needs more for all tries
    yardstick = math.inf
    for _ in range(MORE_TRIES):
        yardstick = min(yardstick, _seconds(_pass_yardstick, _YARDSTICK_TEXT))
        best = min(best, _seconds(read, text))
        if best <= most:
            break
    return best, max(1.0, yardstick / YARDSTICK_SECONDS)


def _pass_yardstick(text: str) -> None:
    for _ in _YARDSTICK.finditer(text):
        pass


def _seconds(read: Read, text: str) -> float:
    # Of the thread: while a timer of CPU time runs, Linux counts the time of the process in whole ticks of 4 ms.
    began = time.thread_time()
    read(text)
    return time.thread_time() - began
