"""Splits the plain text of an email: quotation above the answer, new text, signature, quotation below.

In any doubt nothing is folded: a quotation shown twice is a nuisance, a hidden answer is a loss.
"""

import re
from dataclasses import dataclass

from channels.email.attributions import (
    MOST_LINE,
    RULE,
    About,
    attribution,
    could_end,
    header_block,
    is_forward_separator,
    is_original_separator,
    quotes_us,
)
from channels.email.signatures import is_signature, start_of_signature

_MOST_LINES = 2_000
_MOST_LOOKS = 100  # at lines that may begin a quotation; an email with more of them is shown whole
# "> ", "| ", and The Bat's initials of the quoted person.
_MARKED = re.compile(r"^\s{0,8}(?:[A-ZА-ЯЁІЇЄҐ][A-Za-zА-ЯЁІЇЄҐа-яё]{0,3})?>|^\s{0,8}\|")
_ANSWERS = re.compile(r"\b(?:ответ|відпові|коммент|отве[тч]|answer|comment|repl(?:y|ies)|respon)", re.IGNORECASE)
_BELOW = re.compile(
    r"\b(?:ниже|нижче|below|inline|in-line|в тексте|по тексту|у тексті|красн|син[ие]|зел[её]н|цвет"
    r"|red\b|blue\b|green\b)",
    re.IGNORECASE,
)
_NEAR = 60


@dataclass(frozen=True, slots=True)
class Split:
    """Parts of an email's text; above and quoted repeat earlier emails."""

    text: str
    above: str = ""
    signature: str = ""
    quoted: str = ""


def split_text(text: str, letter: About | None = None) -> Split:
    """Return the parts of a plain text."""
    return _Reading(text, letter or About()).split()


def split_signature(text: str) -> Split:
    """Return new text and the signature below it, where no quotation is expected."""
    lines = text.split("\n")
    place = start_of_signature(lines)
    if place is None:
        return Split(text.strip())
    return Split("\n".join(lines[:place]).strip(), signature="\n".join(lines[place:]).strip())


def announces_answers_below(text: str) -> bool:
    """Return whether the new text says that more of it is in the old email: "my answers are below, in red"."""
    for line in text.split("\n")[:40]:
        answers = [match.start() for match in _ANSWERS.finditer(line[:MOST_LINE])]
        below = [match.start() for match in _BELOW.finditer(line[:MOST_LINE])] if answers else []
        if any(abs(answer - other) <= _NEAR for answer in answers for other in below):
            return True
    return False


