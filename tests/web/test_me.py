"""Tests an operator's own preferences, password and sessions, and a device that strangers cannot lock out."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from inbox.access import CLI
from inbox.people import operators
from tests.conftest import Cast
from tests.web.browser import Browser, key, until
from tests.web.conftest import HASH, PASSWORD, SQLITE, Running
from web.auth.devices import Devices

NEW = "quite another battery"


async def test_preferences_reach_only_the_other_screens_of_the_same_operator(server: Running, cast: Cast) -> None:
    mine, second, other = [await server.screen(person) for person in (cast.boris, cast.boris, cast.anna)]
    assert mine.state["preferences"]["0"]["send"]["telegram"] == "enter"
    wanted = {"send": {"telegram": "command"}, "sounds": {"volume": 10}}
    answer = await mine.browser.http.patch("/api/me/preferences", json={"key": key(), "preferences": wanted})
    assert answer.status_code == 200, answer.text
    await until(lambda: second.state["preferences"]["0"] == answer.json()["preferences"])
    await mine.equals_fresh()
    assert second.state["preferences"]["0"]["sounds"] == {"volume": 10}
    assert other.state["preferences"]["0"]["sounds"] == {"volume": 60}
    for nonsense in ({"fax": 1}, {"undo": {"email": 1000}}, {"send": None}):
        refused = await mine.browser.http.patch("/api/me/preferences", json={"key": key(), "preferences": nonsense})
        assert (refused.status_code, refused.json()["code"]) == (422, "invalid")


async def test_chosen_presence_is_seen_by_all(server: Running, cast: Cast) -> None:
    mine, other = [await server.screen(person) for person in (cast.boris, cast.anna)]
    me = str(cast.boris.id)
    answer = await mine.browser.http.patch("/api/me", json={"key": key(), "presence": "away"})
    assert answer.json()["presence"] == "away"
    await until(lambda: other.state["operator"][me]["presence"] == "away")
    await until(lambda: mine.state["me"][me]["presence"] == "away")
    await mine.equals_fresh()


async def test_chosen_status_is_seen_by_all_and_its_changes_arrive_live(server: Running, cast: Cast) -> None:
    mine, other = [await server.screen(person) for person in (cast.boris, cast.anna)]
    me, desk = str(cast.boris.id), other.browser
    made = await desk.do("/api/statuses", name="Склад", base="away", takes_new=True)
    status = made["status"]["id"]
    assert made["status"] == (await desk.get("/api/statuses"))["statuses"][-1]
    answer = await mine.browser.http.patch("/api/me", json={"key": key(), "status_id": status})
    assert (answer.json()["presence"], answer.json()["status_id"]) == ("away", status)
    await until(lambda: other.state["operator"][me]["status_id"] == status)
    changed = await desk.http.patch(f"/api/statuses/{status}", json={"key": key(), "base": "online"})
    assert changed.json()["status"]["base"] == "online"
    await until(lambda: mine.state["me"][me]["presence"] == "online")
    await desk.do(f"/api/statuses/{status}/place", before=1)
    await desk.do(f"/api/statuses/{status}/removed", removed=True)
    await until(lambda: mine.state["me"][me]["status_id"] == 1)
    await mine.equals_fresh()
    gone = await mine.browser.http.patch("/api/me", json={"key": key(), "status_id": status})
    assert (gone.status_code, gone.json()["code"]) == (422, "status-gone")


async def test_a_new_password_ends_other_sessions_and_a_sign_in_in_progress(server: Running, cast: Cast) -> None:
    mine, other = await server.seat(cast.boris), await server.seat(cast.boris)
    wrong = await mine.post("/api/me/password", current="wrong", new=NEW)
    assert (wrong.status_code, wrong.json()["code"]) == (401, "wrong-password")
    for bad in (PASSWORD, "short", "boris@shop.example"):
        assert (await mine.post("/api/me/password", current=PASSWORD, new=bad)).status_code == 422
    # The old password was checked and found right; then it changes, and only then the session is opened.
    auth, opened = server.okno.auth, asyncio.Event()
    real = auth.open

    async def slow(*given: Any, **more: Any) -> str:
        await opened.wait()
        return await real(*given, **more)

    auth.open = slow  # type: ignore[method-assign]
    late = asyncio.create_task(server.browser().sign_in("boris@shop.example", PASSWORD))
    await until(lambda: auth.passwords.queue.is_idle)
    changed = await mine.post("/api/me/password", current=PASSWORD, new=NEW)
    assert changed.status_code == 204, changed.text
    opened.set()
    refused = await late
    assert (refused.status_code, refused.json()["code"]) == (401, "wrong-password")
    auth.open = real  # type: ignore[method-assign]
    assert (await mine.http.get("/api/session")).status_code == 200
    assert (await other.http.get("/api/session")).status_code == 401
    assert (await server.browser().sign_in("boris@shop.example", PASSWORD)).status_code == 401
    assert (await server.browser().sign_in("boris@shop.example", NEW)).status_code == 200


async def test_operators_see_and_end_only_their_own_sessions(server: Running, cast: Cast) -> None:
    mine, phone, other = [await server.seat(person) for person in (cast.boris, cast.boris, cast.anna)]
    listed = (await mine.get("/api/me/sessions"))["items"]
    assert len(listed) == 2 and [session["current"] for session in listed].count(True) == 1
    theirs = (await other.get("/api/me/sessions"))["items"][0]["id"]
    assert (await mine.post("/api/me/sessions/end", session_id=theirs)).status_code == 404
    assert (await other.http.get("/api/session")).status_code == 200
    gone = next(session["id"] for session in listed if not session["current"])
    assert (await mine.post("/api/me/sessions/end", session_id=gone)).status_code == 204
    assert (await phone.http.get("/api/session")).status_code == 401
    third = await server.seat(cast.boris)
    assert (await mine.post("/api/me/sessions/end")).status_code == 204
    assert (await third.http.get("/api/session")).status_code == 401
    assert len((await mine.get("/api/me/sessions"))["items"]) == 1


def device_of(browser: Browser, answer: Any) -> Browser:
    """Keep the device's cookie without the session's, as after signing out."""
    browser.cookie = next(
        header.partition(";")[0] for header in answer.headers.get_list("set-cookie") if "_device=" in header
    )
    return browser


@pytest.mark.parametrize("settings", [{"login": {"tries_per_account": 3, "tries_per_network": 6}}])
async def test_failures_of_strangers_lock_no_known_device_out(server: Running, cast: Cast) -> None:
    home = server.browser()
    device_of(home, await home.sign_in("boris@shop.example", PASSWORD))
    for name in ("boris", "boris", "boris", "x", "y", "z"):
        await server.browser().sign_in(f"{name}@shop.example", "guess")
    stranger = server.browser()
    assert (await stranger.sign_in("boris@shop.example", PASSWORD)).status_code == 429
    device = home.cookie
    assert (await home.sign_in("vera@shop.example", PASSWORD)).status_code == 429, "the device is known for Boris only"
    home.cookie = device
    assert (await home.sign_in("boris@shop.example", PASSWORD)).status_code == 200
    home.cookie = device
    codes = [(await home.sign_in("boris@shop.example", "guess")).status_code for _ in range(4)]
    assert codes == [401, 401, 401, 429], "a stolen device gives no more guesses than a name has"
    assert (await home.sign_in("boris@shop.example", PASSWORD)).status_code == 429


def test_a_device_is_known_only_for_names_that_signed_in_and_cookies_cannot_be_forged() -> None:
    devices = Devices(b"k" * 32)
    cookie = devices.with_name("", "Anna@shop.example")
    both = devices.with_name(cookie, "boris@shop.example")
    assert devices.known(both, "anna@shop.example ") and devices.known(both, "boris@shop.example")
    assert devices.known(both, "anna@shop.example") != devices.known(both, "boris@shop.example")
    assert devices.known(cookie, "boris@shop.example") is None
    for _ in range(9):
        both = devices.with_name(both, f"name{_}@shop.example")
    assert len(both) < 400 and devices.known(both, "anna@shop.example") is None
    assert Devices(b"x" * 32).known(cookie, "anna@shop.example") is None
    for nonsense in ("", ".", "a.b", cookie + "x", "я" * 22 + "." + "b" * 22, cookie * 9):
        assert devices.known(nonsense, "anna@shop.example") is None
        assert devices.known(devices.with_name(nonsense, "boris@shop.example"), "anna@shop.example") is None


def test_a_device_stays_known_when_the_key_is_replaced_and_an_older_cookie_is_that_of_a_stranger() -> None:
    old, new = b"o" * 32, b"n" * 32
    cookie = Devices(old).with_name("", "anna@shop.example")
    both = Devices(old, new)
    known = both.known(cookie, "anna@shop.example")
    assert known is not None
    renewed = both.with_name(cookie, "anna@shop.example")
    assert Devices(new).known(cookie, "anna@shop.example") is None
    assert Devices(new).known(renewed, "anna@shop.example") == known
    before = ".".join(["N" * 22, "s" * 22])  # as version 0.1 wrote it
    assert both.known(before, "anna@shop.example") is None
    assert both.with_name(before, "anna@shop.example").count("~") == 0


@SQLITE
async def test_a_password_set_on_the_command_line_ends_a_sign_in_in_progress_too(server: Running, cast: Cast) -> None:
    boris = cast.boris.id or 0
    assert await cast.store.write(lambda tx: operators.has_password(tx, boris, HASH))
    await cast.store.write(lambda tx: operators.set_password(tx, CLI, boris, "-"))
    assert not await cast.store.write(lambda tx: operators.has_password(tx, boris, HASH))
