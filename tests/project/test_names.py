"""Modules have names that an outsider would search for, and docstrings, comments and errors are plain English.

docs/style.md gives the rules. The ban lists come from the review of release 0.1.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.project.tree import ROOT, files


def split_words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PACKAGES = ("inbox", "channels", "automation", "tasks", "reports", "web")

# Metaphors, gerunds and participles that named modules before 0.1 was reviewed, and words that named several things.
BANNED_STEMS = split_words(
    """
    about acts alone amend answers asked away bits brought brings causes changing child choices corners cutting deed
    desk drain examine faces fact facts fall fell fence finish finishing found grew guard here house inside known
    leading leads letters line lines loads looks moment moments moved noticeletter notices nothing outgoing own pace
    picked place places planned practice reading rounds said sealing seats shapes shop strips talk teller
    things times told turn turns walk when whisper wire words world
    """
)
# Nouns of the field that happen to end in -ing; every other such stem is a gerund.
NOUNS_IN_ING = {"threading", "listing", "timing", "string", "formatting", "editing"}
# A docstring that begins with one of these is a fragment: it has no subject and no verb of its own.
FRAGMENT = re.compile(
    r"(One|What|Whatever|Who|Whoever|Whom|Whose|Which|Whichever|Where|Wherever|Whether|When|Why|How|"
    r"Nobody|Nothing|None|Somebody|Someone|Something|Everybody|Everyone|Everything|Anybody|Anyone|Anything)\b"
)
FRAGMENT_ANYWHERE = re.compile(r'"""\s*' + FRAGMENT.pattern)
IDIOM = re.compile(
    r"\b(anew|nobody(?!-)|somebody|whoever|in words|by hand|of ours|goes on|stands for|the house)\b", re.IGNORECASE
)
# Words that every engineer knows: protocols and libraries, parts of programs, parts of a screen, plain adjectives.
STANDARD_WORDS = split_words(
    """
    address api app arg asset auth body boundary cleanup clock code column content cookie cpu csp data
    date descriptor diff element
    emoji env error field file filename group guard h11 header hook host html http httptool i18n id imap index input
    item kind layer limit list loader loop main method metric middleware mime name openapi order origin
    password personal
    postgre profile protocol query question range reader readiness reason reduce repair repeat report request result
    runtime sample scene schema screen security server service setting smtp socket sql sqlite startup state step
    storage stream
    string structure sync table target text time timing tl token trace transport type zip

    appearance audio banner bar box chip desktop favicon focus form filter format formatting frame highlight
    illustration jump keyboard label lightbox login me menu mailer modal panel phone picker pill popover section
    selection sentence shortcut sidebar sound splitter strip swipe theme title

    above broken deadline due
    empty expired first forwarded fuzzy lazy new open present rich scheduled seen service signed
    standalone virtual visible

    add admin announcer assign attach change close download edit editing editor failure fill find inspect longpoll
    parse pref receive sanitize send serve sign signal sort tell threading work plaintext in
    """
)


@cache
def python_files() -> tuple[tuple[Path, str], ...]:
    return tuple(
        (name, (ROOT / name).read_text("utf-8"))
        for name in files()
        if name.suffix == ".py" and name.parts[0] in {*PACKAGES, "tests"} and name.name != "test_names.py"
    )


def modules() -> Iterator[tuple[Path, str]]:
    """Yield each module with its stem; migrations have numbered names of their own kind, and the bundle is made."""
    for name in files():
        if {"vendor", "versions", "bundle"} & set(name.parts):
            continue
        if (name.suffix == ".py" and name.parts[0] in {*PACKAGES, "tests"}) or name.suffix == ".js":
            yield name, name.stem.removeprefix("test_")


def test_no_module_is_named_by_a_metaphor_or_a_gerund() -> None:
    banned = {
        str(name)
        for name, stem in modules()
        if stem in BANNED_STEMS or (stem.endswith("ing") and stem not in NOUNS_IN_ING)
    }
    assert banned == set()


