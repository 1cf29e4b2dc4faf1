"""Takes conditions such as `tag:refund` and `priority:high` out of a typed query; the rest of it are words. Pure."""

import re
from dataclasses import dataclass, field

from inbox.search.stems import fold

MOST = 6  # conditions of one query
TAG, PRIORITY = ("тег", "теги", "tag", "tags"), ("приоритет", "priority")
_PRIORITIES = {1: ("высок", "high"), 0: ("средн", "обычн", "medium", "normal"), -1: ("низк", "low")}
_NONE = ("нет", "none")
# A colon on the other keyboard layout is ^ or ;, which a query in the wrong layout has instead.
_CONDITION = re.compile(
    rf"(?<!\S)(-?)({'|'.join(TAG)}|{'|'.join(PRIORITY)})[:^;]"
    r"((?:[\"«“„][^\"«“„»”\n]*[\"»”]|[^\s,\"«“„»”]+)(?:,(?:[\"«“„][^\"«“„»”\n]*[\"»”]|[^\s,\"«“„»”]+))*+,?)?",
    re.IGNORECASE,
)
_VALUE = re.compile(r"[\"«“„]([^\"«“„»”\n]*)[\"»”]|([^\s,\"«“„»”]+)")


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition: the kind, its values of which one must fit, and whether the result must not have it."""

    kind: str
    values: tuple[str, ...]
    excluded: bool = False


@dataclass(slots=True)
class Conditions:
    """The conditions of a query; all of them must hold."""

    all: list[Condition] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.all)


def take_conditions(text: str) -> tuple[str, Conditions]:
    """Return the words of a query and its conditions. One without a value is still being typed and is left out.

    `tag:` that is the whole query asks for everything that has a tag.
    """
    found = Conditions()
    bare: list[Condition] = []

    def take(match: re.Match[str]) -> str:
        values = tuple(fold(" ".join((quoted or plain).split())) for quoted, plain in _VALUE.findall(match[3] or ""))
        kind = "tag" if match[2].lower() in TAG else "priority"
        if not any(values) and kind == "tag":
            bare.append(Condition(kind, _NONE[:1], excluded=match[1] != "-"))
        if any(values) and len(found.all) < MOST:
            found.all.append(Condition(kind, tuple(filter(None, values)), excluded=match[1] == "-"))
        return " "

    words = _CONDITION.sub(take, text)
    if bare and not words.strip() and not found:
        found.all.append(bare[0])
    return words, found


def priority_of(value: str) -> int | None:
    """Return the priority that a folded word begins to name, None for an unknown word."""
    for priority, beginnings in _PRIORITIES.items():
        if any(value.startswith(beginning) or beginning.startswith(value) for beginning in beginnings):
            return priority
    return None


def means_none(value: str) -> bool:
    """Return whether a folded word asks for what has no tag."""
    return value in _NONE
