"""Fixture of report tests: a clock that the test moves, acts of clients and operators, and the facts that come of them.

The clock is that of the whole program (inbox.clock.now), so that days, nights and changes of the hour pass at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from inbox import clock
from inbox.access import Actor
from inbox.clock import SECOND
from inbox.company import profile
from inbox.consumers import Consumer
from inbox.delivery import outbox
from inbox.dialogs import assignment, episodes
from inbox.messages import replies
from inbox.store import Tx
from reports import consumer, rebuild
from reports.filters import ReportFilter, select
from reports.metrics import BY_ID
from reports.models import FactEpisode, FactEpisodeTag, FactHandover, FactReply, FactTask, FactWait
from reports.periods import Period
from reports.reconciliation import columns
from reports.statements import Value, value_of
from tests.conftest import Cast

# For tests in which the database makes no difference: statements are the same text on both.
SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
TABLES = (FactWait, FactEpisode, FactEpisodeTag, FactReply, FactHandover, FactTask)


@dataclass
class Stage:
    """Plays histories on the store of a test at instants of its own."""

    cast: Cast
    now: int
    zone: str = "UTC"
    consumer: Consumer = field(init=False)

    async def begin(self, zone: str, start: int) -> Stage:
        """Set the company's zone and the clock, and let the consumer begin on the empty tables."""
        self.now, self.zone = start, zone
        await self.cast.store.write(lambda tx: profile.change(tx, self.cast.anna, zone=zone))
        self.consumer = consumer.consumer(self.cast.store)
        await self.keep()
        return self

    def at(self, day: date, hour: int, minute: int = 0, second: int = 0) -> None:
        """Set the clock to a local time of the company."""
        shown = datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=ZoneInfo(self.zone))
        self.now = int(shown.timestamp()) * SECOND

    async def client(self, who: str, text: str = "Где мой заказ?", **more: Any) -> int:
        """Receive a client's message that is sent now; return its dialog."""
        return await self.cast.writes(text, who=who, **({"sent_at": self.now} | more))

    async def reply(self, actor: Actor, dialog_id: int, text: str = "Проверяю") -> int:
        """Reply; return the id of the message."""

        def act(tx: Tx) -> int:
            last = tx.sql("select last_no from dialog where id = :id", id=dialog_id)[0][0]
            return int(replies.reply(tx, actor, dialog_id, text=text, seen=last)["message_id"])

        return await self.cast.store.write(act)

    async def fail(self, message_id: int) -> None:
        """Let a reply fail at the platform."""

        def act(tx: Tx) -> None:
            [(delivery_id,)] = tx.sql("select id from delivery where message_id = :id", id=message_id)
            outbox.mark_undelivered(tx, delivery_id, state="failed", code="test", detail="")

        await self.cast.store.write(act)

    async def close(self, actor: Actor, dialog_id: int) -> None:
        await self.cast.store.write(lambda tx: episodes.close(tx, actor, dialog_id))

    async def reopen(self, actor: Actor, dialog_id: int) -> None:
        await self.cast.store.write(lambda tx: episodes.reopen(tx, actor, dialog_id))

    async def no_answer(self, actor: Actor, dialog_id: int) -> None:
        await self.cast.store.write(lambda tx: episodes.mark_no_answer(tx, actor, dialog_id))

    async def assign(self, actor: Actor, dialog_id: int, to: Actor | None) -> None:
        await self.cast.store.write(
            lambda tx: assignment.assign(tx, actor, dialog_id, operator_id=to.id if to else None)
        )

    async def keep(self) -> None:
        """Let the consumer read the log to its end, and a rebuild that it began run to its end."""
        await self.consumer.drain()
        while await rebuild.run(self.cast.store):
            pass
        await self.consumer.drain()

    async def rebuilt(self) -> dict[str, list[tuple[Any, ...]]]:
        """Return all facts after they were deleted and made again."""

        def empty(tx: Tx) -> None:
            for table in TABLES:
                tx.sql(f"delete from {table.__tablename__}")
            rebuild.begin(tx)

        await self.cast.store.write(empty)
        while await rebuild.run(self.cast.store):
            pass
        return await self.facts()

    async def facts(self) -> dict[str, list[tuple[Any, ...]]]:
        """Return all facts by table, in order."""
        return {
            str(table.__tablename__): sorted(
                (
                    tuple(row)
                    for row in await self.cast.store.rows(
                        f"select {', '.join(columns(table))} from {table.__tablename__}"
                    )
                ),
                key=lambda row: row[:2],
            )
            for table in TABLES
        }

    async def value(
        self, metric: str, first: date, last: date | None = None, actor: Actor | None = None, **wanted: Any
    ) -> Value:
        """Return a number of a period."""
        filter_ = ReportFilter(Period(first, last or first), **wanted)
        selection = await select(self.cast.store, actor or self.cast.anna, filter_)
        return await value_of(self.cast.store, BY_ID[metric], selection)


@pytest.fixture
def stage(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    played = Stage(cast, clock.now())
    monkeypatch.setattr(clock, "now", lambda: played.now)
    yield played
