"""Lists of tasks as CSV files: the present list as a download, and tasks made from a file."""

from __future__ import annotations

import asyncio
import base64
import binascii
from typing import Annotated, Any, Literal

from pydantic import Field
from starlette.responses import Response, StreamingResponse

from inbox import clock
from inbox.company import zones
from inbox.errors import Invalid
from inbox.store import Tx
from tasks import csv_export, csv_import
from web.api.schemas import Out, ZoneName
from web.api.task_conditions import TaskIdsQuery
from web.api.tasks import searching
from web.http.router import Api, Call, In, Keyed

api = Api()
SHOWN = 100  # errors and rows of a preview
Column = Literal[
    "number", "title", "status", "assignee", "team", "due", "priority", "type", "kind", "tags", "client", "text",
    "created", "closed", "",
]  # fmt: skip


class TaskExportQuery(TaskIdsQuery):
    """The list as the screen shows it; zone: of the dates in the file."""

    zone: ZoneName = "UTC"


class CsvFile(In):
    """file: at most 256 KiB of CSV in base64; zone: of the dates in it."""

    file: Annotated[str, Field(min_length=1, max_length=csv_import.MOST_BYTES * 2)]
    zone: ZoneName

    def data(self) -> bytes:
        """Return the bytes of the file. Raises Invalid for broken base64."""
        try:
            return base64.b64decode(self.file, validate=True)
        except (binascii.Error, ValueError):
            raise Invalid("The file is not base64.", field="file") from None


class CsvImport(Keyed, CsvFile):
    """only_good: leave out the rows with errors; without it, a file with errors makes nothing."""

    only_good: bool = False


class CsvError(Out):
    line: int
    column: Column
    code: str
    value: str


class CsvPreview(Out):
    """columns: those that are used; ignored: cells of the first line that are left out; good: rows that can be used.
    titles: of the first of them.
    """

    separator: str
    encoding: str
    columns: list[Column]
    ignored: list[str]
    total: int
    good: int
    titles: list[str]
    errors: list[CsvError]
    more_errors: int


class CsvMade(Out):
    """skipped: rows with errors, which were left out."""

    task_ids: list[int]
    skipped: int


@api.route("GET", "/api/tasks/export", access="task.read", media_type="text/csv", errors=(429, 503))
async def export(call: Call, query: TaskExportQuery) -> Response:
    """Return a view with its filter and order as a CSV file, in the person's language."""
    assert call.session
    zones.check(query.zone)
    language = await csv_export.language_of(call.okno.store, call.session.locale or "en", query.zone)
    wanted: dict[str, Any] = {"view": query.view, "sort": query.sort, "wanted": query.compiled(), "q": query.q}
    async with searching(call, query.q):
        await csv_export.check(call.okno.store, call.actor, **wanted)
    name = f"okno-tasks-{language.at(clock.now())[:10]}.csv"
    return StreamingResponse(
        csv_export.write(call.okno.store, call.actor, language, **wanted),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"},
    )


@api.route("POST", "/api/tasks/import/preview", access="task.change", answers=CsvPreview)
async def preview_import(call: Call, body: CsvFile) -> dict[str, Any]:
    """Say what a file would make, and what is wrong with its rows. Nothing is made."""
    parsed = await _parsed(call, body)
    return {
        "separator": parsed.separator,
        "encoding": parsed.encoding,
        "columns": parsed.columns,
        "ignored": parsed.ignored,
        "total": parsed.total,
        "good": len(parsed.rows),
        "titles": [fields["title"] for _, fields in parsed.rows[:SHOWN]],
        "errors": [error._asdict() for error in parsed.errors[:SHOWN]],
        "more_errors": max(0, len(parsed.errors) - SHOWN),
    }


async def _parsed(call: Call, body: CsvFile) -> csv_import.Parsed:
    """Read a file in a thread: it takes longer than others should wait."""
    zones.check(body.zone)
    names = await csv_import.load_names(call.okno.store)
    return await asyncio.to_thread(csv_import.parse, names, body.data(), zone=body.zone)


@api.route("POST", "/api/tasks/import", access="task.change", answers=CsvMade, status=201, errors=(409,))
async def import_tasks(call: Call, body: CsvImport) -> dict[str, Any]:
    """Make the tasks of a file, all at once; 409 csv-errors when rows have errors and are not left out."""
    parsed = await _parsed(call, body)

    def make(tx: Tx) -> dict[str, Any]:
        return csv_import.make(tx, call.actor, parsed, only_good=body.only_good)

    return dict(await call.command(body, make))
