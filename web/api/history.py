"""Returns the whole history with one client, over all channels: to read, to print, to export."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from starlette.responses import Response, StreamingResponse

from inbox.listing import history as past
from web.api.files import disposition
from web.api.schemas import Contact, Count, Flag, Id, Message, Out
from web.export import timeline
from web.http.csp import DOWNLOAD_POLICY
from web.http.router import Api, Call, In

api = Api()

Format = Literal["txt", "json", "html"]
KINDS = {"txt": "text/plain", "json": "application/json", "html": "text/html"}
PRINT_POLICY = (
    f"default-src 'none'; style-src 'unsafe-inline'; script-src '{timeline.PRINT_HASH}'; base-uri 'none';"
    " form-action 'none'; frame-ancestors 'none'"
)


class HistoryQuery(In):
    before: Count | None = None
    channel: Id | None = None
    events: Flag = True
    limit: Annotated[int, Field(ge=1, le=past.LIMIT)] = past.LIMIT


class HistoryItem(Out):
    episode: int
    message: Message


class HistoryPage(Out):
    cursor: str
    contact: Contact
    items: list[HistoryItem]
    next: int | None


class ExportQuery(In):
    format: Format = "txt"
    internal: Flag = True
    zone: Annotated[str, Field(max_length=64, pattern=r"^[A-Za-z0-9_+/-]*$")] = "UTC"
    printed: Flag = False


@api.route("GET", "/api/contacts/{contact_id:int}/history", access="contact.read", answers=HistoryPage)
async def page(call: Call, contact_id: int, query: HistoryQuery) -> str:
    """Return a page of the history with one client, newest first; `next` continues it."""
    return await past.history(
        call.okno.store,
        call.actor,
        contact_id,
        before=query.before,
        channel_id=query.channel,
        events=bool(query.events),
        limit=query.limit,
    )


@api.route("GET", "/api/contacts/{contact_id:int}/export", access="contact.read", media_type=", ".join(KINDS.values()))
async def export(call: Call, contact_id: int, query: ExportQuery) -> Response:
    """Export the whole history with every author and time; internal=0 leaves out notes and system lines."""
    store = call.okno.store
    card, rows = await past.whole(store, call.actor, contact_id, internal=bool(query.internal))
    names = timeline.Names(
        locale=(call.session.locale if call.session else "") or "en",
        zone=timeline.zone_of(query.zone),
        operators=dict(await _named(call, "select id, name from operator")),
        channels=dict(await _named(call, "select id, name from channel")),
        teams=dict(await _named(call, "select id, name from team")),
        tags=dict(await _named(call, "select id, name from tag")),
    )
    kind = KINDS[query.format]
    headers = {"Content-Security-Policy": DOWNLOAD_POLICY, "Cache-Control": "private, no-store"}
    if query.printed:
        headers["Content-Security-Policy"] = PRINT_POLICY
        return StreamingResponse(
            timeline.as_page(card, rows, names, printed=True), headers=headers, media_type=KINDS["html"]
        )
    headers["Content-Disposition"] = disposition(f"{card['name'] or contact_id}.{query.format}")
    if query.format == "html":
        pieces = timeline.as_page(card, rows, names, printed=False)
    else:
        pieces = (timeline.as_text if query.format == "txt" else timeline.as_json)(card, rows, names)
    return StreamingResponse(pieces, headers=headers, media_type=f"{kind}; charset=utf-8")


async def _named(call: Call, sql: str) -> list[tuple[int, str]]:
    return [(int(row_id), str(name)) for row_id, name in await call.okno.store.rows(sql)]
