"""A tripped breaker: administrators see one line, and resume it in the bell; the line goes away for all of them."""

from __future__ import annotations

from typing import Any

import pytest

from automation import engine, rules
from inbox import automation_switch
from inbox.access import CLI, Actor
from inbox.people import operators
from tests.conftest import Cast, key
from tests.support.instants import next_instant
from tests.web.browser import until
from tests.web.conftest import Running
from web.background import notification_mail


async def lines(server: Running, person: Actor) -> list[dict[str, Any]]:
    browser = await server.seat(person)
    page = await browser.get("/api/notifications")
    return [row for row in page["items"] if row["kind"] == "breaker"]


async def line_of(server: Running, person: Actor, *, since: int = 0) -> dict[str, Any]:
    """Tell of breakers until a person has one line, of a breaker that tripped after `since`.

    A tick of the server may hold the lock of this work: then ours does nothing, and the line comes with its commit.
    """
    found: list[dict[str, Any]] = []

    async def told() -> bool:
        await server.okno.ticker.do_what_is_due()
        found[:] = await lines(server, person)
        return [row["data"]["since"] > since for row in found] == [True]

    await until(told)
    return found[0]


async def test_administrators_see_one_line_until_one_of_them_resumes(server: Running, cast: Cast) -> None:
    await server.store.write(lambda tx: operators.set_role(tx, CLI, cast.vera.id or 0, "administrator"))
    screen = await server.screen(cast.anna)
    await server.store.write(lambda tx: automation_switch.trip(tx, "channel", cast.telegram, "channel-budget"))
    await until(lambda: any(row.get("kind") == "breaker" for row in screen.state["notice"].values()))
    await server.store.write(lambda tx: automation_switch.trip(tx, "channel", cast.telegram, "channel-budget"))
    line = await line_of(server, cast.anna)
    assert (line["data"]["breaker"], line["data"]["id"], line["data"]["why"], line["data"]["name"]) == (
        "channel",
        cast.telegram,
        "channel-budget",
        "Shop bot",
    )
    assert len(await lines(server, cast.vera)) == 1
    assert await lines(server, cast.boris) == []

    browser = await server.seat(cast.vera)
    assert (await browser.get("/api/automation"))["breakers"][0]["id"] == cast.telegram
    state = await browser.do("/api/automation/resume", breaker="channel", id=cast.telegram)
    assert state == {"paused": False, "breakers": [], "channel_per_hour": 200}
    await until(lambda: not any(row.get("kind") == "breaker" for row in screen.state["notice"].values()))
    assert await lines(server, cast.anna) == await lines(server, cast.vera) == []


async def test_read_line_stays_read_and_a_new_trip_is_a_new_line(server: Running, cast: Cast) -> None:
    await server.store.write(lambda tx: automation_switch.trip(tx, "rule", 7, "dialog-budget"))
    told = await line_of(server, cast.anna)
    browser = await server.seat(cast.anna)
    await browser.post("/api/notifications/read", all=True)
    line = await line_of(server, cast.anna)
    assert line["id"] == told["id"]
    assert line["read_at"] is not None
    await server.store.write(lambda tx: automation_switch.resume(tx, cast.anna, "rule", 7))
    await next_instant()
    await server.store.write(lambda tx: automation_switch.trip(tx, "rule", 7, "dialog-budget"))
    again = await line_of(server, cast.anna, since=line["data"]["since"])
    assert again["read_at"] is None


async def test_a_breaker_that_trips_again_before_the_engine_has_read_of_its_end_stays_tripped(cast: Cast) -> None:
    consumer = engine.consumer(cast.store)
    await consumer.drain()
    body = {"texts": [{"language": "ru", "text": "Здравствуйте!"}]}
    made = await cast.store.write(lambda tx: rules.create(tx, cast.anna, "autoreply", body))
    rule_id = made["rule_id"]

    async def paused() -> str:
        rows = await cast.store.rows("select paused_why from rule where id = :id", id=rule_id)
        return str(rows[0][0])

    await cast.store.write(lambda tx: automation_switch.trip(tx, "rule", rule_id, "dialog-budget"))
    await consumer.drain()
    assert await paused() == "dialog-budget"
    await cast.store.write(lambda tx: automation_switch.resume(tx, cast.anna, "rule", rule_id))
    await cast.store.write(lambda tx: automation_switch.trip(tx, "rule", rule_id, "dialog-budget"))
    await consumer.drain()
    assert await paused() == "dialog-budget"
    assert await cast.store.rows("select object_id from breaker") == [(rule_id,)]
    await cast.store.write(lambda tx: automation_switch.resume(tx, cast.anna, "rule", rule_id))
    await consumer.drain()
    assert await paused() == ""


@pytest.mark.parametrize(
    ("locale", "data", "subject"),
    [
        ("en", {"breaker": "channel", "name": "Shop bot"}, "Okno: Shop bot: automatic messages were stopped"),
        ("ru", {"breaker": "channel", "name": "Почта"}, "Окно: Почта: автоматические сообщения остановлены"),
        ("ru", {"breaker": "rule", "name": ""}, "Окно: Правило остановлено"),
    ],
)
def test_email_names_what_was_stopped(locale: str, data: dict[str, Any], subject: str) -> None:
    row = {
        "id": 1,
        "kind": "breaker",
        "at": 1,
        "dialog_id": None,
        "task_id": None,
        "name": "",
        "by_id": None,
        "count": 1,
        "data": data,
    }
    made = notification_mail.compose_email([row], name="Anna", locale=locale, people={}, base="https://okno.example")
    assert made[0].startswith(subject)


async def test_card_of_a_client_switches_automatic_messages_off(server: Running, cast: Cast) -> None:
    await cast.writes("hello")
    [(contact_id,)] = await server.store.rows("select id from contact")
    browser = await server.seat(cast.boris)
    assert (await browser.get(f"/api/contacts/{contact_id}"))["contact"]["no_automatic"] == 0
    screen = await server.screen(cast.anna)
    place = f"/api/contacts/{contact_id}"
    answer = await browser.http.patch(place, json={"key": key(), "no_automatic": True})
    assert answer.json()["contact"]["no_automatic"] == 1
    await until(lambda: any(row.get("no_automatic") == 1 for row in screen.state["contact"].values()))
    outsider = await server.seat(cast.olga)
    refused = await outsider.http.patch(place, json={"key": key(), "no_automatic": False})
    assert refused.status_code == 404
