"""Walks the MIME tree of an email and separates text from files. Pure, limited, and without the library's traps."""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from itertools import islice

from channels.email import header_repair
from channels.email.charsets import declared_by_bytes, decode, find_codec
from channels.email.filenames import LETTERS, declared_name, default_name, letter_name
from channels.email.headers import MOST_ADDRESS_HEADER, charset_of, line_of, read_header, text_of, unfold
from channels.email.plaintext import reflow

MOST_PARTS = 200
MOST_DEPTH = 20
MOST_HEADERS = 262_144
MOST_HEADER_LINES = 4_000
MOST_TEXT = 200_000
_MOST_GUESSED = 8
# Without its first letter, which may be a capital.
_BOUNDARY = re.compile(rb"oundary[ \t]{0,10}=[ \t]{0,10}(?:\"([^\"\r\n]{1,200})\"|([^\s\";]{1,200}))")
_DELIMITER = re.compile(rb"\n--([^\r\n]{1,210})")
_MOST_VALUES = 3
# Headers that people read.
_READ = ("subject", "from", "sender", "reply-to", "to", "cc")
_RETURNED = ("text/rfc822-headers", "message/rfc822-headers", "message/global-headers")
# Parts written by programs for programs (RFC 3464, 6533, 8098, 5965), and where the walk stores their fields.
_FOR_PROGRAMS = {
    "message/delivery-status": "reports",
    "message/global-delivery-status": "reports",
    "message/disposition-notification": "dispositions",
    "message/global-disposition-notification": "dispositions",
    "message/feedback-report": "complaints",
}


@dataclass(slots=True)
class Attached:
    """A file of an email."""

    name: str
    media_type: str
    content_id: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Wording:
    """A text part of an email. choice: the multipart/alternative that it belongs to, 0 for none."""

    kind: str
    text: str
    choice: int


@dataclass(slots=True)
class Read:
    """Result of the walk over the tree.

    near: the charset of the text parts, for undeclared bytes beside them. size: bytes of content in all parts.
    """

    wordings: list[Wording] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    htmls: list[str] = field(default_factory=list)
    files: list[Attached] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)
    dispositions: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    returned: list[str] = field(default_factory=list)
    cut: set[str] = field(default_factory=set)
    near: str | None = None
    raw_names: int = 0
    size: int = 0
    count: int = 0


def parse_message(raw: bytes) -> tuple[Message, set[str]]:
    """Parse the tree; returns it and what was dropped. Nesting beyond the library's recursion leaves the
    headers only.
    """
    cut: set[str] = set()
    raw = header_repair.repair(raw, most=MOST_HEADERS, boundaries=2 * MOST_PARTS)
    end = re.search(rb"\r?\n\r?\n", raw)
    head = raw[: end.start()] if end else raw
    if len(head) > MOST_HEADERS or head.count(b"\n") > MOST_HEADER_LINES:
        cut.add("headers")
        kept = b"\n".join(head[:MOST_HEADERS].split(b"\n")[:-1][:MOST_HEADER_LINES])
        raw = kept + b"\r\n\r\n" + (raw[end.end() :] if end else b"")
        head = kept
    raw, too_many = _first_parts(raw)
    cut |= {"parts"} if too_many else set()
    if raw.count(b"boundary") <= 2 * MOST_PARTS:
        try:
            return BytesParser(policy=compat32).parsebytes(raw), cut
        except RecursionError:
            pass
    cut.add("depth")
    return BytesParser(policy=compat32).parsebytes(head + b"\r\n\r\n", headersonly=True), cut


def _first_parts(raw: bytes) -> tuple[bytes, bool]:
    """The letter up to the last part that is shown, and whether parts stood behind it.

    The library makes an object of every part, which takes seconds for 200,000 small ones.
    """
    if raw.count(b"\n--") <= 2 * MOST_PARTS:
        return raw, False
    boundaries = {found[1] or found[2] for found in islice(_BOUNDARY.finditer(raw), 2 * MOST_PARTS)}
    delimiters = (found for found in _DELIMITER.finditer(raw) if found[1].rstrip() in boundaries)
    last = next(islice(delimiters, 2 * MOST_PARTS, None), None)
    return (raw[: last.start()], True) if last else (raw, False)


def headers_of(message: Message) -> dict[str, list[str]]:
    """Return lower-case names to raw values; surrogates are 8-bit bytes."""
    headers: dict[str, list[str]] = {}
    for name, value in message.raw_items():
        headers.setdefault(name.lower(), []).append(str(value))
    return headers


def decode_headers(headers: dict[str, list[str]], near: str | None) -> dict[str, list[str]]:
    """Return the headers, with undeclared 8-bit text decoded where people read it. near: the charset of the email's
    text.
    """
    near = near or next((charset for name in _READ for charset in _named_charsets(headers.get(name, ())[:1])), None)
    decoded_headers = dict(headers)
    for name in _READ:
        if name in decoded_headers and not all(value.isascii() for value in decoded_headers[name][:_MOST_VALUES]):
            decoded_headers[name] = [
                unfold(value, MOST_ADDRESS_HEADER, near) for value in decoded_headers[name][:_MOST_VALUES]
            ]
    return decoded_headers


def _named_charsets(values: Sequence[str]) -> Iterator[str]:
    for value in values:
        for name in re.findall(r"=\?([^?*\s]{1,40})(?:\*[^?\s]{0,20})?\?[bBqQ]\?", value[:MOST_HEADERS]):
            if (charset := find_codec(name)) and charset not in ("utf-8", "ascii"):
                yield charset


def read(message: Message) -> Read:
    """Walk the tree."""
    result = Read()
    _walk(message, result, 0, 0)
    return result


