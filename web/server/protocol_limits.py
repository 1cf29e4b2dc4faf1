"""Limits of one HTTP connection, the same for both parsers: header bytes, deadlines, and clear refusals."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, ClassVar, Protocol, cast

import orjson
from uvicorn.protocols.http.flow_control import FlowControl

from web.http.connections import LINGER_SECONDS, Connections, Phase, Place
from web.live.connection import LiveProtocol

LEAST_BYTES_PER_SECOND = 512  # of a body, on average after the first seconds
HEAD_TOO_LARGE = (431, "headers-too-large", "The headers of the request are too large.")
HEAD_TOO_SLOW = (408, "too-slow", "The request did not come in time.")
BODY_TOO_SLOW = (408, "too-slow", "The request was sent too slowly.")
NO_ROOM = (503, "busy", "There are too many connections. Try again in a moment.")
UNREADABLE = (400, "unreadable", "The request cannot be read.")
Refusal = tuple[int, str, str]


class Guarded(Protocol):
    """The part of uvicorn's protocol classes that the guard uses."""

    gate: ClassVar[Connections]
    transport: asyncio.Transport
    flow: FlowControl
    cycle: Any
    client: tuple[str, int] | None

    def receiving_head(self) -> bool: ...
    def receiving_body(self) -> bool: ...
    def answering_earlier(self) -> bool:
        """Return whether a request before the newest one is still being answered (pipelining)."""
        ...


class GuardedProtocol(asyncio.Protocol):
    """The hooks of a guarded connection that are the same for both parsers; uvicorn's class comes after it."""

    gate: ClassVar[Connections]

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.guard = Guard(cast("Guarded", self))

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.guard.made()

    def connection_lost(self, exc: Exception | None) -> None:
        self.guard.lost()
        super().connection_lost(exc)

    def handle_websocket_upgrade(self, *event: Any) -> None:
        super().handle_websocket_upgrade(*event)  # type: ignore[misc]  # uvicorn's class has it
        self.guard.hand_over()

    def send_400_response(self, msg: str) -> None:
        self.guard.refuse(UNREADABLE)

    def on_response_complete(self) -> None:
        self.guard.answered()
        super().on_response_complete()  # type: ignore[misc]  # uvicorn's class has it


