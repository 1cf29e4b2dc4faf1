"""Makes the tasks that a rule orders, with its fields or from a template. `web.composition` connects the packages."""

from typing import Any

from inbox.access import Actor
from inbox.errors import Invalid, NotFound
from inbox.store import Tx
from tasks import creation, templates
from tasks.fields import CHECKS
from tasks.sources import read_origin


def make(
    tx: Tx,
    *,
    rule_id: int,
    run_id: int,
    message_id: int,
    template_id: int | None,
    assignee_id: int | None,
    **fields: Any,
) -> list[int]:
    """Make the tasks from a client's message; return their ids, none when the template is gone.

    fields: title, due_at, priority, type_id, team_id. What is gone, or may not see the dialog, is left out.
    """
    actor = Actor("rule", rule_id)
    if template_id is not None:
        try:
            made = templates.use(
                tx, actor, template_id, message_ids=[message_id], mine_id=assignee_id, rule_id=rule_id, run_id=run_id
            )
        except NotFound:
            return []
        return list(made["task_ids"])
    wanted = fields | {"assignee_id": assignee_id}
    channel_id = read_origin(tx, actor, message_ids=[message_id]).channel_id
    for name in ("assignee_id", "team_id", "type_id"):
        try:
            CHECKS[name](tx, wanted[name], channel_id)
        except Invalid:
            wanted[name] = None
    done = creation.make(tx, actor, message_ids=[message_id], rule_id=rule_id, run_id=run_id, **wanted)
    return [done["task_id"]]
