"""Adds security headers to every answer, as pure ASGI so that sockets pass unchanged."""

from __future__ import annotations

import orjson
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.http.csp import DATA_POLICY

PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"


class SecurityHeaders:
    """Adds the fixed headers to every answer; a handler that set a header itself keeps it."""

    def __init__(self, app: ASGIApp, *, https: bool) -> None:
        self.app = app
        self.fixed = {
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
            "Referrer-Policy": "no-referrer",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Permissions-Policy": PERMISSIONS,
            "Content-Security-Policy": DATA_POLICY,
            "Cache-Control": "no-store",
        }
        if https:
            self.fixed["Strict-Transport-Security"] = "max-age=31536000"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self.fixed.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, with_headers)


async def problem(send: Send, status: int, code: str, title: str, **detail: object) -> None:
    """Return a problem+json answer for middleware, which runs outside the application."""
    body = orjson.dumps({"type": "about:blank", "title": title, "status": status, "code": code, **detail})
    headers = [(b"content-type", b"application/problem+json"), (b"content-length", str(len(body)).encode())]
    if status in (408, 413, 431, 503):
        headers.append((b"connection", b"close"))  # the rest of the request will not be read
    if "retry_after" in detail:
        headers.append((b"retry-after", str(detail["retry_after"]).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
