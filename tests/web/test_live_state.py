"""Tests that snapshot + events = fresh snapshot, for every action and for every operator (design rule 8)."""

from __future__ import annotations

import asyncio

from inbox import channels, timers
from inbox.access import CLI
from inbox.delivery import claims, outbox
from inbox.dialogs import tag_updates
from inbox.people import operators
from tests.conftest import Cast
from tests.js.page import opened
from tests.web.browser import Json, Screen, key
from tests.web.conftest import Running


async def replays(screen: Screen) -> None:
    """Replay this screen's input through the real reduce.js, which must end equal to a fresh snapshot."""
    fresh = Screen(screen.browser)
    await fresh.load()
    result = await asyncio.to_thread(through_reduce_js, screen.script, fresh.script)
    assert result["dialogs"] == len(screen.state["dialog"]) and result["contacts"] == len(screen.state["contact"])
    assert result["messages"] >= result["dialogs"] > 0


def through_reduce_js(live: list[Json], fresh: list[Json]) -> dict[str, int]:
    with opened() as page:
        value: dict[str, int] = page.evaluate(
            "async ([live, fresh]) => (await import('/replay.js')).replay(live, fresh)", [live, fresh]
        )
        return value


async def test_every_action_leaves_old_snapshots_plus_events_equal_to_fresh_ones(server: Running, cast: Cast) -> None:
    first = await cast.writes("Здравствуйте!", who="kate")
    await cast.writes("Hello", who="john", channel=cast.second)
    anna, olga, boris = [await server.screen(person) for person in (cast.anna, cast.olga, cast.boris)]
    desk = anna.browser

    async def same() -> None:
        await asyncio.gather(*(screen.equals_fresh() for screen in (anna, olga, boris)))

    await same()
    assert set(olga.state["dialog"]) != set(anna.state["dialog"]), "Olga must be an outsider for this to mean anything"

    await cast.writes("Вы тут?", who="kate")
    await same()
    third = await cast.writes("Новый клиент", who="alina")
    await same()
    await anna.load_dialog(third)
    await desk.http.post(f"/api/dialogs/{first}/read", json={"client_no": 2})
    await same()
    sent = await desk.do(f"/api/dialogs/{first}/messages", kind="reply", text="Да!", seen=2)
    await same()
    for mode, text in (("note", "ждёт"), ("reply", "Добрый день"), ("reply", "")):
        kept = await desk.http.put(f"/api/dialogs/{first}/draft", json={"mode": mode, "text": text})
        assert kept.status_code == 200, kept.text
        await same()
    await desk.do(f"/api/dialogs/{first}/messages", kind="note", text="ждёт возврата", seen=3)
    await same()
    await desk.do(f"/api/dialogs/{third}/assignee", operator_id=cast.boris.id)
    await same()
    await desk.do(f"/api/dialogs/{third}/assignee", operator_id=None)
    await same()
    await desk.do(f"/api/messages/{sent['message']['id']}/cancel")
    await same()
    await desk.do(f"/api/messages/{sent['message']['id']}/retry")
    await same()
    await desk.do(f"/api/dialogs/{first}/close")
    await same()
    await desk.do(f"/api/dialogs/{first}/reopen")
    await same()
    await desk.do(f"/api/dialogs/{first}/close")
    await cast.writes("Ещё вопрос", who="kate")
    await same()
    contact = anna.state["dialog"][str(first)]["contact_id"]
    renamed = await desk.http.patch(f"/api/contacts/{contact}", json={"key": key(), "name": "Катя", "note": "VIP"})
    assert renamed.status_code == 200, renamed.text
    await same()
    made = [(await desk.do("/api/tags", name=name))["tag"]["id"] for name in ("Доставка", "Возврат", "Возвраты")]
    await same()
    await desk.do(f"/api/dialogs/{first}/tags", add=made)
    await desk.do(f"/api/dialogs/{third}/tags", add=made[2:])
    await same()
    assert anna.state["dialog"][str(first)]["tags"] == made and str(first) not in olga.state["dialog"]
    await desk.do(f"/api/dialogs/{first}/tags", remove=made[:1])
    await desk.do(f"/api/dialogs/{first}/priority", priority=1)
    await same()
    assert anna.state["dialog"][str(first)]["priority"] == 1
    renamed = await desk.http.patch(f"/api/tags/{made[1]}", json={"key": key(), "name": "Обмен", "color": 3})
    assert renamed.status_code == 200, renamed.text
    await same()
    for path, body in ((f"{made[2]}/merge", {"into": made[1]}), (f"{made[1]}/removed", {"removed": True})):
        await desk.do(f"/api/tags/{path}", **body)
        await same()
        await timers.run_due(server.store, tag_updates.TIMERS)
        await same()
    assert anna.state["dialog"][str(third)]["tagged"] == 0 and anna.state["counts"]["0"]["untagged"] == 3
    week = [[[540, 1080]]] * 5 + [[], []]
    schedule = {"zone": "Europe/Moscow", "week": week, "days": {}}
    await desk.do("/api/hours", name="Office", schedule=schedule)
    await same()
    hours = {"key": key(), "version": 1, "schedule": schedule | {"zone": "Asia/Omsk"}}
    assert (await desk.http.patch("/api/hours/2", json=hours)).status_code == 200
    await same()
    company = {"key": key(), "name": "Ольха", "zone": "Asia/Omsk", "language": "ru"}
    assert (await desk.http.put("/api/company", json=company)).status_code == 200
    await same()
    for paused in (True, False):
        await desk.do("/api/automation/paused", paused=paused)
        await same()
        assert anna.state["automation"]["1"]["paused"] is paused
    changed = await desk.http.patch("/api/me", json={"key": key(), "locale": "en", "theme": "dark"})
    assert changed.json()["theme"] == "dark"
    await same()
    for path, body in (
        ("/api/me", {"presence": "away"}),
        ("/api/me/preferences", {"preferences": {"sounds": {"volume": 5}}}),
    ):
        assert (await desk.http.patch(path, json={"key": key(), **body})).status_code == 200
        await same()
    assert (await desk.post("/api/notifications/test")).status_code == 201
    await same()
    assert anna.state["notice"], "there must be some for this to mean anything"
    await desk.post("/api/notifications/read", ids=[int(notice_id) for notice_id in anna.state["notice"]][:1])
    await desk.post("/api/notifications/read", all=True)
    await same()
    await server.store.write(lambda tx: channels.renew(tx, {"telegram": {"can_react": ["👍"]}}))
    theirs = next(row["id"] for row in anna.state["message"].values() if row["kind"] == "in")
    for emoji in ("👍", None):
        await desk.do(f"/api/messages/{theirs}/reaction", emoji=emoji)
        await same()
    await server.store.write(lambda tx: channels.pause(tx, CLI, cast.telegram, paused=False))
    await server.store.write(
        lambda tx: operators.create(tx, CLI, email="new@shop.example", name="New", role="operator", password_hash="-")
    )
    await same()
    await server.store.write(lambda tx: operators.set_role(tx, CLI, cast.boris.id or 0, "supervisor"))
    await same()
    if server.store.dialect == "sqlite":  # the events are the same, and a Chromium is expensive
        for screen in (anna, olga, boris):
            await replays(screen)


