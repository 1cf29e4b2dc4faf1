"""Formatting of e-mails: parsing, storing, and safety against injected HTML (A14)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inbox.messages import markup
from inbox.text import utf16_units
from tests.conftest import examples


def shown(typed: str) -> list[tuple[str, str]]:
    """Return (text, formatting) of every stretch."""
    made = markup.read(typed)
    return [
        (run.text, "".join(["b" * run.bold, "i" * run.italic]) + (f"->{run.url}" if run.url else ""))
        for run in markup.runs(made.text, made.entities)
    ]


@pytest.mark.parametrize(
    ("typed", "text", "looks"),
    [
        ("plain words", "plain words", [("plain words", "")]),
        ("a **bold** word", "a bold word", [("a ", ""), ("bold", "b"), (" word", "")]),
        ("_It_ is", "It is", [("It", "i"), (" is", "")]),
        ("**a _b_ c**", "a b c", [("a ", "b"), ("b", "bi"), (" c", "b")]),
        (
            "snake_case_name and 2 ** 3 ** 4",
            "snake_case_name and 2 ** 3 ** 4",
            [("snake_case_name and 2 ** 3 ** 4", "")],
        ),
        ("**open for ever", "**open for ever", [("**open for ever", "")]),
        ("one **two\n\nthree** four", "one **two\n\nthree** four", [("one **two\n\nthree** four", "")]),
        (r"\**not bold\**", "**not bold**", [("**not bold**", "")]),
        ("[here](https://a.example/x?y=1)!", "here!", [("here", "->https://a.example/x?y=1"), ("!", "")]),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))", [("[x](javascript:alert(1))", "")]),
        (
            '[x](https://a.example/"onclick)',
            '[x](https://a.example/"onclick)',
            [('[x](https://a.example/"onclick)', "")],
        ),
        ("😀 **да** 😀", "😀 да 😀", [("😀 ", ""), ("да", "b"), (" 😀", "")]),
        ("- one\n- **two**", "- one\n- two", [("- one\n- ", ""), ("two", "b")]),
    ],
)
def test_typed_marks_become_plain_text_and_entities(typed: str, text: str, looks: list[tuple[str, str]]) -> None:
    assert markup.read(typed).text == text
    assert shown(typed) == looks


def test_plain_form_shows_a_links_address_behind_its_text() -> None:
    made = markup.read("see [the **page**](https://a.example/) and [https://b.example](https://b.example)")
    assert markup.plain(made.text, made.entities) == "see the **page** (https://a.example/) and https://b.example"


@settings(max_examples=examples(200), deadline=None)
@given(st.text(alphabet="ab *_[]()\\\n-😀https:/.", max_size=60))
def test_any_typed_text_keeps_its_words_and_each_stretch_is_shown_once(typed: str) -> None:
    made = markup.read(typed)
    assert "".join(run.text for run in markup.runs(made.text, made.entities)) == made.text
    assert [char for char in made.text if char in "ab😀"] == [char for char in made.text if char in "ab😀"]
    assert set(made.text) <= set(typed)
    for one in made.entities:
        assert 0 <= one["offset"] < one["offset"] + one["length"] <= utf16_units(made.text)


@pytest.mark.parametrize(
    "entity",
    [
        {"type": "text_link", "offset": 0, "length": 1, "url": "javascript:alert(1)"},
        {"type": "text_link", "offset": 0, "length": 1, "url": 'https://a/"><script>'},
        {"type": "script", "offset": 0, "length": 1},
        {"type": "bold", "offset": -1, "length": 2},
        {"type": "bold", "offset": 0, "length": 99},
        {"type": "bold"},
    ],
)
def test_invalid_entities_are_ignored(entity: dict[str, object]) -> None:
    assert [(run.text, run.bold, run.url) for run in markup.runs("ab", [entity])] == [("ab", False, "")]
