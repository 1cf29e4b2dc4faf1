"""Reads metadata of an HTML page for its link preview: title, description, name of the site, picture.

Runs in the sandbox only (`inbox.sandbox`), because the page is a stranger's. No link in it is followed and no script
run; of its head only `title` and `meta` are read.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin

from channels.email import charsets

MOST_TITLE, MOST_DESCRIPTION, MOST_SITE = 200, 300, 80
MOST_ADDRESS = 2_000
_MOST_READ = 4_000  # characters of one value
_MOST_TAGS = 5_000  # opening tags that are examined; heads of real pages have a few hundred
_META_WITHIN = 4_096  # bytes in which a page names its charset; browsers look at 1,024
_CHARSET = re.compile(rb"<meta\b[^<>]{0,400}?\bcharset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{1,40})", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_JOINERS = "\u200c\u200d"  # within words of some scripts, and within emoji
_FROM = {
    "title": ("og:title", "twitter:title", "title"),
    "description": ("og:description", "twitter:description", "description"),
    "site": ("og:site_name", "application-name"),
    "picture": ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src"),
}
_WANTED = frozenset(name for names in _FROM.values() for name in names) - {"title"}


def read(payload: bytes, facts: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
    """Return {title, description, site, picture}, each "" when there is none. facts: {url, charset} of the answer."""
    head = _Head()
    try:
        head.feed(_text(payload, facts.get("charset")))
    except (_Enough, AssertionError):  # the parser raises this for an invalid declaration
        pass
    values = {
        what: next((head.found[name] for name in names if head.found.get(name)), "") for what, names in _FROM.items()
    }
    return {
        "title": words(values["title"], MOST_TITLE),
        "description": words(values["description"], MOST_DESCRIPTION),
        "site": words(values["site"], MOST_SITE),
        "picture": _address(str(facts.get("url", "")), values["picture"]),
    }, []


def words(text: str, most: int) -> str:
    """Return one line without anything invisible, cut at this many characters."""
    line = " ".join(text[:_MOST_READ].split())
    seen = (char for char in line if char in _JOINERS or not unicodedata.category(char).startswith("C"))
    line = " ".join("".join(seen).split())
    if not line.strip(_JOINERS):
        return ""
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def _text(payload: bytes, charset: str | None) -> str:
    """Return the page up to its last whole tag, so that no limit splits a character."""
    declared = next((name for mark, name in _MARKS if payload.startswith(mark)), charset)
    if declared is None and (match := _CHARSET.search(payload[:_META_WITHIN])):
        declared = match[1].decode("ascii", "replace")
    whole = payload if declared == "utf-16" else payload[: payload.rfind(b">") + 1]
    return charsets.decode(whole, declared)


def _address(page: str, given: str) -> str:
    try:
        url = urljoin(page, given.strip()) if given.strip() else ""
    except ValueError:
        return ""
    good = re.fullmatch(r"https?://[^\s<>\"'\x00-\x1f\x7f]+", url, re.IGNORECASE)
    return url if good and len(url) <= MOST_ADDRESS else ""


class _Enough(Exception):
    """The head has ended; metadata comes only there."""


class _Head(HTMLParser):
    """Collects the first of each wanted value. Entities are resolved once."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[str, str] = {}
        self._in_title = False
        self._tags = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._tags += 1
        if tag == "body" or self._tags > _MOST_TAGS:
            raise _Enough
        if tag == "title" and "title" not in self.found:
            self.found["title"], self._in_title = "", True
        elif tag == "meta":
            given = dict(attrs)
            name = (given.get("property") or given.get("name") or "").strip().lower()
            if name in _WANTED and given.get("content"):
                self.found.setdefault(name, (given["content"] or "")[:_MOST_READ])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # "<head/>" ends nothing

    def handle_endtag(self, tag: str) -> None:
        if tag == "head":
            raise _Enough
        if tag == "title":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title and len(self.found["title"]) < _MOST_READ:
            self.found["title"] += data[:_MOST_READ]
