"""Admits connections and ends those that take a place without using it (slowloris).

Places are limited in total, below the descriptor limit, and per address; connections of trusted proxies count in total
only. When no place is left, the oldest connection that has not sent a request makes room for the new one.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter, defaultdict
from enum import Enum
from typing import Any, Protocol

from web.addresses import Networks, source_of
from web.settings import Limits

SWEEP_SECONDS = 0.5
SWEPT_AT_ONCE = 64
LINGER_SECONDS = 2.0  # an answer to a refused client is in flight
TURNED_AWAY_AT_ONCE = 32


class Phase(Enum):
    HEAD = "head"  # nothing, or a part of the headers, has come
    BODY = "body"
    ANSWER = "answer"  # the application works
    IDLE = "idle"  # kept alive after an answer
    SOCKET = "socket"
    CLOSING = "closing"


# Who makes room, in this order, after so many seconds of waiting for the client.
EVICTED = ((Phase.HEAD, 0.5), (Phase.IDLE, 0.5), (Phase.BODY, 5.0))


class Occupant(Protocol):
    """Questions that a place asks of the protocol that holds it."""

    def phase(self) -> Phase: ...
    def waited(self, now: float) -> float: ...
    def check(self, now: float, place: Place) -> None: ...


class Place:
    """Holds the place of one admitted connection."""

    def __init__(self, occupant: Occupant, transport: asyncio.Transport, source: str) -> None:
        self.occupant = occupant
        self.transport = transport
        self.source = source
        self._unsent = 0
        self._sent_at = time.monotonic()

    def stalled_for(self, now: float) -> float:
        """Return how long the peer has not read the data that waits to be sent."""
        unsent = self.transport.get_write_buffer_size()
        if unsent == 0 or unsent != self._unsent:
            self._sent_at = now
        self._unsent = unsent
        return now - self._sent_at


class Connections:
    """Counts all connections of one server."""

    def __init__(self, limits: Limits, total: int, proxies: Networks) -> None:
        self.limits = limits
        self.total = total
        self.per_source = max(1, min(limits.connections_per_address, total // 2))
        self.proxies = proxies
        self.refused: Counter[str] = Counter()
        self._places: dict[Place, None] = {}
        self._by_source: dict[str, dict[Place, None]] = defaultdict(dict)
        self._turned_away = 0
        self._unchecked: list[Place] = []
        self._timer: asyncio.TimerHandle | None = None

    def __len__(self) -> int:
        return len(self._places)

    def phases(self) -> Counter[str]:
        return Counter(place.occupant.phase().value for place in self._places)

    @property
    def most_from_one_address(self) -> int:
        return max((len(places) for places in self._by_source.values()), default=0)

    def admit(self, occupant: Occupant, transport: asyncio.Transport, address: str) -> Place | None:
        """Return a place, or None when there is no room and no connection can be evicted."""
        source = "" if address in self.proxies else source_of(address)
        if source and len(self._by_source[source]) >= self.per_source and not self._evict(self._by_source[source]):
            self.refused["address"] += 1
            return None
        if len(self._places) >= self.total and not (self._evict_from_crowd(source) or self._evict(self._places)):
            self.refused["total"] += 1
            return None
        place = Place(occupant, transport, source)
        self._places[place] = None
        if source:
            self._by_source[source][place] = None
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SWEEP_SECONDS, self._sweep)
        return place

    def free(self, place: Place) -> None:
        self._places.pop(place, None)
        mine = self._by_source.get(place.source, {})
        mine.pop(place, None)
        if not mine:
            self._by_source.pop(place.source, None)

    def may_turn_away_in_words(self) -> bool:
        """Return whether one more refused client may get an answer; meanwhile it holds a descriptor of the reserve."""
        return self._turned_away < TURNED_AWAY_AT_ONCE

    def turn_away(self, transport: asyncio.Transport) -> None:
        """End a connection that got no place soon after its answer."""
        self._turned_away += 1

        def end() -> None:
            self._turned_away -= 1
            transport.abort()

        asyncio.get_running_loop().call_later(LINGER_SECONDS, end)

    def _evict(self, places: dict[Place, None]) -> bool:
        now = time.monotonic()
        for wanted, least in EVICTED:
            for place in places:
                if place.occupant.phase() is wanted and place.occupant.waited(now) > least:
                    return self._end(place)
        return False

    def _evict_from_crowd(self, source: str) -> bool:
        """Take a place from the address that has most, however new it is, when the newcomer's address has fewer."""
        crowd = max(self._by_source.values(), key=len, default={})
        if len(crowd) > 1 + len(self._by_source.get(source, ())):
            for place in crowd:
                if place.occupant.phase() in (Phase.HEAD, Phase.IDLE):
                    return self._end(place)
        return False

    def _end(self, place: Place) -> bool:
        place.transport.abort()
        self.free(place)
        self.refused["evicted"] += 1
        return True

    def _sweep(self) -> None:
        """Check a few places, then yield to other tasks: all of them are checked within the sweep's time."""
        now = time.monotonic()
        if not self._unchecked:
            self._unchecked = list(self._places)
        turns = max(1, len(self._places) // SWEPT_AT_ONCE)
        batch, self._unchecked = self._unchecked[:SWEPT_AT_ONCE], self._unchecked[SWEPT_AT_ONCE:]
        for place in batch:
            if place not in self._places:
                continue
            if place.stalled_for(now) > self.limits.answer_seconds:
                self.refused["slow-reader"] += 1
                place.transport.abort()
            else:
                place.occupant.check(now, place)
        again = bool(self._places)
        pause = SWEEP_SECONDS / turns
        self._timer = asyncio.get_running_loop().call_later(pause, self._sweep) if again else None

    def numbers(self) -> dict[str, Any]:
        return {"open": len(self), "most": self.most_from_one_address, "refused": dict(self.refused)}
