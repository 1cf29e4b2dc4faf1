"""Tests sessions and passwords: fixation, throttling, and how fast an ended session stops working (A18-A20)."""

from __future__ import annotations

import asyncio

import pytest
import websockets

from inbox import clock
from inbox.access import CLI
from inbox.people import operators, sessions
from tests.conftest import Cast
from tests.web.browser import Browser, greeting
from tests.web.conftest import PASSWORD, SQLITE, Running
from web.auth import setup_link, throttle
from web.settings import Limits, Login


async def test_signing_in_gives_a_fresh_session_and_ends_the_one_the_browser_had(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.olga)
    planted = browser.cookie
    answer = await browser.sign_in("anna@shop.example", PASSWORD)
    assert answer.status_code == 200 and browser.cookie != planted
    assert (await browser.get("/api/session"))["name"] == "Anna"
    browser.cookie = planted
    assert (await browser.http.get("/api/session")).status_code == 401


@SQLITE
async def test_a_planted_token_never_becomes_a_session(server: Running) -> None:
    browser = server.browser()
    planted = f"{server.okno.auth.cookie}=chosen-by-the-attacker"
    browser.cookie = planted
    assert (await browser.sign_in("anna@shop.example", PASSWORD)).status_code == 200
    assert browser.cookie != planted
    browser.cookie = planted
    assert (await browser.http.get("/api/session")).status_code == 401


@SQLITE
async def test_the_cookie_is_closed_to_scripts_and_bound_to_this_host(server: Running) -> None:
    browser = server.browser()
    short = (await browser.sign_in("anna@shop.example", PASSWORD)).headers.get_list("set-cookie")[0]
    assert short.startswith("__Host-okno_")
    for part in ("HttpOnly", "Secure", "Path=/", "SameSite=lax"):
        assert part in short
    assert "Max-Age" not in short and "Domain" not in short
    long = (await browser.sign_in("anna@shop.example", PASSWORD, remember=True)).headers["set-cookie"]
    assert "Max-Age=604800" in long


@pytest.mark.parametrize("settings", [{"server": {"base_url": "http://okno.lan:8080"}}])
@SQLITE
async def test_without_https_the_cookie_has_no_prefix_that_browsers_would_drop(server: Running) -> None:
    browser = server.browser()
    cookie = (await browser.sign_in("anna@shop.example", PASSWORD)).headers["set-cookie"]
    assert cookie.startswith("okno_") and "Secure" not in cookie


async def test_only_hashes_of_tokens_and_typed_names_are_stored(server: Running, cast: Cast) -> None:
    browser = server.browser()
    await browser.sign_in("my-secret-password", "x")
    await browser.sign_in("anna@shop.example", PASSWORD)
    token = browser.cookie.partition("=")[2]
    for table in ("session", "sign_in_try"):
        stored = repr(await cast.store.rows(f"select * from {table}"))
        assert token not in stored and "my-secret-password" not in stored


async def test_the_tenth_wrong_password_locks_the_name_existing_or_not_also_after_a_restart(server: Running) -> None:
    for name in ("boris@shop.example", "nobody@shop.example"):
        browser = server.browser()
        answers = []
        for _ in range(10):
            answer = await browser.sign_in(name, "wrong")
            answers.append((answer.status_code, answer.json()["code"], answer.json()["tries_left"]))
        assert answers == [(401, "wrong-password", left) for left in range(9, -1, -1)]
        locked = await browser.sign_in(name, PASSWORD)
        assert (locked.status_code, locked.json()["code"]) == (429, "locked")
        assert 0 < locked.json()["retry_after"] <= 900
        assert locked.headers["retry-after"] == str(locked.json()["retry_after"])
    await server.stop()
    await server.start()
    assert (await server.browser().sign_in("boris@shop.example", PASSWORD)).status_code == 429
    assert (await server.browser().sign_in("vera@shop.example", PASSWORD)).status_code == 200


async def test_guesses_sent_at_once_count_as_many(server: Running) -> None:
    browser = server.browser()
    answers = await asyncio.gather(*(browser.sign_in("boris@shop.example", "wrong") for _ in range(14)))
    assert sorted(answer.status_code for answer in answers) == [401] * 10 + [429] * 4


async def test_a_network_has_its_own_limit_and_a_good_password_gives_a_try_back(cast: Cast) -> None:
    limits = Login(tries_per_account=5, tries_per_network=6)
    for number in range(6):
        account = await cast.store.write(
            lambda tx, number=number: throttle.take(tx, limits, f"name{number}", f"203.0.113.{number}")  # type: ignore[misc]
        )
    with pytest.raises(throttle.Locked):
        await cast.store.write(lambda tx: throttle.take(tx, limits, "another", "203.0.113.200"))
    await cast.store.write(lambda tx: throttle.take(tx, limits, "another", "203.0.114.1"))
    await cast.store.write(lambda tx: throttle.forgive(tx, account))
    await cast.store.write(lambda tx: throttle.take(tx, limits, "another", "203.0.113.200"))


