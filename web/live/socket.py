"""GET /api/live: the handshake, and the messages that a browser may send on its socket."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import orjson
import structlog
from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.types import Receive, Scope, Send

from web.auth.auth import Auth
from web.http.origins import Origins
from web.live.connection import BAD_FRAME, POLICY, SIGNED_OUT, TOO_SLOW, TRY_LATER, WRONG_ORIGIN, Line
from web.live.hub import Hub

log = structlog.get_logger("live")


class LiveSocket:
    """A raw ASGI endpoint: frames go to the transport without anything in between."""

    def __init__(self, hub: Hub, auth: Auth, origins: Origins) -> None:
        self.hub = hub
        self.auth = auth
        self.origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()  # websocket.connect
        if Headers(scope=scope).get("origin") not in self.origins:
            return await send({"type": "websocket.close", "code": WRONG_ORIGIN})  # before accepting: HTTP 403
        connection = HTTPConnection(scope)
        session = await self.auth.session_of(connection)
        token_hash = self.auth.token_hash_of(connection)
        await send({"type": "websocket.accept"})
        if session is None:
            return await send({"type": "websocket.close", "code": SIGNED_OUT})
        address = scope["client"][0] if scope.get("client") else ""
        if not self.hub.has_capacity(session, address):
            return await send({"type": "websocket.close", "code": TRY_LATER})
        line = Line(scope["extensions"]["okno"], send, session, token_hash, address, self.hub.limits)
        self.hub.lines.add(line)
        try:
            await self.attend(line, receive)
        finally:
            self.hub.lines.discard(line)
            self.hub.presence.leave(line)
            self.hub.cut_off += line.close_code == TOO_SLOW
            await line.close()

    async def attend(self, line: Line, receive: Receive) -> None:
        """Read until the browser leaves or the hub ends the connection; one that never says hello is cut."""
        greeting = asyncio.get_running_loop().call_later(self.hub.limits.hello_seconds, self.expect_hello, line)
        ended = asyncio.create_task(line.ended.wait())
        heard: asyncio.Future[Any] | None = None
        try:
            while line.close_code is None:
                heard = asyncio.ensure_future(receive())
                await asyncio.wait({ended, heard}, return_when=asyncio.FIRST_COMPLETED)
                if not heard.done():
                    return
                message = heard.result()
                if message["type"] == "websocket.disconnect":
                    return
                line.heard = time.monotonic()
                await self.answer(line, message.get("text"))
        finally:
            greeting.cancel()
            for task in (ended, heard):
                if task is not None:
                    task.cancel()

    def expect_hello(self, line: Line) -> None:
        if not line.greeted:
            line.end(POLICY)

    async def answer(self, line: Line, text: str | None) -> None:
        try:
            message = orjson.loads(text or "")
            kind = message["t"]
        except (orjson.JSONDecodeError, TypeError, KeyError):
            return line.end(BAD_FRAME)
        if kind == "hello" and isinstance(message.get("cursor"), str):
            line.greeted = True
            await self.hub.hello(line, message["cursor"], message.get("build"))
        elif kind == "look" and self.hub.presence.handle_look(line, message):
            pass
        elif kind != "pong":
            line.end(BAD_FRAME)
