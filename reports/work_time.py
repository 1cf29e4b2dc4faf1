"""Counts working time for facts: by the hours that a wait's SLA target named, else by the company's of that time.

Versions of hours never change, so facts stay as they are when hours are edited later.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

import orjson

from inbox.company import hours, profile
from inbox.dialogs.sla import clock_of
from inbox.dialogs.wait_clock import WaitClock
from inbox.store import Tx


class _Version(NamedTuple):
    since: int
    id: int


def company_clock(tx: Tx, start: int) -> tuple[WaitClock, int]:
    """Return the clock of a stretch by the company's hours that held at its start, and their version."""
    version_id = company_version(tx, start)
    return WaitClock(start, hours.load(tx, version_id)), version_id


def target_clock(tx: Tx, start: int, version_id: int | None, former: str) -> WaitClock:
    """Return the clock of a wait with an SLA target. former: JSON of the hours that counted before."""
    return clock_of(tx, start, version_id, [] if former == "[]" else [tuple(row) for row in orjson.loads(former)])


def company_version(tx: Tx, t: int) -> int:
    """Return the version of the company's hours at an instant, the first one for earlier instants."""
    versions = tx.once("report hours", lambda: _versions(tx))
    return versions[max(0, bisect_right(versions, (t, 2**62)) - 1)].id


def _versions(tx: Tx) -> list[_Version]:
    # Sorted by version; a clock that was set back must not bring a former one after a later one.
    found: list[_Version] = []
    for since, version_id in tx.sql(
        "select since, id from hours_version where hours_id = :id order by version", id=hours.COMPANY
    ):
        found.append(_Version(max(since, found[-1].since) if found else since, version_id))
    return found


def zone(tx: Tx) -> str:
    """Return the time zone whose days facts have."""
    return profile.zone(tx)
