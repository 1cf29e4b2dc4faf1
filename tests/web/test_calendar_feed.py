"""Tests of the calendar of due dates: the private link, what the feed holds, and that it tells nothing to others."""

from __future__ import annotations

from typing import Any

from icalendar import Calendar

from inbox import clock
from inbox.access import CLI
from inbox.clock import DAY, HOUR
from inbox.people import operators
from tests.conftest import Cast
from tests.web.browser import Browser, key
from tests.web.conftest import Running


async def link_of(browser: Browser, given: str | None = None) -> str:
    """Make a link; return its path."""
    answer = await browser.http.post("/api/me/calendar", json={"key": given or key()})
    assert answer.status_code == 201, answer.text
    return "/calendar/" + str(answer.json()["url"]).rsplit("/", 1)[1]


async def events(browser: Browser, path: str) -> list[Any]:
    answer = await browser.http.get(path)
    assert answer.status_code == 200 and answer.headers["content-type"] == "text/calendar; charset=utf-8"
    return list(Calendar.from_ical(answer.content).walk("VEVENT"))


async def test_feed_holds_my_open_tasks_with_a_due_date_that_i_may_see_at_that_moment(
    server: Running, cast: Cast
) -> None:
    dialog = await cast.writes("Полка", channel=cast.telegram)
    anna, olga = await server.seat(cast.anna), await server.seat(cast.olga)
    outside = server.browser()  # a calendar has no session
    due = clock.now() // 1000 * 1000 + 40 * DAY
    path = await link_of(olga)
    assert await events(outside, path) == []
    given = {"assignee_id": cast.olga.id, "due_at": due}
    mine = (await anna.do("/api/tasks", title="Сверить; кассу, 5\\6 «Лень»\nи", priority=1, **given))["task"]
    await anna.do("/api/tasks", title="чужая", assignee_id=cast.boris.id, due_at=due)
    await anna.do("/api/tasks", title="без срока", assignee_id=cast.olga.id)
    [event] = await events(outside, path)
    assert str(event["summary"]) == mine["title"] and event["priority"] == 1
    assert event["dtstart"].dt.timestamp() * 1000 == due and event["dtstart"].dt.utcoffset().seconds == 0
    assert str(event["url"]).endswith(f"/tasks/{mine['id']}")
    uid, sequence = str(event["uid"]), event["sequence"]
    moved = await anna.http.patch(f"/api/tasks/{mine['id']}", json={"key": key(), "due_at": due + HOUR})
    assert moved.status_code == 200
    [event] = await events(outside, path)
    assert str(event["uid"]) == uid and event["sequence"] > sequence
    # A task that moves to a channel which Olga may not see is absent; so are done and removed ones.
    await cast.store.write(lambda tx: operators.set_channels(tx, CLI, cast.olga.id or 0, None))
    linked = (await anna.do("/api/tasks", title="с диалогом", dialog_id=dialog, **given))["task"]
    assert len(await events(outside, path)) == 2
    only = frozenset({cast.second})
    await cast.store.write(lambda tx: operators.set_channels(tx, CLI, cast.olga.id or 0, only))
    assert [str(one["uid"]) for one in await events(outside, path)] == [uid]
    await anna.do(f"/api/tasks/{mine['id']}/status", status_id=5)
    assert await events(outside, path) == []
    assert linked["id"] != mine["id"]


async def test_link_is_made_once_for_a_key_replaced_revoked_and_dead_for_a_disabled_person(
    server: Running, cast: Cast
) -> None:
    boris, outside = await server.seat(cast.boris), server.browser()
    assert (await boris.get("/api/me/calendar"))["link"] is None
    same = key()
    first = await link_of(boris, same)
    assert await link_of(boris, same) == first
    stored = str(await cast.store.rows("select token_hash from calendar_link"))
    answers = str(await cast.store.rows("select * from command"))
    token = first.removeprefix("/calendar/").removesuffix(".ics")
    assert token not in stored and token not in answers and len(token) == 43
    tag = (await outside.http.get(first)).headers["etag"]
    unchanged = await outside.http.get(first, headers={"if-none-match": f'W/"x", {tag}'})
    assert unchanged.status_code == 304 and unchanged.content == b"" and unchanged.headers["etag"] == tag
    assert (await outside.http.head(first)).status_code == 200
    assert (await boris.get("/api/me/calendar"))["link"]["read_at"] is not None
    second = await link_of(boris)
    assert second != first
    lost = await outside.http.get(first)
    absent = await outside.http.get("/calendar/" + "x" * 43 + ".ics")
    assert lost.status_code == absent.status_code == 404 and lost.content == absent.content
    await cast.store.write(lambda tx: operators.disable(tx, CLI, cast.boris.id or 0))
    disabled = await outside.http.get(second)
    assert disabled.status_code == 404 and disabled.content == absent.content
    await cast.store.write(lambda tx: operators.disable(tx, CLI, cast.boris.id or 0, disabled=False))
    boris = await server.seat(cast.boris)
    assert (await outside.http.get(second)).status_code == 200
    assert (await boris.post("/api/me/calendar/revoke", key=key())).status_code == 204
    assert (await outside.http.get(second)).status_code == 404
    assert (await boris.get("/api/me/calendar"))["link"] is None
