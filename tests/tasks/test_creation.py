"""Tests of making tasks: from messages, from a dialog, from nothing; numbers, inheritance, rights."""

from __future__ import annotations

import asyncio

import pytest

from inbox.errors import Invalid, NotFound
from inbox.files import uploads
from inbox.inbound import File
from inbox.store import Tx
from tasks import creation
from tests.conftest import Cast
from tests.tasks.conftest import Tasks


async def message_ids(cast: Cast, dialog_id: int) -> list[int]:
    rows = await cast.store.rows(
        "select id from message where dialog_id = :id and kind = 'in' order by no", id=dialog_id
    )
    return [row[0] for row in rows]


async def test_task_from_messages_takes_text_title_files_client_and_topic(cast: Cast, tasks: Tasks) -> None:
    scan = File("document", name="scan.pdf", media_type="application/pdf", size=3, digest="a" * 64)
    dialog = await cast.writes("Сломался сканер. Что делать?", files=(scan,))
    await cast.writes("Номер договора 17")
    made = await tasks.make(message_ids=await message_ids(cast, dialog), assignee_id=cast.boris.id)
    row = await tasks.row(made)
    assert row["title"] == "Сломался сканер. Что делать?" and row["number"] == 1
    assert row["excerpt"] == "Сломался сканер. Что делать?\n\nНомер договора 17"
    assert (row["dialog_id"], row["channel_id"], row["client"]["name"]) == (dialog, cast.telegram, "Kate")
    assert (row["files"], row["base"], row["assignee_id"]) == (1, "new", cast.boris.id)
    [(digest, token)] = await cast.store.rows("select digest, token from attachment where task_id = :id", id=made)
    [(first,)] = await cast.store.rows("select token from attachment where message_id is not null")
    assert digest == "a" * 64 and token != first
    assert await tasks.notices(cast.boris) == [("assigned", made, 1)]
    assert await tasks.notices(cast.anna) == []


async def test_three_tasks_of_one_group_chat_name_their_authors(cast: Cast, tasks: Tasks) -> None:
    from inbox.inbound import Sender

    group = {"thread_key": "chat:-1", "thread_kind": "group", "thread_title": "Склад"}
    dialog = await cast.writes("Принтер мигает", sender=Sender("telegram", "petr", "Пётр", ""), **group)
    await cast.writes("И накладные", who="vika", sender=Sender("telegram", "vika", "Вика", ""), **group)
    ids = await message_ids(cast, dialog)
    for one in ids:
        await tasks.make(message_ids=[one])
    both = await tasks.make(message_ids=ids)
    assert (await tasks.row(both))["excerpt"] == "Пётр: Принтер мигает\n\nВика: И накладные"
    numbers = await cast.store.rows("select number from task where dialog_id = :id order by number", id=dialog)
    assert [row[0] for row in numbers] == [1, 2, 3]


async def test_task_from_nothing_needs_only_a_title_and_everybody_sees_it(cast: Cast, tasks: Tasks) -> None:
    made = await tasks.make(cast.olga, title="  Заказать\nбумагу ")
    row = await tasks.row(made)
    assert row["title"] == "Заказать бумагу" and row["due_at"] is None and row["assignee_id"] is None
    assert row["channel_id"] is None and row["client"] is None
    with pytest.raises(Invalid):
        await tasks.make(title=" ")


async def test_numbers_have_no_gaps_when_many_are_made_at_once_and_some_fail(cast: Cast, tasks: Tasks) -> None:
    async def fail() -> None:
        def act(tx: Tx) -> None:
            creation.make(tx, cast.anna, title="lost")
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await cast.store.write(act)

    await asyncio.gather(*(tasks.make(title=f"task {one}") if one % 3 else fail() for one in range(12)))
    numbers = await cast.store.rows("select number from task order by number")
    assert [row[0] for row in numbers] == list(range(1, 9))


async def test_outsider_makes_no_task_from_a_dialog_that_is_hidden(cast: Cast, tasks: Tasks) -> None:
    dialog = await cast.writes("Секрет")
    [message] = await message_ids(cast, dialog)
    contact = (await cast.store.rows("select contact_id from dialog"))[0][0]
    for about in ({"message_ids": [message]}, {"dialog_id": dialog}, {"contact_id": contact}):
        with pytest.raises(NotFound):
            await tasks.make(cast.olga, title="x", **about)
    with pytest.raises(Invalid) as refusal:
        await tasks.make(message_ids=[message], assignee_id=cast.olga.id)
    assert refusal.value.code == "cannot-see"


async def test_messages_of_two_dialogs_and_event_lines_make_no_task(cast: Cast, tasks: Tasks) -> None:
    from inbox.dialogs import episodes

    first, second = await cast.writes("раз"), await cast.writes("два", who="john")
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, first))
    line = (await cast.store.rows("select id from message where kind = 'system' and dialog_id = :id", id=first))[0][0]
    both = [*await message_ids(cast, first), *await message_ids(cast, second)]
    for ids, code in ((both, "other-dialog"), ([line], "event-line")):
        with pytest.raises(Invalid) as refusal:
            await tasks.make(message_ids=ids)
        assert refusal.value.code == code
    with pytest.raises(NotFound):
        await tasks.make(message_ids=[10**9])


async def test_uploaded_file_belongs_to_the_task_and_is_not_forgotten(cast: Cast, tasks: Tasks) -> None:
    from inbox.clock import DAY
    from inbox.files import cleanup

    def upload(tx: Tx) -> str:
        token = str(
            uploads.record_upload(tx, cast.anna, File("document", name="a.txt", size=1, digest="b" * 64))["token"]
        )
        tx.sql("update attachment set created_at = :at", at=tx.now - 3 * DAY)
        return token

    token = await cast.store.write(upload)
    made = await tasks.make(title="С файлом", files=[token])
    with pytest.raises(Invalid):
        await tasks.make(title="Чужой файл", files=[token])
    assert await cast.store.write(cleanup.forget_uploads) == 0
    assert (await tasks.row(made))["files"] == 1
