"""Fills the facts of reports in bulk on both databases: those of so many messages over so many days.

Every ten messages are a request with three waits and four replies, as in a shop's support.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import asyncpg

from inbox.clock import DAY, HOUR, MINUTE
from reports.models import FactEpisode, FactReply, FactWait
from reports.periods import number_of, start_of
from reports.reconciliation import columns
from tests.bench.install import furnish

LAST = date(2026, 11, 30)
MESSAGES_OF_REQUEST = 10
OPERATORS, CHANNELS, TEAMS = 20, 5, 4
AT_ONCE = 20_000
Row = tuple[Any, ...]


def facts(messages: int, days: int, seed: int = 7) -> Iterator[tuple[type[Any], Row]]:
    """Yield (table, row) of each fact, in the order of time."""
    chance = random.Random(seed)
    requests = messages // MESSAGES_OF_REQUEST
    first = LAST - timedelta(days=days - 1)
    began = start_of("UTC", first)
    for episode in range(1, requests + 1):
        opened = began + (episode - 1) * days * DAY // requests
        day, of_day = divmod(opened - began, DAY)
        shown = number_of(first + timedelta(days=day))
        place = (1 + episode % CHANNELS, 1 + chance.randrange(TEAMS))
        operator = 1 + int(OPERATORS * chance.random() ** 2)
        local = (shown, day % 7, of_day // HOUR)
        for number in range(1, 4):
            yield FactWait, _wait(chance, episode, number, place, operator, opened + number * HOUR, local)
        for number in range(4):
            reply = episode * 4 + number
            yield FactReply, (reply, episode, episode, *place, operator, opened + number * HOUR, shown)
        yield FactEpisode, _episode(chance, episode, place, operator, opened, local)


def _wait(
    chance: random.Random, episode: int, number: int, place: tuple[int, int], operator: int, at: int, local: Row
) -> Row:
    lasted = int(chance.lognormvariate(2.5, 1) * MINUTE)
    worked, late = lasted * 2 // 3, int(lasted > 40 * MINUTE)
    wait = episode * 3 + number
    times = (lasted, worked, lasted, worked)
    norm = (30 * MINUTE, at + 40 * MINUTE, late, 3, 1)
    return (wait, episode, episode, wait, *place, operator, number, at, at + lasted, "reply", *times, *norm, *local)


def _episode(
    chance: random.Random, episode: int, place: tuple[int, int], operator: int, opened: int, local: Row
) -> Row:
    lasted = int(chance.lognormvariate(5, 1) * MINUTE)
    first = int(chance.lognormvariate(2.5, 1) * MINUTE)
    who = (episode, *place, operator, 1, episode, episode // 2)
    day, weekday, hour = local
    closing = (opened, opened + lasted, operator, "solved", int(chance.random() < 0.1), 4, int(chance.random() < 0.1))
    return (episode, *who, *closing, first, first, lasted, lasted, day, day, weekday, hour, 1)


async def fill_sqlite(folder: Path, messages: int, days: int) -> str:
    folder.mkdir()
    url = f"sqlite:///{folder / 'okno.db'}"
    await furnish(url, folder)
    base = sqlite3.connect(folder / "okno.db", isolation_level=None)
    for pragma in ("synchronous=off", "cache_size=-262144"):
        base.execute(f"pragma {pragma}")
    base.execute("begin")
    for table, rows in _pieces(messages, days):
        names = columns(table)
        marks = ", ".join("?" * len(names))
        base.executemany(f"insert into {table.__tablename__} ({', '.join(names)}) values ({marks})", rows)
    base.execute("commit")
    base.execute("analyze")
    base.close()
    return url


async def fill_postgres(url: str, folder: Path, messages: int, days: int) -> None:
    folder.mkdir()
    await furnish(url, folder)
    connection = await asyncpg.connect(url)
    for table, rows in _pieces(messages, days):
        await connection.copy_records_to_table(table.__tablename__, records=rows, columns=list(columns(table)))
    await connection.execute("vacuum analyze")
    await connection.close()


def _pieces(messages: int, days: int) -> Iterator[tuple[type[Any], list[Row]]]:
    held: dict[type[Any], list[Row]] = {}
    for table, row in facts(messages, days):
        rows = held.setdefault(table, [])
        rows.append(row)
        if len(rows) == AT_ONCE:
            yield table, rows
            held[table] = []
    yield from ((table, rows) for table, rows in held.items() if rows)
