"""Detects a file's media type by its content; its name and the sender's type are only claims (A08).

Pure functions that read the first kilobytes and decode nothing. A type does not mean that a file is harmless: every
file is a download, and only images that we re-encoded are shown.
"""

import re
from collections.abc import Callable

HEAD_BYTES = 8192
UNKNOWN = "application/octet-stream"

# Raster images that the sandbox may decode.
PICTURES = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp"})

# Media types that a browser may be told. Any other file (HTML, SVG, XML, scripts) is an untyped download.
_SERVED = (
    PICTURES
    | {"image/heic", "image/avif", "image/tiff"}
    | {"application/pdf", "application/zip", "text/plain", "text/csv", "application/rtf"}
    | {"audio/ogg", "audio/mpeg", "audio/mp4", "audio/wav", "audio/flac", "audio/aac", "audio/amr"}
    | {"video/mp4", "video/webm", "video/quicktime", "video/x-msvideo"}
)

_OFFICE = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
_OFFICE_PARTS = {b"word/": "docx", b"xl/": "xlsx", b"ppt/": "pptx"}
_OPEN_DOCUMENT = re.compile(rb"mimetypeapplication/vnd\.oasis\.opendocument\.([a-z]{4,12})")
_OLD_OFFICE = {
    "doc": "application/msword",
    "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint",
    "msg": "application/vnd.ms-outlook",
}

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"{\\rtf", "application/rtf"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"#!AMR", "audio/amr"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"MZ", "application/vnd.microsoft.portable-executable"),
    (b"\x7fELF", "application/x-executable"),
    (b"\xca\xfe\xba\xbe", "application/java-vm"),
    (b"wOF", "font/woff"),
)
_BRANDS: tuple[tuple[bytes, str], ...] = (
    (b"hei", "image/heic"),
    (b"hev", "image/heic"),
    (b"mif1", "image/heic"),
    (b"avif", "image/avif"),
    (b"avis", "image/avif"),
    (b"M4A", "audio/mp4"),
    (b"M4B", "audio/mp4"),
    (b"qt  ", "video/quicktime"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
# Beginnings of a text that a browser might take for a page.
_MARKUP = re.compile(
    rb"<(!doctype|html|head|body|script|iframe|svg|style|title|meta|link|table|div|p|a|img|h1|br|\?xml|\?php|!--)",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def detect_type(head: bytes, name: str = "") -> str:
    """Return the media type of a file by its first bytes. The name only tells types apart that share a container."""
    head = head[:HEAD_BYTES]
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    for start, media_type in _STARTS:
        if head.startswith(start):
            return _inside_ogg(head) if media_type == "audio/ogg" else media_type
    checks: tuple[Callable[[bytes, str], str | None], ...] = (_boxed, _riff, _zip, _old_office, _bitmap, _mpeg, _text)
    return next((detected for check in checks if (detected := check(head, ending))), UNKNOWN)


def served_type(media_type: str) -> str:
    """Return the media type of a download: never one that a browser would run."""
    if media_type in ("text/plain", "text/csv"):
        return f"{media_type}; charset=utf-8"
    return media_type if media_type in _SERVED or media_type in _OFFICE.values() else UNKNOWN


def display_kind(media_type: str) -> str:
    """Return how a file is shown when it is not an image that can be decoded."""
    family = media_type.partition("/")[0]
    return family if family in ("video", "audio") else "document"


def _boxed(head: bytes, ending: str) -> str | None:
    if head[4:8] != b"ftyp":
        return None
    brand = head[8:12]
    return next((media_type for start, media_type in _BRANDS if brand.startswith(start)), "video/mp4")


def _riff(head: bytes, ending: str) -> str | None:
    return _RIFF.get(head[8:12]) if head.startswith(b"RIFF") else None


def _inside_ogg(head: bytes) -> str:
    return "video/ogg" if b"theora" in head[:200] else "audio/ogg"


def _zip(head: bytes, ending: str) -> str | None:
    if not head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return None
    if open_document := _OPEN_DOCUMENT.search(head[:120]):
        return f"application/vnd.oasis.opendocument.{open_document[1].decode()}"
    if b"[Content_Types].xml" in head or any(part in head for part in _OFFICE_PARTS):
        inside = next((name for part, name in _OFFICE_PARTS.items() if part in head), ending)
        return _OFFICE.get(inside, "application/zip")
    return "application/zip"


def _old_office(head: bytes, ending: str) -> str | None:
    if not head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return None
    return _OLD_OFFICE.get(ending, "application/x-ole-storage")


def _bitmap(head: bytes, ending: str) -> str | None:
    return "image/bmp" if head.startswith(b"BM") and len(head) > 26 and head[6:10] == bytes(4) else None


def _mpeg(head: bytes, ending: str) -> str | None:
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    if head[1] & 0xF6 == 0xF0:
        return "audio/aac"
    # A frame header with a valid layer, bit rate and sample rate.
    return "audio/mpeg" if head[1] & 0x06 and head[2] >> 4 != 0x0F and (head[2] >> 2) & 3 != 3 else None


def _text(head: bytes, ending: str) -> str | None:
    if not head:
        return "text/plain"
    if _MARKUP.search(head[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")):
        if b"<svg" in head[:1024].lower():
            return "image/svg+xml"
        return "application/xml" if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:5].lower() == b"<?xml" else "text/html"
    try:
        shown = head.decode("utf-8")
    except UnicodeDecodeError as error:
        # A character that the end of the head cuts is no error. A text in an old encoding has hardly any control bytes.
        shown = head[: error.start].decode("utf-8") if error.start >= len(head) - 3 else head.decode("latin-1")
    if _CONTROL.search(shown):
        return None
    return "text/csv" if ending == "csv" else "text/plain"
