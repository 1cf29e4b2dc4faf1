"""Runs a command once per idempotency key (design rule 6).

A repeated key gets the first result, also after a restart.
"""

import hashlib
import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

import orjson

from inbox.access import Actor
from inbox.errors import Invalid, KeyReused
from inbox.store import Tx

# Fingerprint of commands from a version that compared other things: their keys match every command.
UPGRADED = ""
KEEP_MS = 7 * 24 * 60 * 60 * 1000


def idempotent(
    tx: Tx, actor: Actor, key: str, what: tuple[Any, ...], act: Callable[[], dict[str, Any]]
) -> dict[str, Any]:
    """Run `act`, unless the actor used this key before; then return the first result.

    `what` names the command and its target; the same key with another command raises KeyReused. A refused command
    stores nothing, so it may be repeated under its key ("send anyway", decisions 2.11).
    """
    owner = f"{actor.kind}:{actor.id or 0}"
    clean = _checked(key)
    # json.dumps escapes to ASCII, because typed text may hold lone surrogates.
    fingerprint = hashlib.sha256(json.dumps(what).encode()).hexdigest()[:32]
    if tx.dialect == "postgresql":
        # When one command is tried twice at once, the second try waits here and then finds the first one's result.
        tx.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))", name=f"{owner}/{clean}")
    rows = tx.sql("select fingerprint, result from command where actor = :owner and key = :key", owner=owner, key=clean)
    for stored_fingerprint, stored_result in rows:
        if stored_fingerprint not in (fingerprint, UPGRADED):
            raise KeyReused
        return dict(orjson.loads(stored_result))
    result = act()
    tx.sql(
        "insert into command (actor, key, fingerprint, result, at) values (:owner, :key, :fingerprint, :result, :at)",
        owner=owner,
        key=clean,
        fingerprint=fingerprint,
        result=orjson.dumps(result).decode(),
        at=tx.now,
    )
    return result


def _checked(key: str) -> str:
    try:
        return str(UUID(key))
    except (ValueError, AttributeError, TypeError):
        raise Invalid("The client key must be a UUID.", field="key") from None


def forget_old(tx: Tx) -> int:
    """Delete keys older than seven days; return their number."""
    return len(tx.sql("delete from command where at < :before returning key", before=tx.now - KEEP_MS))
