"""Counts sign-in attempts in the database, so that a restart resets no limit (decisions 1.21).

An attempt is recorded before the password is checked: a hundred guesses sent at once count as a hundred.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from inbox.clock import MINUTE
from inbox.errors import Problem
from inbox.store import Tx
from web.addresses import network_of, source_of
from web.settings import Login


class Locked(Problem):
    status, code, title = 429, "locked", "Too many attempts. Wait, then try again."


EVERYBODY = "total"  # attempts of all strangers together, without those from known devices


@dataclass(frozen=True)
class Try:
    """A recorded attempt: its own keys, and the keys shared with neighbours."""

    own_keys: tuple[str, ...]
    shared_keys: tuple[str, ...]
    left: int


def keys(name: str, address: str) -> tuple[str, str, str]:
    """Return the keys to count under. Typed names are hashed: people type passwords into the wrong field."""
    typed = hashlib.sha256(name.strip().lower().encode()).hexdigest()[:32]
    return f"name:{typed}", f"addr:{source_of(address)}", f"net:{network_of(address)}"


def take(tx: Tx, limits: Login, name: str, address: str, device: str | None = None) -> Try:
    """Record this attempt, for existing and unknown names alike; raises Locked with the seconds to wait.

    device: the key of a known device, counted instead of name and network (web.auth.devices). After too many failures
    of its own it is treated as a stranger.
    """
    name_key, address_key, network_key = keys(name, address)
    since = tx.now - limits.window_minutes * MINUTE
    if device:
        made = tries_since(tx, device, since)[0]
        if made < limits.tries_per_account:
            tx.sql("insert into sign_in_try (key, at) values (:key, :at)", key=device, at=tx.now)
            return Try((device,), (), limits.tries_per_account - made - 1)
    by_name = count(tx, name_key, since, limits.tries_per_account)
    count(tx, address_key, since, limits.tries_per_address)
    count(tx, network_key, since, limits.tries_per_network)
    count(tx, EVERYBODY, since, limits.tries_in_total)
    shared = (address_key, network_key, EVERYBODY)
    for key in (name_key, *shared):
        tx.sql("insert into sign_in_try (key, at) values (:key, :at)", key=key, at=tx.now)
    return Try((name_key, *([device] if device else [])), shared, limits.tries_per_account - by_name - 1)


def count(tx: Tx, key: str, since: int, limit: int) -> int:
    made, oldest = tries_since(tx, key, since)
    if made >= limit:
        raise Locked(retry_after=max(1, (oldest - since + 999) // 1000))
    return made


def tries_since(tx: Tx, key: str, since: int) -> tuple[int, int]:
    """Return how many attempts there were, and when the first was."""
    if tx.dialect == "postgresql":  # two attempts at once must see each other; SQLite has one writer anyway
        tx.sql("select pg_advisory_xact_lock(hashtext(:key))", key=key)
    made, oldest = tx.sql(
        "select count(*), min(at) from sign_in_try where key = :key and at > :since", key=key, since=since
    )[0]
    return int(made), int(oldest or 0)


def forgive(tx: Tx, attempt: Try) -> None:
    """Reset the count of the name after a correct password, and give the network its attempt back."""
    for key in attempt.own_keys:
        tx.sql("delete from sign_in_try where key = :key", key=key)
    for key in attempt.shared_keys:
        tx.sql("delete from sign_in_try where id = (select max(id) from sign_in_try where key = :key)", key=key)


def forget_old(tx: Tx, limits: Login) -> int:
    """Delete attempts that no longer count; returns how many."""
    since = tx.now - limits.window_minutes * MINUTE
    return len(tx.sql("delete from sign_in_try where at < :since returning at", since=since))
