"""Parses the corpus of charsets and MIME trees: no text of a client hidden, no fact about the sender lost."""

from __future__ import annotations

import pytest

from tests.channels.email.corpus import Specimen, charsets, heldout_charsets, structures
from tests.channels.email.corpus.shares import FACTS, Shares, measured


def _shares(name: str, specimens: list[Specimen], capsys: pytest.CaptureFixture[str]) -> Shares:
    shares = measured(specimens)
    with capsys.disabled():
        print(f"\n{name}: {len(specimens)} letters, " + ", ".join(f"{fact} {shares[fact]}" for fact in FACTS))
    return shares


def test_every_word_in_every_charset_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    specimens = charsets.specimens()
    assert len(specimens) >= 350 and {specimen.language for specimen in specimens} >= {
        "ru",
        "uk",
        "de",
        "fr",
        "pl",
        "cs",
        "zh",
        "ja",
    }
    shares = _shares("charsets", specimens, capsys)
    assert {fact: share.failed for fact, share in shares.items() if share.failed} == {}


def test_every_word_in_every_mime_tree_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    specimens = structures.specimens()
    assert len(specimens) >= 200
    shares = _shares("structures", specimens, capsys)
    assert {fact: share.failed for fact, share in shares.items() if share.failed} == {}


def test_held_out_words_are_read(capsys: pytest.CaptureFixture[str]) -> None:
    shares = _shares("heldout_charsets", heldout_charsets.specimens(), capsys)
    assert shares["words"].count >= 60
    assert len(shares["words"].failed) <= 3 and len(shares["subject"].failed) <= 3, shares


def test_the_names_of_specimens_are_unique() -> None:
    names = [specimen.name for module in (charsets, heldout_charsets, structures) for specimen in module.specimens()]
    assert len(names) == len(set(names))
