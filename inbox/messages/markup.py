"""Parses the formatting that operators type in e-mails (bold, italic, links, lists) into text and entities.

Typed as `**bold**`, `_italic_`, `[text](https://…)`; stored as plain text and entities {type, offset, length, url?}
with offsets in UTF-16 units, the form that Telegram uses and the conversation renders. Lists are lines that begin with
"- " or "1. " and need no entity. Search, previews and the plain part of an e-mail use the text alone; nothing stored
here is ever HTML.
"""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise
from typing import Any

from inbox.text import utf16_units

MOST_ENTITIES = 500
_MOST_OPENINGS = 4 * MOST_ENTITIES  # marks around nothing open something and leave no entity
# Addresses that a link may have: none that runs code, none that names a file on the reader's computer.
LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"'\x00-\x1f\x7f]{1,2000}", re.ASCII | re.IGNORECASE)
_LABELLED = re.compile(r"\[([^\[\]\n]{1,500})\]\(((?:[^\s()]|\([^\s()]*\)){1,2000})\)")
_MARKS = {"**": "bold", "_": "italic"}
_CLOSING = {"**": re.compile(r"(?<=[^\s\\])\*\*"), "_": re.compile(r"(?<=[^\s\\])_(?!\w)")}
_ESCAPED_OR_LINK = (
    r"(?P<escaped>(?:\\[*_\[\]\\])+)"
    r"|\[(?P<label>[^\[\]\n]{1,500})\]\((?P<address>(?:[^\s()]|\([^\s()]*\)){1,2000})\)"
)
_NEVER_OPENING = re.compile(_ESCAPED_OR_LINK)
_OPENING = re.compile(rf"{_ESCAPED_OR_LINK}|\*\*(?=\S)|(?<!\w)_(?=\S)")


@dataclass(frozen=True, slots=True)
class Marked:
    """Plain text and its entities."""

    text: str
    entities: list[dict[str, Any]]


def read(typed: str) -> Marked:
    """Return the typed text without its marks. A mark without a partner stays as text; this never raises."""
    out = _Reading(typed)
    return Marked("".join(out.pieces), sorted(out.entities, key=lambda entity: (entity["offset"], -entity["length"])))


class _Reading:
    """Makes one pass over the typed text, from one possible mark to the next."""

    def __init__(self, typed: str) -> None:
        self.typed = typed
        self.pieces: list[str] = []
        self.entities: list[dict[str, Any]] = []
        self.length = 0  # of the pieces, in UTF-16 units
        self.ends: dict[int, tuple[str, int]] = {}  # source index of an awaited closing mark -> its kind and start
        self.awaited: list[int] = []  # the same indices, nearest first
        self.closers = {mark: _Closers(typed, mark) for mark in _MARKS}
        self.openings = 0
        self.paragraph_end = -1
        self._run()

    def _run(self) -> None:
        at, typed, pattern = 0, self.typed, _OPENING
        match = pattern.search(typed)
        while at < len(typed):
            if pattern is _OPENING and not self._opens_more():
                pattern = _NEVER_OPENING
                match = pattern.search(typed, at)
            elif match and match.start() < at:
                match = pattern.search(typed, at)
            while self.awaited and self.awaited[0] < at:
                heappop(self.awaited)
            end = self.awaited[0] if self.awaited else len(typed)
            place = min(end, match.start()) if match else end
            if place > at:
                self._say(typed[at:place])
            at = self._step(place, match) if place < len(typed) else place

    def _opens_more(self) -> bool:
        """Return whether a mark may still open something; marks beyond the limit stay as text."""
        if len(self.entities) + len(self.awaited) >= MOST_ENTITIES or self.openings >= _MOST_OPENINGS:
            return False
        return self.closers["**"].place is not None or self.closers["_"].place is not None

    def _step(self, at: int, match: re.Match[str] | None) -> int:
        """Read the mark at this index; return the index behind it."""
        if at in self.ends:
            kind, start = self.ends.pop(at)
            self._entity(kind, start)
            return at + (2 if kind == "bold" else 1)
        assert match is not None
        if match.lastgroup == "escaped":
            self._say(match[0][1::2])
            return match.end()
        if match.lastgroup == "address":
            if not LINK.fullmatch(match["address"]):
                self._say("[")
                return at + 1
            start = self.length
            self._say(match["label"])
            self._entity("text_link", start, url=match["address"])
            return match.end()
        mark = match[0]
        if (end := self._closing(mark, at)) is not None:
            self.ends[end] = (_MARKS[mark], self.length)
            heappush(self.awaited, end)
            self.openings += 1
            return at + len(mark)
        self._say(self.typed[at])
        return at + 1

    def _closing(self, mark: str, at: int) -> int | None:
        """Return the index of an opening mark's partner in the same paragraph, None when the mark opens nothing."""
        end = self.closers[mark].first_free(at + len(mark) + 1, self.ends)
        if end is None:
            return None
        if self.paragraph_end < at:
            place = self.typed.find("\n\n", at)
            self.paragraph_end = place if place >= 0 else len(self.typed)
        return end if end < self.paragraph_end else None

    def _say(self, words: str) -> None:
        self.pieces.append(words)
        self.length += len(words) if words.isascii() else utf16_units(words)

    def _entity(self, kind: str, start: int, **more: str) -> None:
        if self.length > start and len(self.entities) < MOST_ENTITIES:
            self.entities.append({"type": kind, "offset": start, "length": self.length - start, **more})


