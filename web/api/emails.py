"""Serves emails in their senders' layout: a page of its own for a sandboxed frame, and the pictures in it.

The frame has an opaque origin, so it sends no cookies: its pictures come by short signed links (decisions 3.4).
"""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import unquote

import structlog
from starlette.responses import Response

from channels.email.sanitize import VERSION
from inbox import emails
from inbox.errors import NotFound
from inbox.files import filetype
from inbox.sandbox import SandboxFailed
from inbox.store import Reader
from web.http import email_page
from web.http.csp import DOWNLOAD_POLICY
from web.http.router import Api, Call, In

api = Api()
log = structlog.get_logger("web")

LINK_SECONDS = 15 * 60
_PICTURE = re.compile(r'(<img\b[^<>]*?\bsrc=")(cid|remote):([^"<>]*)(")')
_SOURCE = 'src="'
_REPARSE = 4.0  # CPU seconds


class HtmlQuery(In):
    images: Literal["0", "1"] = "0"
    dark: Literal["0", "1"] = "0"


@api.route("GET", "/api/messages/{message_id:int}/html", access="dialog.read", media_type="text/html")
async def page(call: Call, message_id: int, query: HtmlQuery) -> Response:
    """Return the email's own HTML, sanitized, for a frame of this site.

    images=1 loads its remote pictures through this server: their hosts learn that the email was opened, and nothing
    about who opened it. dark=1: the screen around the frame is dark.
    """
    okno = call.okno
    html, version = await emails.load_html(okno.store, call.actor, message_id)
    if version < VERSION:
        await _read_anew(call, message_id)
        html, version = await emails.load_html(okno.store, call.actor, message_id)
        html = html if version == VERSION else await _cleaned_again(call, html)
    html = await _with_pictures(call, okno.store, message_id, html, remote=query.images == "1")
    body = email_page.document(html, dark=query.dark == "1", prefix=okno.assets.prefix)
    remote = query.images == "1"
    headers = {
        "Content-Security-Policy": email_page.policy(okno.origins.allowed, prefix=okno.assets.prefix, remote=remote),
        "X-Frame-Options": "SAMEORIGIN",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    return Response(body, headers=headers, media_type="text/html; charset=utf-8")


async def _cleaned_again(call: Call, html: str) -> str:
    """Sanitize HTML of an older version again by the present rules, in the sandbox."""
    try:
        _, parts = await call.okno.waited_child.call(
            "channels.email.sanitize:sanitize_stored", html.encode(), seconds=4.0
        )
    except SandboxFailed as failure:
        log.warning("email not sanitized again", reason=failure.reason, detail=failure.detail)
        raise NotFound from None
    return parts[0].decode()


async def _read_anew(call: Call, message_id: int) -> None:
    """Parse the original again by the present rules: parts that older ones dropped, such as style sheets, are only
    there.
    """
    raw = await emails.load_raw(call.okno.store, call.actor, message_id)
    try:
        facts, _ = await call.okno.waited_child.call("channels.email.parse:letter", raw, seconds=_REPARSE)
    except SandboxFailed as failure:
        log.warning("email not parsed again", reason=failure.reason, detail=failure.detail)
        return
    if facts["html"] is not None:
        new = {"html": facts["html"], "sanitizer": facts["sanitizer"], "remote": facts["remote"]}
        await call.okno.store.write(lambda tx: emails.store_cleaned(tx, message_id, **new))


async def _with_pictures(call: Call, reader: Reader, message_id: int, html: str, *, remote: bool) -> str:
    """Insert links to the email's own pictures, re-encoded here; a missing one stays an empty place."""
    rows = await reader.rows(
        "select id, content_id from attachment where message_id = :id and content_id is not null"
        " and preview_digest is not null",
        id=message_id,
    )
    okno = call.okno
    links = {name: f"/letters/img/{okno.picture_links.sign(str(number))}" for number, name in rows}

    def put(match: re.Match[str]) -> str:
        link = links.get(unquote(match[3].replace("&amp;", "&"))) if match[2] == "cid" else None
        if match[2] == "remote" and remote and match[3].isdecimal():
            link = f"/letters/remote/{okno.remote_links.sign(f'{message_id}-{int(match[3])}')}"
            return f"{match[1].removesuffix(_SOURCE)}data-{_SOURCE}{link}{match[4]}"
        return f"{match[1]}{link}{match[4]}" if link else match[1].removesuffix(_SOURCE)

    return _PICTURE.sub(put, html)


@api.route("GET", "/letters/remote/{link}", access="anyone", media_type="image/*")
async def remote_picture(call: Call, link: str) -> Response:
    """Serve a remote picture of an email, fetched and re-encoded here, by a signed link."""
    value = call.okno.remote_links.read(link)
    if value is None:
        raise NotFound
    message_id, place = map(int, value.split("-"))
    url = await emails.find_remote_url(call.okno.store, message_id, place)
    digest = await call.okno.pictures.of(url) if url else None
    if digest is None:
        raise NotFound
    return await _drawn(call, digest)


@api.route("GET", "/letters/img/{link}", access="anyone", media_type="image/*")
async def picture(call: Call, link: str) -> Response:
    """Serve a picture of an email by a signed link, because the frame that asks has no cookies."""
    attachment_id = call.okno.picture_links.read(link)
    if attachment_id is None:
        raise NotFound
    rows = await call.okno.store.rows("select preview_digest from attachment where id = :id", id=int(attachment_id))
    if not rows or rows[0][0] is None:
        raise NotFound
    return await _drawn(call, rows[0][0])


async def _drawn(call: Call, digest: str) -> Response:
    try:
        body = await call.okno.blobs.read(digest)
    except FileNotFoundError:
        raise NotFound from None
    headers = {
        "Content-Security-Policy": DOWNLOAD_POLICY,
        "Cross-Origin-Resource-Policy": "cross-origin",  # to a frame of an opaque origin every site is cross-origin
        "Cache-Control": "private, max-age=900",
    }
    media_type = filetype.detect_type(body)
    if media_type not in filetype.PICTURES:
        raise NotFound
    return Response(body, headers=headers, media_type=media_type)
