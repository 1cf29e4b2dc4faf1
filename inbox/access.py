"""Holds the access policy: which actor may do which action to which dialog or object.

HTTP handlers, the WebSocket, background jobs and the command line all ask here (design rule 10).
"""

import functools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from inbox.errors import Forbidden, NotFound

Role = Literal["operator", "supervisor", "administrator"]
ROLES: tuple[Role, ...] = ("operator", "supervisor", "administrator")


ActorKind = Literal["operator", "system", "client", "cli", "rule", "api_token"]


@dataclass(frozen=True, slots=True)
class Place:
    """The channel and the team of a dialog; they decide who may see its rows.

    Visibility follows the channel. The team is stored too, so that later rules about teams need no new argument.
    """

    channel_id: int | None = None
    team_id: int | None = None

    def __str__(self) -> str:
        """Return the text that an event stores: "channel:3" or "channel:3 team:2".

        "" for a place that no operator sees.
        """
        parts = (("channel", self.channel_id), ("team", self.team_id))
        return " ".join(f"{name}:{number}" for name, number in parts if number is not None)


# Scopes of events that belong to no dialog.
EVERYBODY: Literal["everybody"] = "everybody"
ADMINISTRATORS: Literal["role:administrator"] = "role:administrator"
Scope = Place | Literal["everybody", "role:administrator"]


@functools.lru_cache(maxsize=4096)
def read_scope(text: str | None) -> Scope | None:
    """Parse the scope that an event stores; return None for no scope and for scopes of a newer version.

    No operator sees an event whose scope is None.
    """
    if text == EVERYBODY:
        return "everybody"
    if text == ADMINISTRATORS:
        return "role:administrator"
    parts = dict(part.partition(":")[::2] for part in (text or "").split())
    if not parts or not parts.keys() <= {"channel", "team"} or not all(map(str.isdecimal, parts.values())):
        return None
    return Place(*(int(parts[name]) if name in parts else None for name in ("channel", "team")))


@dataclass(frozen=True, slots=True)
class Actor:
    """The person, rule or program that acts.

    id: of the operator, rule or API token. scope: channels whose dialogs the actor sees, None for every channel.
    """

    kind: ActorKind
    id: int | None = None
    name: str = ""
    role: Role | None = None
    scope: frozenset[int] | None = None

    def sees(self, place: Scope | None) -> bool:
        """Return whether the actor may see rows of this place."""
        if isinstance(place, Place):
            return place.channel_id is not None and (self.scope is None or place.channel_id in self.scope)
        return place == EVERYBODY or (place == ADMINISTRATORS and self.role == "administrator")

    @property
    def operator_id(self) -> int | None:
        """Return the id for columns that hold an operator.

        None for rules and programs, whose ids belong to other tables.
        """
        return self.id if self.kind == "operator" else None

    def author(self) -> dict[str, int | None]:
        """Return the author as an event line stores it: {"by": operator id}.

        For a rule, {"rule": rule id} stands beside it.
        """
        return {"by": self.operator_id} | ({"rule": self.id} if self.kind == "rule" else {})


SYSTEM = Actor("system")
CLIENT = Actor("client")
CLI = Actor("cli", name="command line", role="administrator")

# action -> (lowest role that may do it, whether it is about one dialog)
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
    "company.read": ("operator", False),
    "company.change": ("administrator", False),
    "automation.read": ("operator", False),
    "automation.change": ("administrator", False),
    "hours.read": ("operator", False),
    "hours.change": ("administrator", False),
    "command_line.read": ("administrator", False),
    "own.read": ("operator", False),
    "own.change": ("operator", False),
}
# Actions that a rule may do. The policy refuses every other action, whatever the rule says.
_RULE_ACTIONS = {"dialog.read", "dialog.reply", "dialog.note", "dialog.assign", "dialog.close", "dialog.snooze"}


