"""Ends connections in the middle, which ASGI cannot express."""

import asyncio

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send


class Cut(Exception):
    """End the connection now: before any answer, or in the middle of `body`."""

    def __init__(self, body: bytes = b"") -> None:
        self.body = body


class Cutting:
    """ASGI middleware that lets a request end its TCP connection, through uvicorn's transport behind `send`."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            await self._app(scope, receive, send)
        except Cut as cut:
            transport = send.__self__.transport  # type: ignore[attr-defined]  # uvicorn has no public way
            if cut.body:
                length = str(len(cut.body) * 2).encode()
                headers = [(b"content-type", b"application/json"), (b"content-length", length)]
                await send({"type": "http.response.start", "status": 200, "headers": headers})
                await send({"type": "http.response.body", "body": cut.body, "more_body": True})
                transport.close()
            else:
                transport.abort()


async def hung_up(request: Request, gone: asyncio.Event) -> None:
    """Set `gone` when the caller no longer waits for an answer."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
    gone.set()
