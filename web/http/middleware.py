"""Adds security headers to every answer and checks every request's origin, as pure ASGI so that sockets
pass unchanged.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from urllib.parse import urlsplit

import orjson
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
DOWNLOAD_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'"
PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"


def page_policy(import_map_hash: str, sockets: Iterable[str]) -> str:
    """Return the one policy of our pages: scripts from us, the import map by its hash, strings never become markup."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' '{import_map_hash}'",
            "style-src 'self'",
            "img-src 'self' data:",
            "media-src 'self'",
            "frame-src 'self'",
            "font-src 'self'",
            "manifest-src 'self'",
            " ".join(("connect-src 'self'", *sockets)),
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "object-src 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


class Origins:
    """The origins this server is reached under: base_url and, on a loopback bind, both names of loopback."""

    def __init__(self, host: str, port: int, base_url: str = "") -> None:
        self.base_url = base_url.rstrip("/") or f"http://{bracketed(shown_host(host))}:{port}"
        self.allowed = {normal(self.base_url)}
        if is_loopback(host):
            self.allowed |= {f"http://127.0.0.1:{port}", f"http://localhost:{port}"}

    def __contains__(self, origin: str | None) -> bool:
        return origin is not None and origin in self.allowed

    @property
    def sockets(self) -> list[str]:
        """Return the same origins for connect-src: in some browsers 'self' does not cover ws:."""
        return sorted(origin.replace("http", "ws", 1) for origin in self.allowed)

    @property
    def secure_cookie(self) -> bool:
        """Return whether cookies are Secure: __Host- needs it, and browsers accept it on https and on loopback only
        (decisions 1.20).
        """
        parts = urlsplit(self.base_url)
        return parts.scheme == "https" or is_loopback(parts.hostname or "")


def normal(origin: str) -> str:
    parts = urlsplit(origin)
    default = {"http": 80, "https": 443}[parts.scheme]
    port = "" if parts.port in (None, default) else f":{parts.port}"
    return f"{parts.scheme}://{bracketed(parts.hostname or '')}{port}".lower()


def bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def shown_host(host: str) -> str:
    return "127.0.0.1" if host in ("0.0.0.0", "::", "") else host


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


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


class SameOrigin:
    """Refuses a mutation that does not come from our own page, before any other code sees it.

    A browser gives the source of a request in Origin or Sec-Fetch-Site; a request without both is refused too.
    """

    def __init__(self, app: ASGIApp, *, origins: Origins) -> None:
        self.app = app
        self.origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] not in SAFE_METHODS:
            headers = Headers(scope=scope)
            if not self.is_ours(headers.get("origin"), headers.get("sec-fetch-site")):
                return await problem(send, 403, "cross-origin", "This request does not come from this site.")
        await self.app(scope, receive, send)

    def is_ours(self, origin: str | None, site: str | None) -> bool:
        if origin is not None:
            return origin in self.origins and site in (None, "same-origin")
        return site == "same-origin"


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