def singular(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith("ies") and len(word) > 5:
        return word.removesuffix("ies") + ("ie" if word == "cookies" else "y")
    return word if word.endswith(("ss", "us")) else word.removesuffix("s")


def glossary_words() -> set[str]:
    """The words of all terms in the glossary, and of the modules that it names."""
    words: set[str] = set()
    for line in (ROOT / "docs" / "glossary.md").read_text("utf-8").splitlines():
        if line.startswith("| "):
            cells = line.strip("|").split("|")
            terms = re.findall(r"[a-z0-9]+", cells[0].lower())
            paths = [part for path in re.findall(r"`([\w/.]+)`", cells[-1]) for part in re.split(r"[_/.]", path)]
            words |= {singular(word) for word in (*terms, *paths)}
    return words


def test_every_module_noun_is_in_the_glossary_or_a_standard_word() -> None:
    words = glossary_words() | STANDARD_WORDS
    unknown = {
        str(name): missing
        for name, stem in modules()
        if name.parts[0] in PACKAGES and not stem.startswith("__")
        if (missing := [word for word in stem.split("_") if singular(word) not in words])
    }
    assert unknown == {}


def suspects(is_bad: re.Pattern[str]) -> Iterator[tuple[Path, str]]:
    """Yield the files that may break a rule: parsing all of them took a quarter of a minute."""
    for name, text in python_files():
        if is_bad.search(text):
            yield name, text


def docstrings(is_bad: re.Pattern[str]) -> Iterator[tuple[Path, int, str]]:
    for name, text in suspects(is_bad):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                docstring = ast.get_docstring(node)
                if docstring:
                    yield name, node.body[0].lineno, docstring


def comments(is_bad: re.Pattern[str]) -> Iterator[tuple[Path, int, str]]:
    for name, text in suspects(is_bad):
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                yield name, token.start[0], token.string


# A class that descends from an exception names an exception, or an error of ours, as its base.
CLASS_OF_ERRORS = re.compile(r"^ *class \w+\(", re.MULTILINE)


def strings_below(node: ast.AST) -> Iterator[ast.Constant]:
    for child in ast.walk(node):
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child


def error_classes(trees: list[tuple[Path, ast.Module]]) -> set[str]:
    """Names of all classes of the packages that descend from an exception."""
    parents = {
        node.name: {base.attr if isinstance(base, ast.Attribute) else getattr(base, "id", "") for base in node.bases}
        for _, tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {"Exception", "ValueError", "RuntimeError", "OSError"}
    while more := {name for name, bases in parents.items() if bases & known} - known:
        known |= more
    return known


def error_texts(is_bad: re.Pattern[str]) -> Iterator[tuple[Path, int, str]]:
    """Texts handed to our error classes, and their `title` attributes."""
    found = [(name, ast.parse(text)) for name, text in suspects(is_bad) if name.parts[0] in PACKAGES]
    classes = error_classes([(name, ast.parse(text)) for name, text in suspects(CLASS_OF_ERRORS)])
    for name, tree in found:
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if called in classes:
                    values = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg != "code")]
                    for text in (text for value in values for text in strings_below(value)):
                        yield name, text.lineno, str(text.value)
            elif isinstance(node, ast.ClassDef) and node.name in classes:
                for text in (
                    text for line in node.body if isinstance(line, ast.Assign) for text in strings_below(line)
                ):
                    yield name, text.lineno, str(text.value)


CHECKS = {
    "docstrings that begin with a fragment": (docstrings, FRAGMENT),
    "docstrings with a banned idiom": (docstrings, IDIOM),
    "comments with a banned idiom": (comments, IDIOM),
    "error texts with a banned idiom": (error_texts, IDIOM),
}


@pytest.mark.parametrize("check", CHECKS)
def test_texts_are_plain_english(check: str) -> None:
    read, is_bad = CHECKS[check]
    texts = read(FRAGMENT_ANYWHERE if is_bad is FRAGMENT else is_bad)
    is_broken = is_bad.match if is_bad is FRAGMENT else is_bad.search
    found = [(name, line, text) for name, line, text in texts if is_broken(text)]
    assert [f"{name}:{line}: {text.splitlines()[0]}" for name, line, text in found] == []
