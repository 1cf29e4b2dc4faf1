"""Changes fields of a task, also several at once; an undo is a change back to the former values."""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from inbox.access import Actor
from inbox.errors import Conflict, Invalid
from inbox.store import Tx
from tasks import deadlines, history, notifications, settings, task_tags
from tasks.fields import CHECKS, EDITABLE
from tasks.locked import LockedTask, open_task
from tasks.status_changes import STATUS_FIELDS, is_last_of_dialog, set_status, state_of, why_silent
from tasks.update import save

TAG_FIELDS = ("tags", "add_tags", "remove_tags")
CHANGEABLE = EDITABLE | {*STATUS_FIELDS, *TAG_FIELDS}


def change(tx: Tx, actor: Actor, task_id: int, wanted: Mapping[str, Any], *, seen: int | None = None) -> dict[str, Any]:
    """Change the given fields. Returns {task_id, was: former values, last_open_of_dialog, silent}.

    last_open_of_dialog: the change closed the last open task of its dialog; silent: why the client cannot be told then.

    tags replaces the tags, add_tags and remove_tags change some of them; `was` holds all former tags.
    seen: number of the last line of the history that the actor has seen. Raises Conflict("changed-meanwhile") with
    {field, by, at} when another person changed one of these fields since.
    """
    task = open_task(tx, actor, "task.change", task_id)
    was_open = bool(task.open)
    if unknown := set(wanted) - CHANGEABLE:
        raise Invalid("This field of a task cannot be changed.", field=sorted(unknown)[0])
    was = _change_fields(tx, actor, task, {name: wanted[name] for name in wanted if name in EDITABLE}, seen)
    if (former_tags := _change_tags(tx, actor, task, wanted, seen)) is not None:
        was["tags"] = former_tags
    status = {name: wanted[name] for name in STATUS_FIELDS if name in wanted}
    present = state_of(task)
    if status and present | status != present:
        _require_unseen_changes(tx, actor, task, {"status_id"}, seen)
        details = present if status.get("status_id", task.status_id) == task.status_id else {}
        set_status(tx, actor, task, **({"status_id": task.status_id} | details | status))
        was |= present
    if was:
        _notify(tx, actor, task, was)
        save(tx, actor, task, was)
    last = was_open and is_last_of_dialog(tx, task)
    silent = why_silent(tx, task.dialog_id) if last and task.dialog_id is not None else None
    return {"task_id": task_id, "was": was, "last_open_of_dialog": last, "silent": silent}


def _change_fields(
    tx: Tx, actor: Actor, task: LockedTask, wanted: Mapping[str, Any], seen: int | None
) -> dict[str, Any]:
    """Set the fields whose value differs; return their former values."""
    checked = {name: CHECKS[name](tx, value, task.channel_id) for name, value in _differing(task, wanted)}
    checked = dict(_differing(task, checked))
    if checked.get("title") == "":
        raise Invalid("A task needs a title.", code="title-needed", field="title")
    _require_unseen_changes(tx, actor, task, checked, seen)
    was: dict[str, Any] = {}
    for name, value in checked.items():
        was[name] = getattr(task, name)
        setattr(task, name, value)
        history.record_change(tx, actor, task, name, was[name], value)
    if "assignee_id" in was:
        task.assigned_at = tx.now if task.assignee_id is not None else None
    if "due_at" in was and "remind_at" not in was:
        _shift_reminder(task, was["due_at"])
    if was.keys() & {"due_at", "remind_at"}:
        skip_past_reminder(tx, task)
    return was


def _change_tags(
    tx: Tx, actor: Actor, task: LockedTask, wanted: Mapping[str, Any], seen: int | None
) -> list[int] | None:
    """Change the tags; return the former ones, None when nothing changed."""
    if not any(wanted.get(name) is not None for name in TAG_FIELDS):
        return None
    held = task_tags.tags_of(tx, task.id)
    chosen = set(held if wanted.get("tags") is None else wanted["tags"])
    chosen |= {tag_id for tag_id in wanted.get("add_tags") or () if not task_tags.with_merged(tx, [tag_id]) & chosen}
    chosen -= task_tags.with_merged(tx, wanted.get("remove_tags") or ())
    if chosen != set(held):
        _require_unseen_changes(tx, actor, task, {"tags"}, seen)
    return task_tags.set_tags(tx, actor, task, chosen)


def _differing(task: LockedTask, wanted: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    return [(name, value) for name, value in wanted.items() if getattr(task, name) != value]


def _shift_reminder(task: LockedTask, before: int | None) -> None:
    """Keep the time between an own reminder and the due date when the date moves."""
    if task.remind_at is not None and before is not None and task.due_at is not None:
        task.remind_at += task.due_at - before


def skip_past_reminder(tx: Tx, task: LockedTask) -> None:
    """Leave out a reminder whose instant is past at the moment when the date is set."""
    remind = deadlines.reminder_of(task, settings.load(tx))
    if remind is not None and remind <= tx.now:
        task.reminded_for = remind


def _require_unseen_changes(tx: Tx, actor: Actor, task: LockedTask, fields: Iterable[str], seen: int | None) -> None:
    """Raise Conflict when a colleague changed one of the fields after the line that the actor has seen."""
    if seen is None or seen >= task.last_no:
        return
    rows = tx.sql(
        "select data, author_kind, author_id, at from task_line where task_id = :task and no > :seen"
        " and kind = 'change' order by no desc",
        task=task.id,
        seen=seen,
    )
    for stored, author_kind, author_id, at in rows:
        field = orjson.loads(stored)["field"]
        if field in fields and (author_kind, author_id) != (actor.kind, actor.id):
            raise Conflict(
                "A colleague changed this field meanwhile. Look at the change and repeat yours.",
                code="changed-meanwhile",
                field=field,
                by=author_id if author_kind == "operator" else None,
                at=at,
            )


def _notify(tx: Tx, actor: Actor, task: LockedTask, was: Mapping[str, Any]) -> None:
    """Tell a new assignee, the assignee of a moved date or a changed status, and followers of every change."""
    told: set[int | None] = set()
    if "assignee_id" in was:
        notifications.notify(tx, actor, task, {task.assignee_id}, "assigned")
        told = {task.assignee_id}
    followers = notifications.followers(tx, task) - told
    concerned = {task.assignee_id} - told
    if "due_at" in was:
        data = {"before": was["due_at"], "due_at": task.due_at}
        notifications.notify(tx, actor, task, followers | concerned, "plan", **data)
    elif "status_id" in was:
        data = {"before": was["status_id"], "status_id": task.status_id}
        notifications.notify(tx, actor, task, followers | concerned, "status", **data)
    else:
        notifications.notify(tx, actor, task, followers, "changed", fields=sorted(was))
