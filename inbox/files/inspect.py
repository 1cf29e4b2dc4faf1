"""Detects the type of a stored file by its content and makes previews of images.

Uploads, e-mails and the file fetcher call `examine` after the bytes are stored.
"""

from collections.abc import AsyncIterator
from dataclasses import replace

from inbox.cpu_budget import Allowance
from inbox.files import filetype
from inbox.files.blobs import Blobs, Stored
from inbox.inbound import File
from inbox.sandbox import Sandbox, SandboxFailed

# Seconds of CPU: a PNG of forty million pixels takes about two on a slow machine.
SECONDS = 5.0
USUAL_SECONDS = 0.3


async def examine(
    blobs: Blobs,
    child: Sandbox,
    stored: Stored,
    *,
    name: str = "",
    kind: str = "",
    owner: str = "",
    allowance: Allowance | None = None,
) -> File:
    """Return the stored file with its type, and with previews if it is an image.

    kind: what the platform calls it ("voice", "sticker"); by default the content decides. An image that cannot be
    decoded becomes a document. owner, allowance: as in Child.call.
    """
    media_type = filetype.detect_type(await _head(blobs.parts(stored.digest)), name)
    file = File(
        kind or filetype.display_kind(media_type),
        name=name,
        media_type=media_type,
        size=stored.size,
        digest=stored.digest,
    )
    if media_type not in filetype.PICTURES:
        return file if file.kind != "photo" else replace(file, kind="document")
    try:
        body = await blobs.read(stored.digest)
        facts, parts = await child.call(
            "inbox.files.images:draw", body, seconds=SECONDS, owner=owner, allowance=allowance, free=USUAL_SECONDS
        )
    except SandboxFailed:
        facts, parts = {}, []
    width, height = facts.get("width"), facts.get("height")
    if len(parts) != 2:
        return replace(file, kind="document" if kind in ("", "photo") else kind, width=width, height=height)
    thumb, preview = await blobs.keep(parts[0]), await blobs.keep(parts[1])
    return replace(
        file,
        kind=kind or ("animation" if facts.get("frames", 1) > 1 else "photo"),
        width=width,
        height=height,
        thumb_digest=thumb.digest,
        preview_digest=preview.digest,
    )


async def _head(parts: AsyncIterator[bytes]) -> bytes:
    head = b""
    async for part in parts:
        head += part
        if len(head) >= filetype.HEAD_BYTES:
            break
    return head
