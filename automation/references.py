"""Tells which of the operators, teams, channels and other things that rules name are gone."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from automation.registry import Named, Reference
from inbox.store import Reader, Tx
from inbox.store.sql import in_list

# A row is present under this condition.
_PRESENT: Mapping[Named, str] = {
    "operator": "select id from operator where disabled_at is null",
    "team": "select id from team where removed_at is null",
    "channel": "select id from channel where removed_at is null",
    "hours": "select id from hours where removed_at is null",
    "tag": "select id from tag where removed_at is null",
    "tasktype": "select id from task_type where removed_at is null",
    "tasktemplate": "select id from task_template where removed_at is null",
}
_KNOWN: Mapping[Named, str] = {
    name: text.replace("disabled_at is null", "1 = 1").replace("removed_at is null", "1 = 1")
    for name, text in _PRESENT.items()
}


def _by_kind(references: Collection[Reference]) -> dict[Named, set[int]]:
    wanted: dict[Named, set[int]] = {}
    for reference in references:
        if reference.kind in _PRESENT:
            wanted.setdefault(reference.kind, set()).add(reference.id)
    return wanted


async def find_missing(reader: Reader, references: Collection[Reference]) -> frozenset[Reference]:
    """Return the references to disabled operators and removed rows of the other kinds."""
    missing: set[Reference] = set()
    for kind, ids in _by_kind(references).items():
        rows = await reader.rows(f"{_PRESENT[kind]} and id in ({in_list(ids)})")
        missing |= {Reference(kind, gone) for gone in ids - {row[0] for row in rows}}
    return frozenset(missing)


def find_missing_in_tx(tx: Tx, references: Collection[Reference]) -> frozenset[Reference]:
    """Return the same inside a transaction."""
    return _find(tx, references, _PRESENT)


def find_unknown(tx: Tx, references: Collection[Reference]) -> frozenset[Reference]:
    """Return the references to rows that never existed."""
    return _find(tx, references, _KNOWN)


def _find(tx: Tx, references: Collection[Reference], statements: Mapping[Named, str]) -> frozenset[Reference]:
    missing: set[Reference] = set()
    for kind, ids in _by_kind(references).items():
        rows = tx.sql(f"{statements[kind]} and id in ({in_list(ids)})")
        missing |= {Reference(kind, gone) for gone in ids - {row[0] for row in rows}}
    return frozenset(missing)
