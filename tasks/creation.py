"""Makes tasks: from messages with their text, files, client and topic, from a dialog, or from nothing (E25, E30)."""

from collections.abc import Sequence
from typing import Any

from inbox.access import Actor, require
from inbox.clock import MINUTE
from inbox.dialogs import episodes
from inbox.errors import Invalid
from inbox.store import Tx
from tasks import (
    attachments,
    checklist,
    counters,
    deadlines,
    followers,
    history,
    notifications,
    search_index,
    settings,
    sources,
    statuses,
    task_tags,
)
from tasks.changes import skip_past_reminder
from tasks.events import TaskEvent
from tasks.fields import CHECKS, TEXT_LIMIT, TITLE_LIMIT, check_reason, check_text, check_title
from tasks.locked import LockedTask, lock_task
from tasks.models import Task
from tasks.sources import Origin
from tasks.statuses import BUILT_IN
from tasks.update import emit_chips


def make(
    tx: Tx,
    actor: Actor,
    *,
    title: str = "",
    text: str | None = None,
    message_ids: Sequence[int] = (),
    dialog_id: int | None = None,
    contact_id: int | None = None,
    take_files: bool = True,
    files: Sequence[str] = (),
    checks: Sequence[str] = (),
    rule_id: int | None = None,
    run_id: int | None = None,
    repeat_id: int | None = None,
    tags: Sequence[int] | None = None,
    ends_wait: bool = False,
    **fields: Any,
) -> dict[str, Any]:
    """Make a task. Returns {task_id, number}.

    text: None takes the text of the messages; tags, priority: None takes those of the dialog. run_id: run of the rule
    that makes it. ends_wait: the client of the dialog needs no reply, the task is enough (E33). fields: status_id,
    wake_at, wake_reason, kind, type_id, priority, due_at, remind_at, assignee_id, team_id. Raises
    Invalid("title-needed") when neither a title nor messages say what it is.
    """
    require(actor, "task.change")
    origin = sources.read_origin(tx, actor, message_ids=message_ids, dialog_id=dialog_id, contact_id=contact_id)
    words = check_text(origin.text[:TEXT_LIMIT] if text is None else text)
    name = check_title(title) or check_title(sources.title_from(origin, words)[:TITLE_LIMIT])
    if not name and not origin.message_ids:
        raise Invalid("A task needs a title.", code="title-needed", field="title")
    if ends_wait and origin.dialog_id is not None:
        episodes.mark_no_answer(tx, actor, origin.dialog_id)
    task = _insert(tx, actor, origin, name, words, fields, {"rule_id": rule_id, "repeat_id": repeat_id})
    sources.insert_sources(tx, task.id, origin.message_ids)
    if take_files:
        attachments.copy_from_messages(tx, task, origin.message_ids)
    attachments.bind_uploads(tx, actor, task, files)
    task_tags.insert_tags(tx, task.id, origin.tags if tags is None else tags)
    if checks:
        checklist.insert_items(tx, task.id, checks)
    why: dict[str, Any] = {} if run_id is None else {"rule": rule_id, "run": run_id}
    history.append_line(tx, actor, task, "system", what="made", messages=list(origin.message_ids), **why)
    skip_past_reminder(tx, task)
    task.write(tx)
    if actor.operator_id is not None and actor.operator_id != task.assignee_id:
        followers.set_follower(tx, actor.operator_id, task.id, on=True)
    history.emit_task(tx, TaskEvent.made, actor, task, fresh=True)
    emit_chips(tx, actor, task)
    search_index.add(tx, task)
    deadlines.schedule(tx, task)
    notifications.notify(tx, actor, task, {task.assignee_id}, "assigned")
    return {"task_id": task.id, "number": task.number}


def _insert(
    tx: Tx, actor: Actor, origin: Origin, title: str, text: str, fields: dict[str, Any], more: dict[str, Any]
) -> LockedTask:
    status = statuses.find_usable(tx, fields.pop("status_id", None) or BUILT_IN["new"])
    wake_at, wake_reason = fields.pop("wake_at", None), check_reason(fields.pop("wake_reason", ""), "wake_reason")
    if status.base == "waiting" and wake_at is None:
        raise Invalid("Say when the task should come back.", code="wake-needed", field="wake_at")
    if fields.get("priority") is None:
        fields["priority"] = origin.priority
    values = {name: CHECKS[name](tx, value, origin.channel_id) for name, value in fields.items()}
    default_due = settings.load(tx).default_due
    if values.get("due_at") is None and default_due:
        values["due_at"] = tx.now + default_due * MINUTE
    task_id = tx.insert(
        Task,
        number=next_number(tx),
        title=title,
        text=text,
        status_id=status.id,
        open=int(status.is_open),
        wake_at=wake_at if status.base == "waiting" else None,
        wake_reason=wake_reason if status.base == "waiting" else "",
        channel_id=origin.channel_id,
        dialog_id=origin.dialog_id,
        episode_id=origin.episode_id,
        contact_id=None if origin.dialog_id else origin.contact_id,
        client_no=origin.client_count,
        assigned_at=tx.now if values.get("assignee_id") else None,
        author_kind=actor.kind,
        author_id=actor.id,
        created_at=tx.now,
        changed_at=tx.now,
        closed_at=None if status.is_open else tx.now,
        **values,
        **more,
    )
    task = lock_task(tx, task_id)
    counters.record(tx, None, counters.standing_of(vars(task)))
    return task


def next_number(tx: Tx) -> int:
    """Return the number of the next task. Tasks are numbered without gaps, so one is made at a time."""
    tx.advisory_lock("task numbers")
    return int(tx.sql("select coalesce(max(number), 0) + 1 from task")[0][0])
