"""Comments of colleagues in a task, with mentions."""

from collections.abc import Sequence
from typing import Any

from inbox.access import Actor
from inbox.errors import Invalid
from inbox.store import Tx
from inbox.text import clean
from tasks import attachments, followers, history, notifications, search_index
from tasks.fields import TEXT_LIMIT, check_assignee
from tasks.locked import open_task
from tasks.update import save

MOST_MENTIONS = 20


def comment(
    tx: Tx, actor: Actor, task_id: int, *, text: str, mentions: Sequence[int] = (), files: Sequence[str] = ()
) -> dict[str, Any]:
    """Add a comment. mentions: operators to notify; they follow the task from then on. Returns {task_id, no}.

    Raises Invalid for an operator who may not see the task, and for a comment without text and files.
    """
    task = open_task(tx, actor, "task.change", task_id)
    words = clean(text, field="text", limit=TEXT_LIMIT)
    if not words and not files:
        raise Invalid("Write something first.", code="empty", field="text")
    called = [one for one in dict.fromkeys(mentions) if one != actor.operator_id]
    if len(called) > MOST_MENTIONS:
        raise Invalid("The comment mentions too many people.", field="mentions", limit=MOST_MENTIONS)
    for operator_id in called:
        check_assignee(tx, operator_id, task.channel_id)
        followers.set_follower(tx, operator_id, task.id, on=True)
    if files:
        attachments.bind_uploads(tx, actor, task, files)
    no = history.append_line(
        tx, actor, task, "comment", text=words, **({"mentions": called} if called else {}), files=len(files)
    )
    notifications.notify(tx, actor, task, called, "mention", no=no)
    told = (notifications.followers(tx, task) | {task.assignee_id}) - set(called)
    notifications.notify(tx, actor, task, told, "comment", no=no)
    search_index.add_comment(tx, task)
    save(tx, actor, task, ["comments", *(["files"] if files else [])])
    return {"task_id": task_id, "no": no}
