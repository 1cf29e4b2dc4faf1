"""Re-encoding of images in the sandbox."""

import struct
import zlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from inbox.files.blobs import Blobs, FolderBlobs
from inbox.files.images import PREVIEW, THUMB, draw
from inbox.files.inspect import examine
from inbox.inbound import File
from inbox.sandbox import Sandbox
from tests.support.pictures import moving, picture, seen, turned


@pytest.fixture
async def child() -> AsyncIterator[Sandbox]:
    made = Sandbox()
    yield made
    await made.close()


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    return FolderBlobs(tmp_path / "files")


async def examined(blobs: Blobs, child: Sandbox, body: bytes, name: str = "", kind: str = "") -> File:
    return await examine(blobs, child, await blobs.keep(body), name=name, kind=kind)


def claimed(width: int, height: int) -> bytes:
    """Return a PNG of few bytes that declares a huge size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "BMP", "GIF"])
async def test_each_image_format_gets_a_thumbnail_and_a_preview(blobs: Blobs, child: Sandbox, form: str) -> None:
    file = await examined(blobs, child, picture(2400, 1200, form), "big")
    assert (file.kind, file.width, file.height) == ("photo", 2400, 1200)
    thumb, preview = seen(await blobs.read(file.thumb_digest or "")), seen(await blobs.read(file.preview_digest or ""))
    assert (thumb.size, preview.size) == ((THUMB, 160), (PREVIEW, 800))


async def test_small_image_is_not_enlarged(blobs: Blobs, child: Sandbox) -> None:
    file = await examined(blobs, child, picture(30, 20))
    assert seen(await blobs.read(file.preview_digest or "")).size == (30, 20)


async def test_phone_photo_is_rotated_and_loses_its_metadata(blobs: Blobs, child: Sandbox) -> None:
    body = turned(60, 20)
    assert b"SecretCamera" in body
    file = await examined(blobs, child, body)
    assert (file.width, file.height) == (20, 60)
    preview = await blobs.read(file.preview_digest or "")
    assert seen(preview).size == (20, 60)
    assert b"SecretCamera" not in preview
    assert not seen(preview).getexif()


async def test_transparency_is_kept(blobs: Blobs, child: Sandbox) -> None:
    file = await examined(blobs, child, picture(400, 400, "PNG", (10, 20, 30, 0)))
    thumb = seen(await blobs.read(file.thumb_digest or ""))
    assert (thumb.format, thumb.convert("RGBA").getpixel((5, 5))[3]) == ("WEBP", 0)  # type: ignore[index]


async def test_animation_is_shown_by_its_first_frame(blobs: Blobs, child: Sandbox) -> None:
    file = await examined(blobs, child, moving())
    assert (file.kind, file.width, file.height) == ("animation", 40, 30)
    red = seen(await blobs.read(file.thumb_digest or "")).convert("RGB").getpixel((5, 5))
    assert max(red) < 10  # type: ignore[type-var,arg-type]


async def test_image_with_too_many_pixels_is_kept_as_a_document(blobs: Blobs, child: Sandbox) -> None:
    assert draw(claimed(10_000, 10_000), {})[0]["error"] == "too-many-pixels"
    file = await examined(blobs, child, claimed(10_000, 10_000), "bomb.png")
    assert (file.kind, file.media_type, file.thumb_digest) == ("document", "image/png", None)
    assert (file.width, file.height) == (10_000, 10_000)


async def test_largest_allowed_image_fits_into_the_sandbox(blobs: Blobs, child: Sandbox) -> None:
    file = await examined(blobs, child, picture(8000, 5000, "PNG", (1, 2, 3, 255), compress_level=1))
    assert (file.kind, file.width) == ("photo", 8000)


@pytest.mark.parametrize("cut", [30, 200, -20])
async def test_broken_image_is_a_document(blobs: Blobs, child: Sandbox, cut: int) -> None:
    file = await examined(blobs, child, picture(600, 400, "JPEG")[:cut], "broken.jpg")
    assert (file.kind, file.thumb_digest) == ("document", None)


async def test_file_that_is_no_photo_is_a_document(blobs: Blobs, child: Sandbox) -> None:
    file = await examined(blobs, child, b"<script>alert(1)</script>", "cat.jpg", kind="photo")
    assert (file.kind, file.media_type, file.thumb_digest) == ("document", "text/html", None)
    assert child.pid is None


async def test_sticker_keeps_its_kind_and_gets_a_preview(blobs: Blobs, child: Sandbox) -> None:
    file = await examined(blobs, child, picture(512, 512, "WEBP", (1, 2, 3, 100)), kind="sticker")
    assert (file.kind, bool(file.thumb_digest)) == ("sticker", True)
