"""Splits text into words for search: lower case, ё as е, and the Russian or English stem of each word. Pure."""

import functools
import re
import threading
from collections.abc import Collection, Iterable, Iterator

import snowballstemmer

_WORD = re.compile(r"[^\W_]+")
_CYRILLIC = re.compile(r"[а-я]")
LONGEST_WORD = 64
MOST_KNOWN = 50_000

_LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_TO_RUSSIAN = str.maketrans(_LATIN_KEYS, _RUSSIAN_KEYS)
_TO_LATIN = str.maketrans(_RUSSIAN_KEYS, _LATIN_KEYS)


class _Stemmers(threading.local):
    """The stemmers of one thread: a stemmer handles one word at a time, and SQLite's writer and readers all need stems.

    If pystemmer is installed, it gives the same stems 60 times faster (80 µs a word without it).
    """

    def __init__(self) -> None:
        self.russian = snowballstemmer.stemmer("russian")
        self.english = snowballstemmer.stemmer("english")


_stemmers = _Stemmers()


def fold(text: str) -> str:
    """Return the text in lower case with ё folded to е, so that two spellings of a word are equal."""
    return text.lower().replace("ё", "е")


def words(text: str) -> list[str]:
    """Return the words of a text, folded, in order; numbers are words too."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))]


def places(text: str, beginnings: Collection[str]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, length, folded word) of each word with one of these folded beginnings, for marking matches."""
    folded = fold(text)
    if len(folded) == len(text):  # always so in Russian and English: fold the text once instead of word by word
        for match in _words_from(frozenset(beginnings)).finditer(folded):
            start, end = match.span()
            yield start, end - start, match.group()
        return
    begun = tuple(beginnings)
    for match in _WORD.finditer(text):
        word = fold(match.group())
        if word.startswith(begun):
            yield match.start(), len(match.group()), word


@functools.lru_cache(maxsize=200)
def _words_from(beginnings: frozenset[str]) -> re.Pattern[str]:
    """Return a pattern of words with these beginnings.

    It matches the letter first and then checks that no word continues before it: scanning is six times as fast that
    way.
    """
    branches = [f"{re.escape(start[0])}(?<![^\\W_].){re.escape(start[1:])}" for start in sorted(beginnings)]
    return re.compile(rf"(?:{'|'.join(branches)})[^\W_]*", re.DOTALL)


def beginning(root: str) -> str:
    """Return the beginning that all words of a stem share.

    Russian changes only ends of words; English also changes stems (die, dying).
    """
    return root if _CYRILLIC.search(root) or root.isdigit() else root[: max(1, len(root) - 2)]


class _Stems(dict[str, str]):
    """Stems by word. A message looks up each of its words, and a dictionary answers in half the time of a cache."""

    def __missing__(self, word: str) -> str:
        if len(self) >= MOST_KNOWN:
            self.clear()
        stemmer = _stemmers.russian if _CYRILLIC.search(word) else _stemmers.english
        root = self[word] = word if word.isdigit() else str(stemmer.stemWord(word))
        return root


KNOWN = _Stems()


def stem(word: str) -> str:
    """Return the stem of a folded word: Russian for Cyrillic, English otherwise; numbers stay as they are."""
    return KNOWN[word]


def other_stems(tokens: Iterable[str]) -> list[str]:
    """Return the stems of those words that differ from their stem."""
    return [root for word in tokens if (root := KNOWN[word]) is not word and root != word]


def other_layout(text: str) -> str | None:
    """Return the text typed on the other keyboard layout ("ghbdtn" -> "привет"), None for mixed text."""
    folded = text.lower()
    latin, cyrillic = bool(re.search("[a-z]", folded)), bool(re.search("[а-яё]", folded))
    if latin and not cyrillic:
        return folded.translate(_TO_RUSSIAN)
    if cyrillic and not latin:
        return folded.translate(_TO_LATIN)
    return None
