"""Links dialogs to a master task: one cause that many clients write about (advantage 12)."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from inbox.access import Actor, require_dialog, visible
from inbox.errors import Invalid
from inbox.models import Dialog
from inbox.store import Reader, Store, Tx
from inbox.store.rows import read_rows
from tasks import details, history
from tasks.locked import open_task
from tasks.update import save

LIMIT = 100  # dialogs of one task


def set_linked(tx: Tx, actor: Actor, task_id: int, dialog_ids: Sequence[int], *, on: bool) -> dict[str, Any]:
    """Link dialogs to a task, or remove their links. Returns {task_id, changed: ids}; a repeat changes nothing.

    Raises NotFound for a dialog that the actor may not see, Invalid("too-many-dialogs") above LIMIT.
    """
    wanted = sorted(set(dialog_ids))
    tx.lock(Dialog, *wanted)
    task = open_task(tx, actor, "task.change", task_id)
    for dialog_id in wanted:
        require_dialog(tx, actor, "dialog.read", dialog_id)
    linked = {row[0] for row in tx.sql("select dialog_id from task_dialog where task_id = :id", id=task.id)}
    changed = [dialog_id for dialog_id in wanted if (dialog_id in linked) != on]
    if on and len(linked) + len(changed) > LIMIT:
        raise Invalid("A task has too many conversations.", code="too-many-dialogs", field="dialog_ids", limit=LIMIT)
    for dialog_id in changed:
        if on:
            tx.sql(
                "insert into task_dialog (task_id, dialog_id, at, by_id) values (:task, :dialog, :now, :by)",
                task=task.id,
                dialog=dialog_id,
                now=tx.now,
                by=actor.operator_id,
            )
        else:
            tx.sql("delete from task_dialog where task_id = :task and dialog_id = :id", task=task.id, id=dialog_id)
    if changed:
        what = "dialogs-linked" if on else "dialogs-unlinked"
        history.append_line(tx, actor, task, "system", what=what, dialogs=changed)
        save(tx, actor, task, ["dialogs"])
    return {"task_id": task.id, "changed": changed}


class LinkedDialog(NamedTuple):
    """A dialog of a master task. last_no: what a reply must have seen.

    replied_at, reply_state: of the newest reply that the dialog got through the task, None before.
    """

    id: int
    channel_id: int
    channel_kind: str
    name: str
    text: str
    open: int
    waiting_since: int | None
    last_no: int
    assignee_id: int | None
    replied_at: int | None
    reply_state: str | None


async def list_linked(store: Store, actor: Actor, task_id: int) -> dict[str, Any]:
    """Return the dialogs of a task that the actor may see, the longest waiting first, and the number of the others.

    {items: [LinkedDialog as a dict], hidden}. text: the client's last words. Raises NotFound.
    """

    async def ask(reader: Reader) -> dict[str, Any]:
        await details.require_readable(reader, actor, task_id)
        found = await read_rows(
            reader,
            LinkedDialog,
            "select d.id, d.channel_id, c.kind as channel_kind, k.name,"
            " coalesce((select substr(m.text, 1, 200) from message m where m.dialog_id = d.id and m.kind = 'in'"
            " order by m.no desc limit 1), '') as text, d.open, d.waiting_since, d.last_no, d.assignee_id,"
            " r.at as replied_at, v.state as reply_state"
            " from task_dialog l join dialog d on d.id = l.dialog_id join channel c on c.id = d.channel_id"
            " join contact k on k.id = d.contact_id"
            " left join task_reply r on r.task_id = l.task_id and r.message_id = (select max(x.message_id)"
            " from task_reply x where x.task_id = l.task_id and x.dialog_id = d.id)"
            " left join delivery v on v.message_id = r.message_id"
            f" where l.task_id = :id and {visible(actor, 'd')}"
            " order by case when d.waiting_since is null then 1 else 0 end, d.waiting_since, d.id",
            id=task_id,
        )
        [(total,)] = await reader.rows("select count(*) from task_dialog where task_id = :id", id=task_id)
        return {"items": [one._asdict() | {"open": bool(one.open)} for one in found], "hidden": total - len(found)}

    return await store.read(ask)
