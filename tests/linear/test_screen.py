"""Tests regular expressions and text functions of the screen against hostile texts, in the browser."""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict

import pytest
from playwright.sync_api import Page

from tests.js.page import HERE, STATIC, opened
from tests.linear import growing_texts, literals
from tests.linear.hostile_text import Shape

# Exported functions whose first argument is named like a text, and why it gets no stranger's text.
OUT_OF_REACH = {
    "automation/changes.changesOf": "bodies of rules, which administrators write",
    "notifications/announcer.announce": "our own words",
    "core/command_line.quoted": "the command line of this installation, told to administrators by our own server",
    "workflow/actions.undoable": "our own words in a message about what was done",
    "workflow/actions.copy": "hands the text to the clipboard",
    "core/i18n.rich": "our own words",
    "state/toasts.toast": "our own words",
    "search/condition_suggestions.useConditionHints": "calls conditionHints, which is measured",
    "ui/hooks.useWidth": "a media query of ours",
    "state/toasts.complain": "our own words",
}
_TEXTS = r"text|url|words|query|asked|typed|subject|before(?=, after\))"
_EXPORT = re.compile(
    rf"^export (?:async )?(?:function\*? (\w+)\((?:{_TEXTS})\b|const (\w+) = (?:async )?\(?(?:{_TEXTS})\b[^=]*=>)", re.M
)


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with opened() as page:
        page.set_default_timeout(240_000)
        assert page.evaluate("crossOriginIsolated"), "the clock would be too coarse"
        yield page


def sent(made: list[Shape]) -> list[dict[str, object]]:
    """Return shapes that can cross to the browser: JSON has no lone surrogates."""
    return [
        asdict(shape)
        for shape in made
        if all(part.isprintable() or part.isascii() for part in (*shape.pumps, shape.head))
    ]


def slow_patterns(page: Page, checked: list[literals.Literal], patience: int = 15_000) -> dict[str, str]:
    patterns = [
        {
            "place": f"{literal.place} /{literal.source}/{literal.flags}",
            "source": literal.source,
            "flags": literal.flags,
            "shapes": sent(growing_texts.for_pattern(literal.as_python(), re.I if "i" in literal.flags else 0)),
        }
        for literal in checked
    ]
    script = "async ([patterns, patience]) => (await import('/linear.js')).slowPatterns(patterns, patience)"
    slow: dict[str, str] = page.evaluate(script, [json.dumps(patterns), patience])
    return slow


def test_every_pattern_of_the_screen_takes_at_most_50_ms_for_100_000_hostile_characters(page: Page) -> None:
    all_literals = literals.literals()
    assert len(all_literals) > 40 and literals.made_elsewhere() == []
    assert slow_patterns(page, all_literals) == {}


def test_every_text_function_of_the_screen_takes_at_most_50_ms_for_100_000_hostile_characters(page: Page) -> None:
    shapes = json.dumps(sent(list(growing_texts.FIXED)))
    slow = page.evaluate("async (shapes) => (await import('/linear.js')).slowReads(JSON.parse(shapes))", shapes)
    assert slow == {}


def test_the_search_finds_slow_patterns_of_the_screen(page: Page) -> None:
    bad = [literals.Literal(name, name, "") for name in (r"<[^>]*>x", "(a+)+$")]
    # Each by itself: one that never ends blocks its worker.
    assert all(slow_patterns(page, [pattern], patience=1_500) for pattern in bad)


def test_every_function_that_takes_a_text_is_measured_or_has_a_reason() -> None:
    measured = set(re.findall(r'^  "([^"]+)": \(from\)', (HERE / "linear.js").read_text("utf-8"), re.MULTILINE))
    exported = set()
    for path in sorted((STATIC / "js").rglob("*.js")):
        module = path.relative_to(STATIC / "js").with_suffix("").as_posix()
        exported |= {f"{module}.{one or other}" for one, other in _EXPORT.findall(path.read_text("utf-8"))}
    assert {name for name in exported - measured if not name.startswith(tuple(OUT_OF_REACH))} == set()


def test_literals_are_distinguished_from_divisions_templates_and_comments() -> None:
    source = (
        "const a = b / c / d; /* /x/ */ f(/[/\"]+/g, `<a>${ x.test(/}`/) ? `</b>` : 1 }</a>`, 'no /y/ here'); // /z/\n"
    )
    assert [(literal.source, literal.flags) for literal in literals.in_source(source, "x.js")] == [
        ('[/"]+', "g"),
        ("}`", ""),
    ]
