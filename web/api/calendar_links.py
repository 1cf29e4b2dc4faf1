"""The calendar of a person's due dates: its private link, and the feed behind it."""

from __future__ import annotations

import asyncio
import base64
import hmac
from typing import Any

from starlette.responses import Response

from inbox import clock
from inbox.errors import NotFound
from inbox.store import Reader
from tasks import calendar_links, due_dates
from web.api.schemas import Out
from web.auth.setup_link import instance
from web.export import calendar_feed
from web.http.router import Api, Call, Keyed

api = Api()
MEDIA_TYPE = "text/calendar"


class CalendarLink(Out):
    """read_at: when a calendar last read it, at most an hour ago."""

    created_at: int
    read_at: int | None


class CalendarState(Out):
    link: CalendarLink | None


class NewCalendarLink(Out):
    """url: the secret address, which is told once."""

    url: str
    link: CalendarLink


@api.route("GET", "/api/me/calendar", access="own.read", answers=CalendarState)
async def own_link(call: Call) -> dict[str, Any]:
    """Say whether my calendar has a link."""
    assert call.session
    return {"link": await calendar_links.state(call.okno.store, call.session.operator_id)}


@api.route("POST", "/api/me/calendar", access="own.change", answers=NewCalendarLink, status=201)
async def make_link(call: Call, body: Keyed) -> dict[str, Any]:
    """Make a new link; the former one stops working. Nothing but the hash of its token is stored."""
    token = _token(call, body.key)
    link = await call.command(body, lambda tx: calendar_links.make(tx, call.actor, token))
    return {"url": f"{call.okno.origins.base_url}/calendar/{token}.ics", "link": link}


@api.route("POST", "/api/me/calendar/revoke", access="own.change")
async def revoke_link(call: Call, body: Keyed) -> None:
    """Revoke my link."""
    await call.command(body, lambda tx: calendar_links.revoke(tx, call.actor))


def _token(call: Call, key: str) -> str:
    """Return the token of a new link. The same client key gives the same one, so that none is stored for repeats."""
    secret = call.okno.vault.derive_key("calendar-links")
    return (
        base64.urlsafe_b64encode(hmac.digest(secret, f"{call.actor.id} {key}".encode(), "sha256")).decode().rstrip("=")
    )


@api.route("GET", "/calendar/{token}.ics", access="anyone", media_type=MEDIA_TYPE)
async def feed(call: Call, token: str) -> Response:
    """Return the due dates of the person whose link this is; 404 for every other token, and for disabled people."""
    store = call.okno.store

    async def ask(reader: Reader) -> tuple[int, str, list[due_dates.DueDate], str, bool] | None:
        found = await calendar_links.find_reader(reader, token, clock.now())
        if found is None:
            return None
        actor, is_unrecorded = found
        rows = await reader.rows("select locale from operator where id = :id", id=actor.id)
        return actor.id or 0, rows[0][0], await due_dates.read(reader, actor), await instance(reader), is_unrecorded

    answer = await store.read(ask)
    if answer is None:
        raise NotFound
    operator_id, locale, found, unique, is_unrecorded = answer
    if is_unrecorded:
        await store.write(lambda tx: calendar_links.record_reading(tx, operator_id))
    base = call.okno.origins.base_url
    headers = {
        "ETag": f'"{calendar_feed.tag(found, locale=locale, base=base)}"',
        "Cache-Control": "private, no-cache",
        "Content-Disposition": 'inline; filename="okno.ics"',
    }
    asked = call.request.headers.get("if-none-match", "")
    if headers["ETag"] in [one.strip().removeprefix("W/") for one in asked.split(",")]:
        return Response(status_code=304, headers=headers)
    # Writing hundreds of events takes a good part of a second.
    body = await asyncio.to_thread(calendar_feed.write, found, locale=locale, base=base, instance=unique)
    return Response(body, headers=headers, media_type=f"{MEDIA_TYPE}; charset=utf-8")
