"""Detection of media types by content."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbox.files import filetype


def zipped(*names: str) -> bytes:
    """Return a zip with these entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return out.getvalue()


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.mark.parametrize(
    ("head", "name", "media_type"),
    [
        (b"\x89PNG\r\n\x1a\n....", "a.txt", "image/png"),
        (b"\xff\xd8\xff\xe0....", "a", "image/jpeg"),
        (b"GIF89a....", "a", "image/gif"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "a", "image/webp"),
        (b"RIFF\x10\x00\x00\x00WAVEfmt ", "a", "audio/wav"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00", "a.jpg", "image/heic"),
        (b"\x00\x00\x00\x18ftypisom\x00\x00", "a", "video/mp4"),
        (b"\x00\x00\x00\x18ftypM4A \x00\x00", "a", "audio/mp4"),
        (b"\x1aE\xdf\xa3....", "a", "video/webm"),
        (b"OggS\x00\x02........OpusHead", "voice", "audio/ogg"),
        (b"ID3\x03...", "a", "audio/mpeg"),
        (b"\xff\xfb\x90\x64...", "a", "audio/mpeg"),
        (b"%PDF-1.7\n", "a.html", "application/pdf"),
        (zipped("one.txt"), "a.zip", "application/zip"),
        (zipped("one.txt"), "a.docx", "application/zip"),
        (zipped("[Content_Types].xml", "word/document.xml"), "a", WORD),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "a.docx", SHEET),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "a.xls", "application/vnd.ms-excel"),
        (b"MZ\x90\x00", "photo.jpg", "application/vnd.microsoft.portable-executable"),
        ("Добрый день".encode(), "a", "text/plain"),
        ("Добрый день".encode("cp1251"), "a.txt", "text/plain"),
        (b"a;b\n1;2\n", "a.csv", "text/csv"),
        (b"", "empty", "text/plain"),
        (b"\x00\x01\x02\x03", "a.txt", "application/octet-stream"),
        (b"<!DOCTYPE html><script>alert(1)</script>", "photo.png", "text/html"),
        (b"\xef\xbb\xbf  <html>", "a.txt", "text/html"),
        (b"hello <script>alert(1)</script>", "a.txt", "text/html"),
        (b'<?xml version="1.0"?><svg onload="alert(1)">', "a.png", "image/svg+xml"),
        (b'<?xml version="1.0"?><a/>', "a", "application/xml"),
    ],
)
def test_media_type_comes_from_the_content_and_not_from_the_name(head: bytes, name: str, media_type: str) -> None:
    assert filetype.detect_type(head, name) == media_type


@pytest.mark.parametrize(
    "media_type", ["text/html", "image/svg+xml", "application/xml", "text/javascript", "application/xhtml+xml", "evil"]
)
def test_file_that_a_browser_could_run_is_served_without_a_type(media_type: str) -> None:
    assert filetype.served_type(media_type) == "application/octet-stream"


@given(st.binary(max_size=300), st.text(max_size=20))
def test_any_bytes_and_any_name_have_a_type(head: bytes, name: str) -> None:
    found = filetype.detect_type(head, name)
    assert "/" in found
    assert filetype.display_kind(found) in ("video", "audio", "document")


def test_text_cut_inside_a_character_is_still_text() -> None:
    assert filetype.detect_type(("a" + "ж" * 5000).encode()) == "text/plain"
