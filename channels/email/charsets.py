"""Bytes of a letter to text: valid UTF-8, else what the letter says, else what reads like Russian.

Letters lie about their charset, name ones that do not exist, or name none (libraries 8). Nothing here raises.
"""

import codecs
import re

# Names that programs made up, and what they mean.
_ALIASES = {"koi8": "koi8-r", "koi": "koi8-r", "ansi": "cp1252", "unknown-8bit": "", "x-unknown": "", "8bit": ""}
# Codecs whose bytes may be plain ASCII and still not mean ASCII.
_SEVEN_BIT = ("iso-2022", "iso2022", "utf-7", "hz", "utf-16", "utf-32")
# What programs write when they do not know better.
_CARELESS = frozenset({"ascii", "iso8859-1", "cp1252", "iso8859-15"})
# Codecs that are no charsets; some of them are slow on purpose-made input.
_NO_CHARSET = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
_CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso8859-5")
# Per mille of Russian text.
_FREQUENCY = {
    **{"о": 110, "е": 84, "а": 80, "и": 74, "н": 67, "т": 63, "с": 55, "р": 47, "в": 45, "л": 44, "к": 35, "м": 32},
    **{"д": 30, "п": 28, "у": 26, "я": 20, "ы": 19, "ь": 17, "г": 17, "з": 16, "б": 16, "ч": 14, "й": 12, "х": 10},
    **{"ж": 9, "ш": 7, "ю": 6, "ц": 5, "щ": 4, "э": 3, "ф": 3, "ъ": 1, "ё": 1},
}
_SAMPLE = 4_000
# A third of the letters being foreign is no French; it is a Cyrillic letter under a wrong name.
_FOREIGN_SHARE = 0.34


def decode(raw: bytes, declared: str | None = None) -> str:
    """The text of these bytes."""
    charset = known(declared)
    if charset and charset.startswith(_SEVEN_BIT):
        try:
            return raw.decode(charset)
        except (UnicodeError, LookupError):
            pass
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        # Cut at a limit in the middle of a letter: all the rest was sound.
        if error.reason == "unexpected end of data" and not raw[: error.start].isascii():
            return raw[: error.start].decode("utf-8")
    if charset and charset not in _CARELESS:
        try:
            return raw.decode(charset)
        except (UnicodeError, LookupError, ValueError):
            pass
    return raw.decode(_guessed(raw, charset), "replace")


def known(declared: str | None) -> str | None:
    """The codec behind a charset's name, None when there is none."""
    name = (declared or "").strip().strip("\"'").lower()
    name = _ALIASES.get(name, name)
    if found := re.search(r"1251|1252|866|koi8-?[ru]|utf-?8", name):
        digits = found[0]
        name = {"1251": "cp1251", "1252": "cp1252", "866": "cp866"}.get(digits, digits)
    if not name or len(name) > 40 or not name.isascii() or "\x00" in name:
        return None
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    is_text = getattr(codec, "_is_text_encoding", True)
    return codec.name if is_text and codec.name.replace("-", "_") not in _NO_CHARSET else None


def _guessed(raw: bytes, charset: str | None) -> str:
    """The likeliest of the Cyrillic charsets, or Western when the text is hardly foreign at all."""
    sample = raw[:_SAMPLE]
    foreign = sum(byte > 127 for byte in sample)
    letters = foreign + sum(byte < 128 and chr(byte).isalpha() for byte in sample)
    if charset in _CARELESS and foreign < letters * _FOREIGN_SHARE:
        return "cp1252"
    return max(_CYRILLIC, key=lambda name: _score(sample, name))


def _score(raw: bytes, charset: str) -> float:
    """How much this reads like Russian: frequent letters are good, capitals inside words and odd signs are bad."""
    text = raw.decode(charset, "replace")
    score, before = 0.0, " "
    for char in text:
        if char > "\x7f":
            score += _FREQUENCY.get(char.lower(), -60)
            if char.isupper() and before.islower():
                score -= 80
            elif char.isupper():
                score -= 8
        before = char
    return score
