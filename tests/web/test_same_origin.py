"""Tests that requests and sockets of foreign origins are refused before any other check (A16, A17)."""

from __future__ import annotations

import json

import pytest
import websockets

from tests.conftest import Cast
from tests.web.browser import greeting, key
from tests.web.conftest import SQLITE, Running

pytestmark = SQLITE
OURS = "http://127.0.0.1:{port}"


MUTATIONS = [
    (OURS, "same-origin", True),
    (OURS, None, True),
    ("http://localhost:{port}", "same-origin", True),
    (None, "same-origin", True),
    (None, None, False),
    ("null", None, False),
    ("null", "cross-site", False),
    ("https://127.0.0.1:{port}", None, False),
    ("http://127.0.0.1:1", None, False),
    ("http://127.0.0.1", None, False),
    ("http://evil.example", "cross-site", False),
    ("http://127.0.0.1:{port}.evil.example", None, False),
    ("http://evil.127.0.0.1:{port}", None, False),
    (OURS, "cross-site", False),
    (OURS, "same-site", False),
    (OURS, "none", False),
    (None, "same-site", False),
    (None, "none", False),
    (None, "cross-site", False),
]


async def test_a_mutation_must_come_from_our_own_page(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.anna)
    del browser.http.headers["Origin"]
    for origin, site, allowed in MUTATIONS:
        headers = {"Origin": origin.format(port=server.port)} if origin else {}
        headers |= {"Sec-Fetch-Site": site} if site else {}
        answer = await browser.http.patch("/api/me", json={"key": key(), "theme": "dark"}, headers=headers)
        assert answer.status_code == (200 if allowed else 403), (origin, site, answer.text)
        assert allowed or answer.json()["code"] == "cross-origin"


async def test_a_body_that_a_foreign_form_could_send_is_not_json(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.anna)
    body = json.dumps({"key": key(), "theme": "dark"})
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""):
        answer = await browser.http.patch("/api/me", content=body, headers={"Content-Type": kind})
        assert (answer.status_code, answer.json()["code"]) == (415, "not-json"), kind


SOCKETS = [
    (OURS, True),
    ("http://localhost:{port}", True),
    (None, False),
    ("null", False),
    ("http://evil.example", False),
    ("http://127.0.0.1:{port}.evil.example", False),
    ("http://127.0.0.1:9", False),
    ("https://127.0.0.1:{port}", False),
    ("ws://127.0.0.1:{port}", False),
    ("file://", False),
]


async def test_a_socket_opens_only_for_our_own_page(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.anna)
    start = await browser.get("/api/start")
    for origin, allowed in SOCKETS:
        connecting = browser.live(origin=origin.format(port=server.port) if origin else None)
        if allowed:
            async with connecting as socket:
                await socket.send(greeting(start))
                assert json.loads(await socket.recv())["t"] == "welcome"
        else:
            with pytest.raises(websockets.InvalidStatus) as refusal:
                await connecting.__aenter__()
            assert refusal.value.response.status_code == 403, origin


async def test_a_socket_without_a_session_says_4401_and_tells_nothing(server: Running) -> None:
    for cookie in ("", f"{server.okno.auth.cookie}=made-up", "a=b; c"):
        browser = server.browser()
        browser.cookie = cookie
        async with browser.live() as socket:
            with pytest.raises(websockets.ConnectionClosed):
                await socket.recv()
            assert socket.close_code == 4401
