"""Tests dialog commands over HTTP: live for those who see the dialog, and timers that end snoozes (E13,
E33, W22-W25).
"""

from __future__ import annotations

import asyncio

from inbox import clock
from tests.conftest import Cast
from tests.web.browser import key, until
from tests.web.conftest import SQLITE, Running
from web.api.dialog_commands import FollowAnswer, Taken
from web.api.handovers import HandOverAnswer
from web.api.people import People, TeamAnswer


async def test_old_snapshots_plus_events_equal_fresh_ones_after_every_command(server: Running, cast: Cast) -> None:
    first = await cast.writes("Здравствуйте!", who="kate")
    second = await cast.writes("Hello", who="john")
    anna, olga, boris = [await server.screen(person) for person in (cast.anna, cast.olga, cast.boris)]
    desk = anna.browser

    async def done(path: str, **body: object) -> dict:
        answer = await desk.do(path, **body)
        await asyncio.gather(*(screen.equals_fresh() for screen in (anna, olga, boris)))
        return answer

    made = await done("/api/teams", name="Доставка", members=[cast.boris.id, cast.anna.id])
    team = made["team"]["id"]
    assert olga.state["team"][str(team)]["members"] == sorted([cast.boris.id, cast.anna.id])
    await done(f"/api/dialogs/{first}/team", team_id=team, note="по складу")
    await done(f"/api/dialogs/{first}/follow", on=True)
    assert anna.state["follow"] and not boris.state["follow"]
    row = await done(f"/api/dialogs/{first}/snooze", until=clock.now() + clock.HOUR, reason="ждём склад")
    assert row["dialog"]["snooze"]["reason"] == "ждём склад"
    await done(f"/api/dialogs/{first}/unsnooze")
    await done(f"/api/dialogs/{first}/no-answer")
    await done(f"/api/dialogs/{first}/answer-after-all")
    await done(f"/api/dialogs/{first}/assignee", operator_id=cast.boris.id, note="возьмёшь?")
    await done(f"/api/dialogs/{first}/close", reason="declined", comment="дорого")
    await done(f"/api/dialogs/{first}/close", reason="spam")
    assert boris.state["dialog"][str(first)]["close_reason"] == "spam"
    await done(f"/api/dialogs/{first}/reopen")
    await done(f"/api/dialogs/{first}/follow", on=False)
    taken = await done("/api/dialogs/next")
    assert taken["dialog"]["id"] == second
    over = await done("/api/handovers", kind="team", team_id=team, note="в отпуске")
    assert over["hand_over"]["moved"] == 1
    await done(f"/api/handovers/{over['hand_over']['id']}/undo")
    assert boris.state["dialog"][str(second)]["assignee_id"] == cast.anna.id
    await done(f"/api/teams/{team}/removed", removed=True)
    changed = await desk.http.patch(f"/api/people/{cast.boris.id}", json={"key": key(), "capacity": 12})
    assert changed.status_code == 204
    await boris.equals_fresh()


async def test_snoozes_end_while_the_server_runs_and_overdue_ones_end_once_after_a_start(
    server: Running, cast: Cast
) -> None:
    dialog = await cast.writes("Здравствуйте!")
    desk = await server.seat(cast.anna)
    soon = await desk.do(f"/api/dialogs/{dialog}/snooze", until=clock.now() + 1_000)
    assert soon["dialog"]["snooze"]

    async def awake() -> bool:
        answer = await desk.get(f"/api/dialogs/{dialog}")
        return answer["dialog"]["snooze"] is None

    await until(awake, 20, 0.1)
    await desk.do(f"/api/dialogs/{dialog}/snooze", until=clock.now() + 60_000)
    await server.stop()
    await server.store.write(lambda tx: tx.sql("update due set at = 5"))
    await server.start()
    await until(awake, 20, 0.1)
    woke = await server.store.rows("select data from event where kind = 'dialog.unsnoozed'")
    assert [row[0] for row in woke] == ['{"cause":"time"}'] * 2


@SQLITE
async def test_answers_match_the_description(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте!")
    desk = await server.seat(cast.anna)
    people = await desk.get("/api/people", dialog=dialog)
    People.model_validate(people, strict=True)
    may = {person["id"]: person["may"] for person in people["people"]}
    assert may[cast.boris.id] and not may[cast.olga.id]
    team = await desk.do("/api/teams", name="Доставка", members=[cast.anna.id])
    TeamAnswer.model_validate(team, strict=True)
    taken = await desk.post("/api/teams", name="доставка", key=key())
    assert (taken.status_code, taken.json()["code"]) == (409, "team-exists")
    FollowAnswer.model_validate(await desk.do(f"/api/dialogs/{dialog}/follow", on=True), strict=True)
    Taken.model_validate(await desk.do("/api/dialogs/next"), strict=True)
    assert (await desk.do("/api/dialogs/next"))["dialog"] is None
    await server.screen(cast.boris)  # round robin skips operators who are not online
    await until(lambda: cast.boris.id in server.okno.hub.presence.people)
    given = await desk.do("/api/handovers", kind="turn", people=[cast.boris.id], dialogs=[dialog])
    HandOverAnswer.model_validate(given, strict=True)
    assert (await desk.get("/api/handovers"))["items"] == [given["hand_over"]]
    stranger = await server.seat(cast.olga)
    assert (await stranger.http.get("/api/people", params={"dialog": dialog})).status_code == 404
    assert (await stranger.get("/api/handovers"))["items"] == []
