"""Repairs the header block of an email where a program wrote it wrong; else parsers take its sender and subject for
body.
"""

import re

# Up to this many lines without a colon may be a header that was broken without white space; more are the body.
_MOST_STRAY = 10
_HEADER = re.compile(rb"[!-9;-~]{1,200}:")
_SPACED = re.compile(rb"([A-Za-z][A-Za-z-]{0,40})[ \t]+:")
_NAMES = (
    rb"from|to|cc|bcc|subject|date|message-id|mime-version|content-type|content-transfer-encoding|received|return-path"
    rb"|reply-to|sender|delivered-to|in-reply-to|references"
)
_KNOWN = re.compile(rb"(?:" + _NAMES + rb")[ \t]*:", re.IGNORECASE)
_NO_SEMICOLON = re.compile(
    rb"(?:\A|\n)content-type:[ \t]*multipart/[\w.+-]{1,40}((?:[ \t]|\r?\n[ \t])++)\Z", re.IGNORECASE
)
_LOOK = 200


def repair(raw: bytes, *, most: int, boundaries: int) -> bytes:
    """Return the email with a header block that a parser reads to its end, and a semicolon before each boundary.

    most: bytes of header that are examined. boundaries: an email with more of them is hostile and stays as it is.
    """
    return _with_semicolons(_with_headers(raw, most), boundaries)


def _with_headers(raw: bytes, most: int) -> bytes:
    begin = len(raw[:most]) - len(raw[:most].lstrip(b"\r\n"))
    if begin and not _KNOWN.match(raw, begin):
        return raw
    end = re.compile(rb"\r?\n\r?\n").search(raw, begin, begin + most)
    head = raw[begin : end.start()] if end else raw[begin : begin + most]
    lines = head.split(b"\n")
    if all(line[:1] in (b" ", b"\t") or _HEADER.match(line) for line in lines):
        return raw[begin:] if begin else raw
    return b"\n".join(_lines(lines)) + raw[begin + len(head) :]


def _lines(lines: list[bytes]) -> list[bytes]:
    """Return the lines of a damaged block: stray lines before the first header dropped, later ones joined to their
    headers.
    """
    headers = [place for place, line in enumerate(lines) if _KNOWN.match(line)]
    last = headers[-1] if headers else -1
    out: list[bytes] = []
    stray, begun = 0, False
    for place, line in enumerate(lines):
        if spaced := _SPACED.match(line):
            out.append(spaced[1] + b":" + line[spaced.end() :])
            stray, begun = 0, True
        elif (not place and line.startswith(b"From ")) or line[:1] in (b" ", b"\t") or _HEADER.match(line):
            out.append(line)
            stray, begun = 0, begun or _HEADER.match(line) is not None
        elif place < last and stray < _MOST_STRAY:
            stray += 1
            if begun:
                out.append(b" " + line)
        else:
            return [*out, b"", *lines[place:]]
    return out


def _with_semicolons(raw: bytes, boundaries: int) -> bytes:
    """Insert the missing semicolon: parsers do not see a boundary right after the media type."""
    out, end = [], 0
    # Without its first letter, which may be a capital: searching a literal is ten times faster than a character class.
    for count, match in enumerate(re.finditer(rb"oundary[ \t]*=", raw)):
        if count >= boundaries:
            return raw
        before, start = max(end, match.start() - _LOOK), match.start() - 1
        if gap := _NO_SEMICOLON.search(raw[before:start]):
            place = before + gap.start(1)
            out.append(raw[end:place] + b";")
            end = place
    return b"".join([*out, raw[end:]]) if out else raw