def _walk(part: Message, found: Read, depth: int, choice: int) -> None:
    found.count += 1
    if found.count > MOST_PARTS or depth > MOST_DEPTH:
        found.cut.add("parts" if found.count > MOST_PARTS else "depth")
        return
    kind = _kind(part)
    children = part.get_payload()
    if kind.startswith("multipart/") and isinstance(children, list):
        choice = found.count if kind == "multipart/alternative" else choice
        for child in children:
            if isinstance(child, Message):
                _walk(child, found, depth + 1, choice)
        return
    raw = headers_of(part)
    name, attached = _name(raw, found), _disposition(raw) == "attachment"
    for_programs = _FOR_PROGRAMS.get(kind)
    if for_programs:
        getattr(found, for_programs).append(_fields(part))
    if for_programs == "reports":
        return
    is_letter = kind in LETTERS or kind in _RETURNED
    body = _flattened(part) if is_letter or kind.startswith("message/") else _body(part)
    found.size += len(body.strip())
    if is_letter:
        found.returned.append(decode(body[:MOST_HEADERS]))
        name = letter_name(name, _subject(part, body))
    is_words = kind in ("text/plain", "text/html") or kind.startswith("multipart/")
    if is_words and not attached and not name:
        _add_words(found, kind, body, raw, choice)
    elif body or name:
        found.files.append(Attached(name or default_name(kind), kind, _content_id(raw), body))


def _name(raw: dict[str, list[str]], found: Read) -> str:
    """Return the declared name of a file. Charsets are guessed for a few files only, because a guess is slow."""
    declared = {name: raw.get(name, [""])[:1] for name in ("content-disposition", "content-type")}
    if any(not value.isascii() for values in declared.values() for value in values):
        found.raw_names += 1
        if found.raw_names > _MOST_GUESSED:
            near = found.near or "utf-8"
            declared = {
                name: [value.encode("utf-8", "surrogateescape").decode(near, "replace") for value in values]
                for name, values in declared.items()
            }
    return declared_name(declared, found.near)


def _subject(part: Message, body: bytes) -> str:
    """Return the subject of an attached email."""
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload else None
    if not isinstance(inner, Message) or "subject" not in inner:
        inner = BytesParser(policy=compat32).parsebytes(body[:MOST_HEADERS], headersonly=True)
    headers = headers_of(inner)
    return read_header(headers.get("subject", [""])[0], 200, charset_of(headers.get("content-type", [""])[0]))


def _add_words(found: Read, kind: str, body: bytes, raw: dict[str, list[str]], choice: int) -> None:
    content_type = raw.get("content-type", [""])[0]
    if len(body) > 4 * MOST_TEXT:
        found.cut.add("text")
    body, charset = body[: 4 * MOST_TEXT], charset_of(content_type)
    found.near = found.near or declared_by_bytes(body, charset)
    text = text_of(decode(body, charset))
    if kind == "text/html":
        found.htmls.append(text)
        found.wordings.append(Wording(kind, text, choice))
        return
    if len(text) > MOST_TEXT:
        found.cut.add("text")
        text = text[:MOST_TEXT]
    if re.search(r"format\s*=\s*\"?flowed", content_type, re.IGNORECASE):
        text = reflow(text, delete_space=bool(re.search(r"delsp\s*=\s*\"?yes", content_type, re.IGNORECASE)))
    found.texts.append(text)
    found.wordings.append(Wording("text/plain", text, choice))


def _kind(part: Message) -> str:
    """Return the media type in lower case; an invalid one counts as text (RFC 2045)."""
    try:
        return line_of(part.get_content_type())[:100]
    except Exception:
        return "text/plain"


def _body(part: Message) -> bytes:
    try:
        body = part.get_payload(decode=True)
    except Exception:
        body = None
    if isinstance(body, bytes):
        return body
    payload = part.get_payload()
    return payload.encode("utf-8", "surrogateescape") if isinstance(payload, str) else b""


def _flattened(part: Message) -> bytes:
    """Return the content of a message/* part as bytes; the library parses all of them as emails."""
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload else None
    if not isinstance(inner, Message):
        return _body(part)
    try:
        body = inner.as_bytes(policy=compat32)
    except Exception:
        body = b"".join(f"{name}: {value}\n".encode("utf-8", "surrogateescape") for name, value in inner.raw_items())
        body += b"\n" + _body(inner)
    body = body if inner.keys() else body.removeprefix(b"\n")
    # Against the rules, but programs encode emails inside emails.
    coding = str(part.get("content-transfer-encoding", "")).strip().lower()
    try:
        if coding == "base64":
            return base64.b64decode(body) or body
        return quopri.decodestring(body) if coding == "quoted-printable" else body
    except (binascii.Error, ValueError):
        return body


def _fields(part: Message) -> str:
    """Return the fields of a delivery status, which the library parses as emails."""
    payload = part.get_payload()
    blocks = [block for block in payload if isinstance(block, Message)] if isinstance(payload, list) else [part]
    fields = []
    for block in blocks[:MOST_PARTS]:
        lines = [f"{name}: {read_header(str(value))}" for name, value in block.raw_items()]
        text = block.get_payload()
        below = ["", text] if isinstance(text, str) and text.strip() else []
        fields.append("\n".join([*lines, *below]).strip("\r\n"))
    return "\n\n".join(fields)[:MOST_HEADERS]


def _disposition(raw: dict[str, list[str]]) -> str:
    return raw.get("content-disposition", [""])[0].partition(";")[0].strip().lower()


def _content_id(raw: dict[str, list[str]]) -> str:
    return line_of(raw.get("content-id", [""])[0], 200).strip("<> ")
