"""Words as search sees them: lower case, ё as е, and the stem of each in Russian or English (pure)."""

import functools
import re
from collections.abc import Iterator

import snowballstemmer

_WORD = re.compile(r"[^\W_]+")
_CYRILLIC = re.compile(r"[а-я]")
_RUSSIAN = snowballstemmer.stemmer("russian")
_ENGLISH = snowballstemmer.stemmer("english")
LONGEST_WORD = 64

_LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_TO_RUSSIAN = str.maketrans(_LATIN_KEYS, _RUSSIAN_KEYS)
_TO_LATIN = str.maketrans(_RUSSIAN_KEYS, _LATIN_KEYS)


def fold(text: str) -> str:
    """Lower case with ё folded to е: what two spellings of one word have in common."""
    return text.lower().replace("ё", "е")


def words(text: str) -> list[str]:
    """The words of a text, folded, in order; numbers are words too."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))]


def places(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, length, folded word) of each word, for marking matches."""
    folded = fold(text)
    if len(folded) == len(text):  # as in our two languages: fold once, not word by word
        for found in _WORD.finditer(folded):
            yield found.start(), found.end() - found.start(), found.group()
        return
    for found in _WORD.finditer(text):
        yield found.start(), len(found.group()), fold(found.group())


@functools.lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of a folded word: Russian for Cyrillic, English otherwise; numbers stay as they are."""
    if word.isdigit():
        return word
    stemmer = _RUSSIAN if _CYRILLIC.search(word) else _ENGLISH
    return str(stemmer.stemWord(word))


def other_layout(text: str) -> str | None:
    """What would have been typed on the other keyboard layout ("ghbdtn" -> "привет"), None for mixed text."""
    folded = text.lower()
    latin, cyrillic = bool(re.search("[a-z]", folded)), bool(re.search("[а-яё]", folded))
    if latin and not cyrillic:
        return folded.translate(_TO_RUSSIAN)
    if cyrillic and not latin:
        return folded.translate(_TO_LATIN)
    return None
