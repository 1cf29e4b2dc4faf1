"""Writes the rows of a report as CSV or XLSX, piece by piece; cells that a spreadsheet would calculate stay text."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal
from zoneinfo import ZoneInfo

import xlsxwriter

from inbox.clock import SECOND
from inbox.store import Reader
from reports.episode_rows import COUNTED, TIMED
from reports.metrics import BY_ID
from tasks.csv_columns import safe, separator_of
from web.export.texts import Texts

MARK = "\ufeff"  # spreadsheets read UTF-8 only behind it
SHEET = "Okno"
PIECE = 256 * 1024
Cell = str | int | datetime | None
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Names:
    """The language of the person who gets the file, the zone of its times, and the names of ids."""

    say: Texts
    zone: ZoneInfo
    people: Mapping[int, str]
    teams: Mapping[int, str]
    channels: Mapping[int, str]
    tags: Mapping[int, str]

    def at(self, instant: int | None) -> datetime | None:
        """Return the local time of an instant, to the second."""
        if instant is None:
            return None
        return datetime.fromtimestamp(instant // SECOND, self.zone).replace(tzinfo=None)


async def names_for(reader: Reader, locale: str, zone: str) -> Names:
    """Load the names."""

    async def named(table: str) -> dict[int, str]:
        return {int(one): str(name) for one, name in await reader.rows(f"select id, name from {table}")}

    lists = [await named(table) for table in ("operator", "team", "channel", "tag")]
    return Names(Texts(locale), ZoneInfo(zone), *lists)


def reasons(say: Texts) -> dict[str, str]:
    """Return the names of the reasons for closing."""
    return {
        "solved": say.t("Resolved"),
        "no-reply": say.t("No reply"),
        "duplicate": say.t("Duplicate"),
        "spam": say.t("Spam"),
        "declined": say.t("Client declined"),
        "other": say.t("Other"),
    }


def header(names: Names) -> list[str]:
    """Return the names of the columns."""
    say = names.say
    place = 1 if say.locale == "ru" else 0
    made = [
        say.t("Number"),
        say.t("Title"),
        say.t("Client"),
        say.t("Address"),
        say.t("Channel"),
        say.t("Team"),
        say.t("Assignee"),
        say.t("Tags"),
        say.t("Opened"),
        say.t("Closed at"),
        say.t("Closed by"),
        say.t("Closing reason"),
    ]
    for name in COUNTED:
        metric = BY_ID[name]
        made.append(metric.names[place])
        if metric.hit is not None:
            made.append(say.t("{name}: of how many", name=metric.names[place]))
    for name in TIMED:
        title = BY_ID[name].names[place].partition(",")[0]
        made.append(say.t("{name}, working time, s", name=title))
        made.append(say.t("{name}, calendar time, s", name=title))
    return made


def cells(row: Row, names: Names, closing: Mapping[str, str]) -> list[Cell]:
    """Return the cells of a row in the order of the header."""
    made: list[Cell] = [
        row["number"],
        row["title"] or "",
        row["client"] or "",
        row["address"] or "",
        names.channels.get(row["channel_id"], ""),
        names.teams.get(row["team_id"], ""),
        names.people.get(row["assignee_id"], ""),
        ", ".join(names.tags.get(tag, "") for tag in row["tags"]),
        names.at(row["opened_at"]),
        names.at(row["closed_at"]),
        names.people.get(row["closed_by"], ""),
        closing.get(row["reason"] or "", ""),
    ]
    for name in COUNTED:
        made.append(row[name])
        if BY_ID[name].hit is not None:
            made.append(row[f"{name}.sample"])
    for name in TIMED:
        times = (row.get(f"{name}.{kind}") for kind in ("work", "calendar"))
        made += [None if ms is None else ms // SECOND for ms in times]
    return made


async def write_csv(pages: AsyncIterator[Sequence[Row]], names: Names) -> AsyncGenerator[bytes]:
    """Yield the file in pieces; each is made in a thread, beside the event loop."""
    separator, closing = separator_of(names.say.locale), reasons(names.say)

    def lines(rows: Iterable[Sequence[Cell]]) -> bytes:
        text = StringIO()
        writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
        writer.writerows([safe(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
        return text.getvalue().encode()

    yield MARK.encode() + lines([header(names)])
    async for rows in pages:
        yield await asyncio.to_thread(lines, (cells(row, names, closing) for row in rows))


async def write_xlsx(pages: AsyncIterator[Sequence[Row]], names: Names) -> AsyncGenerator[bytes]:
    """Write the file to a temporary folder row by row, then yield it."""
    with TemporaryDirectory(prefix="okno-report-") as folder:
        path = Path(folder) / "report.xlsx"
        await _fill(path, pages, names)
        with path.open("rb") as file:
            while piece := await asyncio.to_thread(file.read, PIECE):
                yield piece


async def _fill(path: Path, pages: AsyncIterator[Sequence[Row]], names: Names) -> None:
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(path, {"constant_memory": True, "tmpdir": str(path.parent), **plain})
    try:
        sheet, time = book.add_worksheet(SHEET), book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        sheet.freeze_panes(1, 1)
        sheet.set_column(1, 2, 28)
        sheet.set_column(8, 9, 19)
        sheet.write_row(0, 0, header(names), book.add_format({"bold": True, "text_wrap": True}))
        closing, line = reasons(names.say), 1
        async for rows in pages:
            await asyncio.to_thread(_write_rows, sheet, line, [cells(row, names, closing) for row in rows], time)
            line += len(rows)
    finally:
        await asyncio.to_thread(book.close)


def _write_rows(sheet: Any, line: int, rows: Sequence[Sequence[Cell]], time: Any) -> None:
    for offset, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(line + offset, column, cell)
            elif isinstance(cell, datetime):
                sheet.write_datetime(line + offset, column, cell, time)
            elif cell is not None:
                sheet.write_number(line + offset, column, cell)


Format = Literal["csv", "xlsx"]
WRITERS: Mapping[Format, tuple[str, Callable[[AsyncIterator[Sequence[Row]], Names], AsyncGenerator[bytes]]]] = {
    "csv": ("text/csv; charset=utf-8", write_csv),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write_xlsx),
}
