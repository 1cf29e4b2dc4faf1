"""Registers the events and actions of rules."""

from enum import StrEnum

from inbox import access, events


class RuleEvent(StrEnum):
    """Kinds of events about rules."""

    changed = "rule.changed"


class RuleChanged(events.Data):
    """The version and the state of a rule after its change."""

    version: int
    active: bool


events.register(RuleEvent, {RuleEvent.changed: RuleChanged}, objects=["rule"])
access.register_actions({"rules.read": ("operator", False), "rules.change": ("administrator", False)})