def register_actions(actions: Mapping[str, tuple[Role, bool]], *, rules: Collection[str] = ()) -> None:
    """Add the actions of a package: action -> (lowest role, whether it is about one dialog).

    Rules may do the actions named in `rules`. Raises ValueError for an action that is registered already.
    """
    if taken := _ACTIONS.keys() & actions.keys():
        raise ValueError(f"actions registered twice: {', '.join(sorted(taken))}")
    if unknown := set(rules) - actions.keys():
        raise ValueError(f"rules may do actions that are not registered: {', '.join(sorted(unknown))}")
    _ACTIONS.update(actions)
    _RULE_ACTIONS.update(rules)


def actions() -> frozenset[str]:
    """Return the names of all registered actions."""
    return frozenset(_ACTIONS)


def lowest_role(action: str) -> Role:
    """Return the lowest role that may do the action. Raises KeyError for an action that is not registered."""
    return _ACTIONS[action][0]


def may_somewhere(actor: Actor, action: str) -> bool:
    """Return whether the actor may do the action at all; `may` and `require` ask about the dialog as well.

    Raises KeyError for an action that is not registered, so that a forgotten entry fails instead of allowing.
    """
    least = lowest_role(action)
    if actor.kind in ("system", "client"):
        return True
    if actor.kind == "rule":
        return action in _RULE_ACTIONS
    return actor.role is not None and ROLES.index(actor.role) >= ROLES.index(least)


def may(actor: Actor, action: str, place: Place | None = None) -> bool:
    """Return whether the actor may do the action; place: of the dialog that the action is about.

    Raises KeyError for an action that is not registered.
    """
    if not may_somewhere(actor, action):
        return False
    sees_all = actor.kind in ("system", "client", "rule")
    return sees_all or not _ACTIONS[action][1] or actor.sees(place)


def require(actor: Actor, action: str, place: Place | None = None) -> None:
    """Raise Forbidden for an action that the policy does not allow.

    Raises NotFound for a dialog that the actor may not see: it must look exactly like a missing one (A01).
    """
    if place is not None and actor.kind in ("operator", "cli", "api_token") and not actor.sees(place):
        raise NotFound
    if not may(actor, action, place):
        raise Forbidden(action=action)


class Queries(Protocol):
    """The reading half of an open transaction."""

    def sql(self, statement: str, **params: Any) -> Sequence[Sequence[Any]]: ...


class AsyncQueries(Protocol):
    """A reader that runs beside the writer."""

    async def rows(self, sql: str, **params: Any) -> Sequence[Sequence[Any]]: ...


_DIALOG_PLACE = "select channel_id, team_id from dialog where id = :id"


def require_dialog(tx: Queries, actor: Actor, action: str, dialog_id: int) -> Place:
    """Return the place of a dialog, if the actor may do the action to it.

    Raises NotFound for a missing dialog and for one that the actor may not see, Forbidden for a refused action.
    """
    return _required(actor, action, tx.sql(_DIALOG_PLACE, id=dialog_id))


async def require_dialog_read(reader: AsyncQueries, actor: Actor, dialog_id: int) -> Place:
    """Return the place of a dialog, if the actor may read it; raise NotFound otherwise."""
    return _required(actor, "dialog.read", await reader.rows(_DIALOG_PLACE, id=dialog_id))


def _required(actor: Actor, action: str, rows: Sequence[Sequence[Any]]) -> Place:
    if not rows:
        raise NotFound
    place = Place(*rows[0])
    require(actor, action, place)
    return place


def visible(actor: Actor, dialog: str, *, unindexed: bool = False) -> str:
    """Return an SQL condition that holds for dialogs which the actor may see; every query over dialogs uses it.

    dialog: alias of the dialog table. unindexed: keep SQLite's planner from choosing the index over channels.
    """
    return visible_channels(actor, f"{'+' if unindexed else ''}{dialog}.channel_id")


def visible_channels(actor: Actor, column: str) -> str:
    """Return an SQL condition that holds when a column of channel ids names one of the actor's channels."""
    if actor.scope is None:
        return "1 = 1"
    if not actor.scope:
        return "1 = 0"
    return f"{column} in ({', '.join(str(int(channel)) for channel in sorted(actor.scope))})"
