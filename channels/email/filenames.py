"""Names an email's files: as declared in any of the encodings that programs use, else by the media type
or the subject.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from channels.email.charsets import decode
from channels.email.headers import line_of, read_header

LETTERS = ("message/rfc822", "message/global", "message/news")
_MOST_PARAMETERS = 32_768
_MOST_NAME = 300
_ENDINGS = {
    **{"text/calendar": "ics", "text/html": "html", "text/plain": "txt", "image/jpeg": "jpg", "image/svg+xml": "svg"},
    **{"message/partial": "eml", "application/pkcs7-signature": "p7s", "application/x-pkcs7-signature": "p7s"},
}


def declared_name(raw: dict[str, list[str]], near: str | None = None) -> str:
    """Return the declared file name from RFC 2231, its pieces, RFC 2047, or raw 8-bit; "" when there is none.

    near: the charset of the email's text, for undeclared bytes.
    """
    for field_name, parameter in (("content-disposition", "filename"), ("content-type", "name")):
        value = raw.get(field_name, [""])[0][:_MOST_PARAMETERS]
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
                plain = read_header(body, _MOST_NAME, near)
                if plain and not pieces:
                    pieces[-1] = plain.encode()
                continue
            pieces.pop(-1, None)
            pieces[int(number[1]) if number else 0] = octets
        if pieces:
            return line_of(decode(b"".join(pieces[place] for place in sorted(pieces)), charset, near), _MOST_NAME)
    return ""


def _parameters(value: str, wanted: str) -> Iterator[tuple[str, str]]:
    for match in re.finditer(r";\s*([\w*-]+)\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^;]*))", value, re.DOTALL):
        if match[1].lower().partition("*")[0] == wanted:
            quoted = match[2]
            yield match[1].lower(), re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else match[3].strip()


def default_name(kind: str) -> str:
    """Return a name by the media type."""
    top, _, below = kind.partition("/")
    if top == "message":
        return f"{re.sub(r'[^a-z0-9-]', '', below)[:40] or 'message'}.{_ENDINGS.get(kind, 'txt')}"
    tail = _ENDINGS.get(kind) or re.sub(r"[^a-z0-9]", "", below.lower())[:10] or "bin"
    return f"{'image' if top == 'image' else 'file'}.{tail}"


def letter_name(name: str, subject: str) -> str:
    """Return the name of an attached email: the declared name with an ending, else its subject."""
    if name:
        return name if re.search(r"\.\w{1,5}$", name) else f"{name}.eml"
    title = " ".join(re.sub(r'[\\/:*?"<>|]', " ", subject).split())[:120].strip(". ")
    return f"{title or 'letter'}.eml"
