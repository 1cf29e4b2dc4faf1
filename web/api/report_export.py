"""The file of a report: one row for each episode, as CSV or XLSX."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from typing import Any

from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from inbox.errors import Problem
from inbox.store import Reader
from reports import episode_rows, progress
from web.api.report_filters import ReportQuery
from web.export import report_table
from web.export.report_table import Format
from web.http.router import Api, Call

api = Api()
MEDIA_TYPES = ", ".join(media_type.partition(";")[0] for media_type, _ in report_table.WRITERS.values())
MOST_AT_ONCE = 2  # files of all people together


class ExportBusy(Problem):
    """The person's earlier file is still being written, or others are."""

    status, code, title = 429, "export-busy", "Another export is still being written. Try again when it is finished."


class ExportResponse(StreamingResponse):
    """Streams a file. release: called when it is sent, or when the browser has gone."""

    def __init__(self, body: AsyncGenerator[bytes], *, release: Callable[[], None], **more: Any) -> None:
        super().__init__(body, **more)
        self._body, self._release = body, release

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the file, and remove what was stored for it."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._release()
            await self._body.aclose()


class ReportExportQuery(ReportQuery):
    """format: csv or xlsx."""

    format: Format = "csv"


@api.route("GET", "/api/reports/export", access="reports.read", media_type=MEDIA_TYPES, errors=(429, 503))
async def export(call: Call, query: ReportExportQuery) -> Response:
    """Return one row for each episode of the period, in the person's language; 429 while an earlier file is written."""
    assert call.session is not None  # the policy let an operator in
    locale = call.session.locale or "en"

    async def ask(reader: Reader) -> report_table.Names:
        return await report_table.names_for(reader, locale, (await progress.freshness(reader))["zone"])

    names = await call.okno.store.read(ask)
    media_type, write = report_table.WRITERS[query.format]
    person, running = call.actor.id or 0, call.okno.exports
    if person in running or len(running) >= MOST_AT_ONCE:
        raise ExportBusy(retry_after=5)
    running.add(person)
    name = f"okno-requests-{query.first.isoformat()}-{query.last.isoformat()}.{query.format}"
    return ExportResponse(
        write(episode_rows.pages(call.okno.store, call.actor, query.compiled()), names),
        release=lambda: running.discard(person),
        media_type=media_type,
        headers={"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"},
    )
