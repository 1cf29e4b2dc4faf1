"""B2: costs of emails of 5 MB for operators at the screen: F2 while emails arrive, against F2 without."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from inbox.store import open_store
from tests.bench.fanout import PACE, Okno
from tests.bench.frames import count_ready
from tests.bench.install import furnish
from tests.bench.measure import Row, percentile, take_turns
from tests.bench.post import Post
from tests.support.dovecot import PASSWORD, Dovecot

OPERATORS = 200
SECONDS = 8.0
EVERY = 0.5
BOX = "support@example.org"
LETTERS = "select message_id from letter"


async def connect_mailbox(url: str, data: Path, dovecot: Dovecot) -> None:
    from web.auth.vault import open_vault
    from web.cli.admin import Admin

    store = open_store(url)
    await store.start()
    try:
        settings: dict[str, Any] = {"address": BOX, "smtp_host": "127.0.0.1", "smtp_port": 1, "smtp_tls": "none"}
        settings |= {"imap_host": dovecot.host, "imap_port": dovecot.imap, "imap_tls": "none"}
        about = {"kind": "email", "name": "mail", "settings": settings, "secrets": {"password": PASSWORD}}
        await Admin(store, open_vault(data)).run("channel add", about)
    finally:
        await store.stop()


class Arriving:
    """The real server in front of a real mailbox, with operators who read the screen."""

    def __init__(self, folder: Path, dovecot: Dovecot) -> None:
        self.dovecot, self.post = dovecot, Post(6)
        self.base = folder / "okno.db"
        url = f"sqlite:///{self.base}"
        dovecot.store(BOX, [])
        asyncio.run(furnish(url, folder))
        asyncio.run(connect_mailbox(url, folder, dovecot))
        self.okno = Okno(folder, url)
        self.expected = 0
        self.meanwhile: list[int] = []
        self._until(lambda: self._count("select 1 from channel where name = 'mail' and health = 'working'") == 1)
        self._arrive(1)
        self.okno.gather(OPERATORS, count_ready)  # an email is a message for them too, but not the one that is timed

    def _count(self, sql: str) -> int:
        base = sqlite3.connect(f"file:{self.base}?mode=ro", uri=True)
        try:
            return len(base.execute(sql).fetchall())
        finally:
            base.close()

    def _until(self, there: Callable[[], bool], seconds: float = 120) -> None:
        end = time.monotonic() + seconds
        while not there():
            if time.monotonic() > end:
                raise TimeoutError("the letters were not taken in")
            time.sleep(0.1)

    def _ready(self, count: int) -> list[Callable[[], object]]:
        """Emails that are written before the measurement, so that it does not include our own disk."""
        names = [f"{time.time_ns()}.{number}" for number in range(count)]
        self.dovecot.store(BOX, [])
        return [self.dovecot.ready(BOX, name, self.post.one("huge")) for name in names]

    def _arrive(self, count: int) -> None:
        self.expected += count
        for arrives in self._ready(count):
            arrives()
        self._all_in()

    def _all_in(self) -> None:
        """Wait until every email became a message."""
        self._until(lambda: self._count(LETTERS) == self.expected)

    def p99(self) -> float:
        assert self.okno.crowd
        self.okno.order = b"f"
        return percentile(self.okno.crowd.run(self.okno.publish, seconds=SECONDS, rate=PACE).latencies, 0.99)

    def p99_meanwhile(self) -> float:
        before = self.expected
        ready = self._ready(int(SECONDS / EVERY))
        self.expected += len(ready)

        def bring() -> None:
            for arrives in ready:
                arrives()
                time.sleep(EVERY)

        bringing = threading.Thread(target=bring)
        bringing.start()
        latency = self.p99()
        self.meanwhile.append(self._count(LETTERS) - before)
        bringing.join()
        self._all_in()
        return latency

    def close(self) -> None:
        assert self.okno.crowd
        self.okno.crowd.close()
        if self.okno.deaf:
            self.okno.deaf.close()
        self.okno.close()


def measure(*, pairs: int, dovecot: Dovecot) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="okno-bench-") as folder:
        side = Arriving(Path(folder), dovecot)
        try:
            what = f"N={OPERATORS}: frame to the last operator while 5 MB letters arrive, 10/s, p99"
            row = Row("B2", "sqlite", what, "ms", 1.5, False)
            take_turns(row, side.p99_meanwhile, side.p99, pairs=pairs, ours=[dovecot.pid])
            row.remark = (
                f"yardstick: the same without letters; of {SECONDS / EVERY:.0f} that arrive in {SECONDS:.0f} s"
                f" {min(side.meanwhile)} or more were committed before the last frame"
            )
            return [row]
        finally:
            side.close()
