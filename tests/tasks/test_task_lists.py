"""Tests of searched and filtered lists of tasks: what they hold, what they count, and what an outsider gets."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from pydantic import ValidationError
from sqlalchemy.ext.asyncio import create_async_engine

from inbox.access import Actor
from inbox.clock import DAY
from inbox.company import tags
from inbox.dialogs import dialog_tags, priority
from inbox.listing import search_results
from inbox.store import Tx
from tasks import comments, listing, search
from tasks.board import read_board
from tasks.filters import TaskFilter
from tasks.rows import TABLES, task_shape
from tests.conftest import Cast
from tests.tasks.conftest import Tasks
from web.migrations.fill_search import index_existing_tasks

NOW = 1_800_000_000_000


async def listed(cast: Cast, who: Actor | None = None, view: str = "all", q: str = "", **wanted: Any) -> list[str]:
    """Return the titles of a list, by their number."""
    text = await listing.page(
        cast.store, who or cast.anna, view=view, sort="created", wanted=TaskFilter(**wanted), q=q, limit=100
    )
    return [str(row["title"]) for row in orjson.loads(text)["items"]][::-1]


async def counted(cast: Cast, who: Actor, views: tuple[str, ...], q: str = "", **wanted: Any) -> dict[str, int]:
    text = await listing.counts(cast.store, who, views=views, wanted=TaskFilter(**wanted), q=q)
    return dict(orjson.loads(text)["counts"])


async def searched(cast: Cast, q: str, who: Actor | None = None) -> dict[str, Any]:
    return dict(orjson.loads(await search_results.search(cast.store, who or cast.anna, q, more={"tasks": search.find})))


async def test_tasks_are_found_by_number_title_description_and_comments_in_both_layouts(
    cast: Cast, tasks: Tasks
) -> None:
    secret = await cast.writes("Верните деньги", who="kate")
    shelf = await tasks.make(title="Заменить полку «Линд»", text="Скол на углу")
    money = await tasks.make(title="Вернуть деньги", dialog_id=secret)
    assert await listed(cast, q="полки") == ["Заменить полку «Линд»"]  # any form of the word
    assert await listed(cast, q="скол") == ["Заменить полку «Линд»"]
    assert await listed(cast, q="№ 2") == await listed(cast, q="2") == ["Вернуть деньги"]
    assert await listed(cast, q="курьер") == []
    await cast.store.write(lambda tx: comments.comment(tx, cast.anna, money, text="Курьер заберёт договор в пятницу"))
    assert await listed(cast, q="деньги курьеру") == ["Вернуть деньги"]  # one word in the title, one in a comment
    await tasks.change(money, title="Отдать сумму")
    assert await listed(cast, q="деньги") == []
    assert await listed(cast, q="сумма курьер") == ["Отдать сумму"]
    page = orjson.loads(await listing.page(cast.store, cast.anna, q="rehmth"))  # курьер in the other layout
    assert page["other_layout"] == "курьер" and [row["id"] for row in page["items"]] == [money]
    found = (await searched(cast, "договор"))["tasks"]
    assert [(row["id"], row["text"]) for row in found] == [(money, "Курьер заберёт договор в пятницу")]
    # Ольга does not see the dialog's channel: the task is absent for her in every way.
    assert await listed(cast, cast.olga, q="сумма") == await listed(cast, cast.olga, q="2") == []
    assert await listed(cast, cast.olga, q="полка") == ["Заменить полку «Линд»"]
    assert (await searched(cast, "договор", cast.olga))["tasks"] == []
    assert await counted(cast, cast.olga, ("open", "done"), q="сумма") == {"open": 0, "done": 0}
    assert await counted(cast, cast.anna, ("open", "mine", "done"), q="сумма") == {"open": 1, "mine": 0, "done": 0}
    await tasks.change(shelf, status_id=5)
    assert await listed(cast, view="open", q="полка") == [] and await listed(cast, view="done", q="полка") != []


async def test_a_filter_holds_any_value_of_a_field_and_all_fields(cast: Cast, tasks: Tasks) -> None:
    def arrange(tx: Tx) -> list[int]:
        return [int(tags.create(tx, cast.anna, name=name)["tag_id"]) for name in ("возврат", "старый", "новый")]

    kate = await cast.writes("Сломалось", who="kate")
    client = (await cast.store.rows("select contact_id from dialog where id = :id", id=kate))[0][0]
    refund, former, new = await cast.store.write(arrange)
    a = await tasks.make(title="a", tags=[refund], priority=1, due_at=NOW, type_id=1, kind="incident")
    await tasks.make(title="b", tags=[former], assignee_id=cast.boris.id, due_at=NOW + DAY, type_id=2)
    c = await tasks.make(title="c", dialog_id=kate, priority=-1, assignee_id=cast.anna.id)
    await cast.store.write(lambda tx: tags.merge(tx, cast.anna, former, into=new))
    assert await listed(cast, tag_id=(refund,)) == ["a"]
    assert await listed(cast, tag_id=(refund, new)) == ["a", "b"]  # b still has the tag that was merged
    assert await listed(cast, tag_id=(0,)) == ["c"] and await listed(cast, tag_id=(0, refund)) == ["a", "c"]
    assert await listed(cast, priority=(1, -1)) == ["a", "c"]
    assert await listed(cast, assignee_id=(0, cast.anna.id)) == ["a", "c"]
    assert await listed(cast, assignee_id=(cast.anna.id, cast.boris.id)) == ["b", "c"]
    assert await listed(cast, type_id=(1, 2)) == ["a", "b"] and await listed(cast, kind=("none",)) == ["b", "c"]
    assert await listed(cast, contact_id=(client,)) == ["c"]
    assert await listed(cast, due_from=NOW, due_before=NOW + 1) == ["a"] and await listed(cast, no_due=True) == ["c"]
    assert await listed(cast, tag_id=(refund, new), priority=(0,)) == ["b"]
    assert await listed(cast, ids=(a, c)) == ["a", "c"]
    assert await counted(cast, cast.anna, ("open", "mine", "unassigned"), priority=(1, -1)) == {
        "open": 2,
        "mine": 1,
        "unassigned": 1,
    }
    board = orjson.loads(
        await read_board(cast.store, cast.anna, view="all", sort="due", wanted=TaskFilter(tag_id=(refund,)))
    )
    assert [column["count"] for column in board["columns"]][:2] == [1, 0]
    with pytest.raises(ValidationError):
        TaskFilter(tag_id=("1 or 1=1",))
    with pytest.raises(ValidationError):
        TaskFilter(unknown=1)


async def test_conditions_in_a_search_find_conversations_and_tasks_with_a_tag_or_a_priority(
    cast: Cast, tasks: Tasks
) -> None:
    kate, paul = await cast.writes("Сломался сканер", who="kate"), await cast.writes("Верните сканер", who="paul")

    def arrange(tx: Tx) -> None:
        first = int(tags.create(tx, cast.anna, name="Возврат товара")["tag_id"])
        second = int(tags.create(tx, cast.anna, name="Возврат")["tag_id"])
        dialog_tags.change_tags(tx, cast.anna, kate, add=[first])
        dialog_tags.change_tags(tx, cast.anna, paul, add=[second])
        priority.set_priority(tx, cast.anna, paul, 1)

    await cast.store.write(arrange)
    await tasks.make(title="Проверить сканер", dialog_id=paul)
    await tasks.make(title="Сканер на склад", tags=[], priority=0)

    async def found(q: str, who: Actor | None = None) -> tuple[list[int], list[int], list[str]]:
        data = await searched(cast, q, who)
        messages = sorted(row["dialog_id"] for row in data["messages"])
        return sorted(row["id"] for row in data["dialogs"]), messages, [row["title"] for row in data["tasks"]]

    assert await found("тег:возврат") == ([paul], [], ["Проверить сканер"])  # the whole name before its beginning
    assert await found("tag:возв") == ([kate, paul], [], ["Проверить сканер"])
    assert await found('Тег:"возврат товара" сканер') == ([], [kate], [])
    assert await found("сканер приоритет:высокий") == ([], [paul], ["Проверить сканер"])
    assert await found("priority:high,low") == ([paul], [], ["Проверить сканер"])
    assert await found("сканер -тег:возврат") == ([], [kate], ["Сканер на склад"])
    assert await found("тег:нет") == ([], [], ["Сканер на склад"])
    assert await found("ntu^djpdhfn") == ([paul], [], ["Проверить сканер"])  # тег:возврат in the other layout
    assert await found("тег:возврат", cast.olga) == ([], [], [])
    assert (await searched(cast, "тег:такого сканер"))["unknown"] == ["такого"]
    assert await found("тег: сканер") == ([], [kate, paul], ["Сканер на склад", "Проверить сканер"])  # not yet typed
    assert await found("тег:") == ([kate, paul], [], ["Проверить сканер"])  # alone: whatever has a tag
    assert await found("-tag:") == ([], [], ["Сканер на склад"])
    assert await listed(cast, q="тег:возврат") == ["Проверить сканер"]
    assert await listed(cast, q="приоритет:средний скан") == ["Сканер на склад"]
    assert orjson.loads(await listing.page(cast.store, cast.anna, q="тег:такого"))["unknown"] == ["такого"]


async def test_the_upgrade_indexes_tasks_with_their_comments_as_changes_do(
    cast: Cast, tasks: Tasks, database: str
) -> None:
    task = await tasks.make(title="Полка", text="скол")
    await cast.store.write(lambda tx: comments.comment(tx, cast.anna, task, text="Курьер едет"))

    def forget(tx: Tx) -> None:
        sqlite = tx.dialect == "sqlite"
        tx.sql("insert into task_fts (task_fts) values ('delete-all')" if sqlite else "delete from task_fts")

    await cast.store.write(forget)
    assert await listed(cast, q="курьер") == []
    drivers = {"sqlite:": "sqlite+aiosqlite:", "postgresql:": "postgresql+asyncpg:"}
    scheme, rest = database.split(":", 1)
    engine = create_async_engine(drivers[f"{scheme}:"] + rest)
    async with engine.begin() as connection:
        await connection.run_sync(index_existing_tasks)
    await engine.dispose()
    assert await listed(cast, q="курьер") == ["Полка"]
    await tasks.change(task, title="Стол")  # takes the former words out again
    assert await listed(cast, q="полка") == [] and await listed(cast, q="курьер стол") == ["Стол"]


async def test_a_status_that_no_task_of_a_view_can_have_leaves_the_other_part_of_the_list(
    cast: Cast, tasks: Tasks
) -> None:
    first, second = await tasks.make(title="Первая"), await tasks.make(title="Вторая")
    await tasks.change(second, status_id=5)
    for view, status_id, titles in (
        ("all", (1,), ["Первая"]),
        ("all", (5,), ["Вторая"]),
        ("all", (1, 5), ["Первая", "Вторая"]),
        ("all", (99,), []),
        ("done", (1,), []),
        ("done", (1, 5), ["Вторая"]),
        ("open", (5,), []),
        ("mine", (5, 6), []),
    ):
        assert sorted(await listed(cast, view=view, status_id=status_id)) == sorted(titles), (view, status_id)
        counts = await counted(cast, cast.anna, (view,), status_id=status_id)
        assert counts == {view: len(titles)}
    assert first != second


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # PostgreSQL's plan depends on what the tables hold
async def test_the_row_of_a_task_reads_no_line_of_its_history_and_no_item_of_its_checklist(cast: Cast) -> None:
    shape = task_shape("sqlite")
    plan = [row[3] for row in await cast.store.rows(f"explain query plan select {shape} from {TABLES} where t.id = 1")]
    of_counts = [step for step in plan if step.startswith("SEARCH x ")]
    assert len(of_counts) == 4 and all("COVERING INDEX" in step for step in of_counts), plan
