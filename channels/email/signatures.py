"""Finds signatures at the end of an email: below "-- ", lines of phones and programs, footers of mailing lists.

Text that could be meant for us never counts as a signature: a question, a postscript, a paragraph of its own.
"""

import re

from channels.email.attributions import ADDRESS

_MOST_LINES = 14
_MOST_CHARS = 1_500
_DELIMITER = re.compile(r"^\s{0,3}(?:--|—|––)\s{0,3}$")
_PRODUCT = re.compile(
    r"iphone|ipad|android|outlook|samsung|galaxy|huawei|honor|xiaomi|redmi|mail\.ru|mail\b|яндекс|yandex|blackberry"
    r"|windows|yahoo|телефон|phone|смартфон|spark|thunderbird|gmail|ukr\.net",
    re.IGNORECASE,
)
_PROGRAM = re.compile(
    r"^\s{0,4}(?:(?:sent|отправлено|послано|написано|надіслано|відправлено)\s(?:from|via|with|using|с|со|из|через|з|із)"
    r"|get|скачать|скачайте|загрузить|завантажити|завантажте)\s[^,:;?!]{2,70}$",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"mailing list|google groups|unsubscribe|отписаться|список рассылки|listinfo|subscribed to|відписатися",
    re.IGNORECASE,
)
_CONTACT = re.compile(rf"{ADDRESS.pattern}|https?://|\bwww\.|\+?\d[\d\s()-]{{7,20}}\d", re.IGNORECASE)
_CLOSING = re.compile(
    r"^\s{0,4}(?:с уважением|всего доброго|с наилучшими|best|kind|regards|sincerely|cheers|з повагою|thanks)\b",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"^\s{0,4}(?:p\.?\s?p?\.?s\b|п\.?\s?с\.|з\.?ы\b|зы\b|n\.?b\b)", re.IGNORECASE)
_LINK = re.compile(r"<?https?://\S{1,300}")
_NAMES = re.compile(r"[^\w]*[A-ZА-ЯЁІЇЄҐ]\S*")


def start_of_signature(lines: list[str]) -> int | None:
    """Return the line where the signature at the end begins; None when there is none, or no text above it."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    start: int | None = None
    for place in range(end - 1, max(-1, end - _MOST_LINES - 8), -1):
        if is_signature(lines[place : start if start is not None else end]):
            start = place
    if start is None or not any(line.strip() for line in lines[:start]):
        return None
    return start


def is_signature(lines: list[str]) -> bool:
    """Return whether the lines are a signature from the first to the last."""
    filled = [line for line in lines if line.strip()]
    if not filled or len(filled) > _MOST_LINES or sum(map(len, filled)) > _MOST_CHARS:
        return False
    if _is_program_line(filled[0]) and lines[0].strip():
        rest = lines[1:]
        return not any(line.strip() for line in rest) or is_signature(_from_filled(rest))
    if re.match(r"^\s{0,3}_{20,}\s*$", lines[0]):
        return any(_LIST.search(line[:300]) for line in filled[1:]) and not _speaks(filled[1:])
    if not _DELIMITER.match(lines[0]) or len(filled) < 2:
        return False
    return _is_below_delimiter(lines[1:], exact=lines[0] == "-- ")


def is_program_or_contact(text: str) -> bool:
    """Return whether the text of an element that a program marked as a signature can be one."""
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines or len(lines) > _MOST_LINES or sum(map(len, lines)) > _MOST_CHARS or _speaks(lines):
        return False
    return any(_is_program_line(x) or _CONTACT.search(x[:300]) or _CLOSING.match(x) or _is_name(x) for x in lines)


def _is_below_delimiter(lines: list[str], *, exact: bool) -> bool:
    if _speaks(lines):
        return False
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    first, *more = [line for line in paragraphs if line]
    if not exact and not _is_contact(first):
        return False
    return all(_is_contact(paragraph) for paragraph in more)


def _is_contact(lines: list[str]) -> bool:
    """Return whether a paragraph names a person, contact details, or the mail program."""
    signs = [
        bool(_CONTACT.search(x[:300]) or _CLOSING.match(x) or _is_program_line(x) or _LIST.search(x[:300]))
        for x in lines
    ]
    return any(signs) or all(_is_name(line) for line in lines)


def _is_name(line: str) -> bool:
    names = line.split()
    return len(names) <= 5 and all(_NAMES.match(word) for word in names)


def _is_program_line(line: str) -> bool:
    return len(line) <= 110 and bool(_PROGRAM.match(line) and _PRODUCT.search(line))


def _speaks(lines: list[str]) -> bool:
    """Return whether a paragraph is meant for us: a question or a postscript."""
    return any(_POSTSCRIPT.match(line) or "?" in _LINK.sub("", line) for line in lines)


def _from_filled(lines: list[str]) -> list[str]:
    start = next((place for place, line in enumerate(lines) if line.strip()), len(lines))
    return lines[start:]
