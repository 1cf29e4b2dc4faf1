"""The running server gives new dialogs to operators, also when two processes share one database."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest

from inbox.consumers import Consumer
from inbox.store import open_store
from tests.conftest import Cast
from tests.web.browser import key, until
from tests.web.conftest import SQLITE, Running
from web.background.consumers import ConsumerRunner


async def assigned(cast: Cast) -> list[int]:
    rows = await cast.store.rows("select operator_id from assignment where by_kind = 'rule' order by dialog_id")
    return [int(row[0]) for row in rows]


async def given(cast: Cast, count: int) -> None:
    """Wait until the rule has given so many dialogs."""
    async with asyncio.timeout(20):
        while len(await assigned(cast)) < count:
            await asyncio.sleep(0.05)


async def begin(server: Running, cast: Cast) -> int:
    """Switch on a rule over Anna, Boris and Vera; return its id."""
    desk = await server.seat(cast.anna)
    body = {"operators": [cast.anna.id, cast.boris.id, cast.vera.id]}
    made = await desk.post("/api/rules", key=key(), kind="distribution", body=body)
    rule_id = int(made.json()["rule"]["id"])
    await desk.do(f"/api/rules/{rule_id}/active", active=True)
    return rule_id


@SQLITE
async def test_old_dialogs_are_shared_out_on_request_and_new_ones_at_once(server: Running, cast: Cast) -> None:
    for number in range(2):
        await cast.writes("Здравствуйте!", who=f"old{number}")
    desk = await server.seat(cast.anna)
    rule_id = await begin(server, cast)
    card = next(rule for rule in (await desk.get("/api/rules"))["rules"] if rule["id"] == rule_id)
    assert (card["waiting"], card["next_operator_id"]) == (2, cast.anna.id)
    assert await desk.do(f"/api/rules/{rule_id}/share-out") == {"count": 2}
    await given(cast, 2)
    screen = await server.screen(cast.boris)
    fresh = await cast.writes("Здравствуйте!", who="new")
    await until(lambda: screen.state["dialog"].get(str(fresh), {}).get("assignee_id") == cast.vera.id)
    assert await assigned(cast) == [cast.anna.id, cast.boris.id, cast.vera.id]
    line = next(row for row in screen.state["message"].values() if row["content"] == "assigned" and row["data"]["rule"])
    assert line["data"]["cause"] == "distribution"


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_two_processes_on_one_database_keep_one_order(server: Running, cast: Cast, database: str) -> None:
    await begin(server, cast)
    other = Running(open_store(database, strict=True), server.folder / "other")
    other.folder.mkdir()
    await other.store.start()
    await other.start()
    try:
        for number in range(12):
            await cast.writes("Здравствуйте!", who=f"client{number}")
        await given(cast, 12)
        assert await assigned(cast) == [cast.anna.id, cast.boris.id, cast.vera.id] * 4
    finally:
        await other.stop()
        await other.store.stop()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_what_a_killed_process_was_applying_is_applied_by_another_without_a_further_event(
    cast: Cast, database: str
) -> None:
    applied: list[int] = []
    consumer = Consumer(cast.store, "tester", lambda tx, event: applied.append(event.id))
    runner = ConsumerRunner(cast.store, consumer, gather_seconds=0)
    connection = await asyncpg.connect(database)
    held = connection.transaction()
    await held.start()
    await connection.execute("select pg_advisory_xact_lock(hashtextextended('consumer/tester', 0))")
    await cast.writes("Здравствуйте!")
    await runner.start()
    await until(lambda: consumer.is_refused)
    assert applied == []
    connection.terminate()
    await until(lambda: len(applied) > 0)
    await runner.stop()
