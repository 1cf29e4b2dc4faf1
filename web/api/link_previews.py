"""Link previews: metadata and picture of the page behind the first link of a message.

The request names no address: it is read from a stored message that the asking operator may see, so strangers cannot
make this server fetch anything.
"""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from inbox.errors import NotFound
from inbox.files import filetype
from inbox.messages import link_previews
from web.api.schemas import Flag, Id, Out
from web.fetch.link_previews import host_of
from web.http.csp import DOWNLOAD_POLICY
from web.http.router import Api, Call, In

api = Api()


class LinkQuery(In):
    message: Id


class LinkCard(Out):
    url: str
    host: str
    title: str
    description: str
    site: str
    picture: Flag


class LinkAnswer(Out):
    card: LinkCard | None


@api.route("GET", "/api/links", access="dialog.read", answers=LinkAnswer, errors=(404,))
async def link_card(call: Call, query: LinkQuery) -> dict[str, Any]:
    """Return the preview of a message's first link; null when there is none. May take as long as the page does.

    picture: whether its picture is here; it was fetched before the answer, so that no browser waits for it.
    """
    okno = call.okno
    url = await link_previews.find_link(okno.store, call.actor, query.message)
    page = await okno.links.of(url) if url else None
    if url is None or page is None:
        return {"card": None}
    shows = bool(page.picture) and await okno.pictures.of(page.picture, small=True) is not None
    preview = {"title": page.title, "description": page.description, "site": page.site}
    return {"card": {"url": url, "host": host_of(url), **preview, "picture": shows}}


@api.route("GET", "/links/{message_id:int}/picture", access="dialog.read", media_type="image/*")
async def link_picture(call: Call, message_id: int) -> Response:
    """Return the preview's picture, at most 320 pixels wide and high, re-encoded when the preview was requested."""
    okno = call.okno
    url = await link_previews.find_link(okno.store, call.actor, message_id)
    page = await okno.links.kept(url) if url else None
    digest = await okno.pictures.kept(page.picture, small=True) if page and page.picture else None
    if digest is None:
        raise NotFound
    try:
        body = await okno.blobs.read(digest)
    except FileNotFoundError:
        raise NotFound from None
    media_type = filetype.detect_type(body)
    if media_type not in filetype.PICTURES:
        raise NotFound
    # The address is the message's, and the message may be edited.
    headers = {"Content-Security-Policy": DOWNLOAD_POLICY, "Cache-Control": "private, max-age=900"}
    return Response(body, headers=headers, media_type=media_type)
