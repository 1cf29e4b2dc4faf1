"""A1, A2 and A3: what rules cost messages, and when an assignment is on every screen."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from automation import distribution, engine, rules
from inbox.access import Actor
from inbox.company import tags
from inbox.messages import automatic
from inbox.store import Tx, open_store
from tests.bench.fanout import WHOLE_WAY, Okno, paced_p99, with_order
from tests.bench.frames import count_assigned, count_received
from tests.bench.ingest import Side
from tests.bench.install import furnish
from tests.bench.measure import Row, take_turns
from tests.bench.texts import Texts
from tests.support.postgres import PostgresServer

ADMIN = Actor("operator", 1, "person0", "administrator")
BATCH, BATCHES = 16, 10
COMMON = 10  # word rules whose words occur in the texts
MANY = 1_000


def switch_all_on(tx: Tx) -> None:
    """Switch every ready rule on, with words for the one that tags, and a budget that nothing here exceeds."""
    [tag] = make_tags(tx, 1)
    [word_rule] = tx.sql("select id from rule where kind = 'words'")[0]
    entries = [{"words": ["заказ", "доставка", "возврат"], "tags": [tag]}]
    rules.change(tx, ADMIN, word_rule, version=1, body={"entries": entries})
    for rule_id, version, active in tx.sql("select id, version, active from rule order by id"):
        if not active:
            rules.set_active(tx, ADMIN, rule_id, active=True, read_version=version)
    automatic.set_channel_budget(tx, ADMIN, automatic.MOST_PER_HOUR)


def make_tags(tx: Tx, count: int) -> list[int]:
    return [int(tags.create(tx, ADMIN, name=f"Tag {number}")["tag_id"]) for number in range(count)]


def add_word_rules(count: int) -> Callable[[Tx], None]:
    """Return an act that replaces all rules by word rules; the words of all but the first few occur nowhere."""

    def act(tx: Tx) -> None:
        made = make_tags(tx, COMMON)
        for (rule_id,) in tx.sql("select id from rule order by id"):
            rules.remove(tx, ADMIN, rule_id, removed=True)
        for number in range(count):
            words = [f"слово{number}", f"фраза{number} из слов", f"начало{number}*"]
            if number < COMMON:
                words.append(
                    ("заказ", "доставка", "цена", "вопрос", "когда", "где", "можно", "нет", "что", "как")[number]
                )
            entries = [{"words": words, "tags": [made[number % COMMON]]}]
            rule = rules.create(tx, ADMIN, "words", {"entries": entries})["rule_id"]
            rules.set_active(tx, ADMIN, rule, active=True)

    return act


class Installation:
    """Okno on one database, with the rules that an act makes."""

    def __init__(self, url: str, data: Path, texts: list[str], arrange: Callable[[Tx], None] | None) -> None:
        self.side = Side(url, data, texts, 1_000)
        self.consumer = engine.consumer(self.side.store)
        self.side.run(self.consumer.drain())
        if arrange is not None:
            self.side.run(self.side.store.write(arrange))
            self.side.run(self.consumer.drain())

    def rate(self) -> float:
        """Return messages per second from their arrival until the rules have acted on all of them."""

        async def run() -> float:
            began = time.perf_counter()
            for _ in range(BATCHES):
                await self.side.intake.take(self._updates())
                await self.consumer.drain()
                while (await self.side.store.write(distribution.settle)).more:
                    pass
            return BATCH * BATCHES / (time.perf_counter() - began)

        return float(self.side.run(run()))

    def _updates(self) -> list[dict[str, Any]]:
        """Return messages that were sent just now: older ones than the channel get no automatic message."""
        updates = self.side.intake.updates.many(BATCH)
        for update in updates:
            update["message"]["date"] = int(time.time()) + 1
        return updates

    def close(self) -> None:
        self.side.close()


def in_process(wanted: set[str], *, pairs: int, server: PostgresServer | None) -> list[Row]:
    """Measure A1 and A3 on each database."""
    rows: list[Row] = []
    texts = Texts(3).many(5_000)
    for store in ["sqlite", *(["postgresql"] if server else [])]:
        for name, what, arrange, plain, goal in (
            ("A1", "messages until all ready rules have acted, against all off", switch_all_on, None, 0.6),
            ("A3", f"{MANY:,} word rules against {COMMON}", add_word_rules(MANY), add_word_rules(COMMON), 1.5),
        ):
            if name not in wanted:
                continue
            with tempfile.TemporaryDirectory(prefix="okno-bench-") as folder:
                sides = []
                for place, act in (("on", arrange), ("off", plain)):
                    data = Path(folder) / place
                    data.mkdir()
                    url = (
                        server.create_database()
                        if server and store == "postgresql"
                        else f"sqlite:///{data / 'okno.db'}"
                    )
                    sides.append(Installation(url, data, texts, act))
                ours, theirs = sides
                row = Row(name, store, what, "msg/s" if name == "A1" else "ms", goal, name == "A1")
                measures = [side.rate if name == "A1" else _milliseconds(side) for side in (ours, theirs)]
                rows.append(take_turns(row, *measures, pairs=pairs, ours=[server.pid] if server else []))
                for side in sides:
                    side.close()
    return rows


def _milliseconds(side: Installation) -> Callable[[], float]:
    return lambda: 1000 / side.rate()


def on_screens(*, pairs: int, server: PostgresServer | None) -> list[Row]:
    """Measure A2: a new dialog is assigned on the last of 200 screens, against a message on the last of them."""
    rows: list[Row] = []
    for store in ["sqlite", *(["postgresql"] if server else [])]:
        with tempfile.TemporaryDirectory(prefix="okno-bench-") as folder:
            data = Path(folder) / "data"
            data.mkdir()
            url = server.create_database() if server and store == "postgresql" else f"sqlite:///{data / 'okno.db'}"
            asyncio.run(_furnish(url, data))
            okno = Okno(data, url)
            try:
                okno.gather(WHOLE_WAY, count_received)
                row = Row(
                    "A2", store, f"N={WHOLE_WAY}: new dialog assigned on the last screen, 10/s, p99", "ms", 2, False
                )
                row.remark = "yardstick: F3 of the same server, a message on the last screen, p99"
                mine = _counted(okno, b"n", count_assigned)
                theirs = _counted(okno, b"m", count_received)
                rows.append(take_turns(row, mine, theirs, pairs=pairs, ours=[server.pid] if server else []))
            finally:
                if okno.crowd:
                    okno.crowd.close()
                okno.close()
    return rows


def _counted(okno: Okno, order: bytes, counts: Callable[[bytes], int]) -> Callable[[], float]:
    measure = with_order(okno, order, paced_p99)

    def run() -> float:
        assert okno.crowd
        okno.crowd.drain(1.0)  # what the other side has caused
        okno.crowd.counts = counts
        return measure()

    return run


async def _furnish(url: str, data: Path) -> None:
    await furnish(url, data)
    store = open_store(url)
    await store.start()

    def act(tx: Tx) -> None:
        [rule] = tx.sql("select id from rule where kind = 'distribution'")[0]
        rules.set_active(tx, ADMIN, rule, active=True)

    await store.write(act)
    await store.stop()


def measure(wanted: set[str], *, pairs: int, server: PostgresServer | None) -> list[Row]:
    """Measure the wanted rows."""
    rows = in_process(wanted, pairs=pairs, server=server)
    return rows + (on_screens(pairs=pairs, server=server) if "A2" in wanted else [])
