"""Connects, changes and removes channels, and keeps their health and their leases.

Secrets are encrypted before they reach this module and leave it encrypted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson

from inbox import accounts
from inbox.access import SYSTEM, Actor, Place, require
from inbox.clock import MINUTE
from inbox.delivery import outbox
from inbox.errors import Conflict, Invalid, NotFound
from inbox.events import EventKind
from inbox.models import Channel
from inbox.store import Reader, Tx
from inbox.store.rows import read_rows

# A lease that ends later than this was written by a process with a wrong clock.
FAR_MS = 10 * MINUTE
HEALTH = frozenset({"starting", "working", "trouble", "paused"})


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A channel with the settings that its runner needs."""

    id: int
    kind: str
    name: str
    settings: dict[str, Any]
    sealed: str
    source: str
    paused: bool


@dataclass(frozen=True, slots=True)
class Connected:
    """The result of connecting an account.

    since: instant of the removal, when a removed channel was connected again.
    """

    id: int
    since: int | None = None


def add(
    tx: Tx,
    actor: Actor,
    *,
    kind: str,
    name: str,
    settings: dict[str, Any],
    sealed: str,
    can: dict[str, Any],
    source: str = "ui",
    known_as: Sequence[str] = (),
) -> int:
    """Connect an account and return the channel's id; parameters and errors are those of `connect`."""
    return connect(
        tx, actor, kind=kind, name=name, settings=settings, sealed=sealed, can=can, source=source, known_as=known_as
    ).id


def connect(
    tx: Tx,
    actor: Actor,
    *,
    kind: str,
    name: str,
    settings: dict[str, Any],
    sealed: str,
    can: dict[str, Any],
    source: str = "ui",
    known_as: Sequence[str] = (),
) -> Connected:
    """Connect an account and emit channel.added; its connector starts on that event.

    can: capabilities of its kind, for the interface. known_as: its accounts on the platform. If a removed channel owns
    one of them, that channel is connected again with its dialogs and its position. Raises Invalid for an empty name,
    Conflict when an active channel has the name, AccountTaken when an active channel has an account.
    """
    require(actor, "channels.change")
    tx.advisory_lock("channel names")
    before = accounts.holders(tx, known_as)
    if taken := next((holder for holder in before if holder.removed_at is None), None):
        raise accounts.AccountTaken(f"This account is already connected as the channel {taken.name}.", field="name")
    values = {
        "kind": kind,
        "name": _free_name(tx, name),
        "settings": orjson.dumps(settings).decode(),
        "sealed": sealed,
        "can": orjson.dumps(can).decode(),
        "source": source,
        "health_at": tx.now,
    }
    if before:
        channel_id, since = before[0].channel_id, before[0].removed_at
        tx.sql(
            "update channel set kind = :kind, name = :name, settings = :settings, sealed = :sealed, can = :can,"
            " source = :source, removed_at = null, paused_at = null, health = 'starting', health_code = null,"
            " down_since = null, down_told_at = null, health_detail = '', health_at = :health_at where id = :id",
            **values,
            id=channel_id,
        )
    else:
        channel_id, since = tx.insert(Channel, **values, created_at=tx.now), None
    accounts.record(tx, channel_id, known_as)
    tx.emit(EventKind.channel_added, actor, object_kind="channel", object_id=channel_id, place=Place(channel_id))
    return Connected(channel_id, since)


def _free_name(tx: Tx, name: str, but: int = 0) -> str:
    """Return the name without outer blanks; raise Invalid when it is empty, Conflict when an active channel has it."""
    name = name.strip()
    if not name:
        raise Invalid("A channel needs a name.", field="name")
    if tx.sql("select 1 from channel where name = :name and removed_at is null and id <> :but", name=name, but=but):
        raise Conflict("Another channel already has this name.", code="name-taken", field="name")
    return name


def _changed(tx: Tx, actor: Actor, channel_id: int) -> None:
    state, code = tx.sql("select health, health_code from channel where id = :id", id=channel_id)[0]
    tx.emit(
        EventKind.channel_changed,
        actor,
        object_kind="channel",
        object_id=channel_id,
        place=Place(channel_id),
        state=state,
        code=code,
    )


def change(
    tx: Tx,
    actor: Actor,
    channel_id: int,
    *,
    settings: dict[str, Any],
    sealed: str | None,
    can: dict[str, Any],
    name: str | None = None,
    source: str | None = None,
    known_as: Sequence[str] = (),
) -> None:
    """Store new settings, and new secrets unless sealed is None; the connector restarts with them.

    The channel keeps its dialogs, its position and its queued messages. known_as, when not empty, replaces its
    accounts. Raises NotFound, and Conflict as `connect` does.
    """
    require(actor, "channels.change")
    tx.advisory_lock("channel names")
    rows = tx.sql(
        "update channel set settings = :settings, sealed = coalesce(cast(:sealed as text), sealed), can = :can,"
        " name = coalesce(cast(:name as text), name), source = coalesce(cast(:source as text), source),"
        " health = case when paused_at is null then 'starting' else health end, health_code = null,"
        " health_detail = '', health_at = :now where id = :id and removed_at is null returning id",
        settings=orjson.dumps(settings).decode(),
        sealed=sealed,
        can=orjson.dumps(can).decode(),
        name=None if name is None else _free_name(tx, name, channel_id),
        source=source,
        now=tx.now,
        id=channel_id,
    )
    if not rows:
        raise NotFound
    if known_as:
        accounts.record(tx, channel_id, known_as)
    _changed(tx, actor, channel_id)


