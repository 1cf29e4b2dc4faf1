"""The attacks. Each runs in a process of its own until its standard input closes, paced as a laptop on an internet
line.

`python -m tests.faults.attacks.strikes NAME FACTS` with facts as JSON: port, cookie (of an operator), mail (control
address of the mail emulator), box (our mailbox), messages (numbers of messages whose links an operator asks for).
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import itertools
import json
import os
import sys
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import websockets

from tests.support.hostile_letters import SHAPES, hostile_letter

Json = dict[str, Any]
Strike = Callable[[Json], Awaitable[None]]
STRIKES: dict[str, Attack] = {}
JSON_HEAD = "POST /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://127.0.0.1:{port}\r\n"
JSON_HEAD += "Content-Type: application/json\r\n"


@dataclass(frozen=True)
class Attack:
    """Describes one attack: its function, its pace, and how long it needs to reach its full strength."""

    run: Strike
    pace: str
    warm_up: float
    memory_mb: float  # allowed growth of the server's memory


def strike(name: str, pace: str, *, warm_up: float = 3.0, memory_mb: float = 48.0) -> Callable[[Strike], Strike]:
    def declare(run: Strike) -> Strike:
        STRIKES[name] = Attack(run, pace, warm_up, memory_mb)
        return run

    return declare


async def every(seconds: float, act: Callable[[int], Awaitable[None]]) -> None:
    """Repeat at a steady pace; refusals do not stop the attack."""
    for number in itertools.count():
        with contextlib.suppress(OSError, TimeoutError, aiohttp.ClientError, websockets.WebSocketException, EOFError):
            async with asyncio.timeout(5):
                await act(number)
        await asyncio.sleep(seconds)


async def opened(facts: Json, source: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", facts["port"], local_addr=(source, 0))


def post(facts: Json, length: int) -> bytes:
    return (JSON_HEAD.format(port=facts["port"]) + f"Content-Length: {length}\r\n\r\n").encode()


async def hold(facts: Json, number: int, first: bytes, sources: int) -> None:
    """Hold one connection that sends this and then nothing; reopen it when the server has closed it."""
    while True:
        with contextlib.suppress(OSError):
            reader, writer = await opened(facts, f"127.0.0.{66 + number % sources}")
            writer.write(first)
            with contextlib.suppress(OSError):
                while await reader.read(4096):
                    pass
            writer.close()
        await asyncio.sleep(1)


@strike(
    "idle-sockets",
    "1,000 connections from 5 addresses, 100 a second, opened anew when cut: silent, half a head, half a body",
    warm_up=13.0,
)
async def idle_sockets(facts: Json) -> None:
    half_head, half_body = b"GET /login HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ", post(facts, 900_000) + b'{"email":"'
    tasks = []
    for number in range(1000):
        tasks.append(asyncio.create_task(hold(facts, number, (b"", half_head, half_body)[number % 3], 5)))
        await asyncio.sleep(0.01)
    await asyncio.gather(*tasks)


@strike("endless-headers", "10 connections, 1 MB a second each; cut ones come back at once")
async def endless_headers(facts: Json) -> None:
    async def pour(number: int) -> None:
        _, writer = await opened(facts, f"127.0.0.{66 + number}")
        try:
            writer.write(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ")
            for _ in range(200):
                writer.write(b"a" * 50_000)
                await writer.drain()
                await asyncio.sleep(0.05)
        finally:
            writer.close()

    await asyncio.gather(*(every(0.05, lambda _, n=n: pour(n)) for n in range(10)))  # type: ignore[misc]


@strike("large-cookie", "10 requests a second with a cookie of 128 KB, 20 a second with one of 4 KB, all backslashes")
async def large_cookie(facts: Json) -> None:
    async def ask(size: int) -> None:
        reader, writer = await opened(facts, "127.0.0.66")
        cookie = b'a="' + b"\\" * (size - 4) + b'"'
        writer.write(b"GET /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + cookie + b"\r\n\r\n")
        await reader.read(100)
        writer.close()

    await asyncio.gather(every(0.1, lambda _: ask(131_072)), every(0.05, lambda _: ask(4096)))


async def deliver(facts: Json, http: aiohttp.ClientSession, number: int, head: str, text: str) -> None:
    name = f"{os.getpid()}.{number}@attackers.test"
    raw = f"From: Mallory <mallory{number}@attackers.test>\r\nTo: {facts['box']}\r\nSubject: help\r\n"
    raw += f"Message-ID: <{name}>\r\n{head}\r\n{text}\r\n"
    letter = base64.b64encode(raw.encode()).decode()
    async with http.post(facts["mail"] + "/control", json={"do": "deliver", "raw": letter}) as response:
        await response.read()


@strike("comma-letters", "a letter every 5 seconds with 20,000 commas in Cc (12 a minute; 7 held a mailbox shut)")
async def comma_letters(facts: Json) -> None:
    async with aiohttp.ClientSession() as http:
        await every(5, lambda number: deliver(facts, http, number, "Cc: " + "a," * 20_000 + "\r\n", "help"))


@strike(
    "hostile-letters",
    "one letter a second, of fifteen shapes in turn, half of them from one sender",
    warm_up=1.0,
    memory_mb=48.0 + 4 * 64,  # what is stored passes the page caches of SQLite's writer and three readers, 64 MB each
)
async def hostile_letters(facts: Json) -> None:
    async with aiohttp.ClientSession() as http:
        for number in itertools.count():
            name = list(SHAPES)[number % len(SHAPES)]
            sender = f"mallory{number * (number % 2)}@attackers.test"
            raw = hostile_letter(
                name, sender=sender, to=facts["box"], message_id=f"<{os.getpid()}.{number}@attackers.test>"
            )
            letter = {"do": "deliver", "raw": base64.b64encode(raw).decode()}
            async with http.post(facts["mail"] + "/control", json=letter) as response:
                await response.read()
            await asyncio.sleep(1)


@strike("bracket-links", "3 letters with http://a and 60,000 brackets; a colleague opens them and asks for their links")
async def bracket_links(facts: Json) -> None:
    headers = {"Cookie": facts["cookie"]}
    base = f"http://127.0.0.1:{facts['port']}"
    async with aiohttp.ClientSession(headers=headers, cookie_jar=aiohttp.DummyCookieJar()) as http:
        for number in range(3):
            await deliver(facts, http, number, "", "\r\n".join(["http://a" + ")" * 900] * 67))
            await deliver(facts, http, 10 + number, "", "http://a" + ")" * 60_000)

        async def look(number: int) -> None:
            async with http.get(f"{base}/api/dialogs?view=all&limit=20") as response:
                items = (await response.json())["items"]
            item = items[number % len(items)]
            async with http.get(f"{base}/api/dialogs/{item['id']}") as response:
                messages = (await response.json())["messages"]
            for message in messages[-3:]:
                async with http.get(f"{base}/api/links?message={message['id']}") as response:
                    await response.read()

        await every(0.3, look)


@strike("aborted-uploads", "20 sign-in bodies and 5 uploads of an operator a second, each reset in the middle")
async def aborted_uploads(facts: Json) -> None:
    upload = f"POST /api/uploads?name=a.png HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://127.0.0.1:{facts['port']}\r\n"
    upload += f"Cookie: {facts['cookie']}\r\nContent-Length: 1000000\r\n\r\n"

    async def abort(first: bytes, pause: float = 0.0) -> None:
        _, writer = await opened(facts, "127.0.0.66")
        writer.write(first)
        await writer.drain()
        await asyncio.sleep(pause)
        writer.transport.abort()

    await asyncio.gather(
        every(0.05, lambda _: abort(post(facts, 5000) + b"{" * 100, 0.01)),
        every(0.2, lambda _: abort(upload.encode() + b"x" * 200_000, 0.02)),
    )


@strike("endless-bodies", "300 bodies of 0.99 MB from 5 addresses that never end, 10 a second", warm_up=15.0)
async def endless_bodies(facts: Json) -> None:
    first = post(facts, 1_000_000) + b" " * 990_000
    tasks = []
    for number in range(300):
        tasks.append(asyncio.create_task(hold(facts, number, first, 5)))
        await asyncio.sleep(0.1)
    await asyncio.gather(*tasks)


@strike(
    "password-flood",
    "20 sign-in tries a second from 120 networks (IPv6, through the proxy)",
    memory_mb=48.0 + 2 * 64,  # two argon2 computations at a time, 64 MB each by design
)
async def password_flood(facts: Json) -> None:
    base = f"http://127.0.0.1:{facts['port']}"
    async with aiohttp.ClientSession(headers={"Origin": base}) as http:

        async def guess(number: int) -> None:
            headers = {"X-Forwarded-For": f"2001:db8:{number % 120:x}::{number:x}"}
            body = {"email": f"n{number}@faults.test", "password": "wrong", "remember": False}
            async with http.post(f"{base}/api/session", json=body, headers=headers) as response:
                await response.read()

        await asyncio.gather(*(every(0.2, guess) for _ in range(4)))


@strike("frame-flood", "an operator's socket sends 2,000 frames a second and comes back when it is cut")
async def frame_flood(facts: Json) -> None:
    base = f"http://127.0.0.1:{facts['port']}"

    async def flood(_: int) -> None:
        url, headers = base.replace("http", "ws") + "/api/live", {"Cookie": facts["cookie"]}
        plain: Json = {"origin": base, "compression": None, "proxy": None}
        async with websockets.connect(url, additional_headers=headers, **plain) as socket:
            while True:
                for _ in range(20):
                    await socket.send('{"t":"pong"}')
                await asyncio.sleep(0.01)

    await every(0.5, flood)


@strike("openapi", "10 clients ask for the description of the API, 5 times a second each")
async def openapi(facts: Json) -> None:
    async with aiohttp.ClientSession() as http:

        async def ask(_: int) -> None:
            async with http.get(f"http://127.0.0.1:{facts['port']}/api/openapi.json") as response:
                await response.read()

        await asyncio.gather(*(every(0.2, ask) for _ in range(10)))


def end_with_input() -> None:
    """End this process when its standard input closes: the harness holds the other end, also while dying."""
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=end_with_input, daemon=True).start()
    asyncio.run(STRIKES[sys.argv[1]].run(json.loads(sys.argv[2])))  # type: ignore[arg-type]
