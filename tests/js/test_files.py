"""The files of the screen agree with each other: vendored sums, preloads, icons, words, no inline anything."""

import hashlib
import json
import posixpath
import re
from pathlib import Path

import pytest

from channels.base import CODES
from inbox import i18n
from scripts import translations
from web.http.assets import ENTRY, Assets

WEB = Path(__file__).parent.parent.parent / "web"
STATIC = WEB / "static"
SHELL = (WEB / "templates" / "app.html").read_text("utf-8")
MODULES = sorted((STATIC / "js").rglob("*.js"))
SOURCE = {path.relative_to(STATIC).as_posix(): path.read_text("utf-8") for path in MODULES}


def test_vendored_files_are_what_their_makers_published() -> None:
    vendor = STATIC / "vendor"
    lines = [line.split("  ") for line in (vendor / "SHA256SUMS").read_text("utf-8").splitlines()]
    listed = {name: digest for digest, name in lines}
    present = {path.name for path in vendor.iterdir()} - {"SHA256SUMS", "README.md"}
    assert set(listed) == present
    for name, digest in listed.items():
        assert hashlib.sha256((vendor / name).read_bytes()).hexdigest() == digest, name


def preloaded(assets: Assets, path: str) -> set[str]:
    names = re.findall(r'modulepreload" href="([^"]+)"', assets.page("ru", path))
    return {name.removeprefix(assets.prefix) for name in names}


def imported(name: str) -> set[str]:
    """Return the modules that a module imports statically and directly."""
    targets = re.findall(r'^(?:import|export) [^;]*?"(\.[^"]+)";', SOURCE[name], re.MULTILINE)
    return {posixpath.normpath(posixpath.join(posixpath.dirname(name), target)) for target in targets}


def test_the_shell_preloads_what_the_first_paint_imports_and_nothing_else() -> None:
    assets = Assets(bundled=False)
    vendored = {f"vendor/{path.name}" for path in (STATIC / "vendor").glob("*.js")}
    first = preloaded(assets, "/inbox/mine")
    modules = first - vendored
    assert vendored <= first and "js/main.js" in modules
    assert set().union(*(imported(name) for name in modules)) <= modules
    assert modules - {"js/main.js"} <= set().union(*(imported(name) for name in modules))
    later = ("search/page", "search/palette", "settings/settings", "contacts/page", "workflow/handover", "ui/shortcuts")
    assert not {f"js/{name}.js" for name in (*later, "conversation/conversation", "auth/login")} & modules
    opened = preloaded(assets, "/inbox/mine/17")
    assert first < opened and "js/conversation/conversation.js" in opened


def test_the_style_sheet_of_the_screen_imports_all_others() -> None:
    css = STATIC / "css"
    imported_sheets = re.findall(r'^@import "([^"]+)";$', (css / "app.css").read_text("utf-8"), re.MULTILINE)
    assert {*imported_sheets, "app.css"} == {path.name for path in css.glob("*.css")}


def test_the_bundle_is_made_from_the_present_sources() -> None:
    assert Assets().has_bundle, "run `make bundle` and commit web/static/bundle"
    lines = (STATIC / "bundle" / "SOURCES").read_text("utf-8").splitlines()
    held = {line.split("  ")[1] for line in lines}
    sheets = {path.relative_to(STATIC).as_posix() for path in (STATIC / "css").glob("*.css")}
    assert set(SOURCE) - {"js/core/preload.js"} | sheets | {"importmap.json"} == {
        name for name in held if not name.startswith("vendor/")
    }


def test_every_module_is_imported_by_the_page_or_loaded_on_demand() -> None:
    demanded = {
        posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
        for name, text in SOURCE.items()
        for target in re.findall(r'\bimport\("(\.[^"]+)"\)', text)
    }
    assert demanded <= set(SOURCE)
    reached = set(Assets().modules(ENTRY, *sorted(demanded)))
    assert set(SOURCE) - reached == {"js/core/preload.js"}