def rename(tx: Tx, actor: Actor, channel_id: int, name: str) -> None:
    """Rename a channel. Raises Invalid, Conflict or NotFound."""
    require(actor, "channels.change")
    tx.advisory_lock("channel names")
    name = _free_name(tx, name, channel_id)
    if not tx.sql(
        "update channel set name = :name where id = :id and removed_at is null returning id", name=name, id=channel_id
    ):
        raise NotFound
    _changed(tx, actor, channel_id)


def pause(tx: Tx, actor: Actor, channel_id: int, *, paused: bool) -> None:
    """Stop or resume fetching and sending; queued messages stay in the queue."""
    require(actor, "channels.change")
    rows = tx.sql(
        "update channel set paused_at = :at, health = :health, health_code = null, health_detail = '',"
        " health_at = :now, down_since = null, down_told_at = null where id = :id and removed_at is null returning id",
        at=tx.now if paused else None,
        health="paused" if paused else "starting",
        now=tx.now,
        id=channel_id,
    )
    if not rows:
        raise NotFound
    _changed(tx, actor, channel_id)


def remove(tx: Tx, actor: Actor, channel_id: int) -> int:
    """Disconnect a channel and delete its secrets; return the number of messages that failed because of it.

    Its dialogs stay; queued messages become failed, where operators see them (P4). Its accounts and its position are
    kept for connecting it again.
    """
    require(actor, "channels.change")
    rows = tx.sql(
        "update channel set removed_at = :now, sealed = '', health = 'paused', down_since = null, down_told_at = null"
        " where id = :id and removed_at is null returning id",
        now=tx.now,
        id=channel_id,
    )
    if not rows:
        raise NotFound
    _changed(tx, actor, channel_id)
    return outbox.fail_queued_of_channel(tx, channel_id)


def renew(tx: Tx, can: Mapping[str, Mapping[str, Any]]) -> int:
    """Store new capabilities in the channels of a kind, after an update of Okno added some.

    Return the number changed.
    """
    count = 0
    for channel_id, kind, stored in tx.sql("select id, kind, can from channel where removed_at is null order by id"):
        if kind in can and orjson.loads(stored) != can[kind]:
            tx.sql("update channel set can = :can where id = :id", can=orjson.dumps(can[kind]).decode(), id=channel_id)
            _changed(tx, SYSTEM, channel_id)
            count += 1
    return count


def set_health(tx: Tx, channel_id: int, *, state: str, code: str | None = None, detail: str = "") -> bool:
    """Store the health of a channel; return whether it changed. Call it when the health changes, not on every poll."""
    assert state in HEALTH, state
    rows = tx.sql(
        "select health, health_code, paused_at from channel where id = :id and removed_at is null", id=channel_id
    )
    if not rows:
        return False
    health, health_code, paused_at = rows[0]
    if paused_at is not None or (health, health_code) == (state, code):
        return False
    # Asked again here: on PostgreSQL the channel may have been paused or removed since the select.
    changed = tx.sql(
        "update channel set health = :state, health_code = :code, health_detail = :detail, health_at = :now,"
        " down_since = case when :state = 'trouble' then coalesce(down_since, :now) else down_since end"
        " where id = :id and paused_at is null and removed_at is null returning id",
        state=state,
        code=code,
        detail=outbox.shorten(detail),
        now=tx.now,
        id=channel_id,
    )
    if not changed:
        return False
    _changed(tx, SYSTEM, channel_id)
    return True


def lease(tx: Tx, channel_id: int, *, holder: str, until: int) -> bool:
    """Take or renew the lease of a channel; return False while another process holds it."""
    rows = tx.sql(
        "insert into channel_lease (channel_id, holder, until) values (:id, :holder, :until)"
        " on conflict (channel_id) do update set holder = excluded.holder, until = excluded.until"
        " where channel_lease.holder = excluded.holder or channel_lease.until < :now or channel_lease.until > :far"
        " returning channel_id",
        id=channel_id,
        holder=holder,
        until=until,
        now=tx.now,
        far=max(until, tx.now) + FAR_MS,
    )
    return bool(rows)


def release(tx: Tx, *, holder: str) -> None:
    """End all leases of this process, at a graceful stop (P13)."""
    tx.sql("delete from channel_lease where holder = :holder", holder=holder)


_ROW = (
    "select id, kind, name, settings, sealed, source, paused_at is not null as paused from channel"
    " where removed_at is null"
)


class _Row(NamedTuple):
    id: int
    kind: str
    name: str
    settings: str
    sealed: str
    source: str
    paused: bool


def _channel(row: _Row) -> ChannelRow:
    return ChannelRow(**row._asdict() | {"settings": orjson.loads(row.settings), "paused": bool(row.paused)})


async def list_active(reader: Reader) -> list[ChannelRow]:
    """Return all channels that were not removed, paused ones included."""
    return [_channel(row) for row in await read_rows(reader, _Row, f"{_ROW} order by id")]


def list_active_in_tx(tx: Tx) -> list[ChannelRow]:
    """Return the same rows as `list_active`, inside a transaction."""
    return [_channel(row) for row in tx.rows(_Row, f"{_ROW} order by id")]
