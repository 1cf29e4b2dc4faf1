"""A transaction holds one live copy of a dialog's row, writes its changes in time and drops them with a savepoint."""

from __future__ import annotations

import pytest

from inbox.dialogs.locked import find_dialog, lock_dialog
from inbox.dialogs.timeline import append_event, append_message
from inbox.errors import NotFound
from inbox.store import Tx
from tests.conftest import Cast


async def test_locking_a_dialog_twice_returns_the_same_object(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    def look(tx: Tx) -> tuple[bool, bool]:
        first = lock_dialog(tx, dialog_id)
        found, _ = find_dialog(tx, cast.telegram, "chat:kate")
        return first is lock_dialog(tx, dialog_id), first is found

    assert await cast.store.write(look) == (True, True)


async def test_statement_on_dialogs_sees_unwritten_changes(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    def change(tx: Tx) -> int:
        dialog = lock_dialog(tx, dialog_id)
        append_event(tx, cast.anna, dialog, "no-answer")
        return int(tx.sql("select last_no from dialog where id = :id", id=dialog_id)[0][0])

    assert await cast.store.write(change) == 2
    assert [tuple(row) for row in await cast.store.rows("select last_no from dialog")] == [(2,)]


async def test_rolled_back_savepoint_restores_the_locked_dialog(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    def change(tx: Tx) -> int:
        dialog = lock_dialog(tx, dialog_id)
        with pytest.raises(RuntimeError), tx.savepoint():
            append_message(tx, cast.anna, dialog, kind="note", text="lost")
            raise RuntimeError
        assert dialog.last_no == 1
        append_message(tx, cast.anna, dialog, kind="note", text="kept")
        return dialog.last_no

    assert await cast.store.write(change) == 2
    texts = await cast.store.rows("select no, text from message order by no")
    assert [tuple(row) for row in texts] == [(1, "hello"), (2, "kept")]


async def test_dialog_first_locked_in_a_lost_savepoint_is_read_again(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    def change(tx: Tx) -> bool:
        with pytest.raises(RuntimeError), tx.savepoint():
            lost = lock_dialog(tx, dialog_id)
            raise RuntimeError
        return lock_dialog(tx, dialog_id) is not lost

    assert await cast.store.write(change)


async def test_only_changed_columns_are_written(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    statements: list[str] = []

    def change(tx: Tx) -> None:
        run = tx._run
        tx._run = lambda sql, params: statements.append(sql) or run(sql, params)  # type: ignore[func-returns-value, method-assign]
        append_event(tx, cast.anna, lock_dialog(tx, dialog_id), "no-answer")
        tx.flush()

    await cast.store.write(change)
    assert [one for one in statements if one.startswith("update dialog")] == [
        "update dialog set last_no = :last_no where id = :id"
    ]


async def test_missing_dialog_is_not_found(cast: Cast) -> None:
    with pytest.raises(NotFound):
        await cast.store.write(lambda tx: lock_dialog(tx, 999))
