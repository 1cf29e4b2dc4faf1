"""Keeps the words of tasks in the search index, in the channel that decides who may see the task."""

from inbox.search import index
from inbox.search.index import Indexed
from inbox.store import Tx
from tasks.locked import LockedTask

EVERYBODYS = 0  # the channel of tasks that every operator may see


def indexed(title: str, text: str, channel_id: int | None) -> Indexed:
    """Return what is indexed of a task."""
    return f"{title} {text}", channel_id or EVERYBODYS


def reindex(tx: Tx, task: LockedTask, before: Indexed | None) -> None:
    """Index a new or changed task. before: what was indexed of it."""
    index.replace(tx, "task", task.id, before=before, after=indexed(task.title, task.text, task.channel_id))
