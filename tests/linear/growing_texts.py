"""Hostile texts: shapes that grow to any length, made from the source of a pattern or taken from a fixed list."""

import itertools
import random
import re
from collections.abc import Iterator

from tests.conftest import THOROUGH
from tests.linear.character_classes import distinct, inner_parts, written_class
from tests.linear.hostile_text import Shape

_parser = re._parser  # type: ignore[attr-defined]
_ops = re._constants  # type: ignore[attr-defined]

_PROBES = "a1 A_-.@<>\"'/\\\n\t;:,()[]{}=?!&#%+*|я\u00a0\u2028é😀\x00"
_MOST_UNITS = 16
_MOST_PUMPED = 100  # texts that repeat what the pattern repeats: nearly every slow pattern is slow for one of these
_MOST_SHAPES = 160
_TAILS = ("", "\x00", "\n", "!")


def of_pattern(source: str, flags: int) -> list[Shape]:
    """Return texts that nearly match a pattern in many ways, from its parsed form. The same ones at every run."""
    tree = _parser.parse(source, flags & ~re.DEBUG)
    units = [unit for unit in dict.fromkeys(_units(tree)) if unit][: 4 * _MOST_UNITS]
    pumped = [Shape(before, (pump,), tail) for before, pump in _repeats(tree) for tail in _TAILS]
    again = [Shape("", (before + pump,), "") for before, pump in _repeats(tree) if before]
    few = units if len(units) <= _MOST_UNITS else random.Random(repr(source)).sample(units, _MOST_UNITS)
    pairs = list(itertools.permutations(few, 2))
    mixed = [
        *(Shape("", (unit,), tail) for unit in units for tail in ("", "\x00")),
        *(Shape(part, (other,)) for part, other in pairs),
        *(Shape("", (part + other,)) for part, other in pairs),
        *(Shape("", (part, other)) for part, other in pairs),
    ]
    random.Random(repr(source)).shuffle(mixed)
    return list(dict.fromkeys([*pumped[:_MOST_PUMPED], *again[:30], *mixed]))[:_MOST_SHAPES]


def _units(tree: object) -> Iterator[str]:
    """Return every sample of every part, and of every beginning of the pattern."""
    for place in range(1, len(tree) + 1):  # type: ignore[arg-type]
        yield _sample(tree[:place])  # type: ignore[index]
    for op, value in tree:  # type: ignore[attr-defined]
        yield from _samples(op, value)[:3]
        for inner in inner_parts(op, value):
            yield from _units(inner)


def _repeats(tree: object, before: str = "") -> Iterator[tuple[str, str]]:
    """Return (text before it, repeated text) of each part that may repeat often."""
    for place, (op, value) in enumerate(tree):  # type: ignore[arg-type]
        ahead = before + _sample(tree[:place])  # type: ignore[index]
        if op in (_ops.MAX_REPEAT, _ops.MIN_REPEAT, _ops.POSSESSIVE_REPEAT) and value[1] > 1:
            for pump in dict.fromkeys(_many(value[2])):
                if pump:
                    yield ahead, pump
        for inner in inner_parts(op, value):
            yield from _repeats(inner, ahead)


def _sample(tree: object) -> str:
    return "".join(samples[0] if (samples := _samples(op, value)) else "" for op, value in tree)  # type: ignore[attr-defined]


def _many(tree: object) -> list[str]:
    """Return some texts that a part matches."""
    each = [_samples(op, value)[:3] or [""] for op, value in tree]  # type: ignore[attr-defined]
    return ["".join(combination) for combination in itertools.islice(itertools.product(*each), 4)]


def _samples(op: object, value: object) -> list[str]:
    if op is _ops.LITERAL:
        return [chr(value)]  # type: ignore[arg-type]
    if op is _ops.NOT_LITERAL:
        return [char for char in _PROBES if ord(char) != value][:2]
    if op is _ops.ANY:
        return ["a", " "]
    if op is _ops.IN:
        return _members(value)
    if op is _ops.BRANCH:
        return [_sample(part) for part in value[1]][:8]  # type: ignore[index]
    if op is _ops.SUBPATTERN:
        return _many(value[-1])  # type: ignore[index]
    if op is _ops.ATOMIC_GROUP:
        return _many(value)
    if op in (_ops.MAX_REPEAT, _ops.MIN_REPEAT, _ops.POSSESSIVE_REPEAT):
        return [text * max(1, value[0]) for text in _many(value[2])]  # type: ignore[index]
    return []


