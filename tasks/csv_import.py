"""Reads tasks from a CSV file: checks every row, names what is wrong with it, and makes all good rows at once."""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from io import StringIO
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from inbox.access import Actor, require
from inbox.errors import Conflict, Invalid
from inbox.store import Reader, Tx
from tasks import creation
from tasks.csv_columns import ALIASES, KINDS, NAMES, PRIORITIES, READ_ONLY, STATUSES, TYPES, every_language, unsafe
from tasks.fields import FARTHEST, TEXT_LIMIT, TITLE_LIMIT

MOST_ROWS = 200  # as many as one command on many tasks, which undoes the import
MOST_BYTES = 256 * 1024
END_OF_DAY = time(18, 0)  # of a due date without a time
ENCODINGS = ("utf-8-sig", "cp1251")
_FORMATS = ("%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%d.%m.%Y %H:%M", "%Y-%m-%d", "%d.%m.%Y")
_NEEDS_MORE = {"waiting", "dropped"}  # bases of statuses that need a time or a reason


class RowError(NamedTuple):
    """A cell that cannot be used. column: a key of csv_columns.NAMES, "" for the whole row."""

    line: int
    column: str
    code: str
    value: str


@dataclass(slots=True)
class Parsed:
    """A file that was read. rows: (line, fields of a task) of the good rows; ignored: cells of the first line."""

    separator: str
    encoding: str
    columns: list[str]
    ignored: list[str]
    rows: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    errors: list[RowError] = field(default_factory=list)

    @property
    def total(self) -> int:
        return len(self.rows) + len({error.line for error in self.errors})


class Names(NamedTuple):
    """Ids by name in lower case, of what a row may refer to."""

    people: Mapping[str, list[int]]
    teams: Mapping[str, list[int]]
    statuses: Mapping[str, list[tuple[int, str]]]
    types: Mapping[str, list[int]]
    tags: Mapping[str, list[int]]


class Refused(Exception):
    """A cell has a value that cannot be used; code says why."""


def parse(names: Names, data: bytes, *, zone: str) -> Parsed:
    """Read a file and check every row, without the database. Raises Invalid for a file that is no list of tasks."""
    text, encoding = _decode(data)
    separator = _separator(text.split("\n", 1)[0])
    lines = list(_records(text, separator))
    if not lines:
        raise Invalid("The file is empty.", code="csv-empty", field="file")
    columns = _columns(lines[0][1])
    if "title" not in columns:
        raise Invalid("The first line must name the columns, one of them Title.", code="csv-no-title", field="file")
    parsed = Parsed(
        separator,
        encoding.removesuffix("-sig"),
        [name for name in columns if name and name not in READ_ONLY],
        [cell for cell, name in zip(lines[0][1], columns, strict=True) if cell and (not name or name in READ_ONLY)],
    )
    if len(lines) - 1 > MOST_ROWS:
        raise Invalid("The file has too many rows.", code="csv-too-many", field="file", limit=MOST_ROWS)
    if len(lines) == 1:
        raise Invalid("The file has no rows below the first line.", code="csv-empty", field="file")
    clocks = ZoneInfo(zone)
    for line, cells in lines[1:]:
        fields, errors = _row(line, cells, columns, names, clocks)
        if errors:
            parsed.errors += errors
        else:
            parsed.rows.append((line, fields))
    return parsed


def make(tx: Tx, actor: Actor, parsed: Parsed, *, only_good: bool = False) -> dict[str, Any]:
    """Make the tasks of a file in one transaction. Returns {task_ids, skipped}.

    only_good: leave out the rows with errors; else a file with errors makes nothing and raises Conflict("csv-errors").
    """
    require(actor, "task.change")
    if parsed.errors and not only_good:
        raise Conflict("Some rows cannot be used.", code="csv-errors")
    ids = [creation.make(tx, actor, **fields)["task_id"] for _, fields in parsed.rows]
    return {"task_ids": ids, "skipped": parsed.total - len(ids)}


def _decode(data: bytes) -> tuple[str, str]:
    if len(data) > MOST_BYTES:
        raise Invalid("The file is too large.", code="csv-too-large", field="file", limit=MOST_BYTES)
    for encoding in ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text, encoding
    raise Invalid("The file is not text in UTF-8 or Windows-1251.", code="csv-encoding", field="file")


def _separator(first: str) -> str:
    return ";" if first.count(";") > first.count(",") else ","


