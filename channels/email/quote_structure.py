"""Finds quotations and signatures in HTML by the elements that mail programs put around them.

Works on tidied HTML only: every attribute is quoted and every tag closed. One pass finds the elements; the text outside
of quotations then decides whether a quotation can be folded at all.
"""

import re
from dataclasses import dataclass
from typing import Literal

from channels.email.attributions import About, attribution, header_block, is_forward_separator, quotes_us
from channels.email.html_elements import Element, Tree, lines_of, text_of
from channels.email.layout import carries_meaning
from channels.email.quotes import announces_answers_below
from channels.email.signatures import is_program_or_contact, is_signature

# Private characters that emails cannot contain: they mark where the parts begin, and what the view folds.
QUOTED, ANSWER, SIGNED, FOLD, UNFOLD = "\ue0f1", "\ue0f2", "\ue0f3", "\ue0f4", "\ue0f5"
MARKS = QUOTED + ANSWER + SIGNED + FOLD + UNFOLD
_REST = re.compile(r"\bid=\"[\w-]*(?:divrplyfwdmsg|appendonsend|mail-editor-reference-message)")
_HOLDER = re.compile(r"\bclass=\"[^\"]*(?:gmail_quote|protonmail_quote)")
_OPAQUE = re.compile(r"\b(?:class|id)=\"[^\"]*(?:yahoo_quoted|mail-quote-collapse|wmi-quote)")
_CITED = re.compile(r"\btype=\"cite|class=\"[^\"]*(?:gmail_quote|protonmail_quote)")
_PREFIX = re.compile(r"moz-cite-prefix|gmail_attr|\bid=\"reply-intro")
_SIGNED = re.compile(
    r"class=\"[^\"]*(?:gmail_signature|moz-signature|protonmail_signature_block)"
    r"|\bid=\"(?:x_)?(?:signature|ms-outlook-mobile-signature|applemailsignature)\""
)
_BORDER = re.compile(r"border-top:\s*solid")
_LOOK = 1_500
_MOST_LOOKS = 60
_MOST_QUOTES = 200
_MOST_ELEMENTS = 12_000
_Kind = Literal["new", "quoted", "signed"]
_Run = tuple[int, int, _Kind]


@dataclass(slots=True)
class Marked:
    """The HTML with marks where its parts begin. whole: by its structure no part may be folded.

    rich: the layout of the sender's own text carries meaning.
    """

    html: str
    rich: bool
    whole: bool = False


def mark_parts(html: str, letter: About | None = None) -> Marked:
    """Return the tidied HTML with marks where its quotation, its answer and its signature begin."""
    html = without_marks(html)
    if html.count("<") - html.count("</") > _MOST_ELEMENTS:
        return Marked(html, rich=True)
    return _Page(html, letter or About()).marked()


def without_marks(html: str) -> str:
    """Return the HTML without any of the marks."""
    for mark in MARKS:
        html = html.replace(mark, "")
    return html


def without_folds(html: str) -> str:
    """Return the HTML with only the marks that separate parts."""
    return html.replace(FOLD, "").replace(UNFOLD, "")


def fold_quotation(html: str) -> str:
    """Return cleaned HTML in which the quotation opens on demand."""
    html = html.replace(FOLD, "<details><summary>···</summary>").replace(UNFOLD, "</details>")
    return without_marks(html)


