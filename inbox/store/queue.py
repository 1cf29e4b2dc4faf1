"""Claim queues: rows of a table that are due at an instant and are claimed under a lease.

A `Queue` describes each queue of Okno; the same functions work with all of them. A claimed row that is never settled is
due again when its lease ends, so a process that dies loses nothing. On PostgreSQL concurrent claimers get different
rows (skip locked). A lease or a wait that lies further ahead than any that Okno writes comes from a clock that was
ahead; it counts as over.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from inbox import clock
from inbox.store.protocol import Reader
from inbox.store.sql import among, ids_text, in_list
from inbox.store.tx import Tx


@dataclass(frozen=True, slots=True)
class Lease:
    """The lease of a claimed row: its owner and its end.

    claimed: SQL condition of claimed rows (the row is called q). set: the assignment that makes a row claimed. table:
    the table with owner and until, when they are not in the row itself. reclaimed: whether `claim` takes rows whose
    lease has ended; otherwise the queue settles them by `abandoned`.
    """

    claimed: str
    set: str
    owner: str = "holder"
    until: str = "until"
    table: str = ""
    table_key: str = ""
    reclaimed: bool = True


@dataclass(frozen=True, slots=True)
class Queue:
    """A table whose rows are claimed. In conditions the row is called q.

    waiting: SQL condition of waiting rows. wait_set: the assignment that makes a row wait again. key, channel,
    not_before, tries: names of columns. lease: None when a claim moves the next attempt to the end of the lease.
    longest_wait_ms: the longest time between attempts, None when a row may be scheduled for any time. single: a column;
    of the due rows with one value only the first is claimed. claim_set: further assignments of a claim.
    """

    table: str
    waiting: str
    lease_ms: int
    key: str = "id"
    channel: str = "channel_id"
    not_before: str = "not_before"
    tries: str = "tries"
    wait_set: str = ""
    lease: Lease | None = None
    longest_wait_ms: int | None = None
    single: str = ""
    claim_set: str = ""

    def due(self) -> str:
        """Return the SQL condition that the row q may be claimed now; it needs `times(now)`."""
        at = f"q.{self.not_before}"
        early = f"({at} <= :now or {at} > :far)" if self.longest_wait_ms is not None else f"{at} <= :now"
        condition = f"{self.waiting} and {early}"
        if self.lease is None or not self.lease.reclaimed:
            return condition
        until = f"q.{self.lease.until}"
        return f"(({condition}) or ({self.lease.claimed} and ({until} < :now or {until} > :lease_far)))"

    def next_time(self) -> str:
        """Return SQL for the instant at which the row q is due; it needs `times(now)`.

        The instant is 0 for a time that was written while the clock was ahead.
        """
        at = f"q.{self.not_before}"
        wait = f"case when {at} > :far then 0 else {at} end" if self.longest_wait_ms is not None else at
        if self.lease is None or not self.lease.reclaimed:
            return wait
        until = f"q.{self.lease.until}"
        return (
            f"case when {self.lease.claimed} then case when {until} > :lease_far then 0 else {until} end"
            f" else {wait} end"
        )

    def times(self, now: int) -> dict[str, int]:
        """Return the parameters that `due` and `next_time` compare with."""
        given = {"now": now}
        if self.longest_wait_ms is not None:
            given["far"] = now + 2 * self.longest_wait_ms
        if self.lease is not None:
            given["lease_far"] = now + 2 * self.lease_ms
        return given


class _Due(NamedTuple):
    row_key: int
    one_of: int


def claim(
    tx: Tx,
    queue: Queue,
    *,
    channels: Sequence[int],
    limit: int,
    owner: str = "",
    lease_ms: int | None = None,
    where: str = "",
    **params: Any,
) -> list[int]:
    """Claim due rows of these channels, the longest waiting first; return their keys.

    where, with its params: a further condition that must hold at this moment.
    """
    if not channels:
        return []
    rows = tx.rows(
        _Due,
        f"select q.{queue.key} as row_key, q.{queue.single or queue.key} as one_of from {queue.table} q"
        f" where {queue.due()} and q.{queue.channel} in ({in_list(channels)})"
        f"{f' and {where}' if where else ''}"
        f" order by q.{queue.not_before}, q.{queue.key} limit :limit{tx.skip_locked('q')}",
        limit=limit,
        **queue.times(tx.now),
        **params,
    )
    first = {row.one_of: row.row_key for row in reversed(rows)}
    keys = [row.row_key for row in rows if first[row.one_of] == row.row_key]
    take(tx, queue, keys, owner=owner, lease_ms=lease_ms)
    return keys


def take(tx: Tx, queue: Queue, keys: Collection[int], *, owner: str = "", lease_ms: int | None = None) -> None:
    """Give these rows a lease and count the attempt before it is made, so that a crash counts as one."""
    if not keys:
        return
    until = tx.now + (queue.lease_ms if lease_ms is None else lease_ms)
    lease = queue.lease
    changes = [f"{queue.tries} = {queue.tries} + 1", queue.claim_set]
    if lease is None:
        changes.append(f"{queue.not_before} = :until")
    else:
        changes += [lease.set, "" if lease.table else f"{lease.owner} = :owner, {lease.until} = :until"]
    tx.sql(
        f"update {queue.table} set {', '.join(filter(None, changes))} where {among(tx.dialect, queue.key)}",
        owner=owner,
        until=until,
        ids=ids_text(keys),
    )
    for key in keys if lease is not None and lease.table else ():
        assert lease is not None
        tx.sql(
            f"insert into {lease.table} ({lease.table_key}, {lease.owner}, {lease.until}) values (:key, :owner, :until)"
            f" on conflict ({lease.table_key}) do update set {lease.owner} = excluded.{lease.owner},"
            f" {lease.until} = excluded.{lease.until}",
            key=key,
            owner=owner,
            until=until,
        )


def renew(tx: Tx, queue: Queue, key: int, *, owner: str) -> None:
    """Extend the lease of long work, if this owner still holds it."""
    lease = queue.lease
    assert lease is not None, "a queue without owners has nothing to renew"
    tx.sql(
        f"update {lease.table or queue.table} set {lease.until} = :until"
        f" where {lease.table_key or queue.key} = :key and {lease.owner} = :owner",
        until=tx.now + queue.lease_ms,
        key=key,
        owner=owner,
    )


def release(tx: Tx, queue: Queue, key: int, **columns: Any) -> None:
    """End a claim and set these columns, which hold the outcome."""
    if queue.lease is not None and queue.lease.table:
        tx.sql(f"delete from {queue.lease.table} where {queue.lease.table_key} = :key", key=key)
    if columns:
        changes = ", ".join(f"{name} = :{name}" for name in columns)
        tx.sql(f"update {queue.table} set {changes} where {queue.key} = :row_key", row_key=key, **columns)


def retry_later(tx: Tx, queue: Queue, key: int, *, delay_ms: int, **columns: Any) -> None:
    """End a claim until delay_ms have passed, and set these columns."""
    if queue.longest_wait_ms is not None:
        delay_ms = min(delay_ms, queue.longest_wait_ms)
    if queue.wait_set:
        tx.sql(f"update {queue.table} set {queue.wait_set} where {queue.key} = :key", key=key)
    release(tx, queue, key, **columns | {queue.not_before: tx.now + delay_ms})


def is_held(tx: Tx, queue: Queue, key: int, *, owner: str) -> bool:
    """Return whether this owner still holds the claim; the row is locked until the transaction ends."""
    lease = queue.lease
    assert lease is not None, "a queue without owners has nobody to ask for"
    source = f"{queue.table} q"
    if lease.table:
        source += f" join {lease.table} l on l.{lease.table_key} = q.{queue.key}"
    holder = f"{'l' if lease.table else 'q'}.{lease.owner}"
    return bool(
        tx.sql(
            f"select 1 from {source} where q.{queue.key} = :key and {lease.claimed} and {holder} = :owner"
            f"{tx.for_update('q')}",
            key=key,
            owner=owner,
        )
    )


def list_abandoned(
    tx: Tx, queue: Queue, *, owner: str | None = None, force: bool = False, key: int | None = None
) -> list[int]:
    """Return claimed rows whose lease has ended or is missing; with force also all of other owners.

    key: only this row.
    """
    lease = queue.lease
    assert lease is not None, "a queue without owners has no claims to settle"
    alias, source = ("l", f" left join {lease.table} l on l.{lease.table_key} = q.{queue.key}")
    if not lease.table:
        alias, source = "q", ""
    only = "" if key is None else f" and q.{queue.key} = :key"
    rows = tx.sql(
        f"select q.{queue.key} from {queue.table} q{source} where {lease.claimed}{only}"
        f" and ({alias}.{lease.owner} is null or {alias}.{lease.until} < :now or {alias}.{lease.until} > :lease_far"
        f" or (:force = 1 and {alias}.{lease.owner} <> :owner)) order by q.{queue.key}",
        now=tx.now,
        lease_far=tx.now + 2 * queue.lease_ms,
        force=int(force),
        owner=owner or "",
        key=key,
    )
    return [int(row[0]) for row in rows]


async def next_due(reader: Reader, queue: Queue, channels: Sequence[int]) -> int | None:
    """Return the instant at which the first row of these channels may be claimed, None when none waits."""
    if not channels:
        return None
    lease = queue.lease
    pending = f"({queue.waiting} or {lease.claimed})" if lease is not None and lease.reclaimed else queue.waiting
    rows = await reader.rows(
        f"select min({queue.next_time()}) from {queue.table} q"
        f" where {pending} and q.{queue.channel} in ({in_list(channels)})",
        **queue.times(clock.now()),
    )
    return None if rows[0][0] is None else int(rows[0][0])
