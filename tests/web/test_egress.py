"""Tests the egress guard (A07): no connection to any non-public address, however it is written; limits hold at every
hop.
"""

from __future__ import annotations

import asyncio
import gzip
import ipaddress
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random

import pytest

from tests.support.pictures import picture
from web.fetch.egress import CLOSED, MOST_REDIRECTS, Egress, Refused, is_public

Answer = Callable[[str, str], Awaitable[bytes] | bytes]
PICTURE = picture()


@dataclass
class Canary:
    """A server on this machine that records its callers."""

    answer: Answer
    connections: int = 0
    asked: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    port: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            self.heads.append(head)
            self.asked.append(head.split(" ")[1])
            answer = self.answer(self.asked[-1], head)
            writer.write(answer if isinstance(answer, bytes) else await answer)
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def canary(answer: Answer) -> AsyncIterator[Canary]:
    made = Canary(answer)
    server = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    async with server:
        yield made


def ok(body: bytes = PICTURE, **headers: str) -> bytes:
    head = {"Content-Type": "image/png", "Content-Length": str(len(body)), "Connection": "close"}
    head |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items() if value)
    return f"HTTP/1.1 200 OK\r\n{lines}\r\n".encode() + body


def moved(to: str, status: int = 302) -> bytes:
    return f"HTTP/1.1 {status} Moved\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()


async def why(egress: Egress, url: str) -> str:
    with pytest.raises(Refused) as raised:
        await egress.picture(url)
    return str(raised.value)


SPECIAL = """
    127.0.0.1 127.255.255.254 0.0.0.0 10.1.2.3 100.64.0.1 100.100.100.200 169.254.169.254 172.16.0.1 172.31.9.9
    192.168.1.1 192.0.0.192 192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.7 203.0.113.7 224.0.0.1 239.1.1.1
    240.0.0.1 255.255.255.255 168.63.129.16 :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::127.0.0.1
    64:ff9b::7f00:1 64:ff9b:1::a00:1 100::1 2001::1 2001:0:7f00:1::1 2001:db8::1 2002:7f00:1::1 2002:a00:1::1
    3fff::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1 ff02::1 5f00::1 1::1 4000::1
"""


# Networks of the IANA registries whose purpose is special although anybody may be asked there.
REGISTERED_AND_GLOBAL = ("192.31.196.0/24", "192.52.193.0/24", "192.175.48.0/24", "2620:4f:8000::/48", "2001::/23")


