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


def places(text: str, letters: Collection[str]) -> Iterator[tuple[int, int, str]]:
    """(start, length, folded word) of each word that begins with one of these letters, for marking matches."""
    folded = fold(text)
    words_from = _words_from(frozenset(letters))
    if len(folded) == len(text):  # as in our two languages: fold once, not word by word
        for found in words_from.finditer(folded):
            yield found.start(), found.end() - found.start(), found.group()
        return
    for found in _WORD.finditer(text):
        word = fold(found.group())
        if word[0] in letters:
            yield found.start(), len(found.group()), word


@functools.lru_cache(maxsize=200)
def _words_from(letters: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])[{re.escape(''.join(sorted(letters)))}][^\W_]*")


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
    """The stem of a folded word: Russian for Cyrillic, English otherwise; numbers stay as they are.

    It begins with the letter that the word begins with.
    """
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
