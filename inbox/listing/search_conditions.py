"""Resolves the conditions of a search: names of tags become ids, and conditions become SQL."""

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from inbox.search.conditions import Conditions, means_none, priority_of
from inbox.search.stems import fold
from inbox.store import Reader
from inbox.store.sql import in_list


class Resolved(NamedTuple):
    """A condition whose tags are ids: (kind, values, excluded). no_tag: also what has no tag fits."""

    kind: str
    values: frozenset[int]
    excluded: bool
    no_tag: bool


class Resolution(NamedTuple):
    """The resolved conditions, and the values that name nothing."""

    conditions: Sequence[Resolved]
    unknown: list[str]


async def resolve(reader: Reader, conditions: Conditions) -> Resolution:
    """Return the conditions with ids of tags: those of that name, else all whose name begins so."""
    tags = await reader.rows("select id, name, merged_into, removed_at from tag") if conditions else []
    unknown: list[str] = []
    names = [(tag_id, fold(name), merged_into or tag_id) for tag_id, name, merged_into, removed_at in tags]
    present = {tag_id for tag_id, _, _, removed_at in tags if removed_at is None}
    resolved = []
    for condition in conditions.all:
        values: set[int] = set()
        for value in condition.values:
            found = _tags(names, present, value) if condition.kind == "tag" else _priorities(value)
            if not found and not (condition.kind == "tag" and means_none(value)):
                unknown.append(value)
            values |= found
        no_tag = condition.kind == "tag" and any(
            means_none(value) and not _tags(names, present, value) for value in condition.values
        )
        resolved.append(Resolved(condition.kind, frozenset(values), condition.excluded, no_tag))
    return Resolution(resolved, unknown)


def _tags(names: Sequence[tuple[int, str, int]], present: Collection[int], value: str) -> set[int]:
    """Return the tags that a value names, with those that were merged into them."""
    whole = {target for _, name, target in names if name == value and target in present}
    targets = whole or {target for _, name, target in names if name.startswith(value) and target in present}
    return {tag_id for tag_id, _, target in names if target in targets}


def _priorities(value: str) -> set[int]:
    priority = priority_of(value)
    return set() if priority is None else {priority}


def as_sql(conditions: Sequence[Resolved], row: str, tagged: Callable[[str], str], untagged: str) -> str:
    """Return the SQL condition of rows with a priority. tagged: that of a list of tags; untagged: that of none."""
    parts = ["1 = 1"]
    for kind, values, excluded, no_tag in conditions:
        options = []
        if kind == "tag":
            options += [tagged(in_list(values))] if values else []
            options += [untagged] if no_tag else []
        elif values:
            options.append(f"{row}.priority in ({', '.join(map(str, sorted(values)))})")
        either = f"({' or '.join(options)})" if options else "1 = 0"
        parts.append(f"not {either}" if excluded else either)
    return " and ".join(parts)


def of_dialogs(conditions: Sequence[Resolved]) -> str:
    """Return the SQL condition of the dialogs d that fit."""
    return as_sql(
        conditions,
        "d",
        lambda ids: f"d.id in (select y.dialog_id from dialog_tag y where y.tag_id in ({ids}))",
        "d.tagged = 0",
    )