class _Page:
    def __init__(self, html: str, letter: About) -> None:
        self._html, self._letter = html, letter
        self._tree = Tree(html)
        self._elements, self._words = self._tree.elements, self._tree.words
        self._looks = 0
        self._forwarded = False

    def marked(self) -> Marked:
        """Classify each run of words, then decide by their order."""
        regions = self._regions()
        runs = [] if self._forwarded else self._runs(regions)
        new = [(start, end) for start, end, kind in runs if kind == "new"]
        order = "".join(kind[0] for _, _, kind in runs)
        if self._forwarded or any(
            is_forward_separator(line) for start, end in new for line in lines_of(self._html[start:end])
        ):
            return Marked(self._html, carries_meaning(self._tree, [(0, len(self._html))]), whole=True)
        html, whole = self._folded(runs, order)
        return Marked(html, carries_meaning(self._tree, new), whole)

    # --- Quotations and signatures --------------------------------------------------------------------------------

    def _regions(self) -> list[_Run]:
        regions: list[_Run] = []
        past = 0
        for number, element in enumerate(self._elements):
            if element.start < past or self._looks > _MOST_LOOKS or len(regions) > _MOST_QUOTES:
                continue
            region = self._region(number, element, past)
            if self._forwarded:
                return []
            if region:
                regions.append(region)
                past = region[1]
        return regions

    def _region(self, number: int, element: Element, past: int) -> _Run | None:
        """Return the quotation or signature that the element is; None when it is neither, or only contains some."""
        attributes = element.attributes
        if element.name in ("div", "span", "p", "table", "hr", "section", "pre", "font"):
            if _SIGNED.search(attributes) and is_program_or_contact(
                text_of(self._html[element.start : element.end][:6_000])
            ):
                return element.start, element.end, "signed"
            if _REST.search(attributes) or (element.name == "div" and _BORDER.search(attributes)):
                return self._below_a_block(element)
            if _PREFIX.search(attributes):
                return self._prefix(element)
            if _OPAQUE.search(attributes):
                return self._quoted(element, past)
            if _HOLDER.search(attributes):
                return self._held(number, element, past)
            return None
        if element.name != "blockquote":
            return None
        held = element.parent >= 0 and _HOLDER.search(self._elements[element.parent].attributes)
        if held or _CITED.search(attributes) or _OPAQUE.search(attributes):
            return self._quoted(element, past)
        self._looks += 1
        before, inside = self._line_before(element.start, past), self._first_line(element.opened)
        if attribution(before, self._letter) or attribution(inside, self._letter):
            return self._quoted(element, past)
        return None

    def _quoted(self, element: Element, past: int) -> _Run | None:
        """Return the element with the line that introduces it; None when it is a forwarded email."""
        self._looks += 1
        around = lines_of(self._html[max(past, element.start - _LOOK) : min(element.end, element.start + _LOOK)])
        if any(is_forward_separator(line) for line in around):
            self._forwarded = True
            return None
        if self._letter.forwards and not self._letter.has_own(" ".join(around[:20])):
            self._forwarded = True
            return None
        return self._with_attribution(element.start, past), element.end, "quoted"

    def _prefix(self, element: Element) -> _Run | None:
        """Return the line above a quotation, in an element of its own."""
        lines = lines_of(self._html[element.start : element.end][:_LOOK])
        self._forwarded = any(is_forward_separator(line) for line in lines) or not self._letter.may_fold(
            " ".join(lines)
        )
        return None if self._forwarded else (element.start, element.end, "quoted")

    def _held(self, number: int, element: Element, past: int) -> _Run | None:
        """Return an element around quotations and perhaps answers: Gmail and Proton put blockquotes into it."""
        for place in range(number + 1, len(self._elements)):
            inner = self._elements[place]
            if inner.start >= element.end:
                break
            if inner.name == "blockquote":
                # Each quotation in it is examined, and the words around them count as new, except in the first line.
                lines = lines_of(self._html[element.opened : min(inner.start, element.opened + _LOOK)])
                head = [line for line in lines if line]
                introduced = len(head) == 1 and head[0].endswith(":") and len(head[0]) < 300
                return (element.opened, inner.start, "quoted") if introduced else None
        return self._quoted(element, past)

    def _below_a_block(self, element: Element) -> _Run | None:
        """Return everything below a header block, when it is of an email that we have."""
        self._looks += 1
        lines = [line for line in lines_of(self._html[element.start : element.start + 3 * _LOOK]) if line]
        for place in range(min(4, len(lines))):
            if is_forward_separator(lines[place]):
                self._forwarded = True
                return None
            if block := header_block(lines, place):
                if quotes_us(block, self._letter):
                    return element.start, len(self._html), "quoted"
                self._forwarded = self._letter.forwards
                return None
        return None

    def _line_before(self, place: int, past: int) -> str:
        return next((line for line in reversed(lines_of(self._html[max(past, place - _LOOK) : place])) if line), "")

    def _first_line(self, place: int) -> str:
        return next((line for line in lines_of(self._html[place : place + _LOOK]) if line), "")

    def _with_attribution(self, place: int, past: int) -> int:
        """Return where "… wrote:" begins, when it is in a block of its own right before the quotation."""
        begin = max(past, place - _LOOK)
        before = self._html[begin:place]
        for count, block in enumerate(reversed(list(re.finditer(r"<(?:div|p|br|blockquote|td)\b[^<>]*>", before)))):
            line = " ".join(lines_of(before[block.end() :])).strip()
            if line:
                return begin + block.start() if attribution(line, self._letter) else place
            if count > 20:
                break
        return begin if begin == 0 and attribution(" ".join(lines_of(before)).strip(), self._letter) else place

    # --- Order ----------------------------------------------------------------------------------------------------

    def _runs(self, regions: list[_Run]) -> list[_Run]:
        """Return neighbouring words of one kind, in order; words below a quotation may be a signature
        without a mark.
        """
        runs: list[_Run] = []
        at = 0
        for start, end in self._words:
            while at < len(regions) and regions[at][1] <= start:
                at += 1
            inside = at < len(regions) and regions[at][0] <= start
            kind: _Kind = regions[at][2] if inside else "new"
            begin, stop = (regions[at][0], regions[at][1]) if inside else (start, end)
            if runs and runs[-1][2] == kind:
                runs[-1] = (runs[-1][0], max(stop, runs[-1][1]), kind)
            else:
                runs.append((begin, stop, kind))
        if len(runs) > 1 and runs[-1][2] == "new" and runs[-1][1] - runs[-1][0] < 4_000:
            lines = lines_of(self._html[runs[-1][0] : runs[-1][1]])
            while lines and not lines[-1]:
                lines.pop()
            if is_signature(["-- " if line in ("--", "—") else line for line in lines]):
                runs[-1] = (runs[-1][0], runs[-1][1], "signed")
        return runs

    def _folded(self, runs: list[_Run], order: str) -> tuple[str, bool]:
        """Return (HTML with marks, whether no part may be folded)."""
        if re.fullmatch(r"ns?q[qs]*", order):
            start = next(run[0] for run in runs if run[2] == "quoted")
            if not announces_answers_below(text_of(self._html[: runs[0][1]])):
                return self._with_tail(runs, start), False
        if re.fullmatch(r"qns?", order) and not self._letter.forwards:
            places = {runs[0][1]: ANSWER} | ({runs[2][0]: SIGNED} if len(runs) > 2 else {})
            return _put(self._html, places), False
        if order == "ns":
            return _put(self._html, {runs[1][0]: SIGNED}), False
        return self._html, "q" in order

    def _with_tail(self, runs: list[_Run], start: int) -> str:
        places: dict[int, str] = {}
        if runs[1][2] == "signed":
            places[runs[1][0]] = SIGNED
        fold = self._balanced(start)
        if fold and fold[0] >= max(places, default=0):
            places[fold[0]] = places.get(fold[0], "") + FOLD
            places[fold[1]] = UNFOLD
        places[start] = places.get(start, "") + QUOTED
        return _put(self._html, places)

    def _balanced(self, start: int) -> tuple[int, int] | None:
        """Return the range where our own element can hold everything from `start` on; None when new
        words share it.
        """
        parent = self._tree.around(start)
        while parent >= 0:
            element = self._elements[parent]
            if not self._tree.shows(element.end, len(self._html)):
                return start, element.closed
            if self._tree.shows(element.opened, start):
                return None
            start, parent = element.start, element.parent
        return start, len(self._html)


def _put(html: str, places: dict[int, str]) -> str:
    """Return the HTML with each mark at its position."""
    out, at = [], 0
    for place in sorted(places):
        out += [html[at:place], places[place]]
        at = place
    return "".join([*out, html[at:]])