class _Reading:
    """State of splitting one text."""

    def __init__(self, text: str, letter: About) -> None:
        self._text, self._letter, self._looks = text, letter, 0
        self._lines = text.split("\n")
        head = self._lines[:_MOST_LINES]
        self._ends = [could_end(line) for line in head] + [False] * 4
        self._marked = [bool(_MARKED.match(line)) for line in head]

    def split(self) -> Split:
        if tail := self._tail():
            place, column = tail
            quoted = "\n".join([self._lines[place][column:], *self._lines[place + 1 :]]).strip()
            new = split_signature("\n".join([*self._lines[:place], self._lines[place][:column]]))
            if new.text and not announces_answers_below(new.text):
                return Split(new.text, signature=new.signature, quoted=quoted)
        if below := self._answer_below():
            return below
        # An email that only quotes is shown whole, and a forwarded one with its signature.
        whole = self._letter.forwards or any(is_forward_separator(line) for line in self._lines[:_MOST_LINES])
        return Split(self._text.strip()) if whole else split_signature(self._text)

    def _tail(self) -> tuple[int, int] | None:
        """Return (line, column) where a quotation begins that continues to the end."""
        for place in range(len(self._marked)):
            if self._looks > _MOST_LOOKS:
                return None
            line = self._lines[place]
            if self._marked[place]:
                return self._run_at_the_end(place)
            if is_forward_separator(line):
                return None  # a forwarded email is what the sender wants to show
            if is_original_separator(line):
                if self._quotes_below(place):
                    return place, 0
            elif self._has_block(place):
                return (place - 1 if place and RULE.match(self._lines[place - 1]) else place), 0
            elif (start := self._attributed(place)) is not None:
                after, kind, column = start
                rest = self._rest(after)
                if rest == "quoted" or (rest == "unmarked" and kind == "strong"):
                    return (place - 1 if place and RULE.match(self._lines[place - 1]) else place), column
        return None

    def _has_block(self, place: int) -> bool:
        if ":" not in self._lines[place][:40]:
            return False
        self._looks += 1
        block = header_block(self._lines, place)
        return bool(block and quotes_us(block, self._letter))

    def _quotes_below(self, place: int) -> bool:
        for number in range(place + 1, min(place + 4, len(self._lines))):
            if block := header_block(self._lines, number):
                return quotes_us(block, self._letter)
        return self._letter.answers and not self._letter.forwards

    def _attributed(self, place: int) -> tuple[int, str, int] | None:
        """Return (line after "… wrote:", how sure, column where it begins); programs wrap it over up to four lines."""
        if not self._lines[place].strip() or not any(self._ends[place : place + 4]):
            return None
        joined = ""
        self._looks += 1
        for count in range(1, 5):
            if place + count > len(self._marked) or not self._lines[place + count - 1].strip():
                return None
            if self._marked[place + count - 1] and count == 1:
                return None
            joined = f"{joined} {self._lines[place + count - 1].strip()}".strip()
            if len(joined) > MOST_LINE:
                return None
            if not self._ends[place + count - 1]:
                continue
            column = self._lines[place].rfind(" On ")
            if column > 0 and self._lines[place][column - 1] in ".!?…)" and self._marks_follow(place + count):
                cut = " ".join(
                    x.strip() for x in [self._lines[place][column:], *self._lines[place + 1 : place + count]]
                )
                if attribution(cut, self._letter, wrapped=True):
                    return place + count, "loose", column
            if kind := attribution(joined, self._letter, wrapped=count > 1):
                return place + count, kind, 0
        return None

    def _marks_follow(self, place: int) -> bool:
        following = next((n for n in range(place, len(self._marked)) if self._lines[n].strip()), None)
        return following is not None and self._marked[following]

    def _rest(self, after: int) -> str:
        """Classify the rest: "quoted" for marked lines to the end, "unmarked" for none, "mixed" when answers are
        between or below.
        """
        filled = [n for n in range(after, len(self._marked)) if self._lines[n].strip()]
        marked = [n for n in filled if self._marked[n]]
        if not marked:
            return "unmarked" if filled else "mixed"
        if filled[0] != marked[0]:
            return "mixed"
        between = [n for n in filled if n < marked[-1] and not self._marked[n]]
        if not all(self._is_wrapped_tail(n) for n in between):
            return "mixed"
        below = self._lines[marked[-1] + 1 :]
        while below and not below[0].strip():
            below = below[1:] if len(below) < 40 else [line for line in below if line.strip()][:40]
        return "quoted" if not below or is_signature(below) else "mixed"

    def _is_wrapped_tail(self, place: int) -> bool:
        """Return whether the line ends a long quoted line that a server broke: short, in small letters, in the middle
        of a sentence.
        """
        if place == 0 or place + 1 >= len(self._marked) or not (self._marked[place - 1] and self._marked[place + 1]):
            return False
        before, line = self._lines[place - 1].rstrip(), self._lines[place].strip()
        fits = len(before) + 1 + len(line.split(" ")[0]) <= 74
        return len(before) >= 60 and not fits and len(line) <= 40 and line[:1].islower() and before[-1:].isalpha()

    def _run_at_the_end(self, place: int) -> tuple[int, int] | None:
        """Return a run of marked lines at the end, with new text before it and none between."""
        if not self._letter.answers or self._rest(place) != "quoted":
            return None
        return (place - 1 if place and RULE.match(self._lines[place - 1]) else place), 0

    def _answer_below(self) -> Split | None:
        """Return the answer below one quotation that a program introduced at the top; None for any other order."""
        top = next((n for n, line in enumerate(self._lines[:_MOST_LINES]) if line.strip()), None)
        attributed = self._attributed(top) if top is not None and not self._letter.forwards else None
        if attributed is None or attributed[2] or not self._marks_follow(attributed[0]):
            return None
        filled = [n for n in range(attributed[0], len(self._marked)) if self._lines[n].strip()]
        last = max(n for n in filled if self._marked[n])
        if not all(self._marked[n] or self._is_wrapped_tail(n) for n in filled if n <= last):
            return None
        new = split_signature("\n".join(self._lines[last + 1 :]))
        above = "\n".join(self._lines[: last + 1]).strip()
        return Split(new.text, above=above, signature=new.signature) if new.text else None
