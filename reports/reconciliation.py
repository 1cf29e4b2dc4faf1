"""Makes rows of facts equal to those that were computed: writes the changed ones and deletes the others."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlmodel import SQLModel

from inbox.store import Tx


def reconcile(tx: Tx, model: type[SQLModel], rows: Iterable[dict[str, Any]], **of: int) -> bool:
    """Make the rows of a table that belong to `of` equal to these; return whether any was written or deleted.

    rows: all columns of each; the first column is the key. of: columns and values that say which rows are compared.
    """
    names = columns(model)
    where = " and ".join(f"{name} = :{name}" for name in of)
    stored = {row[0]: tuple(row) for row in tx.sql(f"{selection(model)} where {where}", **of)}
    changed = False
    for row in rows:
        if stored.pop(row[names[0]], None) != tuple(row[name] for name in names):
            tx.sql(_upsert(model), **row)
            changed = True
    for key in stored:
        tx.sql(f"delete from {model.__tablename__} where {names[0]} = :key", key=key)
        changed = True
    return changed


@cache
def columns(model: type[SQLModel]) -> tuple[str, ...]:
    """Return the names of the columns of a table of facts, its key first."""
    return tuple(model.metadata.tables[str(model.__tablename__)].columns.keys())


@cache
def selection(model: type[SQLModel]) -> str:
    return f"select {', '.join(columns(model))} from {model.__tablename__}"


@cache
def _upsert(model: type[SQLModel]) -> str:
    key, *rest = columns(model)
    values = ", ".join(f":{name}" for name in (key, *rest))
    changes = ", ".join(f"{name} = excluded.{name}" for name in rest)
    return (
        f"insert into {model.__tablename__} ({', '.join((key, *rest))}) values ({values})"
        f" on conflict ({key}) do update set {changes}"
    )
