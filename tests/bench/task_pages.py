"""T1: the task list, the board and the counters at 100,000 tasks against 1,000, on both databases.

`python -m tests.bench.task_pages` prints a line for each list, board and counter that the screen offers.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import orjson

from inbox.access import Actor
from inbox.store import Reader, Store, open_store
from tasks import counters, listing
from tasks import events as _events  # noqa: F401  registers the actions
from tasks.board import read_board
from tasks.views import SORTS, TaskFilter
from tests.bench.filled_tasks import OPERATORS, fill_postgres, fill_sqlite
from tests.bench.measure import Row, percentile, take_turns
from tests.support.postgres import PostgresServer

SMALL, LARGE = 1_000, 100_000
VIEWS = ("open", "mine", "late", "unassigned", "done", "team-1")
BOARDS = ("all", "mine", "late", "unassigned", "team-1")
ACTORS = (Actor("operator", 1, "all", "operator", None), Actor("operator", 2, "few", "operator", frozenset({2})))
NOBODY = TaskFilter()
Work = Callable[[Store], Awaitable[Any]]


def lists() -> dict[str, Work]:
    """Return every list that the screen offers, for operators who see all channels and one of two."""

    def page(actor: Actor, view: str, sort: str) -> Work:
        return lambda store: listing.page(store, actor, view=view, sort=sort)

    return {
        f"list {actor.name} {view} by {sort}": page(actor, view, sort)
        for actor in ACTORS
        for view in VIEWS
        for sort in SORTS
    }


def boards() -> dict[str, Work]:
    def board(actor: Actor, view: str) -> Work:
        return lambda store: read_board(store, actor, view=view, sort="due", wanted=NOBODY)

    return {f"board {actor.name} {view}": board(actor, view) for actor in ACTORS for view in BOARDS}


def counts() -> dict[str, Work]:
    def count(actor: Actor) -> Work:
        async def ask(reader: Reader) -> Any:
            return await counters.count(reader, actor, range(1, OPERATORS + 1))

        return lambda store: store.read(ask)

    return {f"counters {actor.name}": count(actor) for actor in ACTORS}


KINDS = {"lists": lists, "boards": boards, "counters": counts}


class Filled:
    """Okno over a database of one size."""

    def __init__(self, runner: asyncio.Runner, url: str) -> None:
        self.runner, self.store = runner, open_store(url)
        self.taken: dict[str, list[float]] = {}
        runner.run(self.store.start())

    def time(self, works: dict[str, Work], times: int) -> list[float]:
        """Do each of these so often, in turns; return all milliseconds."""
        return self.runner.run(self._time(works, times))

    async def _time(self, works: dict[str, Work], times: int) -> list[float]:
        taken = []
        for _ in range(times):
            for name, work in works.items():
                began = time.perf_counter()
                await work(self.store)
                taken.append((time.perf_counter() - began) * 1e3)
                self.taken.setdefault(name, []).append(taken[-1])
        return taken

    def close(self) -> None:
        self.runner.run(self.store.stop())


@contextmanager
def sizes(server: PostgresServer | None, large: int) -> Iterator[dict[str, tuple[Filled, Filled]]]:
    """Fill a small and a large database of each kind."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="okno-bench-")))
        runner = stack.enter_context(asyncio.Runner())
        filled: dict[str, list[Filled]] = {"sqlite": [], "postgresql": []}
        for count in (SMALL, large):
            url, rows = runner.run(fill_sqlite(folder, count))
            filled["sqlite"].append(Filled(runner, url))
            if server:
                other = server.create_database()
                runner.run(fill_postgres(other, folder / f"pg-{count}", rows))
                filled["postgresql"].append(Filled(runner, other))
        for side in (*filled["sqlite"], *filled["postgresql"]):
            stack.callback(side.close)
        yield {store: (pair[0], pair[1]) for store, pair in filled.items() if pair}


def measure(*, pairs: int, server: PostgresServer | None, large: int = LARGE) -> list[Row]:
    rows = []
    with sizes(server, large) as filled:
        for store, (small, big) in filled.items():
            for kind, works in ((kind, made()) for kind, made in KINDS.items()):
                rows.append(_row(store, kind, works, small, big, pairs, [server.pid] if server else []))
    return rows


def _row(
    store: str, kind: str, works: dict[str, Work], small: Filled, big: Filled, pairs: int, ours: list[int | None]
) -> Row:
    times = max(5, 400 // len(works))
    for side in (small, big):
        side.time(works, 2)  # its pages are in memory from here on
        side.taken.clear()
    everything, works = works, small.runner.run(equally_full(works, small, big))
    row = Row("T1", store, f"{kind} of tasks, p99: {LARGE:,} tasks against {SMALL:,}", "ms", 1.5, higher=False)

    def p99(side: Filled) -> Callable[[], float]:
        return lambda: percentile(side.time(works, times), 0.99)

    take_turns(row, p99(big), p99(small), pairs=pairs, ours=ours)
    name, ratio = worst(small, big)
    p95 = percentile(big.time(everything, 5), 0.95)
    row.remark = (
        f"{kind}: {len(works)} of {len(everything)} show as many rows in both; p95 of all with {LARGE:,} tasks"
        f" {p95:.1f} ms (goal 100); largest ratio of medians {ratio:.2f}: {name}"
    )
    return row


async def equally_full(works: dict[str, Work], small: Filled, big: Filled) -> dict[str, Work]:
    """Return what shows as many rows in both databases: a row costs the most, and a small board has fewer."""
    return {
        name: work
        for name, work in works.items()
        if count_rows(await work(small.store)) == count_rows(await work(big.store))
    }


def count_rows(answer: Any) -> int:
    """Return how many tasks a page or a board shows."""
    if not isinstance(answer, str):
        return 0
    found = orjson.loads(answer)
    return sum(len(part["items"]) for part in found.get("columns", [found]))


def worst(small: Filled, big: Filled) -> tuple[str, float]:
    """Return what is slowed down most by the number of tasks, with the ratio of its medians."""
    ratios = {
        name: statistics.median(taken) / statistics.median(small.taken[name]) for name, taken in big.taken.items()
    }
    name = max(ratios, key=lambda found: ratios[found])
    return name, ratios[name]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tasks", type=int, default=LARGE)
    parser.add_argument("--times", type=int, default=40)
    given = parser.parse_args()
    server = PostgresServer(durable=True)
    server.start()
    try:
        with sizes(server, given.tasks) as filled:
            for store, pair in filled.items():
                _print(store, pair, given.times)
    finally:
        server.stop()


def _print(store: str, pair: tuple[Filled, Filled], times: int) -> None:
    works = {name: work for made in KINDS.values() for name, work in made().items()}
    for side in pair:
        side.time(works, 2)
        side.taken.clear()
    for _ in range(times):
        for side in pair:
            side.time(works, 1)
    for name in works:
        little, much = (side.taken[name] for side in pair)
        p50 = statistics.median(much) / statistics.median(little)
        p99 = percentile(much, 0.99) / percentile(little, 0.99)
        print(
            f"{store:10} {name:32} p50 {statistics.median(much):6.2f} ms, ratio {p50:5.2f}; p95"
            f" {percentile(much, 0.95):6.2f} ms; p99 {percentile(much, 0.99):6.2f} ms, ratio {p99:5.2f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
