"""Letters as their senders laid them out: a page of its own for a sandboxed frame, and the pictures in it.

The frame has an opaque origin, so it sends no cookies: its pictures come by short signed links. Its policy lets
nothing load from outside, and the one script that runs tells the frame's height to the page (decisions 3.4).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from urllib.parse import unquote

import structlog
from starlette.responses import Response

from channels.email.clean import VERSION
from inbox import clock, filetype, letters
from inbox.child import ChildFailed
from inbox.errors import NotFound
from inbox.store import Reader
from web.security import DOWNLOAD_POLICY
from web.wire import Api, Call

api = Api()
log = structlog.get_logger("web")

LINK_MS = 15 * clock.MINUTE
# Sends the height once everything is there and whenever it changes; to whoever holds the frame, it is no secret.
RESIZER = (
    "const root=document.documentElement,tell=()=>"
    "parent.postMessage({height:Math.ceil(root.getBoundingClientRect().height)},'*');"
    "new ResizeObserver(tell).observe(root);addEventListener('load',tell);tell();"
)
RESIZER_HASH = "sha256-" + base64.b64encode(hashlib.sha256(RESIZER.encode()).digest()).decode()
# Letters are written for white paper. A picture that was not loaded leaves a marked place.
STYLE = (
    "html{background:#fff;color:#1a1a1a;font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}"
    "body{margin:0;padding:2px 0;overflow-x:auto}img{max-width:100%;height:auto}pre{white-space:pre-wrap}"
    "table{max-width:100%}blockquote{margin:.5em 0 .5em .4em;padding-left:.8em;border-left:2px solid #c9ced6}"
    "img:not([src]){display:inline-block;min-width:20px;min-height:20px;border:1px dashed #9aa3af;background:#f2f4f7}"
)
_PICTURE = re.compile(r'(<img\b[^<>]*?\bsrc=")cid:([^"<>]*)(")')


@api.route("GET", "/api/messages/{message_id:int}/html", access="operator", media_type="text/html")
async def page(call: Call, message_id: int) -> Response:
    """The letter's own HTML, cleaned, for a frame of this site."""
    okno = call.okno
    html, version = await letters.html_of(okno.store, call.actor, message_id)
    if version < VERSION:
        html = await _cleaned_again(call, html)
    html = await _with_pictures(call, okno.store, message_id, html)
    body = (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">'
        f"<style>{STYLE}</style></head><body>{html}<script>{RESIZER}</script></body></html>"
    )
    headers = {
        "Content-Security-Policy": policy(okno.origins.allowed),
        "X-Frame-Options": "SAMEORIGIN",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    return Response(body, headers=headers, media_type="text/html; charset=utf-8")


def policy(origins: set[str]) -> str:
    """What a letter may do: show text, its own pictures, and open links in another tab."""
    pictures = " ".join(f"{origin}/letters/img/" for origin in sorted(origins))
    return "; ".join(
        (
            "default-src 'none'",
            f"img-src {pictures}",
            "style-src 'unsafe-inline'",
            f"script-src '{RESIZER_HASH}'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'self'",
            "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox",
        )
    )


async def _cleaned_again(call: Call, html: str) -> str:
    """Cleaned by rules of an earlier version: once more by the present ones, in the child."""
    try:
        _, parts = await call.okno.child.call("channels.email.clean:again", html.encode(), seconds=4.0)
    except ChildFailed as failure:
        log.warning("letter not cleaned again", reason=failure.reason, detail=failure.detail)
        raise NotFound from None
    return parts[0].decode()


async def _with_pictures(call: Call, reader: Reader, message_id: int, html: str) -> str:
    """Links to the letter's own pictures, as we drew them anew; what is not there stays an empty place."""
    rows = await reader.rows(
        "select id, content_id from attachment where message_id = :id and content_id is not null"
        " and preview_digest is not null",
        id=message_id,
    )
    until = clock.now() + LINK_MS
    links = {name: f"/letters/img/{signed(call, number, until)}" for number, name in rows}

    def put(found: re.Match[str]) -> str:
        link = links.get(unquote(found[2].replace("&amp;", "&")))
        return f"{found[1]}{link}{found[3]}" if link else found[1].removesuffix('src="')

    return _PICTURE.sub(put, html)


def signed(call: Call, attachment_id: int, until: int) -> str:
    """A link to one picture that works for a while and for nothing else."""
    words = f"{attachment_id}-{until}"
    key = call.okno.vault.derived("letter-pictures")
    return f"{words}-{hmac.new(key, words.encode(), hashlib.sha256).hexdigest()[:32]}"


@api.route("GET", "/letters/img/{link}", access="anyone", media_type="image/*")
async def picture(call: Call, link: str) -> Response:
    """A picture of a letter, by a signed link: the frame that asks has no cookies."""
    found = re.fullmatch(r"(\d{1,18})-(\d{1,15})-([0-9a-f]{32})", link)
    if not found:
        raise NotFound
    right = signed(call, int(found[1]), int(found[2]))
    if not hmac.compare_digest(right, link) or int(found[2]) < clock.now():
        raise NotFound
    rows = await call.okno.store.rows("select preview_digest from attachment where id = :id", id=int(found[1]))
    if not rows or rows[0][0] is None:
        raise NotFound
    try:
        body = await call.okno.blobs.read(rows[0][0])
    except FileNotFoundError:
        raise NotFound from None
    headers = {
        "Content-Security-Policy": DOWNLOAD_POLICY,
        "Cross-Origin-Resource-Policy": "cross-origin",  # to a frame of an opaque origin everybody is a stranger
        "Cache-Control": "private, max-age=900",
    }
    media_type = filetype.look(body)
    if media_type not in filetype.PICTURES:
        raise NotFound
    return Response(body, headers=headers, media_type=media_type)
