"""F10: events must become visible in the order of their ids, or a reader at n never sees n - 1.

Sixteen writers on PostgreSQL hold their transactions open for random moments while a reader follows the log.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.postgres import PostgresServer


@dataclass
class Race:
    written: int
    seen: int

    @property
    def skipped(self) -> int:
        return self.written - self.seen


async def race(postgres: PostgresServer, *, seed: int, transactions: int, writers: int = 16) -> Race:
    """Run the race; with OKNO_SABOTAGE=no-order-lock set for the process it must fail."""
    from inbox.access import CLI
    from inbox.events import EventKind
    from inbox.store import Tx, open_store
    from web.migrations import upgrade

    url = postgres.create_database()
    await asyncio.to_thread(upgrade, url)
    store = open_store(url)
    await store.start()
    done = asyncio.Event()
    numbers = iter(range(1, transactions + 1))
    pick = random.Random(seed)

    def append(tx: Tx) -> None:
        # The id is drawn when the transaction ends, as every transaction of Okno ends.
        tx.emit(EventKind.contact_changed, CLI, object_kind="contact", object_id=1)

    async def writer() -> None:
        for _ in numbers:
            await store.write(append)
            await asyncio.sleep(pick.uniform(0, 0.002))

    async def reader() -> int:
        position = seen = 0
        while True:
            last = done.is_set()
            rows: list[Any] = await store.rows("select id from event where id > :after order by id", after=position)
            seen += len(rows)
            if rows:
                position = rows[-1][0]
            elif last:
                return seen
            await asyncio.sleep(0)

    try:
        reading = asyncio.create_task(reader())
        await asyncio.gather(*(writer() for _ in range(writers)))
        done.set()
        seen = await reading
        written = (await store.rows("select count(*) from event"))[0][0]
        return Race(int(written), seen)
    finally:
        await store.stop()
        postgres.drop_database(url)


def main() -> None:
    """Run in a process of its own, because the sabotage is read when the core is imported."""
    import json
    import os
    import sys

    postgres = PostgresServer(durable=False)
    os.environ.setdefault("OKNO_FAULTS", "1")
    try:
        result = asyncio.run(race(postgres, seed=int(sys.argv[1]), transactions=int(sys.argv[2])))
        print(json.dumps({"written": result.written, "skipped": result.skipped}))
    finally:
        postgres.stop()


HERE = Path(__file__)

if __name__ == "__main__":
    main()
