"""Tests the socket: no row skipped or repeated, and no browser slowed down by a slow one (P10-P12)."""

from __future__ import annotations

import asyncio
import json
import random
import socket as sockets
from contextlib import asynccontextmanager
from typing import Any

import pytest
import websockets

from inbox import eventlog
from inbox.access import CLI
from inbox.people import operators
from tests.bench.frames import count_assigned, count_received
from tests.conftest import Cast
from tests.web.browser import Browser, Screen, greeting, until
from tests.web.conftest import SQLITE, Running


async def hello(browser: Browser, cursor: str | None = None) -> Any:
    """Open a socket and say hello from a position."""
    start = await browser.get("/api/start")
    opened = await browser.live().__aenter__()
    await opened.send(greeting(start | ({"cursor": cursor} if cursor else {})))
    return opened


async def frames(opened: Any, upto: int) -> list[dict[str, Any]]:
    """Return event frames until the cursor has reached this event."""
    complete: list[dict[str, Any]] = []
    async with asyncio.timeout(20):
        while not complete or int(complete[-1]["cursor"].partition(":")[2]) < upto:
            frame = json.loads(await opened.recv())
            if frame["t"] == "events":
                complete.append(frame)
    return complete


async def test_a_browser_that_was_away_gets_missed_events_and_then_new_ones(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("раз")
    browser = await server.seat(cast.anna)
    before = (await browser.get("/api/start"))["cursor"]
    await cast.writes("два")
    await cast.writes("три")
    missed = await eventlog.last_id(server.store)
    opened = await hello(browser, before)
    assert json.loads(await opened.recv()) == {"t": "welcome", "cursor": before}
    replay = await frames(opened, missed)
    texts = [row["row"]["text"] for frame in replay for row in frame["rows"] if row["k"] == "message"]
    assert texts == ["два", "три"]
    await cast.writes("четыре")
    news = await frames(opened, await eventlog.last_id(server.store))
    rows = [row for frame in news for row in frame["rows"]]
    assert [row["row"]["text"] for row in rows if row["k"] == "message"] == ["четыре"]
    newest = await eventlog.last_id(server.store)
    assert {row["rev"] for row in rows if row["k"] in ("dialog", "message")} == {newest}
    assert next(row["row"]["client_count"] for row in rows if row["k"] == "dialog" and row["id"] == dialog) == 4
    await opened.close()


async def test_a_cursor_that_is_not_of_this_log_or_too_old_asks_for_a_fresh_snapshot(
    server: Running, cast: Cast
) -> None:
    await cast.writes("раз")
    browser = await server.seat(cast.anna)
    generation, _, last = (await browser.get("/api/start"))["cursor"].partition(":")
    await cast.writes("два")
    await cast.writes("три")

    async def trimmed() -> bool:  # never past the consumer of notifications, which reads it a moment later
        await server.store.write(lambda tx: eventlog.trim(tx, keep_ms=0, keep_rows=1))
        return await eventlog.first_id(server.store) == await eventlog.last_id(server.store)

    await until(trimmed)
    for cursor in (
        f"other:{last}",
        f"{generation}:{int(last) + 1000}",
        f"{generation}:{last}",
        "nonsense",
        ":",
        "1",
        f"{generation}:١",
    ):
        opened = await hello(browser, cursor)
        assert json.loads(await opened.recv()) == {"t": "resync"}, cursor
        await opened.send(greeting(await browser.get("/api/start")))
        assert json.loads(await opened.recv())["t"] == "welcome"
        await opened.close()


@SQLITE
@pytest.mark.parametrize("build", [{}, {"build": "0123456789abcdef"}, {"build": 5}])
async def test_a_page_of_another_version_is_told_once_a_connection_to_take_a_fresh_snapshot(
    server: Running, cast: Cast, build: dict[str, Any]
) -> None:
    browser = await server.seat(cast.anna)
    cursor = (await browser.get("/api/start"))["cursor"]
    async with browser.live() as opened:
        await opened.send(json.dumps({"t": "hello", "cursor": cursor} | build))
        assert json.loads(await opened.recv()) == {"t": "resync"}
        await opened.send(json.dumps({"t": "hello", "cursor": cursor} | build))  # it waits for its uploads
        assert json.loads(await opened.recv())["t"] == "welcome"


async def test_browsers_cut_at_random_also_over_a_restart_end_equal_to_a_fresh_one(server: Running, cast: Cast) -> None:
    dice = random.Random(7)
    await cast.writes("начало", who="kate")
    await cast.writes("start", who="john", channel=cast.second)
    screens = [Screen(await server.seat(person)) for person in (cast.anna, cast.boris, cast.olga)]
    for screen in screens:
        await screen.load()
    writing = asyncio.create_task(_busy(cast, dice))
    for step in range(14):
        for screen in screens:
            if screen.task is None or screen.task.done():
                await screen.follow()
            elif dice.random() < 0.6:
                await screen.leave()
        if step == 6:
            await server.stop()
            await server.start()
        await asyncio.sleep(dice.random() * 0.05)
    await writing
    for screen in screens:
        await screen.leave()
        await screen.follow()
        await screen.equals_fresh()
    assert sum(screen.resyncs for screen in screens) == 0, "a cursor survives a restart of the server"
    assert len(screens[0].state["message"]) == 62


async def _busy(cast: Cast, dice: random.Random) -> None:
    for number in range(60):
        who, channel = dice.choice((("kate", cast.telegram), ("john", cast.second), ("alina", cast.telegram)))
        await cast.writes(f"сообщение {number}", who=who, channel=channel)
        await asyncio.sleep(0.005)


@asynccontextmanager
async def frozen(browser: Browser) -> Any:
    """A browser that said hello and then reads nothing more: a raw socket with a small buffer."""
    start = await browser.get("/api/start")
    raw = sockets.socket()
    raw.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 4096)
    raw.setblocking(False)
    host, _, port = browser.base.removeprefix("http://").partition(":")
    loop = asyncio.get_running_loop()
    await loop.sock_connect(raw, (host, int(port)))
    head = (
        f"GET /api/live HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\nOrigin: {browser.base}\r\n"
        f"Cookie: {browser.cookie}\r\n\r\n"
    )
    text = greeting(start).encode()
    await loop.sock_sendall(raw, head.encode())
    assert b"101" in await loop.sock_recv(raw, 300)
    await loop.sock_sendall(raw, bytes([0x81, 0x80 | len(text), 0, 0, 0, 0]) + text)
    try:
        yield raw
    finally:
        raw.close()


