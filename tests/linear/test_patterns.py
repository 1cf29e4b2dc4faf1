"""Tests regular expressions against texts made to nearly match them. New patterns are found automatically."""

import re
from collections.abc import Callable

import pytest

from tests.linear import growing_texts, measure, sources

SHARES = 4  # so that several processes may have one each
# Patterns that get no stranger's text, each with the reason.
OUT_OF_REACH = {
    "channels/emulators/": "a program for tests and practice: it reads what this server sends",
    "inbox/store/": "reads SQL statements of our own source",
    "web/http/assets.py:": "reads the modules of our own screen",
    "web/http/openapi.py:": "reads the routes of our own source",
    "web/http/router.py:": "reads the routes of our own source",
    "inbox/search/stems.py:_words_from()": "put together at run time from words; held as the parser stems.places",
}


def reads(pattern: sources.Pattern) -> Callable[[str], object]:
    """Return all uses of the pattern, with one text."""
    assert pattern.source is not None
    made = re.compile(pattern.source, pattern.flags)  # type: ignore[type-var]
    scans = bool(pattern.uses & {"sub", "subn", "split", "findall", "finditer"})
    ways = [
        name for name in ("match", "fullmatch", "search") if name in pattern.uses and not (scans and name == "search")
    ]

    def read(text: str) -> None:
        subject = text.encode("utf-8", "surrogatepass") if isinstance(pattern.source, bytes) else text
        for way in ways:
            getattr(made, way)(subject)
        if scans:
            for _ in made.finditer(subject):  # type: ignore[arg-type]
                pass

    return read


def in_reach(pattern: sources.Pattern) -> bool:
    return not any(pattern.place.startswith(place) for place in OUT_OF_REACH)


@pytest.mark.parametrize("share", range(SHARES))
def test_every_pattern_takes_at_most_50_ms_for_100_000_hostile_characters(share: int) -> None:
    subjects = {}
    for pattern in sources.patterns()[share::SHARES]:
        if in_reach(pattern) and pattern.source is not None:
            source = pattern.source if isinstance(pattern.source, str) else pattern.source.decode("latin-1")
            subjects[pattern.place] = (reads(pattern), growing_texts.for_pattern(source, pattern.flags))
    assert len(subjects) > 15
    slow = measure.too_slow(subjects)
    assert not slow, "\n".join(f"{name}: {problem}" for name, problem in slow.items())


def test_no_pattern_is_missed_by_the_search() -> None:
    patterns = sources.patterns()
    made_later = [pattern.place for pattern in patterns if pattern.source is None and in_reach(pattern)]
    assert not made_later, "put together at run time: name the parser that holds it in OUT_OF_REACH"
    assert sources.strangers() == []
    places = {pattern.place for pattern in patterns}
    assert all(any(place.startswith(name) for place in places) for name in OUT_OF_REACH), "a reason for nothing"


def test_the_search_finds_slow_patterns() -> None:
    bad = [r"(a+)+$", r"\s+$", r"\"(?:[^\"\\]|\\.)*\"", r"<[^>]*>", r"\w+@\w+", r"[\w.]+\.[\w.]+@"]
    patterns = [sources.Pattern(source, source, 0, frozenset({"search"})) for source in bad]
    slow = measure.too_slow(
        {pattern.place: (reads(pattern), growing_texts.for_pattern(pattern.place, 0)) for pattern in patterns},
        limit=0.3,
    )
    assert set(slow) == set(bad)
