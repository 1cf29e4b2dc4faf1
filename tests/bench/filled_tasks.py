"""Fills tasks in bulk on both databases, in the same proportions for every size; `filled.fill` made the dialogs."""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import asyncpg

from inbox.clock import DAY, HOUR
from tests.bench.filled import fill, without_indexes
from tests.bench.install import furnish

OPERATORS, TEAMS, TAGS, TYPES = 20, 5, 40, 3  # the first operators are those of `furnish`
OPEN_SHARE = 0.4
ASSIGNEES = (*(None,) * 8, *(1,) * 8, *(2,) * 8, *range(3, OPERATORS + 1))
CHANNELS = (1, 1, 1, 2, 2, None)
OPEN_STATUSES, CLOSED_STATUSES = (1, 1, 2, 2, 2, 3, 4), (5, 5, 5, 6)
COPIED = ("contact", "identity", "dialog", "episode", "message")
OPERATOR = {"role": "operator", "password_hash": "", "created_at": 1}
COUNTED = (
    "insert into task_count (channel_id, assignee_id, late, number)"
    " select channel_id, assignee_id, case when late_for = due_at then 1 else 0 end, count(*) from task"
    " where open = 1 group by 1, 2, 3"
)
Rows = dict[str, list[dict[str, Any]]]


def people() -> Rows:
    """Return the rows that tasks name: operators, teams, tags and a second channel."""
    return {
        "operator": [
            {"id": n, "email": f"more{n}@bench.test", "name": f"person{n}", **OPERATOR} for n in range(6, OPERATORS + 1)
        ],
        "team": [{"id": n, "name": f"team {n}", "created_at": 1} for n in range(1, TEAMS + 1)],
        "tag": [{"id": n, "name": f"tag {n}"} for n in range(1, TAGS + 1)],
        "channel": [{"id": 2, "kind": "telegram", "name": "second", "created_at": 1}],
    }


def tasks(count: int, dialogs: int, *, now: int, seed: int = 5) -> Rows:
    """Return tasks with their history, checklists, tags and followers.

    Of 1,000 tasks more than a page is late, without an assignee, of the first operator and of the first team, so that
    pages of all sizes are full: a fifth of the open ones with a date is late, and a third is the first one's.
    """
    chance, rows = random.Random(seed), defaultdict[str, list[dict[str, Any]]](list)
    for task_id in range(1, count + 1):
        rows["task"].append(_task(chance, task_id, dialogs, now))
        for no in range(1, 4):
            line = {"task_id": task_id, "no": no, "kind": chance.choice(("change", "comment", "system"))}
            rows["task_line"].append({**line, "text": "Перезвонить", "author_kind": "operator", "at": now - no})
        for place in range(chance.choice((0, 0, 0, 3))):
            rows["task_check"].append({"task_id": task_id, "place": place, "text": "Проверить адрес"})
        for tag in chance.sample(range(1, TAGS + 1), chance.choice((0, 1, 2))):
            rows["task_tag"].append({"task_id": task_id, "tag_id": tag, "at": now})
        rows["task_follow"].append({"operator_id": chance.randint(1, OPERATORS), "task_id": task_id, "at": now})
    return dict(rows)


def _task(chance: random.Random, task_id: int, dialogs: int, now: int) -> dict[str, Any]:
    is_open = chance.random() < OPEN_SHARE
    due = now + int((30 if chance.random() > 0.2 else -10) * DAY * chance.random()) if chance.random() < 0.7 else None
    channel = chance.choice(CHANNELS)
    return {
        "id": task_id,
        "number": task_id,
        "title": f"Вернуть деньги за заказ {task_id}",
        "text": "Клиент просит вернуть деньги за заказ, который не пришёл в срок. " * 3,
        "status_id": chance.choice(OPEN_STATUSES if is_open else CLOSED_STATUSES),
        "open": int(is_open),
        "kind": chance.choice((None, "incident", "request")),
        "type_id": chance.choice((None, *range(1, TYPES + 1))),
        "priority": chance.choice((0,) * 8 + (1, -1)),
        "due_at": due if is_open else None if due is None else due - 60 * DAY,
        "assignee_id": chance.choice(ASSIGNEES),
        "team_id": chance.choice((None, 1, *range(1, TEAMS + 1))),
        "channel_id": channel,
        "dialog_id": None if channel is None else chance.randint(1, dialogs),
        "author_kind": "operator",
        "author_id": 1,
        "last_no": 3,
        "created_at": now - (10**9 - task_id),
        "changed_at": now - chance.randint(1, 60 * DAY // HOUR) * HOUR - task_id % 1000,
        "late_for": due if is_open and due is not None and due < now else None,
        "closed_at": None if is_open else now - DAY,
    }


async def fill_sqlite(folder: Path, count: int) -> tuple[str, Rows]:
    """Create a SQLite database with that many tasks; return its address, and the rows for another database."""
    path, dialogs, began = folder / f"tasks-{count}.db", max(10, count // 4), time.perf_counter()
    await furnish(f"sqlite:///{path}", folder)
    fill(path, dialogs * 2, dialogs)
    rows = {**people(), **tasks(count, dialogs, now=time.time_ns() // 10**6)}
    base = sqlite3.connect(path)
    base.execute("pragma synchronous=off")
    later = without_indexes(base, "task")
    for table, found in rows.items():
        names = list(found[0])
        marks = ", ".join(f":{name}" for name in names)
        base.executemany(f"insert into {table} ({', '.join(names)}) values ({marks})", found)
    for statement in (*later, COUNTED, "analyze"):
        base.execute(statement)
    base.commit()
    base.row_factory = sqlite3.Row
    copied = {table: [dict(row) for row in base.execute(f"select * from {table}")] for table in (*COPIED, *rows)}
    base.close()
    print(f"{count:,} tasks filled in {time.perf_counter() - began:.1f} s", file=sys.stderr, flush=True)
    return f"sqlite:///{path}", copied


async def fill_postgres(url: str, folder: Path, rows: Rows) -> None:
    """Create the same installation in a PostgreSQL database."""
    folder.mkdir()
    await furnish(url, folder)
    connection = await asyncpg.connect(url)
    await connection.execute("set session_replication_role = replica")  # the order of tables does not matter
    for table, found in rows.items():
        known = {row[0] for row in await connection.fetch(f"select id from {table}")} if "id" in found[0] else set()
        new = [row for row in found if row.get("id") not in known or "id" not in row]
        await _copy(connection, table, new)
    for statement in (COUNTED, "analyze"):
        await connection.execute(statement)
    await connection.close()


async def _copy(connection: Any, table: str, rows: Sequence[dict[str, Any]]) -> None:
    if not rows:
        return
    names = list(rows[0])
    await connection.copy_records_to_table(table, records=[tuple(row.values()) for row in rows], columns=names)
