"""Who answers for a dialog: the one step in which it changes hands, whatever the cause."""

from typing import Any

from inbox.access import Actor
from inbox.events import EventKind
from inbox.store import Tx
from inbox.talk import Talk, tell, write_line


def give_to(tx: Tx, actor: Actor, talk: Talk, operator_id: int | None, *, cause: str, **why: Any) -> None:
    """Make somebody responsible, or nobody; the caller saves the talk.

    cause: person, reply, team, took, started, handover, handback. why: more that the line says of it, ids and codes.
    """
    before, talk.assignee_id = talk.assignee_id, operator_id
    tx.sql("update episode set assignee_id = :operator where id = :id", operator=operator_id, id=talk.episode_id)
    line = {"by": actor.id, "to": operator_id, "before": before, "cause": cause} | why
    write_line(tx, actor, talk, kind="system", content="assigned", data=line)
    tell(tx, EventKind.dialog_assigned, actor, talk, to=operator_id, before=before, cause=cause)


def reply_assigns(tx: Tx) -> bool:
    """Whether who answers a dialog of nobody's leads it from then on: a setting of the installation (E14)."""
    found = tx.sql("select value from meta where key = 'reply_assigns'")
    return not found or found[0][0] != "0"