def _records(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (line of its beginning, cells) of each record that is not empty. Raises Invalid for broken quotes."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    begins = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield begins, [cell.strip() for cell in cells]
            begins = reader.line_num + 1
    except csv.Error:
        raise Invalid("A quote is not closed.", code="csv-quotes", field="file", line=begins) from None


def _columns(cells: Sequence[str]) -> list[str]:
    """Return the column of each header cell, "" for an unknown one. Raises Invalid for a column that comes twice."""
    known = every_language(NAMES) | ALIASES
    found = [known.get(cell.lower(), "") for cell in cells]
    twice = [name for name in found if name and found.count(name) > 1]
    if twice:
        raise Invalid("A column is there twice.", code="csv-twice", field="file", column=twice[0])
    return found


async def load_names(reader: Reader) -> Names:
    """Load what the rows of a file may refer to."""

    def collected(rows: Sequence[Any]) -> dict[str, list[int]]:
        ids: dict[str, list[int]] = {}
        for number, *names in rows:
            for name in {str(name).strip().lower() for name in names if name}:
                ids.setdefault(name, []).append(int(number))
        return ids

    statuses: dict[str, list[tuple[int, str]]] = {}
    for number, builtin, name, base in await reader.rows(
        "select id, builtin, name, base from task_status where removed_at is null"
    ):
        for known in [name.lower()] if name else _in_both(STATUSES, builtin):
            statuses.setdefault(known, []).append((int(number), str(base)))
    types: dict[str, list[int]] = {}
    for number, builtin, name in await reader.rows("select id, builtin, name from task_type where removed_at is null"):
        for known in [name.lower()] if name else _in_both(TYPES, builtin):
            types.setdefault(known, []).append(int(number))
    return Names(
        people=collected(await reader.rows("select id, name, email from operator where disabled_at is null")),
        teams=collected(await reader.rows("select id, name from team where removed_at is null")),
        statuses=statuses,
        types=types,
        tags=collected(await reader.rows("select id, name from tag where removed_at is null")),
    )


def _in_both(known: Mapping[str, str], builtin: str | None) -> set[str]:
    return {name for name, key in every_language(known).items() if key == builtin}


def _row(
    line: int, cells: Sequence[str], columns: Sequence[str], names: Names, clocks: ZoneInfo
) -> tuple[dict[str, Any], list[RowError]]:
    """Return the fields of a task, and what is wrong with the row."""
    if len(cells) > len(columns):
        return {}, [RowError(line, "", "csv-more-cells", "")]
    given = {name: unsafe(cell) for name, cell in zip(columns, cells, strict=False) if name not in READ_ONLY}
    fields: dict[str, Any] = {"text": "", "tags": ()}
    errors: list[RowError] = []
    for name, read in _READERS.items():
        cell = given.get(name, "")
        if not cell and name != "title":
            continue
        try:
            fields |= read(cell, names, clocks)
        except Refused as refused:
            errors.append(RowError(line, name, str(refused), cell[:100]))
    return fields, errors


def _title(cell: str, names: Names, clocks: ZoneInfo) -> dict[str, Any]:
    if not cell:
        raise Refused("title-needed")
    if len(cell) > TITLE_LIMIT:
        raise Refused("too-long")
    return {"title": cell}


def _text(cell: str, names: Names, clocks: ZoneInfo) -> dict[str, Any]:
    if len(cell) > TEXT_LIMIT:
        raise Refused("too-long")
    return {"text": cell}


def _only(found: Sequence[Any] | None) -> Any:
    if not found:
        raise Refused("unknown-name")
    if len(found) > 1:
        raise Refused("several")
    return found[0]


def _status(cell: str, names: Names, clocks: ZoneInfo) -> dict[str, Any]:
    number, base = _only(names.statuses.get(cell.lower()))
    if base in _NEEDS_MORE:
        raise Refused("needs-more")
    return {"status_id": number}


def _due(cell: str, names: Names, clocks: ZoneInfo) -> dict[str, Any]:
    for pattern in _FORMATS:
        try:
            local = datetime.strptime(cell, pattern)
        except ValueError:
            continue
        if "%H" not in pattern:
            local = datetime.combine(local, END_OF_DAY)
        instant = int(local.replace(tzinfo=clocks).timestamp() * 1000)
        if 0 < instant <= FARTHEST:
            return {"due_at": instant}
    raise Refused("not-a-date")


def _priority(cell: str, names: Names, clocks: ZoneInfo) -> dict[str, Any]:
    known = every_language({str(value): name for value, name in PRIORITIES.items()})
    value = known.get(cell.lower(), cell)
    if value not in {str(one) for one in PRIORITIES}:
        raise Refused("unknown-name")
    return {"priority": int(value)}


def _kind(cell: str, names: Names, clocks: ZoneInfo) -> dict[str, Any]:
    kind = every_language(KINDS).get(cell.lower(), cell.lower())
    if kind not in KINDS:
        raise Refused("unknown-name")
    return {"kind": kind}


def _tags(cell: str, names: Names, clocks: ZoneInfo) -> dict[str, Any]:
    return {"tags": tuple(_only(names.tags.get(one.strip().lower())) for one in cell.split(",") if one.strip())}


# column -> read(cell, names, clocks of the zone): fields of a task; raises Refused
_READERS: Mapping[str, Callable[[str, Names, ZoneInfo], dict[str, Any]]] = {
    "title": _title,
    "text": _text,
    "status": _status,
    "assignee": lambda cell, names, clocks: {"assignee_id": _only(names.people.get(cell.lower()))},
    "team": lambda cell, names, clocks: {"team_id": _only(names.teams.get(cell.lower()))},
    "due": _due,
    "priority": _priority,
    "type": lambda cell, names, clocks: {"type_id": _only(names.types.get(cell.lower()))},
    "kind": _kind,
    "tags": _tags,
}
