"""Tests of `okno check` on tasks: silent about whatever people do, and it names each kind of damage."""

from __future__ import annotations

from inbox import clock
from inbox.access import EVERYBODY, SYSTEM
from inbox.clock import DAY, HOUR
from inbox.store import Tx
from tasks import checks, comments, removal, repeats
from tasks.events import TaskEvent
from tests.conftest import Cast
from tests.tasks.conftest import Tasks

DAMAGE = {
    "update task set last_no = 9 where id = 1": "task 1: its last number is not that of its history",
    "update task set open = 0 where id = 2": "task 2: whether it is open does not follow from its status",
    "update task set channel_id = 2 where id = 3": "task 3: its channel is not that of its conversation",
    "update task set repeat_id = 77 where id = 4": "task 4: the client, the recurring task or the rule that it names",
    "delete from due where kind = 'task' and object_id = 1": "task 1: it has a due date or a time to wake up",
    "insert into due (kind, object_id, at) values ('task', 5, 1)": "task 5: it has a timer although it is not open",
    "update due set at = 1 where kind = 'taskrepeat'": "recurring task 1: its timer is not at its next date",
    "update task_repeat set template = '{}'": "recurring task 1 cannot be read: Field required",
    "update task set number = 99 where id = 6": "there are 6 tasks, and the last one has the number 99",
}


async def test_check_is_silent_about_deeds_and_names_each_damage(cast: Cast, tasks: Tasks) -> None:
    dialog = await cast.writes("Полка")
    now = clock.now()
    await tasks.make(title="срок", due_at=now + DAY, assignee_id=cast.boris.id)
    await tasks.make(title="ждёт", status_id=3, wake_at=now + HOUR)
    await tasks.make(title="из диалога", dialog_id=dialog)
    await tasks.make(title="готова", due_at=now + DAY)
    await tasks.change(4, status_id=5)
    await tasks.make(title="удалена", due_at=now + DAY)
    await cast.store.write(lambda tx: removal.set_removed(tx, cast.anna, 5, removed=True))
    await tasks.make(title="просрочена", due_at=now - DAY)
    await cast.store.write(lambda tx: comments.comment(tx, cast.anna, 1, text="Комментарий"))
    given = {"every": "week", "start": "2026-12-01", "minute": 0, "zone": "UTC"}
    await cast.store.write(lambda tx: repeats.create(tx, cast.anna, template={"title": "Полив"}, **given))
    await tasks.run_due()
    assert await checks.find_differences(cast.store) == []

    def damage(tx: Tx) -> None:
        for sql in DAMAGE:
            tx.sql(sql)
        tx.sql("delete from task_count")
        tx.emit(TaskEvent.repeat_changed, SYSTEM, object_kind="taskrepeat", object_id=1, place=EVERYBODY)

    await cast.store.write(damage)
    found = await checks.find_differences(cast.store)
    for sentence in DAMAGE.values():
        assert any(line.startswith(sentence) for line in found), (sentence, found)
    assert any("counters of tasks" in line for line in found), found


async def test_check_names_tasks_that_search_does_not_know(cast: Cast, tasks: Tasks) -> None:
    await tasks.make(title="Сверка")
    await tasks.make(title="…")  # no word, so nothing to index
    assert await checks.find_differences(cast.store) == []
    forget = {
        "sqlite": "insert into task_fts (task_fts) values ('delete-all')",
        "postgresql": "delete from task_fts",
    }
    await cast.store.write(lambda tx: tx.sql(forget[cast.store.dialect]))
    assert await checks.find_differences(cast.store) == ["task 1: search does not know it"]
