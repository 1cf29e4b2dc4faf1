"""Keeps the words of tasks in the search index, in the channel that decides who may see the task."""

from collections.abc import Sequence

from inbox.search import index
from inbox.search.index import Indexed
from inbox.store import Tx
from tasks.locked import LockedTask

EVERYBODYS = 0  # the channel of tasks that every operator may see


def indexed(title: str, text: str, comments: Sequence[str], channel_id: int | None) -> Indexed:
    """Return what is indexed of a task."""
    return " ".join([title, text, *comments]), channel_id or EVERYBODYS


def add(tx: Tx, task: LockedTask) -> None:
    """Index a new task."""
    index.replace(tx, "task", task.id, before=None, after=_present(task, []))


def reindex(tx: Tx, task: LockedTask) -> None:
    """Index a changed task again; call it while its changes are not written yet."""
    comments = _comments(tx, task.id)
    before = indexed(task.stored("title"), task.stored("text"), comments, task.stored("channel_id"))
    index.replace(tx, "task", task.id, before=before, after=_present(task, comments))


def add_comment(tx: Tx, task: LockedTask) -> None:
    """Index the newest comment of a task, which is stored already."""
    comments = _comments(tx, task.id)
    index.replace(tx, "task", task.id, before=_present(task, comments[:-1]), after=_present(task, comments))


def _present(task: LockedTask, comments: Sequence[str]) -> Indexed:
    return indexed(task.title, task.text, comments, task.channel_id)


def _comments(tx: Tx, task_id: int) -> list[str]:
    rows = tx.sql("select text from task_line where task_id = :id and kind = 'comment' order by no", id=task_id)
    return [row[0] for row in rows]
