"""Lines of the browser's sources are at most 120 columns wide, also inside templates, which the formatter leaves."""

from __future__ import annotations

import re

import pytest

from tests.project.tree import ROOT, files

WIDTH = 120
SOURCES = [name for name in files() if name.parts[:3] in {("web", "static", "js"), ("web", "static", "css")}]
# One text of the interface (the catalogue is read from whole literals) or one picture cannot be divided.
INDIVISIBLE = re.compile(r'\s*(?:"(?:[^"\\]|\\.)*",?|background-image: url\("data:[^"]*"\);)')


def too_long(text: str) -> list[int]:
    """Return the numbers of the lines that are too wide."""
    return [
        number
        for number, line in enumerate(text.split("\n"), start=1)
        if len(line) > WIDTH and not INDIVISIBLE.fullmatch(line)
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a" * WIDTH, []),
        ("a" * (WIDTH + 1), [1]),
        ('  "' + "a" * WIDTH + '",', []),
        ('  t("' + "a" * WIDTH + '"),', [1]),
        ('  "a", "' + "a" * WIDTH + '",', [1]),
        ('  background-image: url("data:' + "a" * WIDTH + '");', []),
    ],
)
def test_only_a_single_text_or_picture_may_exceed_the_width(line: str, expected: list[int]) -> None:
    assert too_long(line) == expected


def test_no_line_of_javascript_or_css_is_wider_than_120_columns() -> None:
    assert len(SOURCES) > 100
    wide = {str(name): too_long((ROOT / name).read_text("utf-8")) for name in SOURCES}
    assert not {name: lines for name, lines in wide.items() if lines}