def test_the_import_map_names_files_that_exist() -> None:
    names = json.loads((STATIC / "importmap.json").read_text("utf-8"))["imports"]
    assert all((STATIC / path).is_file() for path in names.values())
    imported = set(re.findall(r'from "([^."][^"]*)"', "\n".join(SOURCE.values())))
    assert imported <= set(names)


def test_every_import_between_modules_leads_to_a_file() -> None:
    for path in MODULES:
        for target in re.findall(r'from "(\.[^"]+)"', path.read_text("utf-8")):
            assert (path.parent / target).resolve().is_file(), f"{path.name}: {target}"


def test_the_sprite_holds_the_icons_in_use_and_no_others() -> None:
    sprite = set(re.findall(r'<symbol id="([^"]+)"', (STATIC / "icons.svg").read_text("utf-8")))
    channels = {name for name in sprite if name.startswith("ch-")}
    words = set(re.findall(r'"([a-z][a-z0-9-]+|x)"', "\n".join(SOURCE.values())))
    asked = set(re.findall(r'<\$\{Icon\} name="([^"]+)"', "\n".join(SOURCE.values())))
    assert asked <= sprite
    assert sprite - channels <= words


def test_nothing_is_inline_and_no_string_becomes_markup() -> None:
    names = (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        r"document\.write",
        r"eval\(",
        "new Function",
        r'\sstyle="',
        "<style",
    )
    forbidden = re.compile("|".join(names))
    for name, text in SOURCE.items():
        assert not forbidden.search(text), name
    assert not re.search(r"<script(?![^>]*(src=|importmap))|\sstyle=|\son\w+=", SHELL)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_committed_words_are_made_from_the_catalogue(language: str) -> None:
    assert translations.po_file(language).with_suffix(".mo").read_bytes() == translations.compiled_catalogue(language)
    assert translations.browser_file(language).read_text("utf-8") == translations.browser_catalogue(language)


def test_every_word_on_the_screen_is_in_the_catalogue_and_translated() -> None:
    words, english = translations.catalogue("ru"), translations.catalogue("en")
    for text, many in translations.used_texts():
        assert text in english and text in words, text
        if many:
            assert len(words[text]) == 3 and english[text] == [text, many], text
        holes = sorted(set(re.findall(r"\{\w+\}", text)))
        for form in words[text] if many else [words[text]]:
            assert sorted(set(re.findall(r"\{\w+\}", form))) == holes, text
    assert set(words) == {text for text, _ in translations.used_texts()}
    assert json.loads(translations.browser_catalogue("ru")) == words
    shown = json.loads(translations.browser_catalogue("en"))
    assert {text: shown.get(text, text) for text, many in translations.used_texts() if not many} == {
        text: english[text] for text, many in translations.used_texts() if not many
    }


def test_words_are_asked_for_by_whole_texts_so_that_none_is_missed() -> None:
    """The catalogue is made from calls whose texts stand in the source, in double quotes."""
    for name, text in SOURCE.items():
        calls = re.sub(r"function [tn]\(", "", text)
        assert len(re.findall(r"\b[tn]\(", calls)) == len(translations.CALLS.findall(text)), name
    assert ("Okno: {n} notification", "Okno: {n} notifications") in set(translations.used_texts())  # of an e-mail


def test_every_trouble_that_a_channel_may_report_has_words() -> None:
    """Except where the platform's own words are shown."""
    known = set(re.findall(r'^  "([a-z-]+)": \(\)', SOURCE["js/conversation/channel_errors.js"], re.MULTILINE))
    assert set(CODES) - known <= {"refused"}


def test_words_count_in_both_languages() -> None:
    days = [i18n.plural("ru", "{n} day", "{n} days", count) for count in (1, 3, 5, 21)]
    assert days == ["1 день", "3 дня", "5 дней", "21 день"]
    assert i18n.plural("en", "{n} day", "{n} days", 2) == "2 days"
    assert i18n.text("ru", "Inbox") == "Диалоги"
    assert i18n.text("xx", "Inbox") == "Inbox"
