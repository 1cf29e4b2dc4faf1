"""Limits of one request, as pure ASGI: its headers, its body, and how many requests one address has in progress."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.addresses import Networks, source_of
from web.http.cookies import cookie_bytes
from web.http.middleware import problem

FREE_BYTES = 16_384  # of a body, not counted: an honest command always fits
LONGEST_BODY_SECONDS = 60.0  # of a body that is kept in memory
PROBES = frozenset({"/healthz", "/readyz"})


def client_source(scope: Scope, proxies: Networks) -> str:
    """Return the key under which requests of this client are counted; nothing for a proxy that does not name its
    client.
    """
    client = scope.get("client")
    return source_of(client[0]) if client and client[0] not in proxies else ""


class HeaderLimit:
    """Refuses too many header lines and too long cookies before they are parsed."""

    def __init__(self, app: ASGIApp, *, lines: int, cookies: int) -> None:
        self.app = app
        self.lines = lines
        self.cookies = cookies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            return await self.app(scope, receive, send)
        headers = scope["headers"]
        if len(headers) > self.lines:
            refusal = ("headers-too-large", f"The request has more than {self.lines} header lines.")
        elif cookie_bytes(headers) > self.cookies:
            refusal = (
                "cookies-too-large",
                f"The cookies of this site are larger than {self.cookies} bytes. Delete them.",
            )
        else:
            return await self.app(scope, receive, send)
        if scope["type"] == "websocket":
            await receive()
            return await send({"type": "websocket.close"})
        await problem(send, 431, *refusal)


class RequestsPerAddress:
    """Limits concurrent requests of one client, also behind a proxy, where the number of connections says nothing."""

    def __init__(self, app: ASGIApp, *, most: int, proxies: Networks) -> None:
        self.app = app
        self.most = most
        self.proxies = proxies
        self.open: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        source = client_source(scope, self.proxies) if scope["type"] == "http" else ""
        if not source or scope["path"] in PROBES:
            return await self.app(scope, receive, send)
        if self.open[source] >= self.most:
            return await problem(
                send, 503, "busy", "Too many requests from one address at once. Try again in a moment.", retry_after=1
            )
        self.open[source] += 1
        try:
            await self.app(scope, receive, send)
        finally:
            self.open[source] -= 1
            if not self.open[source]:
                del self.open[source]


class BodyBudget:
    """Limits the memory of all bodies in transfer; one client may have a quarter of it."""

    def __init__(self, total: int, proxies: Networks) -> None:
        self.total = total
        self.proxies = proxies
        self.held = 0
        self._by_source: Counter[str] = Counter()

    def take(self, source: str, size: int) -> bool:
        if self.held + size > self.total or (source and self._by_source[source] + size > self.total // 4):
            return False
        self.held += size
        self._by_source[source] += size
        return True

    def give_back(self, source: str, size: int) -> None:
        self.held -= size
        self._by_source[source] -= size
        if not self._by_source[source]:
            del self._by_source[source]


class Refused(Exception):
    """A body must not be read on: status, code and text of the answer."""


class BodyLimit:
    """Stops reading a body at the limit, whether its length was announced or not, and keeps to the budget."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        limit: int,
        larger: Mapping[str, int] | None = None,
        budget: BodyBudget | None = None,
    ) -> None:
        self.app = app
        self.limit = limit
        self.larger = larger or {}
        self.budget = budget

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        limit = self.larger.get(scope["path"], self.limit)
        announced = Headers(scope=scope).get("content-length", "0")
        if not announced.isdigit() or int(announced) > limit:
            return await self.refuse_size(send, limit)
        budget = None if scope["path"] in self.larger else self.budget  # a body that goes to disk takes no memory
        body = Body(receive, limit, budget, client_source(scope, budget.proxies) if budget else "")
        started = False

        async def noticed(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self.app(scope, body.receive, noticed)
        except Refused as refusal:
            if not started and refusal.args[0] == 413:
                await self.refuse_size(send, limit)
            elif not started:
                await problem(send, *refusal.args, retry_after=2)
        finally:
            body.done()

    async def refuse_size(self, send: Send, limit: int) -> None:
        await problem(send, 413, "too-large", "The request is too large.", limit=limit)


class Body:
    """Counts one body in transfer. Raises Refused."""

    def __init__(self, receive: Receive, limit: int, budget: BodyBudget | None, source: str) -> None:
        self._receive = receive
        self._limit = limit
        self._budget = budget
        self._source = source
        self._seen = self._taken = 0
        self._deadline = asyncio.get_running_loop().time() + LONGEST_BODY_SECONDS
        self._whole = False

    async def receive(self) -> Message:
        message = await self._next()
        size = len(message.get("body", b""))
        self._seen += size
        self._whole = not message.get("more_body", False)
        if self._seen > self._limit:
            raise Refused(413)
        beyond = min(size, self._seen - FREE_BYTES)
        if self._budget is not None and beyond > 0:
            if not self._budget.take(self._source, beyond):
                raise Refused(503, "busy", "The server is receiving too much data at once. Try again in a moment.")
            self._taken += beyond
        return message

    async def _next(self) -> Message:
        if self._budget is None or self._whole:  # after the body, the only message is that the client has gone
            return await self._receive()
        try:
            async with asyncio.timeout_at(self._deadline):
                return await self._receive()
        except TimeoutError:
            raise Refused(408, "too-slow", "The request was sent too slowly.") from None

    def done(self) -> None:
        if self._budget is not None and self._taken:
            self._budget.give_back(self._source, self._taken)


class Answered:
    """Stops an exception that the application has answered and logged; the server would log it again."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        complete = False

        async def noticed(message: Message) -> None:
            nonlocal complete
            complete = message["type"] == "http.response.body" and not message.get("more_body", False)
            await send(message)

        try:
            await self.app(scope, receive, noticed)
        except Exception:
            if not complete:
                raise
