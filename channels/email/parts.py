"""The tree of a letter: which parts are its words, which are files. Pure, limited, and without the library's traps."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from urllib.parse import unquote_to_bytes

from channels.email.charsets import decode
from channels.email.plain import reflowed
from channels.email.words import charset_of, header, line_of, text_of

MOST_PARTS = 200
MOST_DEPTH = 20
MOST_HEADERS = 262_144
MOST_TEXT = 200_000


@dataclass(slots=True)
class Attached:
    """A file of a letter."""

    name: str
    media_type: str
    content_id: str
    body: bytes


@dataclass(slots=True)
class Read:
    """What the walk over the tree found."""

    texts: list[str] = field(default_factory=list)
    htmls: list[str] = field(default_factory=list)
    files: list[Attached] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)
    returned: list[str] = field(default_factory=list)
    cut: set[str] = field(default_factory=set)
    count: int = 0


def parsed(raw: bytes) -> tuple[Message, set[str]]:
    """The tree, and what was cut to get it. Nesting beyond the library's recursion leaves the headers only."""
    cut: set[str] = set()
    end = re.search(rb"\r?\n\r?\n", raw)
    head = raw[: end.start()] if end else raw
    if len(head) > MOST_HEADERS:
        cut.add("headers")
        kept = head[:MOST_HEADERS].rpartition(b"\n")[0]
        raw = kept + b"\r\n\r\n" + (raw[end.end() :] if end else b"")
        head = kept
    if raw.count(b"boundary") <= 2 * MOST_PARTS:
        try:
            return BytesParser(policy=compat32).parsebytes(raw), cut
        except RecursionError:
            pass
    cut.add("depth")
    return BytesParser(policy=compat32).parsebytes(head + b"\r\n\r\n", headersonly=True), cut


def headers_of(message: Message) -> dict[str, list[str]]:
    """Lower-case names to raw values; surrogates stand for 8-bit bytes."""
    found: dict[str, list[str]] = {}
    for name, value in message.raw_items():
        found.setdefault(name.lower(), []).append(str(value))
    return found


def read(message: Message) -> Read:
    """Walk the tree."""
    found = Read()
    _walk(message, found, 0)
    return found


def _walk(part: Message, found: Read, depth: int) -> None:
    found.count += 1
    if found.count > MOST_PARTS or depth > MOST_DEPTH:
        found.cut.add("parts" if found.count > MOST_PARTS else "depth")
        return
    kind = _kind(part)
    children = part.get_payload()
    if kind.startswith("multipart/") and isinstance(children, list):
        for child in children:
            if isinstance(child, Message):
                _walk(child, found, depth + 1)
        return
    raw = headers_of(part)
    name, attached = _name(raw), _disposition(raw) == "attachment"
    if kind == "message/delivery-status":
        found.reports.append(_fields(part))
        return
    if kind in ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers"):
        body = _flattened(part)
        found.returned.append(decode(body[:MOST_HEADERS]))
        found.files.append(Attached(name or "letter.eml", kind, _content_id(raw), body))
        return
    body = _body(part)
    is_words = kind in ("text/plain", "text/html") or kind.startswith("multipart/")
    if is_words and not attached and not name:
        _add_words(found, kind, body, raw)
    elif body or name:
        found.files.append(Attached(name or _default_name(kind), kind, _content_id(raw), body))


def _add_words(found: Read, kind: str, body: bytes, raw: dict[str, list[str]]) -> None:
    content_type = raw.get("content-type", [""])[0]
    text = text_of(decode(body[: 4 * MOST_TEXT], charset_of(content_type)))
    if kind == "text/html":
        found.htmls.append(text)
        return
    if len(text) > MOST_TEXT:
        found.cut.add("text")
        text = text[:MOST_TEXT]
    if re.search(r"format\s*=\s*\"?flowed", content_type, re.IGNORECASE):
        text = reflowed(text, delete_space=bool(re.search(r"delsp\s*=\s*\"?yes", content_type, re.IGNORECASE)))
    found.texts.append(text)


def _kind(part: Message) -> str:
    """The media type in lower case; nonsense counts as text, as RFC 2045 wants."""
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
    """A letter within a letter, as bytes."""
    payload = part.get_payload()
    try:
        inner = payload[0] if isinstance(payload, list) else None
        return inner.as_bytes(policy=compat32) if isinstance(inner, Message) else _body(part)
    except Exception:
        return b""


def _fields(part: Message) -> str:
    """The fields of a delivery status, which the library takes for letters."""
    payload = part.get_payload()
    blocks = [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else [part]
    found = []
    for block in blocks[:MOST_PARTS]:
        lines = [f"{name}: {header(str(value))}" for name, value in block.raw_items()]
        text = block.get_payload()
        found.append("\n".join([*lines, text] if isinstance(text, str) else lines).strip("\r\n"))
    return "\n\n".join(found)[:MOST_HEADERS]


def _disposition(raw: dict[str, list[str]]) -> str:
    return raw.get("content-disposition", [""])[0].partition(";")[0].strip().lower()


def _content_id(raw: dict[str, list[str]]) -> str:
    return line_of(raw.get("content-id", [""])[0], 200).strip("<> ")


def _name(raw: dict[str, list[str]]) -> str:
    """The file name, however it was encoded: RFC 2231, its pieces, RFC 2047, raw 8-bit."""
    for field_name, parameter in (("content-disposition", "filename"), ("content-type", "name")):
        value = raw.get(field_name, [""])[0][:MOST_HEADERS]
        pieces: dict[int, bytes] = {}
        charset = ""
        for given, body in _parameters(value, parameter):
            number = re.search(r"\*(\d{1,3})", given)
            octets = body.encode("utf-8", "surrogateescape")
            if given.endswith("*"):
                if not pieces and octets.count(b"'") >= 2:
                    named, _, octets = octets.split(b"'", 2)
                    charset = named.decode("ascii", "replace")
                octets = unquote_to_bytes(octets)
            elif not number:
                plain = header(body, 300)
                if plain and not pieces:
                    pieces[-1] = plain.encode()
                continue
            pieces.pop(-1, None)
            pieces[int(number[1]) if number else 0] = octets
        if pieces:
            return line_of(decode(b"".join(pieces[place] for place in sorted(pieces)), charset), 300)
    return ""


def _parameters(value: str, wanted: str) -> Iterator[tuple[str, str]]:
    for found in re.finditer(r";\s*([\w*-]+)\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^;]*))", value, re.DOTALL):
        if found[1].lower().partition("*")[0] == wanted:
            quoted = found[2]
            yield found[1].lower(), re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else found[3].strip()


def _default_name(kind: str) -> str:
    ending = {"text/calendar": "ics", "text/html": "html", "text/plain": "txt", "image/jpeg": "jpg"}.get(kind)
    tail = ending or re.sub(r"[^a-z0-9]", "", kind.partition("/")[2].lower())[:10] or "bin"
    return f"{'image' if kind.startswith('image/') else 'file'}.{tail}"