class Guard:
    """Watches one connection and ends it when it breaks a limit."""

    def __init__(self, protocol: Guarded) -> None:
        self.protocol = protocol
        self.gate = protocol.gate
        self.place: Place | None = None
        self.ended = False
        self.upgraded = False
        self.progress = False  # set by the parser: a head or a piece of a body is complete
        self._overhead = 0  # bytes since the last progress
        self._asked = False
        self._head_at = self._moved_at = self._body_at = self._ended_at = time.monotonic()
        self._body_bytes = self._discarded = 0
        self._was_body = False

    # --- lifetime ---

    def made(self) -> None:
        protocol = self.protocol
        address = protocol.client[0] if protocol.client else ""
        self.place = self.gate.admit(self, protocol.transport, address)
        if self.place is None:
            if self.gate.may_turn_away_in_words():
                self.refuse(NO_ROOM)
                self.gate.turn_away(protocol.transport)
            else:
                self.ended = True
                protocol.transport.abort()

    def lost(self) -> None:
        if self.place is not None:
            self.gate.free(self.place)
            self.place = None

    def hand_over(self) -> None:
        """Pass the place to the WebSocket protocol that took over the transport."""
        self.upgraded = True
        taken_by = self.protocol.transport.get_protocol()
        if self.place is not None and isinstance(taken_by, LiveProtocol):
            taken_by.occupy(self.gate, self.place)
            self.place = None

    def answered(self) -> None:
        """Note that the answer is complete; the next head gets its own deadline."""
        self._head_at = time.monotonic()

    # --- input ---

    def feed(self, data: bytes, parse: Callable[[bytes], None]) -> None:
        """Give data to the parser in pieces, so that no head and no framing grows beyond the limit."""
        if self.ended:
            return self._discard(data)
        now, limit = time.monotonic(), self.gate.limits.header_bytes
        if self._asked and self._overhead == 0 and not self.protocol.receiving_body():
            self._head_at = now
        self._asked, self._moved_at = True, now
        while data and not self.ended and not self.upgraded:
            piece, data = data[: limit - self._overhead], data[limit - self._overhead :]
            if not piece:
                self.gate.refused["headers"] += 1
                return self.refuse(HEAD_TOO_LARGE)
            self.progress = False
            parse(piece)
            self._overhead = 0 if self.progress else self._overhead + len(piece)
            self._count_body(len(piece), now)

    def _count_body(self, size: int, now: float) -> None:
        body = self.protocol.receiving_body()
        if body and not self._was_body:
            self._body_at, self._body_bytes = now, 0
        self._body_bytes += size
        self._was_body = body

    def _discard(self, data: bytes) -> None:
        """Read on for a moment: closing at once would reset the connection and lose the answer."""
        self._discarded += len(data)
        if self._discarded > 1_048_576:
            self.protocol.transport.abort()

    # --- deadlines ---

    def phase(self) -> Phase:
        if self.ended or self.protocol.transport.is_closing():
            return Phase.CLOSING
        cycle = self.protocol.cycle
        if self.protocol.receiving_body():
            return Phase.BODY
        if cycle is not None and not cycle.response_complete:
            return Phase.ANSWER
        return Phase.HEAD if cycle is None or self.protocol.receiving_head() or self._overhead else Phase.IDLE

    def waited(self, now: float) -> float:
        """Return how long the client has let the server wait for a head or a body."""
        return now - (self._body_at if self.protocol.receiving_body() else self._head_at)

    def check(self, now: float, place: Place) -> None:
        """End the connection when its deadline has passed."""
        phase, limits = self.phase(), self.gate.limits
        if phase is Phase.CLOSING:
            if self.ended and now - self._ended_at > LINGER_SECONDS:
                place.transport.abort()
        elif phase is Phase.HEAD and now - self._head_at > limits.header_seconds:
            self.gate.refused["slow-headers"] += 1
            if self._asked and self._overhead:
                self.refuse(HEAD_TOO_SLOW)
            else:
                self.end()
        elif phase is Phase.BODY and self._body_is_slow(now):
            self.gate.refused["slow-body"] += 1
            self.refuse(BODY_TOO_SLOW)

    def _body_is_slow(self, now: float) -> bool:
        grace = self.gate.limits.body_seconds
        if self.protocol.cycle is not None and self.protocol.cycle.response_complete:
            return now - self._head_at > grace  # answered already; later input is discarded
        if self.protocol.flow.read_paused:  # the application reads slowly; the client does not send slowly
            self._body_at += now - self._moved_at
            self._moved_at = now
            return False
        spent = now - self._body_at - grace
        return now - self._moved_at > grace or self._body_bytes < LEAST_BYTES_PER_SECOND * spent

    # --- end ---

    def refuse(self, refusal: Refusal) -> None:
        """Answer with the reason and close; later output of the application to this client is dropped."""
        if self.ended:
            return
        cycle, transport = self.protocol.cycle, self.protocol.transport
        begun = cycle is not None and cycle.response_started and not cycle.response_complete
        begun = begun or self.protocol.answering_earlier()
        self._detach()
        if begun:
            return transport.abort()
        transport.write(answer(*refusal))
        if transport.can_write_eof():
            transport.write_eof()

    def end(self) -> None:
        self._detach()
        self.protocol.transport.close()

    def _detach(self) -> None:
        self.ended, self._ended_at = True, time.monotonic()
        cycle = self.protocol.cycle
        if cycle is not None and not cycle.response_complete:
            cycle.disconnected = True
            cycle.message_event.set()
        self.protocol.flow.resume_reading()


def answer(status: int, code: str, title: str) -> bytes:
    """Return a whole answer as bytes."""
    body = orjson.dumps({"type": "about:blank", "title": title, "status": status, "code": code})
    head = f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\nContent-Type: application/problem+json\r\n"
    head += f"Content-Length: {len(body)}\r\nConnection: close\r\nCache-Control: no-store\r\n"
    head += "X-Content-Type-Options: nosniff\r\n" + ("Retry-After: 2\r\n" if status == 503 else "")
    return head.encode() + b"\r\n" + body
