"""Makes all facts from the rows of dialogs and tasks, some in each transaction; it continues after a restart.

It begins by itself where no facts exist, after a gap in the log, after a restored backup, and when the company's time
zone changed, since days are of that zone. Facts stay readable meanwhile.
"""

from __future__ import annotations

import asyncio
import time

from inbox import failpoints
from inbox.company import profile
from inbox.store import Store, Tx
from reports import episode_facts, progress, reply_facts, task_facts, wait_facts
from reports.progress import NAME, State

VERSION = 1  # of the way in which facts are made; a newer one makes all of them again
PIECE = 200  # dialogs or tasks in one transaction
LONGEST_SECONDS = 0.05  # of a transaction: commands and intake wait for it


def begin_if_needed(tx: Tx, position: int) -> int | None:
    """Begin a rebuild where the log cannot give all facts; return the position from which the log is read then.

    The rebuild sees every row of the present, so earlier events are not read.
    """
    state = progress.load(tx)
    if state is not None and _is_current(tx, state, position):
        return None
    begin(tx)
    return int(tx.sql("select coalesce(max(id), 0) from event")[0][0])


def _is_current(tx: Tx, state: State, position: int) -> bool:
    first = int(tx.sql("select coalesce(min(id), 0) from event")[0][0])
    has_gap = position < first - 1
    return not has_gap and (state.version, state.generation, state.zone) == (VERSION, tx.generation, profile.zone(tx))


def begin_after_zone_change(tx: Tx) -> None:
    """Begin a rebuild when the company's time zone is another one than that of the facts."""
    state = progress.load(tx)
    if state is None or state.zone != profile.zone(tx):
        begin(tx)


def begin(tx: Tx) -> State:
    """Begin to make all facts again."""
    before, count = tx.sql("select coalesce(max(id), 0) + 1, count(*) from dialog")[0]
    task = int(tx.sql("select coalesce(max(id), 0) + 1 from task")[0][0])
    state = State(VERSION, tx.generation, profile.zone(tx), before if count else 0, task if task > 1 else 0, 0, count)
    progress.store(tx, state)
    return state


def step(tx: Tx) -> State | None:
    """Make the facts of the next dialogs, newest first, then those of tasks.

    Returns the state, None while another process makes facts or no rebuild runs.
    """
    # The consumer uses the same lock: an event of a change that this transaction did not see is read after it.
    if not tx.try_advisory_lock(f"consumer/{NAME}"):
        return None
    state = progress.load(tx)
    if state is None or not state.is_building:
        return None
    state = _some_dialogs(tx, state) if state.before else _some_tasks(tx, state)
    progress.store(tx, state)
    return state


def _some_dialogs(tx: Tx, state: State) -> State:
    rows = tx.sql(
        "select id from dialog where id < :before order by id desc limit :piece", before=state.before, piece=PIECE
    )
    began = time.monotonic()
    done = 0
    for (dialog_id,) in rows:
        failpoints.hit("facts.rebuild")
        make_dialog(tx, dialog_id)
        done += 1
        if time.monotonic() - began > LONGEST_SECONDS:
            break
    before = rows[done - 1][0] if rows else 0
    return state._replace(before=before if rows else 0, done=state.done + done)


def _some_tasks(tx: Tx, state: State) -> State:
    rows = tx.sql("select id from task where id < :task order by id desc limit :piece", task=state.task, piece=PIECE)
    for (task_id,) in rows:
        task_facts.make(tx, task_id)
    return state._replace(task=rows[-1][0] if len(rows) == PIECE else 0)


def make_dialog(tx: Tx, dialog_id: int) -> None:
    """Make all facts of a dialog."""
    wait_facts.delete_gone(tx, dialog_id)
    reply_facts.of_dialog(tx, dialog_id)
    for (episode_id,) in tx.sql("select id from episode where dialog_id = :dialog order by id", dialog=dialog_id):
        episode_facts.make(tx, episode_id)


async def run(store: Store, seconds: float | None = None) -> bool:
    """Make facts until all are made or the time is over; return whether there is more to do.

    It leaves the writer to others half of the time.
    """
    began = time.monotonic()
    while (state := await _timed_step(store)) is not None and state.is_building:
        if seconds is not None and time.monotonic() - began > seconds:
            return True
    return False


async def _timed_step(store: Store) -> State | None:
    began = time.monotonic()
    state = await store.write(step)
    await asyncio.sleep(time.monotonic() - began)
    return state
