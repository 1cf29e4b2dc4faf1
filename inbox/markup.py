"""Bold, italic, links and lists in letters: marks as they are typed, and what is stored instead of them.

Typed `**bold**`, `_italic_`, `[words](https://…)`; stored as plain text and entities {type, offset, length, url?}
with offsets in UTF-16 units, the shape in which Telegram gives formatting and the conversation draws it. Lists are
lines that begin with "- " or "1. " and need no entity. The text alone is what search, previews and the plain part
of a letter show, so nothing of it is ever HTML.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

MOST_ENTITIES = 500
# Where a link may lead: nothing that runs, nothing that names a file of the reader's machine.
LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"'\x00-\x1f\x7f]{1,2000}", re.ASCII | re.IGNORECASE)
_LABELLED = re.compile(r"\[([^\[\]\n]{1,500})\]\(((?:[^\s()]|\([^\s()]*\)){1,2000})\)")
_SPECIAL = re.compile(r"[*_\[\\]")  # what may begin or end something
_MARKS = {"**": "bold", "_": "italic"}
_ESCAPABLE = "*_[]\\"


@dataclass(frozen=True, slots=True)
class Marked:
    """Plain text and the entities in it."""

    text: str
    entities: list[dict[str, Any]]


def read(typed: str) -> Marked:
    """What was typed, without its marks. A mark without its other half stays as it is; nothing raises."""
    out = _Reading(typed)
    return Marked("".join(out.pieces), sorted(out.entities, key=lambda one: (one["offset"], -one["length"])))


class _Reading:
    """One pass over what was typed."""

    def __init__(self, typed: str) -> None:
        self.typed = typed
        self.pieces: list[str] = []
        self.entities: list[dict[str, Any]] = []
        self.length = 0  # of the pieces, in UTF-16 units
        self.ends: dict[int, tuple[str, int]] = {}  # source index of an awaited closing mark: its kind and start
        self.breaks = [found.start() for found in re.finditer(r"\n\n", typed)]
        self.closers = {mark: _closers(typed, mark) for mark in _MARKS}
        self._run()

    def _run(self) -> None:
        at = 0
        while at < len(self.typed):
            at += self._step(at)

    def _step(self, at: int) -> int:
        typed = self.typed
        if at in self.ends:
            kind, start = self.ends.pop(at)
            self._entity(kind, start)
            return 2 if kind == "bold" else 1
        if typed[at] == "\\" and typed[at + 1 : at + 2] and typed[at + 1] in _ESCAPABLE:
            self._say(typed[at + 1])
            return 2
        if typed[at] == "[" and (link := _LABELLED.match(typed, at)) and LINK.fullmatch(link[2]):
            start = self.length
            self._say(link[1])
            self._entity("text_link", start, url=link[2])
            return link.end() - at
        mark = "**" if typed.startswith("**", at) else "_" if typed[at] == "_" else ""
        if mark and (end := self._closing(mark, at)) is not None:
            self.ends[end] = (_MARKS[mark], self.length)
            return len(mark)
        following = _SPECIAL.search(typed, at + 1)
        end = following.start() if following else len(typed)
        self._say(typed[at:end])
        return end - at

    def _closing(self, mark: str, at: int) -> int | None:
        """Where the other half of an opening mark stands, within the same paragraph; None when this opens nothing."""
        typed, size, closers = self.typed, len(mark), self.closers[mark]
        opens = typed[at + size : at + size + 1]
        if not opens or opens.isspace() or (mark == "_" and at and _wordy(typed[at - 1])):
            return None
        place = bisect_right(closers, at + size)
        while place < len(closers) and closers[place] in self.ends:
            place += 1
        if place == len(closers):
            return None
        paragraph = bisect_right(self.breaks, at)
        stop = self.breaks[paragraph] if paragraph < len(self.breaks) else len(typed)
        return closers[place] if closers[place] < stop else None

    def _say(self, words: str) -> None:
        self.pieces.append(words)
        self.length += units(words)

    def _entity(self, kind: str, start: int, **more: str) -> None:
        if self.length > start and len(self.entities) < MOST_ENTITIES:
            self.entities.append({"type": kind, "offset": start, "length": self.length - start, **more})


def _closers(typed: str, mark: str) -> list[int]:
    """Every place where this mark could end something: behind a word, before no letter, outside links."""
    links = [(link.start(), link.end()) for link in _LABELLED.finditer(typed)]
    found, size, inside = [], len(mark), 0
    at = typed.find(mark, 1)
    while at >= 0:
        while inside < len(links) and links[inside][1] <= at:
            inside += 1
        linked = inside < len(links) and links[inside][0] < at
        after = typed[at + size : at + size + 1]
        before = typed[at - 1]
        if not linked and not before.isspace() and before != "\\" and not (mark == "_" and after and _wordy(after)):
            found.append(at)
        at = typed.find(mark, at + 1)
    return found


def _wordy(char: str) -> bool:
    return char.isalnum() or char == "_"


def units(text: str) -> int:
    """Length in UTF-16 units, as browsers and Telegram count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that looks the same throughout. url: where it leads, "" for nowhere."""

    text: str
    bold: bool
    italic: bool
    url: str


def runs(text: str, entities: Sequence[Mapping[str, Any]]) -> Iterator[Run]:
    """The text cut where its look changes; whatever overlaps, each stretch knows all that holds there.

    Entities that make no sense are left out, and links only lead where LINK allows.
    """
    raw = text.encode("utf-16-le", "surrogatepass")
    spans = [span for one in entities[:MOST_ENTITIES] if (span := _span(one, len(raw) // 2))]
    cuts = sorted({0, len(raw) // 2, *(edge for start, end, _, _ in spans for edge in (start, end))})
    for start, end in pairwise(cuts):
        here = [(kind, url) for a, b, kind, url in spans if a <= start and end <= b]
        kinds = {kind for kind, _ in here}
        url = next((url for kind, url in here if kind == "text_link"), "")
        words = raw[start * 2 : end * 2].decode("utf-16-le", "replace")
        yield Run(words, "bold" in kinds, "italic" in kinds, url)


def _span(one: Mapping[str, Any], whole: int) -> tuple[int, int, str, str] | None:
    kind, offset, length, url = one.get("type"), one.get("offset"), one.get("length"), one.get("url", "")
    if kind not in ("bold", "italic", "text_link") or not isinstance(offset, int) or not isinstance(length, int):
        return None
    if not (0 <= offset < offset + length <= whole):
        return None
    if kind == "text_link" and not (isinstance(url, str) and LINK.fullmatch(url)):
        return None
    return offset, offset + length, str(kind), str(url)


def plain(text: str, entities: Sequence[Mapping[str, Any]]) -> str:
    """The words for those who see no formatting: an address stands behind the words that lead to it."""
    out, pending = [], ""
    for run in runs(text, entities):
        if pending and run.url != pending:
            out.append(f" ({pending})")
        pending = run.url if run.url and run.url != run.text else ""
        out.append(run.text)
    return "".join([*out, f" ({pending})" if pending else ""])
