"""One operator's socket as the hub sees it: write straight away while it takes, a bounded queue while it does not.

ASGI has no "is it writable"; stepping the send coroutine once tells (decisions 3.7): it ends when the frame was
written, and when it waits instead nothing was written yet and it can be thrown away. A test guards this.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from typing import Any, cast

from starlette.types import Send
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from inbox.operators import Session
from web.settings import Limits

SIGNED_OUT, WRONG_ORIGIN, TOO_SLOW, BAD_FRAME = 4401, 4403, 4408, 4400
TRY_LATER, RESTART = 1013, 1012
LAST_WORDS_SECONDS = 1.0


class LiveProtocol(WebSocketsSansIOProtocol):
    """uvicorn's protocol, with a way to drop a peer that does not even take a close frame."""

    async def run_asgi(self) -> None:
        extensions: dict[str, Any] = cast("dict[str, Any]", self.scope["extensions"])
        extensions["okno.abort"] = self.transport.abort
        await super().run_asgi()


class Line:
    """A connected browser: who it is, how far it has come, and what still waits to be written to it."""

    def __init__(
        self, send: Send, session: Session, token_hash: str, address: str, limits: Limits, abort: Callable[[], None]
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
        self._send = send
        self._abort = abort
        self._limits = limits
        self._waiting: deque[str] = deque()
        self._waiting_bytes = 0
        self._pump: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def offer(self, frame: str) -> None:
        """Write now, or queue behind what waits; past the limit the line is cut and resumes by its cursor."""
        if self.close_code is not None:
            return
        if self._pump is None and self._write_now(frame):
            return
        self._waiting.append(frame)
        self._waiting_bytes += len(frame.encode())
        if len(self._waiting) > self._limits.queue_frames or self._waiting_bytes > self._limits.queue_bytes:
            self.end(TOO_SLOW)
        elif self._pump is None:
            self._pump = asyncio.create_task(self._drain())

    def _write_now(self, frame: str) -> bool:
        sending: Any = self._send({"type": "websocket.send", "text": frame})
        try:
            sending.send(None)
        except StopIteration:
            return True
        except Exception:  # the peer has gone; its receive loop will notice
            self.ended.set()
            return True
        sending.close()
        return False

    async def _drain(self) -> None:
        try:
            while self._waiting:
                frame = self._waiting[0]
                await self._send({"type": "websocket.send", "text": frame})
                self._waiting.popleft()
                self._waiting_bytes -= len(frame.encode())
        except Exception:
            self.ended.set()
        finally:
            self._pump = None

    async def write(self, frame: str) -> None:
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
            self._abort()
        except Exception:  # already gone
            pass
