"""Guards every request to an address that strangers name: only public hosts, only the wanted media types, limited in
size and time (A07, rule 12).

A host is resolved once per hop, every address it has is checked, and the connection goes to exactly those. So a name
that resolves differently a moment later, a redirect inwards, or a number instead of a name ends before a connection.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urljoin

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

MOST_BYTES = 5 * 1024 * 1024
MOST_REDIRECTS = 5
SECONDS = 15.0
LONGEST_URL = 2_000
PAGE_BYTES = 512 * 1024
PAGE_REDIRECTS = 3
PAGE_SECONDS = 5.0
PORTS = frozenset({80, 443})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PIECE = 64 * 1024

# Networks that are not public, each with its registry entry (RFC 6890 and later, IANA special-purpose registries).
# ipaddress.is_global differs between versions of Python and leaves out some of them (multicast, 6to4, AS112 and AMT),
# so the table is ours; a test holds that it closes whatever the running Python does not call global.
CLOSED = {
    "0.0.0.0/8": "this network",
    "10.0.0.0/8": "private use",
    "100.64.0.0/10": "shared by customers of a provider",
    "127.0.0.0/8": "loopback",
    "168.63.129.16/32": "metadata of Azure, at an address that looks public",
    "169.254.0.0/16": "link-local, metadata of most clouds",
    "172.16.0.0/12": "private use",
    "192.0.0.0/24": "protocol assignments",
    "192.0.2.0/24": "documentation",
    "192.31.196.0/24": "AS112",
    "192.52.193.0/24": "AMT",
    "192.88.99.0/24": "6to4 relay",
    "192.168.0.0/16": "private use",
    "192.175.48.0/24": "AS112",
    "198.18.0.0/15": "benchmarking",
    "198.51.100.0/24": "documentation",
    "203.0.113.0/24": "documentation",
    "224.0.0.0/4": "multicast",
    "240.0.0.0/4": "reserved, broadcast",
    # All of IPv6 but 2000::/3, by its complement: loopback, mapped and translated IPv4, local and multicast addresses.
    "::/3": "unspecified, loopback, IPv4 in IPv6, discard only",
    "4000::/2": "not assigned",
    "8000::/1": "not assigned, unique local, link-local, multicast",
    "2001::/23": "protocol assignments, Teredo",
    "2001:db8::/32": "documentation",
    "2002::/16": "6to4, which wraps any IPv4 address",
    "2620:4f:8000::/48": "AS112",
    "3fff::/20": "documentation",
}
_CLOSED = [ipaddress.ip_network(network) for network in CLOSED]

Resolve = Callable[[str, int], Awaitable[list[str]]]


class Refused(Exception):
    """The request is not made, or its answer is not accepted; str() is the reason."""


def is_public(address: str) -> bool:
    """Return whether an IP address is public, so that a request to it reaches no internal network."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address) and ip.scope_id is not None:
        return False
    return not any(ip in network for network in _CLOSED)


async def resolve_host(host: str, port: int) -> list[str]:
    """Return every address of a name, as the system resolves it."""
    answers = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(answer[4][0]) for answer in answers))


@dataclass(frozen=True, slots=True)
class Found:
    """Answer of an address. charset: as its header names it; url: after redirects."""

    body: bytes
    charset: str | None
    url: str


@dataclass(frozen=True, slots=True)
class _Request:
    """Limits of a request. media: accepted types, or their prefix ("image/"); cut: bytes beyond `most` stay unread."""

    accept: str
    media: tuple[str, ...]
    wrong: str
    most: int
    redirects: int
    seconds: float
    cut: bool = False


