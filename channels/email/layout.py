"""Decides whether the layout of an email carries meaning: tables, lists, bold text, links with other text, pictures."""

import html as entities
import re
from bisect import bisect_left

from channels.email.html_elements import Element, Tree, text_of

_MEANT = frozenset(["li", "table", "b", "strong", "h1", "h2", "h3", "h4", "h5", "mark"])
_MARKED = re.compile(
    r"font-weight\s{0,4}:\s{0,4}(?:bold|[6-9]00)"
    r"|background(?:-color)?\s{0,4}:\s{0,4}(?!transparent|white|none|#fff|inherit|initial|rgb\(255, ?255, ?255|[\s:])"
)
_SMALL = re.compile(r"\b(?:width|height)=\"[0-2](?:px)?\"|\b(?:width|height)\s{0,4}:\s{0,4}[0-2]px")
_HREF = re.compile(r"\bhref=\"([^\"]*)\"")
_MOST_LINKS = 200


def carries_meaning(tree: Tree, ranges: list[tuple[int, int]]) -> bool:
    """Return whether the text in these ranges loses meaning when only its text is shown."""
    own = [start for start, _ in tree.words if _within(start, ranges)]
    pictures = (tree.html[place : place + 1_000].partition(">")[0].lower() for place in own if tree.html[place] == "<")
    if any(not _SMALL.search(tag) for tag in pictures):
        return True
    links = 0
    for element in tree.elements:
        if not _holds(element, own):
            continue
        if element.name in _MEANT or ("style=" in element.attributes and _MARKED.search(element.attributes)):
            return True
        if element.name == "a" and links < _MOST_LINKS:
            links += 1
            if _says_something_else(tree.html[element.start : element.end][:5_000]):
                return True
    return False


def _within(place: int, ranges: list[tuple[int, int]]) -> bool:
    number = bisect_left(ranges, (place + 1, 0)) - 1
    return number >= 0 and ranges[number][0] <= place < ranges[number][1]


def _holds(element: Element, own: list[int]) -> bool:
    number = bisect_left(own, element.opened)
    return number < len(own) and own[number] < element.closed


def _says_something_else(link: str) -> bool:
    """Return whether a link's text differs from its address."""
    href = _HREF.search(link.partition(">")[0])
    return bool(href) and _bare(text_of(link)) not in ("", _bare(entities.unescape(href[1] if href else "")))


def _bare(address: str) -> str:
    return re.sub(r"^(?:https?://|mailto:|tel:)(?:www\.)?|^www\.", "", "".join(address.lower().split())).rstrip("/")
