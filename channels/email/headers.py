"""Decodes headers for people: encoded words, addresses, and text that a database takes.

The standard library's header classes raise on strange Message-IDs, pick wrong addresses and leave surrogates behind, so
raw values are parsed here. No function raises.
"""

import base64
import binascii
import re
from collections.abc import Iterator

from channels.email.charsets import decode, find_codec

_ENCODED = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
# Forbidden in names and subjects: line ends, and characters that turn the reading direction of the following text.
_ONE_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff\ud800-\udfff]+")
_SIGN = r"[^\s@<>()\[\]\\,;:\"\x00-\x1f\x7f]"
# Matches only at the start of a run of such signs: else each sign of a long run would be examined 64 times.
_ADDRESS = re.compile(rf"(?<!{_SIGN}){_SIGN}{{1,64}}+@{_SIGN}{{1,253}}")
# The closing quote may be missing (group 1 is empty) only at the end of the text, so that nothing is scanned twice.
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*+("?)', re.DOTALL)
_COMMENT = re.compile(r"\(([^()]*+)\)")
_MOST_HEADER = 32_768
MOST_ADDRESS_HEADER = 131_072  # three hundred recipients with long names fit
_MOST_ADDRESSES = 1_000
_DELIMITER = re.compile(r"[\\\"(<)>,;]")
_LONGEST_NAME = 4_000  # with a comment and encoded words; 200 characters are shown
_LONGEST_JOINED = 500  # a name that was written with commas
_MOST_RUNS = 8  # of encoded words in one charset; no honest header has more
_MOST_GUESSED = 40  # names; guessing a charset is slow


def text_of(value: str) -> str:
    """Return text of several lines that the database takes."""
    return _UNWANTED.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))


def line_of(value: str, limit: int = 500) -> str:
    """Return text of one line that the database takes."""
    return " ".join(_ONE_LINE.sub(" ", value).split())[:limit]


def unfold(raw: str, most: int = _MOST_HEADER, near: str | None = None) -> str:
    """Unfold a raw header value (surrogates are 8-bit bytes) into text that still holds its encoded words."""
    octets = raw[:most].encode("utf-8", "surrogateescape")
    return re.sub(r"\r?\n[ \t]*", " ", decode(octets, None, near))


def read_header(raw: str | None, limit: int = 500, near: str | None = None) -> str:
    """Decode a header value for people. near: the charset of the neighbouring text, for undeclared bytes."""
    return line_of(decode_words(unfold(raw or "", near=near)), limit)


def decode_words(value: str, guessed: int = _MOST_RUNS) -> str:
    """Decode RFC 2047 leniently: neighbours in one charset are joined before decoding, since programs split letters.

    guessed: how many words with a wrong charset may have it guessed.
    """
    out: list[str] = []
    pending: list[bytes] = []
    charset, end, runs = "", 0, 0

    def flush() -> None:
        nonlocal runs
        if octets := b"".join(pending):
            runs += 1
            out.append(decode(octets, charset) if runs <= guessed else _at_once(octets, charset))
        pending.clear()

    for match in _ENCODED.finditer(value):
        between = value[end : match.start()]
        name = match[1].partition("*")[0].lower()
        if end == 0 or between.strip():
            flush()
            out.append(between)
        elif name != charset:
            flush()
        charset, end = name, match.end()
        pending.append(_octets(match[2], match[3]))
    flush()
    out.append(value[end:])
    return "".join(out)


def _at_once(octets: bytes, charset: str) -> str:
    """Decode as declared, or as UTF-8, without a guess."""
    try:
        return octets.decode(find_codec(charset) or "utf-8", "replace")
    except (UnicodeError, LookupError, ValueError):
        return octets.decode("utf-8", "replace")


def _octets(kind: str, body: str) -> bytes:
    if kind in "bB":
        body = re.sub(r"[^A-Za-z0-9+/]", "", body)
        body = body[:-1] if len(body) % 4 == 1 else body  # cut off
        try:
            return base64.b64decode(body + "=" * (-len(body) % 4))
        except (binascii.Error, ValueError):
            return b""
    return binascii.a2b_qp(body.encode("utf-8", "replace"), header=True)


