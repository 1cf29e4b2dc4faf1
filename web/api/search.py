"""Searches conversations, clients and messages with one query."""

from __future__ import annotations

from inbox.listing import search_results
from web.api import schemas
from web.http.router import Api, Call

api = Api()


@api.route("GET", "/api/search", access="dialog.read", answers=schemas.SearchPage, errors=(429, 503))
async def find(call: Call, query: schemas.SearchQuery) -> bytes:
    """Find matches, newest first, among what the asking operator may see."""
    async with call.okno.searches.turn(call.actor.id or 0):
        return await search_results.search(call.okno.store, call.actor, query.q, limit=query.limit)
