"""Switches on the ready rules of a fresh installation. Nothing that writes to clients is among them.

The rows of all ready rules come with a migration, switched off; an upgrade leaves them so.
"""

from automation import rules
from inbox.access import Actor
from inbox.store import Tx

ON_FROM_THE_START = ("distribution", "reply_assigns", "sla")


def switch_on(tx: Tx, actor: Actor) -> list[int]:
    """Switch on the first rule of each of these kinds; return their ids."""
    ids = []
    for kind in ON_FROM_THE_START:
        rows = tx.sql("select min(id) from rule where kind = :kind and removed_at is null", kind=kind)
        if rows[0][0] is not None:
            rules.set_active(tx, actor, rows[0][0], active=True)
            ids.append(int(rows[0][0]))
    return ids
