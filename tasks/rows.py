"""Reads tasks as the rows that lists, boards and live events show; adds tasks to rows of dialogs, messages, notices."""

from __future__ import annotations

import functools
from collections.abc import Collection

from inbox.listing import columns
from inbox.store import Reader
from inbox.store.sql import among, ids_text, json_list, json_object, maybe, with_last

EXCERPT = 240  # characters of the description in a row


@functools.cache
def task_shape(dialect: str) -> str:
    """Return SQL of a task's row as JSON text, over TABLES."""
    counted = json_object(dialect, done="count(x.done_at)", total="count(*)")
    checks = f"(select {counted} from task_check x where x.task_id = t.id)"
    client = json_object(dialect, id="k.id", name="k.name", kind="coalesce(c.kind, '')")
    row = json_object(
        dialect,
        id="t.id",
        number="t.number",
        title="t.title",
        excerpt=f"substr(t.text, 1, {EXCERPT})",
        status_id="t.status_id",
        base="s.base",
        kind="t.kind",
        type_id="t.type_id",
        priority="t.priority",
        tags=json_list(dialect, "x.tag_id", "task_tag x where x.task_id = t.id", "x.tag_id"),
        due_at="t.due_at",
        remind_at="t.remind_at",
        wake_at="t.wake_at",
        wake_reason="t.wake_reason",
        assignee_id="t.assignee_id",
        team_id="t.team_id",
        channel_id="t.channel_id",
        dialog_id="t.dialog_id",
        author=json_object(dialect, kind="t.author_kind", id="t.author_id"),
        rule_id="t.rule_id",
        repeat_id="t.repeat_id",
        news="t.news",
        last_no="t.last_no",
        comments="(select count(*) from task_line x where x.task_id = t.id and x.kind = 'comment')",
        files="(select count(*) from attachment x where x.task_id = t.id)",
        checks=checks,
        close_reason="t.close_reason",
        created_at="t.created_at",
        changed_at="t.changed_at",
        closed_at="t.closed_at",
    )
    return with_last(dialect, row, "client", "k.id", client)


TABLES = (
    "task t join task_status s on s.id = t.status_id left join dialog d on d.id = t.dialog_id"
    " left join contact k on k.id = coalesce(d.contact_id, t.contact_id) left join channel c on c.id = t.channel_id"
)


async def rows(reader: Reader, ids: Collection[int]) -> dict[int, str]:
    """Return tasks by id; a removed one is absent. Does not check access."""
    sql = (
        f"select t.id, {task_shape(reader.dialect)} from {TABLES}"
        f" where t.removed_at is null and {among(reader.dialect, 't.id')}"
    )
    return {task_id: text for task_id, text in await reader.rows(sql, ids=ids_text(ids))}


def _of_dialog(dialect: str) -> str:
    """Return SQL of a dialog's open tasks: how many, and when the first of them is due."""
    one = json_object(dialect, open="count(*)", due_at="min(x.due_at)")
    return f"(select {one} from task x where x.dialog_id = d.id and x.open = 1)"


def _of_message(dialect: str) -> str:
    """Return SQL of the chips under a message."""
    one = json_object(dialect, id="x.id", number="x.number", title="x.title", base="y.base", due_at="x.due_at")
    source = (
        "task_source z join task x on x.id = z.task_id join task_status y on y.id = x.status_id"
        " where z.message_id = m.id and x.removed_at is null"
    )
    return json_list(dialect, one, source, "x.id")


def _of_notice(dialect: str) -> str:
    """Return SQL of the task that a notification is about, null when it is about none or the task was removed."""
    one = json_object(dialect, id="x.id", number="x.number", title="x.title")
    task = f"(select {one} from task x where x.id = n.task_id and x.removed_at is null)"
    return maybe(dialect, "n.task_id", task)


columns.register("dialog", "tasks", _of_dialog)
columns.register("message", "tasks", _of_message)
columns.register("notice", "task", _of_notice)
