"""Words as search sees them: lower case, ё as е, and the stem of each in Russian or English (pure)."""

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
    """A stemmer works on one word at a time, and both the writer and the readers of SQLite need stems.

    pystemmer, where it is installed, gives the same stems 60 times faster (80 µs a word without it).
    """

    def __init__(self) -> None:
        self.russian = snowballstemmer.stemmer("russian")
        self.english = snowballstemmer.stemmer("english")


_stemmers = _Stemmers()


def fold(text: str) -> str:
    """Lower case with ё folded to е: what two spellings of one word have in common."""
    return text.lower().replace("ё", "е")


def words(text: str) -> list[str]:
    """The words of a text, folded, in order; numbers are words too."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))]


def places(text: str, beginnings: Collection[str]) -> Iterator[tuple[int, int, str]]:
    """(start, length, folded word) of each word that begins so (folded), for marking matches."""
    folded = fold(text)
    if len(folded) == len(text):  # as in our two languages: fold once, not word by word
        for found in _words_from(frozenset(beginnings)).finditer(folded):
            start, end = found.span()
            yield start, end - start, found.group()
        return
    begun = tuple(beginnings)
    for found in _WORD.finditer(text):
        word = fold(found.group())
        if word.startswith(begun):
            yield found.start(), len(found.group()), word


@functools.lru_cache(maxsize=200)
def _words_from(beginnings: frozenset[str]) -> re.Pattern[str]:
    """The letter first, and only then that no word goes on before it: so a text is skipped over six times as fast."""
    branches = [f"{re.escape(one[0])}(?<![^\\W_].){re.escape(one[1:])}" for one in sorted(beginnings)]
    return re.compile(rf"(?:{'|'.join(branches)})[^\W_]*", re.DOTALL)


def beginning(root: str) -> str:
    """What every word of this stem begins with: Russian only loses its ends, English also changes them (die, dying)."""
    return root if _CYRILLIC.search(root) or root.isdigit() else root[: max(1, len(root) - 2)]


class _Stems(dict[str, str]):
    """Stems by word. A message asks for each of its words, and a dictionary answers in half the time of a cache."""

    def __missing__(self, word: str) -> str:
        if len(self) >= MOST_KNOWN:
            self.clear()
        stemmer = _stemmers.russian if _CYRILLIC.search(word) else _stemmers.english
        found = self[word] = word if word.isdigit() else str(stemmer.stemWord(word))
        return found


KNOWN = _Stems()


def stem(word: str) -> str:
    """The stem of a folded word: Russian for Cyrillic, English otherwise; numbers stay as they are."""
    return KNOWN[word]


def other_stems(found: Iterable[str]) -> list[str]:
    """The stems of those of these words that are not their own stem."""
    return [root for word in found if (root := KNOWN[word]) is not word and root != word]


def other_layout(text: str) -> str | None:
    """What would have been typed on the other keyboard layout ("ghbdtn" -> "привет"), None for mixed text."""
    folded = text.lower()
    latin, cyrillic = bool(re.search("[a-z]", folded)), bool(re.search("[а-яё]", folded))
    if latin and not cyrillic:
        return folded.translate(_TO_RUSSIAN)
    if cyrillic and not latin:
        return folded.translate(_TO_LATIN)
    return None
