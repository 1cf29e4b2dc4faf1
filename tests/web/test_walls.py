"""Tests of what happens now and of the wallboard's links: numbers, rights, no clients for strangers, revoking."""

from __future__ import annotations

from typing import Any

import pytest

from inbox.access import CLI
from inbox.clock import HOUR, MINUTE, now
from inbox.dialogs import sla
from inbox.dialogs.locked import lock_dialog
from inbox.dialogs.sla_target import NOBODY, Target
from inbox.people import operators
from inbox.store import Tx
from tests.channels.conftest import until
from tests.conftest import Cast
from tests.web.browser import Browser, key
from tests.web.conftest import SQLITE, Running
from web.http.miss_limit import MOST


async def board(browser: Browser) -> dict[str, Any]:
    answer = await browser.http.get("/api/reports/now")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def link(browser: Browser, name: str = "Hall") -> tuple[int, str]:
    made = await browser.do("/api/walls", name=name)
    return made["wall_id"], made["url"].rpartition("/")[2]


def target(tx: Tx, dialog_id: int, norm: int) -> None:
    [(wait_id,)] = tx.sql("select id from wait where dialog_id = :id and ended_at is null", id=dialog_id)
    sla.set_target(tx, lock_dialog(tx, dialog_id), wait_id, Target(norm, None, (100,), None, None, NOBODY))


async def test_board_shows_the_longest_wait_its_norm_and_who_answered_today(server: Running, cast: Cast) -> None:
    vera, anna = await server.seat(cast.vera), await server.seat(cast.anna)
    t = now()
    old = await cast.writes("Где заказ?", sent_at=t - 2 * HOUR)
    await cast.writes("А мой?", who="emma", sent_at=t - 10 * MINUTE)
    await cast.store.write(lambda tx: target(tx, old, HOUR))
    done = await cast.writes("Спасибо", who="liam", sent_at=t - 5 * MINUTE)
    await anna.do(f"/api/dialogs/{done}/messages", kind="reply", text="Рады помочь", seen=1)

    async def counted() -> bool:
        return bool((await board(vera))["today"]["replies"] == 1)

    await until(counted, what="the reply in the facts")
    shown = await board(vera)
    assert (shown["waiting"], shown["open"], shown["free"], shown["late"], shown["soon"]) == (2, 3, 2, 1, 0)
    longest = shown["longest"]
    assert (longest["dialog_id"], longest["client"], longest["norm"], longest["late"]) == (old, "Kate", HOUR, True)
    assert 2 * HOUR <= longest["ms"] < 2 * HOUR + MINUTE
    assert [row["client"] for row in shown["burning"]] == ["Kate", "Emma"]  # the next due reply first
    assert 5 * MINUTE <= shown["today"]["first_response_median"] < 6 * MINUTE
    [row] = [row for row in shown["shift"] if row["answered"]]
    assert (row["name"], row["answered"], row["open"]) == ("Anna", 1, 1)
    assert sum(shown["hours"]["today"]) == shown["today"]["requests"] == 3
    assert (shown["usual_days"], shown["usual"]["requests"]) == (0, None)


@SQLITE
async def test_board_leaves_out_channels_that_its_reader_may_not_see(server: Running, cast: Cast) -> None:
    await cast.writes("Секрет")
    vera = cast.vera.id or 0
    await cast.store.write(lambda tx: operators.set_channels(tx, CLI, vera, frozenset({cast.second})))
    shown = await board(await server.seat(cast.vera))
    assert (shown["waiting"], shown["burning"], shown["longest"]) == (0, [], None)
    for person in (cast.boris, cast.olga):  # operators have no wallboard
        browser = await server.seat(person)
        assert (await browser.http.get("/api/reports/now")).status_code == 403
        assert (await browser.http.get("/api/walls")).status_code == 403


async def test_link_shows_no_client_and_is_dead_as_soon_as_it_is_revoked(server: Running, cast: Cast) -> None:
    await cast.writes("Где заказ?", sent_at=now() - HOUR)
    vera, anna, stranger = await server.seat(cast.vera), await server.seat(cast.anna), server.browser()
    wall_id, token = await link(vera)
    answer = await stranger.http.get(f"/api/wall/{token}")
    assert answer.status_code == 200 and answer.headers["cache-control"] == "no-store"
    shown = answer.json()["board"]
    assert shown["waiting"] == 1 and shown["longest"]["ms"] >= HOUR
    assert "Kate" not in answer.text and "kate" not in answer.text and shown["burning"][0]["dialog_id"] is None
    stored = await cast.store.rows("select token_hash, made_by, read_at from wall_link")
    assert token not in str(stored) and stored[0][1] == cast.vera.id and stored[0][2] is not None

    await anna.post(f"/api/walls/{wall_id}/revoke", key=key())
    assert (await stranger.http.get(f"/api/wall/{token}")).status_code == 404
    [row] = (await anna.get("/api/walls"))["walls"]
    assert (row["made_by"], row["revoked_by"]) == (cast.vera.id, cast.anna.id) and row["revoked_at"]


@SQLITE
async def test_link_of_a_person_who_is_disabled_is_dead_and_a_repeated_request_makes_the_same_link(
    server: Running, cast: Cast
) -> None:
    vera, stranger = await server.seat(cast.vera), server.browser()
    same = {"key": key(), "name": "Hall"}
    first, again = [(await vera.post("/api/walls", **same)).json() for _ in range(2)]
    assert first == again
    token = first["url"].rpartition("/")[2]
    assert (await stranger.http.get(f"/api/wall/{token}")).status_code == 200
    await cast.store.write(lambda tx: operators.disable(tx, CLI, cast.vera.id or 0))
    assert (await stranger.http.get(f"/api/wall/{token}")).status_code == 404


@SQLITE
async def test_supervisor_cannot_revoke_a_colleagues_link(server: Running, cast: Cast) -> None:
    anna, vera = await server.seat(cast.anna), await server.seat(cast.vera)
    wall_id, _ = await link(anna)
    assert (await vera.get("/api/walls"))["walls"] == []
    assert (await vera.post(f"/api/walls/{wall_id}/revoke", key=key())).status_code == 404
    assert (await anna.post("/api/walls", key=key(), name="  ")).status_code == 422


@SQLITE
async def test_address_that_guesses_links_has_to_wait(server: Running, cast: Cast) -> None:
    stranger = server.browser()
    answers = [(await stranger.http.get(f"/api/wall/guess{place}")).status_code for place in range(MOST + 1)]
    assert answers == [404] * MOST + [429]


@SQLITE
@pytest.mark.parametrize("path", ["/wall", "/wall/some-token"])
async def test_page_of_the_wallboard_comes_without_a_session(server: Running, path: str) -> None:
    answer = await server.browser().http.get(path)
    assert answer.status_code == 200 and "some-token" not in answer.text
