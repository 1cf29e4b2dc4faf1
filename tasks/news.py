"""Marks the tasks of a dialog as having news when the client writes, until the assignee looks."""

from inbox import consumers
from inbox.access import SYSTEM
from inbox.events import Event, EventKind
from inbox.store import Store, Tx
from tasks import notifications
from tasks.locked import lock_task
from tasks.update import save

NAME = "tasks"


def consumer(store: Store) -> consumers.Consumer:
    """Return the consumer that marks tasks; a new one begins at the end of the log."""
    return consumers.Consumer(store, NAME, step, wants={EventKind.message_received}, from_now=True)


def step(tx: Tx, event: Event) -> None:
    """Make the news of the dialog's open tasks equal to the client messages that their assignees have not seen.

    A client who writes while a task asks for confirmation has something to say: the task is not finished by silence.
    """
    rows = tx.sql("select id from task where dialog_id = :dialog and open = 1 order by id", dialog=event.dialog_id)
    if not rows or tx.sql("select 1 from message where id = :id and automatic is not null", id=event.object_id):
        return
    count = tx.sql("select client_count from dialog where id = :id", id=event.dialog_id)[0][0]
    for (task_id,) in rows:
        task = lock_task(tx, task_id)
        news = count - task.client_no
        if news <= 0 or news == task.news:
            continue
        is_first = not task.news
        task.news, task.asked_at = news, None
        if is_first:
            notifications.notify(tx, SYSTEM, task, {task.assignee_id}, "news")
        save(tx, SYSTEM, task, ["news"])
