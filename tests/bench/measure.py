"""Clocks, percentiles, CPU of processes, and rows of the table, measured in pairs that alternate."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def cpu_of(pid: int) -> float:
    """Return CPU seconds of a process, with those of its children that have ended."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return sum(int(fields[place]) for place in (11, 12, 13, 14)) / TICK


def children_of(pid: int) -> list[int]:
    children = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children += [int(child) for child in task.read_text().split()]
        except OSError:
            continue
    return children


def tree_of(pid: int) -> list[int]:
    return [pid, *(descendant for child in children_of(pid) for descendant in tree_of(child))]


def cpu_of_tree(pid: int) -> float:
    return sum(cpu_of(process) for process in tree_of(pid))


def memory_of_tree(pid: int) -> float:
    """Return the PSS in MiB of a process and its children: shared pages counted once."""
    total = 0
    for process in tree_of(pid):
        try:
            rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    return total / 1024


class Foreign:
    """Cores used meanwhile by other processes: all but this process, its tree, and the given trees."""

    def __init__(self, *pids: int | None) -> None:
        self.pids = [pid for pid in pids if pid]
        self.cores = 0.0

    def _busy(self) -> float:
        with open("/proc/stat") as stat:
            fields = [int(word) for word in stat.readline().split()[1:]]
        return (fields[0] + fields[1] + fields[2] + fields[5] + fields[6]) / TICK

    def _own(self) -> float:
        mine = tree_of(os.getpid())
        return sum(cpu_of(pid) for pid in {*mine, *(process for pid in self.pids for process in tree_of(pid))})

    def __enter__(self) -> Foreign:
        self._begin = (time.monotonic(), self._busy(), self._own())
        return self

    def __exit__(self, *_: object) -> None:
        began, busy, own = self._begin
        passed = max(1e-6, time.monotonic() - began)
        self.cores = max(0.0, (self._busy() - busy - (self._own() - own)) / passed)


@dataclass
class Row:
    """Holds one line of the table. `higher` says whether more is better; the goal is on the ratio Okno / yardstick.

    goal None: the ratio is shown, but the goal is measured against something else (the remark says so).
    """

    name: str
    store: str
    what: str
    unit: str
    goal: float | None
    higher: bool
    pairs: list[tuple[float, float]] = field(default_factory=list)
    foreign: float = 0.0
    remark: str = ""

    @property
    def ratios(self) -> list[float]:
        return [okno / yardstick for okno, yardstick in self.pairs if yardstick]

    @property
    def ratio(self) -> float:
        return statistics.median(self.ratios)

    @property
    def reached(self) -> bool:
        if self.goal is None:
            return True
        return self.ratio >= self.goal if self.higher else self.ratio <= self.goal

    def cells(self) -> list[str]:
        okno, yardstick = (statistics.median(side) for side in zip(*self.pairs, strict=True))
        spread = f"{min(self.ratios):.2f}-{max(self.ratios):.2f}"
        return [
            self.name,
            self.store,
            self.what,
            f"{number(okno)} {self.unit}",
            f"{number(yardstick)} {self.unit}",
            f"{self.ratio:.2f}",
            spread,
            "-" if self.goal is None else f"{'>=' if self.higher else '<='} {self.goal:g}",
            "-" if self.goal is None else "yes" if self.reached else "NO",
            f"{self.foreign:.2f}" + (" !" if self.foreign > QUIET else ""),
        ]


HEAD = ["row", "store", "what", "Okno", "yardstick", "ratio", "spread", "goal", "reached", "foreign"]


def number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}"


QUIET = 0.3
AGAIN = 3


def take_turns(
    row: Row, okno: Callable[[], float], yardstick: Callable[[], float], *, pairs: int, ours: Iterable[int | None] = ()
) -> Row:
    """Measure both in turn; which goes first alternates, so that a drift of the machine hits both.

    A pair that other processes disturbed is repeated, up to AGAIN times; the quietest pairs count.
    """
    taken: list[tuple[float, tuple[float, float]]] = []
    while len(taken) < pairs + AGAIN and sum(foreign <= QUIET for foreign, _ in taken) < pairs:
        with Foreign(*ours) as foreign:
            if len(taken) % 2:
                theirs = yardstick()
                pair = (okno(), theirs)
            else:
                mine = okno()
                pair = (mine, yardstick())
        taken.append((foreign.cores, pair))
    taken.sort(key=lambda pair: pair[0])
    row.pairs = [pair for _, pair in taken[:pairs]]
    row.foreign = statistics.median(foreign for foreign, _ in taken[:pairs])
    print(f"{row.name} {row.store} {row.what}: {row.ratio:.2f}", file=sys.stderr, flush=True)
    return row


def table(rows: Sequence[Row]) -> str:
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    shown = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines
    ]
    shown.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    remarks = [f"- {row.name} {row.store}: {row.remark}" for row in rows if row.remark]
    return "\n".join([*shown, *([""] if remarks else []), *remarks])
