"""Tests of task templates: five steps for three people, with dates relative to the start (T5)."""

from __future__ import annotations

from typing import Any

import pytest

from inbox.clock import DAY, HOUR, MINUTE
from inbox.errors import Conflict, Forbidden, Invalid, NotFound
from inbox.people import operators
from tasks import templates
from tasks.templates import TEMPLATES, TemplateStep
from tests.conftest import CLI, Cast
from tests.tasks.conftest import Tasks
from tests.tasks.test_creation import message_ids

START = 1_900_000_000_000


def returns(cast: Cast) -> list[TemplateStep]:
    """The template "return of goods"."""
    day = DAY // MINUTE
    return [
        TemplateStep(due_minutes=30, mine=True, kind="request", checks=("Номер заказа", "Фото")),
        TemplateStep(title="Забрать товар", due_minutes=day, assignee_id=cast.boris.id),
        TemplateStep(title="Осмотреть товар", text="Сравнить с фото", due_minutes=2 * day, assignee_id=cast.boris.id),
        TemplateStep(title="Вернуть деньги", priority=1, due_minutes=3 * day, assignee_id=cast.vera.id),
        TemplateStep(title="Сообщить клиенту", due_minutes=3 * day + 60, mine=True),
    ]


async def made(cast: Cast, name: str = "Возврат", steps: list[TemplateStep] | None = None) -> int:
    return await cast.store.write(
        lambda tx: templates.create(tx, cast.anna, name=name, steps=returns(cast) if steps is None else steps)
    )


async def used(cast: Cast, template: int, by: Any = None, **about: Any) -> dict[str, Any]:
    return await cast.store.write(lambda tx: templates.use(tx, by or cast.anna, template, start=START, **about))


async def test_five_steps_become_tasks_of_three_people_with_dates_from_the_start(cast: Cast, tasks: Tasks) -> None:
    dialog = await cast.writes("Хочу вернуть чайник")
    template = await made(cast)
    done = await used(cast, template, message_ids=await message_ids(cast, dialog))
    rows = [await tasks.row(task) for task in done["task_ids"]]
    assert [row["title"] for row in rows] == [
        "Хочу вернуть чайник", "Забрать товар", "Осмотреть товар", "Вернуть деньги", "Сообщить клиенту",
    ]  # fmt: skip
    anna, boris, vera = cast.anna.id, cast.boris.id, cast.vera.id
    assert [row["assignee_id"] for row in rows] == [anna, boris, boris, vera, anna]
    after = [30 * MINUTE, DAY, 2 * DAY, 3 * DAY, 3 * DAY + HOUR]
    assert [row["due_at"] - START for row in rows] == after
    assert {row["dialog_id"] for row in rows} == {dialog} and rows[0]["checks"] == {"done": 0, "total": 2}
    assert (rows[0]["excerpt"], rows[2]["excerpt"]) == ("Хочу вернуть чайник", "Сравнить с фото")
    assert [count for _, _, count in await tasks.notices(cast.boris)] == [2]
    assert [count for _, _, count in await tasks.notices(cast.vera)] == [1]


async def test_person_who_left_or_may_not_see_the_dialog_leaves_the_task_unassigned(cast: Cast, tasks: Tasks) -> None:
    dialog = await cast.writes("Хочу вернуть чайник")
    steps = [TemplateStep(title="a", assignee_id=cast.olga.id), TemplateStep(title="b", assignee_id=cast.boris.id)]
    template = await made(cast, steps=steps)
    await cast.store.write(lambda tx: operators.disable(tx, CLI, cast.boris.id or 0))
    done = await used(cast, template, dialog_id=dialog)
    assert done["unassigned"] == done["task_ids"]
    assert [(await tasks.row(task))["assignee_id"] for task in done["task_ids"]] == [None, None]


async def test_templates_are_kept_by_administrators_in_an_order(cast: Cast) -> None:
    first, second = await made(cast), await made(cast, "Замена")
    with pytest.raises(Conflict):
        await made(cast, "возврат")
    await cast.store.write(lambda tx: TEMPLATES.move(tx, cast.anna, second, before=first))
    await cast.store.write(
        lambda tx: templates.change(tx, cast.anna, first, name="Возврат товара", steps=[TemplateStep(title="x")])
    )
    async with cast.store.snapshot() as reader:
        listed = await templates.listed(reader)
    assert [(one["name"], len(one["steps"])) for one in listed] == [("Замена", 5), ("Возврат товара", 1)]
    await cast.store.write(lambda tx: TEMPLATES.set_removed(tx, cast.anna, first, removed=True))
    with pytest.raises(NotFound):
        await used(cast, first)
    with pytest.raises(Forbidden):
        await cast.store.write(lambda tx: templates.create(tx, cast.boris, name="x", steps=[TemplateStep(title="x")]))


async def test_wrong_templates_and_uses_are_refused(cast: Cast) -> None:
    for steps in ([], [TemplateStep(title="x")] * 21, [TemplateStep(), TemplateStep()]):
        with pytest.raises(Invalid):
            await made(cast, steps=steps)
    with pytest.raises(Invalid):
        await made(cast, steps=[TemplateStep(title="x", type_id=99)])
    template = await made(cast)
    with pytest.raises(Invalid) as refused:  # nothing says what the first task is about
        await used(cast, template)
    assert refused.value.code == "title-needed"
    theirs = await cast.writes("x")
    with pytest.raises(NotFound):  # Olga does not see the first bot
        await used(cast, template, by=cast.olga, dialog_id=theirs)
    assert await cast.store.rows("select 1 from task") == []