def around(network: str) -> list[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    """Return the first and the last address of a network, one in it, and its neighbours on both sides."""
    found = ipaddress.ip_network(network)
    first, last = int(found.network_address), int(found.broadcast_address)
    make = type(found.network_address)
    most = 2**found.max_prefixlen - 1
    return [make(number) for number in (first - 1, first, (first + last) // 2, last, last + 1) if 0 <= number <= most]


def standard_networks() -> list[str]:
    """Return the special networks that the running Python knows."""
    found = []
    for constants in (ipaddress._IPv4Constants, ipaddress._IPv6Constants):  # type: ignore[attr-defined]
        found += [str(network) for network in constants._private_networks]
        found += [str(network) for network in getattr(constants, "_private_networks_exceptions", ())]
    return found


def test_the_table_closes_whatever_this_python_does_not_call_global() -> None:
    """At the edges of every network that either knows, and at random addresses of each."""
    random = Random(7)
    networks = [*standard_networks(), *CLOSED]
    addresses = [address for network in networks for address in around(network)]
    for network in map(ipaddress.ip_network, networks):
        make, size = type(network.network_address), network.num_addresses
        addresses += [make(int(network.network_address) + random.randrange(size)) for _ in range(50)]
    addresses += [ipaddress.IPv4Address(random.getrandbits(32)) for _ in range(2_000)]
    addresses += [ipaddress.IPv6Address(random.getrandbits(128)) for _ in range(2_000)]
    for address in addresses:
        assert address.is_global or not is_public(str(address)), address


def test_what_the_table_closes_beyond_this_python_is_named() -> None:
    """So that no public network is closed by mistake: multicast, AS112, AMT, 6to4, what is not assigned, Azure."""
    more = {
        network
        for network in CLOSED
        if all(address.is_global for address in around(network) if address in ipaddress.ip_network(network))
    }
    known = {*REGISTERED_AND_GLOBAL, "168.63.129.16/32", "192.88.99.0/24", "192.0.0.0/24", "224.0.0.0/4"}
    assert more <= known | {"2002::/16", "3fff::/20", "4000::/2", "8000::/1"}


def test_public_and_internal_addresses_are_distinguished() -> None:
    for address in SPECIAL.split():
        assert not is_public(address), address
    for address in ("8.8.8.8", "1.1.1.1", "172.15.0.1", "172.32.0.1", "2606:4700:4700::1111", "2a02:6b8::2:242"):
        assert is_public(address), address
    for nonsense in ("", "x", "1.2.3", "256.1.1.1", "1.2.3.4.5", "[::1]"):
        assert not is_public(nonsense), nonsense


async def test_no_spelling_of_an_address_inside_gets_a_connection() -> None:
    async with canary(lambda path, head: ok()) as here:
        port = here.port
        ways = [
            "127.0.0.1", "localhost", "LOCALHOST.", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "127.1",
            "127.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001", "0", "0.0.0.0",
            "①②⑦.⓪.⓪.①", "127。0。0。1", "[0:0:0:0:0:0:0:1]", "[fe80::1%25lo]", "127.0.0.1.", "%31%32%37.0.0.1",
        ]  # fmt: skip
        any_port = Egress(seconds=3, ports=None)  # so that the refusal is due to the address
        for way in ways:
            for url in (f"http://{way}:{port}/a.png", f"http://{way}/a.png", f"https://{way}:{port}/a.png"):
                await why(Egress(seconds=3), url)
                await why(any_port, url)
        assert here.connections == 0


async def test_other_schemes_users_ports_and_invalid_addresses_are_refused() -> None:
    for url in (
        "file:///etc/passwd",
        "ftp://example.org/a.png",
        "gopher://example.org/1",
        "data:image/png;base64,AA==",
        "javascript:alert(1)",
        "//example.org/a.png",
        "/a.png",
        "",
        "http://",
        "http:///a.png",
        "http://user@example.org/",
        "http://user:secret@example.org/",
        "http://example.org@127.0.0.1/",
        "http://example.org:22/a.png",
        "http://example.org:8080/a.png",
        "https://example.org:6379/",
        "http://exa mple.org/",
        "http://example.org/a\r\nHost: b",
        "http://example.org/\x00",
        "http://[::1",
        "http://example.org/" + "a" * 3_000,
    ):
        assert await why(_Unasked(), url), url


class _Unasked(Egress):
    """Fails when a name is resolved at all."""

    def __init__(self) -> None:
        async def asked(host: str, port: int) -> list[str]:
            raise AssertionError(host)

        super().__init__(resolve=asked)


async def test_a_name_is_checked_by_all_its_addresses_and_resolved_once() -> None:
    async with canary(lambda path, head: ok()) as here:
        for addresses in (
            ["127.0.0.1"],
            ["8.8.8.8", "127.0.0.1"],
            ["::1"],
            ["10.0.0.1"],
            ["169.254.169.254"],
            ["2606:4700:4700::1111", "fd00::1"],
            ["::ffff:127.0.0.1"],
        ):

            async def names(host: str, port: int, found: list[str] = addresses) -> list[str]:
                return found

            assert await why(Egress(resolve=names), "http://pictures.example/a.png") == "not a public address"
        assert here.connections == 0
        # DNS that gives another answer each time: it is asked once, and the connection goes to that answer.
        answers = iter([["127.0.0.1"], ["127.0.0.99"], ["127.0.0.99"]])

        async def turning(host: str, port: int) -> list[str]:
            return next(answers)

        egress = Egress(allow_loopback=True, resolve=turning)
        assert await egress.picture(f"http://pictures.example:{here.port}/a.png") == PICTURE
        assert here.connections == 1
        assert "host: pictures.example" in here.heads[0].lower()


async def test_every_hop_of_a_redirect_is_checked() -> None:
    async with canary(lambda path, head: ok()) as inside:
        targets = [
            f"http://10.0.0.1:{inside.port}/",
            "http://169.254.169.254/latest/meta-data/",
            "file:///etc/passwd",
            f"http://inside.example:{inside.port}/",
            "http://user@outside.example/",
            "gopher://127.0.0.1/",
            "http://[::ffff:10.0.0.1]/",
            "//10.0.0.1/",
            "",
        ]

        async def names(host: str, port: int) -> list[str]:
            return {"outside.example": ["127.0.0.1"], "inside.example": ["10.0.0.7"]}[host]

        for status in (301, 302, 303, 307, 308):
            for target in targets:
                async with canary(lambda path, head, to=target, status=status: moved(to, status)) as outside:  # type: ignore[misc]
                    egress = Egress(allow_loopback=True, resolve=names)
                    await why(egress, f"http://outside.example:{outside.port}/a.png")
                    assert outside.connections <= MOST_REDIRECTS + 1
        assert inside.connections == 0


async def test_redirects_are_followed_five_times_and_no_more() -> None:
    def answer(path: str, head: str) -> bytes:
        left = int(path.strip("/"))
        return moved(f"/{left - 1}") if left else ok()

    async with canary(answer) as here:
        egress = Egress(allow_loopback=True)
        assert await egress.picture(f"http://127.0.0.1:{here.port}/{MOST_REDIRECTS}") == PICTURE
        assert await why(egress, f"http://127.0.0.1:{here.port}/{MOST_REDIRECTS + 1}") == "too many redirects"


async def test_size_time_and_kind_are_limited() -> None:
    async def slow(path: str, head: str) -> bytes:
        await asyncio.sleep(30)
        return ok()

    endless = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nTransfer-Encoding: chunked\r\n\r\n"
    piece = b"10000\r\n" + bytes(0x10000) + b"\r\n"
    cases: list[tuple[Answer, str]] = [
        (lambda path, head: ok(bytes(200_000)), "too large"),
        (lambda path, head: ok(Content_Length="99999999"), "too large"),
        (lambda path, head: endless + piece * 20, "too large"),
        (lambda path, head: ok(Content_Type="text/html"), "no picture"),
        (lambda path, head: ok(gzip.compress(bytes(10_000_000)), Content_Encoding="gzip"), "packed"),
        (lambda path, head: b"HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n", "HTTP 500"),
        (lambda path, head: b"SSH-2.0-OpenSSH\r\n", ""),
        (lambda path, head: b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 100_000 + b"\r\n\r\n", ""),
        (lambda path, head: b"", ""),
        (slow, "too slow"),
    ]
    for answer, expected in cases:
        async with canary(answer) as here:
            egress = Egress(allow_loopback=True, seconds=0.5 if answer is slow else 10, most_bytes=100_000)
            reason = await why(egress, f"http://127.0.0.1:{here.port}/a.png")
            assert not expected or reason == expected


async def test_requests_reveal_nothing_about_this_server() -> None:
    cookie = "Set-Cookie: seen=1; Path=/\r\n"
    first = f"HTTP/1.1 302 Moved\r\n{cookie}Location: /b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()
    async with canary(lambda path, head: ok() if path == "/b" else first) as here:
        await Egress(allow_loopback=True).picture(f"http://127.0.0.1:{here.port}/a")
        heads = "".join(here.heads).lower()
        for never in ("cookie:", "referer:", "authorization:", "x-forwarded", "origin:"):
            assert never not in heads
