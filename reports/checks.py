"""Compares facts with the rows that they were made from, for `okno check`: a sample of dialogs and of tasks."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from inbox.store import Store, Tx
from reports import progress, rebuild, task_facts
from reports.models import FactEpisode, FactEpisodeTag, FactHandover, FactReply, FactTask, FactWait
from reports.reconciliation import selection

SAMPLE = 1_000  # dialogs, and as many tasks
PIECE = 50  # in one transaction
_OF_DIALOG = (FactEpisode, FactWait, FactReply, FactHandover)


async def find_differences(store: Store) -> list[str]:
    """Return a sentence for each dialog and task of the sample whose facts are not those of its rows.

    The facts are made again inside a transaction that is undone. Nothing is compared while facts are being made.
    """
    async with store.snapshot() as reader:
        state = await progress.read(reader)
        if state is None or state.is_building or not await progress.is_complete(reader):
            return []
    problems = []
    for table, name in (("dialog", "conversation"), ("task", "task")):
        ids = [row_id for (row_id,) in await store.rows(f"select id from {table}")]
        chosen = sorted(random.sample(ids, min(SAMPLE, len(ids))))
        for start in range(0, len(chosen), PIECE):
            problems += [
                f"{name} {row_id}: its facts for reports are not those of its rows; run okno reports rebuild"
                for row_id in await _wrong(store, table, chosen[start : start + PIECE])
            ]
    return problems


class _Undo(Exception):
    """Ends the transaction without its changes."""

    def __init__(self, wrong: list[int]) -> None:
        self.wrong = wrong


async def _wrong(store: Store, table: str, ids: Sequence[int]) -> list[int]:
    def compare(tx: Tx) -> None:
        wrong = []
        for row_id in ids:
            before = _facts(tx, table, row_id)
            if table == "dialog":
                rebuild.make_dialog(tx, row_id)
            else:
                task_facts.make(tx, row_id)
            if _facts(tx, table, row_id) != before:
                wrong.append(row_id)
        raise _Undo(wrong)

    try:
        await store.write(compare)
    except _Undo as undone:
        return undone.wrong
    raise AssertionError("the transaction was not undone")


def _facts(tx: Tx, table: str, row_id: int) -> list[Any]:
    if table == "task":
        return tx.sql(f"{selection(FactTask)} where task_id = :id", id=row_id)
    found = [
        [tuple(row) for row in tx.sql(f"{selection(model)} where dialog_id = :id order by 1", id=row_id)]
        for model in _OF_DIALOG
    ]
    tags = tx.sql(
        f"{selection(FactEpisodeTag)} where episode_id in (select e.id from episode e where e.dialog_id = :id)"
        " order by 1, 2",
        id=row_id,
    )
    return [*found, [tuple(row) for row in tags]]
