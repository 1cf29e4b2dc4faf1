"""Finds the words and phrases of lists in a text: by stem, exactly between quotation marks, or by beginning with `*`.

The time is linear in the text, however many words the lists have: phrases are kept as a tree, and only words that begin
as some wanted word does are reduced to their stem.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal, NamedTuple

from inbox.search.stems import KNOWN, beginning, stem, words

LONGEST_TEXT = 20_000  # characters of a text that are looked at
MOST_WORDS = 12  # of a phrase
_QUOTES = ('""', "«»", "“”", "„“", "''")
_END = ""  # key of a tree's node: the terms that end there; no word is empty

Way = Literal["stem", "exact", "beginning"]
Tree = dict[str, Any]


class Term(NamedTuple):
    """A word or a phrase as it is looked for. words: folded; stems of them for the way "stem"."""

    way: Way
    words: tuple[str, ...]


def parse_term(text: str) -> Term | None:
    """Return a typed word or phrase as a term; None for one without a word, or with too many."""
    text = text.strip()
    is_exact = len(text) > 2 and any(text[0] == pair[0] and text[-1] == pair[1] for pair in _QUOTES)
    found = tuple(words(text[:LONGEST_TEXT])[: MOST_WORDS + 1])
    if not 0 < len(found) <= MOST_WORDS:
        return None
    if is_exact:
        return Term("exact", found)
    if text.endswith("*") and len(found) == 1:
        return Term("beginning", found)
    return Term("stem", tuple(stem(word) for word in found))


class Vocabulary:
    """Lists of words and phrases, ready to be found in texts."""

    def __init__(self, lists: Sequence[Sequence[str]]) -> None:
        self._trees: dict[Way, Tree] = {"exact": {}, "stem": {}}
        self._beginnings: dict[str, list[tuple[int, str]]] = {}
        self._roots: set[str] = set()  # beginnings of all words that have a wanted stem
        for number, terms in enumerate(lists):
            for text in terms:
                if (term := parse_term(text)) is not None:
                    self._add(term, (number, text))
        self._lengths = sorted({len(root) for root in self._roots})
        self._beginning_lengths = sorted({len(root) for root in self._beginnings})

    def _add(self, term: Term, place: tuple[int, str]) -> None:
        if term.way == "beginning":
            self._beginnings.setdefault(term.words[0], []).append(place)
            return
        node = self._trees[term.way]
        for word in term.words:
            node = node.setdefault(word, {})
        node.setdefault(_END, []).append(place)
        if term.way == "stem":
            self._roots.update(beginning(word) for word in term.words)

    def find(self, *texts: str) -> dict[int, list[str]]:
        """Return the terms that occur in any of the texts, as they were typed, by the number of their list."""
        found: dict[int, dict[str, None]] = {}
        for text in texts:
            for number, term in self._find_in(words(text[:LONGEST_TEXT])):
                found.setdefault(number, {})[term] = None
        return {number: list(terms) for number, terms in sorted(found.items())}

    def _find_in(self, tokens: Sequence[str]) -> Iterator[tuple[int, str]]:
        stems = [KNOWN.get(word) or self._stem(word) for word in tokens]
        exact, by_stem = self._trees["exact"], self._trees["stem"]
        for at, word in enumerate(tokens):
            for length in self._beginning_lengths:
                yield from self._beginnings.get(word[:length], ()) if length <= len(word) else ()
            if word in exact:
                yield from _walk(exact, tokens, at)
            if stems[at] in by_stem:
                yield from _walk(by_stem, stems, at)

    def _stem(self, word: str) -> str:
        """Return the stem of a word, or the word itself when no wanted stem begins as it does."""
        return stem(word) if any(word[:length] in self._roots for length in self._lengths) else word


def _walk(tree: Tree, tokens: Sequence[str], at: int) -> Iterator[tuple[int, str]]:
    """Yield the terms that begin at a place; a phrase has at most MOST_WORDS words."""
    node: Tree | None = tree.get(tokens[at])
    while node is not None:
        yield from node.get(_END, ())
        at += 1
        node = node.get(tokens[at]) if at < len(tokens) else None
