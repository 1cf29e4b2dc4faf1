"""Tests of changing tasks: fields, history, status rules, conflicts, undo, rights, notifications."""

from __future__ import annotations

import orjson
import pytest

from inbox import channels, listing
from inbox.access import CLI, SYSTEM
from inbox.clock import HOUR, now
from inbox.dialogs import episodes
from inbox.dialogs.blocked import set_blocked
from inbox.dialogs.locked import lock_dialog
from inbox.errors import Conflict, Forbidden, Invalid, NotFound
from inbox.store import Tx
from tasks import bulk, checklist, comments, followers, removal, sources
from tasks.statuses import BUILT_IN
from tests.conftest import Cast, key
from tests.support.counting_store import CountedStore
from tests.tasks.conftest import Tasks
from tests.tasks.test_creation import message_ids


async def test_each_changed_field_has_a_line_with_both_values_and_undo_is_a_change_back(
    cast: Cast, tasks: Tasks
) -> None:
    made = await tasks.make(title="Старое", text="раз")
    due = now() + HOUR
    fields = {"title": "Новое", "text": "два", "due_at": due, "kind": "incident", "type_id": 2, "priority": 1}
    done = await tasks.change(made, **fields, assignee_id=cast.boris.id)
    lines = await tasks.lines(made)
    assert {data["field"]: (data["from"], data["to"]) for kind, data in lines if kind == "change"} == {
        "title": ("Старое", "Новое"),
        "text": ("раз", "два"),
        "due_at": (None, due),
        "kind": (None, "incident"),
        "type_id": (None, 2),
        "priority": (0, 1),
        "assignee_id": (None, cast.boris.id),
    }
    count = len(lines)
    await tasks.change(made, **done["was"])
    row = await tasks.row(made)
    assert (row["title"], row["due_at"], row["assignee_id"], row["priority"]) == ("Старое", None, None, 0)
    assert len(await tasks.lines(made)) == 2 * count - 1
    assert (await tasks.change(made, title="Старое"))["was"] == {}


async def test_waiting_asks_for_a_time_and_closing_without_solution_for_a_reason(cast: Cast, tasks: Tasks) -> None:
    made = await tasks.make(title="Починить")
    for fields, code in (
        ({"status_id": BUILT_IN["waiting"]}, "wake-needed"),
        ({"status_id": BUILT_IN["dropped"]}, "reason-needed"),
        ({"status_id": 99}, "status-gone"),
    ):
        with pytest.raises(Invalid) as refusal:
            await tasks.change(made, **fields)
        assert refusal.value.code == code
    wake = now() + HOUR
    waiting = await tasks.change(made, status_id=BUILT_IN["waiting"], wake_at=wake, wake_reason="Ждём деталь")
    assert waiting["was"] == {"status_id": 1, "wake_at": None, "wake_reason": "", "close_reason": ""}
    row = await tasks.row(made)
    assert (row["base"], row["wake_at"], row["wake_reason"]) == ("waiting", wake, "Ждём деталь")
    dropped = await tasks.change(made, status_id=BUILT_IN["dropped"], close_reason="Дубль")
    row = await tasks.row(made)
    assert row["close_reason"] == "Дубль" and row["closed_at"] and row["wake_at"] is None
    await tasks.change(made, **dropped["was"])
    row = await tasks.row(made)
    assert (row["base"], row["wake_at"], row["closed_at"], row["close_reason"]) == ("waiting", wake, None, "")


async def test_closing_the_last_task_of_a_dialog_says_so(cast: Cast, tasks: Tasks) -> None:
    dialog = await cast.writes("Здравствуйте")
    first, second = [await tasks.make(title=name, dialog_id=dialog) for name in ("раз", "два")]
    alone = await tasks.make(title="без диалога")
    done = {"status_id": BUILT_IN["done"]}
    assert not (await tasks.change(first, **done))["last_open_of_dialog"]
    assert not (await tasks.change(alone, **done))["last_open_of_dialog"]
    answer = await tasks.change(second, **done)
    assert (answer["last_open_of_dialog"], answer["silent"]) == (True, None)
    dropped = {"status_id": BUILT_IN["dropped"], "close_reason": "не нужно"}
    assert not (await tasks.change(second, **dropped))["last_open_of_dialog"]  # it was closed before
    assert not (await tasks.change(second, title="переименована"))["last_open_of_dialog"]


