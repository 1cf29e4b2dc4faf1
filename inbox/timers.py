"""Runs handlers once at an instant; each timer is a row that is claimed by deleting it (decisions 1.14).

A command writes the row in its own transaction; the ticker runs due timers. Claim and effect are one transaction, so a
process that dies has done both or neither, and of two processes only one does it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import structlog
from sqlmodel import SQLModel

from inbox.clock import MINUTE, now
from inbox.store import Store, Tx

AGAIN_MS = 5 * MINUTE  # delay before a failed timer is tried again
PIECE = 100
log = structlog.get_logger("due")


@dataclass(frozen=True, slots=True)
class TimerHandler:
    """The handler of a timer: act(tx, object_id, at), with the object's row locked.

    It may set the next timer of the same object.
    """

    holds: type[SQLModel]
    act: Callable[[Tx, int, int], None]


def put(tx: Tx, kind: str, object_id: int, at: int) -> None:
    """Set the timer of this kind for an object; it replaces the former one."""
    tx.sql(
        "insert into due (kind, object_id, at) values (:kind, :object, :at)"
        " on conflict (kind, object_id) do update set at = excluded.at",
        kind=kind,
        object=object_id,
        at=at,
    )


def drop(tx: Tx, kind: str, object_id: int) -> None:
    """Delete the timer of this kind of an object."""
    tx.sql("delete from due where kind = :kind and object_id = :object", kind=kind, object=object_id)


async def run_due(store: Store, deeds: Mapping[str, TimerHandler]) -> int:
    """Run all due timers, each in a transaction of its own; return the number that ran.

    A failing timer is logged and tried again later; the others run.
    """
    done = 0
    # Timers of kinds from a newer version stay until that version runs again, and delay no other timer.
    kinds = ", ".join(f"'{kind}'" for kind in sorted(deeds))
    while deeds:
        rows = await store.rows(
            f"select id, kind, object_id from due where at <= :now and kind in ({kinds}) order by at, id limit :piece",
            now=now(),
            piece=PIECE,
        )
        moved = [await _run_one(store, deeds, *row) for row in rows]
        done += sum(moved)
        if not any(moved):
            return done
    return done


async def _run_one(store: Store, deeds: Mapping[str, TimerHandler], due_id: int, kind: str, object_id: int) -> bool:
    try:
        return await store.write(lambda tx: _claim_and_run(tx, deeds[kind], due_id, object_id))
    except Exception:
        log.exception("what was due could not be done", kind=kind, object=object_id)
        later = now() + AGAIN_MS
        await store.write(lambda tx: tx.sql("update due set at = :at where id = :id", at=later, id=due_id))
        return False


def _claim_and_run(tx: Tx, deed: TimerHandler, due_id: int, object_id: int) -> bool:
    # Lock the object first: commands lock it too before they set or delete a timer of it.
    tx.lock(deed.holds, object_id)
    rows = tx.sql("delete from due where id = :id and at <= :now returning at", id=due_id, now=tx.now)
    if rows:
        deed.act(tx, object_id, rows[0][0])
    return bool(rows)
