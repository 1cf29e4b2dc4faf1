"""Names under which this server is known. A request under any other name is refused: it may come from a
rebound name.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

import structlog
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from web.addresses import parse_address
from web.http.middleware import problem
from web.http.origins import is_loopback

LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
FORWARDING = ("x-forwarded-for", "forwarded", "x-real-ip", "x-forwarded-host", "via")
# Probes of containers come by address and learn nothing; /metrics has rules of its own.
UNNAMED = frozenset({"/healthz", "/readyz", "/metrics"})
log = structlog.get_logger("web")


def host_of(headers: Headers) -> str:
    """Return the host a request names, without its port; nothing when it names none or several."""
    given = headers.getlist("host")
    if len(given) != 1 or any(sign in given[0] for sign in "/@?# "):
        return ""
    try:
        return (urlsplit(f"//{given[0]}").hostname or "").rstrip(".").lower()
    except ValueError:
        return ""


def is_forwarded(headers: Headers) -> bool:
    return any(name in headers for name in FORWARDING)


def is_address(host: str) -> bool:
    """Return whether this is an address: no attacker can make a browser reach an address under a foreign name."""
    return parse_address(host) is not None


class Hosts:
    """Known host names: that of base_url, those of the settings, and loopback where clients come by it."""

    def __init__(self, bind: str, base_url: str, more: Iterable[str]) -> None:
        base = (urlsplit(base_url).hostname or "").lower()
        self.known = {base, *more, *([bind.lower()] if bind not in ("0.0.0.0", "::", "") else [])}
        if is_loopback(bind) or is_loopback(base):
            self.known |= LOOPBACK_NAMES

    def __contains__(self, host: str) -> bool:
        return bool(host) and host in self.known


class KnownHost:
    """Refuses requests under unknown names, and warns once about a proxy that does not forward the client's address."""

    def __init__(self, app: ASGIApp, *, hosts: Hosts, base_url: str) -> None:
        self.app = app
        self.hosts = hosts
        self._expects_proxy = base_url.startswith("https://")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or scope["path"] in UNNAMED:
            return await self.app(scope, receive, send)
        headers = Headers(scope=scope)
        if self._expects_proxy:
            self._look_at_proxy(scope, headers)
        host = host_of(headers)
        if host in self.hosts:
            return await self.app(scope, receive, send)
        if scope["type"] == "websocket":
            await receive()
            return await send({"type": "websocket.close"})
        if not host:
            return await problem(send, 400, "no-host", "The request does not name one host.")
        title = "This server is not known by this name. Set server.base_url, or add the name to server.hosts."
        await problem(send, 421, "unknown-host", title, host=host[:253])

    def _look_at_proxy(self, scope: Scope, headers: Headers) -> None:
        client = scope.get("client")
        if client and is_loopback(client[0]) and "x-forwarded-for" not in headers:
            self._expects_proxy = False
            log.warning(
                "requests come from this machine without X-Forwarded-For, so all people share one address: "
                "limits of sign-in and of connections hit everybody; let the proxy set the header"
            )
