"""Files of tasks: uploads, and rows over the same bytes as the files of the source messages."""

import secrets
from collections.abc import Sequence

from inbox.access import Actor
from inbox.errors import Invalid, NotFound
from inbox.files.attachments import MOST_PER_MESSAGE
from inbox.models import Attachment
from inbox.store import Tx
from inbox.store.sql import in_list
from tasks import history
from tasks.locked import LockedTask, open_task
from tasks.update import save

MOST = 100
_COPIED = "kind, name, media_type, size, width, height, duration, state, digest, preview_digest, thumb_digest"


def copy_from_messages(tx: Tx, task: LockedTask, message_ids: Sequence[int]) -> int:
    """Give a task the available files of messages, as rows over the same bytes; return their number."""
    names = [name.strip() for name in _COPIED.split(",")]
    rows = tx.sql(
        f"select {_COPIED} from attachment where message_id in ({in_list(message_ids)}) and state = 'ready'"
        " and digest is not null order by message_id, position, id limit :most",
        most=MOST,
    )
    for place, row in enumerate(rows):
        tx.insert(
            Attachment,
            task_id=task.id,
            channel_id=task.channel_id,
            position=place,
            token=secrets.token_urlsafe(16),
            created_at=tx.now,
            **dict(zip(names, row, strict=True)),
        )
    return len(rows)


def bind_uploads(tx: Tx, actor: Actor, task: LockedTask, tokens: Sequence[str]) -> None:
    """Give a task files that the actor has uploaded; raise Invalid("file-gone") for other files."""
    if len(tokens) > MOST_PER_MESSAGE:
        raise Invalid("Too many files at once.", field="files", limit=MOST_PER_MESSAGE)
    held = tx.sql("select count(*) from attachment where task_id = :id", id=task.id)[0][0]
    if held + len(tokens) > MOST:
        raise Invalid("Too many files for one task.", field="files", limit=MOST)
    for place, token in enumerate(tokens):
        rows = tx.sql(
            "update attachment set task_id = :task, channel_id = :channel, position = :place where token = :token"
            " and operator_id = :me and message_id is null and task_id is null returning id",
            task=task.id,
            channel=task.channel_id,
            place=held + place,
            token=token,
            me=actor.id or 0,
        )
        if not rows:
            raise Invalid("This file is no longer available. Attach it again.", code="file-gone", field="files")


def add(tx: Tx, actor: Actor, task_id: int, tokens: Sequence[str]) -> dict[str, int]:
    """Add uploaded files to a task. Returns {task_id}."""
    task = open_task(tx, actor, "task.change", task_id)
    bind_uploads(tx, actor, task, tokens)
    history.append_line(tx, actor, task, "system", what="files", count=len(tokens))
    save(tx, actor, task, ["files"])
    return {"task_id": task_id}


def remove(tx: Tx, actor: Actor, task_id: int, file_id: int) -> dict[str, int]:
    """Remove a file from a task; the same file of a message stays. Returns {task_id}."""
    task = open_task(tx, actor, "task.change", task_id)
    rows = tx.sql("delete from attachment where id = :id and task_id = :task returning name", id=file_id, task=task.id)
    if not rows:
        raise NotFound
    history.append_line(tx, actor, task, "system", what="file-removed")
    save(tx, actor, task, ["files"])
    return {"task_id": task_id}
