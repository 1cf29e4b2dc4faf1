"""Reads rows as named tuples; `Tx.rows` does the same inside a transaction."""

from typing import Any

from inbox.store.protocol import Reader
from inbox.store.tx import R, check_columns


async def read_rows(reader: Reader, row_type: type[R], sql: str, **params: Any) -> list[R]:
    """Return the rows of a read as named tuples, whose fields have the names and the order of the columns.

    SQLite's readers return plain tuples: there only the number of columns is compared.
    """
    rows = await reader.rows(sql, **params)
    if rows and (keys := getattr(rows[0], "keys", None)):
        check_columns(row_type, keys())
    return [row_type._make(row) for row in rows]
