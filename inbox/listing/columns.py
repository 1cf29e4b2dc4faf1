"""Columns that packages above the core add to the rows of dialogs, messages and notifications.

A package registers them when it is imported; the rows are read with them from then on.
"""

from collections.abc import Callable
from typing import Literal

Row = Literal["dialog", "message", "notice"]
_COLUMNS: dict[Row, dict[str, Callable[[str], str]]] = {"dialog": {}, "message": {}, "notice": {}}


def register(row: Row, name: str, sql: Callable[[str], str]) -> None:
    """Add a column to a kind of row. sql: of a JSON value, by dialect; d, m or n is the row's table.

    Raises ValueError for a column that exists.
    """
    if name in _COLUMNS[row]:
        raise ValueError(f"the column {name} of {row} is registered twice")
    _COLUMNS[row][name] = sql


def added_to(row: Row, dialect: str) -> dict[str, str]:
    """Return the added columns of a kind of row as SQL by name."""
    return {name: sql(dialect) for name, sql in _COLUMNS[row].items()}