class _Closers:
    """The indices at which a mark could close: behind a word, before no letter, outside links."""

    def __init__(self, typed: str, mark: str) -> None:
        self._typed, self._pattern = typed, _CLOSING[mark]
        self._links = _LABELLED.finditer(typed)
        self._link = next(self._links, None)
        self.place = self._next(1)  # the first free index behind all that were asked for; None when there is none left

    def first_free(self, least: int, taken: Container[int]) -> int | None:
        """Return the first index from `least` on that is not taken. Calls come in the order of the text."""
        while self.place is not None and (self.place < least or self.place in taken):
            self.place = self._next(max(least, self.place + 1))
        return self.place

    def _next(self, least: int) -> int | None:
        while match := self._pattern.search(self._typed, least):
            while self._link and self._link.end() <= match.start():
                self._link = next(self._links, None)
            if not self._link or match.start() <= self._link.start():
                return match.start()
            least = self._link.end()
        return None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with the same formatting. url: target of its link, "" for none."""

    text: str
    bold: bool
    italic: bool
    url: str


def runs(text: str, entities: Sequence[Mapping[str, Any]]) -> Iterator[Run]:
    """Yield the text cut where its formatting changes; each stretch has all formatting that applies to it.

    Invalid entities are ignored, and links only lead to addresses that LINK allows.
    """
    raw = text.encode("utf-16-le", "surrogatepass")
    spans = [span for entity in entities[:MOST_ENTITIES] if (span := _span(entity, len(raw) // 2))]
    cuts = sorted({0, len(raw) // 2, *(edge for start, end, _, _ in spans for edge in (start, end))})
    for start, end in pairwise(cuts):
        here = [(kind, url) for a, b, kind, url in spans if a <= start and end <= b]
        kinds = {kind for kind, _ in here}
        url = next((url for kind, url in here if kind == "text_link"), "")
        words = raw[start * 2 : end * 2].decode("utf-16-le", "replace")
        yield Run(words, "bold" in kinds, "italic" in kinds, url)


def _span(entity: Mapping[str, Any], whole: int) -> tuple[int, int, str, str] | None:
    kind, offset, length, url = entity.get("type"), entity.get("offset"), entity.get("length"), entity.get("url", "")
    if kind not in ("bold", "italic", "text_link") or not isinstance(offset, int) or not isinstance(length, int):
        return None
    if not (0 <= offset < offset + length <= whole):
        return None
    if kind == "text_link" and not (isinstance(url, str) and LINK.fullmatch(url)):
        return None
    return offset, offset + length, str(kind), str(url)


def plain(text: str, entities: Sequence[Mapping[str, Any]]) -> str:
    """Return the text for readers without formatting: a link's address stands behind its text."""
    out, pending = [], ""
    for run in runs(text, entities):
        if pending and run.url != pending:
            out.append(f" ({pending})")
        pending = run.url if run.url and run.url != run.text else ""
        out.append(run.text)
    return "".join([*out, f" ({pending})" if pending else ""])
