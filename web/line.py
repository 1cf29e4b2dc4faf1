"""One operator's socket as the hub sees it: write straight away while it takes, a bounded queue while it does not.

A frame of a server is the same bytes for every browser, so it is made once and handed to the transports. ASGI has
no call for that and no "is it writable"; our protocol is uvicorn's with these two, and a test guards what they use.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import Any, cast

from starlette.types import Send
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame, Opcode

from inbox.operators import Session
from web.settings import Limits

SIGNED_OUT, WRONG_ORIGIN, TOO_SLOW, BAD_FRAME = 4401, 4403, 4408, 4400
TRY_LATER, RESTART = 1013, 1012
LAST_WORDS_SECONDS = 1.0


def ready(text: str) -> bytes:
    """A WebSocket text frame, as it goes over the wire."""
    return Frame(Opcode.TEXT, text.encode()).serialize(mask=False)


class LiveProtocol(WebSocketsSansIOProtocol):
    """uvicorn's protocol; the application finds it in the scope."""

    async def run_asgi(self) -> None:
        extensions: dict[str, Any] = cast("dict[str, Any]", self.scope["extensions"])
        extensions["okno"] = self
        await super().run_asgi()

    def take(self, frame: bytes) -> bool:
        """Write a ready frame if that is possible at once; a peer that has gone takes everything."""
        if self.close_sent or self.disconnected or self.transport.is_closing():
            return True
        if not self.writable.is_set():
            return False
        self.transport.write(frame)
        return True

    def abort(self) -> None:
        """Drop a peer that does not even take a close frame."""
        self.transport.abort()


class Line:
    """A connected browser: who it is, how far it has come, and what still waits to be written to it."""

    def __init__(
        self, protocol: LiveProtocol, send: Send, session: Session, token_hash: str, address: str, limits: Limits
    ) -> None:
        self.session = session
        self.token_hash = token_hash
        self.address = address
        self.position = 0
        self.joined = False
        self.counts = ""  # what it was told last
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
        """Write now, or queue behind what waits; past the limit the line is cut and resumes by its cursor."""
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
        """For the line's own task, which may wait for its own peer; keeps the order behind the queue."""
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
        """Say why, if the peer listens at all; then drop what it did not take."""
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
