"""Lists the kinds of rules, in the order in which their cards and their rules stand.

A package that brings a kind of its own registers it from `web/composition.py`.
"""

from collections.abc import Mapping
from typing import Any

from automation.kinds import autoreply, distribution, out_of_hours, receipt, reply_assigns, sla, untouched, word_tags
from automation.registry import Kind

_KINDS: dict[str, Kind[Any]] = {}


def register(*kinds: Kind[Any]) -> None:
    """Add kinds of rules. Raises ValueError for a name that exists already."""
    for kind in kinds:
        if kind.name in _KINDS:
            raise ValueError(f"kind of rule registered twice: {kind.name}")
        _KINDS[kind.name] = kind


def registered() -> Mapping[str, Kind[Any]]:
    """Return every kind of rule by its name."""
    return _KINDS


register(
    distribution.KIND,
    reply_assigns.KIND,
    word_tags.KIND,
    out_of_hours.KIND,
    receipt.KIND,
    autoreply.KIND,
    sla.KIND,
    untouched.KIND,
)
