"""One field that finds conversations, clients and messages."""

from __future__ import annotations

from inbox import search
from web.api import shapes
from web.wire import Api, Call

api = Api()


@api.route("GET", "/api/search", access="operator", answers=shapes.SearchPage)
async def find(call: Call, query: shapes.SearchQuery) -> bytes:
    """What fits the words, newest first, among what the person asking may see."""
    return await search.search(call.okno.store, call.actor, query.q, limit=query.limit)