def _members(items: object) -> list[str]:
    """Return a few characters of a class: those the pattern names, then others of different kinds that fit it."""
    fits = re.compile(f"[{written_class(items)}]")
    named = [chr(value) for op, value in items if op is _ops.LITERAL]  # type: ignore[attr-defined]
    named += [chr(value[0]) for op, value in items if op is _ops.RANGE]  # type: ignore[attr-defined]
    return list(dict.fromkeys([char for char in [*_PROBES, *named] if fits.match(char)]))[:5]


def _fixed() -> Iterator[Shape]:
    for unit in _PROBES:
        yield Shape("", (unit,))
    for unit in (
        *(
            "a,",
            "a;",
            "a b c, ",
            '\\"',
            '"\\',
            "a@",
            "a@b.",
            "<a@b>",
            "(a",
            "a(",
            "=?utf-8?q?",
            "=?utf-8?b?QQ==?= ",
            "%D0",
        ),
        *(
            "http://a",
            "http://a.b/ ",
            "www.a",
            "a.b-",
            "[a](",
            "[a](b",
            "**a",
            "_a",
            "**_a_** ",
            "@a ",
            "#1 ",
            "\r\n",
            "> ",
            ">",
        ),
        *(
            "On 1.1.2026 12:00 a <a@b.c> wrote:\n",
            "From: a\n",
            "-----",
            "1.1.26 ",
            "Message-ID: <a",
            "<a ",
            "</",
            "<!--",
            "&#",
            "&lt;",
        ),
        *(
            "<b>",
            "<ul><li>",
            "<table><td>",
            "<div><p>",
            "<p>a",
            "<blockquote>",
            '<div class="gmail_quote">',
            '<a href="x">',
            "&amp;",
        ),
        *(
            '<img src="http://a/b">',
            "<meta charset=",
            '<meta name="a" content="b">',
            "<title>",
            "<br>",
            "</b>",
            "<![CDATA[",
            "<?",
        ),
        *(
            "[id1|a",
            '{"a":',
            "re: ",
            "Re[2]: ",
            "«a ",
            "“a",
            "привет ",
            "слова слово ",
            "е\u0301",
            "a\u0301",
            "ab" * 40 + " ",
            "\ud800",
        ),
    ):
        yield Shape("", (unit,))
    for head, unit, tail in (
        *(
            ("http://a", ")", ""),
            ("http://a", ".", "b"),
            ("http://a", "](", ""),
            ("http://a", "(", ")" * 50),
            ("a@b", ".", ""),
        ),
        *(
            ('"', '\\"', ""),
            ('"', "\\", ""),
            ("(", "(", ""),
            ("<", "a", ""),
            ("re", " ", "x"),
            ("x ", "\t", "\x00"),
            ("**", "a ", ""),
        ),
        *(
            ("[", "a", "]("),
            ("[a](", "()", "x"),
            ("[a](", "(", ""),
            ("=?a?q?", "a", ""),
            ('charset="', "a", ""),
            ("#token=", "a", ""),
        ),
    ):
        yield Shape(head, (unit,), tail)
    yield Shape("http://", ("(", ")"))
    yield Shape("", ("<b>", "</b>"))
    yield Shape("", ("[", "]"))
    yield Shape("", ("> a\n", "a\n"))


FIXED = tuple(_fixed())


def for_pattern(source: str, flags: int) -> list[Shape]:
    """Return the fixed texts and those that nearly match a pattern, each kind that it can distinguish once."""
    shapes = [*FIXED, *of_pattern(source, flags)]
    return shapes if THOROUGH else distinct(shapes, source, flags)