@pytest.mark.parametrize("settings", [{"limits": {"queue_frames": 16, "queue_bytes": 65536}}])
@SQLITE
async def test_a_browser_that_stops_reading_is_cut_off_and_others_get_everything(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("начало")
    boris = await server.screen(cast.boris)
    async with frozen(await server.seat(cast.anna)):
        await until(lambda: sum(line.joined for line in server.okno.hub.lines) == 2)
        number = 0
        async with asyncio.timeout(60):
            while server.okno.hub.cut_off == 0:
                number += 1
                await cast.writes("щ" * 8000, who="kate")
                # A reading browser keeps pace, however busy this machine is: else both may be cut off.
                while len(boris.state["message"]) <= number and boris.closed_with is None:
                    await asyncio.sleep(0.01)
        assert all(line.session.operator_id == cast.boris.id for line in server.okno.hub.lines)
    assert boris.closed_with is None
    await boris.equals_fresh()
    assert sum(row["dialog_id"] == dialog for row in boris.state["message"].values()) == number + 1


@pytest.mark.parametrize("settings", [{"limits": {"queue_frames": 8, "queue_bytes": 65536}}])
@SQLITE
async def test_a_browser_that_was_cut_off_gets_4408_and_resumes_from_the_cursor(server: Running, cast: Cast) -> None:
    await cast.writes("начало")
    browser = await server.seat(cast.anna)
    screen = Screen(browser)
    await screen.load()
    line_of = {}
    async with browser.live(max_queue=1, max_size=None) as slow:
        slow.transport.pause_reading()
        await slow.send(greeting({"cursor": screen.cursor, "build": screen.build}))
        await until(lambda: any(line.joined for line in server.okno.hub.lines))
        line_of["slow"] = next(iter(server.okno.hub.lines))
        async with asyncio.timeout(30):
            while line_of["slow"].close_code is None:
                await cast.writes("щ" * 8000, who="kate")
        slow.transport.resume_reading()
        with pytest.raises(websockets.ConnectionClosed):
            while True:
                frame = json.loads(await slow.recv())
                if frame["t"] == "events":
                    screen.apply(frame)
    assert line_of["slow"].close_code == 4408
    await screen.follow()
    await screen.equals_fresh()
    assert screen.resyncs == 0


class Counting:
    """A store that counts reads."""

    def __init__(self, store: Any) -> None:
        self._store = store
        self.reads = 0

    def __getattr__(self, name: str) -> Any:
        if name in ("rows", "snapshot", "write"):
            self.reads += 1
        return getattr(self._store, name)


@pytest.mark.parametrize("settings", [{"limits": {"ping_seconds": 1, "silence_seconds": 5}}])
@SQLITE
async def test_idle_operators_cost_no_query(server: Running, cast: Cast) -> None:
    await server.stop()
    counting = Counting(server.store)
    server.store = counting  # type: ignore[assignment]
    await server.start()
    screens = [await server.screen(person) for person in (cast.anna, cast.boris, cast.vera, cast.olga)]
    await until(lambda: all(screen.frames for screen in screens))
    await server.okno.channels.stop()  # the runtime looks after channels, not operators
    before = counting.reads
    pings = [line.heard for line in server.okno.hub.lines]
    await until(lambda: [line.heard for line in server.okno.hub.lines] != pings, 20)
    assert counting.reads == before


@pytest.mark.parametrize("settings", [{"limits": {"ping_seconds": 1, "silence_seconds": 2}}])
@SQLITE
async def test_a_browser_that_answers_no_ping_is_disconnected(server: Running, cast: Cast) -> None:
    async with await hello(await server.seat(cast.anna)) as opened:
        seen = []
        with pytest.raises(websockets.ConnectionClosed):
            async with asyncio.timeout(20):
                while True:
                    seen.append(json.loads(await opened.recv())["t"])
        assert "ping" in seen
        assert not server.okno.hub.lines


@SQLITE
async def test_an_invalid_message_ends_the_socket(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.anna)
    for message in ("x", "[]", "{}", '{"t":"hello"}', '{"t":"hello","cursor":5}', '{"t":"shout"}', "null", b"\x00"):
        async with browser.live() as opened:
            await opened.send(message)
            with pytest.raises(websockets.ConnectionClosed):
                await opened.recv()
            assert opened.close_code == 4400, message
    async with browser.live() as opened:
        await opened.send("x" * 70_000)
        with pytest.raises(websockets.ConnectionClosed):
            await opened.recv()
        assert opened.close_code == 1009
    await until(lambda: not server.okno.hub.lines)


@pytest.mark.parametrize(
    "settings", [{"limits": {"sockets_per_operator": 2, "sockets_per_address": 3}, "server": {"trusted_proxies": []}}]
)
@SQLITE
async def test_sockets_are_limited_per_person_and_per_address(server: Running, cast: Cast) -> None:
    anna, boris = await server.seat(cast.anna), await server.seat(cast.boris)
    opened = [await hello(anna), await hello(anna)]
    async with anna.live() as third:
        with pytest.raises(websockets.ConnectionClosed):
            await third.recv()
        assert third.close_code == 1013
    opened.append(await hello(boris))
    async with boris.live() as fourth:
        with pytest.raises(websockets.ConnectionClosed):
            await fourth.recv()
        assert fourth.close_code == 1013
    for socket in opened:
        await socket.close()


async def test_changed_grants_make_the_screen_reload_at_once_without_the_old_rows(server: Running, cast: Cast) -> None:
    shop = await cast.writes("Здравствуйте!")
    repair = await cast.writes("Hello", who="john", channel=cast.second)
    olga = await server.screen(cast.olga)
    assert set(olga.state["dialog"]) == {str(repair)}
    number = cast.olga.id or 0
    await server.store.write(lambda tx: operators.set_channels(tx, CLI, number, None))
    await until(lambda: set(olga.state["dialog"]) == {str(shop), str(repair)})
    await olga.equals_fresh()
    await server.store.write(lambda tx: operators.set_channels(tx, CLI, number, frozenset({cast.telegram})))
    await until(lambda: set(olga.state["dialog"]) == {str(shop)})
    await cast.writes("secret", who="john", channel=cast.second)
    await cast.writes("после", who="kate")
    await until(lambda: any(row["text"] == "после" for row in olga.state["message"].values()))
    assert not any(row["text"] == "secret" for row in olga.state["message"].values())
    await olga.leave()
    before = olga.cursor
    await server.store.write(lambda tx: operators.set_channels(tx, CLI, number, None))
    opened = await hello(olga.browser, before)
    assert "resync" in [json.loads(await opened.recv())["t"] for _ in range(2)], "grants changed while away"
    await opened.close()


async def test_an_outsider_receives_no_row_of_other_channels(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте!")
    olga, anna = await server.screen(cast.olga), await server.screen(cast.anna)
    heard: list[str] = []
    listening = await hello(olga.browser)
    for act in ("close", "reopen"):
        await anna.browser.do(f"/api/dialogs/{dialog}/{act}")
    await anna.browser.do(f"/api/dialogs/{dialog}/messages", kind="note", text="тайна", seen=9)
    await cast.writes("тайна", who="kate")
    mine = await cast.writes("мой клиент", who="john", channel=cast.second)
    async with asyncio.timeout(20):
        while not any(f'"k":"dialog","id":{mine},' in text for text in heard):
            heard.append(str(await listening.recv()))
    rows = [row for text in heard for row in json.loads(text).get("rows", [])]
    assert {row["row"]["id"] for row in rows if row["k"] == "dialog"} == {mine}
    assert not any("тайна" in text or "Kate" in text for text in heard)
    assert any(row["text"] == "тайна" for row in anna.state["message"].values()), "the insider did hear it"
    await listening.close()


async def test_the_bench_counts_messages_and_assignments_in_the_frames_of_both_databases(
    server: Running, cast: Cast
) -> None:
    opened = await hello(browser := await server.seat(cast.anna))
    dialog = await cast.writes("раз")
    await cast.writes("два")
    await browser.do(f"/api/dialogs/{dialog}/assignee", operator_id=cast.anna.id)
    heard: list[bytes] = []
    async with asyncio.timeout(20):
        while sum(map(count_assigned, heard)) < 1:
            heard.append(str(await opened.recv()).encode())
    assert (sum(map(count_received, heard)), sum(map(count_assigned, heard))) == (2, 1)
    await opened.close()
