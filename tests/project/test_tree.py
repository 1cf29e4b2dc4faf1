"""The repository holds nothing of one machine: no registry address, no absolute path, no secret."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.project.tree import ROOT, files, texts

# Joined here, so that this file does not contain the names either.
REGISTRIES = [
    "pypi." + "org",
    "files.python" + "hosted.org",
    "registry.npm" + "js.org",
    "registry." + "yarnpkg.com",
    "deb." + "debian.org",
    "proxy.go" + "lang.org",
    "static." + "crates.io",
]
# Homebrew is below /opt on every Mac, so that path is not of one machine.
MACHINE_PATH = re.compile(r"(?<![\w.~$}/:-])/(?:work|root|opt(?!/homebrew)|home/[a-z]\w*|Users/\w+|tmp/okno)/[\w.]")
LOCKS = ["requirements.lock", "requirements-run.lock"]


def test_no_file_names_a_package_registry() -> None:
    found = [(str(name), host) for name, text in texts() for host in REGISTRIES if host in text]
    assert found == []


def test_no_file_names_an_absolute_machine_path() -> None:
    found = [(str(name), match.group()) for name, text in texts() for match in MACHINE_PATH.finditer(text)]
    assert found == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_a_hash_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    pinned = re.split(r"^(?=[\w.\[\]-]+==)", text, flags=re.M)[1:]
    assert len(pinned) > 30
    assert [block for block in pinned if "--hash=sha256:" not in block] == []
    assert re.findall(r"://|--index-url|--find-links|--extra-index-url|file:", text) == []


def test_both_locks_pin_the_same_versions() -> None:
    def versions(lock: str) -> dict[str, str]:
        found = re.findall(r"^([\w.-]+)(?:\[[\w,-]+\])?==([^ ;\\]+)", (ROOT / lock).read_text(), re.M)
        return dict(found)

    everything, product = (versions(lock) for lock in LOCKS)
    assert {name: version for name, version in product.items() if everything.get(name) != version} == {}


def test_npmrc_and_package_locks_carry_no_address() -> None:
    names = [
        name for name in files() if name.name in {".npmrc", "package-lock.json", "pip.conf", "uv.lock", "pylock.toml"}
    ]
    for name in names:
        text = (ROOT / name).read_text()
        assert name.name not in {"uv.lock", "pylock.toml"}, f"{name} names registry hosts by design; do not commit it"
        assert "resolved" not in text.replace("omit-lockfile-registry-resolved", "")
        assert not re.search(r"^\s*(registry|index-url|extra-index-url|_auth\w*)\s*=", text, re.M)


def test_no_file_has_a_vague_name() -> None:
    vague = re.compile(r"^(utils?|helpers?|managers?|common|misc)\.\w+$")
    assert [str(name) for name in files() if vague.match(name.name)] == []


def test_no_token_or_private_key_is_committed() -> None:
    """A Telegram token looks like 8-10 digits, a colon and 35 signs; the emulators' and the tests' are made up."""
    token = re.compile(r"(?<!\w)\d{8,10}:AA[\w-]{33}(?!\w)|-----BEGIN [A-Z ]*PRIVATE KEY-----")
    assert [str(name) for name, text in texts() if token.search(text)] == []


def test_source_files_stay_short() -> None:
    too_long = {
        str(name): count
        for name in files()
        if name.suffix == ".py" and "tests" not in name.parts and "versions" not in name.parts
        if (count := len((ROOT / name).read_text().splitlines())) > 600
    }
    assert too_long == {}


def test_git_ignores_files_of_a_run() -> None:
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text().splitlines()]
    assert {".venv", "__pycache__", "data"} <= set(ignored)
    assert Path(".venv") not in {name.parent for name in files()}
