"""Leaves out hostile texts that a pattern cannot distinguish from another: they take the same steps.

A pattern sees of a character only which of its literals and classes match it. So each character is replaced by the
first one that matches the same, and of shapes that become equal the first one is kept.
"""

import re
from collections.abc import Iterable, Iterator

from tests.linear.hostile_text import Shape

_parser = re._parser  # type: ignore[attr-defined]
_ops = re._constants  # type: ignore[attr-defined]
_BACK_REFERENCES = frozenset((_ops.GROUPREF, _ops.GROUPREF_EXISTS, _ops.GROUPREF_IGNORE))
_LITERALS = frozenset((_ops.LITERAL, _ops.NOT_LITERAL))
_CATEGORIES = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w", "NOT_DIGIT": r"\D", "NOT_SPACE": r"\S", "NOT_WORD": r"\W"}


def distinct(shapes: Iterable[Shape], source: str, flags: int) -> list[Shape]:
    """Return the shapes without those that the pattern cannot distinguish from an earlier one."""
    nodes = list(_nodes(_parser.parse(source, flags & ~re.DEBUG)))
    if any(op in _BACK_REFERENCES for op, _ in nodes):
        return list(dict.fromkeys(shapes))  # such a pattern compares characters with each other
    literals = {either for op, value in nodes if op in _LITERALS for either in _cases(chr(value))}  # type: ignore[arg-type]
    # \b, ^ and $ look for the characters of words and for line breaks; a group may have flags of its own.
    written = {r"\w", r"\n", *(written_class(value) for op, value in nodes if op is _ops.IN)}
    flags = flags & ~re.VERBOSE
    classes = [re.compile(f"[{one}]", flags | extra) for one in sorted(written) for extra in (0, re.IGNORECASE)]
    first_by_signature: dict[tuple[object, ...], str] = {}
    replaced: dict[str, str] = {}

    def look(text: str) -> str:
        for character in text:
            if character not in replaced:
                literal = character if character in literals else None
                signature = (literal, *(one.match(character) is not None for one in classes))
                replaced[character] = first_by_signature.setdefault(signature, character)
        return "".join(replaced[character] for character in text)

    kept: dict[object, Shape] = {}
    for shape in shapes:
        # Repeating "aaa" is the same as repeating "a".
        pumps = tuple(_period(look(pump)) for pump in shape.pumps)
        kept.setdefault((look(shape.head), pumps, look(shape.tail)), shape)
    return list(kept.values())


def _period(text: str) -> str:
    """Return the shortest text of which this one is a repetition."""
    return text[: (text + text).find(text, 1)]


def _nodes(tree: object) -> Iterator[tuple[object, object]]:
    """Return every part of a parsed pattern."""
    for op, value in tree:  # type: ignore[attr-defined]
        yield op, value
        for inner in inner_parts(op, value):
            yield from _nodes(inner)


def inner_parts(op: object, value: object) -> list[object]:
    """Return the parsed patterns inside a part of a pattern."""
    if op is _ops.SUBPATTERN:
        return [value[-1]]  # type: ignore[index]
    if op is _ops.BRANCH:
        return list(value[1])  # type: ignore[index]
    if op in (_ops.MAX_REPEAT, _ops.MIN_REPEAT, _ops.POSSESSIVE_REPEAT):
        return [value[2]]  # type: ignore[index]
    if op is _ops.ATOMIC_GROUP:
        return [value]
    if op in (_ops.ASSERT, _ops.ASSERT_NOT):
        return [value[1]]  # type: ignore[index]
    return []


def _cases(character: str) -> set[str]:
    return {character, character.lower(), character.upper(), character.swapcase()}


def written_class(items: object) -> str:
    """Return the inside of a character class as a pattern writes it."""
    return "".join(_written(op, value) for op, value in items)  # type: ignore[attr-defined]


def _written(op: object, value: object) -> str:
    if op is _ops.NEGATE:
        return "^"
    if op is _ops.LITERAL:
        return f"\\U{value:08x}"
    if op is _ops.RANGE:
        return f"\\U{value[0]:08x}-\\U{value[1]:08x}"  # type: ignore[index]
    return _CATEGORIES[str(value).removeprefix("CATEGORY_")]
