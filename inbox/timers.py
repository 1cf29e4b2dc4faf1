"""Moments at which something is to be done, once: rows that are claimed by deleting them (decisions 1.14).

Whoever sets a moment writes the row in the transaction that needs it; the ticker asks what is due. Claim and deed are
one transaction, so a process that dies has done it or not, and of two processes only one does.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import structlog
from sqlmodel import SQLModel

from inbox.clock import MINUTE, now
from inbox.store import Store, Tx

AGAIN_MS = 5 * MINUTE  # when what failed is tried again
PIECE = 100
log = structlog.get_logger("due")


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done when a moment comes: act(tx, object_id, at), with the object's row held.

    It may set the next moment of the same object.
    """

    holds: type[SQLModel]
    act: Callable[[Tx, int, int], None]


def put(tx: Tx, kind: str, object_id: int, at: int) -> None:
    """Do this at that instant; an object has one moment of each kind, the newest."""
    tx.sql(
        "insert into due (kind, object_id, at) values (:kind, :object, :at)"
        " on conflict (kind, object_id) do update set at = excluded.at",
        kind=kind,
        object=object_id,
        at=at,
    )


def drop(tx: Tx, kind: str, object_id: int) -> None:
    """Do it no more."""
    tx.sql("delete from due where kind = :kind and object_id = :object", kind=kind, object=object_id)


async def carry_out(store: Store, deeds: Mapping[str, Deed]) -> int:
    """Do everything that is due, each in a transaction of its own; returns how much was done.

    What fails is logged and tried again later; it holds nothing else up.
    """
    done = 0
    # Kinds of a newer version that was here before wait for it, and nobody waits behind them.
    known = ", ".join(f"'{kind}'" for kind in sorted(deeds))
    while deeds:
        found = await store.rows(
            f"select id, kind, object_id from due where at <= :now and kind in ({known}) order by at, id limit :piece",
            now=now(),
            piece=PIECE,
        )
        moved = [await _one(store, deeds, *row) for row in found]
        done += sum(moved)
        if not any(moved):
            return done
    return done


async def _one(store: Store, deeds: Mapping[str, Deed], due_id: int, kind: str, object_id: int) -> bool:
    try:
        return await store.write(lambda tx: _claimed(tx, deeds[kind], due_id, object_id))
    except Exception:
        log.exception("what was due could not be done", kind=kind, object=object_id)
        later = now() + AGAIN_MS
        await store.write(lambda tx: tx.sql("update due set at = :at where id = :id", at=later, id=due_id))
        return False


def _claimed(tx: Tx, deed: Deed, due_id: int, object_id: int) -> bool:
    # The object first: commands hold it too before they put or drop a moment of it.
    tx.lock(deed.holds, object_id)
    found = tx.sql("delete from due where id = :id and at <= :now returning at", id=due_id, now=tx.now)
    if found:
        deed.act(tx, object_id, found[0][0])
    return bool(found)
