"""Yardstick: sqlite3 with one table, two indexes and, on request, full text; durable commits of a group of rows."""

from __future__ import annotations

import random
import sqlite3
import time
from pathlib import Path

from tests.bench.measure import percentile

TABLE = [
    "create table m(id integer primary key, dialog_id int, ext_id text, author int, created real, body text)",
    "create index m_dialog on m(dialog_id, id)",
    "create unique index m_ext on m(ext_id)",
]
FULL_TEXT = [
    "create virtual table f using fts5(body, content='m', content_rowid='id', tokenize='unicode61')",
    "create trigger ai after insert on m begin insert into f(rowid, body) values(new.id, new.body); end",
]
INSERT = "insert into m(dialog_id, ext_id, author, created, body) values(?, ?, ?, ?, ?)"


class RawSqlite:
    """Inserts random unique external ids, the worst case for the B-tree. The checkpoint stays outside, as
    Okno's does.
    """

    def __init__(self, path: Path, texts: list[str], *, rows: int, full_text: bool) -> None:
        self.texts, self.rows, self.random, self.count = texts, rows, random.Random(3), 0
        self.per_cpu: list[float] = []
        self.base = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=wal", "synchronous=off", "cache_size=-65536", "wal_autocheckpoint=0"):
            self.base.execute(f"pragma {pragma}")
        for statement in [*TABLE, *(FULL_TEXT if full_text else [])]:
            self.base.execute(statement)
        self.base.execute("begin")
        self.base.executemany(INSERT, (self.row() for _ in range(rows)))
        self.base.execute("commit")
        self.base.execute("pragma wal_checkpoint(truncate)")
        self.base.execute("pragma synchronous=full")

    def row(self) -> tuple[int, str, int, float, str]:
        self.count += 1
        pick = self.random.random
        dialog = int(pick() * max(1, self.rows // 10))
        ext_id = f"tg:{self.random.getrandbits(63):x}:{self.count}"
        return dialog, ext_id, self.count % 5, time.time(), self.texts[self.count % len(self.texts)]

    def commit(self, group: int) -> float:
        began = time.perf_counter()
        self.base.execute("begin immediate")
        for _ in range(group):
            self.base.execute(INSERT, self.row())
        self.base.execute("commit")
        return time.perf_counter() - began

    def rate(self, seconds: float, group: int) -> float:
        """Return rows per second, one commit after another."""
        began, burnt = time.perf_counter(), time.process_time()
        done = 0
        while time.perf_counter() - began < seconds:
            self.commit(group)
            done += group
        self.per_cpu.append(done / (time.process_time() - burnt))
        rate = done / (time.perf_counter() - began)
        self.base.execute("pragma wal_checkpoint(passive)")
        return rate

    def lone_p99(self, count: int, pause: float) -> float:
        """Return the p99 in ms of commits of one row with a pause before each, as in an idle inbox."""
        taken = []
        for _ in range(count):
            time.sleep(pause)
            taken.append(self.commit(1) * 1e3)
        self.base.execute("pragma wal_checkpoint(passive)")
        return percentile(taken, 0.99)

    def close(self) -> None:
        self.base.close()