class Egress:
    """Makes guarded requests. allow_loopback: for tests only, whose servers are on this machine; no setting turns it
    on.
    """

    def __init__(
        self,
        *,
        allow_loopback: bool = False,
        resolve: Resolve = resolve_host,
        seconds: float = SECONDS,
        most_bytes: int = MOST_BYTES,
        ports: frozenset[int] | None = PORTS,
    ) -> None:
        self._loopback, self._resolve = allow_loopback, resolve
        self._seconds, self._most = seconds, most_bytes
        self._ports = None if allow_loopback else ports

    async def picture(self, url: str, *, seconds: float = SECONDS) -> bytes:
        """Return the bytes of a picture. Raises Refused, also when there is no answer."""
        media = ("image/", "application/octet-stream", "")
        wish = _Request("image/*", media, "no picture", self._most, MOST_REDIRECTS, min(self._seconds, seconds))
        return (await self._followed(url, wish)).body

    async def page(self, url: str) -> Found:
        """Return the beginning of an HTML page, at most PAGE_BYTES of it. Raises Refused, also when there
        is no answer.
        """
        seconds = min(self._seconds, PAGE_SECONDS)
        wish = _Request("text/html", ("text/html",), "no page", PAGE_BYTES, PAGE_REDIRECTS, seconds, cut=True)
        return await self._followed(url, wish)

    async def _followed(self, url: str, wish: _Request) -> Found:
        """Follow redirects, checking every hop, all within the time limit."""
        try:
            async with asyncio.timeout(wish.seconds):
                for _ in range(wish.redirects + 1):
                    answer = await self._request(self._checked(url), wish)
                    if isinstance(answer, Found):
                        return answer
                    url = urljoin(url, answer)
        except TimeoutError:
            raise Refused("too slow") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise Refused(type(error).__name__) from None
        raise Refused("too many redirects")

    def _checked(self, url: str) -> URL:
        """Return the address if a request to it is allowed; its host name is checked when it is resolved."""
        if len(url) > LONGEST_URL or any(char <= " " or char == "\x7f" for char in url):
            raise Refused("no address")
        try:
            parts = URL(url).with_fragment(None)
            host, port = parts.host, parts.port
        except ValueError:
            raise Refused("no address") from None
        if parts.scheme not in ("http", "https") or not host or parts.user or parts.password:
            raise Refused("no address")
        if self._ports is not None and port not in self._ports:
            raise Refused("another port")
        try:
            ipaddress.ip_address(host)
        except ValueError:
            return parts
        self._open(host)  # a bare number is connected to without asking the resolver
        return parts

    def _open(self, address: str) -> None:
        own = self._loopback and address in ("127.0.0.1", "::1")
        if not own and not is_public(address):
            raise Refused("not a public address")

    async def _request(self, url: URL, wish: _Request) -> Found | str:
        """Make one request on a connection of its own: returns the answer, or the address of a redirect."""
        connector = aiohttp.TCPConnector(resolver=_Guard(self), use_dns_cache=False, force_close=True, limit=1)
        headers = {
            "User-Agent": "Mozilla/5.0 (compatible; Okno)",
            "Accept": wish.accept,
            "Accept-Encoding": "identity",
        }
        async with (
            aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False, trust_env=False
            ) as http,
            http.get(url, headers=headers, allow_redirects=False, max_line_size=8190, max_field_size=8190) as response,
        ):
            if response.status in _REDIRECTS:
                return response.headers.get("Location", "")
            if response.status != 200:
                raise Refused(f"HTTP {response.status}")
            return Found(await self._body(response, wish), response.charset, str(url))

    async def _body(self, response: aiohttp.ClientResponse, wish: _Request) -> bytes:
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if not any(kind == wanted or (wanted.endswith("/") and kind.startswith(wanted)) for wanted in wish.media):
            raise Refused(wish.wrong)
        if response.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise Refused("packed")  # its unpacked size is unknown
        if (response.content_length or 0) > wish.most and not wish.cut:
            raise Refused("too large")
        body = bytearray()
        async for piece in response.content.iter_chunked(_PIECE):
            body += piece
            if len(body) > wish.most:
                if not wish.cut:
                    raise Refused("too large")
                response.close()  # the rest stays unread
                break
        return bytes(body[: wish.most])

    async def addresses(self, host: str, port: int) -> list[str]:
        """Resolve a name once; one address that is not public refuses the whole name."""
        answers = await self._resolve(host, port)
        for answer in answers:
            self._open(answer)
        return answers


class _Guard(AbstractResolver):
    """Gives the connector the checked addresses, and no others."""

    def __init__(self, egress: Egress) -> None:
        self._egress = egress

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        addresses = await self._egress.addresses(host, port)
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for address in addresses
        ]

    async def close(self) -> None:
        """Holds nothing to close."""
