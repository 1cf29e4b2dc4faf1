"""Measures CPU time of functions on hostile texts, in a process that is killed when one takes too long.

The promise is 50 ms for 100,000 characters on the quiet machine where it was made. Beside other processes the same
work takes up to twice the CPU time, and other machines are slower. So a result above the promise is compared with a
yardstick that is measured between the tries: the allowed time grows by as much as the yardstick is slower than on the
quiet machine.

Most texts are linear, and short ones show it: the times for a short and a longer text give the linear and the quadratic
part of the work. Only a text that may break the promise at its full length is measured there, and always the slowest
ones of each function. OKNO_TEST_THOROUGH=1 makes both texts four times as long.
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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.conftest import THOROUGH
from tests.linear.hostile_text import Shape

LENGTH = 100_000
MOST_SECONDS = 0.050  # of CPU, for LENGTH characters: the promise
TEXT_SECONDS = 4.0  # of CPU for one text at all its lengths; then the process is killed
SLOWEST = 2  # texts of each function that are measured at the full length anyway
_MIDDLE = 12_000
_SMALL, _SHORT = (12_000, 3_000) if THOROUGH else (3_000, 750)
MORE_TRIES = 20
# CPU of the yardstick on the quiet machine of the promise.
YARDSTICK_SECONDS = 0.0095
_YARDSTICK = re.compile(r"(?:[a-z]+[ ,.]|\d+)+?x|[^\W_]+")
_YARDSTICK_TEXT = "lorem ipsum, 2026 " * 5_600

Read = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Subject:
    """A function that reads a text, and the texts for it."""

    name: str
    read: Read
    shapes: Sequence[Shape]


@dataclass(frozen=True, slots=True)
class Complaint:
    """A sentence about a slow subject, and the numbers of both the subject and the text."""

    subject: int
    shape: int
    text: str


def too_slow(
    subjects: Mapping[str, tuple[Read, Iterable[Shape]]], *, most: float = MOST_SECONDS, limit: float = TEXT_SECONDS
) -> dict[str, str]:
    """Return those that take more than the promise for some text: {name: text and time}."""
    slow = {}
    measured = [Subject(name, read, list(shapes)) for name, (read, shapes) in subjects.items()]
    for complaint in _in_processes(measured, most, limit):
        subject = measured[complaint.subject]
        # On a busy machine even CPU time varies: from the slow text on, all is measured once more.
        again = Subject(subject.name, subject.read, subject.shapes[complaint.shape :])
        for confirmed in _in_processes([again], most, limit):
            slow[subject.name] = confirmed.text
    return slow


def _in_processes(subjects: Sequence[Subject], most: float, limit: float) -> list[Complaint]:
    """Measure in a fork, since nothing else stops a pattern in the middle of its work; after that in the next fork."""
    complaints: list[Complaint] = []
    first = 0
    while first < len(subjects):
        place = Place(mmap.mmap(-1, mmap.PAGESIZE), first)
        lines, status = _in_a_process(subjects, place, most, limit)
        complaints += [Complaint(*json.loads(line)) for line in lines]
        if status == 0:
            break
        shape = subjects[place.subject].shapes[place.shape]
        if status < 0:
            complaints.append(Complaint(place.subject, place.shape, f"ended by signal {-status} at {shape}"))
        first = place.subject + 1
    return complaints


def _in_a_process(subjects: Sequence[Subject], place: "Place", most: float, limit: float) -> tuple[list[bytes], int]:
    """Return the complaints of a fork, one a line, and its exit code."""
    mine, its = os.pipe()
    pid = os.fork()
    if not pid:
        with contextlib.suppress(BaseException), _written_to(its, place):
            os.close(mine)
            signal.signal(signal.SIGPROF, signal.SIG_DFL)
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            gc.disable()
            gc.freeze()  # what was there before is not examined again
            for subject in subjects[place.subject :]:
                if text := _measure(subject, place, most, limit):
                    os.write(its, json.dumps([place.subject, place.shape, text]).encode() + b"\n")
                gc.collect()
                place.move(place.subject + 1, 0)
            os._exit(0)
        os._exit(1)
    os.close(its)
    with os.fdopen(mine, "rb") as source:
        lines = source.read().splitlines()
    return lines, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@contextlib.contextmanager
def _written_to(its: int, place: "Place") -> Iterator[None]:
    """Make a complaint of an error, which means that a function was called wrongly."""
    try:
        yield
    except Exception as error:
        os.write(its, json.dumps([place.subject, place.shape, f"{type(error).__name__}: {error}"]).encode())
        raise


class Place:
    """The numbers of the subject and the text that are being measured, in memory that two processes share."""

    def __init__(self, memory: mmap.mmap, subject: int) -> None:
        self._numbers = memoryview(memory).cast("Q")
        self.move(subject, 0)

    def move(self, subject: int, shape: int) -> None:
        self._numbers[0], self._numbers[1] = subject, shape

    @property
    def subject(self) -> int:
        return self._numbers[0]

    @property
    def shape(self) -> int:
        return self._numbers[1]


def _measure(subject: Subject, place: Place, most: float, limit: float) -> str | None:
    """Return what is wrong with the first text that takes too long, None without one."""
    signal.setitimer(signal.ITIMER_PROF, limit)
    subject.read("")
    times = []
    for number, shape in enumerate(subject.shapes):
        place.move(place.subject, number)
        signal.setitimer(signal.ITIMER_PROF, limit)
        small = _seconds(subject.read, shape.text(_SMALL))
        times.append((small, number))
        if _may_be_slow(subject.read, shape, small, most) and (text := _examine(subject.read, shape, small, most)):
            return text
    for _, number in sorted(times)[-SLOWEST:]:
        place.move(place.subject, number)
        signal.setitimer(signal.ITIMER_PROF, limit)
        if text := _at_full_length(subject.read, subject.shapes[number], most):
            return text
    signal.setitimer(signal.ITIMER_PROF, 0)
    return None


def _may_be_slow(read: Read, shape: Shape, small: float, most: float) -> bool:
    """Decide by two short texts whether the whole one may take half of the promise."""
    if small * (LENGTH / _SMALL) ** 2 < most / 2:
        return False  # even if all of it were quadratic
    text = shape.text(_SHORT)
    short = min(_seconds(read, text), _seconds(read, text))  # an interruption here would hide growth
    growing = max(0.0, (small / _SMALL - short / _SHORT) / (_SMALL - _SHORT))  # seconds for each square of a character
    steady = small / _SMALL - growing * _SMALL
    return steady * LENGTH + growing * LENGTH**2 > most / 2


def _examine(read: Read, shape: Shape, small: float, most: float) -> str | None:
    """Return what is wrong with a text that may be slow."""
    middle = _seconds(read, shape.text(_MIDDLE))
    growth = max(1.0, math.log(max(middle, 1e-6) / max(small, 1e-6), _MIDDLE / _SMALL)) if _MIDDLE > _SMALL else 2.0
    expected = middle * (LENGTH / _MIDDLE) ** growth
    if expected < most / 2:
        return None
    if middle > most and expected > most * 20:
        return f"{middle * 1000:.0f} ms for {_MIDDLE} characters and growing faster: {shape}"
    return _at_full_length(read, shape, most)


def _at_full_length(read: Read, shape: Shape, most: float) -> str | None:
    text = shape.text(LENGTH)
    best, slowness = min(_seconds(read, text), most * 100), 1.0
    if most < best < most * 10:
        best, slowness = _again(read, text, best, most)
    if best <= most * slowness:
        return None
    return (
        f"{best * 1000:.0f} ms for {len(text)} characters, "
        f"the machine {slowness:.1f} times as slow as a quiet one: {shape}"
    )


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
