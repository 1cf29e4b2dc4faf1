"""A sample package with a table, an event, an action, a timer, a consumer and live rows.

Run as a program on an empty database, it prints the rows that a browser would get. No file of the product knows it.
"""

import asyncio
import sys
from collections.abc import Collection, Mapping
from enum import StrEnum

from sqlalchemy import create_engine
from sqlmodel import SQLModel

from inbox import access, consumers, eventlog, events, timers
from inbox.access import EVERYBODY, SYSTEM, Actor
from inbox.models.columns import LOGGED, bigint, row_id, string
from inbox.store import Reader, Tx, Unlogged, open_store
from web.live import rows
from web.live.batch import Batch
from web.migrations import upgrade

# --- comets/models.py, events.py, access.py ----------------------------------------------------------------------


class Comet(SQLModel, table=True):
    """A comet that an operator has seen."""

    id: int | None = row_id()
    name: str = string()
    seen_at: int = bigint()
    __table_args__ = (LOGGED,)


class CometEvent(StrEnum):
    """Kinds of events about comets."""

    seen = "comet.seen"


class Seen(events.Data):
    """The brightness of a comet."""

    magnitude: int


events.register(CometEvent, {CometEvent.seen: Seen}, objects=["comet"])
access.register_actions({"comets.watch": ("supervisor", False)}, rules=["comets.watch"])


# --- comets/comets.py --------------------------------------------------------------------------------------------


def watch(tx: Tx, actor: Actor, name: str) -> int:
    """Record a comet and set a timer for its return."""
    access.require(actor, "comets.watch")
    comet_id = tx.insert(Comet, name=name, seen_at=tx.now)
    tx.emit(CometEvent.seen, actor, object_kind="comet", object_id=comet_id, place=EVERYBODY, magnitude=4)
    timers.put(tx, "comet-return", comet_id, tx.now)
    return comet_id


async def load(reader: Reader, ids: Collection[int]) -> Mapping[int, str]:
    """Return comets as JSON text by id."""
    wanted = ", ".join(str(int(comet_id)) for comet_id in ids)
    return {
        row[0]: f'{{"name":"{row[1]}"}}'
        for row in await reader.rows(f"select id, name from comet where id in ({wanted})")
    }


# --- the three lines of web/composition.py ------------------------------------------------------------------------

returned: list[int] = []
counted: list[str] = []
rows.register(rows.SharedRows("comet", load, 3))
TIMERS = {"comet-return": timers.TimerHandler(Comet, lambda tx, comet_id, at: returned.append(comet_id))}


def step(tx: Tx, event: events.Event) -> None:
    """Count a sighting."""
    counted.append(event.kind)


async def main(path: str) -> None:
    upgrade(f"sqlite:///{path}")
    engine = create_engine(f"sqlite:///{path}")
    SQLModel.metadata.tables["comet"].create(engine)
    engine.dispose()
    store = open_store(f"sqlite:///{path}", strict=True)
    await store.start()
    try:
        await store.write(lambda tx: watch(tx, SYSTEM, "Halley"))
        try:
            await store.write(lambda tx: tx.sql("update comet set name = 'x'"))
        except Unlogged as error:
            print("unlogged:", error)
        await consumers.Consumer(store, "comets", step, wants={CometEvent.seen}).drain()
        await timers.run_due(store, TIMERS)
        async with store.snapshot() as reader:
            batch = Batch(await eventlog.after(reader, 0), 1)
            await batch.load(reader)
            print("rows:", await batch.seen_by(reader, Actor("operator", role="operator", scope=frozenset())))
        print("counted:", counted, "returned:", returned)
    finally:
        await store.stop()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
