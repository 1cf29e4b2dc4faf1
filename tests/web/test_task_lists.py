"""Lists of tasks at the minute of a due date, their orders, and the inbox that tasks empty, through the API."""

from __future__ import annotations

import random
from typing import Any

import pytest

from inbox import clock, timers
from inbox.clock import HOUR
from tests.conftest import Cast
from tests.web.browser import Browser, Json, key
from tests.web.conftest import Running
from tests.web.test_tasks_api import patched
from web.composition import TIMERS

NEW, ACTIVE, DONE = 1, 2, 5
LISTS = ("open", "late", "done")


async def ids(browser: Browser, **query: Any) -> list[int]:
    """Return the ids of a whole list, read in pages of three."""
    found: list[int] = []
    after: str | None = None
    while True:
        page = await browser.get("/api/tasks", **query, after=after, limit=3)
        found += [row["id"] for row in page["items"]]
        after = page["next"]
        if after is None:
            return found


async def made(browser: Browser, title: str, **fields: Any) -> int:
    return int((await browser.do("/api/tasks", title=title, **fields))["task"]["id"])


async def test_a_task_is_in_exactly_the_right_lists_before_at_and_after_its_due_minute(
    server: Running, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Current, overdue and done, with the counters of the same instant (E31)."""
    anna = await server.seat(cast.anna)
    due = clock.now() + HOUR
    task = await made(anna, "Отчёт", due_at=due, assignee_id=cast.anna.id)
    await made(anna, "Без срока")

    async def lists(at: int) -> dict[str, bool]:
        monkeypatch.setattr(clock, "now", lambda: at)
        monkeypatch.setattr(timers, "now", lambda: at)
        await timers.run_due(server.store, TIMERS)  # the counters follow the timer of that minute
        found = {view: await ids(anna, view=view) for view in LISTS}
        counts = (await anna.get("/api/start"))["counts"]["tasks"]
        assert (counts["open"], counts["late"]) == (len(found["open"]), len(found["late"]))
        assert counts["mine_late"] == len(found["late"])
        return {view: task in found[view] for view in LISTS}

    current = {"open": True, "late": False, "done": False}
    overdue, finished = current | {"late": True}, {"open": False, "late": False, "done": True}
    assert await lists(due - 1) == current
    assert await lists(due) == overdue
    assert await lists(due + HOUR) == overdue
    await patched(anna, task, due_at=due + 2 * HOUR)
    assert await lists(due + HOUR) == current
    assert await lists(due + 2 * HOUR) == overdue
    await anna.do(f"/api/tasks/{task}/status", status_id=DONE)
    assert await lists(due + 3 * HOUR) == finished
    await anna.do(f"/api/tasks/{task}/status", status_id=ACTIVE)
    assert await lists(due + 3 * HOUR) == overdue
    await patched(anna, task, due_at=None)
    assert await lists(due + 4 * HOUR) == current


async def test_each_order_of_a_list_is_verified_against_plain_sorting(server: Running, cast: Cast) -> None:
    """By date, status, due date and assignee, and by priority and last change; equal ones have an order too (E32)."""
    anna = await server.seat(cast.anna)
    chance, now = random.Random(7), clock.now()
    status = (await anna.do("/api/task-statuses", name="Проверка", base="active"))["status"]["id"]
    await anna.do(f"/api/task-statuses/{status}/place", before=NEW)  # the company's own order
    people = {cast.anna.id: "anna", cast.boris.id: "boris", cast.vera.id: "vera", None: "~"}
    for number in range(14):
        await made(
            anna,
            f"Задача {number}",
            due_at=chance.choice((None, now + HOUR, now + 2 * HOUR, now + 3 * HOUR)),
            assignee_id=chance.choice(list(people)),
            status_id=chance.choice((NEW, ACTIVE, status)),
            priority=chance.choice((-1, 0, 1)),
        )
    rows: list[Json] = (await anna.get("/api/tasks", view="open", limit=100))["items"]
    places = {row["id"]: row["place"] for row in (await anna.get("/api/task-statuses"))["statuses"]}

    def by_due(row: Json) -> tuple[int, int, int]:
        return (1, 0, -row["id"]) if row["due_at"] is None else (0, row["due_at"], row["id"])

    orders: dict[str, Any] = {
        "due": by_due,
        "created": lambda row: -row["id"],
        "changed": lambda row: (-row["changed_at"], -row["id"]),
        "status": lambda row: (places[row["status_id"]], -row["changed_at"], -row["id"]),
        "assignee": lambda row: (people[row["assignee_id"]], by_due(row)),
        "priority": lambda row: (-row["priority"], by_due(row)),
    }
    for sort, order in orders.items():
        wanted = [row["id"] for row in sorted(rows, key=order)]
        assert await ids(anna, view="open", sort=sort) == wanted, sort
        mine = [row["id"] for row in sorted(rows, key=order) if row["assignee_id"] == cast.anna.id]
        assert await ids(anna, view="mine", sort=sort) == mine, sort
    assert status in {row["status_id"] for row in rows}


async def test_number_title_description_due_date_assignee_and_tags_are_shown_and_changed(
    server: Running, cast: Cast
) -> None:
    """All six are there from a title alone on, and all but the number change (E26, E30)."""
    anna = await server.seat(cast.anna)
    tag = (await anna.do("/api/tags", name="Брак"))["tag"]["id"]
    task = await made(anna, "Только название")

    async def shown() -> tuple[Any, ...]:
        details = await anna.get(f"/api/tasks/{task}")
        row = details["task"]
        return row["number"], row["title"], details["text"], row["due_at"], row["assignee_id"], row["tags"]

    assert await shown() == (1, "Только название", "", None, None, [])
    due = clock.now() + HOUR
    fields = {"title": "Иначе", "text": "Как есть", "due_at": due, "assignee_id": cast.boris.id, "tags": [tag]}
    await patched(anna, task, **fields)
    assert await shown() == (1, "Иначе", "Как есть", due, cast.boris.id, [tag])


async def test_the_list_of_waiting_clients_is_empty_when_each_has_an_answer_a_task_or_a_snooze(
    server: Running, cast: Cast
) -> None:
    """A client who writes again is back in the list, whatever was done before (E33)."""
    anna = await server.seat(cast.anna)
    answered, planned, later = [await cast.writes("Сломалось", who=who) for who in ("kate", "john", "dina")]

    async def waiting() -> list[int]:
        rows = (await anna.get("/api/dialogs", view="waiting"))["items"]
        assert (await anna.get("/api/start"))["counts"]["waiting"] == len(rows)
        return sorted(row["id"] for row in rows)

    assert await waiting() == [answered, planned, later]
    await anna.do(f"/api/dialogs/{answered}/messages", kind="reply", text="Чиним", seen=1)
    assert await waiting() == [planned, later]
    await anna.do("/api/tasks", dialog_id=planned, title="Починить", ends_wait=True)
    assert await waiting() == [later]
    await anna.do(f"/api/dialogs/{later}/snooze", until=clock.now() + HOUR)
    assert await waiting() == []
    await cast.writes("Когда?", who="john")
    assert await waiting() == [planned]
    plain = await anna.post("/api/tasks", key=key(), dialog_id=planned, title="Без ответа")
    assert plain.status_code == 201 and await waiting() == [planned]  # a task alone is no answer
