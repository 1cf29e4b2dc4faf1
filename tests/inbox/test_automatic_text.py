"""Automatic texts: variables, fallbacks, names of strangers, the language."""

import pytest

from inbox.errors import Invalid
from inbox.messages import automatic_text

VALUES = {"name": "Kate", "number": "17", "company": "Shop", "hours": "9-18", "back": ""}


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("Hello, {name}! No. {number}", "Hello, Kate! No. 17"),
        ("Hello, { name }!", "Hello, Kate!"),
        ("We are back {back|soon}.", "We are back soon."),
        ("We are back, {back}.", "We are back."),
        ("{back}, we are back", "We are back"),
        ("One\n{back} two", "One\nTwo"),
        ("{name} of {company} ({hours})", "Kate of Shop (9-18)"),
    ],
)
def test_variables_are_filled_in_and_an_empty_one_leaves_no_gap(template: str, text: str) -> None:
    automatic_text.check(template)
    assert automatic_text.render(template, VALUES) == text


def test_value_that_looks_like_a_variable_stays_what_it_is() -> None:
    assert automatic_text.render("Hi {name}", {"name": "{company}", "company": "Shop"}) == "Hi {company}"


@pytest.mark.parametrize(
    ("template", "code"),
    [("Hi {nam}", "unknown-variable"), ("Hi {}", "unknown-variable"), ("Hi {name", "open-brace"), ("}", "open-brace")],
)
def test_unknown_variables_and_open_braces_are_refused(template: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        automatic_text.check(template)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Анна-Мария О’Нил", True),
        ("Dr. Kate", True),
        ("kate@shop.example", False),
        ("Win at casino.example", False),
        ("http://x", False),
        ("8 800 555", False),
        ("x" * 61, False),
        ("...", False),
        ("", False),
    ],
)
def test_only_what_looks_like_a_name_is_repeated_to_the_client(name: str, kept: bool) -> None:
    assert automatic_text.first_name(name) == (name if kept else "")


@pytest.mark.parametrize(
    ("locale", "text", "language"),
    [
        ("en-US", "Здравствуйте", "en"),
        ("ru", "hello", "ru"),
        ("uk_UA", "", "ru"),
        ("de", "Здравствуйте", "en"),
        ("", "Hello", "en"),
        ("", "Привет, hello", "ru"),
        ("", "12345", "ru"),
    ],
)
def test_language_follows_the_locale_then_the_script_then_the_company(locale: str, text: str, language: str) -> None:
    assert automatic_text.choose_language(locale, text, "ru") == language
