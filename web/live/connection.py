"""Serves one browser's WebSocket. Writes immediately while the socket is writable, otherwise queues up to a limit, then
disconnects.

A server's frame is the same bytes for every browser, so it is built once and handed to the transports. ASGI has no call
for that and none to ask whether a socket is writable. Our protocol is uvicorn's with these two calls; a test guards the
internals that it uses.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import Any, cast

from starlette.types import Send
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame, Opcode

from inbox.people.sessions import Session
from web.http.connections import Connections, Phase, Place
from web.settings import Limits

SIGNED_OUT, WRONG_ORIGIN, TOO_SLOW, BAD_FRAME = 4401, 4403, 4408, 4400
TRY_LATER, RESTART, POLICY = 1013, 1012, 1008
LAST_WORDS_SECONDS = 1.0
BURST_SECONDS = 10  # a browser that was asleep may send its saved messages at once
PIECE = 4096


def ready(text: str) -> bytes:
    """Build a WebSocket text frame as bytes."""
    return Frame(Opcode.TEXT, text.encode()).serialize(mask=False)


class LiveProtocol(WebSocketsSansIOProtocol):
    """uvicorn's protocol; the application finds it in the scope. Limits how many frames a browser sends."""

    _gate: Connections | None = None
    _place: Place | None = None
    _flooded = False

    def occupy(self, gate: Connections, place: Place) -> None:
        """Take over the place of the HTTP connection that was upgraded."""
        self._gate, self._place, place.occupant = gate, place, self
        self._rate = gate.limits.frames_per_second
        self._allowance, self._counted_at = float(BURST_SECONDS * self._rate), time.monotonic()

    def phase(self) -> Phase:
        return Phase.SOCKET

    def waited(self, now: float) -> float:
        return 0.0

    def check(self, now: float, place: Place) -> None:
        """A socket has no deadline here: its connection (`Line`) checks them."""

    def connection_lost(self, exc: Exception | None) -> None:
        if self._gate is not None and self._place is not None:
            self._gate.free(self._place)
            self._place = None
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Parse input in small pieces, so that a flood of frames is noticed early."""
        for start in range(0, len(data), PIECE):
            if self._flooded:
                return
            super().data_received(data[start : start + PIECE])

    def handle_events(self) -> None:
        self._count(sum(isinstance(event, Frame) for event in self.conn.events))
        if not self._flooded:
            super().handle_events()

    def _count(self, frames: int) -> None:
        if self._gate is None or not frames:
            return
        now = time.monotonic()
        gained = (now - self._counted_at) * self._rate
        self._allowance = min(float(BURST_SECONDS * self._rate), self._allowance + gained) - frames
        self._counted_at = now
        if self._allowance < 0:
            self._flooded = True
            self._gate.refused["frames"] += 1
            self._cut_off()

    def _cut_off(self) -> None:
        """Send the reason, tell the application, and close soon; later input is discarded unread."""
        self.queue.put_nowait({"type": "websocket.disconnect", "code": POLICY})
        if self.handshake_complete and not self.close_sent and not self.transport.is_closing():
            self.conn.send_close(POLICY, "too many frames")
            self.transport.write(b"".join(self.conn.data_to_send()))
            self.close_sent = True
            if self.read_paused:
                self.read_paused = False
                self.transport.resume_reading()
        self.loop.call_later(LAST_WORDS_SECONDS, self.transport.abort)

    async def run_asgi(self) -> None:
        extensions: dict[str, Any] = cast("dict[str, Any]", self.scope["extensions"])
        extensions["okno"] = self
        await super().run_asgi()

    def take(self, frame: bytes) -> bool:
        """Write a ready frame if possible at once; a closed peer accepts everything."""
        if self.close_sent or self.disconnected or self.transport.is_closing():
            return True
        if not self.writable.is_set():
            return False
        self.transport.write(frame)
        return True

    def abort(self) -> None:
        """Drop a peer that does not even read a close frame."""
        self.transport.abort()


class Line:
    """A connected browser: its operator, its position in the log, and its queue of frames."""

    def __init__(
        self, protocol: LiveProtocol, send: Send, session: Session, token_hash: str, address: str, limits: Limits
    ) -> None:
        self.session = session
        self.token_hash = token_hash
        self.address = address
        self.position = 0
        self.joined = False
        self.greeted = False
        self.told_build = False  # it has been told that its page is of another version
        self.counts = ""  # last counters sent
        self.heard = time.monotonic()
        self.ended = asyncio.Event()
        self.close_code: int | None = None
        self._protocol = protocol
        self._send = send
        self._limits = limits
        self._waiting: deque[bytes] = deque()
        self._waiting_bytes = 0
        self._pump: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def offer(self, frame: bytes) -> None:
        """Write now, or queue; past the limit the connection is cut, and the browser resumes by its cursor."""
        if self.close_code is not None:
            return
        if self._pump is None and self._protocol.take(frame):
            return
        self._waiting.append(frame)
        self._waiting_bytes += len(frame)
        if len(self._waiting) > self._limits.queue_frames or self._waiting_bytes > self._limits.queue_bytes:
            self.end(TOO_SLOW)
        elif self._pump is None:
            self._pump = asyncio.create_task(self._drain())

    async def _drain(self) -> None:
        try:
            while self._waiting:
                await self._protocol.writable.wait()
                if self._protocol.take(self._waiting[0]):
                    self._waiting_bytes -= len(self._waiting.popleft())
        finally:
            self._pump = None

    async def write(self, frame: bytes) -> None:
        """Write from the connection's own task, which may wait for its peer; keeps the order behind the queue."""
        self.offer(frame)
        if self._pump is not None:
            ended = asyncio.create_task(self.ended.wait())
            await asyncio.wait({self._pump, ended}, return_when=asyncio.FIRST_COMPLETED)
            ended.cancel()

    def end(self, code: int) -> None:
        if self.close_code is None:
            self.close_code = code
            self.ended.set()

    async def close(self) -> None:
        """Send the reason, if the peer reads at all; then drop the queue."""
        if self._pump is not None:
            self._pump.cancel()
        self._waiting.clear()
        try:
            async with asyncio.timeout(LAST_WORDS_SECONDS):
                await self._send({"type": "websocket.close", "code": self.close_code or 1000})
        except TimeoutError:
            self._protocol.abort()
        except Exception:  # already gone
            pass