async def closes_with(browser: Browser, act: object, code: int) -> None:
    """Check that this browser's socket closes with this code at once, and not at its next heartbeat."""
    async with browser.live() as socket:
        await socket.send(greeting(await browser.get("/api/start")))
        await socket.recv()
        began = asyncio.get_running_loop().time()
        await act  # type: ignore[misc]
        with pytest.raises(websockets.ConnectionClosed):
            async with asyncio.timeout(20):
                while True:
                    await socket.recv()
        assert asyncio.get_running_loop().time() - began < Limits().ping_seconds / 3
        assert socket.close_code == code


async def test_signing_out_a_new_password_and_being_disabled_end_requests_and_sockets_at_once(
    server: Running, cast: Cast
) -> None:
    boris = cast.boris.id or 0
    other = await server.seat(cast.boris)
    browser = await server.seat(cast.boris)
    await closes_with(browser, browser.http.delete("/api/session"), 4401)
    assert (await browser.http.get("/api/session")).status_code == 401
    assert (await other.http.get("/api/session")).status_code == 200, "another browser stays signed in"
    await closes_with(other, cast.store.write(lambda tx: operators.set_password(tx, CLI, boris, "-")), 4401)
    assert (await other.http.get("/api/session")).status_code == 401
    third = await server.seat(cast.boris)
    await closes_with(third, cast.store.write(lambda tx: operators.disable(tx, CLI, boris)), 4401)
    assert (await third.http.get("/api/session")).status_code == 401
    assert (await third.sign_in("boris@shop.example", PASSWORD)).status_code == 401


@SQLITE
async def test_a_session_ends_when_idle_too_long_or_too_old(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.boris)
    assert (await browser.http.get("/api/session")).status_code == 200
    now = clock.now()
    for column, value in (("seen_at", now - sessions.IDLE_MS), ("created_at", now - sessions.ABSOLUTE_MS)):
        await cast.store.write(
            lambda tx, column=column, value=value: tx.sql(  # type: ignore[misc]
                f"update session set created_at = :now, seen_at = :now, {column} = :value", now=now, value=value
            )
        )
        assert (await browser.http.get("/api/session")).status_code == 401, column


@SQLITE
async def test_activity_is_recorded_at_most_every_five_minutes(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.boris)
    earlier = clock.now() - sessions.SEEN_EVERY_MS - 1
    await cast.store.write(lambda tx: tx.sql("update session set seen_at = :at", at=earlier))
    await browser.get("/api/session")
    async with asyncio.timeout(20):
        while (await cast.store.rows("select seen_at from session"))[0][0] == earlier:
            await asyncio.sleep(0.01)
    noted = (await cast.store.rows("select seen_at from session"))[0][0]
    await browser.get("/api/session")
    assert (await cast.store.rows("select seen_at from session"))[0][0] == noted


def wish(token: str) -> dict[str, str]:
    return {
        "token": token,
        "company": "Ольха",
        "name": "Анна Ковалёва",
        "email": "Anna@Olkha.Example",
        "password": PASSWORD,
        "locale": "ru",
        "zone": "Asia/Omsk",
    }


async def test_the_first_link_makes_one_administrator_once(fresh: Running) -> None:
    token = await fresh.store.write(lambda tx: setup_link.make_link(tx, hours=72))
    browser = fresh.browser()
    assert (await browser.get("/api/setup")) == {"needed": True, "operator": None}
    assert (await browser.post("/api/setup", **wish("wrong"))).json()["code"] == "bad-link"
    short = wish(token) | {"password": "short"}
    assert (await browser.post("/api/setup", **short)).status_code == 422
    both = await asyncio.gather(browser.post("/api/setup", **wish(token)), browser.post("/api/setup", **wish(token)))
    assert sorted(answer.status_code for answer in both) == [201, 403]
    made = next(answer for answer in both if answer.status_code == 201)
    assert made.json()["operator"]["role"] == "administrator"
    browser.cookie = made.headers["set-cookie"].partition(";")[0]
    assert (await browser.get("/api/setup")) == {"needed": False, "operator": made.json()["operator"]}
    start = await browser.get("/api/start")
    assert (start["company"]["name"], start["me"]["name"], start["me"]["locale"]) == ("Ольха", "Анна Ковалёва", "ru")
    assert start["company"] == {"id": 1, "name": "Ольха", "zone": "Asia/Omsk", "language": "ru"}
    assert (await browser.sign_in("anna@olkha.example", PASSWORD)).status_code == 200
    assert token not in repr(await fresh.store.rows("select * from meta"))


@SQLITE
async def test_a_setup_link_creates_no_administrator_when_operators_exist(server: Running) -> None:
    token = await server.store.write(lambda tx: setup_link.make_link(tx, hours=72))
    taken = await server.browser().post("/api/setup", **wish(token))
    assert (taken.status_code, taken.json()["code"]) == (409, "already-set-up")


@SQLITE
async def test_the_link_expires(fresh: Running) -> None:
    token = await fresh.store.write(lambda tx: setup_link.make_link(tx, hours=0))
    answer = await fresh.browser().post("/api/setup", **wish(token))
    assert (answer.status_code, answer.json()["code"]) == (403, "bad-link")
