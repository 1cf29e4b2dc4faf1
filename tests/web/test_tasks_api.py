"""Tests of the task API: lists, board, paging, rights, bulk with undo, search, live rows."""

from __future__ import annotations

import asyncio
from typing import Any

from inbox import clock
from inbox.clock import HOUR, MINUTE
from tests.conftest import Cast
from tests.web.browser import Browser, Json, Screen, key
from tests.web.conftest import Running


async def patched(browser: Browser, task_id: int, **fields: Any) -> Json:
    answer = await browser.http.patch(f"/api/tasks/{task_id}", json={"key": key(), **fields})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def titles(browser: Browser, **query: Any) -> list[str]:
    """Return the titles of a whole list, read in pages of two."""
    found: list[str] = []
    after: str | None = None
    while True:
        page = await browser.get("/api/tasks", **query, after=after, limit=2)
        found += [row["title"] for row in page["items"]]
        after = page["next"]
        if after is None:
            return found


async def test_views_sorts_and_filters_hold_each_task_in_exactly_the_right_list(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    now = clock.now()

    async def make(title: str, **fields: Any) -> int:
        return int((await anna.do("/api/tasks", title=title, **fields))["task"]["id"])

    await make("без срока")
    await make("скоро", due_at=now + HOUR, assignee_id=cast.anna.id, priority=1)
    late = await make("просрочена", due_at=now - MINUTE, assignee_id=cast.boris.id, kind="incident", type_id=3)
    done = await make("готова", due_at=now - HOUR, priority=-1)
    await anna.do(f"/api/tasks/{done}/status", status_id=5)
    await anna.do(f"/api/tasks/{late}/status", status_id=2)
    for view, expected in (
        ("open", ["просрочена", "скоро", "без срока"]),
        ("mine", ["скоро"]),
        ("late", ["просрочена"]),
        ("unassigned", ["без срока"]),
        ("done", ["готова"]),
        ("all", ["готова", "просрочена", "скоро", "без срока"]),
    ):
        assert await titles(anna, view=view) == expected, view
    for sort, expected in (
        ("created", ["просрочена", "скоро", "без срока"]),
        ("status", ["скоро", "без срока", "просрочена"]),
        ("assignee", ["скоро", "просрочена", "без срока"]),
        ("priority", ["скоро", "просрочена", "без срока"]),
        ("changed", ["просрочена", "скоро", "без срока"]),
    ):
        assert await titles(anna, view="open", sort=sort) == expected, sort
    assert await titles(anna, view="all", kind="incident") == ["просрочена"]
    assert await titles(anna, view="all", kind="none", assignee_id=0) == ["готова", "без срока"]
    assert await titles(anna, view="all", type_id=3, status_id=2, priority=0) == ["просрочена"]
    await server.okno.ticker.do_what_is_due()
    counts = (await anna.get("/api/start"))["counts"]["tasks"]
    assert counts == {"open": 3, "late": 1, "mine": 1, "mine_late": 0, "free": 1}
    assert (await anna.get("/api/tasks/ids", view="all"))["ids"] == [done, late, late - 1, late - 2]
    for wrong in ("view=x", "sort=x", "after=x", "after=WzEsMiwzXQ", "limit=0", "assignee_id=-1", "unknown=1"):
        assert (await anna.http.get(f"/api/tasks?{wrong}")).status_code == 422, wrong


async def test_board_has_a_column_for_each_status_with_its_count_and_next_page(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    own = (await anna.do("/api/task-statuses", name="На проверке", base="active"))["status"]["id"]
    await anna.do(f"/api/task-statuses/{own}/place", before=3)
    for number in range(52):
        await anna.do("/api/tasks", title=f"{number}", status_id=own)
    board = await anna.get("/api/tasks/board", view="all")
    columns = {column["status_id"]: column for column in board["columns"]}
    assert list(columns) == [1, 2, own, 3, 4, 5, 6]
    column = columns[own]
    assert (column["count"], len(column["items"]), len(columns[1]["items"])) == (52, 50, 0)
    rest = await anna.get("/api/tasks", view="open", status_id=own, after=column["next"])
    assert [row["title"] for row in rest["items"]] == ["1", "0"]
    mine = await anna.get("/api/tasks/board", view="mine")
    assert all(column["count"] == 0 for column in mine["columns"])
    assert (await anna.get("/api/tasks/board", view="all", status_id="999999"))["columns"] == []


async def test_hidden_task_is_absent_from_list_counters_socket_search_and_api(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Секретный сканер")
    anna, olga = [await server.screen(person) for person in (cast.anna, cast.olga)]
    open_task = (await anna.browser.do("/api/tasks", title="Общий сканер"))["task"]["id"]
    hidden = (await anna.browser.do("/api/tasks", dialog_id=dialog, title="Секретный сканер"))["task"]["id"]
    await asyncio.gather(anna.equals_fresh(), olga.equals_fresh())
    assert set(anna.state["task"]) == {str(open_task), str(hidden)} and set(olga.state["task"]) == {str(open_task)}
    assert olga.state["counts"]["0"]["tasks"]["open"] == 1 and anna.state["counts"]["0"]["tasks"]["open"] == 2
    for path in ("", "/lines"):
        foreign = await olga.browser.http.get(f"/api/tasks/{hidden}{path}")
        absent = await olga.browser.http.get(f"/api/tasks/999{path}")
        assert foreign.status_code == 404 and foreign.content == absent.content
    assert (await olga.browser.http.get(f"/api/dialogs/{dialog}/tasks")).status_code == 404
    for view in ("all", "open", f"dialog-{dialog}", "unassigned"):
        assert "Секретный сканер" not in await titles(olga.browser, view=view)
    for query, seen in (("сканеры", [open_task]), ("2", []), ("№ 1", [open_task]), ("секретный", [])):
        found = await olga.browser.get("/api/search", q=query)
        assert [row["id"] for row in found["tasks"]] == seen, query
    assert [row["id"] for row in (await anna.browser.get("/api/search", q="сканеры"))["tasks"]] == [hidden, open_task]
    # A task that gets a hidden dialog leaves the screen of those who may not see it.
    await anna.browser.do(f"/api/tasks/{open_task}/sources", dialog_id=dialog)
    await asyncio.gather(anna.equals_fresh(), olga.equals_fresh())
    assert olga.state["task"] == {} and (await olga.browser.get("/api/search", q="сканеры"))["tasks"] == []


async def test_bulk_change_has_one_undo_and_names_what_failed(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    ids = [(await anna.do("/api/tasks", title=f"{number}"))["task"]["id"] for number in range(25)]
    await anna.do(f"/api/tasks/{ids[0]}/status", status_id=2)
    change = {"status_id": 6, "close_reason": "Не нужно", "assignee_id": cast.boris.id}
    body = {"key": key(), "steps": [{"ids": [*ids, 999], "change": change}]}
    done = (await anna.http.post("/api/tasks/bulk", json=body)).json()
    assert done["done"] == ids and done["failed"] == [{"id": 999, "code": "not-found"}]
    assert (await anna.http.post("/api/tasks/bulk", json=body)).json() == done
    assert len(await titles(anna, view="done")) == 25
    back = await anna.do("/api/tasks/bulk", steps=done["undo"])
    assert sorted(back["done"]) == ids and back["failed"] == []
    assert len(await titles(anna, view="unassigned")) == 25 and len(await titles(anna, view="open", status_id=2)) == 1
    gone = await anna.do("/api/tasks/bulk", steps=[{"ids": ids[:2], "removed": True}])
    assert len(await titles(anna, view="all")) == 23
    await anna.do("/api/tasks/bulk", steps=gone["undo"])
    assert len(await titles(anna, view="all")) == 25


async def test_details_hold_sources_files_checklist_history_and_followers(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Сломался сканер")
    message = (await cast.store.rows("select id from message where kind = 'in'"))[0][0]
    anna, boris = await server.seat(cast.anna), await server.seat(cast.boris)
    due = clock.now() + HOUR
    made = (await anna.do("/api/tasks", message_ids=[message], due_at=due, checks=["Акт"]))["task"]
    task = made["id"]
    await boris.do(f"/api/tasks/{task}/lines", text="Смотрю", mentions=[cast.anna.id])
    await boris.do(f"/api/tasks/{task}/follow", on=True)
    done = await patched(anna, task, title="Сканер", seen=made["last_no"])
    assert done["was"] == {"title": "Сломался сканер"} and done["last_open_of_dialog"] is False
    assert (await anna.http.post(f"/api/tasks/{task}/seen", json={"no": 3})).status_code == 204
    page = await anna.get(f"/api/tasks/{task}")
    assert (page["text"], page["seen"], page["followers"]) == ("Сломался сканер", 3, [cast.anna.id, cast.boris.id])
    [source] = page["sources"]
    assert (source["message_id"], source["dialog_id"], source["author"]) == (message, dialog, "Kate")
    assert [(line["kind"], line["text"]) for line in page["lines"]] == [
        ("system", ""),
        ("comment", "Смотрю"),
        ("change", ""),
    ]
    [check] = page["checks"]
    ticked = await anna.http.patch(f"/api/tasks/{task}/checks/{check['id']}", json={"key": key(), "done": True})
    assert ticked.json()["task"]["checks"] == {"done": 1, "total": 1}
    [row] = (await anna.get(f"/api/dialogs/{dialog}/tasks"))["items"]
    assert row["id"] == task and row["comments"] == 1
    conversation = await anna.get(f"/api/dialogs/{dialog}")
    assert conversation["dialog"]["tasks"] == {"open": 1, "due_at": due}
    assert [chip["number"] for chip in conversation["messages"][0]["tasks"]] == [1]
    bell = await (await server.seat(cast.anna)).get("/api/notifications")
    told = [row for row in bell["items"] if row["kind"] == "task"]
    assert [(row["data"]["what"], row["task"]["title"]) for row in told] == [("mention", "Сканер")]


async def test_repeated_key_makes_one_task_and_stale_edit_is_a_conflict(server: Running, cast: Cast) -> None:
    anna, boris = await server.seat(cast.anna), await server.seat(cast.boris)
    body = {"key": key(), "title": "Один раз"}
    first, second = [(await anna.http.post("/api/tasks", json=body)).json()["task"]["id"] for _ in range(2)]
    assert first == second
    await patched(boris, first, title="Борис")
    stale = await anna.http.patch(f"/api/tasks/{first}", json={"key": key(), "title": "Анна", "seen": 1})
    assert stale.status_code == 409
    assert {name: stale.json()[name] for name in ("code", "field", "by")} == {
        "code": "changed-meanwhile",
        "field": "title",
        "by": cast.boris.id,
    }
    refused = await anna.post(f"/api/tasks/{first}/status", key=key(), status_id=3)
    assert (refused.status_code, refused.json()["code"]) == (422, "wake-needed")


async def test_every_act_on_tasks_leaves_old_snapshots_plus_events_equal_to_fresh_ones(
    server: Running, cast: Cast
) -> None:
    dialog = await cast.writes("Здравствуйте!")
    other = await cast.writes("Hello", who="john", channel=cast.second)
    message = (await cast.store.rows("select min(id) from message where dialog_id = :id", id=dialog))[0][0]
    screens = [await server.screen(person) for person in (cast.anna, cast.olga, cast.boris)]
    anna: Screen = screens[0]
    desk = anna.browser

    async def same() -> None:
        await asyncio.gather(*(screen.equals_fresh() for screen in screens))

    task = (await desk.do("/api/tasks", message_ids=[message], assignee_id=cast.boris.id))["task"]["id"]
    await same()
    free = (await desk.do("/api/tasks", title="Без диалога"))["task"]["id"]
    await same()
    await patched(desk, task, title="Иначе", due_at=clock.now() + HOUR, priority=1)
    await same()
    await desk.do(f"/api/tasks/{task}/lines", text="Смотрю", mentions=[cast.boris.id])
    await same()
    await desk.do(f"/api/tasks/{task}/checks", texts=["раз", "два"])
    await same()
    await desk.do(f"/api/tasks/{free}/sources", dialog_id=other)
    await same()
    await desk.http.delete(f"/api/tasks/{task}/sources/{message}")
    await same()
    await desk.do(f"/api/tasks/{task}/sources", message_ids=[message])
    await same()
    await desk.do(f"/api/tasks/{task}/status", status_id=5)
    await same()
    await desk.do(f"/api/tasks/{task}/follow", on=False)
    await same()
    assert (await desk.http.delete(f"/api/tasks/{free}")).status_code == 204
    await same()
    assert set(anna.state["task"]) == {str(task)}
    assert (await desk.post(f"/api/tasks/{free}/removed", key=key(), removed=False)).status_code == 204
    await same()
    status = (await desk.do("/api/task-statuses", name="Проверка", base="active"))["status"]["id"]
    kind = (await desk.do("/api/task-types", name="Монтаж"))["type"]["id"]
    await same()
    await desk.do(f"/api/task-statuses/{status}/place", before=1)
    await desk.do(f"/api/task-types/{kind}/removed", removed=True)
    await same()
    await desk.do(f"/api/dialogs/{dialog}/close")
    await same()
    assert anna.state["dialog"][str(dialog)]["tasks"] == {"open": 0, "due_at": None}


async def test_lists_of_statuses_and_types_are_guarded(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    own = (await anna.do("/api/task-statuses", name="Проверка", base="active"))["status"]["id"]
    made = (await anna.do("/api/tasks", title="x", status_id=own))["task"]
    assert made["base"] == "active"
    for path, body, code in (
        ("/api/task-statuses", {"name": " проверка ", "base": "new"}, "name-taken"),
        ("/api/task-statuses/1/removed", {"removed": True}, "built-in"),
        (f"/api/task-statuses/{own}/removed", {"removed": True}, "in-use"),
    ):
        answer = await anna.post(path, key=key(), **body)
        assert (answer.status_code, answer.json()["code"]) == (409, code), path
    renamed = await anna.http.patch("/api/task-statuses/1", json={"key": key(), "name": "Входящая"})
    assert renamed.json()["status"] | {"place": 1} == {
        "id": 1,
        "builtin": "new",
        "base": "new",
        "name": "Входящая",
        "place": 1,
        "removed": 0,
    }
    await anna.do(f"/api/tasks/{made['id']}/status", status_id=5)
    await anna.do(f"/api/tasks/{made['id']}/status", status_id=2)
    await anna.do(f"/api/task-statuses/{own}/removed", removed=True)
    refused = await anna.post("/api/tasks", key=key(), title="y", status_id=own)
    assert refused.json()["code"] == "status-gone"
    chosen = {"default_due": 30, "remind": 0, "untouched": 0, "asking": 0}
    assert (await anna.http.put("/api/task-settings", json={"key": key(), **chosen})).json() == chosen
    due = (await anna.do("/api/tasks", title="z"))["task"]["due_at"]
    assert abs(due - clock.now() - 30 * MINUTE) < MINUTE
