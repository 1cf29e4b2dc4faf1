"""Fills the variables of automatic texts. Pure.

A text names its variables in braces: {name}, {number}, {company}, {hours}, {back}. {name|friend} has a fallback for an
empty value. A value is never looked at again, so a client who is called "{company}" stays that.
"""

import re
import unicodedata
from collections.abc import Mapping

from inbox.errors import Invalid

VARIABLES = ("name", "number", "company", "hours", "back")
_VARIABLE = re.compile(r"\{([^{}|]*)(?:\|([^{}]*))?\}")
_AFTER_EMPTY = re.compile(r"[,:;]?[ \t]*")
_LONGEST_NAME = 60
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[A-Za-z]")


def check(template: str) -> None:
    """Raise Invalid for an unknown variable, and for a brace that belongs to none."""
    for match in _VARIABLE.finditer(template):
        if match[1].strip() not in VARIABLES:
            raise Invalid(
                "The text names a variable that does not exist.",
                code="unknown-variable",
                field="text",
                variable=match[0][:60],
                allowed=VARIABLES,
            )
    if re.search(r"[{}]", _VARIABLE.sub("", template)):
        raise Invalid("A brace of the text is not closed.", code="open-brace", field="text")


def names(template: str) -> frozenset[str]:
    """Return the variables that a text names."""
    return frozenset(match[1].strip() for match in _VARIABLE.finditer(template))


def render(template: str, values: Mapping[str, str]) -> str:
    """Return the text with its variables filled in; braces are never left.

    An empty value without a fallback takes its comma along: "Hello, {name}!" becomes "Hello!".
    """
    filled: list[str] = []
    after = 0
    capital = False  # the next part begins a line whose first word was an empty value
    for match in _VARIABLE.finditer(template):
        if match.start() > after:
            filled.append(_capitalized(template[after : match.start()], capital))
            capital = False
        after = match.end()
        value = values.get(match[1].strip(), "").strip() or (match[2] or "").strip()
        if value:
            filled.append(value)
            capital = False
        elif not filled or filled[-1].endswith("\n"):
            if gap := _AFTER_EMPTY.match(template, after):
                after = gap.end()
            capital = True
        else:
            _drop_comma(filled)
    filled.append(_capitalized(template[after:], capital))
    return "".join(filled).strip()


def _capitalized(text: str, capital: bool) -> str:
    return text[:1].upper() + text[1:] if capital else text


def _drop_comma(filled: list[str]) -> None:
    """Remove the spaces and the comma before them from the end of the parts."""
    while filled and not (rest := filled[-1].rstrip(" \t")):
        filled.pop()
    if filled:
        filled[-1] = rest.removesuffix(",")
        if not filled[-1]:
            filled.pop()


def first_name(name: str) -> str:
    """Return a client's name as an automatic text may repeat it, "" for what is no name.

    Strangers choose their names: an address, a link or an advertisement must not reach a third person through us.
    """
    words = " ".join(name.split())
    if not words or len(words) > _LONGEST_NAME or re.search(r"\w\.\w", words):
        return ""
    allowed = all(unicodedata.category(char)[0] in "LM" or char in " .'’-" for char in words)
    return words if allowed and any(char.isalpha() for char in words) else ""


def choose_language(locale: str, text: str, company: str) -> str:
    """Return "ru" or "en": by the client's locale, else by the script of the message, else the company's language."""
    language = locale.lower().replace("_", "-").partition("-")[0]
    if language:
        return "ru" if language in ("ru", "be", "uk", "kk") else "en"
    cyrillic, latin = len(_CYRILLIC.findall(text[:2_000])), len(_LATIN.findall(text[:2_000]))
    if cyrillic != latin:
        return "ru" if cyrillic > latin else "en"
    return company if company in ("ru", "en") else "ru"