async def test_closing_the_last_task_of_a_client_who_cannot_be_written_to_says_why(cast: Cast, tasks: Tasks) -> None:
    first = await cast.writes("Здравствуйте", who="kate")
    second = await cast.writes("Hello", who="john", channel=cast.second)
    made = [await tasks.make(title="раз", dialog_id=dialog) for dialog in (first, second)]

    def silence(tx: Tx) -> None:
        set_blocked(tx, SYSTEM, lock_dialog(tx, first), blocked=True)
        channels.remove(tx, CLI, cast.second)

    await cast.store.write(silence)
    steps = [bulk.Step(made, {"status_id": BUILT_IN["done"]})]
    answer = await bulk.run(cast.store, cast.anna, steps, key=key())
    assert answer["last_open"] == [
        {"id": made[0], "silent": "blocked"},
        {"id": made[1], "silent": "channel-removed"},
    ]


async def test_field_that_a_colleague_changed_meanwhile_is_a_conflict_and_other_fields_are_not(
    cast: Cast, tasks: Tasks
) -> None:
    made = await tasks.make(title="Первое")
    seen = (await tasks.row(made))["last_no"]
    await tasks.change(made, cast.boris, title="От Бориса")
    with pytest.raises(Conflict) as refusal:
        await tasks.change(made, title="От Анны", seen=seen)
    assert refusal.value.code == "changed-meanwhile" and refusal.value.detail["by"] == cast.boris.id
    await tasks.change(made, priority=1, seen=seen)
    await tasks.change(made, cast.boris, title="Ещё раз", seen=seen)
    row = await tasks.row(made)
    assert (row["title"], row["priority"]) == ("Ещё раз", 1)


async def test_hidden_task_is_missing_for_every_command_and_only_supervisors_remove(cast: Cast, tasks: Tasks) -> None:
    dialog = await cast.writes("Секрет")
    made = await tasks.make(message_ids=await message_ids(cast, dialog))

    commands = (
        lambda tx: comments.comment(tx, cast.olga, made, text="видно?"),
        lambda tx: checklist.add(tx, cast.olga, made, ["пункт"]),
        lambda tx: followers.follow(tx, cast.olga, made, on=True),
        lambda tx: followers.mark_seen(tx, cast.olga, made, no=1),
        lambda tx: sources.link(tx, cast.olga, made, dialog_id=dialog),
        lambda tx: removal.set_removed(tx, cast.olga, made, removed=True),
    )
    for command in commands:
        with pytest.raises(NotFound):
            await cast.store.write(command)
    with pytest.raises(NotFound):
        await tasks.change(made, cast.olga, title="x")
    with pytest.raises(Forbidden):
        await cast.store.write(lambda tx: removal.set_removed(tx, cast.boris, made, removed=True))
    own = await tasks.make(cast.boris, title="ошибка")
    await cast.store.write(lambda tx: removal.set_removed(tx, cast.boris, own, removed=True))
    await cast.store.write(lambda tx: removal.set_removed(tx, cast.vera, made, removed=True))
    with pytest.raises(NotFound):
        await tasks.change(made, title="x")
    await cast.store.write(lambda tx: removal.set_removed(tx, cast.vera, made, removed=False))
    assert (await tasks.row(made))["base"] == "new"


async def test_comment_with_mentions_tells_the_mentioned_the_assignee_and_followers_once(
    cast: Cast, tasks: Tasks
) -> None:
    made = await tasks.make(title="Спросить", assignee_id=cast.boris.id)
    for text in ("раз", "два"):
        await cast.store.write(
            lambda tx, text=text: comments.comment(tx, cast.vera, made, text=text, mentions=[cast.olga.id])
        )
    assert await tasks.notices(cast.olga) == [("mention", made, 1), ("mention", made, 1)]
    assert await tasks.notices(cast.boris) == [("assigned", made, 1), ("comment", made, 2)]
    assert await tasks.notices(cast.anna) == [("comment", made, 2)], "the author follows"
    assert await tasks.notices(cast.vera) == []
    row = await tasks.row(made)
    assert row["comments"] == 2
    dialog = await cast.writes("Секрет")
    hidden = await tasks.make(title="скрытая", dialog_id=dialog)
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: comments.comment(tx, cast.vera, hidden, text="x", mentions=[cast.olga.id]))


