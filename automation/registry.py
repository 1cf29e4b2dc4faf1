"""Describes a kind of rule: its typed body, the events it wants, and what a rule of this kind does about an event."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict

from automation.dialog_facts import Facts
from inbox.events import Event
from inbox.store import Reader, Tx

Group = Literal["assignment", "replies", "deadlines"]
Named = Literal["operator", "team", "channel", "hours", "tag", "tasktype", "tasktemplate"]
GROUPS: tuple[Group, ...] = ("assignment", "replies", "deadlines")


class Body(BaseModel):
    """The typed content of a rule. Bodies are immutable, so that transactions of all threads may share them."""

    model_config = ConfigDict(extra="forbid", frozen=True)


B = TypeVar("B", bound=Body)


class Reference(NamedTuple):
    """An object that a body names. A rule with a removed one skips that part, and its card is amber."""

    kind: Named
    id: int


class ActiveRule(NamedTuple):
    """A rule that is switched on, as the engine sees it. on_since: when it was switched on."""

    id: int
    version: int
    kind: Kind[Any]
    body: Any
    on_since: int = 0


Choose = Callable[[Facts], Sequence[ActiveRule]]


class Compared(NamedTuple):
    """A value that a condition compared, as the journal shows it."""

    field: str
    value: object
    wanted: object
    holds: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """The effects that a rule means to have on an event's dialog, before anything is written.

    stop: rules behind this one in its group do not look at the event.
    """

    compared: tuple[Compared, ...] = ()
    effects: tuple[Any, ...] = ()
    stop: bool = False

    @property
    def matches(self) -> bool:
        """Return whether all conditions hold."""
        return all(value.holds for value in self.compared)


def names_nothing(body: Any) -> Collection[Reference]:
    return ()


def all_channels(body: Any) -> frozenset[int] | None:
    return None


def reads_nothing(tx: Tx, dialog_ids: Collection[int]) -> None:
    """Read nothing before the messages of a transaction."""


def changes_nothing(tx: Tx, rule_id: int, body: Any, active: bool) -> None:
    """Leave everything as it is when a rule changes."""


@dataclass(frozen=True, slots=True)
class Kind(Generic[B]):
    """A kind of rule.

    many: several rules of the kind may exist. loops: the guard against loops may pause its rules. index: builds,
    for many rules at once, a function that returns those of them that a message may concern; without it all are
    planned. prepare: reads together what the effects need of several locked dialogs. plan: says what a reacting
    rule would do; the engine does it. settle: makes the state of a dialog follow from a settling rule; the engine
    calls it for each wanted event, also for those of rules. settle_all: the same, once for all rules of the kind in
    their order, where only one may win. always: the company's pause does not stop it. refers: what a body names.
    channels: those that a body is about, None for all. on_change: called in the transaction that changes a rule,
    with its body and whether it is active. card: more fields of the rule's row, from (reader, rule id, body, when
    today began).
    """

    name: str
    group: Group
    body: type[B]
    default: B
    wants: frozenset[str] = frozenset()
    many: bool = True
    writes_to_clients: bool = False
    loops: bool = True
    index: Callable[[Sequence[ActiveRule]], Choose] | None = None
    prepare: Callable[[Tx, Collection[int]], None] = reads_nothing
    plan: Callable[[B, Facts], Plan] | None = None
    settle: Callable[[Tx, ActiveRule, Event], None] | None = None
    settle_all: Callable[[Tx, Sequence[ActiveRule], Event], None] | None = None
    always: bool = False
    refers: Callable[[B], Collection[Reference]] = names_nothing
    channels: Callable[[B], frozenset[int] | None] = all_channels
    on_change: Callable[[Tx, int, B, bool], None] = changes_nothing
    card: Callable[[Reader, int, B, int], Awaitable[Mapping[str, Any]]] | None = None
