"""Uploads of operators, and files of messages as downloads and as re-encoded pictures.

No byte of a sender's file is ever shown under our origin: originals leave as attachments of a harmless type into a
sandbox, and pictures shown inline were re-encoded in the sandbox process (decisions 1.22).
"""

from __future__ import annotations

import mimetypes
from collections.abc import AsyncIterator
from typing import Annotated, Literal
from urllib.parse import quote

import structlog
from pydantic import Field
from starlette.requests import ClientDisconnect
from starlette.responses import Response, StreamingResponse

from inbox.contacts import avatars
from inbox.errors import Invalid, NotFound, Problem
from inbox.files import attachments, filetype, uploads
from inbox.files.blobs import TooLarge
from inbox.files.inspect import examine
from web.api.schemas import NO_NUL, Count, Flag, Out
from web.http import ranges, zip_stream
from web.http.csp import DOWNLOAD_POLICY
from web.http.router import Api, Call, In

api = Api()
log = structlog.get_logger("web")
# The link itself is the secret and its content never changes; a day limits what a shared computer remembers.
PRIVATE_CACHE = "private, max-age=86400, immutable"
MOST_IN_ARCHIVE = 512 * 1024 * 1024  # of bytes: a message has at most 20 files of 25 MiB
# Types that a player may get under our origin, if the content really is of that type.
PLAYED = frozenset(
    {"audio/ogg", "audio/mpeg", "audio/mp4", "audio/wav", "audio/flac", "audio/aac", "video/mp4", "video/webm"}
)


class UploadQuery(In):
    name: Annotated[str, Field(max_length=1000, pattern=NO_NUL)] = ""


class UploadedFile(Out):
    id: int
    token: str
    kind: str
    name: str
    media_type: str
    size: Count
    width: Count | None
    height: Count | None
    state: Literal["ready"]
    thumb: Flag
    preview: Flag


class Uploaded(Out):
    file: UploadedFile


class FileTooLarge(Problem):
    status, code, title = 413, "too-large", "The file is too large."


@api.route(
    "POST",
    "/api/uploads",
    access="own.change",
    answers=Uploaded,
    status=201,
    errors=(507,),
    takes="application/octet-stream",
)
async def upload(call: Call, query: UploadQuery) -> dict[str, object]:
    """Store a file for a message still to be written: the body is the file. Its type is detected from its content."""
    okno, limit = call.okno, call.okno.settings.limits.file_bytes
    try:
        stored = await okno.blobs.keep(call.request.stream(), limit=limit)
    except TooLarge:
        raise FileTooLarge(limit=limit) from None
    except ClientDisconnect:
        raise Invalid("The file was not received completely. Upload it again.", code="incomplete-body") from None
    name = attachments.clean_name(query.name)
    file = await examine(okno.blobs, okno.waited_child, stored, name=name, owner="uploads")
    return {"file": await okno.store.write(lambda tx: uploads.record_upload(tx, call.actor, file))}


@api.route("DELETE", "/api/uploads/{token}", access="own.change")
async def discard(call: Call, token: str) -> None:
    """Delete an upload that was not sent yet."""
    await call.okno.store.write(lambda tx: uploads.discard(tx, call.actor, token))


@api.route("GET", "/files/{token}", access="dialog.read", media_type="application/octet-stream")
async def download(call: Call, token: str) -> Response:
    """Return a file as it was sent, always as a download; a Range request gets that range."""
    file = await attachments.find_by_token(call.okno.store, call.actor, token)
    headers = {"Content-Disposition": disposition(_named(file)), "Cache-Control": "private, no-cache"}
    return await _sent(call, file, filetype.served_type(file.media_type), headers)


@api.route("GET", "/files/{token}/media", access="dialog.read", media_type="audio/*")
async def media(call: Call, token: str) -> Response:
    """Return a voice message or video for a player, by ranges: only files whose content is audio or video."""
    file = await attachments.find_by_token(call.okno.store, call.actor, token)
    if file.media_type not in PLAYED or filetype.detect_type(await _head(call, file), file.name) != file.media_type:
        raise NotFound
    headers = {"Content-Disposition": disposition(_named(file), how="inline"), "Cache-Control": PRIVATE_CACHE}
    return await _sent(call, file, file.media_type, headers)


