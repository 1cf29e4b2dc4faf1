"""Reply assigns: an operator who writes in an unassigned dialog becomes its assignee (E14)."""

from __future__ import annotations

from automation.registry import Body, Kind
from inbox.dialogs.assignment import set_reply_assigns
from inbox.store import Tx


class ReplyAssigns(Body):
    """The rule has no settings: it is on or off."""


def on_change(tx: Tx, rule_id: int, body: ReplyAssigns, active: bool) -> None:
    """Store whether the rule is on where the reply reads it, in the same transaction."""
    set_reply_assigns(tx, active)


KIND = Kind(
    name="reply_assigns",
    group="assignment",
    body=ReplyAssigns,
    default=ReplyAssigns(),
    many=False,
    on_change=on_change,
)
