"""Detects outages of channels: stores when one began, notifies administrators, and decides when it is over.

A channel that fails for longer than a grace is announced once: by a line above all lists, and by a notification with an
e-mail to administrators. The outage is over when the channel has worked for a while; errors before that belong to the
same outage. Both instants are columns of the channel, so a restart neither forgets an outage nor repeats it.
"""

from typing import NamedTuple

from inbox import clock
from inbox.access import SYSTEM
from inbox.clock import MINUTE, SECOND
from inbox.events import EventKind
from inbox.notifications import store as notifications
from inbox.store import Reader, Tx

GRACE_MS = 30 * SECOND  # a shorter failure is no outage
CALM_MS = 2 * MINUTE  # how long a channel must work again


_BEGAN = (
    "health = 'trouble' and removed_at is null and paused_at is null and down_told_at is null and down_since <= :grace"
)
_OVER = "health = 'working' and removed_at is null and down_since is not null and health_at <= :calm"


class _Began(NamedTuple):
    """A channel that has failed for longer than the grace."""

    id: int
    name: str
    down_since: int
    health_code: str | None
    health_detail: str


class _Over(NamedTuple):
    """A channel that works again."""

    id: int
    name: str
    down_since: int
    health_at: int
    down_told_at: int | None


async def has_news(reader: Reader) -> bool:
    """Return whether `step` has something to announce, so that a quiet tick opens no write transaction."""
    instant = clock.now()
    return bool(
        await reader.rows(
            f"select 1 from channel where {_BEGAN} or {_OVER} limit 1", grace=instant - GRACE_MS, calm=instant - CALM_MS
        )
    )


def step(tx: Tx) -> int:
    """Announce outages that outlast the grace and outages that are over; return their number."""
    began = tx.rows(
        _Began,
        f"select id, name, down_since, health_code, health_detail from channel where {_BEGAN} order by id",
        grace=tx.now - GRACE_MS,
    )
    for row in began:
        tx.sql("update channel set down_told_at = :now where id = :id", id=row.id, now=tx.now)
        _changed(tx, row.id)
        facts = {"name": row.name, "since": row.down_since, "code": row.health_code, "detail": row.health_detail}
        _tell(tx, row.id, {"state": "down"} | facts)
    over = tx.rows(
        _Over,
        f"select id, name, down_since, health_at, down_told_at from channel where {_OVER} order by id",
        calm=tx.now - CALM_MS,
    )
    for channel in over:
        tx.sql("update channel set down_since = null, down_told_at = null where id = :id", id=channel.id)
        _changed(tx, channel.id)
        if channel.down_told_at is not None:
            facts = {"name": channel.name, "since": channel.down_since, "until": channel.health_at}
            _tell(tx, channel.id, {"state": "up"} | facts)
    return len(began) + len(over)


def _tell(tx: Tx, channel_id: int, data: dict[str, object]) -> None:
    details = data | {"channel_id": channel_id}
    for (person,) in tx.sql("select id from operator where role = 'administrator' and disabled_at is null order by id"):
        notifications.notify_without_dialog(tx, person, "channel", details)


def _changed(tx: Tx, channel_id: int) -> None:
    state, code = tx.sql("select health, health_code from channel where id = :id", id=channel_id)[0]
    tx.emit(EventKind.channel_changed, SYSTEM, object_kind="channel", object_id=channel_id, state=state, code=code)
