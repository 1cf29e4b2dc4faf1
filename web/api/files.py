"""Files: what an operator attaches, and what anybody sent, as downloads and as pictures that we drew ourselves.

Nothing of a sender's is ever shown under our origin: originals leave as attachments of a harmless type into a
sandbox, and what is shown inline was re-encoded in the child process (decisions 1.22).
"""

from __future__ import annotations

import errno
import mimetypes
from collections.abc import AsyncIterator
from typing import Annotated, Literal
from urllib.parse import quote

import structlog
from pydantic import Field
from starlette.requests import ClientDisconnect
from starlette.responses import Response, StreamingResponse

from inbox import avatars, files, filetype
from inbox.blobs import TooLarge
from inbox.errors import Invalid, NotFound, Problem
from inbox.examine import examine
from web.api.shapes import NO_NUL, Count, Flag, Out
from web.security import DOWNLOAD_POLICY
from web.wire import Api, Call, In

api = Api()
log = structlog.get_logger("web")
# A link is a secret of its own and its content never changes; a day bounds what a shared computer remembers.
PRIVATE_CACHE = "private, max-age=86400, immutable"


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


class NoSpace(Problem):
    status, code, title = 507, "no-space", "The server has no room for files."


@api.route(
    "POST",
    "/api/uploads",
    access="operator",
    answers=Uploaded,
    status=201,
    errors=(507,),
    takes="application/octet-stream",
)
async def upload(call: Call, query: UploadQuery) -> dict[str, object]:
    """Keep a file for a message still to be written: the body is the file. What it is, its content says."""
    okno, limit = call.okno, call.okno.settings.limits.file_bytes
    try:
        stored = await okno.blobs.keep(call.request.stream(), limit=limit)
    except TooLarge:
        raise FileTooLarge(limit=limit) from None
    except ClientDisconnect:
        raise Invalid("The file did not come whole.", code="cut-off") from None
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise NoSpace from None
        raise
    file = await examine(okno.blobs, okno.child, stored, name=files.clean_name(query.name))
    return {"file": await okno.store.write(lambda tx: files.uploaded(tx, call.actor, file))}


@api.route("DELETE", "/api/uploads/{token}", access="operator")
async def discard(call: Call, token: str) -> None:
    """Take an upload back that was not sent yet."""
    await call.okno.store.write(lambda tx: files.discard(tx, call.actor, token))


@api.route("GET", "/files/{token}", access="operator", media_type="application/octet-stream")
async def download(call: Call, token: str) -> Response:
    """A file as it was sent, always as a download."""
    file = await files.by_token(call.okno.store, call.actor, token)
    headers = {
        "Content-Disposition": disposition(file.name or _made_name(file)),
        "Content-Security-Policy": DOWNLOAD_POLICY,
        "Cache-Control": "private, no-cache",
    }
    return await _sent(call, file.digest, filetype.served(file.media_type), headers, size=file.size)


@api.route("GET", "/files/{token}/thumb", access="operator", media_type="image/*")
async def thumb(call: Call, token: str) -> Response:
    """A picture of the file, at most 320 pixels wide and high."""
    file = await files.by_token(call.okno.store, call.actor, token)
    return await _picture(call, file.thumb_digest)


@api.route("GET", "/files/{token}/preview", access="operator", media_type="image/*")
async def preview(call: Call, token: str) -> Response:
    """A picture of the file, at most 1600 pixels wide and high."""
    file = await files.by_token(call.okno.store, call.actor, token)
    return await _picture(call, file.preview_digest)


@api.route("GET", "/avatars/{token}", access="operator", media_type="image/*")
async def avatar(call: Call, token: str) -> Response:
    """A client's picture, at most 320 pixels wide and high; a new picture has a new link."""
    return await _picture(call, await avatars.by_token(call.okno.store, call.actor, token))


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
    media_type = filetype.look(body)
    if media_type not in filetype.PICTURES:  # never drawn by us
        raise NotFound
    return Response(body, headers=headers, media_type=media_type)


async def _sent(call: Call, digest: str, media_type: str, headers: dict[str, str], *, size: int) -> Response:
    parts = call.okno.blobs.parts(digest)
    try:
        first = await anext(parts, b"")
    except FileNotFoundError:
        raise _missing(digest) from None

    async def whole() -> AsyncIterator[bytes]:
        yield first
        async for part in parts:
            yield part

    # Set as it is: starlette would name a character set for every text.
    return StreamingResponse(whole(), headers={**headers, "Content-Type": media_type, "Content-Length": str(size)})


def _missing(digest: str) -> NotFound:
    log.error("bytes of a file are missing", digest=digest)
    return NotFound()


def _made_name(file: files.Kept) -> str:
    """For what messengers send without one."""
    return f"{file.kind}-{file.id}{mimetypes.guess_extension(filetype.served(file.media_type)) or ''}"


def disposition(name: str) -> str:
    """As RFC 6266 wants it: plain characters for old browsers, the whole name for all others."""
    plain = "".join(char if char.isascii() and char.isprintable() and char not in '"\\%;' else "_" for char in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
