"""Tests the queue of password checks: bounded, known devices first, honest people delayed little by a crowd."""

from __future__ import annotations

import asyncio
import time

import pytest

from inbox.store import Store
from tests.conftest import Cast
from tests.web.browser import until
from tests.web.conftest import PASSWORD, SQLITE, Running
from web.auth import throttle
from web.auth.sign_in_queue import AT_ONCE, SignInBusy, SignInQueue
from web.settings import Login


async def hold(queue: SignInQueue, order: list[str], name: str, site: str = "", *, known: bool = False) -> None:
    async with queue.turn(site, known=known):
        order.append(name)
        await asyncio.sleep(0)


async def test_known_devices_go_first_and_the_full_queue_refuses_with_a_time() -> None:
    queue, order = SignInQueue(4), []  # type: tuple[SignInQueue, list[str]]
    async with queue.turn("a"), queue.turn("a"):
        strangers = [asyncio.create_task(hold(queue, order, f"s{n}", f"site{n}")) for n in range(4)]
        await asyncio.sleep(0)
        with pytest.raises(SignInBusy) as refusal:
            await hold(queue, order, "late", "another")
        assert refusal.value.status == 429 and refusal.value.detail["retry_after"] >= 1
        known = asyncio.create_task(hold(queue, order, "known", known=True))
        await asyncio.sleep(0)
        assert order == []
    await asyncio.gather(*strangers, known)
    assert order == ["known", "s0", "s1", "s2", "s3"]
    assert queue.is_idle


async def test_one_site_takes_half_of_the_queue_and_a_cancelled_check_frees_its_place() -> None:
    queue, order = SignInQueue(4), []  # type: tuple[SignInQueue, list[str]]
    async with queue.turn("x"), queue.turn("x"):
        waiting = [asyncio.create_task(hold(queue, order, f"a{n}", "site")) for n in range(2)]
        await asyncio.sleep(0)
        with pytest.raises(SignInBusy):
            await hold(queue, order, "a2", "site")
        waiting[0].cancel()
        await asyncio.gather(waiting[0], return_exceptions=True)
        again = asyncio.create_task(hold(queue, order, "a3", "site"))
        await asyncio.sleep(0)
        assert not again.done()
    await asyncio.gather(waiting[1], again)
    assert order == ["a1", "a3"] and queue.is_idle
    assert AT_ONCE == 2


@SQLITE
async def test_a_crowd_of_networks_delays_an_honest_sign_in_little(server: Running, cast: Cast) -> None:
    """F15: 120 tries from 120 networks made an honest person wait for 17 seconds."""
    crowd = [server.browser() for _ in range(12)]

    async def guess(number: int) -> int:
        browser = crowd[number % len(crowd)]
        headers = {"X-Forwarded-For": f"2001:db8:{number:x}::1"}
        body = {"email": f"n{number}@shop.example", "password": "wrong", "remember": False}
        return (await browser.http.post("/api/session", json=body, headers=headers)).status_code

    guesses = [asyncio.create_task(guess(number)) for number in range(120)]
    began = time.monotonic()
    answer = await server.browser().sign_in("anna@shop.example", PASSWORD)
    while answer.status_code == 429:
        await asyncio.sleep(0.05)
        answer = await server.browser().sign_in("anna@shop.example", PASSWORD)
    assert answer.status_code == 200
    waited = time.monotonic() - began
    statuses = await asyncio.gather(*guesses)
    assert set(statuses) <= {401, 429} and waited < 10
    await until(lambda: server.okno.auth.passwords.queue.is_idle)


async def test_tries_are_counted_per_64_per_48_and_in_total(store: Store) -> None:
    limits = Login(tries_per_account=3, tries_per_address=3, tries_per_network=6, tries_in_total=10)
    number = 0

    async def attempt(address: str) -> bool:
        nonlocal number
        number += 1
        name = f"name{number}"
        try:
            await store.write(lambda tx: throttle.take(tx, limits, name, address))
        except throttle.Locked:
            return False
        return True

    assert [await attempt("2001:db8:1:1::5") for _ in range(4)] == [True, True, True, False]
    assert [await attempt(f"2001:db8:1:{n}::5") for n in (2, 3, 4, 5)] == [True, True, True, False]
    assert [await attempt("203.0.113.9") for _ in range(4)] == [True, True, True, False]
    assert [await attempt(f"198.51.100.{n}") for n in (1, 2)] == [True, False], "ten in total"
