"""Says how current the facts are: the instant up to which they are complete, and how far a rebuild is."""

from __future__ import annotations

from typing import Any, NamedTuple

import orjson

from inbox import clock
from inbox.company import profile
from inbox.events import EventKind
from inbox.store import Reader, Tx
from tasks.events import TaskEvent

NAME = "facts"  # of the consumer
KEY = "report_facts"  # of the row of meta that holds the state
WANTED = frozenset(
    {
        EventKind.episode_opened,
        EventKind.dialog_closed,
        EventKind.dialog_reopened,
        EventKind.dialog_assigned,
        EventKind.dialog_team_changed,
        EventKind.dialog_tagged,
        EventKind.dialog_changed,
        EventKind.wait_opened,
        EventKind.wait_ended,
        EventKind.wait_reopened,
        EventKind.wait_targeted,
        EventKind.wait_late,
        EventKind.message_sent,
        EventKind.delivery_changed,
        EventKind.company_changed,
        TaskEvent.made,
        TaskEvent.changed,
    }
)


class State(NamedTuple):
    """The state of the facts. zone: whose days they have; before, task: dialogs and tasks below these ids are still to
    be made; done, of: dialogs that a rebuild has made, and all. A finished rebuild has before = 0 and task = 0.
    """

    version: int
    generation: str
    zone: str
    before: int = 0
    task: int = 0
    done: int = 0
    of: int = 0

    @property
    def is_building(self) -> bool:
        return self.before > 0 or self.task > 0


_QUERY = "select value from meta where key = :key"


def load(tx: Tx) -> State | None:
    """Return the state of the facts, None before the first rebuild."""
    rows = tx.sql(_QUERY, key=KEY)
    return State(*orjson.loads(rows[0][0])) if rows else None


def store(tx: Tx, state: State) -> None:
    tx.sql(
        "insert into meta (key, value) values (:key, :value) on conflict (key) do update set value = excluded.value",
        key=KEY,
        value=orjson.dumps(tuple(state)).decode(),
    )


async def read(reader: Reader) -> State | None:
    """Return the state of the facts, None before the first rebuild."""
    rows = await reader.rows(_QUERY, key=KEY)
    return State(*orjson.loads(rows[0][0])) if rows else None


async def freshness(reader: Reader) -> dict[str, Any]:
    """Return {as_of, zone, building}: the end of what the facts contain, the zone of their days, and the rebuild.

    building: {done, of} while facts are being made, else None.
    """
    state = await read(reader)
    zone = state.zone if state else (await profile.read(reader)).zone
    building = {"done": state.done, "of": max(state.of, state.done)} if state and state.is_building else None
    return {"as_of": await _as_of(reader), "zone": zone, "building": building}


async def is_complete(reader: Reader) -> bool:
    """Return whether the facts contain every event of the log."""
    return await _first_missing(reader) is None


async def _as_of(reader: Reader) -> int:
    """Return the instant of the first event that the facts do not contain, now when there is none."""
    first = await _first_missing(reader)
    return clock.now() if first is None else first


async def _first_missing(reader: Reader) -> int | None:
    kinds = ", ".join(f"'{kind}'" for kind in sorted(WANTED))
    rows = await reader.rows(
        "select e.at from event e where e.id > coalesce((select c.position from consumer c where c.name = :name), 0)"
        f" and e.kind in ({kinds}) order by e.id limit 1",
        name=NAME,
    )
    return int(rows[0][0]) if rows else None