async def test_moved_due_date_and_status_tell_the_assignee(cast: Cast, tasks: Tasks) -> None:
    made = await tasks.make(title="План", assignee_id=cast.boris.id, due_at=now() + HOUR)
    await tasks.change(made, due_at=now() + 2 * HOUR)
    await tasks.change(made, status_id=BUILT_IN["active"])
    await tasks.change(made, cast.boris, status_id=BUILT_IN["done"])
    assert await tasks.notices(cast.boris) == [("assigned", made, 1), ("plan", made, 1), ("status", made, 1)]
    assert await tasks.notices(cast.anna) == [("status", made, 1)]


async def test_checklist_is_added_ticked_moved_and_removed(cast: Cast, tasks: Tasks) -> None:
    made = await tasks.make(title="Возврат", checks=["Акт", "Деньги"])

    def work(tx: Tx) -> list[int]:
        ids = [row[0] for row in tx.sql("select id from task_check where task_id = :id order by place", id=made)]
        checklist.change(tx, cast.anna, made, ids[0], done=True)
        checklist.change(tx, cast.anna, made, ids[1], moved=True, before=ids[0])
        checklist.change(tx, cast.anna, made, ids[1], text="Деньги на карту")
        new = checklist.add(tx, cast.anna, made, ["Отзыв"])["ids"]
        checklist.remove(tx, cast.anna, made, new[0])
        return ids

    await cast.store.write(work)
    assert (await tasks.row(made))["checks"] == {"done": 1, "total": 2}
    rows = await cast.store.rows("select text, done_by from task_check where task_id = :id order by place", id=made)
    assert [tuple(row) for row in rows] == [("Деньги на карту", None), ("Акт", cast.anna.id)]


async def test_linking_a_dialog_hides_the_task_from_those_who_may_not_see_it(cast: Cast, tasks: Tasks) -> None:
    made = await tasks.make(title="Общая", assignee_id=cast.olga.id)
    dialog = await cast.writes("Секрет")
    ids = await message_ids(cast, dialog)
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: sources.link(tx, cast.anna, made, message_ids=ids))
    await tasks.change(made, assignee_id=None)
    done = await cast.store.write(lambda tx: sources.link(tx, cast.anna, made, message_ids=ids))
    assert done["added"] == ids
    with pytest.raises(NotFound):
        await tasks.change(made, cast.olga, title="x")
    other = await cast.writes("Другой канал", channel=cast.second, who="dina")
    with pytest.raises(Invalid) as refusal:
        await cast.store.write(lambda tx: sources.link(tx, cast.anna, made, dialog_id=other))
    assert refusal.value.code == "other-channel"
    await cast.store.write(lambda tx: sources.unlink(tx, cast.anna, made, ids[0]))
    assert await cast.store.rows("select * from task_source") == []


async def test_rows_of_dialogs_and_messages_show_their_open_tasks(cast: Cast, tasks: Tasks) -> None:
    dialog = await cast.writes("Сломалось")
    [message] = await message_ids(cast, dialog)
    due = now() + HOUR
    made = await tasks.make(message_ids=[message], due_at=due)
    await tasks.make(title="ещё", dialog_id=dialog)

    async def shown() -> tuple[object, object]:
        async with cast.store.snapshot() as reader:
            row = orjson.loads((await listing.dialog_rows(reader, [dialog]))[dialog])
            text = orjson.loads((await listing.message_rows(reader, [message]))[message])
        return row["tasks"], text["tasks"]

    chip = {"id": made, "number": 1, "title": "Сломалось", "base": "new", "due_at": due}
    assert await shown() == ({"open": 2, "due_at": due}, [chip])
    await tasks.change(made, status_id=BUILT_IN["done"])
    assert await shown() == ({"open": 1, "due_at": None}, [chip | {"base": "done"}])
    await cast.store.write(lambda tx: removal.set_removed(tx, cast.anna, made, removed=True))
    assert await shown() == ({"open": 1, "due_at": None}, [])
    assert await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog))


async def test_list_of_conversations_asks_no_more_for_their_tasks(cast: Cast, tasks: Tasks) -> None:
    store, costs = CountedStore(cast.store), []
    for number in (1, 8):
        for each in range(number):
            dialog = await cast.writes("Сломалось", who=f"client{number}{each}")
            await tasks.make(title="раз", dialog_id=dialog, due_at=now() + HOUR)
            await tasks.make(title="два", dialog_id=dialog)
        page = orjson.loads(await listing.dialogs(store, cast.anna, view="all", sort="urgent"))  # type: ignore[arg-type]
        assert {row["tasks"]["open"] for row in page["items"]} == {2}
        costs.append(store.taken())
    assert costs[0] == costs[1] <= 3
