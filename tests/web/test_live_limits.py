"""Tests limits of a socket: a hello in time, frames per second, and no row twice after resuming in the middle."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import websockets

from inbox import eventlog
from tests.conftest import Cast
from tests.web.browser import greeting, until
from tests.web.conftest import SQLITE, Running

POLICY = 1008


async def code_of(socket: Any) -> int | None:
    """Return the code with which the server closed this socket."""
    with pytest.raises(websockets.ConnectionClosed):
        async with asyncio.timeout(20):
            while True:
                await socket.recv()
    return int(socket.close_code) if socket.close_code else None


@SQLITE
@pytest.mark.parametrize("settings", [{"limits": {"hello_seconds": 1, "ping_seconds": 1}}])
async def test_a_socket_that_never_says_hello_is_cut_and_one_that_did_stays(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.anna)
    start = await browser.get("/api/start")
    async with browser.live() as greeted, browser.live() as silent:
        await greeted.send(greeting(start))
        for _ in range(5):  # answering heartbeats is no hello
            try:
                await silent.send('{"t":"pong"}')
            except websockets.ConnectionClosed:
                break
            await asyncio.sleep(0.3)
        assert await code_of(silent) == POLICY
        await greeted.send('{"t":"pong"}')
        assert json.loads(await greeted.recv())["t"] == "welcome"
        assert greeted.close_code is None


@SQLITE
@pytest.mark.parametrize("settings", [{"limits": {"frames_per_second": 5}}])
async def test_a_flooding_browser_is_cut_with_a_policy_code_and_others_are_not(server: Running, cast: Cast) -> None:
    browser, other = await server.seat(cast.anna), await server.screen(cast.boris)
    for frame in ('{"t":"pong"}', None):
        async with browser.live() as flood:
            with pytest.raises(websockets.ConnectionClosed):
                for _ in range(5000):
                    await (flood.send(frame) if frame else flood.ping())
                await code_of(flood)
                raise websockets.ConnectionClosedOK(None, None)
            assert flood.close_code == POLICY, frame
    assert server.okno.connections.refused["frames"] == 2
    await cast.writes("раз")
    await until(lambda: len(other.state["message"]) == 1)
    await until(lambda: server.okno.connections.phases()["socket"] == 1)


@SQLITE
async def test_a_flood_of_empty_fragments_is_cut(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.anna)
    async with browser.live() as socket:
        masked = b"\x00\x80\x00\x00\x00\x00"  # an empty continuation
        socket.transport.write(b"\x01\x80\x00\x00\x00\x00" + masked * 20_000)
        assert await code_of(socket) == POLICY


class Gated:
    """A store that makes the reader of the log wait at a gate."""

    def __init__(self, store: Any) -> None:
        self._store = store
        self.gate = asyncio.Event()
        self.gate.set()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Any]:
        task = asyncio.current_task()
        if task is not None and task.get_name() == "live":
            await self.gate.wait()
        async with self._store.snapshot() as reader:
            yield reader


async def messages(socket: Any, upto: int) -> list[int]:
    """Return the messages in all frames until the cursor has reached this event."""
    message_ids: list[int] = []
    at = 0
    async with asyncio.timeout(20):
        while at < upto:
            frame = json.loads(await socket.recv())
            if frame["t"] == "events":
                at = int(frame["cursor"].partition(":")[2])
                message_ids += [row["id"] for row in frame["rows"] if row["k"] == "message"]
    return message_ids


async def test_a_browser_that_caught_up_into_a_batch_gets_only_the_rest_of_it(server: Running, cast: Cast) -> None:
    await server.stop()
    gated = Gated(server.store)
    server.store = gated  # type: ignore[assignment]
    await server.start()
    await cast.writes("начало")
    first = await eventlog.last_id(cast.store)
    await until(lambda: server.okno.hub.position == first)
    gated.gate.clear()
    for text in ("раз", "два", "три"):
        await cast.writes(text)
    browser = await server.seat(cast.anna)
    middle = await eventlog.last_id(cast.store)
    start = {"cursor": f"{cast.store.generation}:{first - 1}", "build": server.okno.assets.hash}
    async with browser.live() as socket:
        await socket.send(greeting(start))
        caught_up = await messages(socket, middle)  # while the reader of the log is still at the beginning
        for text in ("четыре", "пять"):
            await cast.writes(text)
        gated.gate.set()
        rest = await messages(socket, await eventlog.last_id(cast.store))
    assert len(set(caught_up)) >= 3 and len(rest) == 2
    assert not set(caught_up) & set(rest)
