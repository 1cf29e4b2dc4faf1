"""Finds elements and visible words of tidied HTML in one pass; there every attribute is quoted, every tag closed."""

import html as entities
import re
from bisect import bisect_left
from dataclasses import dataclass

# Possessive, so that nothing is tried twice.
TAG = re.compile(r"<(/?)([a-z][a-z0-9]{0,15})((?:[^<>\"]++|\"[^\"]*+\")*+)>")
_VOID = frozenset(["br", "col", "hr", "img", "wbr"])
_BREAKS = re.compile(r"<(?:br|/?(?:div|p|tr|blockquote|hr|li|pre|h\d))\b[^<>]*>")
_BLANK = " \t\r\n\u00a0\u200b\u200c\ufeff\u00ad"


@dataclass(slots=True)
class Element:
    """An element: the ranges of its start tag and its end tag."""

    name: str
    attributes: str
    start: int
    opened: int
    closed: int
    end: int
    parent: int


class Tree:
    """The elements in order, and the positions of words and pictures."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.elements: list[Element] = []
        self.words: list[tuple[int, int]] = []
        self._read()
        self._starts = [start for start, _ in self.words]
        self._element_starts = [element.start for element in self.elements]

    def _read(self) -> None:
        stack: list[int] = []
        end, size = 0, len(self.html)
        for tag in TAG.finditer(self.html):
            self._add_words(end, tag.start())
            end = tag.end()
            name = tag[2]
            if name in _VOID:
                if name == "img" and "src=" in tag[3]:
                    self.words.append((tag.start(), tag.end()))
            elif not tag[1]:
                parent = stack[-1] if stack else -1
                stack.append(len(self.elements))
                self.elements.append(Element(name, tag[3].lower(), tag.start(), tag.end(), size, size, parent))
            elif stack and self.elements[stack[-1]].name == name:
                element = self.elements[stack.pop()]
                element.closed, element.end = tag.start(), tag.end()
        self._add_words(end, size)

    def _add_words(self, start: int, end: int) -> None:
        piece = self.html[start:end]
        if piece and (entities.unescape(piece) if "&" in piece else piece).strip(_BLANK):
            self.words.append((start, end))

    def shows(self, start: int, end: int) -> bool:
        """Return whether a word or picture begins between two positions."""
        place = bisect_left(self._starts, start)
        return place < len(self._starts) and self._starts[place] < end

    def around(self, place: int) -> int:
        """Return the number of the innermost element around a position where a tag begins; -1 for none."""
        number = bisect_left(self._element_starts, place) - 1
        while number >= 0 and not (self.elements[number].opened <= place <= self.elements[number].closed):
            number = self.elements[number].parent
        return number


def lines_of(html: str) -> list[str]:
    """Return a rough text of a piece of tidied HTML, for comparison only; a tag cut at its beginning is left out."""
    cut = html.find(">")
    if cut >= 0 and "<" not in html[: cut + 1]:
        html = html[cut + 1 :]
    text = entities.unescape(re.sub(r"<[^<>]*>?", "", _BREAKS.sub("\n", html.replace("\n", " "))))
    return [" ".join(line.split()) for line in text.split("\n")]


def text_of(html: str) -> str:
    """Return the same text without empty lines."""
    return "\n".join(line for line in lines_of(html) if line)
