"""Builds SQL for JSON objects and lists in both dialects, so that the database builds JSON (decisions 3.6)."""

from collections.abc import Collection, Mapping


def json_object(dialect: str, **columns: str) -> str:
    """Return SQL that builds a JSON object; the databases differ only in the function's name."""
    name = "json_object" if dialect == "sqlite" else "json_build_object"
    pairs = ", ".join(f"'{key}', {value}" for key, value in columns.items())
    return f"{name}({pairs})"


def as_json(dialect: str, column: str) -> str:
    """Return SQL for a column of JSON text as a JSON value."""
    return f"json({column})" if dialect == "sqlite" else f"({column})::json"


def maybe(dialect: str, key: str, json_sql: str) -> str:
    """Return SQL for an object, or null where the joined row is missing; SQLite forgets that a CASE yields JSON."""
    whole = f"case when {key} is null then null else {json_sql} end"
    return f"json({whole})" if dialect == "sqlite" else whole


def as_text(dialect: str, json_sql: str) -> str:
    """Return SQL for JSON as text: asyncpg returns json as text already, and SQLite has only text."""
    return json_sql if dialect == "sqlite" else f"({json_sql})::text"


def as_bytes(dialect: str, text: str) -> str:
    """Return SQL for text as UTF-8, for answers that are sent unchanged."""
    return f"cast({text} as blob)" if dialect == "sqlite" else f"convert_to({text}, 'UTF8')"


def with_last(dialect: str, row: str, name: str, joined: str, json_sql: str) -> str:
    """Return SQL for a row as JSON text with one more member: an object, or null where the joined row is missing.

    SQLite would parse the result of a CASE once more, a tenth of a page of the list, so texts are joined here. The last
    value of row must be a number or null.
    """
    last = f"case when {joined} is null then 'null' else {as_text(dialect, json_sql)} end"
    return f"rtrim({as_text(dialect, row)}, '}}') || ',\"{name}\":' || {last} || '}}'"


def json_list(dialect: str, one: str, source: str, order: str) -> str:
    """Return SQL for a list of `one` for each row of source ("attachment a where ..."), in an order; [] for none.

    SQLite 3.40 has no order inside an aggregate, so the order is in a subquery there.
    """
    if dialect == "sqlite":
        return f"(select json_group_array(json(x)) from (select {one} x from {source} order by {order}))"
    return f"(select coalesce(json_agg({one} order by {order}), '[]') from {source})"


def among(dialect: str, column: str, name: str = "ids") -> str:
    """Return the SQL condition that a column is one of `:ids`, or of another parameter, whose value `ids_text` makes.

    The statement is the same for any ids: preparing the statement of a dialog's row takes 0.12 ms, as long as reading
    ten rows.
    """
    listed = f"json_each(:{name})" if dialect == "sqlite" else f"json_array_elements_text(cast(:{name} as json))"
    value = "value" if dialect == "sqlite" else "cast(value as bigint)"
    return f"{column} in (select {value} from {listed})"


def ids_text(ids: Collection[int]) -> str:
    return f"[{','.join(str(int(row_id)) for row_id in sorted(ids))}]"


def array(parts: Collection[str]) -> str:
    return f"[{','.join(parts)}]"


def in_list(ids: Collection[int]) -> str:
    return ", ".join(str(int(row_id)) for row_id in sorted(ids)) or "0"


def json_map(rows: Mapping[int, str]) -> str:
    """Return a JSON object by id whose values are JSON text already."""
    return "{" + ",".join(f'"{row_id}":{text}' for row_id, text in rows.items()) + "}"
