"""The one policy: who may do what to which thing. HTTP, WebSocket, jobs and the CLI all ask here (design rule 10)."""

from dataclasses import dataclass
from typing import Literal

from inbox.errors import Forbidden, NotFound

Role = Literal["operator", "supervisor", "administrator"]
ROLES: tuple[Role, ...] = ("operator", "supervisor", "administrator")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does something. scope: the channels whose dialogs they see, None for every channel."""

    kind: Literal["operator", "system", "client", "cli"]
    id: int | None = None
    name: str = ""
    role: Role | None = None
    scope: frozenset[int] | None = None

    def sees(self, channel_id: int) -> bool:
        """Whether dialogs of this channel are theirs to see."""
        return self.scope is None or channel_id in self.scope


SYSTEM = Actor("system")
CLIENT = Actor("client")
CLI = Actor("cli", name="command line", role="administrator")

# action -> the lowest role that may do it, and whether it concerns one channel's dialogs
_ACTIONS: dict[str, tuple[Role, bool]] = {
    "dialog.read": ("operator", True),
    "dialog.reply": ("operator", True),
    "dialog.note": ("operator", True),
    "dialog.assign": ("operator", True),
    "dialog.assign_others": ("supervisor", True),
    "dialog.close": ("operator", True),
    "dialog.snooze": ("operator", True),
    "dialog.start": ("operator", True),
    "dialogs.take": ("operator", False),
    "dialogs.hand_over": ("operator", False),
    "dialogs.hand_over_others": ("supervisor", False),
    "teams.change": ("administrator", False),
    "contact.read": ("operator", False),
    "contact.change": ("operator", False),
    "operators.read": ("operator", False),
    "operators.change": ("administrator", False),
    "channels.read": ("operator", False),
    "channels.change": ("administrator", False),
    "company.change": ("administrator", False),
    "own.change": ("operator", False),
}
ACTIONS = frozenset(_ACTIONS)


def may(actor: Actor, action: str, *, channel_id: int | None = None) -> bool:
    """Whether the actor may do this; channel_id is the channel of the dialog that it concerns.

    Raises KeyError for an action nobody declared, so that a forgotten rule fails instead of allowing.
    """
    least, scoped = _ACTIONS[action]
    if actor.kind in ("system", "client"):
        return True
    if actor.role is None or ROLES.index(actor.role) < ROLES.index(least):
        return False
    return not scoped or (channel_id is not None and actor.sees(channel_id))


def require(actor: Actor, action: str, *, channel_id: int | None = None) -> None:
    """Refuse what the policy does not allow. A foreign dialog answers exactly like an absent one (A01)."""
    if channel_id is not None and actor.kind in ("operator", "cli") and not actor.sees(channel_id):
        raise NotFound
    if not may(actor, action, channel_id=channel_id):
        raise Forbidden(action=action)


def scope_filter(actor: Actor, column: str) -> str:
    """The condition that every query over dialogs goes through; channel ids are integers of our own."""
    if actor.scope is None:
        return "1 = 1"
    if not actor.scope:
        return "1 = 0"
    return f"{column} in ({', '.join(str(int(one)) for one in sorted(actor.scope))})"
