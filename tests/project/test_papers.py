"""Licences, README, CHANGELOG and Makefile say the same as the code."""

from __future__ import annotations

import hashlib
import re
import shlex
import tomllib

import pytest

from tests.project.tree import ROOT, files

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.M))
READMES = ["README.md", "README.ru.md"]
AGPL_3 = "0d96a4ff68ad6d4b6f1f30f713b18d5184912ba8dd389f86aa7710db079abcb0"


def test_the_licence_is_the_official_text() -> None:
    assert hashlib.sha256((ROOT / "LICENSE").read_bytes()).hexdigest() == AGPL_3
    assert PROJECT["license"] == "AGPL-3.0-or-later"


def test_the_changelog_has_the_version() -> None:
    assert re.search(rf"^## \[?{re.escape(PROJECT['version'])}\]?", (ROOT / "CHANGELOG.md").read_text(), re.M)


@pytest.mark.parametrize("readme", READMES)
def test_every_make_command_of_the_readme_exists(readme: str) -> None:
    named = set(re.findall(r"\bmake ([a-z]+)\b", (ROOT / readme).read_text()))
    assert {"demo", "test", "run"} <= named
    assert named - TARGETS == set()


@pytest.mark.parametrize("paper", [*READMES, "CONTRIBUTING.md", "SECURITY.md"])
def test_every_file_that_a_document_links_to_exists(paper: str) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", (ROOT / paper).read_text())
    assert [link for link in links if "://" not in link and not (ROOT / link).exists()] == []


@pytest.mark.parametrize("readme", READMES)
def test_every_okno_command_of_the_readme_is_understood(readme: str) -> None:
    from web.cli.main import parser

    text = (ROOT / readme).read_text()
    written = [shlex.split(line.partition(" #")[0]) for line in re.findall(r"^\.venv/bin/okno (.*)$", text, re.M)]
    assert written
    for words in written:
        parser().parse_args(words)  # exits when it does not understand
    named = {tuple(words.split()) for words in re.findall(r"bin/okno ([a-z]+(?: [a-z]+)?)`", text)}
    assert named
    for path in named:
        with pytest.raises(SystemExit) as end:
            parser().parse_args([*path, "--help"])
        assert end.value.code == 0, path


def test_both_readmes_have_the_same_sections_and_commands() -> None:
    english, russian = ((ROOT / readme).read_text() for readme in READMES)
    assert len(re.findall(r"^#+ ", english, re.M)) == len(re.findall(r"^#+ ", russian, re.M))
    blocks = [re.findall(r"^```sh\n(.*?)^```", text, re.M | re.S) for text in (english, russian)]
    assert [re.sub(r"\s*#.*", "", block) for block in blocks[0]] == [
        re.sub(r"\s*#.*", "", block) for block in blocks[1]
    ]


def test_vendored_libraries_have_their_licence_and_checksum() -> None:
    vendor = ROOT / "web" / "static" / "vendor"
    sums = vendor / "SHA256SUMS"
    lines = [line.split(maxsplit=1) for line in sums.read_text().splitlines() if line.strip()]
    listed = {name.lstrip("*").strip(): digest for digest, name in lines}
    there = {str((ROOT / name).relative_to(vendor)) for name in files() if vendor in (ROOT / name).parents}
    code = {name for name in there if name.endswith((".js", ".mjs", ".svg", ".css"))}
    assert code and code - set(listed) == set()
    wrong = {
        name for name, digest in listed.items() if hashlib.sha256((vendor / name).read_bytes()).hexdigest() != digest
    }
    assert wrong == set()
    licences = {name for name in there if "LICENSE" in name.upper()}
    assert licences, "each vendored library comes with its licence text"
