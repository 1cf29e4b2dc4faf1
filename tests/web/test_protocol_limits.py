"""Tests limits of a connection: headers, cookies, deadlines, places. On both parsers, over real sockets."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from inbox.store import Store
from tests.web.browser import until
from tests.web.conftest import Running
from tests.web.raw_http import GET, RawClient, status_of

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
QUICK = {"limits": {"header_seconds": 1, "body_seconds": 1}, "server": {"trusted_proxies": []}}
quick = pytest.mark.parametrize("settings", [QUICK])


@pytest.fixture(params=[True, False], ids=["h11", "httptools"])
async def live(
    request: pytest.FixtureRequest, store: Store, tmp_path: Path, settings: dict[str, Any]
) -> AsyncIterator[Running]:
    """A server on each parser."""
    running = Running(store, tmp_path, settings, pure=request.param)
    await running.start()
    yield running
    for browser in running.browsers:
        await browser.close()
    if not running.task.done():
        await running.stop()


def padded(size: int) -> str:
    """Return a request whose head has exactly this size."""
    head = f"{GET}X: "
    return head + "a" * (size - len(head) - 4) + "\r\n\r\n"


async def test_a_head_has_up_to_32_kib_and_100_lines(live: Running) -> None:
    for size, status in ((32_768, 200), (32_769, 431), (65_536, 431), (65_537, 431)):
        assert await status_of(live.port, padded(size)) == status, size
    for lines, status in ((99, 200), (100, 431), (3000, 431)):  # and Host
        assert await status_of(live.port, GET + "X: a\r\n" * lines + "\r\n") == status, lines


async def test_an_endless_head_is_cut_off_with_a_reason(live: Running) -> None:
    client = await RawClient.connect(live.port)
    await client.send(f"{GET}X: ")
    with pytest.raises((ConnectionError, TimeoutError)):
        async with asyncio.timeout(20):
            while not client.reader.at_eof():
                await client.send(b"a" * 16_384)
                await asyncio.sleep(0)
            raise ConnectionError
    answer = await client.rest()
    assert answer.startswith(b"HTTP/1.1 431 ") or answer == b""  # a reset may overtake the answer
    client.close()
    assert await status_of(live.port, f"{GET}\r\n") == 200
    assert live.okno.connections.refused["headers"] == 1


async def test_cookies_have_up_to_4_kib(live: Running) -> None:
    for size, status in ((4096, 200), (4097, 431), (20_000, 431), (131_072, 431)):
        cookie = 'a="' + "\\" * (size - 4) + '"'
        request = f"GET /api/setup HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\n\r\n"
        assert await status_of(live.port, request) == status, size


@quick
async def test_a_silent_connection_or_half_a_head_is_closed(live: Running) -> None:
    silent, half = await RawClient.connect(live.port), await RawClient.connect(live.port)
    await half.send(GET)
    assert await silent.rest() == b""
    assert await half.status() == 408
    await until(lambda: len(live.okno.connections) == 0)


@pytest.mark.parametrize("settings", [QUICK | {"limits": {"body_seconds": 3}}])
async def test_a_stalled_body_is_cut_off_and_a_slow_one_arrives(live: Running) -> None:
    head = f"POST /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: {live.base}\r\nContent-Type: application/json\r\n"
    still, slow = await RawClient.connect(live.port), await RawClient.connect(live.port)
    await still.send(f"{head}Content-Length: 5000\r\n\r\n" + '{"email":')
    body = b'{"email":"a@b.example","password":"wrong","remember":false}'
    await slow.send(f"{head}Content-Length: {16_000 + len(body)}\r\n\r\n")
    for _ in range(16):  # four seconds of a kilobyte at a time, each pause shorter than the allowed one
        await slow.send(b" " * 1000)
        await asyncio.sleep(0.25)
    await slow.send(body)
    assert await still.status() == 408
    assert await slow.status() == 401
    assert live.okno.connections.refused == {"slow-body": 1}
    still.close()
    slow.close()


@pytest.mark.parametrize("settings", [{"limits": {"connections_per_address": 4}, "server": {"trusted_proxies": []}}])
async def test_idle_connections_of_one_address_do_not_block_others(live: Running) -> None:
    idle = [await RawClient.connect(live.port, "127.0.0.2") for _ in range(12)]
    assert await status_of(live.port, f"{GET}\r\n") == 200, "another address"
    assert live.okno.connections.most_from_one_address <= 4
    assert await idle[11].status() == 503

    async def is_served() -> bool:  # the oldest silent connection is evicted once it is old enough
        return await status_of(live.port, f"{GET}\r\n", "127.0.0.2") == 200

    await until(is_served)
    for connection in idle:
        connection.close()
    await until(lambda: len(live.okno.connections) == 0)


@pytest.mark.parametrize("settings", [{"limits": {"connections": 16}}])
async def test_idle_connections_of_many_addresses_make_room(live: Running) -> None:
    idle = [await RawClient.connect(live.port, f"127.0.0.{number + 2}") for number in range(16)]

    async def is_served() -> bool:
        return await status_of(live.port, f"{GET}\r\n") == 200

    await until(is_served)
    assert len(live.okno.connections) <= 16
    for connection in idle:
        connection.close()


async def test_framing_without_content_is_bounded(live: Running) -> None:
    head = f"POST /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: {live.base}\r\nContent-Type: application/json\r\n"
    chunked = f"{head}Transfer-Encoding: chunked\r\n\r\n"
    for start, more in (("1;x=", "a" * 1000), ("1\r\na\r\n0\r\n", "X: a\r\n" * 100)):
        client = await RawClient.connect(live.port)
        await client.send(chunked + start)
        try:
            for _ in range(200):
                await client.send(more)
                await asyncio.sleep(0)
        except ConnectionError:
            pass
        assert await client.status() in (0, 400, 431)
        client.close()
    assert await status_of(live.port, f"{GET}\r\n") == 200


async def test_thousands_of_requests_sent_ahead_are_not_kept(live: Running) -> None:
    client = await RawClient.connect(live.port)
    try:
        await client.send(f"{GET}\r\n" * 3000)
        await client.rest()
    except (ConnectionError, TimeoutError):
        pass
    client.close()
    assert await status_of(live.port, f"{GET}\r\n") == 200


async def test_aborted_bodies_are_answered_in_silence(live: Running, caplog: pytest.LogCaptureFixture) -> None:
    head = f"POST /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: {live.base}\r\nContent-Type: application/json\r\n"
    with caplog.at_level(logging.INFO):
        for _ in range(50):
            client = await RawClient.connect(live.port)
            await client.send(f"{head}Content-Length: 5000\r\n\r\n" + "{" * 100)
            client.close()
        counted = live.okno.metrics.requests.labels("400")._value
        await until(lambda: counted.get() >= 50)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert "500" not in {labels[0] for labels in live.okno.metrics.requests._metrics}
    await until(lambda: len(live.okno.connections) == 0)


@pytest.mark.parametrize("settings", [{"limits": {"bodies_bytes": 4_194_304}, "server": {"trusted_proxies": []}}])
async def test_bodies_in_transfer_keep_to_a_budget_and_small_commands_pass(live: Running) -> None:
    head = f"POST /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: {live.base}\r\nContent-Type: application/json\r\n"
    halves = [await RawClient.connect(live.port, "127.0.0.2") for _ in range(3)]
    for half, status in zip(halves, (0, 503, 503), strict=True):
        await half.send(f"{head}Content-Length: 900000\r\n\r\n" + " " * 800_000)
        if status:
            assert await half.status() == status
        await until(lambda: 700_000 < live.okno.bodies.held < 800_000)
    body = '{"email":"a@b.example","password":"wrong","remember":false}'
    small = f"{head}Content-Length: {len(body)}\r\n\r\n{body}"
    assert await status_of(live.port, small, "127.0.0.2") == 401
    for half in halves:
        half.close()
    await until(lambda: live.okno.bodies.held == 0)