def addresses(raw: str | None, *, most: int = _MOST_ADDRESSES) -> list[tuple[str, str]]:
    """Parse (name, address) of an address header; address is "" where there is none; at most `most`.

    The address is taken from the raw value only: an encoded name that looks like an address stays a name. The time is
    linear in the header's length, whatever a stranger puts into it.
    """
    pairs: list[tuple[str, str]] = []
    waiting: list[str] = []  # "Ivanov, Ivan <i@shop.example>": the comma was not quoted
    length = 0
    for piece in _split(unfold(raw or "", MOST_ADDRESS_HEADER)):
        if "@" not in piece:
            if not waiting or length + len(piece) <= _LONGEST_JOINED:
                waiting.append(piece)
                length += len(piece)
            continue
        pairs.append(_mailbox(", ".join([*waiting, piece]), guess=len(pairs) < _MOST_GUESSED))
        waiting, length = [], 0
        if len(pairs) >= most:
            return pairs
    if waiting:
        pairs.append((_person(", ".join(waiting), alone=True), ""))
    return pairs


def _person(raw: str, *, alone: bool = False, guess: bool = True) -> str:
    """Return a display name without the quotes and brackets around it. alone: there is no address, so a comment is not
    a name.
    """
    name = raw.strip()[:_LONGEST_NAME].removesuffix("<>").rstrip()
    if len(name) > 1 and name[0] == name[-1] == '"':
        name = re.sub(r"\\(.)", r"\1", name[1:-1])
    name = line_of(decode_words(name, _MOST_RUNS if guess else 0), 200).lstrip("> ")
    if alone and name.endswith(")") and (before := name[: name.find("(")].strip()):
        name = before
    for opening, closing in ("<>", "()", "[]"):
        if name.count(opening) > name.count(closing):
            start = name.rfind(opening)
            name = name[:start].strip() or name[start + 1 :]
        elif name.count(opening) < name.count(closing) and name[-1] == closing:
            name = name[:-1].strip()
        elif name[:1] == opening and name.find(closing) == len(name) - 1:
            name = name[1:-1].strip()
    for quote in "\"'":
        count = name.count(quote)
        if count == 2 and name[0] == name[-1] == quote:
            name = name[1:-1]
        elif count % 2 and quote in (name[0], name[-1]):
            name = name[1:] if name[0] == quote else name[:-1]
        elif count % 2 and quote == '"':
            name = "".join(name.rsplit(quote, 1))
        name = name.strip()
    return name


def _split(value: str) -> Iterator[str]:
    """Split at commas and semicolons outside of quotes, comments and brackets."""
    start, quoted, depth, after_escape = 0, False, 0, -1
    for match in _DELIMITER.finditer(value):
        place, char = match.start(), match[0]
        if place == after_escape:
            continue
        if char == "\\":
            after_escape = place + 1 if quoted or depth else -1
        elif char == '"':
            quoted = quoted if depth else not quoted
        elif quoted:
            continue
        elif char in "(<":
            depth += 1
        elif char in ")>":
            depth = max(0, depth - 1)
        elif not depth:
            if piece := value[start:place].strip():
                yield piece
            start = place + 1
    if piece := value[start:].strip():
        yield piece


def _mailbox(piece: str, *, guess: bool) -> tuple[str, str]:
    """Return the mailbox: the last bracketed address outside of quotes; without brackets, the only bare one."""
    bare = _QUOTED.sub(lambda match: " " * len(match[0]) if match[1] else match[0], piece)
    opened = bare.rfind("<")
    if opened >= 0:
        closed = bare.find(">", opened)
        inside = piece[opened + 1 : closed if closed >= 0 else None].strip()
        name = piece[:opened] if piece[:opened].strip() or closed < 0 else piece[closed + 1 :]
    else:
        matches = _ADDRESS.findall(bare)
        inside = matches[0] if len(matches) == 1 else ""
        name = piece.replace(inside, " ", 1) if inside else piece
        comment = _COMMENT.search(name)
        name = comment[1] if comment else name
    address = inside if _ADDRESS.fullmatch(inside) and len(inside) <= 254 else ""
    return _person(name, alone=not address, guess=guess), line_of(address).lower()


def charset_of(content_type: str) -> str | None:
    """Return the charset parameter of a raw Content-Type value."""
    match = re.search(r"charset\s*=\s*(\"[^\"]*\"|[^\s;]+)", content_type, re.IGNORECASE)
    return find_codec(match[1]) and match[1] if match else None