@api.route(
    "GET", "/api/messages/{message_id:int}/files.zip", access="dialog.read", media_type="application/zip", errors=(413,)
)
async def all_of_a_message(call: Call, message_id: int) -> Response:
    """Return every stored file of a message as one archive."""
    files = await attachments.list_of_message(call.okno.store, call.actor, message_id)
    if not files:
        raise NotFound
    if sum(file.size for file in files) > MOST_IN_ARCHIVE:
        raise FileTooLarge(limit=MOST_IN_ARCHIVE)
    members = [zip_stream.Member(_named(file), file.digest, file.size) for file in files]
    length, pieces = zip_stream.stream_zip(call.okno.blobs, members)
    headers = {
        "Content-Disposition": disposition(f"okno-{message_id}.zip"),
        "Content-Length": str(length),
        "Content-Security-Policy": DOWNLOAD_POLICY,
        "Cache-Control": "private, no-cache",
    }
    return StreamingResponse(pieces, headers=headers, media_type="application/zip")


@api.route("GET", "/files/{token}/thumb", access="dialog.read", media_type="image/*")
async def thumb(call: Call, token: str) -> Response:
    """Return a picture of the file, at most 320 pixels wide and high."""
    file = await attachments.find_by_token(call.okno.store, call.actor, token)
    return await _picture(call, file.thumb_digest)


@api.route("GET", "/files/{token}/preview", access="dialog.read", media_type="image/*")
async def preview(call: Call, token: str) -> Response:
    """Return a picture of the file, at most 1600 pixels wide and high."""
    file = await attachments.find_by_token(call.okno.store, call.actor, token)
    return await _picture(call, file.preview_digest)


@api.route("GET", "/avatars/{token}", access="contact.read", media_type="image/*")
async def avatar(call: Call, token: str) -> Response:
    """Return a client's avatar, at most 320 pixels wide and high; a new picture has a new link."""
    return await _picture(call, await avatars.find_by_token(call.okno.store, call.actor, token))


async def _picture(call: Call, digest: str | None) -> Response:
    if digest is None:
        raise NotFound
    etag = f'"{digest[:32]}"'
    headers = {"Content-Security-Policy": DOWNLOAD_POLICY, "Cache-Control": PRIVATE_CACHE, "ETag": etag}
    if call.request.headers.get("if-none-match") == etag:
        return Response(status_code=304, headers=headers)
    try:
        body = await call.okno.blobs.read(digest)
    except FileNotFoundError:
        raise _missing(digest) from None
    media_type = filetype.detect_type(body)
    if media_type not in filetype.PICTURES:  # never re-encoded by us
        raise NotFound
    return Response(body, headers=headers, media_type=media_type)


async def _sent(call: Call, file: attachments.StoredFile, media_type: str, headers: dict[str, str]) -> Response:
    """Return the bytes, or the requested range of them."""
    etag, asked = f'"{file.digest[:32]}"', call.request.headers
    # Set directly: starlette would add a character set to every text type.
    headers = headers | {
        "Content-Type": media_type,
        "Content-Security-Policy": DOWNLOAD_POLICY,
        "Accept-Ranges": "bytes",
        "ETag": etag,
    }
    wanted = asked.get("range") if asked.get("if-range", etag) == etag else None
    try:
        stretch = ranges.parse_range(wanted, file.size)
    except ranges.OutOfRange:
        return Response(status_code=416, headers=headers | {"Content-Range": f"bytes */{file.size}"})
    parts = call.okno.blobs.parts(file.digest, stretch.start, stretch.stop)
    try:
        first = await anext(parts, b"")
    except FileNotFoundError:
        raise _missing(file.digest) from None

    async def pieces() -> AsyncIterator[bytes]:
        yield first
        async for part in parts:
            yield part

    headers["Content-Length"] = str(stretch.stop - stretch.start)
    if stretch.whole:
        return StreamingResponse(pieces(), headers=headers)
    return StreamingResponse(pieces(), 206, headers=headers | {"Content-Range": stretch.content_range})


async def _head(call: Call, file: attachments.StoredFile) -> bytes:
    try:
        return b"".join([part async for part in call.okno.blobs.parts(file.digest, 0, filetype.HEAD_BYTES)])
    except FileNotFoundError:
        raise _missing(file.digest) from None


def _missing(digest: str) -> NotFound:
    log.error("bytes of a file are missing", digest=digest)
    return NotFound()


def _named(file: attachments.StoredFile) -> str:
    """Return the file's name, or a made-up one for files that messengers send without."""
    return file.name or f"{file.kind}-{file.id}{mimetypes.guess_extension(filetype.served_type(file.media_type)) or ''}"


def disposition(name: str, *, how: str = "attachment") -> str:
    """Return the Content-Disposition by RFC 6266: plain characters for old browsers, the whole name for all others."""
    plain = "".join(char if char.isascii() and char.isprintable() and char not in '"\\%;' else "_" for char in name)
    return f"{how}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
