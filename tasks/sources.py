"""Reads what a task is made from: messages of a dialog, with their text, files, client and topic, and links more."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from inbox.access import Actor, require_dialog, visible
from inbox.company import tags
from inbox.dialogs.dialog_tags import tags_of
from inbox.dialogs.episodes import title_of
from inbox.errors import Invalid, NotFound
from inbox.store import Tx
from inbox.store.sql import in_list
from tasks import history
from tasks.fields import check_assignee
from tasks.locked import open_task
from tasks.update import emit_chips, save

MOST_MESSAGES = 50


class Origin(NamedTuple):
    """The dialog that a task belongs to, and what it inherits from its messages.

    client_count: number of the dialog's client messages now; topic: title of its episode; tags: its present tags.
    """

    channel_id: int | None = None
    dialog_id: int | None = None
    episode_id: int | None = None
    contact_id: int | None = None
    client_count: int = 0
    topic: str = ""
    priority: int = 0
    tags: tuple[int, ...] = ()
    text: str = ""
    message_ids: tuple[int, ...] = ()


class _Message(NamedTuple):
    id: int
    dialog_id: int
    kind: str
    text: str
    episode_id: int
    author: str


def read_origin(
    tx: Tx,
    actor: Actor,
    *,
    message_ids: Sequence[int] = (),
    dialog_id: int | None = None,
    contact_id: int | None = None,
) -> Origin:
    """Return what a new task inherits from messages of one dialog, from a dialog, or from a client.

    Raises NotFound for what the actor may not see, Invalid for messages of several dialogs and for event lines.
    """
    if message_ids:
        messages = read_messages(tx, message_ids)
        if dialog_id is not None and dialog_id != messages[0].dialog_id:
            raise Invalid("The messages are of another conversation.", code="other-dialog", field="message_ids")
        if len({message.dialog_id for message in messages}) > 1:
            raise Invalid("The messages are of several conversations.", code="other-dialog", field="message_ids")
        return _of_dialog(tx, actor, messages[0].dialog_id)._replace(
            episode_id=messages[0].episode_id,
            text=_joined(messages),
            message_ids=tuple(message.id for message in messages),
        )
    if dialog_id is not None:
        return _of_dialog(tx, actor, dialog_id)
    return Origin() if contact_id is None else _of_contact(tx, actor, contact_id)


def read_messages(tx: Tx, message_ids: Sequence[int]) -> list[_Message]:
    """Return messages in their order. Raises NotFound for a missing one, Invalid for too many and for event lines."""
    wanted = set(message_ids)
    if len(wanted) > MOST_MESSAGES:
        raise Invalid("Too many messages for one task.", field="message_ids", limit=MOST_MESSAGES)
    messages = tx.rows(
        _Message,
        "select m.id, m.dialog_id, m.kind, m.text, m.episode_id, coalesce(o.name, i.name, '') as author"
        " from message m left join operator o on o.id = m.operator_id left join identity i on i.id = m.identity_id"
        f" where m.id in ({in_list(wanted)}) order by m.dialog_id, m.no",
    )
    if len(messages) < len(wanted):
        raise NotFound
    if any(message.kind == "system" for message in messages):
        raise Invalid("A task cannot be made from an event line.", code="event-line", field="message_ids")
    return messages


def _joined(messages: Sequence[_Message]) -> str:
    """Return the text of the messages; in a group each part names its author."""
    texts = [(message.author, message.text.strip()) for message in messages if message.text.strip()]
    named = len({author for author, _ in texts}) > 1
    return "\n\n".join(f"{author}: {text}" if named and author else text for author, text in texts)


def _of_dialog(tx: Tx, actor: Actor, dialog_id: int) -> Origin:
    require_dialog(tx, actor, "dialog.read", dialog_id)
    [row] = tx.sql(
        "select d.channel_id, d.id, d.episode_id, d.contact_id, d.client_count, e.title, d.priority from dialog d"
        " left join episode e on e.id = d.episode_id where d.id = :id",
        id=dialog_id,
    )
    channel_id, _, episode_id, contact_id, client_count, topic, priority = row
    present = tuple(tags.resolve(tx, tags_of(tx, dialog_id)))
    return Origin(channel_id, dialog_id, episode_id, contact_id, client_count, topic or "", priority, present)


def _of_contact(tx: Tx, actor: Actor, contact_id: int) -> Origin:
    """Return the origin of a task about a client without a dialog: those who see the client's newest dialog see it."""
    rows = tx.sql(
        f"select d.channel_id from dialog d where d.contact_id = :id and {visible(actor, 'd')}"
        " order by d.last_at desc, d.id desc limit 1",
        id=contact_id,
    )
    if not rows:
        raise NotFound
    return Origin(channel_id=rows[0][0], contact_id=contact_id)


def title_from(origin: Origin, text: str) -> str:
    """Return a title: the first sentence of the text, else the topic of the dialog (R10, R16)."""
    return title_of(text) or title_of(origin.topic)


def insert_sources(tx: Tx, task_id: int, message_ids: Sequence[int]) -> list[int]:
    """Link messages to a task; return those that were not linked yet."""
    linked = {row[0] for row in tx.sql("select message_id from task_source where task_id = :id", id=task_id)}
    fresh = [message_id for message_id in message_ids if message_id not in linked]
    for message_id in fresh:
        tx.sql(
            "insert into task_source (task_id, message_id) values (:task, :message)", task=task_id, message=message_id
        )
    return fresh


def link(tx: Tx, actor: Actor, task_id: int, *, message_ids: Sequence[int] = (), dialog_id: int | None = None) -> Any:
    """Link messages or a dialog to a task. A task without a dialog gets theirs. Returns {task_id, added}.

    Raises Invalid("other-channel") when other people could see the messages than see the task, Invalid("cannot-see")
    when the assignee could not see them.
    """
    task = open_task(tx, actor, "task.change", task_id)
    origin = read_origin(tx, actor, message_ids=message_ids, dialog_id=dialog_id)
    fields = ["sources"]
    if task.channel_id is not None and task.channel_id != origin.channel_id:
        raise Invalid("The messages are of another channel.", code="other-channel", field="message_ids")
    check_assignee(tx, task.assignee_id, origin.channel_id)
    if task.dialog_id is None and origin.dialog_id is not None:
        history.record_change(tx, actor, task, "dialog_id", None, origin.dialog_id)
        task.channel_id, task.dialog_id, task.episode_id = origin.channel_id, origin.dialog_id, origin.episode_id
        task.contact_id, task.client_no = None, origin.client_count
        fields.append("dialog_id")
    added = insert_sources(tx, task.id, origin.message_ids)
    if added or len(fields) > 1:
        if added:
            history.append_line(tx, actor, task, "system", what="linked", messages=added)
        save(tx, actor, task, fields)
    return {"task_id": task.id, "added": added}


def unlink(tx: Tx, actor: Actor, task_id: int, message_id: int) -> dict[str, Any]:
    """Remove the link to a message; the task stays in its dialog."""
    task = open_task(tx, actor, "task.change", task_id)
    rows = tx.sql(
        "delete from task_source where task_id = :task and message_id = :message returning message_id",
        task=task.id,
        message=message_id,
    )
    if not rows:
        raise NotFound
    history.append_line(tx, actor, task, "system", what="unlinked", messages=[message_id])
    emit_chips(tx, actor, task, also=[message_id])
    save(tx, actor, task, ["sources"])
    return {"task_id": task.id}
