"""Tests two databases migrated by one process at the same time (P19)."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

from web.migrations import upgrade


async def test_two_threads_bring_two_databases_to_the_same_schema(tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.db" for name in ("one", "two", "three")]
    await asyncio.gather(*(asyncio.to_thread(upgrade, f"sqlite:///{path}") for path in paths))
    schemas = []
    for path in paths:
        with sqlite3.connect(path) as bare:
            schemas.append(bare.execute("select name, sql from sqlite_master order by name").fetchall())
    assert len(schemas[0]) > 30
    assert schemas[1:] == schemas[:1] * 2