async def test_deliveries_change_live_and_later_ones_show_what_they_wait_for(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте!")
    screen = await server.screen(cast.anna)
    desk = screen.browser
    await desk.do(f"/api/dialogs/{dialog}/messages", kind="reply", text="раз", seen=1)
    await screen.equals_fresh()
    [out] = await server.store.write(lambda tx: claims.claim(tx, holder="me", channels=[cast.telegram]))
    await screen.equals_fresh()
    await desk.do(f"/api/dialogs/{dialog}/messages", kind="reply", text="два", seen=3)
    await screen.equals_fresh()
    await server.store.write(
        lambda tx: outbox.retry_later(tx, out.delivery_id, holder="me", delay_ms=0, code="network", detail="")
    )
    await screen.equals_fresh()
    [out] = await server.store.write(lambda tx: claims.claim(tx, holder="me", channels=[cast.telegram]))
    await server.store.write(lambda tx: outbox.mark_sent(tx, out.delivery_id, holder="me", external_id="7", at=tx.now))
    await screen.equals_fresh()
    assert [row["delivery"]["state"] for row in screen.state["message"].values() if row["kind"] == "out"] == [
        "sent",
        "queued",
    ]


async def test_a_bulk_command_and_its_undo_reach_every_screen(server: Running, cast: Cast) -> None:
    made = [await cast.writes("Здравствуйте!", who=name) for name in ("kate", "john", "dina")]
    anna, olga, boris = [await server.screen(person) for person in (cast.anna, cast.olga, cast.boris)]

    async def many(*steps: object) -> list[object]:
        done = await anna.browser.do("/api/bulk", steps=list(steps))
        assert done["failed"] == []
        await asyncio.gather(*(screen.equals_fresh() for screen in (anna, olga, boris)))
        return list(done["undo"])

    tag = (await anna.browser.do("/api/tags", name="Доставка"))["tag"]["id"]
    back = await many(
        {"act": "tag", "ids": made, "tag_ids": [tag]},
        {"act": "rank", "ids": made[1:], "priority": 1},
        {"act": "untag", "ids": made[:1], "tag_ids": [tag]},
        {"act": "assign", "ids": made, "operator_id": cast.boris.id},
        {"act": "follow", "ids": made[:2]},
        {"act": "read", "ids": made},
        {"act": "snooze", "ids": made[:1], "until": None, "reason": "ждём"},
        {"act": "close", "ids": made[1:2]},
    )
    assert boris.state["counts"]["0"]["mine"] == 1 and anna.state["counts"]["0"]["following"] == 1
    assert anna.state["counts"]["0"]["untagged"] == 0, "one is snoozed, one closed, one tagged"
    await many(*reversed(back))
    assert anna.state["counts"]["0"]["unread"] == 3
