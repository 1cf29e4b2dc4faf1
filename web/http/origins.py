"""Origins that this server is reached under, and the refusal of mutations from any other (CSRF)."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from web.http.middleware import problem

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


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
