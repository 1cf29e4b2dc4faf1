"""JSON that the database builds: SQL for objects and lists, the two dialects side by side (decisions 3.6)."""

from collections.abc import Collection, Mapping


def json_object(dialect: str, **columns: str) -> str:
    """SQL that builds one JSON object; the two databases only differ in the function's name."""
    name = "json_object" if dialect == "sqlite" else "json_build_object"
    pairs = ", ".join(f"'{key}', {value}" for key, value in columns.items())
    return f"{name}({pairs})"


def as_json(dialect: str, column: str) -> str:
    """A column that holds JSON text, as JSON."""
    return f"json({column})" if dialect == "sqlite" else f"({column})::json"


def maybe(dialect: str, key: str, json_sql: str) -> str:
    """An object, or null where the joined row is missing. SQLite forgets that a CASE yields JSON."""
    whole = f"case when {key} is null then null else {json_sql} end"
    return f"json({whole})" if dialect == "sqlite" else whole


def as_text(dialect: str, json_sql: str) -> str:
    """JSON as text: asyncpg hands json over as text already, SQLite has nothing else."""
    return json_sql if dialect == "sqlite" else f"({json_sql})::text"


def as_bytes(dialect: str, text: str) -> str:
    """Text as UTF-8, for what is sent as it is."""
    return f"cast({text} as blob)" if dialect == "sqlite" else f"convert_to({text}, 'UTF8')"


def with_last(dialect: str, row: str, name: str, joined: str, json_sql: str) -> str:
    """A row as JSON text with one more member: an object, or null where the joined row is missing.

    SQLite would parse what a CASE yields once more, a tenth of a page of the list; so texts are put together here.
    The last value of row must be a number or null.
    """
    last = f"case when {joined} is null then 'null' else {as_text(dialect, json_sql)} end"
    return f"rtrim({as_text(dialect, row)}, '}}') || ',\"{name}\":' || {last} || '}}'"


def json_list(dialect: str, one: str, source: str, order: str) -> str:
    """A list of `one` for each row of source ("attachment a where ..."), in an order; [] for none.

    SQLite 3.40 knows no order inside an aggregate, so it is in a subquery there.
    """
    if dialect == "sqlite":
        return f"(select json_group_array(json(x)) from (select {one} x from {source} order by {order}))"
    return f"(select coalesce(json_agg({one} order by {order}), '[]') from {source})"


def among(dialect: str, column: str) -> str:
    """The condition that a column is one of `:ids`, which `ids_text` makes.

    The same text for any ids: preparing a dialog's row anew costs 0.12 ms, as much as reading ten of them.
    """
    listed = "json_each(:ids)" if dialect == "sqlite" else "json_array_elements_text(cast(:ids as json))"
    value = "value" if dialect == "sqlite" else "cast(value as bigint)"
    return f"{column} in (select {value} from {listed})"


def ids_text(ids: Collection[int]) -> str:
    return f"[{','.join(str(int(one)) for one in sorted(ids))}]"


def array(parts: Collection[str]) -> str:
    return f"[{','.join(parts)}]"


def in_list(ids: Collection[int]) -> str:
    return ", ".join(str(int(one)) for one in sorted(ids)) or "0"


def json_map(rows: Mapping[int, str]) -> str:
    """An object by id whose values are ready JSON text."""
    return "{" + ",".join(f'"{one}":{text}' for one, text in rows.items()) + "}"
